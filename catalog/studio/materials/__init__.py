"""Stuff by name: ``make("linen/sand")``, ``make("wood/oak")``, ``make("glaze/#335577")``.

Recipes name materials by such strings, so that a recipe is plain data that can be hashed and
compared.
"""

from __future__ import annotations

from collections.abc import Callable

import bpy

from catalog.studio.materials import (
    canvas,
    ceramic,
    cloth,
    hard,
    jersey,
    plant,
    textile,
    treen,
    wood,
)

KINDS: dict[str, Callable[..., bpy.types.Material]] = {
    made.__name__.removesuffix("_cloth"): made
    for made in (
        wood.wood, wood.stained, wood.painted, wood.cane, treen.treen,
        cloth.woven, cloth.linen, cloth.cotton, cloth.wool, cloth.boucle, cloth.velvet,
        cloth.corduroy,
        cloth.leather, cloth.knit, cloth.cord,
        hard.brushed, hard.polished, hard.powder, hard.plastic, hard.glass, hard.frosted,
        hard.glaze,
        hard.stoneware, hard.clay, hard.marble, hard.stone, hard.shade_cloth, hard.opal,
        hard.bulb, hard.paper,
        ceramic.dipped, ceramic.reactive, ceramic.enamel, ceramic.banded, ceramic.rimline,
        ceramic.edged,
        textile.striped, textile.awning, textile.gingham, textile.pane, textile.berber,
        textile.knotted,
        textile.flatweave, textile.papercut, textile.chequer,
        jersey.jersey, jersey.heather, jersey.rib, jersey.breton, jersey.emblem, jersey.block,
        canvas.canvas, canvas.deck, canvas.emblem_canvas, canvas.nylon, canvas.calf, canvas.mirror,
        plant.leaf, plant.sansevieria, plant.succulent, plant.cactus, plant.soil,
    )
}  # fmt: skip


def make(stuff: str) -> bpy.types.Material:
    """The material ``kind/colour``; colour is a name of ``colours.NAMED`` or ``#rrggbb``.

    Some kinds have a default, some take several: ``banded/white+navy``.
    """
    kind, _, colour = stuff.partition("/")
    return KINDS[kind](*colour.split("+")) if colour else KINDS[kind]()
