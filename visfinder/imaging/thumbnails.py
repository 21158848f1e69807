"""Small copies of catalog pictures, kept on disk so that a grid fills at once.

An entry is a 16-byte BLAKE2b digest followed by a JPEG.  The folder is a cache: entries can be
deleted or damaged at any time and are made again; where it cannot be written, pictures are just
decoded anew.
"""

import contextlib
import hashlib
import os
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from visfinder.errors import PhotoError
from visfinder.imaging.fit import shrink
from visfinder.imaging.limits import USUAL, Limits
from visfinder.imaging.load import load
from visfinder.models import Pixels

_DIGEST_BYTES: Final = 16
_VERSION: Final = b"1"  # of the entry's making; a new one leaves the old entries unused
_QUALITY: Final = 92  # with full chroma: colours of small things stay true at about 15 kB


class Thumbnails:
    """A cache of small pictures; safe to use from any thread and from several processes.

    Args:
        folder: where entries are kept; made when the first one is written.
        limits: for the pictures themselves.
    """

    def __init__(self, folder: Path, limits: Limits = USUAL) -> None:
        self._folder = folder
        self._limits = limits

    def get(self, picture: Path, side: int) -> Pixels:
        """Return the picture with its longest side at most `side` pixels.

        Raises:
            PhotoError: if the picture itself cannot be read.
        """
        entry = self._entry(picture, side)
        cached = None if entry is None else _read(entry)
        if cached is not None:
            with contextlib.suppress(PhotoError):
                return load(cached, bound=side)
        pixels = shrink(load(picture, limits=self._limits, bound=side), side)
        if entry is not None:
            # Full disk, read-only folder: the shopper still sees the picture.
            with contextlib.suppress(OSError):
                _write(entry, pixels)
        return pixels

    def _entry(self, picture: Path, side: int) -> Path | None:
        """Return where the entry is kept, or None where the picture is not there to be named."""
        try:
            found = picture.stat()
        except (OSError, ValueError):
            return None
        named = f"{picture.absolute()}\0{found.st_mtime_ns}\0{found.st_size}\0{side}"
        key = hashlib.blake2b(
            named.encode("utf-8", "surrogateescape"), digest_size=16, key=_VERSION
        ).hexdigest()
        return self._folder / key[:2] / f"{key}.thumb"


def _read(entry: Path) -> bytes | None:
    """Return an entry's JPEG, or None where it is missing or damaged."""
    try:
        stored = entry.read_bytes()
    except OSError:
        return None
    digest, jpeg = stored[:_DIGEST_BYTES], stored[_DIGEST_BYTES:]
    return jpeg if digest == _digest(jpeg) else None


def _write(entry: Path, pixels: Pixels) -> None:
    """Write an entry beside its place and swap it in, so that no reader ever sees half of one."""
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=_QUALITY, subsampling=0)
    jpeg = buffer.getvalue()
    entry.parent.mkdir(parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=entry.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_digest(jpeg) + jpeg)
        Path(beside).replace(entry)
    except OSError:
        Path(beside).unlink(missing_ok=True)
        raise


def _digest(jpeg: bytes) -> bytes:
    return hashlib.blake2b(jpeg, digest_size=_DIGEST_BYTES).digest()
