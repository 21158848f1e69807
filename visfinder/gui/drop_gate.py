"""Lets photos in: what is dropped anywhere on the window, and what is pasted."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from visfinder.errors import PhotoError
from visfinder.gui.incoming import form_of, take


class DropGate(QObject):
    """Watches a window for drags.

    Args:
        window: the widget that accepts drops for all its children.

    Signals:
        hovering(bool): something acceptable is over the window, or no longer.
        taken(Incoming): a photo was dropped or pasted.
        refused(Exception): what came is no photo; the message says why.
    """

    hovering = Signal(bool)
    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if form_of(mime) is None:
            self.refused.emit(
                PhotoError(
                    "There is no photo on the clipboard. Copy a picture, a picture file or a link "
                    "to a picture, then press Ctrl+V."
                )
            )
        else:
            self._take(mime)

    def _take(self, mime: QMimeData) -> None:
        try:
            incoming = take(mime)
        except PhotoError as error:
            self.refused.emit(error)
            return
        if incoming is not None:
            self.taken.emit(incoming)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer drags with the same rule from enter to drop."""
        if isinstance(event, QDragEnterEvent):
            if form_of(event.mimeData()) is None:
                return False
            self.hovering.emit(True)
            _accept_copy(event)
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hovering.emit(False)
            if form_of(event.mimeData()) is None:
                return False
            _accept_copy(event)
            self._take(event.mimeData())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        return super().eventFilter(watched, event)


def _accept_copy(event: QDragEnterEvent | QDragMoveEvent | QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)  # never move: the shopper's file stays theirs
    event.accept()
