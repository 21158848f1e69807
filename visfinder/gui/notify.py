"""What the shopper hears of an error, by its kind.

    Cancelled    nothing
    UserError    the message bar, in the error's own words
    the rest     a dialog with details to copy: it is ours, and it must not be lost

`catch_the_uncaught` sends what nobody caught, on any thread, the same way.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visfinder.errors import BrokenPartError, Cancelled, UserError
from visfinder.gui.message_bar import MessageBar

if TYPE_CHECKING:
    from visfinder.gui.report_dialog import ReportDialog

_log = logging.getLogger(__name__)


class Notifier(QObject):
    """Shows errors.

    Args:
        bar: where the shopper's own mistakes are explained.

    Signals:
        uncaught(BaseException): something that nobody caught; may be emitted from any thread.
    """

    uncaught = Signal(object)

    def __init__(self, bar: MessageBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.dialog: ReportDialog | None = None
        self.uncaught.connect(self.show_error)

    def show_error(self, error: BaseException) -> None:
        """Show an error in the way its kind asks for."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, UserError):
            self._bar.problem(str(error))
            return
        details = "".join(traceback.format_exception(error))
        if isinstance(error, BrokenPartError):
            summary = str(error)
        else:
            summary = "Something in visfinder went wrong. Your ratings and catalogs are safe."
        _log.error("%s", details)  # on stderr, for whoever started visfinder in a terminal
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.add(details)  # one dialog, however many errors
            return
        from visfinder.gui.report_dialog import ReportDialog

        self.dialog = ReportDialog(summary, details, self._bar.window())
        self.dialog.open()


def catch_the_uncaught(notifier: Notifier) -> None:
    """From now on, errors that nobody caught are shown instead of lost."""

    def main_hook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            notifier.uncaught.emit(error)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            notifier.uncaught.emit(args.exc_value)

    sys.excepthook = main_hook
    threading.excepthook = thread_hook
