"""Hands over to the command line, which opens the window when no command is named."""

import sys

from visfinder.paths import Home


def main() -> None:
    """Run visfinder with the process's arguments and exit with its code."""
    from visfinder.cli.main import run

    sys.exit(run(sys.argv[1:], _open_window))


def _open_window(home: Home, photo: str | None) -> int:
    """Open the window, searching for a photo at once, and return the exit code when it closes."""
    from visfinder.gui.app import run

    return run(home, photo)


if __name__ == "__main__":
    main()
