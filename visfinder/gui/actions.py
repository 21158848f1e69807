"""The window's menus, as a table: what it says, its keys, what it does."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

Do = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; an empty text is a separator."""

    text: str = ""
    keys: str = ""
    do: Do | None = None
    tip: str = ""


def add_menu(window: QMainWindow, title: str, entries: list[Entry]) -> QMenu:
    """Add a menu; its keys work wherever the focus is in the window."""
    menu = window.menuBar().addMenu(title)
    for entry in entries:
        add_entry(menu, entry)
    return menu


def add_entry(menu: QMenu, entry: Entry) -> QAction | None:
    """Add one line to a menu and return its action; None for a separator."""
    if entry.do is None:
        menu.addSeparator()
        return None
    action = QAction(entry.text, menu)
    if entry.keys:
        action.setShortcuts([QKeySequence(key) for key in entry.keys.split(" | ")])
    action.setStatusTip(entry.tip)
    do = entry.do
    action.triggered.connect(lambda _checked=False: do())
    menu.addAction(action)
    return action


def add_look_menu(
    menu: QMenu, chosen: Qt.ColorScheme, choose: Callable[[Qt.ColorScheme], None]
) -> None:
    """Add the choice between light, dark and what the system has."""
    group = QActionGroup(menu)
    choices = (
        ("As the &system has it", Qt.ColorScheme.Unknown),
        ("&Light", Qt.ColorScheme.Light),
        ("&Dark", Qt.ColorScheme.Dark),
    )
    for text, scheme in choices:
        action = QAction(text, menu, checkable=True)
        action.setChecked(scheme == chosen)
        action.triggered.connect(lambda _checked=False, scheme=scheme: choose(scheme))
        group.addAction(action)
        menu.addAction(action)
