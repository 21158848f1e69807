"""A kind of material: what makes it, and how a shop names what is made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import bpy


class Kind(NamedTuple):
    """One kind of stuff.

    Attributes:
        make: builds the material from one or more colour names.
        en: ends an English title; ``{0}`` and ``{1}`` are its first two colours.
        zh: the same in Chinese.
        material: what the record says the product is made of.
        pattern: "plain", "striped", "checked", "printed", "floral", "melange", "textured", ...
    """

    make: Callable[..., bpy.types.Material]
    en: str
    zh: str
    material: str
    pattern: str = "plain"
