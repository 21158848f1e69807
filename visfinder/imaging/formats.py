"""Which picture formats are read, told apart by their first bytes and never by the file's name.

Pillow knows some forty formats; only the eight that shoppers have are let in, and each one's reader
is called by itself.  `Image.open` is not used: it consults limits that belong to the whole process
and warns between one and two times those, while ours travel with the call.  HEIC's reader comes
from pillow-heif, imported with the first such photo; this way it needs no registration either.
"""

import logging
import struct
import warnings
import zlib
from collections.abc import Callable
from io import BytesIO
from threading import Lock
from types import TracebackType
from typing import Final

from PIL import Image, ImageFile

# Pillow logs some faults as it raises them; without a handler Python would print them on stderr.
logging.getLogger("PIL").addHandler(logging.NullHandler())

READABLE: Final = "JPEG, PNG, WebP, AVIF, HEIC, GIF, BMP and TIFF"

# Longest signature: `ftyp` with a list of compatible brands.
SIGNATURE_BYTES: Final = 64

# What Pillow's readers raise on damaged files, found by feeding them mutated ones.
DECODER_FAILURES: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RuntimeError,
    EOFError,
    MemoryError,
    BufferError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)

_STARTS: Final = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),  # BigTIFF
    (b"MM\x00+", "TIFF"),
)
_HEIC_BRANDS: Final = frozenset(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
)
_AVIF_BRANDS: Final = frozenset((b"avif", b"avis"))


def sniff(data: bytes) -> str:
    """Return the format's name ("JPEG", "HEIC", ...), or "" where it is none of those we read."""
    for start, name in _STARTS:
        if data.startswith(start):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    if data[4:8] == b"ftyp":
        return _sniff_brands(data)
    return ""


def _sniff_brands(data: bytes) -> str:
    size = min(int.from_bytes(data[:4], "big"), SIGNATURE_BYTES)
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, size, 4))}
    if brands & _AVIF_BRANDS:  # before HEIC: AVIF files carry HEIC's container brand `mif1` too
        return "AVIF"
    return "HEIC" if brands & _HEIC_BRANDS else ""


def open_header(data: bytes, kind: str) -> ImageFile.ImageFile:
    """Read the header of a picture of the sniffed `kind`; the pixels stay undecoded.

    Raises:
        DECODER_FAILURES: if the header is damaged.
    """
    return _reader(kind)(BytesIO(data))


def _reader(kind: str) -> Callable[[BytesIO], ImageFile.ImageFile]:  # noqa: C901 - a table
    # A table of imports, so that only the reader at hand is loaded.
    match kind:
        case "JPEG":
            from PIL.JpegImagePlugin import JpegImageFile

            return JpegImageFile
        case "PNG":
            from PIL.PngImagePlugin import PngImageFile

            return PngImageFile
        case "WebP":
            from PIL.WebPImagePlugin import WebPImageFile

            return WebPImageFile
        case "AVIF":
            from PIL.AvifImagePlugin import AvifImageFile

            return AvifImageFile
        case "HEIC":
            from pillow_heif import HeifImageFile

            return HeifImageFile
        case "GIF":
            from PIL.GifImagePlugin import GifImageFile

            return GifImageFile
        case "BMP":
            from PIL.BmpImagePlugin import BmpImageFile

            return BmpImageFile
        case "TIFF":
            from PIL.TiffImagePlugin import TiffImageFile

            from visfinder.imaging.libtiff import silence_libtiff

            silence_libtiff()
            return TiffImageFile
    raise ValueError(f"{kind!r} is not a format of ours")


class _Hushed:
    """Pillow's warnings about odd metadata, silenced while any photo is being read.

    The filters of `warnings` belong to the whole process: two threads that each save and restore
    them can leave them changed for good.  So the first reader in saves, the last one out restores.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._readers = 0
        self._saved = warnings.catch_warnings()

    def __enter__(self) -> None:
        with self._lock:
            if self._readers == 0:
                self._saved = warnings.catch_warnings()
                self._saved.__enter__()
                warnings.filterwarnings("ignore", module=r"(PIL|pillow_heif)\b")
            self._readers += 1

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._lock:
            self._readers -= 1
            if self._readers == 0:
                self._saved.__exit__(None, None, None)


hushed: Final = _Hushed()
