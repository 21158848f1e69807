"""Index files on disk: each generation is written beside the old one and swapped in.

A file that may be mapped is never rewritten.  The manifest is the switch: it names one annoy file,
and replacing the manifest is what makes a new generation the current one.
"""

import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from visfinder.index.manifest import Manifest, annoy_file, parse

MANIFEST = "manifest.json"
_UNFINISHED = ".new"
_ABANDONED_S = 3600  # a half-written file this old belongs to a process that died


def current(folder: Path) -> Manifest | None:
    """Return the current manifest; None where there is none, or a damaged one."""
    try:
        return parse((folder / MANIFEST).read_bytes())
    except OSError:
        return None


def read(folder: Path, manifest: Manifest) -> bytes | None:
    """Return the annoy file's bytes where they are those of the manifest, else None."""
    try:
        data = annoy_file(folder, manifest).read_bytes()
    except OSError:
        return None
    return data if manifest.matches(data) else None


@contextmanager
def being_written(folder: Path) -> Iterator[Path]:
    """Yield a path for a new generation; what is left there at the end is removed.

    Raises:
        OSError: if the folder cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"index-{time.time_ns():x}-{secrets.token_hex(4)}.ann{_UNFINISHED}"
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def final_name(path: Path) -> str:
    """Return the name that a path of `being_written` has once it is swapped in."""
    return path.name.removesuffix(_UNFINISHED)


def swap_in(path: Path, manifest: Manifest) -> None:
    """Make a written file the current generation, durably, and remove the older ones.

    Raises:
        OSError: if the folder cannot be written.
    """
    folder = path.parent
    _sync(path)
    path.replace(annoy_file(folder, manifest))
    beside = folder / f"{MANIFEST}.{secrets.token_hex(4)}{_UNFINISHED}"
    try:
        beside.write_bytes(manifest.dump())
        _sync(beside)
        beside.replace(folder / MANIFEST)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(folder)
    _remove_old(folder, annoy_file(folder, manifest))


def _remove_old(folder: Path, keep: Path) -> None:
    """Remove the older generations, and what processes that died have left unfinished."""
    long_ago = time.time() - _ABANDONED_S
    for path in folder.glob("index-*.ann"):
        # Not a newer one: another process may be about to make it the current one.
        if path.name < keep.name:
            with suppress(OSError):  # Windows keeps what is in use; a later swap removes it
                path.unlink()
    for path in folder.glob(f"*{_UNFINISHED}"):
        with suppress(OSError):
            if path.stat().st_mtime < long_ago:
                path.unlink()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # Windows has no such thing
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
