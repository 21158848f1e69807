"""Says in plain words what was found amiss with the ratings, and what was restored."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from visfinder.storage.events import Event
from visfinder.storage.journal import JournalContent
from visfinder.storage.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Healing:
    """What was found on opening the ratings, and what was done.

    Attributes:
        path: of the database.
        existed: whether it was there.
        aside: where a damaged database is kept; None where it was whole.
        stored: what the database held.
        journal: what the journal held.
        journal_aside: where a damaged journal is kept; None where it was whole.
        ledger: what both hold now.
    """

    path: Path
    existed: bool
    aside: Path | None
    stored: Sequence[Event]
    journal: JournalContent
    journal_aside: Path | None
    ledger: Ledger


def notice_of(healing: Healing) -> str:
    """Return what the shopper should know; empty where nothing was amiss.

    The traces of a process that was killed while it was storing a rating are not worth a word.
    """
    said = [_of_database(healing), _of_journal(healing)]
    if any(said):
        said.append(_of_loss(healing))
    return " ".join(sentence for sentence in said if sentence)


def _of_database(healing: Healing) -> str:
    name, restored = healing.path.name, len(healing.ledger.events)
    if healing.aside:
        return (
            f"The file of your ratings, {name}, was damaged; it is kept as {healing.aside.name}. "
            f"{_changes(restored)} restored."
        )
    missing = _absent(healing.ledger.events, healing.stored)
    missing = [] if _is_in_flight(missing, healing.ledger.events) else missing
    if not healing.existed and restored:
        return f"The file of your ratings, {name}, was gone. {_changes(restored)} restored."
    if missing:
        return (
            f"The file of your ratings, {name}, was incomplete. {_changes(len(missing))} restored."
        )
    return ""


def _of_journal(healing: Healing) -> str:
    if healing.journal_aside:
        return (
            "The second copy of your ratings was damaged and has been written anew; "
            f"the damaged one is kept as {healing.journal_aside.name}."
        )
    if _absent(healing.ledger.events, healing.journal.events):
        what = "incomplete" if healing.journal.exists else "gone"
        return f"The second copy of your ratings was {what} and has been written anew."
    return ""


def _of_loss(healing: Healing) -> str:
    if lost := healing.ledger.lost:
        return f"{lost} could not be restored."
    if healing.aside and (healing.journal.damaged or healing.journal.torn):
        return "The latest changes may be missing."
    return ""


def _is_in_flight(missing: Sequence[Event], events: Sequence[Event]) -> bool:
    """Return whether what the database lacks is the newest act alone, or a reset's undoing."""
    newest = events[-1] if events else None
    return newest is None or all(
        event is newest or newest.kind == "restore" or (event.batch and event.batch == newest.batch)
        for event in missing
    )


def _absent(wanted: Sequence[Event], there: Sequence[Event]) -> list[Event]:
    digests = {event.digest for event in there}
    return [event for event in wanted if event.digest not in digests]


def _changes(count: int) -> str:
    if not count:
        return "No rating could be"
    return "1 change of your ratings was" if count == 1 else f"{count} changes of your ratings were"
