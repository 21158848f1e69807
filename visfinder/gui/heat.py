"""The heat map as a picture to lay over the photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SIDE = 448  # pixels: about as large as a photo or a product is drawn


def heat_image(heat: NDArray[np.float32]) -> QImage:
    """Return the cloud that `search --explain` draws: warm where a picture speaks for a match.

    Args:
        heat: (h, w) float32, what each cell adds to the cosine; negative cells are hatched blue.
    """
    from visfinder.imaging.overlay import translucent

    data = translucent(heat, side=_SIDE).tobytes()
    cloud = QImage(data, _SIDE, _SIDE, 4 * _SIDE, QImage.Format.Format_RGBA8888)
    return cloud.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


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
