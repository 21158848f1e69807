"""What an undo changed, in a line."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visfinder.finder.workspace import Workspace
    from visfinder.models import ProductKey
    from visfinder.storage.profile import Undone

NOTHING_TO_UNDO = "There is nothing to undo"

_NOW = {  # of the product, once the act is taken back
    "hide": "is shown again",
    "unhide": "is hidden again",
    "board": "is off the board “{name}” again",
    "unboard": "is on the board “{name}” again",
    "taste-rename": "has its taste named as before",
    "taste-mute": "has its taste counted again",
    "taste-unmute": "has its taste muted again",
    "taste-delete": "has its taste back",
    "taste-keep": "has its taste deleted again",
    "quiz": "is not the answer of the quiz any more",
    "open": "does not count as looked at any more",
    "more-like": "does not count as asked from any more",
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


def undone_text(undone: "Undone", title: str) -> str:
    """Return what stands after an undo, as a sentence without its full stop."""
    if undone.key is None:
        changes = "1 change" if undone.count == 1 else f"{undone.count:,} changes"
        return f"The import of {changes} is taken back"
    if undone.kind not in _NOW:
        return rating_text(title, undone.key, undone.stars)
    now = _NOW[undone.kind].format(name=undone.name)
    return f"{title} ({undone.key.catalog}:{undone.key.id}) {now}"


def undone_record(undone: "Undone | None", title: str) -> dict[str, object]:
    """Return an undo as what `--json` prints; everything is null where there was nothing."""
    if undone is None:
        return dict.fromkeys(("undone", "id", "catalog", "title", "stars", "name"))
    catalog, product = undone.key or (None, None)
    return {
        "undone": undone.kind,
        "id": product,
        "catalog": catalog,
        "title": title or None,
        "stars": undone.stars,
        "name": undone.name or None,
    }
