"""A profile: what one shopper rated, hid, kept on boards and told, with undo.

Where the events are kept, on the disk or in memory, is the affair of an `EventLog`; what they
amount to, that of a `Ledger`.
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from visfinder.models import ProductKey, Rating
from visfinder.storage.connection import BUSY_S
from visfinder.storage.disk_log import DiskLog
from visfinder.storage.event_log import EventLog, MemoryLog
from visfinder.storage.events import Event, RecordKind
from visfinder.storage.ledger import Action, Ledger
from visfinder.storage.recording import (
    checked_key,
    checked_name,
    checked_other,
    checked_stars,
    checked_weight,
    rated,
    recorded,
)
from visfinder.storage.shown import Shown
from visfinder.storage.standing import QuizAnswer, Sign, Standing, TasteEdit
from visfinder.storage.taste_file import read_taste, write_taste
from visfinder.storage.taste_merge import importing, taste_of


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo changed.

    Attributes:
        key: the product; None where it was a whole import.
        stars: its rating now; None: it is not rated.
        kind: of the action: "rate", "hide", "board", ..., "import".
        name: of the board or taste.
        count: how many changes it was; more than one of an import.
    """

    key: ProductKey | None
    stars: int | None
    kind: str = "rate"
    name: str = ""
    count: int = 1


