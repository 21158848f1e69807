"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO


def write_whole(out: Path, write: Callable[[BinaryIO], object]) -> None:
    """Write a file beside its place and swap it in, with the rights that a new file gets.

    Args:
        out: in a folder that is there.
        write: told the opened file.

    Raises:
        OSError: if it cannot be written; what was there before stays.
    """
    handle, beside = tempfile.mkstemp(dir=out.absolute().parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
        umask = os.umask(0)
        os.umask(umask)
        Path(beside).chmod(0o666 & ~umask)
        Path(beside).replace(out)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
