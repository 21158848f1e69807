"""The menu of catalogs: add one, remove one, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from visfinder.gui.actions import Entry, add_entry, add_menu
from visfinder.gui.list_dialog import ListDialog
from visfinder.gui.message_bar import MessageBar
from visfinder.gui.session import Session

if TYPE_CHECKING:
    from visfinder.finder.catalogs import Imported
    from visfinder.models import CatalogInfo

_LISTS = "Product lists (*.csv *.tsv *.jsonl *.ndjson);;All files (*)"


class CatalogMenu(QObject):
    """Adds the menu to a window and follows what the session says of catalogs.

    Args:
        window: where the menu goes.
        session: imports and removes.
        bar: where results are told.
    """

    def __init__(self, window: QMainWindow, session: Session, bar: MessageBar) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._bar = bar
        entries = [
            Entry("Add a &folder of pictures…", "Ctrl+Shift+O", self.ask_folder),
            Entry("Add a product &list…", "", self.ask_list),
            Entry(),
        ]
        self.menu = add_menu(window, "&Catalogs", entries)
        self._remove = self.menu.addMenu("&Remove")
        self._remove.setEnabled(False)
        session.catalogs_listed.connect(self._on_catalogs_listed)
        session.imported.connect(self._on_imported)
        session.opened.connect(session.list_catalogs)
        session.catalogs_changed.connect(session.list_catalogs)

    def ask_folder(self) -> None:
        """Ask for a folder of pictures and import it."""
        dialog = QFileDialog(self._window, "Add a folder of pictures – visfinder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def ask_list(self) -> None:
        """Ask for a product list and import it."""
        dialog = QFileDialog(self._window, "Add a product list – visfinder", "", _LISTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self._session.add_catalog(Path(name))

    def _on_catalogs_listed(self, catalogs: list[CatalogInfo]) -> None:
        self._remove.clear()
        for info in catalogs:
            if info.source:
                self._add_removal(self._remove, info)
        self._remove.setEnabled(not self._remove.isEmpty())

    def _add_removal(self, menu: QMenu, info: CatalogInfo) -> None:
        name = info.name.replace("&", "&&")
        text = f"{name}  ({info.products:,} products)"
        add_entry(menu, Entry(text, "", partial(self._session.remove_catalog, info.name)))

    def _on_imported(self, imported: Imported) -> None:
        text = f"The catalog {imported.name} is there: {imported.products:,} products."
        if not imported.problems:
            self._bar.note(text)
            return
        count = len(imported.problems)
        text += f" {count:,} {'was' if count == 1 else 'were'} left out or incomplete."
        self._bar.note(text, "Show", partial(self._show_problems, imported))

    def _show_problems(self, imported: Imported) -> None:
        lines = [f"{problem.where}: {problem.reason}" for problem in imported.problems]
        sentence = f"What was left out of the catalog {imported.name}, or is incomplete, and why:"
        ListDialog("Catalog", sentence, lines, self._window).open()