class ProfileStore:
    """One shopper's profile; safe from any thread and, on the disk, from two processes at once.

    Every method that changes something is durable on return, and raises StorageError, with nothing
    changed, where it could not be.

    Attributes:
        notice: what was found damaged and restored on opening; empty when all was well.

    Args:
        path: of the database; its folder is made. The journal lies beside it. None for a guest:
            then nothing is written to the disk, and everything ends with the program.
        busy_s: how long to wait for another process, in seconds.

    Raises:
        StorageError: if the files cannot be opened, or were written by a newer visfinder.
    """

    def __init__(self, path: Path | None, *, busy_s: float = BUSY_S) -> None:
        self._log: EventLog = MemoryLog() if path is None else DiskLog(path, busy_s=busy_s)
        self._shown = Shown(None if path is None else path.with_name(f"{path.stem}-shown.db"))

    @property
    def notice(self) -> str:
        """What was found damaged and restored so far, in plain words."""
        return self._log.notice

    def rate(self, key: ProductKey, stars: int | None) -> Rating | None:
        """Rate a product 1 to 5, or take its rating back with None.

        Rating it again as it is changes nothing, and leaves nothing to undo.

        Raises:
            UserError: if `stars` is not 1 to 5.
        """
        checked_stars(stars)
        checked_key(key)
        return self._log.add(lambda ledger: rated(ledger, key, stars)).rating(key)

    def record(
        self,
        kind: RecordKind,
        key: ProductKey,
        *,
        name: str = "",
        other: ProductKey | None = None,
        weight: float | None = None,
    ) -> bool:
        """Note what the shopper did with a product; return whether that changed anything.

        Args:
            kind: see `storage.events`.
            key: the product; for a named taste that of its medoid, for a quiz the preferred one.
            name: of the board ("board", "unboard"), or the taste's new name ("taste-rename"; an
                empty one brings visfinder's words back).
            other: the product that was not preferred ("quiz").
            weight: 0..10, how strongly it speaks of taste beside a rating (1); the usual weight of
                its kind when None.

        Raises:
            UserError: if something is missing, or cannot be stored.
        """
        checked_key(key)
        checked_other(kind, key, other)
        name, weight = checked_name(kind, name), checked_weight(weight)
        new: list[Event] = []

        def change(ledger: Ledger) -> list[Event]:
            new.extend(recorded(ledger, kind, key, name, other, weight))
            return new

        self._log.add(change)
        return bool(new)

    def undo(self, name: str | None = None) -> Undone | None:
        """Take back the newest action by hand that still stands; None when there is none.

        An import is one action.  Looking at products (`SIGNS`) is not walked through, and nothing
        is left to undo after a reset, which `restore` takes back.

        Args:
            name: the digest of an event instead, to take that one back, however old it is.
        """
        if name is None:
            return self._steer("undo", lambda ledger: ledger.newest_action())
        return self._steer("undo", lambda ledger: ledger.action(name))

    def redo(self) -> Undone | None:
        """Bring back what the last undo took, unless something else was done since."""
        return self._steer("redo", lambda ledger: ledger.undone_action())

    def ratings(self) -> dict[ProductKey, Rating]:
        """Return the rating that stands for each rated product, oldest change first."""
        return self._log.current().ratings()

    def hidden(self) -> dict[ProductKey, float]:
        """Return when (POSIX seconds) each hidden product was hidden, oldest first."""
        return self._log.current().hidden()

    def boards(self) -> Mapping[str, Mapping[ProductKey, float]]:
        """Return what is on each board, and since when (POSIX seconds)."""
        return self._standing.boards()

    def taste_edits(self) -> Mapping[ProductKey, TasteEdit]:
        """Return what was changed of named tastes, by the product of their medoid."""
        return self._standing.taste_edits()

    def quiz(self) -> Sequence[QuizAnswer]:
        """Return the answers of the quiz, oldest first."""
        return self._standing.quiz()

    def signs(self) -> Sequence[Sign]:
        """Return what was opened and asked from, oldest first."""
        return self._standing.signs()

    def events(self) -> Sequence[Event]:
        """Return every event from the last reset on, oldest first, undone ones too."""
        return self._log.current().events

    def history(self) -> list[Event]:
        """Return every event from the last reset on, newest first."""
        return list(self.events())[::-1]

    def note_shown(self, keys: Iterable[ProductKey], *, sitting_s: float = 0.0) -> None:
        """Count that products were suggested; see `storage.shown` for what that is worth.

        Args:
            keys: what was shown.
            sitting_s: showings within so many seconds count as one.
        """
        self._shown.note(keys, sitting_s=sitting_s)

    def shown(self) -> Mapping[ProductKey, int]:
        """Return how often each product was suggested."""
        return self._shown.counts()

    def ignored(self, times: int = 3) -> frozenset[ProductKey]:
        """Return what was suggested so often, and never opened, rated or otherwise answered."""
        answered = {event.key for event in self.events()} | {event.other for event in self.events()}
        return frozenset(
            key for key, shown in self.shown().items() if shown >= times and key not in answered
        )

    def export_to(self, path: Path, titles: Callable[[ProductKey], str] | None = None) -> int:
        """Write everything that stands to a JSON file, replacing it; return how many ratings.

        Args:
            path: of the file.
            titles: of products, for whoever reads the file.

        Raises:
            ProfileError: if the file cannot be written.
        """
        taste = taste_of(self._standing)
        write_taste(path, taste, titles)
        return len(taste.ratings)

    def import_from(self, path: Path, *, replacing: bool = False) -> int:
        """Merge an exported file, or put it in the place of everything; return the changes.

        Of two statements about one product the newer wins; a time in the future counts as now.
        One `undo` takes all of it back.

        Raises:
            ProfileError: if it is not an exported file; then nothing has changed.
        """
        taste = read_taste(path)
        changed: list[Event] = []

        def change(ledger: Ledger) -> list[Event]:
            events = importing(ledger, taste, time.time(), replacing=replacing)
            changed.extend(event for event in events if event.kind not in ("clear", "imported"))
            return events

        self._log.add(change)
        return len(changed)

    def reset(self, *, for_good: bool = False) -> None:
        """Forget everything, in both copies and in the backups.

        Unless it is for good, it is kept aside for 30 days (`storage.forgotten`), for `restore`.

        Raises:
            StorageError: if an older copy could not be removed; the message names it.
        """
        self._log.forget(for_good=for_good)
        self._shown.forget()

    def restore(self) -> bool:
        """Bring back what the last reset took, beside what was done since; return whether it was.

        How often products were suggested is counted from nothing all the same.
        """
        return self._log.remember()

    def close(self) -> None:
        """Close the files, after a backup where one is due; closing twice does nothing."""
        self._shown.close()
        self._log.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @property
    def _standing(self) -> Standing:
        return self._log.current().standing

    def _steer(
        self, kind: Literal["undo", "redo"], choose: Callable[[Ledger], Action | None]
    ) -> Undone | None:
        chosen: list[Action] = []

        def change(ledger: Ledger) -> list[Event]:
            if (action := choose(ledger)) is None:
                return []
            chosen.append(action)
            return [Event(ledger.next_seq, time.time(), kind, action.key, undoes=action.id)]

        ledger = self._log.add(change)
        if not chosen:
            return None
        action = chosen[-1]
        stars = None if action.key is None else ledger.stars(action.key)
        return Undone(action.key, stars, action.kind, action.name, action.count)


def open_profile_store(path: Path | None) -> tuple[ProfileStore, str]:
    """Open a profile, restoring what is damaged, and say in plain words what was restored.

    Raises:
        StorageError: as `ProfileStore`.
    """
    store = ProfileStore(path)
    return store, store.notice
