"""Tones of wood and metal: in one room or outfit only one of each is wanted."""

from __future__ import annotations

from collections.abc import Mapping

WOODS = {
    "light": ("light oak", "oak", "ash", "birch", "beech", "pine", "bamboo"),
    "warm": ("teak", "cherry", "mango"),
    "dark": ("walnut", "smoked oak"),
    "black": ("black ash",),
}
METALS = {
    "warm": ("brass", "gold", "rose gold", "copper", "bronze"),
    "cool": ("steel", "chrome", "silver", "pewter"),
}
_WOODEN = ("wood", "stained", "treen")
_METALLIC = ("brushed", "polished")


def wood_tone(stuff: Mapping[str, str]) -> str | None:
    """The tone of a product's wood, a key of WOODS; None where it has none."""
    return _tone(stuff, _WOODEN, WOODS)


def metal_tone(stuff: Mapping[str, str]) -> str | None:
    """The tone of a product's bare metal, a key of METALS; None where it has none."""
    return _tone(stuff, _METALLIC, METALS)


def _tone(
    stuff: Mapping[str, str], kinds: tuple[str, ...], tones: Mapping[str, tuple[str, ...]]
) -> str | None:
    colours = [
        colour for kind, _, colour in (s.partition("/") for s in stuff.values()) if kind in kinds
    ]
    found = (tone for colour in colours for tone, names in tones.items() if colour in names)
    return next(found, None)
