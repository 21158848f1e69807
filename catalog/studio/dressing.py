"""Colourways from materials alone: `ways("cover", "linen/sand", "velvet/rust", leg="wood/oak")`."""

from __future__ import annotations

from catalog.studio.colour_words import WORDS
from catalog.studio.materials import KINDS
from catalog.studio.recipe import Colourway


def ways(part: str, *stuffs: str, **others: str) -> tuple[Colourway, ...]:
    """One colourway for each stuff of the part that gives the product its colour.

    Args:
        part: the part that a shopper would name the colour of; it comes first in the recipe.
        stuffs: materials of that part, such as "linen/sand" or "breton/ivory+navy".
        others: materials of the other parts. "=" stands for the same stuff as the part's, and
            "rib/=" for another kind in the same colours.
    """
    return tuple(way(part, stuff, **others) for stuff in stuffs)


def way(part: str, stuff: str, *, price: float | None = None, **others: str) -> Colourway:
    """One colourway; arguments as for `ways`."""
    kind, _, colours = stuff.partition("/")
    first = colours.split("+")[0]
    made = {part: stuff}
    for name, other in others.items():
        made[name] = stuff if other == "=" else other.replace("=", colours)
    return Colourway(
        key=f"{colours} {kind}".replace("+", " ").replace(" ", "-").lower(),
        colour=WORDS[first][0],
        stuff=made,
        words=words_of(stuff),
        material=KINDS[kind].material,
        price=price,
    )


def words_of(stuff: str) -> str:
    """What a shop calls a stuff: "sand linen", "ivory with navy stripes"."""
    kind, _, colours = stuff.partition("/")
    return KINDS[kind].en.format(*colours.split("+"))


def words_zh_of(stuff: str) -> str:
    """The same in Chinese; empty for a colour without a name."""
    kind, _, colours = stuff.partition("/")
    named = [WORDS[colour][1] for colour in colours.split("+") if colour in WORDS]
    try:
        return KINDS[kind].zh.format(*named)
    except IndexError:
        return ""


def pattern_of(stuff: str) -> str:
    """The pattern of a stuff: "plain", "striped", ..."""
    return KINDS[stuff.partition("/")[0]].pattern
