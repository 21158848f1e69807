"""The one primitive for work off the GUI thread."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Immediate
from visfinder.errors import Cancelled, PhotoError
from visfinder.gui.worker import Job, Jobs, Threads
from visfinder.progress import Report


class Heard:
    """Writes down what a job said, and on which thread."""

    def __init__(self, job: Job) -> None:
        self.words: list[str] = []
        self.threads: set[int] = set()
        job.succeeded.connect(lambda result: self._note(f"succeeded {result}"))
        job.failed.connect(lambda error: self._note(f"failed {error}"))
        job.cancelled.connect(lambda: self._note("cancelled"))
        job.finished.connect(lambda: self._note("finished"))

    def _note(self, word: str) -> None:
        self.words.append(word)
        self.threads.add(threading.get_ident())


@pytest.fixture
def jobs(qapp: object) -> Jobs:
    return Jobs(Threads(2))


def test_a_job_succeeds_once_and_then_finishes_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    job = Job(lambda report: 42)
    heard = Heard(job)
    with qtbot.waitSignal(job.finished):
        jobs.start(job)
    assert heard.words == ["succeeded 42", "finished"]
    assert heard.threads == {threading.get_ident()}
    assert not jobs.busy()


def test_a_job_that_fails_says_so_itself_and_through_its_owner(qtbot: QtBot, jobs: Jobs) -> None:
    def work(report: Report) -> None:
        raise PhotoError("no photo")

    job = Job(work)
    heard = Heard(job)
    with qtbot.waitSignal(jobs.failed) as failed:
        jobs.start(job)
    qtbot.waitUntil(lambda: not jobs.busy())
    assert heard.words == ["failed no photo", "finished"]
    assert isinstance(failed.args[0], PhotoError)


def test_cancelling_stops_the_work_at_its_next_tick(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()

    def work(report: Report) -> None:
        while True:
            begun.set()
            report(0, 0)

    job = Job(work)
    heard = Heard(job)
    jobs.start(job)
    begun.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert heard.words == ["cancelled", "finished"]


def test_after_cancel_a_result_that_was_on_its_way_no_longer_arrives(
    qtbot: QtBot, jobs: Jobs
) -> None:
    done = threading.Event()

    def work(report: Report) -> str:
        done.set()
        return "old"

    job = Job(work)
    heard = Heard(job)
    jobs.start(job)
    assert done.wait(5)  # and nothing is delivered before the event loop runs
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert heard.words == ["cancelled", "finished"]


def test_a_newer_job_for_the_same_topic_cancels_the_older(qtbot: QtBot, jobs: Jobs) -> None:
    gate = threading.Event()

    def slow(report: Report) -> str:
        gate.wait(5)
        return "old"

    old, new = Job(slow), Job(lambda report: "new")
    heard_old, heard_new = Heard(old), Heard(new)
    jobs.start(old, topic="similar")
    jobs.start(new, topic="similar")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy())
    assert heard_old.words == ["cancelled", "finished"]
    assert heard_new.words == ["succeeded new", "finished"]


def test_a_single_thread_runs_jobs_in_the_order_they_were_started(qtbot: QtBot) -> None:
    jobs, order = Jobs(Threads(1)), []
    for number in range(20):
        jobs.start(Job(lambda report, number=number: order.append(number)))  # type: ignore[misc]
    qtbot.waitUntil(lambda: not jobs.busy())
    assert order == list(range(20))


def test_shutting_down_cancels_waits_and_lets_every_job_say_how_it_ended(jobs: Jobs) -> None:
    def endless(report: Report) -> None:
        while True:
            report(0, 0)

    heard = []
    for _ in range(5):  # more than threads: some never begin
        job = Job(endless)
        heard.append(Heard(job))
        jobs.start(job)
    jobs.shut_down()
    assert [h.words for h in heard] == [["cancelled", "finished"]] * 5
    late = Job(lambda report: 1)
    words = Heard(late).words
    jobs.start(late)
    assert words == []


def test_progress_is_thinned_out_but_its_end_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    def work(report: Report) -> None:
        for done in range(10_001):
            report(done, 10_000)

    job = Job(work)
    ticks: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: ticks.append((done, total)))
    with qtbot.waitSignal(job.finished):
        jobs.start(job)
    assert ticks[-1] == (10_000, 10_000)
    assert len(ticks) < 200


def test_work_may_cancel_itself(qtbot: QtBot) -> None:
    def work(report: Report) -> None:
        raise Cancelled

    job = Job(work)
    heard = Heard(job)
    Jobs(Immediate()).start(job)
    assert heard.words == ["cancelled", "finished"]
