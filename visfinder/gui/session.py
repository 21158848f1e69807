"""What is going on between the shopper and the finder; no widget knows the finder, only this does.

The newest question wins: each list has one job at a time, and asking again cancels the one
before. Ratings run one after the other on a thread of their own, so that they are stored in the
order in which they were given.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from visfinder.errors import VisfinderError
from visfinder.gui.incoming import Incoming
from visfinder.gui.question import ASKING_TABS, Narrowed, Question, Tab
from visfinder.gui.use_cases import UseCases
from visfinder.gui.worker import Job, Jobs, Work
from visfinder.progress import Report

if TYPE_CHECKING:
    from visfinder.finder.catalogs import Imported
    from visfinder.finder.photo import Photo
    from visfinder.models import Answer, Match, ProductKey

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
        writes: jobs that write; must run them in order.

    Signals:
        opened(): the catalogs are there.
        noticed(str): something the shopper should be told.
        photo_opened(Photo): a new photo was read and is searched now.
        asked(Tab): a list is being made.
        answered(Tab, Answer): a list is there.
        question_changed(): photo, part or product changed.
        rated(ProductKey, int | None): a rating is stored.
        rating_failed(ProductKey): it is not.
        failed(Tab): a list could not be made.
        imported(Imported): a catalog was added or brought up to date.
        catalogs_changed(): a catalog was added or removed.
        catalogs_listed(list[CatalogInfo]): asked for by `list_catalogs`.
        heat_made(object): an array (h, w) for the photo, asked for by `ask_why`.
    """

    opened = Signal()
    noticed = Signal(str)
    photo_opened = Signal(object)
    asked = Signal(object)
    answered = Signal(object, object)
    question_changed = Signal()
    rated = Signal(object, object)
    rating_failed = Signal(object)
    failed = Signal(object)
    imported = Signal(object)
    catalogs_changed = Signal()
    catalogs_listed = Signal(object)
    heat_made = Signal(object)

    def __init__(
        self, use_cases: UseCases, questions: Jobs, writes: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._use_cases = use_cases
        self._questions = questions
        self._writes = writes
        self._ready = False
        self._question = Question()
        self._narrowed = Narrowed()
        self._tab = Tab.CATALOG
        self._stale: set[Tab] = set(Tab)

    @property
    def question(self) -> Question:
        """What is asked at the moment."""
        return self._question

    def start(self) -> None:
        """Open the catalogs."""
        job = Job(self._use_cases.open, text="Opening your catalogs…")
        job.succeeded.connect(self._on_opened)
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
        """Narrow every list."""
        if narrowed != self._narrowed:
            self._narrowed = narrowed
            self._stale = set(Tab)
            self._refresh(self._tab)

    def rate(self, match: Match, stars: int | None) -> None:
        """Store a rating; None takes it back."""
        key = match.product.key
        job = Job(lambda report: self._use_cases.rate(key, stars))
        job.succeeded.connect(lambda _: self._on_rated(key, stars))
        job.failed.connect(lambda _: self.rating_failed.emit(key))
        self._writes.start(job)

    def undo(self) -> None:
        """Take the last rating back."""
        if not self._open_yet():
            return
        job = Job(lambda report: self._use_cases.undo())
        job.succeeded.connect(self._on_undone)
        self._writes.start(job)

    def ask_why(self, match: Match) -> None:
        """Find out which parts of the photo speak for a product."""
        photo, region, key = self._question.photo, self._question.region, match.product.key
        if photo is not None:
            job = Job(lambda report: self._use_cases.heat(photo, region, key))
            job.succeeded.connect(self.heat_made)
            self._questions.start(job, topic="why")

    def forget_why(self) -> None:
        """Stop finding out."""
        self._questions.cancel("why")

    def add_catalog(self, source: Path) -> None:
        """Import a folder or a product list."""
        if not self._open_yet():
            return
        job = Job(
            lambda report: self._use_cases.add_catalog(source, report),
            text=f"Adding the catalog {source.name}…",
        )
        job.succeeded.connect(self._on_imported)
        self._questions.start(job, topic="import")

    def remove_catalog(self, name: str) -> None:
        """Forget a catalog."""
        job = Job(lambda report: self._use_cases.remove_catalog(name))
        job.succeeded.connect(lambda _: self._on_removed(name))
        self._writes.start(job)

    def list_catalogs(self) -> None:
        """Ask which catalogs there are."""
        if self._ready:
            job = Job(lambda report: self._use_cases.catalogs())
            job.succeeded.connect(self.catalogs_listed)
            self._questions.start(job, topic="catalogs")

    def refresh_all(self) -> None:
        """Make every list anew: the products or the whole taste changed."""
        self._stale = set(Tab)
        self._refresh(self._tab)

    def warm_up(self) -> None:
        """Load the encoder now; what is wrong with it is said when it is needed."""

        def load(report: Report) -> None:
            with contextlib.suppress(VisfinderError):
                self._use_cases.warm_up()

        self._questions.start(Job(load))

    def shut_down(self) -> None:
        """Stop everything, wait for it, and close the catalogs."""
        self._questions.shut_down()
        self._writes.shut_down()
        self._use_cases.close()

    def _open_yet(self) -> bool:
        if not self._ready:
            self.noticed.emit("Your catalogs are not open yet. Please try again in a moment.")
        return self._ready

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
        job.cancelled.connect(lambda: self._stale.add(tab))
        self.asked.emit(tab)
        self._questions.start(job, topic=tab)

    def _work(self, tab: Tab, question: Question, filters: object) -> Work:
        from visfinder.models import Filters

        assert isinstance(filters, Filters)
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

    def _on_photo_opened(self, photo: Photo) -> None:
        self.photo_opened.emit(photo)
        self._ask(Question(photo))

    def _on_answer(self, tab: Tab, answer: Answer) -> None:
        self.answered.emit(tab, answer)
        if tab is Tab.SIMILAR:
            self._refresh(Tab.GOES_WITH)  # so that it is there when the shopper looks

    def _on_failed(self, tab: Tab) -> None:
        self._stale.add(tab)
        self.failed.emit(tab)

    def _on_rated(self, key: ProductKey, stars: int | None) -> None:
        self._stale |= {*ASKING_TABS, Tab.FOR_YOU}
        self.rated.emit(key, stars)
        self._refresh(self._tab)  # the catalog's own order does not depend on ratings

    def _on_undone(self, undone: tuple[ProductKey, int | None] | None) -> None:
        if undone is None:
            self.noticed.emit("There is no rating to undo.")
        else:
            self._stale.add(Tab.CATALOG)  # a product that was crossed out belongs there again
            self._on_rated(*undone)

    def _on_imported(self, imported: Imported) -> None:
        self.imported.emit(imported)
        self.catalogs_changed.emit()
        self.refresh_all()

    def _on_removed(self, name: str) -> None:
        self.noticed.emit(f"The catalog {name} was removed. Its files and your ratings are kept.")
        self.catalogs_changed.emit()
        self.refresh_all()
