"""What an undo or redo changed, in a line."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from visfinder.finder.workspace import Workspace
    from visfinder.models import ProductKey
    from visfinder.storage.profile import Undone

# Of the product, once the act is taken back; and once it counts again.
_NOW: Final = {
    "hide": ("is shown again", "is hidden again"),
    "unhide": ("is hidden again", "is shown again"),
    "board": ("is off the board “{name}” again", "is on the board “{name}” again"),
    "unboard": ("is on the board “{name}” again", "is off the board “{name}” again"),
    "taste-rename": ("has its taste called as before", "has its taste called “{name}” again"),
    "taste-mute": ("has its taste counted again", "has its taste muted again"),
    "taste-unmute": ("has its taste muted again", "has its taste counted again"),
    "taste-delete": ("has its taste back", "has its taste deleted again"),
    "taste-keep": ("has its taste deleted again", "has its taste back"),
    "quiz": ("is no answer of the quiz any more", "is an answer of the quiz again"),
    "open": ("does not count as looked at any more", "counts as looked at again"),
    "more-like": ("does not count as asked from any more", "counts as asked from again"),
}


def title_of(workspace: "Workspace", key: "ProductKey") -> str:
    """Return a product's title; "A product" where its catalog has been removed."""
    from visfinder.errors import ProductError

    try:
        return workspace.product(key).title
    except ProductError:
        return "A product"


def rating_text(title: str, key: "ProductKey", stars: int | None) -> str:
    """Return "Sofa (shop:sofa) is rated 4 now"."""
    given = f"rated {stars}" if stars else "not rated"
    return f"{title} ({key.catalog}:{key.id}) is {given} now"


def nothing_text(*, redoing: bool) -> str:
    """Return what is said where there was nothing to take back, or to bring back."""
    return "There is nothing to redo" if redoing else "There is nothing to undo"


def undone_text(undone: "Undone", title: str, *, redoing: bool) -> str:
    """Return what stands now, as a sentence without its full stop."""
    if undone.key is None:
        changes = "1 change" if undone.count == 1 else f"{undone.count:,} changes"
        return f"The import of {changes} {'counts again' if redoing else 'is taken back'}"
    if undone.kind not in _NOW:
        return rating_text(title, undone.key, undone.stars)
    now = _NOW[undone.kind][redoing].format(name=undone.name)
    return f"{title} ({undone.key.catalog}:{undone.key.id}) {now}"


def undone_record(undone: "Undone | None", title: str, *, redoing: bool) -> dict[str, object]:
    """Return what `--json` prints; everything is null where there was nothing."""
    what = "redone" if redoing else "undone"
    if undone is None:
        return dict.fromkeys((what, "id", "catalog", "title", "stars", "name", "changes"))
    catalog, product = undone.key or (None, None)
    return {
        what: undone.kind,
        "id": product,
        "catalog": catalog,
        "title": title or None,
        "stars": undone.stars,
        "name": undone.name or None,
        "changes": undone.count,
    }
