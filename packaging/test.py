"""Sets up what the tests need on first use, then runs every check.

Usage: `python3 packaging/test.py [pytest arguments]`
"""

import subprocess
import sys

from environment import CHECKOUT, SetupError, prepare

CHECKS = (
    ("ruff", ("ruff", "check", ".")),
    ("formatting", ("ruff", "format", "--check", ".")),
    ("types", ("mypy",)),
    ("layers", ("importlinter.cli", "lint")),
    ("tests", ("pytest",)),  # last: its closing line is the one that a person looks for
)


def main() -> int:
    """Prepare, run the checks, and return 0 only when all of them pass."""
    try:
        python = prepare(("test",))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3
    failed = []
    for name, module in CHECKS:
        print(f"== {name}", flush=True)
        extra = sys.argv[1:] if name == "tests" else []
        run = subprocess.run([str(python), "-m", *module, *extra], cwd=CHECKOUT, check=False)
        if run.returncode:
            failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
