"""Shows, while it is held, which parts of the photo speak for a product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from visfinder.gui.heat import heat_image, placed
from visfinder.gui.photo_canvas import PhotoCanvas
from visfinder.gui.session import Session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from visfinder.models import Match


class WhyHere(QObject):
    """Asks the session and lays the answer over the photo.

    Args:
        session: works the heat map out.
        canvas: shows it.
    """

    def __init__(self, session: Session, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._held = False
        session.heat_made.connect(self._on_heat_made)

    def hold(self, match: Match) -> None:
        """Begin to show it."""
        self._held = True
        self._session.ask_why(match)

    def release(self) -> None:
        """Show the plain photo again."""
        self._held = False
        self._session.forget_why()
        self._canvas.show_heat(QImage())

    def _on_heat_made(self, heat: NDArray[np.float32]) -> None:
        if not self._held:
            return
        image, region = heat_image(heat), self._canvas.region
        if region is not None:
            image = placed(image, region.x(), region.y(), region.width(), region.height())
        self._canvas.show_heat(image)
