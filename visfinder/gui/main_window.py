"""Fills the window: places the panels and connects them; what happens is decided elsewhere."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from visfinder.gui.actions import Entry, add_look_menu, add_menu
from visfinder.gui.busy_row import BusyRow
from visfinder.gui.drop_gate import DropGate
from visfinder.gui.explaining import Explaining
from visfinder.gui.incoming import Incoming
from visfinder.gui.message_bar import MessageBar
from visfinder.gui.photo_panel import PhotoPanel
from visfinder.gui.pictures import Pictures, to_image
from visfinder.gui.product_panel import ProductPanel
from visfinder.gui.question import ASKING_TABS, Tab
from visfinder.gui.rating_desk import RatingDesk
from visfinder.gui.result_tabs import ResultTabs
from visfinder.gui.session import Session
from visfinder.gui.shell import Shell
from visfinder.gui.style import Look
from visfinder.gui.why_here import WhyHere

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.models import Answer, Match

_PHOTOS = (
    "Photos (*.jpg *.jpeg *.png *.webp *.avif *.heic *.heif *.tif *.tiff *.bmp *.gif);;"
    "All files (*)"
)


class MainWindow(QObject):
    """Everything that visfinder's only window shows.

    Args:
        shell: the window to fill.
        session: what is going on.
        explaining: why products are here.
        pictures: product pictures.
        look: light or dark.

    Attributes:
        catalog_menu, taste_menu: filled by `CatalogMenu` and `TasteMenu`.
    """

    def __init__(
        self,
        shell: Shell,
        session: Session,
        explaining: Explaining,
        pictures: Pictures,
        look: Look,
    ) -> None:
        super().__init__(shell)
        self.shell, self._session, self._explaining = shell, session, explaining
        self.bar, self.busy = MessageBar(), BusyRow()
        self.photo, self.tabs = PhotoPanel(), ResultTabs(pictures)
        self.product, self.gate = ProductPanel(pictures), DropGate(shell)
        why = WhyHere(explaining, self.photo.canvas, (self.product, self.tabs), self._current)
        self.product.why_held.connect(why.hold)
        self.product.why_released.connect(why.release)
        shell.installEventFilter(why)
        self._split = QSplitter()
        self._place()
        self._add_menus(look)
        self._connect_panels()
        self._connect_session()
        RatingDesk(session, self.tabs, self.product, self.bar)
        self._focus_results = True  # once there are any

    def _place(self) -> None:
        for widget in (self.photo, self.tabs, self.product):
            self._split.addWidget(widget)
        self._split.setStretchFactor(1, 1)
        self._split.setHandleWidth(12)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([310, 970, 330])
        self.product.hide()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(12, 6, 12, 0)
        column.setSpacing(8)
        column.addWidget(self._split, 1)
        column.addWidget(self.bar)  # below: above, it would push the next star from under the mouse
        self.shell.setCentralWidget(middle)
        self.shell.statusBar().setSizeGripEnabled(False)
        self.shell.statusBar().addWidget(self.busy, 1)

    def _add_menus(self, look: Look) -> None:
        file = [
            Entry("&Open a photo…", "Ctrl+O", self.ask_photo),
            Entry("&Paste a photo", "Ctrl+V", self.gate.paste),
            Entry("&Close the photo", "Ctrl+W", self._close_photo),
            Entry(),
            Entry("&Quit", "Ctrl+Q", self.shell.close),
        ]
        product = [
            Entry("&More like this", "Ctrl+L", self._more_like_current),
            Entry("&Goes with this", "Ctrl+G", self._goes_with_current),
            Entry("&Hide this", "Ctrl+H", self._hide_current),
        ]
        add_menu(self.shell, "&File", file)
        self.catalog_menu = add_menu(self.shell, "&Catalogs", [])
        add_menu(self.shell, "&Product", product)
        undo = Entry("&Undo the last change", "Ctrl+Z", self._session.undo)
        self.taste_menu = add_menu(self.shell, "&Taste", [undo, Entry()])
        show = [
            Entry(f"&{tab}", f"Ctrl+{number}", partial(self.tabs.show_tab, tab))
            for number, tab in enumerate(Tab, 1)
        ]
        show += [Entry(), Entry("&Back", "Esc", self._step_back), Entry()]
        view = add_menu(self.shell, "&View", show)
        add_look_menu(view, look.chosen, look.choose)
        helping = [
            Entry("&Keyboard shortcuts", "F1", self._show_shortcuts),
            Entry("&About visfinder", "", self._show_about),
        ]
        add_menu(self.shell, "&Help", helping)

    def _connect_panels(self) -> None:
        self.gate.hovering.connect(self.photo.welcome)
        self.gate.taken.connect(self._session.open_photo)
        self.photo.open_asked.connect(self.ask_photo)
        self.photo.paste_asked.connect(self.gate.paste)
        self.photo.close_asked.connect(self._close_photo)
        self.photo.region_chosen.connect(self._session.choose_region)
        self.tabs.tab_chosen.connect(self._session.show_tab)
        self.tabs.narrowed.connect(self._session.narrow)
        self.tabs.back_asked.connect(self._session.back_to_photo)
        self.tabs.opened.connect(self._on_opened)
        self.tabs.looked_at.connect(self._on_looked_at)
        self._explaining.measured.connect(self.product.show_measured)
        self.product.close_asked.connect(self.product.hide)
        self.product.more_like_asked.connect(self._on_more_like_asked)
        self.product.goes_with_asked.connect(self._on_goes_with_asked)

    def _connect_session(self) -> None:
        self._session.photo_opened.connect(self._on_photo_opened)
        self._session.question_changed.connect(self._on_question_changed)
        self._session.asked.connect(self.tabs.show_working)
        self._session.failed.connect(self.tabs.show_problem)
        self._session.answered.connect(self._on_answered)
        self._session.kinds_listed.connect(self.tabs.filters.offer_kinds)
        self._session.noticed.connect(self.bar.note)
        self._session.not_opened.connect(self._on_not_opened)
        self._session.refreshed.connect(self.tabs.forget_hidden)
        self._on_question_changed()

    def ask_photo(self) -> None:
        """Ask for a photo file and search with it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self.shell, "Open a photo – visfinder", folder, _PHOTOS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._session.open_photo(Incoming(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _close_photo(self) -> None:
        self.photo.show_start()
        self.shell.setWindowTitle("visfinder")
        self._session.close_photo()
        self.tabs.show_tab(Tab.CATALOG)

    def _step_back(self) -> None:
        if self.photo.region is not None:
            self.photo.canvas.clear_region()
        elif self.bar.isVisible():
            self.bar.hide()
        elif self.product.isVisible():
            self.product.hide()
            self.tabs.page.view.setFocus()

    def _current(self) -> Match | None:
        return self.tabs.current_match() or (
            self.product.match if self.product.isVisible() else None
        )

    def _more_like_current(self) -> None:
        if match := self._current():
            self._on_more_like_asked(match)

    def _goes_with_current(self) -> None:
        if match := self._current():
            self._on_goes_with_asked(match)

    def _hide_current(self) -> None:
        if match := self._current():
            self._session.set_hidden(match, True)

    def _show_shortcuts(self) -> None:
        from visfinder.gui.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self.shell).open()

    def _show_about(self) -> None:
        from visfinder.gui.about import show_about

        show_about(self.shell)

    def _on_not_opened(self) -> None:
        self.tabs.page.empty.say("Your catalogs are not open")
        if not self.bar.isVisible():
            self.bar.note("Your catalogs are not open.", "Open them", self._session.start)

    def _on_photo_opened(self, photo: Photo) -> None:
        self.bar.clear_problem()
        self.photo.show_photo(to_image(photo.pixels), photo.name)
        self.shell.setWindowTitle(f"{' '.join(photo.name.split())} – visfinder")
        if self.tabs.tab not in ASKING_TABS:
            self.tabs.show_tab(Tab.SIMILAR)
        self._focus_results = True  # once there are any

    def _on_question_changed(self) -> None:
        question = self._session.question
        self.tabs.show_question(question)
        self.product.show_why(question.photo is not None)
        if self.product.match is not None:  # until the answer is there
            self.product.show_measured(self.product.match.product.key, ())

    def _on_answered(self, tab: Tab, answer: Answer) -> None:
        question = self._session.question
        narrowed = bool(self.tabs.filters.value())
        self.tabs.show_answer(tab, answer, question, narrowed)
        self.product.update_from(answer)
        if tab is self.tabs.tab:
            self._measure()
        if self._focus_results and tab is self.tabs.tab and answer.matches:
            self._focus_results = False
            self.tabs.page.view.setFocus()
        if tab is Tab.SIMILAR and question.product is None:
            from visfinder.finder.telling import what_it_is

            self.photo.show_recognised(what_it_is(answer))

    def _on_opened(self, match: Match) -> None:
        self.product.show_match(match)
        self.product.show()
        self._measure()
        self._session.note_interest("open", match)

    def _on_looked_at(self, match: Match) -> None:
        if self.product.isVisible():
            self.product.show_match(match)
            self._measure()

    def _measure(self) -> None:
        """Compare the product that is shown with the photo."""
        if self.product.match is not None and self.product.isVisible():
            self._explaining.measure(self.product.match)

    def _on_more_like_asked(self, match: Match) -> None:
        self._session.more_like(match)
        self._session.note_interest("more-like", match)
        self.tabs.show_tab(Tab.SIMILAR)

    def _on_goes_with_asked(self, match: Match) -> None:
        self._session.more_like(match)
        self.tabs.show_tab(Tab.GOES_WITH)
