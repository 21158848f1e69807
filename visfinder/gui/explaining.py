"""Finds out in the background why a product is shown for the photo that is asked with."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visfinder.errors import VisfinderError
from visfinder.gui.session import Session
from visfinder.gui.use_cases import UseCases
from visfinder.gui.worker import Job, Jobs
from visfinder.progress import Report

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.models import Match, ProductKey, Region


class Explaining(QObject):
    """Asks the finder; the newest question wins.

    Args:
        session: knows the photo.
        use_cases: the finder.
        questions: jobs that read.

    Signals:
        heat_made(object): an array (h, w) for the photo, asked for by `ask_why`.
        product_heat_made(object, object): after it the product's picture, (H, W, 3), and its own.
        measured(ProductKey, tuple[str, ...]): how a product compares with the photo, in words.
    """

    heat_made = Signal(object)
    product_heat_made = Signal(object, object)
    measured = Signal(object, object)

    def __init__(self, session: Session, use_cases: UseCases, questions: Jobs) -> None:
        super().__init__()
        self._session = session
        self._use_cases = use_cases
        self._questions = questions

    def ask_why(self, match: Match) -> None:
        """Find out which parts of the photo, and then of the product, speak for the match."""
        question, key = self._session.question, match.product.key
        photo, region = question.photo, question.region
        if photo is not None:
            job = Job(lambda report: self._use_cases.heat(photo, region, key))
            job.succeeded.connect(self.heat_made)
            job.succeeded.connect(lambda _: self._ask_product_why(photo, region, key))
            self._questions.start(job, topic="why")

    def forget_why(self) -> None:
        """Stop finding out."""
        self._questions.cancel("why")

    def measure(self, match: Match) -> None:
        """Compare a product with the photo; what cannot be measured is not told."""
        question, key = self._session.question, match.product.key
        photo, region = question.photo, question.region
        if photo is None or question.product is not None:
            self._questions.cancel("measure")
            self.measured.emit(key, ())
            return

        def measured(report: Report) -> tuple[str, ...]:
            with contextlib.suppress(VisfinderError):
                return self._use_cases.measured(photo, region, key)
            return ()

        job = Job(measured)
        job.succeeded.connect(lambda texts: self.measured.emit(key, texts))
        self._questions.start(job, topic="measure")

    def _ask_product_why(self, photo: Photo, region: Region | None, key: ProductKey) -> None:
        job = Job(lambda report: self._use_cases.product_heat(photo, region, key))
        job.succeeded.connect(lambda made: self.product_heat_made.emit(*made))
        self._questions.start(job, topic="why")
