"""In the status bar: what is going on, how far it is, and a way to stop it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from visfinder.gui.plain_label import PlainLabel
from visfinder.gui.worker import Job

_DELAY_MS = 150  # work that is done sooner is not worth a flicker
_CANCEL_AFTER_MS = 800
_HEIGHT = 38  # logical pixels, so that nothing jumps when "Cancel" appears


class BusyRow(QWidget):
    """Shows the newest of the jobs that are running."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._figures: dict[Job, tuple[int, int]] = {}
        self.label = PlainLabel(wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName("Progress")
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(12)
        self.setMinimumHeight(_HEIGHT)
        row.addWidget(self.label)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addStretch()
        self._appear = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._appear.timeout.connect(self._show_newest)
        self._offer = QTimer(self, singleShot=True, interval=_CANCEL_AFTER_MS)
        self._offer.timeout.connect(self._on_offer)
        self._show_newest()

    def watch(self, job: Job) -> None:
        """Show a job until it has finished."""
        self._jobs.append(job)
        job.progressed.connect(lambda done, total: self._on_progressed(job, done, total))
        job.finished.connect(lambda: self._on_finished(job))
        self._appear.start()
        self._offer.start()

    def _show_newest(self) -> None:
        for widget in (self.label, self.bar):
            widget.setVisible(bool(self._jobs))
        if not self._jobs:
            self.cancel.hide()
            return
        job = self._jobs[-1]
        done, total = self._figures.get(job, (0, 0))
        figures = f"  {done:,} of {total:,}" if total > 1 else ""
        self.label.setText(job.text + figures)
        self.bar.setRange(0, total)  # 0: moves to and fro while nothing is known
        self.bar.setValue(done)

    def _on_progressed(self, job: Job, done: int, total: int) -> None:
        self._figures[job] = (done, total)
        if self.label.isVisible():
            self._show_newest()

    def _on_finished(self, job: Job) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        self._figures.pop(job, None)
        if not self._jobs:
            self._appear.stop()
            self._offer.stop()
        self._show_newest()

    def _on_offer(self) -> None:
        self.cancel.setVisible(bool(self._jobs))

    def _on_cancel(self) -> None:
        if self._jobs:  # gone at once: whatever it still does, nothing will come of it
            job = self._jobs[-1]
            job.cancel()
            self._on_finished(job)
