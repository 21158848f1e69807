"""Sets visfinder up on first use and opens the window on a sample photo.

Usage: `python3 packaging/start.py [PHOTO]`
"""

import subprocess
import sys

from environment import CHECKOUT, SetupError, prepare

SAMPLE = CHECKOUT / "resources" / "sample" / "living-room.jpg"


def main() -> int:
    """Prepare, open the window, and return its exit code."""
    try:
        python = prepare()
    except SetupError as error:
        print(error, file=sys.stderr)
        return 3
    arguments = sys.argv[1:] or [str(SAMPLE)]
    try:
        return subprocess.run([str(python), "-m", "visfinder", *arguments], check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
