"""Hands over to the command line, which opens the window when no command is named."""

import sys


def main() -> None:
    """Run visfinder with the process's arguments and exit with its code."""
    from visfinder.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
