"""The parts of a running window, made and put together."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from visfinder.errors import UserError
from visfinder.gui.catalog_menu import CatalogMenu
from visfinder.gui.explaining import Explaining
from visfinder.gui.incoming import Incoming
from visfinder.gui.main_window import MainWindow
from visfinder.gui.notify import Notifier
from visfinder.gui.pictures import Pictures
from visfinder.gui.session import Session
from visfinder.gui.shell import Shell
from visfinder.gui.style import Look
from visfinder.gui.taste_menu import TasteMenu
from visfinder.gui.use_cases import UseCases
from visfinder.gui.worker import Jobs, Pool, Threads

_WARM_UP_MS = 1500  # after the catalog is there: the first scrolling shall be smooth


class Parts:
    """Makes and connects everything inside a window.

    Args:
        shell: the window, perhaps on the screen already.
        look: the application's colours.
        use_cases: the finder.
        threads: makes a pool of so many threads.

    Attributes:
        ended: after the window was closed: whether all work has ended.
    """

    def __init__(
        self,
        shell: Shell,
        look: Look,
        use_cases: UseCases,
        threads: Callable[[int], Pool] = Threads,
    ) -> None:
        self.shell = shell
        self.questions, self.painting = Jobs(threads(2)), Jobs(threads(2))
        self.writes, self.imports = Jobs(threads(1)), Jobs(threads(1))
        self.session = Session(use_cases, self.questions, self.writes)
        self.pictures = Pictures(self.painting, use_cases.picture)
        explaining = Explaining(self.session, use_cases, self.questions)
        self.window = MainWindow(shell, self.session, explaining, self.pictures, look)
        self.notifier = Notifier(self.window.bar)
        self.catalogs = CatalogMenu(self.window, use_cases, self.imports, self.session)
        self.taste = TasteMenu(self.window, use_cases, self.writes, self.session, self.pictures)
        for jobs in (self.questions, self.writes, self.imports):
            jobs.failed.connect(self.notifier.show_error)
            jobs.started.connect(self.window.busy.watch)
        self.painting.failed.connect(self._on_picture_failed)
        self.window.gate.refused.connect(self.notifier.show_error)
        self.session.refreshed.connect(self.pictures.forget)
        shell.closing.connect(self.shut_down)
        self.session.opened.connect(self._on_opened)
        self.ended = True
        look.dress()

    def start(self, photo: str | None = None) -> None:
        """Open the catalogs, and a photo if there is one."""
        self.session.start()
        if photo:
            self.session.open_photo(Incoming(photo))

    def shut_down(self) -> None:
        """Stop everything and wait for it; `ended` says whether that succeeded."""
        self.painting.shut_down()
        self.imports.shut_down()
        self.ended = self.session.shut_down()

    def _on_opened(self) -> None:
        QTimer.singleShot(_WARM_UP_MS, self.session, self.session.warm_up)

    def _on_picture_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):  # those have a placeholder on the card
            self.notifier.show_error(error)
