"""A progress bar on stderr, and Ctrl+C as a wish to stop at the next tick.

Stopping between two steps instead of anywhere keeps files and databases whole without further ado.
"""

import signal
import sys
import threading
from types import FrameType, TracebackType
from typing import Final, Self

from visfinder.errors import Cancelled

_WIDTH: Final = 30


class Progress:
    """A `Report` that draws itself where stderr is a terminal, and raises `Cancelled` after Ctrl+C.

    Ctrl+C a second time interrupts at once.

    Args:
        what: the work, in a word or two ("Embedding").
    """

    def __init__(self, what: str) -> None:
        self._what = what
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

    def _draw(self, done: int, total: int) -> None:
        if total:
            filled = _WIDTH * done // total
            line = f"{self._what} {'█' * filled}{'░' * (_WIDTH - filled)} {done:,} of {total:,}"
        else:
            line = f"{self._what} … {done:,}"
        if line != self._drawn:
            self._drawn = line
            sys.stderr.write(f"\r{line}\x1b[K")
            sys.stderr.flush()
