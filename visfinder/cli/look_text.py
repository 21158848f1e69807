"""A completed look, as text for people and as JSON for programs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from visfinder.cli.answers import match_record, print_match
from visfinder.cli.terminal import say, say_json, tell

if TYPE_CHECKING:
    from visfinder.finder.complete_look import CompletedLook


def print_look(look: "CompletedLook", query: Sequence[str], *, as_json: bool) -> None:
    """Print a completed look.

    Args:
        look: the pieces, best slot first.
        query: what was asked from, as the shopper typed it.
        as_json: one object instead of lines.
    """
    if as_json:
        say_json(look_record(look, query))
        return
    if not look.pieces:
        tell("Nothing fits; ask with a higher budget or fewer filters, or add a catalog")
        return
    for place, piece in enumerate(look.pieces, start=1):
        print_match(place, piece.match)
        if piece.locked:
            say("     locked")
    if look.total is not None:
        say(f"Together {look.total:,.2f} {look.currency}".strip())


def look_record(look: "CompletedLook", query: Sequence[str]) -> dict[str, object]:
    """Return a completed look as what `--json` prints."""
    return {
        "query": list(query),
        "pieces": [match_record(piece.match) | {"locked": piece.locked} for piece in look.pieces],
        "total": None if look.total is None else round(look.total, 2),
        "currency": look.currency,
        "fit": round(look.fit, 4),
    }
