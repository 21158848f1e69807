"""What a messenger or a web shop does to a photo on the way: compress it again."""

import io

import numpy as np
from PIL import Image

from visfinder.models import Pixels


def recompressed(pixels: Pixels, quality: int) -> Pixels:
    """Return the photo as it looks after saving it as JPEG.

    Args:
        pixels: uint8 (H, W, 3).
        quality: 1 (worst) to 95, libjpeg's scale; chroma is stored at half size.
    """
    saved = io.BytesIO()
    Image.fromarray(pixels).save(saved, "JPEG", quality=quality)
    with Image.open(saved) as photo:
        return np.array(photo, np.uint8)
