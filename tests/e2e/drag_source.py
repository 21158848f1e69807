"""A small window to drag from: `python drag_source.py file|image|html|link VALUE`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts a drag as soon as the mouse is moved with a button down."""

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(f"drag {kind} from here")
        self._kind, self._value = kind, value
        self.setWindowTitle("drag source")
        self.resize(160, 120)

    def offered(self) -> QMimeData:
        data = QMimeData()
        if self._kind == "file":
            data.setUrls([QUrl.fromLocalFile(path) for path in self._value.split(":")])
        elif self._kind == "image":
            data.setImageData(QImage(self._value))
        elif self._kind == "html":
            data.setHtml(f'<p><img src="{self._value}"></p>')
        else:
            data.setText(self._value)
        return data

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(self.offered())
            drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1], sys.argv[2])
    source.move(0, 0)
    source.show()
    app.exec()
