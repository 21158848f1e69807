"""Work off the GUI thread: the one primitive, and the only place that starts threads.

    job = Job(lambda report: search(workspace, photo, report=report), text="Looking…")
    job.succeeded.connect(self._on_answer)
    jobs.start(job, topic="similar")

A job's signals are delivered on the GUI thread, and `cancel` there is final: once it has
returned, the job never succeeds, even when its result was already on the way.  That is what makes
"the newest photo wins" a property of this module instead of a check in every receiver.  Pool
threads touch no QObject but `Jobs`, which outlives them because `shut_down` waits.
"""

import threading
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from visfinder.errors import Cancelled
from visfinder.progress import Report

Work = Callable[[Report], object]

_TICK_S = (
    0.05  # 20 progress events a second look smooth; 100,000 of them would drown the event loop
)


class Pool(Protocol):
    """Where jobs run."""

    def start(self, function: Callable[[], None]) -> None:
        """Run `function`, now or later, here or on another thread."""

    def wait(self, patience_ms: int) -> bool:
        """Return True when everything started has run, False when patience ends before."""


class Threads:
    """A pool of `count` threads; one thread runs its jobs in the order they were started."""

    def __init__(self, count: int) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(count)

    def start(self, function: Callable[[], None]) -> None:
        """Run `function` on the next free thread."""
        self._pool.start(function)

    def wait(self, patience_ms: int) -> bool:
        """Return whether every thread became idle in that time; -1: wait for it."""
        return self._pool.waitForDone(patience_ms)


class Job(QObject):
    """One piece of work on its way.

    Args:
        work: called on a pool thread with a `Report`, each call of which may raise `Cancelled`.
        text: what the status bar says meanwhile; empty for work too small to mention.

    Signals:
        progressed(done, total): at most 20 times a second; total is 0 while it is not known.
        succeeded(result), failed(Exception), cancelled(): exactly one of them, once.
        finished(): after it.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work, *, text: str = "") -> None:
        super().__init__()
        self.text = text
        self._work = work
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Stop the work at its next tick; from now on it cannot succeed."""
        self._stop.set()


class _Outcome:
    """What came of a job: a result or an error."""

    def __init__(self, result: object = None, error: Exception | None = None) -> None:
        self.result = result
        self.error = error


class Jobs(QObject):
    """Starts jobs, keeps each alive until it has finished, and stops all of them at the end.

    Signals:
        started(Job): a job with a text was started.
        failed(Exception): a job failed; fires besides the job's own signal, so no failure is lost.
    """

    started = Signal(object)
    failed = Signal(object)
    _ticked = Signal(object, int, int)
    _settled = Signal(object, object)

    def __init__(self, pool: Pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._running: dict[int, Job] = {}
        self._topics: dict[str, int] = {}
        self._count = 0
        self._closed = False
        self._ticked.connect(self._on_ticked)
        self._settled.connect(self._on_settled)

    def start(self, job: Job, *, topic: str = "") -> None:
        """Run a job, after cancelling the one that was started for the same topic before."""
        if self._closed:
            return
        self._count += 1
        number = self._count
        if topic:
            self.cancel(topic)
            self._topics[topic] = number
        self._running[number] = job
        if job.text:
            self.started.emit(job)
        work, stop = job._work, job._stop
        self._pool.start(lambda: self._run(number, work, stop))

    def cancel(self, topic: str) -> None:
        """Cancel the job that runs for a topic, if any."""
        if old := self._running.get(self._topics.pop(topic, 0)):
            old.cancel()

    def busy(self) -> bool:
        """Whether any job has not finished yet."""
        return bool(self._running)

    def shut_down(self, patience_ms: int = -1) -> bool:
        """Cancel every job and wait for it; later starts do nothing. For when the window goes.

        Returns:
            Whether all have ended; False when one did not look at its `report` in that time.
        """
        self._closed = True
        for job in self._running.values():
            job.cancel()
        ended = self._pool.wait(patience_ms)
        QCoreApplication.sendPostedEvents(self)  # so that the last jobs still say how they ended
        return ended

    def _run(self, number: int, work: Work, stop: threading.Event) -> None:
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - last >= _TICK_S or done == total:
                last = now
                self._ticked.emit(number, done, total)

        try:
            if stop.is_set():
                raise Cancelled
            outcome = _Outcome(result=work(report))
        except Exception as error:  # noqa: BLE001 - whatever it was, the GUI thread shall hear of it
            outcome = _Outcome(error=error)
        self._settled.emit(number, outcome)

    def _on_ticked(self, number: int, done: int, total: int) -> None:
        job = self._running.get(number)
        if job is not None and not job._stop.is_set():
            job.progressed.emit(done, total)

    def _on_settled(self, number: int, outcome: _Outcome) -> None:
        job = self._running.pop(number)
        if job._stop.is_set() or isinstance(outcome.error, Cancelled):
            job.cancelled.emit()
        elif outcome.error is not None:
            job.failed.emit(outcome.error)
            self.failed.emit(outcome.error)
        else:
            job.succeeded.emit(outcome.result)
        job.finished.emit()
