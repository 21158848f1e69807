"""The menu of taste: see it, correct it, carry it away, forget it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from visfinder.gui.actions import Entry, add_entry
from visfinder.gui.main_window import MainWindow
from visfinder.gui.pictures import Pictures
from visfinder.gui.session import Session
from visfinder.gui.use_cases import UseCases
from visfinder.gui.worker import Job, Jobs

if TYPE_CHECKING:
    from visfinder.finder.taste import TasteSummary
    from visfinder.gui.taste_dialog import TasteDialog

_FILES = "Taste (*.jsonl *.json);;All files (*)"


class TasteMenu(QObject):
    """Fills the window's taste menu.

    Args:
        window: has the menu, the message bar and the lists.
        use_cases: the finder.
        writes: jobs that write; in order with the ratings.
        session: is told when the taste changed.
        pictures: for the products in the dialog.
    """

    def __init__(
        self,
        window: MainWindow,
        use_cases: UseCases,
        writes: Jobs,
        session: Session,
        pictures: Pictures,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._pictures = window, session, pictures
        self._use_cases, self._writes = use_cases, writes
        self.dialog: TasteDialog | None = None
        for entry in (
            Entry("&Your taste…", "Ctrl+T", self.show_taste),
            Entry(),
            Entry("&Export…", "", self.ask_export),
            Entry("&Import…", "", self.ask_import),
            Entry("&Forget everything…", "", self.ask_reset),
        ):
            add_entry(window.taste_menu, entry)
        session.rated.connect(lambda *_: self._refresh())

    def show_taste(self) -> None:
        """Show what visfinder believes of the shopper's taste."""
        if self.dialog is None:
            from visfinder.gui.taste_dialog import TasteDialog

            self.dialog = TasteDialog(self._pictures, self._window.shell)
            self.dialog.rated.connect(self._session.rate)
        self.dialog.show()
        self.dialog.raise_()
        self._refresh()

    def ask_export(self) -> None:
        """Ask for a file and write the taste into it."""
        dialog = QFileDialog(self._window.shell, "Export your taste – visfinder", "", _FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jsonl")
        dialog.selectFile("my-taste.jsonl")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_import(self) -> None:
        """Ask for a file and add the ratings in it."""
        dialog = QFileDialog(self._window.shell, "Import a taste – visfinder", "", _FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_reset(self) -> QMessageBox:
        """Ask whether to forget every rating; return the question."""
        box = QMessageBox(self._window.shell)
        box.setWindowTitle("Forget your taste – visfinder")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("Forget every rating?")
        box.setInformativeText("This cannot be undone. You can export your taste first.")
        forget = box.addButton("Forget everything", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget.clicked.connect(self._on_reset_wanted)
        box.open()
        return box

    def _refresh(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            job = Job(lambda report: self._use_cases.taste())
            job.succeeded.connect(self._on_summary)
            self._writes.start(job, topic="taste")

    def _on_summary(self, summary: TasteSummary) -> None:
        if self.dialog is not None:
            self.dialog.show_summary(summary)

    def _on_export_chosen(self, name: str) -> None:
        path = Path(name)
        job = Job(lambda report: self._use_cases.export_taste(path), text="Exporting…")
        job.succeeded.connect(lambda _: self._window.bar.note(f"Your taste is in {path.name}."))
        self._writes.start(job)

    def _on_import_chosen(self, name: str) -> None:
        path = Path(name)
        job = Job(lambda report: self._use_cases.import_taste(path), text="Importing…")
        job.succeeded.connect(self._on_imported)
        self._writes.start(job)

    def _on_imported(self, count: int) -> None:
        self._window.bar.note(f"{count:,} ratings were read.")
        self._on_changed()

    def _on_reset_wanted(self) -> None:
        job = Job(lambda report: self._use_cases.reset_taste())
        job.succeeded.connect(self._on_reset)
        self._writes.start(job)

    def _on_reset(self, _: object) -> None:
        self._window.bar.note("Every rating is forgotten.")
        self._on_changed()

    def _on_changed(self) -> None:
        self._session.refresh_all()
        self._refresh()
