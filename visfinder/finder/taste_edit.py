"""What a profile holds beside the taste learned from it, to be seen and corrected by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from visfinder.errors import ProductError
from visfinder.finder.named_tastes import taste_key
from visfinder.finder.product import find_product
from visfinder.finder.rating import rate
from visfinder.finder.workspace import Workspace
from visfinder.models import ProductKey
from visfinder.storage.events import RecordKind
from visfinder.storage.standing import TasteEdit

OF_TASTES = frozenset({"taste-rename", "taste-mute", "taste-unmute", "taste-delete", "taste-keep"})


@dataclass(frozen=True, slots=True)
class Kept:
    """What the shopper did, apart from ratings.

    Attributes:
        profile: the profile's name.
        hidden: hidden products, the oldest first.
        boards: what is on each board.
        edits: what was changed of named tastes.
        quiz: number of answers of the quiz.
        signs: number of products opened and asked from, each time counted.
    """

    profile: str
    hidden: tuple[ProductKey, ...]
    boards: dict[str, tuple[ProductKey, ...]]
    edits: tuple[TasteEdit, ...]
    quiz: int
    signs: int


@dataclass(frozen=True, slots=True)
class About:
    """What stands about one product, after an edit.

    Attributes:
        changes: how many the edit made.
        boards: those it is on.
        edit: of the named taste that has it; None where nothing was changed of one.
    """

    key: ProductKey
    changes: int
    stars: int | None
    hidden: bool
    boards: tuple[str, ...]
    edit: TasteEdit | None


@dataclass(frozen=True, slots=True)
class Edits:
    """What is to be changed about a product; None leaves it as it is.

    Attributes:
        stars: 1..5, or 0 to take the rating back.
        hidden: whether it is never shown.
        on: boards to put it on; `off`: to take it off.
        name: of the named taste that has it; empty for visfinder's own words.
        muted: whether that taste does not count for now; `deleted`: never again.
    """

    stars: int | None = None
    hidden: bool | None = None
    on: Sequence[str] = ()
    off: Sequence[str] = ()
    name: str | None = None
    muted: bool | None = None
    deleted: bool | None = None

    def records(self) -> list[tuple[RecordKind, str]]:
        """Return the events to record, each with a name or an empty one."""
        flags: list[tuple[bool | None, RecordKind, RecordKind]] = [
            (self.hidden, "hide", "unhide"),
            (self.muted, "taste-mute", "taste-unmute"),
            (self.deleted, "taste-delete", "taste-keep"),
        ]
        found: list[tuple[RecordKind, str]] = [
            (yes if flag else no, "") for flag, yes, no in flags if flag is not None
        ]
        found += [("board", board) for board in self.on]
        found += [("unboard", board) for board in self.off]
        return found + ([] if self.name is None else [("taste-rename", self.name)])


def kept(workspace: Workspace) -> Kept:
    """Say what the profile holds beside ratings."""
    profile = workspace.profile
    return Kept(
        workspace.profile_name,
        tuple(profile.hidden()),
        {board: tuple(products) for board, products in profile.boards().items()},
        tuple(profile.taste_edits().values()),
        len(profile.quiz()),
        len(profile.signs()),
    )


def find_known(workspace: Workspace, text: str) -> ProductKey:
    """Return the product that a text names, also one of the profile whose catalog is gone.

    Raises:
        ProductError: neither the catalogs nor the profile know it, or several do.
    """
    try:
        return find_product(workspace, text)
    except ProductError:
        known = {event.key for event in workspace.profile.events() if event.key is not None}
        found = [key for key in known if text.strip() in (key.id, f"{key.catalog}:{key.id}")]
        if len(found) != 1:
            raise
        return found[0]


def edit(workspace: Workspace, key: ProductKey, edits: Edits) -> About:
    """Change what stands about a product; each change is one that an undo takes back.

    Raises:
        ProductError: no catalog holds the product, and it is to be rated.
        UserError: a board or taste cannot be called that.
        StorageError: it could not be written.
    """
    profile = workspace.profile
    changes = 0
    if edits.stars is not None:
        before = workspace.stars(key)
        rate(workspace, key, edits.stars or None)
        changes += before != (edits.stars or None)
    taste = key
    for kind, name in edits.records():
        if kind in OF_TASTES:
            taste = taste_key(workspace.leaning, key)
        changes += profile.record(kind, taste if kind in OF_TASTES else key, name=name)
    return About(
        key,
        changes,
        workspace.stars(key),
        key in profile.hidden(),
        tuple(board for board, products in profile.boards().items() if key in products),
        profile.taste_edits().get(taste),
    )
