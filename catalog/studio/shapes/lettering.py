"""Raised letters and figures in Blender's own font, facing the camera (-Y)."""

from __future__ import annotations

import math

import bpy

from catalog.studio.shapes.mesh import Triple, place

ROMAN = ("XII", "I", "II", "III", "IIII", "V", "VI", "VII", "VIII", "IX", "X", "XI")


def word(
    text: str,
    size: float,
    stuff: bpy.types.Material,
    at: Triple,
    *,
    turn_deg: float = 0.0,
    deep: float = 0.0005,
    bold: float = 0.0,
) -> bpy.types.Object:
    """A word around its middle ``at``, turned clockwise; ``bold`` fattens its strokes, metres."""
    curve = bpy.data.curves.new("word", "FONT")
    curve.body, curve.size, curve.extrude, curve.offset = text, size, deep, bold
    curve.align_x = curve.align_y = "CENTER"
    made = bpy.data.objects.new("word", curve)
    curve.materials.append(stuff)
    bpy.context.scene.collection.objects.link(made)
    return place(made, at, (90, turn_deg, 0))


def wrapped(
    text: str,
    size: float,
    stuff: bpy.types.Material,
    radius: float,
    z: float,
    *,
    facing_deg: float = 0.0,
    step: float = 0.78,
) -> None:
    """Letters around an upright cylinder of ``radius``, their middle turned to ``facing_deg``.

    ``step`` is the distance of two letters as a share of ``size``.
    """
    pitch = step * size / radius
    for number, letter in enumerate(text):
        turn = math.radians(facing_deg) + (number - (len(text) - 1) / 2) * pitch
        at = (radius * math.sin(turn), -radius * math.cos(turn), z)
        made = word(letter, size, stuff, at, deep=0.0006, bold=0.0002)
        made.rotation_euler.z = turn


def around(
    words: tuple[str, ...],
    radius: float,
    size: float,
    stuff: bpy.types.Material,
    y: float,
    *,
    upright: bool = True,
    bold: float = 0.0,
    z: float = 0.0,
) -> None:
    """Words at even steps around a dial whose middle is at ``z``, the first at twelve o'clock."""
    for number, text in enumerate(words):
        angle = 360.0 * number / len(words)
        turn = math.radians(angle)
        at = (radius * math.sin(turn), y, z + radius * math.cos(turn))
        word(text, size, stuff, at, turn_deg=0.0 if upright else angle, bold=bold)
