"""Takes ratings from the grid and the side panel, and shows what became of them.

A star is drawn only when it is stored.  A cross takes the card away at once, because waiting
would feel broken; it comes back when the cross could not be stored, or is undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visfinder.gui.message_bar import MessageBar
from visfinder.gui.product_panel import ProductPanel
from visfinder.gui.result_tabs import ResultTabs
from visfinder.gui.session import Session

if TYPE_CHECKING:
    from visfinder.models import Match, ProductKey


class RatingDesk(QObject):
    """Connects what can be rated with what stores ratings.

    Args:
        session: stores ratings.
        tabs: the lists.
        panel: the side panel.
        bar: offers "Undo".
    """

    def __init__(
        self, session: Session, tabs: ResultTabs, panel: ProductPanel, bar: MessageBar
    ) -> None:
        super().__init__(tabs)
        self._session, self._tabs, self._panel, self._bar = session, tabs, panel, bar
        self._crossed: dict[ProductKey, str] = {}  # titles, for the note when the cross is stored
        self._noted: dict[ProductKey, str] = {}  # what was said of a product that is crossed out
        tabs.rated.connect(self._on_rating)
        panel.rated.connect(self._on_rating)
        session.rated.connect(self._on_rated)
        session.rating_failed.connect(self._on_rating_failed)
        session.hidden.connect(self._on_hidden)

    def _on_rating(self, match: Match, stars: int | None) -> None:
        key = match.product.key
        if stars == 1:
            self._crossed[key] = match.product.title
            self._tabs.hide_product(key)
            if self._panel.match is not None and self._panel.match.product.key == key:
                self._panel.hide()
        self._session.rate(match, stars)

    def _on_rated(self, key: ProductKey, stars: int | None) -> None:
        self._tabs.set_stars(key, stars)
        self._panel.set_stars(key, stars)
        title = self._crossed.pop(key, "")
        if stars == 1 and title:
            self._noted[key] = f"{title} will not be shown again."
            self._bar.note(self._noted[key], "Undo", self._session.undo)
        elif stars != 1:
            self._bar.withdraw(self._noted.pop(key, ""))

    def _on_hidden(self, match: Match) -> None:
        key = match.product.key
        self._tabs.hide_product(key)
        if self._panel.match is not None and self._panel.match.product.key == key:
            self._panel.hide()
        self._noted[key] = f"{match.product.title} is hidden."
        self._bar.note(self._noted[key], "Undo", self._session.undo)

    def _on_rating_failed(self, key: ProductKey) -> None:
        self._crossed.pop(key, None)
        self._tabs.restore_product(key)
