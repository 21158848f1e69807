"""Whole groups of parts moved or tipped together."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import bpy
from mathutils import Matrix, Vector

from catalog.studio.shapes.mesh import Triple


@contextmanager
def moved(by: Triple) -> Iterator[None]:
    """Everything that is put on the stage within the block is moved by metres."""
    before = set(bpy.context.scene.objects)
    yield
    for thing in bpy.context.scene.objects:
        if thing not in before and thing.parent is None:
            thing.location = [a + b for a, b in zip(thing.location, by, strict=True)]


@contextmanager
def leaning(foot: Triple, turn_deg: float, axis: str = "X") -> Iterator[None]:
    """Everything put on the stage within the block is tipped, then set down at ``foot``."""
    before = set(bpy.context.scene.objects)
    yield
    bpy.context.view_layer.update()
    tip = Matrix.Translation(Vector(foot)) @ Matrix.Rotation(math.radians(turn_deg), 4, axis)
    for thing in bpy.context.scene.objects:
        if thing not in before and thing.parent is None:
            thing.matrix_world = tip @ thing.matrix_world
