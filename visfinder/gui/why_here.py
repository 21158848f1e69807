"""Shows, while it is held, which parts of photo and product speak for the match."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent

from visfinder.gui.explaining import Explaining
from visfinder.gui.heat import heat_image, over_part, placed
from visfinder.gui.photo_canvas import PhotoCanvas

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from visfinder.models import Match, Pixels, ProductKey


# Some X servers send a key that repeats as let go and pressed again, 6 ms apart.
_LET_GO_MS = 60


class ShowsProducts(Protocol):
    """Something that shows pictures of products."""

    def show_heat(self, key: ProductKey, heat: QImage) -> None:
        """Lay a translucent picture over a product's; a null one takes it away."""


class WhyHere(QObject):
    """Asks for the heat maps and lays them over photo and product, until it is released.

    Args:
        explaining: works the heat maps out.
        canvas: shows the photo.
        products: show the product's picture, wherever it is seen.
        current: the product the keyboard is on, for W.
    """

    def __init__(
        self,
        explaining: Explaining,
        canvas: PhotoCanvas,
        products: Sequence[ShowsProducts],
        current: Callable[[], Match | None],
    ) -> None:
        super().__init__(canvas)
        self._explaining = explaining
        self._canvas = canvas
        self._products = products
        self._current = current
        self._held: ProductKey | None = None
        self._letting_go = QTimer(self, singleShot=True, interval=_LET_GO_MS)
        self._letting_go.timeout.connect(self.release)
        explaining.heat_made.connect(self._on_heat_made)
        explaining.product_heat_made.connect(self._on_product_heat_made)

    def hold(self, match: Match) -> None:
        """Begin to show it."""
        self.release()
        self._held = match.product.key
        self._explaining.ask_why(match)

    def release(self) -> None:
        """Show the plain photo and the plain product again."""
        self._letting_go.stop()
        self._explaining.forget_why()
        if self._held is None:
            return
        self._canvas.show_heat(QImage())
        for shown in self._products:
            shown.show_heat(self._held, QImage())
        self._held = None

    def _on_heat_made(self, heat: NDArray[np.float32]) -> None:
        if self._held is None:
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

    def _on_product_heat_made(self, picture: Pixels, heat: NDArray[np.float32]) -> None:
        if self._held is None:
            return
        height, width = picture.shape[:2]
        image = over_part(heat_image(heat), width, height)
        for shown in self._products:
            shown.show_heat(self._held, image)

    def _on_pressed(self) -> None:
        self._letting_go.stop()
        match = self._current()
        if match is not None and match.product.key != self._held:
            self.hold(match)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow W in the window that this is installed on."""
        if event.type() == QEvent.Type.WindowDeactivate:  # no one will tell of the key's release
            self.release()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_W:
            if event.type() == QEvent.Type.KeyPress and not event.modifiers():
                self._on_pressed()
            elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._letting_go.start()
        return super().eventFilter(watched, event)
