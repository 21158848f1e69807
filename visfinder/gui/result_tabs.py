"""The middle of the window: the four lists, their tabs and the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from visfinder.gui.filter_row import FilterRow
from visfinder.gui.pictures import Pictures
from visfinder.gui.question import ASKING_TABS, Question, Tab
from visfinder.gui.result_page import ResultPage

if TYPE_CHECKING:
    from visfinder.models import Answer, Match, ProductKey

_ICONS = {
    Tab.SIMILAR: "empty-similar",
    Tab.GOES_WITH: "pair",
    Tab.FOR_YOU: "empty-taste",
    Tab.CATALOG: "empty-catalog",
}
_BEFORE_A_PHOTO = {
    Tab.SIMILAR: "Drag a photo into the window to see products that look like it.",
    Tab.GOES_WITH: "Drag a photo into the window to see products that go with it.",
}
_NO_MATCH = {
    Tab.SIMILAR: "No product is similar enough. Try another part of the photo.",
    Tab.GOES_WITH: "Nothing in your catalogs goes with it.",
    Tab.FOR_YOU: "Rate a few products with stars, and this page fills with things for your taste.",
    Tab.CATALOG: "Add a catalog with File › Add a folder of pictures…",
}


class ResultTabs(QWidget):
    """Shows answers.

    Signals:
        tab_chosen(Tab): the shopper looks at another list.
        rated(Match, int | None), opened(Match), looked_at(Match): from the grids.
        narrowed(Narrowed): from the filters.
        back_asked(): away from "More like …", back to the photo.
    """

    tab_chosen = Signal(object)
    rated = Signal(object, object)
    opened = Signal(object)
    looked_at = Signal(object)
    narrowed = Signal(object)
    back_asked = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = FilterRow()
        self.filters.narrowed.connect(self.narrowed)
        self.pages: dict[Tab, ResultPage] = {}
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName("Lists of products")
        for tab in Tab:
            page = ResultPage(f"{tab} products", _ICONS[tab], pictures)
            page.empty.say("One moment…", "Your catalogs are being opened.")
            page.view.rated.connect(self.rated)
            page.view.opened.connect(self.opened)
            page.view.looked_at.connect(self.looked_at)
            page.back_asked.connect(self.back_asked)
            self.pages[tab] = page
            self._stack.addWidget(page)
            self._tabs.addTab(tab)
        self.show_tab(Tab.CATALOG)
        self._stack.setCurrentWidget(self.pages[Tab.CATALOG])
        self._tabs.currentChanged.connect(self._on_current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._tabs)
        top.addStretch()
        top.addWidget(self.filters.by_taste)
        top.addWidget(self.filters.variety)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)

    @property
    def tab(self) -> Tab:
        """The list that is looked at."""
        return list(Tab)[self._tabs.currentIndex()]

    @property
    def page(self) -> ResultPage:
        """The page that is looked at."""
        return self.pages[self.tab]

    def show_tab(self, tab: Tab) -> None:
        """Look at a list."""
        self._tabs.setCurrentIndex(list(Tab).index(tab))

    def show_answer(self, tab: Tab, answer: Answer, question: Question, narrowed: bool) -> None:
        """Show an answer in its list."""
        page = self.pages[tab]
        if answer.matches:
            page.show_answer(answer, question.heading(tab, answer))
        elif narrowed:
            page.show_nothing("Nothing fits the filters", "Clear the filters to see more.")
        else:
            page.show_nothing("Nothing here yet", _NO_MATCH[tab])

    def show_question(self, question: Question) -> None:
        """Show where the lists start from now."""
        back = ""
        if question.product is not None:
            back = "Back to the photo" if question.photo is not None else "Done"
        for tab in ASKING_TABS:
            self.pages[tab].show_back(back)
            if not question:
                self.pages[tab].show_nothing("No photo yet", _BEFORE_A_PHOTO[tab])
            else:
                self.show_working(tab)

    def show_working(self, tab: Tab) -> None:
        """Say that a list is being made, where it is empty."""
        page = self.pages[tab]
        if not page.model.rowCount():
            page.empty.say("One moment…", "Your catalogs are being looked through.")

    def show_problem(self, tab: Tab) -> None:
        """Say that a list could not be made, where it is empty."""
        page = self.pages[tab]
        if not page.model.rowCount():
            page.empty.say("That did not work", "The message says why.")

    def set_stars(self, key: ProductKey, stars: int | None) -> None:
        """Show a stored rating in every list; what was crossed out goes, or comes back."""
        for page in self.pages.values():
            if stars == 1:
                page.model.hide(key)
                continue
            row = page.model.restore(key)
            page.model.set_stars(key, stars)
            if row is not None and page is self.page:
                page.view.setCurrentIndex(page.model.index(row))

    def hide_product(self, key: ProductKey) -> None:
        """Take a product out of every list."""
        for page in self.pages.values():
            page.model.hide(key)

    def restore_product(self, key: ProductKey) -> None:
        """Put a product back that could not be crossed out."""
        for page in self.pages.values():
            page.model.restore(key)

    def forget_hidden(self) -> None:
        """Hide nothing any more; the next answers say what there is."""
        for page in self.pages.values():
            page.model.forget_hidden()

    def show_heat(self, key: ProductKey, heat: QImage) -> None:
        """Lay a translucent picture over a product's, on its cards; a null one takes it away."""
        for page in self.pages.values():
            page.view.show_heat(key, heat)

    def current_match(self) -> Match | None:
        """Return the product the keyboard is on."""
        return self.page.view.current_match()

    def _on_current_changed(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.filters.offer_taste(list(Tab)[index])
        self.tab_chosen.emit(list(Tab)[index])
