"""Stuff by name: ``make("linen/sand")``, ``make("wood/oak")``, ``make("glaze/#335577")``.

Recipes name materials by such strings, so that a recipe is plain data that can be hashed and
compared. A module here that ends in ``KINDS = {name: Kind(...)}`` adds its kinds to the list.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

import bpy

from catalog.studio.materials.kind import Kind


def _found() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for name in sorted(module.name for module in pkgutil.iter_modules(__path__)):
        more: dict[str, Kind] = getattr(importlib.import_module(f"{__name__}.{name}"), "KINDS", {})
        if twice := kinds.keys() & more.keys():
            raise ValueError(f"{name}.py: {', '.join(sorted(twice))} is a kind already")
        kinds |= more
    return kinds


KINDS: dict[str, Kind] = _found()
MAKERS: dict[str, Callable[..., bpy.types.Material]] = {
    name: kind.make for name, kind in KINDS.items()
}


def make(stuff: str) -> bpy.types.Material:
    """The material ``kind/colour``; colour is a name of ``colours.NAMED`` or ``#rrggbb``.

    Some kinds have a default, some take several: ``banded/white+navy``.
    """
    kind, _, colour = stuff.partition("/")
    return MAKERS[kind](*colour.split("+")) if colour else MAKERS[kind]()
