"""Our own line icons, in the palette's text colour and sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from visfinder.paths import resources

_BUTTON = 20  # logical pixels of an icon on a button


def icon(name: str, palette: QPalette) -> QIcon:
    """Return `resources/style/icons/<name>.svg` in the palette's colours, for a button."""
    colour = palette.color(QPalette.ColorRole.ButtonText)
    return QIcon(picture(name, colour, _BUTTON, _sharpest_screen()))


def picture(name: str, colour: QColor, size: int, scale: float = 1.0) -> QPixmap:
    """Return an icon in one colour, `size` logical pixels wide on a screen of that scale."""
    result = QPixmap(_drawn(name, colour.name(), round(size * scale)))
    result.setDevicePixelRatio(scale)
    return result


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    svg = (resources() / "style" / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour)
    svg = svg.replace('width="24" height="24"', f'width="{pixels}" height="{pixels}"', 1)
    result = QPixmap()
    if not result.loadFromData(QByteArray(svg.encode()), "SVG"):
        result = QPixmap(pixels, pixels)  # the SVG plug-in is missing: better no icon than a crash
        result.fill(QColor(0, 0, 0, 0))
    return result


def _sharpest_screen() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def application_icon() -> QIcon:
    """Return visfinder's own icon."""
    return QIcon(str(resources() / "style" / "icons" / "visfinder.svg"))


class IconLabel(QWidget):
    """Shows one icon, quietly, for empty states and messages."""

    def __init__(self, name: str, size: int, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name, self._size, self._role = name, size, role
        self.setFixedSize(size, size)

    def show_icon(self, name: str, role: QPalette.ColorRole) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: object) -> None:
        """Draw the icon in the role's colour."""
        colour = self.palette().color(self._role)
        shown = picture(self._name, colour, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, shown)
