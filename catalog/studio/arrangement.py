"""Puts products into one scene: the one that a photo is of, and others beside or in front of it."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Vector
from numpy.typing import NDArray

from catalog.studio import pictures, stage
from catalog.studio.recipe import SEEN_FROM_ABOVE_DEG, Product

COUNTS = (0, 0, 1, 1, 2)  # how many other products are in a photo, each as likely
TRIED = 6  # others that are built to see whether they fit by size
RELATIVE_SIZE = (0.25, 1.6)  # of another product's longest side to that of the photo's own
MOST_HIDDEN = 0.4  # of a photo's own product, by the others in it
SIGHT_LINES = 300  # from the camera to points of a product, to see how much of it is hidden


@dataclass(frozen=True)
class Placed:
    """A product in the scene.

    Attributes:
        points: (N, 3), world metres.
        pivot: what moves all of it.
    """

    product: Product
    points: NDArray[np.float64]
    pivot: bpy.types.Object


def number_of(text: str) -> int:
    """A number below 2**64 that depends on the text alone: a draw that no other draw moves."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def put(product: Product, turn_deg: float) -> Placed:
    """Build a product at the origin and turn it about its upright axis."""
    stage_floor = bpy.context.scene.collection.objects
    already = list(stage_floor)
    for thing in already:  # a builder may move all that it finds: it has the stage to itself
        stage_floor.unlink(thing)
    pictures.build(product)
    added = set(stage_floor)
    for thing in already:
        stage_floor.link(thing)
    pivot = bpy.data.objects.new("pivot", None)
    stage_floor.link(pivot)
    for thing in added:
        if thing.parent is None:
            thing.parent = pivot
    pivot.rotation_euler = (0, 0, math.radians(turn_deg))
    return Placed(product, stage.points_of(added), pivot)


def companions(main: Placed, others: Sequence[Product], chance: random.Random) -> list[Placed]:
    """Put none to two other products beside the main one, or a step in front, hiding a part."""
    fitting = sorted(
        (other for other in others if _belongs_beside(main.product, other)),
        key=lambda other: number_of(f"{main.product.id} {other.id}"),
    )
    wanted, side = chance.choice(COUNTS), chance.choice((-1, 1))
    extent = np.ptp(main.points, axis=0)
    placed: list[Placed] = []
    for other in fitting[:TRIED]:
        if len(placed) == wanted:
            break
        beside = put(other, chance.uniform(-40, 40))
        size = np.ptp(beside.points, axis=0)
        low, high = RELATIVE_SIZE
        if not low < float(size.max() / extent.max()) < high:
            _remove(beside)
            continue
        x = side * float(extent[0] + size[0]) * chance.uniform(0.36, 0.62)
        y = chance.uniform(-0.5, 0.3) * float(extent[1] + size[1])
        beside.pivot.location = (x, y, 0.0)
        placed.append(Placed(other, beside.points + np.array([x, y, 0.0]), beside.pivot))
        side = -side
    return placed


def clear_view(scene: bpy.types.Scene, placed: Sequence[Placed]) -> list[Placed]:
    """Take away what hides most of the first product from the camera; return what is left."""
    left = list(placed)
    while (hiding := _hiding(scene, left)) is not None:
        _remove(hiding)
        left.remove(hiding)
    return left


def _hiding(scene: bpy.types.Scene, placed: Sequence[Placed]) -> Placed | None:
    """The product that hides too much of the first one; None where enough of that is seen."""
    bpy.context.view_layer.update()
    graph = bpy.context.evaluated_depsgraph_get()
    eye = scene.camera.location.copy()
    owners = {thing.name: one for one in placed for thing in one.pivot.children_recursive}
    main, *others = placed
    looked_at = main.points[:: max(1, len(main.points) // SIGHT_LINES)]
    hits = [0] * len(others)
    for point in looked_at:
        hit, *_, thing, _ = scene.ray_cast(graph, eye, Vector(point) - eye)
        if hit and (owner := owners.get(thing.name)) in others:
            hits[others.index(owner)] += 1
    if sum(hits) <= MOST_HIDDEN * len(looked_at):
        return None
    return others[max(range(len(others)), key=hits.__getitem__)]


def _belongs_beside(product: Product, other: Product) -> bool:
    return (
        other.view.floor
        and other.view.elevation_deg <= SEEN_FROM_ABOVE_DEG
        and other.family.key != product.family.key
        and bool(other.family.seasons) == bool(product.family.seasons)
    )


def _remove(placed: Placed) -> None:
    for thing in [*placed.pivot.children_recursive, placed.pivot]:
        bpy.data.objects.remove(thing)
