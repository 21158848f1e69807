"""Small files that are either the old one or the new one, whatever happens in between."""

import os
import secrets
from pathlib import Path


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file by one with this content; it is on the disk when this returns.

    Raises:
        OSError: if it cannot be written; the old one is then as it was.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)


def leftovers(path: Path) -> list[Path]:
    """Return what processes that died while replacing a file have left; also what one may be at."""
    return list(path.parent.glob(f".{path.name}.*.new"))


def sync_folder(folder: Path) -> None:
    """Make names that were made or changed in a folder durable."""
    if os.name == "posix":  # Windows has no such thing
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
