"""Opens the window.

The order is the point: a bare window is on the screen before even our own widgets are imported;
they fill it before numpy, Pillow or the databases are; a job opens the catalogs behind it; and the
encoder is loaded once everything is quiet.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from visfinder.gui.shell import Shell
from visfinder.gui.style import Look
from visfinder.paths import Home

if TYPE_CHECKING:
    from visfinder.gui.parts import Parts
    from visfinder.gui.use_cases import UseCases


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
    with contextlib.suppress(ValueError):  # not on the main thread: then nobody presses Ctrl+C
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never look at Python's
    settings = QSettings(str(home.config / "window.ini"), QSettings.Format.IniFormat)
    look, shell = Look(app, settings), Shell(settings)
    shell.show()
    kept: list[Parts] = []

    def fill() -> None:
        kept.append(_filled(shell, look, home, use_cases))
        QTimer.singleShot(0, lambda: kept[0].start(photo))

    QTimer.singleShot(0, fill)
    code = app.exec()
    if kept and not kept[0].ended:  # a download that does not answer: everything is stored, so
        os._exit(code)  # the process need not stay for it
    return code


def _filled(shell: Shell, look: Look, home: Home, use_cases: UseCases | None) -> Parts:
    from visfinder.gui.icons import application_icon
    from visfinder.gui.notify import catch_the_uncaught
    from visfinder.gui.parts import Parts
    from visfinder.gui.workspace_use_cases import WorkspaceUseCases

    QApplication.setWindowIcon(application_icon())
    parts = Parts(shell, look, use_cases or WorkspaceUseCases(home))
    catch_the_uncaught(parts.notifier)
    return parts
