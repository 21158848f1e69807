"""profile.jsonl: the second copy of a profile, one event a line, only ever added to.

It is plain text on purpose: whatever becomes of visfinder, the shopper can read it.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from visfinder.storage.durable_file import leftovers, sync_folder, write_durably
from visfinder.storage.events import Event, event_of


@dataclass(frozen=True, slots=True)
class JournalContent:
    """What a journal holds.

    Attributes:
        events: the valid ones, in the order of the file.
        damaged: number of lines that are not valid events.
        torn: whether the last line was cut short, as when the process died while adding it.
        exists: whether there is a file at all.
    """

    events: tuple[Event, ...] = ()
    damaged: int = 0
    torn: bool = False
    exists: bool = False


class Journal:
    """Adds to the journal; whoever calls holds the lock of the profile.

    Every method raises OSError where the disk does.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> JournalContent:
        """Return what is valid, and how much is not."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return JournalContent()
        return decoded(data)

    def size(self) -> int:
        """Return the length in bytes; 0 where there is no file."""
        try:
            with self.path.open("rb") as file:  # which fails where it is no file, unlike stat
                return file.seek(0, os.SEEK_END)
        except FileNotFoundError:
            return 0

    def append(self, events: Iterable[Event]) -> None:
        """Add events; they are on the disk when this returns."""
        new = not self.path.exists()
        with self.path.open("ab+") as file:
            if not _ends_whole(file.fileno()):
                file.write(b"\n")  # so that a torn line spoils no other
            file.write(encoded(events))
            file.flush()
            os.fsync(file.fileno())
        if new:
            sync_folder(self.path.parent)

    def cut_to(self, size: int) -> None:
        """Take back what was added beyond a size."""
        if self.size() > size:
            os.truncate(self.path, size)

    def rewrite(self, events: Iterable[Event]) -> None:
        """Put exactly these events in place of everything."""
        for left in leftovers(self.path):  # of a process that died right here
            left.unlink(missing_ok=True)
        write_durably(self.path, encoded(events))


def encoded(events: Iterable[Event]) -> bytes:
    """Return events as lines of JSON."""
    return b"".join(json.dumps(event.written()).encode() + b"\n" for event in events)


def decoded(data: bytes) -> JournalContent:
    """Return what is valid of lines of JSON, and how much is not."""
    *lines, last = data.split(b"\n")
    parsed = [_event(line) for line in lines]
    events = [event for event in parsed if event]
    damaged = len(parsed) - len(events)
    tail = _event(last) if last else None
    if tail:
        events.append(tail)
    torn = bool(last) and tail is None
    return JournalContent(tuple(events), damaged, torn, exists=True)


def _event(line: bytes) -> Event | None:
    try:
        stored = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event_of(stored) if isinstance(stored, dict) else None


def _ends_whole(descriptor: int) -> bool:
    end = os.lseek(descriptor, 0, os.SEEK_END)
    if end == 0:
        return True
    os.lseek(descriptor, end - 1, os.SEEK_SET)
    return os.read(descriptor, 1) == b"\n"
