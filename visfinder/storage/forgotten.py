"""What a reset took away, kept aside for 30 days in case the shopper thinks better of it.

One file for each reset, `forgotten/profile-<time>-<digest of the reset>.jsonl`, written before the
reset is.  It is no source of recovery: only an explicit undo reads it.
"""

import time
from collections.abc import Sequence
from pathlib import Path

from visfinder.storage.durable_file import write_durably
from visfinder.storage.events import Event
from visfinder.storage.journal import decoded, encoded

KEPT_S = 30 * 86_400


class Forgotten:
    """The files kept aside of one profile; whoever calls holds its lock.

    Every method raises OSError where the disk does.

    Args:
        path: of the profile's database.
    """

    def __init__(self, path: Path) -> None:
        self._folder = path.parent / "forgotten"
        self._stem = path.stem

    def keep(self, reset: Event, events: Sequence[Event]) -> None:
        """Keep what a reset is about to take away; it is on the disk when this returns."""
        self._folder.mkdir(exist_ok=True)
        write_durably(self._file(reset), encoded(events))

    def of(self, reset: Event) -> tuple[Event, ...]:
        """Return what a reset took away; nothing where it is not kept (any more)."""
        try:
            return decoded(self._file(reset).read_bytes()).events
        except FileNotFoundError:
            return ()

    def drop(self, reset: Event) -> None:
        """Keep what one reset took away no longer."""
        self._file(reset).unlink(missing_ok=True)

    def drop_all(self) -> None:
        """Keep nothing."""
        for file in self._files():
            file.unlink(missing_ok=True)

    def drop_expired(self) -> None:
        """Keep nothing for longer than `KEPT_S`, nor what a killed process left half written."""
        for file in self.expired():
            file.unlink(missing_ok=True)

    def expired(self) -> list[Path]:
        """Return what `drop_expired` would delete; the lock need not be held."""
        # A clock that was set back far says nothing about the age; then it counts as old.
        return [
            file
            for file in self._files()
            if file.suffix != ".jsonl" or abs(time.time() - _written_at(file)) > KEPT_S
        ]

    def _file(self, reset: Event) -> Path:
        return self._folder / f"{self._stem}-{int(reset.at)}-{reset.digest}.jsonl"

    def _files(self) -> list[Path]:
        kept = self._folder.glob(f"{self._stem}-*.jsonl")
        return [*kept, *self._folder.glob(f".{self._stem}-*.new")]


def _written_at(file: Path) -> float:
    try:
        return float(file.stem.split("-")[-2])
    except (IndexError, ValueError):
        return 0.0
