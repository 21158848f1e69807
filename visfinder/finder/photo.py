"""Opening the shopper's photo: a path, a link, a data: URI or raw bytes become a `Photo`."""

from dataclasses import dataclass
from pathlib import Path

from visfinder.models import Pixels


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
    raise NotImplementedError
