"""What visfinder is, in a few lines (Help > About)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from visfinder import __version__
from visfinder.gui.icons import application_icon

_TEXT = """Finds products from a photo: similar things, things that go with it, and why.

Everything happens on this computer. Nothing is sent anywhere; only a link that you drop is fetched.

Apache License 2.0. Built with Qt (LGPL) through PySide6."""


def show_about(parent: QWidget) -> QMessageBox:
    """Show the box without blocking, and return it."""
    box = QMessageBox(parent)
    box.setWindowTitle("About visfinder")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIconPixmap(application_icon().pixmap(72, 72))
    box.setText(f"visfinder {__version__}")
    box.setInformativeText(_TEXT)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
