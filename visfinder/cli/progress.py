"""A progress bar on stderr, and Ctrl+C as a wish to stop at the next tick.

Stopping between two steps instead of anywhere keeps files and databases whole without further ado.
"""

import signal
import sys
import threading
import time
from types import FrameType, TracebackType
from typing import Final, Self

from visfinder.errors import Cancelled

_WIDTH: Final = 30
_MEASURED_S: Final = 2.0  # before the time left is guessed


class Progress:
    """A `Report` that draws itself where stderr is a terminal, and raises `Cancelled` after Ctrl+C.

    Ctrl+C a second time interrupts at once.

    Args:
        what: the work, in a word or two ("Embedding").
        timed: the time that is left is shown as well, for work that takes minutes.
    """

    def __init__(self, what: str, *, timed: bool = False) -> None:
        self._what = what
        self._timed = timed
        self._begun: tuple[float, int] | None = None  # when, and how much was done by then
        self._draws = sys.stderr is not None and sys.stderr.isatty()
        self._drawn = ""
        self._stop = False
        self._before: signal.Handlers | object = None

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work is; `total` is 0 while unknown."""
        if self._stop:
            raise Cancelled
        if self._draws:
            self._draw(done, total)

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupted)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)  # type: ignore[arg-type]
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _interrupted(self, number: int, frame: FrameType | None) -> None:
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True

    def _left(self, done: int, total: int) -> str:
        """Return how long the rest takes at the speed so far; "" while that is not known."""
        now = time.monotonic()
        if self._begun is None:
            self._begun = now, done
        since, before = self._begun
        if not self._timed or done <= before or done == total or now - since < _MEASURED_S:
            return ""
        left_s = (now - since) / (done - before) * (total - done)
        if left_s < 60:
            return f", {max(5, 5 * round(left_s / 5))} s left"
        return f", {round(left_s / 60):,} min left"

    def _draw(self, done: int, total: int) -> None:
        if total:
            filled = _WIDTH * done // total
            bar = f"{'█' * filled}{'░' * (_WIDTH - filled)}"
            line = f"{self._what} {bar} {done:,} of {total:,}{self._left(done, total)}"
        else:
            line = f"{self._what} … {done:,}"
        if line != self._drawn:
            self._drawn = line
            sys.stderr.write(f"\r{line}\x1b[K")
            sys.stderr.flush()
