"""How the window looks: two palettes, one small style sheet, light or dark as the system is."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from visfinder.paths import resources

STAR = QColor("#e0a02c")
HEART_RED = QColor("#d8465f")
PICTURE_GROUND = QColor("#ffffff")  # products are photographed on white, in dark rooms too

_Role = QPalette.ColorRole
_LIGHT = {
    _Role.Window: "#f6f5f2",
    _Role.WindowText: "#1f1e1c",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#efede8",
    _Role.Text: "#1f1e1c",
    _Role.PlaceholderText: "#6d6962",
    _Role.Button: "#f6f5f2",
    _Role.ButtonText: "#1f1e1c",
    _Role.BrightText: "#b3372b",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#ebe8e2",
    _Role.Mid: "#dcd8d0",
    _Role.Dark: "#958f85",
    _Role.Shadow: "#8a857c",
    _Role.Highlight: "#2b6f62",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#2b6f62",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1f1e1c",
}
_DARK = {
    _Role.Window: "#1a1a1c",
    _Role.WindowText: "#ececee",
    _Role.Base: "#232326",
    _Role.AlternateBase: "#2b2b2f",
    _Role.Text: "#ececee",
    _Role.PlaceholderText: "#a0a0a8",
    _Role.Button: "#2b2b2f",
    _Role.ButtonText: "#ececee",
    _Role.BrightText: "#f08a7e",
    _Role.Light: "#4a4a50",
    _Role.Midlight: "#303035",
    _Role.Mid: "#3a3a40",
    _Role.Dark: "#7c7c85",
    _Role.Shadow: "#000000",
    _Role.Highlight: "#6cc0ae",
    _Role.HighlightedText: "#10211d",
    _Role.Link: "#6cc0ae",
    _Role.ToolTipBase: "#303035",
    _Role.ToolTipText: "#ececee",
}
_SCHEMES = {scheme.name: scheme for scheme in Qt.ColorScheme}


class Look(QObject):
    """Keeps the application in the chosen colours.

    Args:
        app: the application to dress.
        settings: where the shopper's choice is kept.
    """

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._chosen = _SCHEMES.get(str(settings.value("look")), Qt.ColorScheme.Unknown)
        self._worn: Qt.ColorScheme | None = None
        app.setStyle("Fusion")
        app.setPalette(palette(dark=self.dark()))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    @property
    def chosen(self) -> Qt.ColorScheme:
        """Light or Dark where the shopper insists on it; Unknown follows the system."""
        return self._chosen

    def choose(self, scheme: Qt.ColorScheme) -> None:
        """Insist on light or dark, or follow the system with Unknown; remembered."""
        self._chosen = scheme
        self._settings.setValue("look", scheme.name)
        self.dress()

    def dark(self) -> bool:
        """Whether the window is dark now."""
        scheme = self._chosen
        if scheme == Qt.ColorScheme.Unknown:
            scheme = QGuiApplication.styleHints().colorScheme()
        return scheme == Qt.ColorScheme.Dark

    def dress(self, *_: object) -> None:
        """Put the style sheet on; once the window is filled, or every widget is dressed twice."""
        scheme = Qt.ColorScheme.Dark if self.dark() else Qt.ColorScheme.Light
        if scheme != self._worn:
            self._worn = scheme
            self._app.setPalette(palette(dark=self.dark()))
            self._app.setStyleSheet(style_sheet(resources() / "style", dark=self.dark()))


def palette(*, dark: bool) -> QPalette:
    """Return the colours of all roles; everything the window paints takes its colours from here."""
    result = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        result.setColor(role, QColor(colour))
    faded = QColor((_DARK if dark else _LIGHT)[_Role.PlaceholderText])
    for role in (_Role.Text, _Role.ButtonText, _Role.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return result


def style_sheet(folder: Path, *, dark: bool) -> str:
    """Return the style sheet, with the places that QSS cannot name itself filled in."""
    text = (folder / "style.qss").read_text(encoding="utf-8")
    text = text.replace("@style@", folder.as_posix())
    return text.replace("@scheme@", "dark" if dark else "light")
