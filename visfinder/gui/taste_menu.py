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

_FILES = "Taste (*.json *.jsonl);;All files (*)"


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
            Entry("&Bring back what was forgotten", "", self.bring_back),
        ):
            add_entry(window.taste_menu, entry)
        session.rated.connect(lambda *_: self._refresh())
        session.hidden.connect(lambda _: self._refresh())

    def show_taste(self) -> None:
        """Show what visfinder believes of the shopper's taste."""
        if self.dialog is None:
            from visfinder.gui.taste_dialog import TasteDialog

            self.dialog = TasteDialog(self._pictures, self._window.shell)
            self.dialog.rated.connect(self._session.rate)
            self.dialog.unhide_asked.connect(lambda m: self._session.set_hidden(m, False))
        self.dialog.show()
        self.dialog.raise_()
        self._refresh()

    def ask_export(self) -> None:
        """Ask for a file and write the taste into it."""
        dialog = QFileDialog(self._window.shell, "Export your taste – visfinder", "", _FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("my-taste.json")
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_import(self) -> None:
        """Ask for a file and add what is in it."""
        dialog = QFileDialog(self._window.shell, "Import a taste – visfinder", "", _FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_import_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_reset(self) -> QMessageBox:
        """Ask whether to forget everything the shopper did; return the question."""
        box = QMessageBox(self._window.shell)
        box.setWindowTitle("Forget your taste – visfinder")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("Forget every rating, and all that you hid, kept on boards and answered?")
        box.setInformativeText(
            "It is kept aside for 30 days, and “Bring back what was forgotten” in this menu brings "
            "it back. At the first start after them it is deleted for good."
        )
        forget = box.addButton("Forget everything", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget.clicked.connect(self._on_reset_wanted)
        box.open()
        return box

    def bring_back(self) -> None:
        """Bring back what was forgotten last."""
        if self._session.open_yet():
            job = Job(lambda report: self._use_cases.restore_taste())
            job.succeeded.connect(self._on_brought_back)
            self._writes.start(job)

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
        changes = "1 change" if count == 1 else f"{count:,} changes"
        self._window.bar.note(f"{changes} to your taste.", "Undo", self._session.undo)
        self._on_changed()

    def _on_reset_wanted(self) -> None:
        job = Job(lambda report: self._use_cases.reset_taste())
        job.succeeded.connect(self._on_reset)
        self._writes.start(job)

    def _on_reset(self, _: object) -> None:
        self._window.bar.note("Everything is forgotten.", "Bring it back", self.bring_back)
        self._on_changed()

    def _on_brought_back(self, kept: bool) -> None:
        nothing = "There is nothing to bring back: nothing was forgotten in the last 30 days."
        self._window.bar.note("Everything is back." if kept else nothing)
        self._on_changed()

    def _on_changed(self) -> None:
        self._session.refresh_all()
        self._refresh()
