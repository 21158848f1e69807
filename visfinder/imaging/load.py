"""From a file or its bytes to upright sRGB pixels: the one way in for every photo.

    bytes --limits--> --sniff--> format --header--> size, limits --decode--> --plain--> Pixels

Whatever cannot be read ends as a `PhotoError` that names the photo, the limit and the way out.
"""

import hashlib
import stat
from contextlib import nullcontext
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final

import numpy as np
from PIL import Image, ImageFile

from visfinder.errors import PhotoError
from visfinder.imaging.formats import DECODER_FAILURES, READABLE, hushed, open_header, sniff
from visfinder.imaging.limits import USUAL, Limits
from visfinder.imaging.plain import on_white_srgb, shrunk, upright
from visfinder.models import Pixels

_MEGA: Final = 1_000_000
_MIB: Final = 2**20
# A progressive JPEG has about ten scans; each makes the decoder walk the whole picture again, so a
# small file with thousands of them runs for minutes.
_MAX_SCANS: Final = 200
_SCAN_MARKER: Final = (0xFF, 0xDA)
# A photo of 100 megapixels takes 400 MB while it is decoded: of those above this size, at most two
# are decoded at a time, however many threads read.
_LARGE: Final = 16 * _MEGA
_large_ones: Final = BoundedSemaphore(2)


def load(
    source: Path | bytes, *, name: str = "", limits: Limits = USUAL, bound: int = 2048
) -> Pixels:
    """Decode a photo: upright, sRGB, on white, the first frame, the longest side at most `bound`.

    Args:
        source: the file, or its bytes.
        name: what to call the photo in messages; the file's name by default.
        limits: refused above, before decoding.
        bound: pixels; a larger photo is made smaller, a smaller one is left as it is.

    Returns:
        uint8 (H, W, 3), RGB, writable, owned by the caller.

    Raises:
        PhotoError: if it is missing, not a photo, damaged, or over a limit.
    """
    name = _quoted(name or (source.name if isinstance(source, Path) else "the picture"))
    data = read_bytes(source, limits) if isinstance(source, Path) else source
    _check_size_in_bytes(len(data), name, limits)
    kind = sniff(data)
    if not kind:
        raise PhotoError(_not_a_photo(data, name))
    if kind == "JPEG" and _scans(data) > _MAX_SCANS:
        raise PhotoError(f"{name} is built of more than {_MAX_SCANS} scans; save it anew as JPEG")
    try:
        with hushed, open_header(data, kind) as picture:
            _check_size_in_pixels(picture.size, name, limits)
            return _decode(picture, bound)
    except Image.DecompressionBombError:
        raise PhotoError(
            f"{name} unfolds to far more than {limits.max_pixels / _MEGA:,.0f} megapixels, "
            "the most visfinder opens: make it smaller"
        ) from None
    except DECODER_FAILURES as error:
        raise PhotoError(
            f"{name} is a {kind} picture that is damaged or of an unusual kind and cannot be read; "
            "copy it again from where it came from, or save it anew as JPEG"
        ) from error


def _decode(picture: ImageFile.ImageFile, bound: int) -> Pixels:
    """Decode the first frame of an opened picture."""
    whole = picture.size
    if picture.format == "JPEG":
        # libjpeg halves while it decodes, as long as the result is at least as large as asked.
        part = bound / max(picture.size)
        width, height = whole
        picture.draft(picture.mode, (max(1, int(width * part)), max(1, int(height * part))))
    # The coefficients of a progressive JPEG are held whole, however small its picture becomes.
    held = whole if "progressive" in picture.info else picture.size
    with _large_ones if held[0] * held[1] > _LARGE else nullcontext():
        picture.load()
        small = on_white_srgb(shrunk(picture, bound), picture.info.get("icc_profile"))
    return np.array(upright(small, picture), np.uint8)


def _scans(data: bytes) -> int:
    """Count the scans of a JPEG; numpy is eight times as fast as `count` and lets go of the GIL."""
    values = np.frombuffer(data, np.uint8)
    first, second = _SCAN_MARKER
    return int(np.count_nonzero((values[:-1] == first) & (values[1:] == second)))


def read_bytes(path: Path, limits: Limits = USUAL) -> bytes:
    """Read a picture file whole.

    Raises:
        PhotoError: if it is missing, a folder, not a plain file, not readable, empty or too large.
    """
    name = _quoted(path.name or str(path))
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise PhotoError(
                f"{name} is a folder; choose one photo in it, or import the folder as a catalog"
            )
        if not stat.S_ISREG(found.st_mode):  # reading a pipe or a device may never end
            raise PhotoError(f"{name} is not a file; choose a photo on disk")
        _check_size_in_bytes(found.st_size, name, limits)
        with path.open("rb") as file:
            data = file.read(limits.max_bytes + 1)  # it may have grown since
    except FileNotFoundError:
        raise PhotoError(f"there is no file {_quoted(str(path))}; check the path") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise PhotoError(
            f"{name} cannot be read ({reason}); check the path and its rights"
        ) from None
    _check_size_in_bytes(len(data), name, limits)
    return data


def content_hash(data: bytes) -> str:
    """Return the BLAKE2b-128 of a picture's bytes, 32 hex digits: the key of its embedding."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _check_size_in_bytes(size: int, name: str, limits: Limits) -> None:
    if size == 0:
        raise PhotoError(f"{name} is empty; copy it again from where it came from")
    if size > limits.max_bytes:
        raise PhotoError(
            f"{name} is larger than {limits.max_bytes / _MIB:,.0f} MB, the largest photo visfinder "
            "opens; save it as JPEG or make it smaller"
        )


def _check_size_in_pixels(size: tuple[int, int], name: str, limits: Limits) -> None:
    width, height = size
    if width < 1 or height < 1:
        raise PhotoError(f"{name} has no pixels; save it anew in a picture editor")
    if width * height > limits.max_pixels:
        raise PhotoError(
            f"{name} is {width:,} x {height:,} pixels ({width * height / _MEGA:,.0f} megapixels); "
            f"visfinder opens up to {limits.max_pixels / _MEGA:,.0f} megapixels: make it smaller"
        )


def _not_a_photo(data: bytes, name: str) -> str:
    start = data[:256].lstrip().lower()
    if start.startswith((b"<!doctype", b"<html")):
        return f"{name} is a web page, not a photo; save the picture on it and choose that file"
    return f"{name} is not a photo that visfinder can read; it reads {READABLE}"


def _quoted(name: str) -> str:
    """Return a file's name as one line of plain text, whatever is in it."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in name)
    return f"“{shown if len(shown) <= 120 else shown[:60] + '…' + shown[-50:]}”"
