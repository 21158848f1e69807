"""What is going on between the shopper and the finder; no widget knows the finder, only this does.

The newest question wins: each list has one job at a time, and asking again cancels the one
before. Ratings run one after the other on a thread of their own, so that they are stored in the
order in which they were given.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QRectF, Signal

from visfinder.errors import VisfinderError
from visfinder.gui.incoming import Incoming
from visfinder.gui.question import ASKING_TABS, Narrowed, Question, Tab
from visfinder.gui.use_cases import UseCases
from visfinder.gui.worker import Job, Jobs, Work
from visfinder.progress import Report

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.models import Answer, Filters, Match, ProductKey

_PATIENCE_MS = 4000  # for a question at the end: the encoder is loaded in less
_WORKING = {
    Tab.SIMILAR: "Looking for similar products…",
    Tab.GOES_WITH: "Looking for what goes with it…",
    Tab.FOR_YOU: "Choosing for your taste…",
    Tab.CATALOG: "Opening the catalog…",
}


class Session(QObject):
    """Asks the finder in the background and tells the window what came of it.

    Args:
        use_cases: the finder.
        questions: jobs that read.
        writes: jobs that rate; must run them in order.

    Signals:
        opened(), not_opened(): the catalogs are there, or could not be opened.
        noticed(str): something the shopper should be told.
        photo_opened(Photo): a new photo was read and is searched now.
        asked(Tab): a list is being made.
        answered(Tab, Answer): a list is there.
        kinds_listed(list[str]): the kinds of product there are now.
        question_changed(): photo, part or product changed.
        refreshed(): every list is made anew, because products or the whole taste changed.
        rated(ProductKey, int | None): a rating is stored.
        rating_failed(ProductKey): it is not.
        hidden(Match): a product is hidden, and that is stored.
        failed(Tab): a list could not be made.
    """

    opened = Signal()
    not_opened = Signal()
    noticed = Signal(str)
    photo_opened = Signal(object)
    asked = Signal(object)
    answered = Signal(object, object)
    kinds_listed = Signal(object)
    question_changed = Signal()
    refreshed = Signal()
    rated = Signal(object, object)
    rating_failed = Signal(object)
    hidden = Signal(object)
    failed = Signal(object)

    def __init__(self, use_cases: UseCases, questions: Jobs, writes: Jobs) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._questions = questions
        self._writes = writes
        self._ready = False
        self._question = Question()
        self._narrowed = Narrowed()
        self._tab = Tab.CATALOG
        self._stale: set[Tab] = set(Tab)
        self._asked: dict[Tab, Job] = {}  # the newest job of each list

    @property
    def question(self) -> Question:
        """What is asked at the moment."""
        return self._question

    def start(self) -> None:
        """Open the catalogs."""
        job = Job(self._use_cases.open, text="Opening your catalogs…")
        job.succeeded.connect(self._on_opened)
        job.failed.connect(lambda _: self.not_opened.emit())
        job.cancelled.connect(self.not_opened)
        self._questions.start(job)

    def show_tab(self, tab: Tab) -> None:
        """Remember which list is looked at, and make it if it is out of date."""
        self._tab = tab
        self._refresh(tab)

    def open_photo(self, incoming: Incoming) -> None:
        """Read a photo and search with it; until it is read, everything stays as it is."""
        source, name = incoming.source, incoming.name
        job = Job(
            lambda report: self._use_cases.open_photo(source, name), text="Reading the photo…"
        )
        job.succeeded.connect(self._on_photo_opened)
        self._questions.start(job, topic="photo")

    def choose_region(self, region: QRectF | None) -> None:
        """Search a part of the photo, in fractions; None for all of it."""
        from visfinder.models import Region

        part = None
        if region is not None:
            part = Region(region.x(), region.y(), region.width(), region.height())
        self._ask(Question(self._question.photo, part))

    def more_like(self, match: Match) -> None:
        """Ask from a product instead of the photo."""
        photo, region = self._question.photo, self._question.region
        self._ask(Question(photo, region, match.product))

    def back_to_photo(self) -> None:
        """Ask from the photo again."""
        self._ask(Question(self._question.photo, self._question.region))

    def close_photo(self) -> None:
        """Ask nothing."""
        self._questions.cancel("photo")
        self._ask(Question())

    def narrow(self, narrowed: Narrowed) -> None:
        """Narrow every list that what has changed is about."""
        old, self._narrowed = self._narrowed, narrowed
        changed = {tab for tab in Tab if old.filters(tab) != narrowed.filters(tab)}
        self._stale |= changed
        if self._tab in changed:
            self._refresh(self._tab)

    def rate(self, match: Match, stars: int | None) -> None:
        """Store a rating; None takes it back."""
        key = match.product.key
        job = Job(lambda report: self._use_cases.rate(key, stars))
        job.succeeded.connect(lambda _: self._on_rated(key, stars))
        job.failed.connect(lambda _: self.rating_failed.emit(key))
        self._writes.start(job)

    def set_hidden(self, match: Match, hidden: bool) -> None:
        """Never show a product again, without a rating; or show it again."""
        change = self._use_cases.hide if hidden else self._use_cases.unhide
        job = Job(lambda report: change(match.product.key))
        job.succeeded.connect(lambda _: self._on_hidden(match, hidden))
        self._writes.start(job)

    def note_interest(self, kind: Literal["open", "more-like"], match: Match) -> None:
        """Note that a product was looked at, or asked from; that it could not be is no matter."""

        def note(report: Report) -> None:
            with contextlib.suppress(VisfinderError):
                self._use_cases.note_interest(kind, match.product.key)

        self._writes.start(Job(note))

    def undo(self) -> None:
        """Take the last change back: a rating, something hidden, an import."""
        if not self.open_yet():
            return
        job = Job(lambda report: self._use_cases.undo())
        job.succeeded.connect(self._on_undone)
        self._writes.start(job)

    def refresh_all(self) -> None:
        """Make every list anew: the products or the whole taste changed."""
        self._stale = set(Tab)
        self.refreshed.emit()
        self._refresh(self._tab)
        self._list_kinds()

    def open_yet(self) -> bool:
        """Return whether the catalogs are open; tell the shopper where they are not."""
        if not self._ready:
            self.noticed.emit("Your catalogs are not open yet. Please try again in a moment.")
        return self._ready

    def warm_up(self) -> None:
        """Load the encoder now; what is wrong with it is said when it is needed."""

        def load(report: Report) -> None:
            with contextlib.suppress(VisfinderError):
                self._use_cases.warm_up()

        self._questions.start(Job(load))

    def shut_down(self) -> bool:
        """Stop everything, wait for it, and close the catalogs.

        Returns:
            Whether everything has ended; a download that does not answer is not waited for.
        """
        self._writes.shut_down()
        ended = self._questions.shut_down(_PATIENCE_MS)
        self._use_cases.close()
        return ended

    def _ask(self, question: Question) -> None:
        self._question = question
        self._stale |= set(ASKING_TABS)
        for tab in ASKING_TABS:
            self._questions.cancel(tab)
        self.question_changed.emit()
        self._refresh(self._tab)

    def _refresh(self, tab: Tab) -> None:
        if not self._ready or tab not in self._stale:
            return
        if tab in ASKING_TABS and not self._question:
            return
        self._stale.discard(tab)
        question, filters = self._question, self._narrowed.filters(tab)
        job = Job(self._work(tab, question, filters), text=_WORKING[tab])
        job.succeeded.connect(lambda answer: self._on_answer(tab, answer))
        job.failed.connect(lambda _: self._on_failed(tab))
        job.cancelled.connect(lambda: self._on_cancelled(tab, job))
        self._asked[tab] = job
        self.asked.emit(tab)
        self._questions.start(job, topic=tab)

    def _list_kinds(self) -> None:
        job = Job(lambda report: self._use_cases.kinds())
        job.succeeded.connect(self.kinds_listed)
        self._questions.start(job, topic="kinds")

    def _work(self, tab: Tab, question: Question, filters: Filters) -> Work:
        use, photo, product = self._use_cases, question.photo, question.product
        if tab is Tab.CATALOG:
            return lambda report: use.browse(filters)
        if tab is Tab.FOR_YOU:
            return lambda report: use.for_you(filters, report)
        if tab is Tab.GOES_WITH:
            if product is not None:
                return lambda report: use.goes_with(product.key, None, filters, report)
            if photo is not None:
                return lambda report: use.goes_with(photo, question.region, filters, report)
        if product is not None:
            return lambda report: use.more_like(product.key, filters, report)
        assert photo is not None
        return lambda report: use.search(photo, question.region, filters, report)

    def _on_opened(self, notices: tuple[str, ...]) -> None:
        self._ready = True
        for notice in notices:
            self.noticed.emit(notice)
        self.opened.emit()
        self._refresh(self._tab)
        self._list_kinds()

    def _on_photo_opened(self, photo: Photo) -> None:
        self.photo_opened.emit(photo)
        self._ask(Question(photo))

    def _on_answer(self, tab: Tab, answer: Answer) -> None:
        self.answered.emit(tab, answer)
        if tab is Tab.SIMILAR:
            self._refresh(Tab.GOES_WITH)  # so that it is there when the shopper looks

    def _on_cancelled(self, tab: Tab, job: Job) -> None:
        if self._asked.get(tab) is job:  # by the shopper, not by a newer question
            self._stale.add(tab)

    def _on_failed(self, tab: Tab) -> None:
        self._stale.add(tab)
        self.failed.emit(tab)

    def _on_rated(self, key: ProductKey, stars: int | None) -> None:
        self._stale |= {*ASKING_TABS, Tab.FOR_YOU}
        self.rated.emit(key, stars)
        self._refresh(self._tab)  # the catalog's own order does not depend on ratings

    def _on_hidden(self, match: Match, hidden: bool) -> None:
        if not hidden:
            self._on_undone((match.product.key, match.stars))
            return
        self._stale |= set(Tab)
        self.hidden.emit(match)
        self._refresh(self._tab)

    def _on_undone(self, undone: tuple[ProductKey | None, int | None] | None) -> None:
        if undone is None:
            self.noticed.emit("There is nothing to undo.")
            return
        key, stars = undone
        if key is None:
            self.noticed.emit("The import is taken back.")
            self.refresh_all()
        else:
            self._stale.add(Tab.CATALOG)  # what was crossed out or hidden belongs there again
            self._on_rated(key, stars)
