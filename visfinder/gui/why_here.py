"""Shows, while it is held, which parts of the photo speak for a product."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QKeyEvent

from visfinder.gui.heat import heat_image, over_part, placed
from visfinder.gui.photo_canvas import PhotoCanvas
from visfinder.gui.product_panel import ProductPanel
from visfinder.gui.session import Session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from visfinder.models import Match


class WhyHere(QObject):
    """Asks the session and lays the answer over the photo, while a button or W is held.

    Args:
        session: works the heat map out.
        canvas: shows it.
        panel: has the button.
        current: the product the keyboard is on, for W.
    """

    def __init__(
        self,
        session: Session,
        canvas: PhotoCanvas,
        panel: ProductPanel,
        current: Callable[[], Match | None],
    ) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._current = current
        self._held = False
        session.heat_made.connect(self._on_heat_made)
        panel.why_held.connect(self.hold)
        panel.why_released.connect(self.release)

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
        size, region = self._canvas.photo_size, self._canvas.region
        if region is None:
            self._canvas.show_heat(over_part(heat_image(heat), size.width(), size.height()))
            return
        across, down = size.width() * region.width(), size.height() * region.height()
        part = over_part(heat_image(heat), across, down)
        self._canvas.show_heat(
            placed(part, region.x(), region.y(), region.width(), region.height())
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow W in the window that this is installed on."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_W and not event.modifiers():
            match = self._current()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat() and match:
                self.hold(match)
            elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self.release()
        return super().eventFilter(watched, event)
