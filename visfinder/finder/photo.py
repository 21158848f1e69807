"""Opening the shopper's photo: a path, a link, a data: URI or raw bytes become a `Photo`."""

import base64
import binascii
import re
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from visfinder.errors import LinkError, PhotoError
from visfinder.feeds.download import fetch
from visfinder.imaging.limits import USUAL
from visfinder.imaging.load import load
from visfinder.models import Pixels

# How pages begin; a byte order mark, white space and comments may come before.
_PAGE_STARTS = (b"<!doctype html", b"<html", b"<head", b"<script", b"<?xml", b"<!--")

# ftp://..., sftp://...: a scheme has two letters or more, so that C: stays a drive.
_OTHER_LINK = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Photo:
    """An opened photo; compared by identity, so that what was seen in it can be remembered.

    Attributes:
        name: what the shopper calls it: a file name, or the last part of a link.
        pixels: (H, W, 3) uint8, sRGB, upright, longest side bounded.
        decode_ms: what opening took, download included.
    """

    name: str
    pixels: Pixels
    decode_ms: float = 0.0


def open_photo(source: str | Path | bytes, *, name: str = "") -> Photo:
    """Open a photo from wherever the shopper has it.

    Args:
        source: a path, a file: URL, an http(s) link (downloaded), a data: URI, or a file's bytes.
        name: what to call it in messages; taken from the source when empty.

    Raises:
        PhotoError: the file is missing, no picture, damaged or over a limit.
        LinkError: the link cannot be followed, or leads to a page instead of a picture.
    """
    start = time.perf_counter()
    content, found_name = _content(source)
    name = name or found_name
    pixels = load(content, name=name)
    return Photo(name, pixels, (time.perf_counter() - start) * 1000)


def _content(source: str | Path | bytes) -> tuple[Path | bytes, str]:
    """Return where the photo's bytes are, or the bytes, and what the photo is called."""
    if isinstance(source, bytes):
        return source, "the photo"
    if isinstance(source, Path):
        return source, source.name
    scheme = source.strip().partition(":")[0].casefold()
    if scheme in ("http", "https"):
        return _downloaded(source.strip())
    if scheme == "data":
        return _from_data_uri(source.strip()), "the photo"
    if scheme == "file":
        path = _path_of_url(source.strip())
        return path, path.name
    if _OTHER_LINK.match(source.strip()):
        raise LinkError(
            f"“{source.strip()[:80]}” cannot be followed: visfinder follows http and https links "
            "only. Save the photo and search with the file"
        )
    path = Path(source).expanduser()
    return path, path.name


def _downloaded(link: str) -> tuple[bytes, str]:
    data = fetch(link)
    parts = urlsplit(link)
    if _is_page(data):
        raise LinkError(
            f"the link to {parts.hostname} leads to a web page, not to a picture; open the page, "
            "right-click the picture and copy its address, or save the picture and drop the file"
        )
    return data, unquote(parts.path.rpartition("/")[2]) or str(parts.hostname)


def _is_page(data: bytes) -> bool:
    start = data[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return start.startswith(_PAGE_STARTS)


def _from_data_uri(uri: str) -> bytes:
    """Return the bytes that an RFC 2397 data: URI carries."""
    header, comma, payload = uri.partition(",")
    if len(payload) > 2 * USUAL.max_bytes:
        raise LinkError(
            f"the dragged picture is larger than {USUAL.max_bytes // 2**20} MB; save it smaller "
            "and drop the file"
        )
    try:
        if header.lower().endswith(";base64"):
            return base64.b64decode(unquote_to_bytes(payload), validate=True)
        if comma:
            return unquote_to_bytes(payload)
    except (binascii.Error, ValueError):
        pass
    raise LinkError("the dragged picture is cut off or damaged; save it and drop the file instead")


def _path_of_url(url: str) -> Path:
    parts = urlsplit(url)
    if parts.netloc not in ("", "localhost"):
        raise PhotoError(
            f"“{url}” is on another computer ({parts.netloc}); copy the photo to this one first"
        )
    from urllib.request import url2pathname  # 28 ms, and rarely needed

    return Path(url2pathname(parts.path))
