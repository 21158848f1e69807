"""The list of events that a profile is, wherever it is kept; here, a guest's: in memory."""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from visfinder.storage.events import Event
from visfinder.storage.ledger import Ledger

Change: TypeAlias = Callable[[Ledger], Sequence[Event]]


class EventLog(Protocol):
    """A list of events that is only ever added to, but for a reset.

    Attributes:
        notice: what was found damaged and restored on opening; empty when all was well.
    """

    notice: str

    def add(self, change: Change) -> Ledger:
        """Store what `change` makes of the current ledger; return the new one."""

    def current(self) -> Ledger:
        """Return the ledger as it is, with what other processes have added."""

    def forget(self, *, for_good: bool) -> None:
        """Begin anew; what was is kept aside for 30 days unless it is forgotten for good."""

    def remember(self) -> bool:
        """Bring back what the last `forget` took away; return whether that was kept."""

    def close(self) -> None:
        """Let go of everything; closing twice does nothing."""


class MemoryLog:
    """A guest's events: they leave no trace on the disk and end with the program."""

    def __init__(self) -> None:
        self.notice = ""
        self._threads = threading.RLock()
        self._ledger = Ledger(())
        self._forgotten: dict[str, Sequence[Event]] = {}

    def add(self, change: Change) -> Ledger:
        """See `EventLog`."""
        with self._threads:
            if events := change(self._ledger):
                self._ledger = self._ledger.extended(events)
            return self._ledger

    def current(self) -> Ledger:
        """See `EventLog`."""
        return self._ledger

    def forget(self, *, for_good: bool) -> None:
        """See `EventLog`."""
        with self._threads:
            if for_good:
                self._forgotten.clear()
            if reset := reset_of(self._ledger):
                if not for_good:
                    self._forgotten[reset.digest] = self._ledger.events
                self._ledger = Ledger([reset])

    def remember(self) -> bool:
        """See `EventLog`."""
        with self._threads:
            reset = self._ledger.reset
            kept = () if reset is None else self._forgotten.pop(reset.digest, ())
            if reset is None or not kept:
                return False
            self._ledger = Ledger([*kept, *self._ledger.events, restoring(self._ledger, reset)])
            return True

    def close(self) -> None:
        """See `EventLog`."""


def reset_of(ledger: Ledger) -> Event | None:
    """Return the reset that forgets everything; None where there is nothing to forget."""
    if all(event.kind == "reset" for event in ledger.events):
        return None
    return Event(ledger.next_seq, time.time(), "reset")


def restoring(ledger: Ledger, reset: Event) -> Event:
    """Return the event that takes a reset back."""
    return Event(ledger.next_seq, time.time(), "restore", undoes=reset.digest)
