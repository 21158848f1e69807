"""The menu of catalogs: add one, remove one, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from visfinder.gui.actions import Entry, add_entry
from visfinder.gui.main_window import MainWindow
from visfinder.gui.session import Session
from visfinder.gui.use_cases import UseCases
from visfinder.gui.worker import Job, Jobs

if TYPE_CHECKING:
    from visfinder.finder.catalogs import Imported
    from visfinder.models import CatalogInfo

_LISTS = "Product lists (*.csv *.tsv *.jsonl *.ndjson);;All files (*)"


class CatalogMenu(QObject):
    """Fills the window's menu of catalogs.

    Args:
        window: has the menu and the message bar.
        use_cases: the finder.
        imports: jobs that bring catalogs in; long, one after the other.
        session: is told when products changed.
    """

    def __init__(
        self, window: MainWindow, use_cases: UseCases, imports: Jobs, session: Session
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._use_cases, self._imports = use_cases, imports
        add_entry(
            window.catalog_menu,
            Entry("Add a &folder of pictures…", "Ctrl+Shift+O", self.ask_folder),
        )
        add_entry(window.catalog_menu, Entry("Add a product &list…", "", self.ask_list))
        add_entry(window.catalog_menu, Entry())
        self._remove = window.catalog_menu.addMenu("&Remove")
        self._remove.setEnabled(False)
        session.opened.connect(self._list)

    def add_catalog(self, source: Path) -> None:
        """Import a folder or a product list, in the background."""
        if self._session.open_yet():
            job = Job(
                lambda report: self._use_cases.add_catalog(source, report),
                text=f"Adding the catalog {source.name}…",
            )
            job.succeeded.connect(self._on_imported)
            self._imports.start(job)

    def remove_catalog(self, name: str) -> None:
        """Forget a catalog."""
        job = Job(lambda report: self._use_cases.remove_catalog(name))
        job.succeeded.connect(lambda _: self._on_removed(name))
        self._imports.start(job)

    def ask_folder(self) -> None:
        """Ask for a folder of pictures and import it."""
        dialog = QFileDialog(self._window.shell, "Add a folder of pictures – visfinder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def ask_list(self) -> None:
        """Ask for a product list and import it."""
        dialog = QFileDialog(self._window.shell, "Add a product list – visfinder", "", _LISTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self.add_catalog(Path(name))

    def _list(self) -> None:
        job = Job(lambda report: self._use_cases.catalogs())
        job.succeeded.connect(self._on_catalogs_listed)
        self._imports.start(job, topic="list")

    def _on_catalogs_listed(self, catalogs: list[CatalogInfo]) -> None:
        self._remove.clear()
        for info in catalogs:
            if info.source:
                self._add_removal(self._remove, info)
        self._remove.setEnabled(not self._remove.isEmpty())

    def _add_removal(self, menu: QMenu, info: CatalogInfo) -> None:
        name = info.name.replace("&", "&&")
        text = f"{name}  ({info.products:,} products)"
        add_entry(menu, Entry(text, "", partial(self.remove_catalog, info.name)))

    def _on_removed(self, name: str) -> None:
        text = f"The catalog {name} was removed. Its files and your ratings are kept."
        self._window.bar.note(text)
        self._on_changed()

    def _on_changed(self) -> None:
        self._list()
        self._session.refresh_all()

    def _on_imported(self, imported: Imported) -> None:
        self._on_changed()
        text = f"The catalog {imported.name} is there: {imported.products:,} products."
        if not imported.problems:
            self._window.bar.note(text)
            return
        count = len(imported.problems)
        text += f" {count:,} {'was' if count == 1 else 'were'} left out or incomplete."
        self._window.bar.note(text, "Show", partial(self._show_problems, imported))

    def _show_problems(self, imported: Imported) -> None:
        from visfinder.gui.list_dialog import ListDialog

        lines = [f"{problem.where}: {problem.reason}" for problem in imported.problems]
        sentence = f"What was left out of the catalog {imported.name}, or is incomplete, and why:"
        ListDialog("Catalog", sentence, lines, self._window.shell).open()
