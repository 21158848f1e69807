"""The heat map as a picture to lay over the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SMOOTH = 32  # times larger, so that cells become a cloud instead of tiles
_STRONGEST = 205  # alpha of the cell that speaks most for the product


def heat_image(heat: NDArray[np.float32]) -> QImage:
    """Return warm colours where a photo speaks for a product, nothing where it does not.

    Args:
        heat: (h, w) float32, what each cell adds to the cosine; negative cells stay clear.
    """
    import numpy as np

    positive = np.clip(np.asarray(heat, np.float32), 0, None)
    top = float(positive.max()) if positive.size else 0.0
    share = positive / top if top > 0 else positive
    height, width = share.shape
    argb = np.zeros((height, width, 4), np.uint8)  # little-endian ARGB32: blue, green, red, alpha
    argb[..., 0] = 40
    argb[..., 1] = (200 - 150 * share).astype(np.uint8)  # yellow to red
    argb[..., 2] = 250
    argb[..., 3] = (_STRONGEST * share).astype(np.uint8)
    data = argb.tobytes()
    small = QImage(data, width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
    return small.scaled(
        width * _SMOOTH,
        height * _SMOOTH,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def over_part(heat: QImage, width: float, height: float) -> QImage:
    """Return what of a heat over a white square lies over the picture fitted into its middle.

    Args:
        heat: over the square.
        width: of the picture, in any unit.
        height: of the picture, in the same unit.
    """
    longest = max(width, height)
    across = max(1, round(heat.width() * width / longest))
    down = max(1, round(heat.height() * height / longest))
    return heat.copy((heat.width() - across) // 2, (heat.height() - down) // 2, across, down)


def placed(heat: QImage, left: float, top: float, width: float, height: float) -> QImage:
    """Return a picture for the whole photo with the heat in a part of it, in fractions 0..1."""
    full = QImage(
        max(1, round(heat.width() / width)),
        max(1, round(heat.height() / height)),
        QImage.Format.Format_ARGB32,
    )
    full.fill(Qt.GlobalColor.transparent)
    painter = QPainter(full)
    painter.drawImage(round(left * full.width()), round(top * full.height()), heat)
    painter.end()
    return full
