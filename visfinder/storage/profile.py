"""profile.db and profile.jsonl: what the shopper rated, in two copies."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, Self

from visfinder.models import ProductKey, Rating

EventKind = Literal["rate", "undo", "reset", "import"]


class Undone(NamedTuple):
    """What an undo changed: the product, and its rating now (None: it is not rated)."""

    key: ProductKey
    stars: int | None


class ProfileStore:
    """The shopper's ratings; safe from any thread and from two processes at once.

    Raises:
        StorageError: if the files cannot be opened, or were written by a newer visfinder.

    Attributes:
        notice: what was found damaged and restored on opening; empty when all was well.
    """

    notice: str

    def __init__(self, path: Path) -> None:
        raise NotImplementedError

    def rate(self, key: ProductKey, stars: int | None) -> Rating | None:
        """Rate a product 1 to 5, or take its rating back with None; durable on return.

        Raises:
            UserError: if `stars` is not 1 to 5.
            StorageError: if it could not be stored; then nothing has changed.
        """
        raise NotImplementedError

    def undo(self) -> Undone | None:
        """Take back the newest change that was not taken back yet; None when there is none.

        Imports are not walked through, and nothing is left to undo after a reset.
        """
        raise NotImplementedError

    def ratings(self) -> dict[ProductKey, Rating]:
        """Return the rating that stands for each rated product, oldest first."""
        raise NotImplementedError

    def history(self) -> list["Event"]:
        """Return every event since the last reset, newest first."""
        raise NotImplementedError

    def export_to(self, path: Path) -> int:
        """Write the ratings to a JSON file, replacing it, and return how many there are.

        Raises:
            ProfileError: if the file cannot be written.
        """
        raise NotImplementedError

    def import_from(self, path: Path) -> int:
        """Merge an exported file, the newer rating of a product winning; return the changes.

        Raises:
            ProfileError: if it is not an exported file.
        """
        raise NotImplementedError

    def reset(self) -> None:
        """Forget every rating, in both copies and in the backups."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the files; closing twice does nothing."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Event:
    """One change of the ratings (in `history`)."""

    seq: int
    at: float
    kind: EventKind
    key: ProductKey | None
    stars: int | None


def open_profile_store(path: Path) -> tuple[ProfileStore, str]:
    """Open the ratings, restoring what is damaged, and say in plain words what was restored.

    Raises:
        StorageError: as `ProfileStore`.
    """
    store = ProfileStore(path)
    return store, store.notice
