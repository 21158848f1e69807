"""Whether a window can be opened: asked before Qt is, which ends the process where it cannot."""

import os
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_X_PORT: Final = 6000
_X_SOCKETS: Final = Path("/tmp/.X11-unix")
_TIMEOUT_S: Final = 2.0


def display_is_there(platform: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether a window can be opened.

    Args:
        platform: as `sys.platform` has it; only Linux and its kin can be without a display.
        environ: DISPLAY, WAYLAND_DISPLAY, and QT_QPA_PLATFORM, which overrules both.
    """
    if environ.get("QT_QPA_PLATFORM") or platform in ("win32", "darwin", "cygwin"):
        return True
    return _wayland_answers(environ) or _x_answers(environ.get("DISPLAY", ""))


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    # An absolute name stays itself.
    return _answers(Path(environ.get("XDG_RUNTIME_DIR", "/run")) / name)


def _x_answers(display: str) -> bool:
    """Connect to an X display: ":0", "localhost:10.0", "host:1"."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdecimal():
        return False
    if host in ("", "unix"):
        # Abstract sockets, without a file, are what some servers listen on only.
        local = _X_SOCKETS / f"X{number}"
        return _answers(local) or _answers(f"\0{local}")
    try:
        with socket.create_connection((host, _X_PORT + int(number)), timeout=_TIMEOUT_S):
            return True
    except OSError:
        return False


def _answers(name: Path | str) -> bool:
    if not hasattr(socket, "AF_UNIX"):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_TIMEOUT_S)
        try:
            connection.connect(str(name))
        except OSError:
            return False
    return True
