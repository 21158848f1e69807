import os
import signal
import sys
import time
from io import StringIO

import pytest

from visfinder.cli.progress import Progress
from visfinder.errors import Cancelled


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_ctrl_c_stops_at_the_next_tick() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Progress("Importing") as report:
        report(1, 3)
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            report(2, 3)
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_twice_interrupts_at_once() -> None:
    def interrupted_twice() -> None:
        with Progress("Importing"):
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
            signal.sigtimedwait([], 1)

    with pytest.raises(KeyboardInterrupt):
        interrupted_twice()


def test_a_bar_is_drawn_on_a_terminal_and_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Progress("Importing") as report:
        report(0, 0)
        report(50, 200)
    drawn = terminal.getvalue()
    assert "Importing … 0" in drawn
    assert "50 of 200" in drawn
    assert drawn.endswith("\r\x1b[K")


def test_long_work_says_how_long_the_rest_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with Progress("Embedding", timed=True) as report:
        report(400, 1000)  # where an earlier run had come to
        now[0] = 101.0
        report(450, 1000)
        assert "left" not in terminal.getvalue(), "too early to say"
        now[0] = 110.0
        report(500, 1000)
        assert "500 of 1,000, 50 s left" in terminal.getvalue()
        report(410, 1000)
        assert "410 of 1,000, 10 min left" in terminal.getvalue()
        report(1000, 1000)
    assert terminal.getvalue().count("left") == 2


def test_nothing_is_drawn_where_stderr_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    file = StringIO()
    monkeypatch.setattr(sys, "stderr", file)
    with Progress("Importing") as report:
        report(50, 200)
    assert file.getvalue() == ""
