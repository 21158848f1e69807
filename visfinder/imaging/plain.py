"""From whatever a file holds to upright 8-bit sRGB on white, in bounded memory.

    decoded picture --strips: one plain mode, reduced by a whole factor--> small picture
      --resize--> within the bound --ICC--> sRGB --alpha--> on white --EXIF--> upright

Work on the whole picture is avoided: a decoded 100-megapixel photo takes up to 400 MB by itself,
and each further copy as much again.
"""

from collections.abc import Callable
from io import BytesIO
from typing import Final, cast

import numpy as np
from PIL import Image, ImageCms

from visfinder.imaging.formats import DECODER_FAILURES

_ORIENTATION_TAG: Final = 0x0112
_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_KEPT_MODES: Final = frozenset(("L", "LA", "RGB", "RGBA", "CMYK", "LAB"))
_STRIP_PIXELS: Final = 4_000_000  # 16 MB at four bytes a pixel


def shrunk(picture: Image.Image, bound: int) -> Image.Image:
    """Return `picture` with its longest side at most `bound`, in one of the plain modes."""
    factor = max(1, max(picture.size) // bound)
    small = _plain(picture, _value_range(picture)) if factor == 1 else _reduced(picture, factor)
    longest = max(small.size)
    if longest <= bound:
        return small
    width, height = (max(1, round(side * bound / longest)) for side in small.size)
    return small.resize((width, height), Image.Resampling.BICUBIC)


def _reduced(picture: Image.Image, factor: int) -> Image.Image:
    """Average blocks of factor x factor pixels, strip by strip."""
    width, height = picture.size
    values = _value_range(picture)
    rows = max(1, _STRIP_PIXELS // (width * factor)) * factor
    whole: Image.Image | None = None
    for top in range(0, height, rows):
        strip = picture.crop((0, top, width, min(height, top + rows)))
        small = _plain(strip, values).reduce(factor)
        if whole is None:
            whole = Image.new(small.mode, (small.width, -(-height // factor)))
        whole.paste(small, (0, top // factor))
    assert whole is not None  # a picture has at least one row
    return whole


def _value_range(picture: Image.Image) -> tuple[float, float]:
    """Return the values that stand for black and white where the mode does not say so."""
    if picture.mode not in ("I", "F"):
        return 0.0, 65535.0  # I;16
    # Whatever the stubs say, one band gives one pair.
    low, high = cast("Callable[[], tuple[float, float]]", picture.getextrema)()
    if not np.isfinite([low, high]).all() or high <= low:
        return 0.0, 1.0
    if low >= 0:
        # Unsigned values of 1, 8 or 16 bits keep their scale; anything else is stretched.
        return 0.0, next((top for top in (1.0, 255.0, 65535.0) if high <= top), high)
    return low, high


def _plain(strip: Image.Image, values: tuple[float, float]) -> Image.Image:
    """Return `strip` as L, LA, RGB, RGBA, CMYK or LAB, eight bits a channel."""
    mode = strip.mode
    if mode in ("I", "F") or mode.startswith("I;16"):
        low, high = values
        deep = np.nan_to_num(np.asarray(strip).astype(np.float32), nan=low)
        return Image.fromarray(
            np.clip((deep - low) * (255 / (high - low)) + 0.5, 0, 255).astype(np.uint8)
        )
    if "transparency" in strip.info or mode in ("PA", "La", "RGBa"):
        return strip.convert("RGBA")
    if mode in _KEPT_MODES:
        return strip
    return strip.convert("L" if mode == "1" else "RGB")


def on_white_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a plain picture as sRGB without transparency.

    Args:
        picture: in one of the plain modes.
        profile: the file's ICC profile; a damaged or unfitting one is ignored.
    """
    alpha = picture.getchannel("A") if picture.mode in ("LA", "RGBA") else None
    colour = picture.convert(picture.mode[:-1]) if alpha else picture
    colour = _from_profile(colour, profile) or colour.convert("RGB")
    if alpha is None:
        return colour
    white = Image.new("RGB", colour.size, "white")
    white.paste(colour, mask=alpha)
    return white


def _from_profile(picture: Image.Image, profile: bytes | None) -> Image.Image | None:
    if picture.mode == "LAB":
        source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    elif not profile:
        return None
    else:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
        except DECODER_FAILURES:
            return None
    try:
        # Most profiles say that the photo is sRGB already: spare the 20 ns a pixel.
        if picture.mode == "RGB" and "sRGB" in _description(source):
            return picture
        converted = ImageCms.profileToProfile(
            picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, *DECODER_FAILURES):
        return None
    return cast("Image.Image", converted)


def _description(profile: ImageCms.ImageCmsProfile) -> str:
    return cast("Callable[[object], str]", ImageCms.getProfileDescription)(profile)


def upright(picture: Image.Image, original: Image.Image) -> Image.Image:
    """Turn `picture` the way the EXIF of the decoded `original` says.

    The readers of HEIC and TIFF turn the picture themselves and take the tag away, so nothing is
    turned twice.
    """
    try:
        turn = _UPRIGHT.get(original.getexif().get(_ORIENTATION_TAG, 1))
    except DECODER_FAILURES:  # damaged EXIF around a sound picture
        return picture
    return picture if turn is None else picture.transpose(turn)
