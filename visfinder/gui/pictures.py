"""Product pictures for painting: asked for while painting, made in the background, kept in memory.

Only what is painted is ever asked for.  The newest painting is served first, from its top left, and
wishes that have scrolled far away are forgotten.  Workers make `QImage`s of the exact size in
device pixels, so that pictures are sharp on every screen; only the GUI thread makes `QPixmap`s.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from visfinder.errors import UserError
from visfinder.gui.worker import Job, Jobs

if TYPE_CHECKING:
    from visfinder.models import Pixels

Fetch = Callable[[Path, int], "Pixels"]  # a picture, longest side at most so many pixels

_LIMIT_BYTES = 128 * 2**20  # about 600 cards on a usual screen, 150 at 200 %
_AT_ONCE = 2  # jobs on their way; more would only delay the newest wish
_WISHES = 96  # a large window shows about 60 cards
_STEPS = (256, 512, 1024)  # pixels: sides kept on disk, so that a resized window reuses them


class _Wish(NamedTuple):
    path: Path
    side: int  # device pixels


class Pictures(QObject):
    """Hands out pictures that are there and has the others made.

    Args:
        jobs: where they are made.
        fetch: reads a picture; raises `UserError` where it is missing or unreadable.

    Signals:
        changed(): something that was asked for has arrived or turned out to be missing.
    """

    changed = Signal()

    def __init__(
        self, jobs: Jobs, fetch: Fetch, parent: QObject | None = None, limit: int = _LIMIT_BYTES
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._fetch = fetch
        self._limit = limit
        self._cache: OrderedDict[_Wish, QPixmap] = OrderedDict()
        self._sizes: dict[Path, int] = {}  # the newest size that is there for a picture
        self._bytes = 0
        self._fresh: dict[_Wish, float] = {}  # of this painting, with the screen's scale
        self._wishes: OrderedDict[_Wish, float] = OrderedDict()  # the next one last
        self._running: set[_Wish] = set()
        self._missing: set[Path] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)

    def pixmap(self, path: Path, side: int, scale: float) -> QPixmap | None:
        """Return a picture to paint now, or None while it is being made.

        Args:
            path: the picture's file.
            side: how long its longest side shall be, in logical pixels.
            scale: device pixels per logical pixel.
        """
        wish = _Wish(path, round(side * scale))
        found = self._cache.get(wish)
        if found is not None:
            self._cache.move_to_end(wish)
            return found
        if path in self._missing:
            return None
        if wish not in self._running:
            self._fresh[wish] = scale
            self._soon.start()
        return self._cache.get(_Wish(path, self._sizes.get(path, 0)))  # another size meanwhile

    def missing(self, path: Path) -> bool:
        """Whether a picture was asked for and cannot be read."""
        return path in self._missing

    def forget(self) -> None:
        """Make every picture anew: a catalog was brought up to date, or a disk is back."""
        self._missing.clear()
        self._cache.clear()
        self._sizes.clear()
        self._bytes = 0

    def _begin(self) -> None:
        for wish, scale in reversed(self._fresh.items()):  # the top left card first
            self._wishes[wish] = scale
            self._wishes.move_to_end(wish)
        self._fresh.clear()
        while len(self._wishes) > _WISHES:
            self._wishes.popitem(last=False)
        while self._wishes and len(self._running) < _AT_ONCE:
            wish, scale = self._wishes.popitem(last=True)
            self._running.add(wish)
            job = Job(lambda report, wish=wish: self._make(wish))  # type: ignore[misc]
            job.succeeded.connect(lambda image, w=wish, s=scale: self._keep(w, s, image))
            job.failed.connect(lambda error, w=wish: self._on_failed(w, error))
            job.finished.connect(lambda w=wish: self._on_finished(w))
            self._jobs.start(job)

    def _make(self, wish: _Wish) -> QImage:
        step = next((step for step in _STEPS if step >= wish.side), _STEPS[-1])
        image = to_image(self._fetch(wish.path, step))
        return image.scaled(
            wish.side,
            wish.side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def _keep(self, wish: _Wish, scale: float, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(scale)
        self._cache[wish] = pixmap
        self._sizes[wish.path] = wish.side
        self._bytes += _size(pixmap)
        while self._bytes > self._limit and len(self._cache) > 1:
            old, dropped = self._cache.popitem(last=False)
            self._bytes -= _size(dropped)
            if self._sizes.get(old.path) == old.side:
                del self._sizes[old.path]

    def _on_failed(self, wish: _Wish, error: Exception) -> None:
        if isinstance(error, UserError):
            self._missing.add(wish.path)

    def _on_finished(self, wish: _Wish) -> None:
        self._running.discard(wish)
        self._soon.start()
        self.changed.emit()


def to_image(pixels: Pixels) -> QImage:
    """Return (H, W, 3) uint8 RGB pixels as an image that owns its memory."""
    height, width = pixels.shape[:2]
    data = pixels.tobytes()
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )


def _size(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
