"""How large a photo may be before visfinder refuses it."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest photo that is opened; checked against the header, before anything is decoded.

    Attributes:
        max_pixels: width times height. 100 megapixels is about what the sharpest mode of today's
            phones delivers, and 400 MB while it is decoded.
        max_bytes: size of the file. Photos are 2 to 15 MB, lossless scans up to about 50.
    """

    max_pixels: int = 100_000_000
    max_bytes: int = 50 * 2**20


USUAL: Final = Limits()
