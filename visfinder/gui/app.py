"""Opens the window: the only place where its parts are made and put together.

The order is the point: the window is shown before numpy, Pillow, the databases or the encoder are
even imported; a job opens the catalogs behind it; the encoder is loaded once everything is quiet.
"""

import contextlib
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from visfinder.errors import UserError
from visfinder.gui.icons import application_icon
from visfinder.gui.incoming import Incoming
from visfinder.gui.main_window import MainWindow
from visfinder.gui.notify import Notifier, catch_the_uncaught
from visfinder.gui.pictures import Pictures
from visfinder.gui.session import Session
from visfinder.gui.style import Look
from visfinder.gui.use_cases import UseCases, WorkspaceUseCases
from visfinder.gui.worker import Jobs, Pool, Threads
from visfinder.paths import Home

_WARM_UP_MS = 1500  # after the catalog is there: the first scrolling shall be smooth


class App:
    """All parts of a running window, made and connected.

    Args:
        look: the application's colours.
        home: the shopper's folders.
        use_cases: the finder.
        threads: makes a pool of so many threads.
    """

    def __init__(
        self,
        look: Look,
        home: Home,
        use_cases: UseCases,
        threads: Callable[[int], Pool] = Threads,
    ) -> None:
        self.questions = Jobs(threads(2))
        self.writes = Jobs(threads(1))
        self.painting = Jobs(threads(2))
        self.session = Session(use_cases, self.questions, self.writes)
        self.pictures = Pictures(self.painting, use_cases.picture)
        settings = QSettings(str(home.config / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.session, self.pictures, look, settings)
        self.notifier = Notifier(self.window.bar)
        for jobs in (self.questions, self.writes):
            jobs.failed.connect(self.notifier.show_error)
            jobs.started.connect(self.window.busy.watch)
        self.painting.failed.connect(self._on_picture_failed)
        self.window.gate.refused.connect(self.notifier.show_error)
        self.window.closing.connect(self.shut_down)
        self.session.opened.connect(lambda: QTimer.singleShot(_WARM_UP_MS, self.session.warm_up))

    def start(self, photo: str | None = None) -> None:
        """Open the catalogs, and a photo if there is one."""
        self.session.start()
        if photo:
            self.session.open_photo(Incoming(photo))

    def shut_down(self) -> None:
        """Stop everything and wait for it."""
        self.painting.shut_down()
        self.session.shut_down()

    def _on_picture_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):  # those have a placeholder on the card
            self.notifier.show_error(error)


def run(home: Home, photo: str | None = None, use_cases: UseCases | None = None) -> int:
    """Open the window and return when it is closed.

    Args:
        home: the shopper's folders.
        photo: path or link of a photo to begin with.
        use_cases: the finder; the one over the shopper's folders when None.

    Returns:
        The process's exit code.
    """
    QGuiApplication.setApplicationName("visfinder")
    QGuiApplication.setDesktopFileName("visfinder")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setWindowIcon(application_icon())
    with contextlib.suppress(ValueError):  # not on the main thread: then nobody presses Ctrl+C
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never look at Python's
    parts = App(Look(app), home, use_cases or WorkspaceUseCases(home))
    catch_the_uncaught(parts.notifier)
    parts.window.show()
    path = str(Path(photo).absolute()) if photo and Path(photo).exists() else photo
    QTimer.singleShot(0, lambda: parts.start(path))
    return app.exec()
