"""Flat outlines and paths in space: what slabs are cut from and tubes run along.

Metres, (N, 2) or (N, 3).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Path = NDArray[np.float64]


def rounded_rect(width: float, depth: float, radius: float, steps: int = 10) -> Path:
    """A rectangle around the origin with round corners, counter-clockwise, (N, 2)."""
    radius = min(radius, width / 2 - 1e-4, depth / 2 - 1e-4)
    corners = [(1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)]
    points = [
        (
            sx * (width / 2 - radius) + radius * math.cos(math.radians(start + 90 * step / steps)),
            sy * (depth / 2 - radius) + radius * math.sin(math.radians(start + 90 * step / steps)),
        )
        for sx, sy, start in corners
        for step in range(steps + 1)
    ]
    return np.array(points)


def superellipse(width: float, depth: float, power: float = 2.0, steps: int = 96) -> Path:
    """An ellipse (power 2) that turns into a soft rectangle as ``power`` grows, (N, 2)."""
    angle = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    cosine, sine = np.cos(angle), np.sin(angle)
    x = np.sign(cosine) * np.abs(cosine) ** (2 / power) * width / 2
    y = np.sign(sine) * np.abs(sine) ** (2 / power) * depth / 2
    return np.column_stack((x, y))


def blob(
    width: float, depth: float, waves: Sequence[tuple[int, float, float]], steps: int = 120
) -> Path:
    """An organic outline.

    A circle with ``(lobes, amplitude, phase_deg)`` waves on its radius, fitted to the size.
    """
    angle = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    radius = 1 + sum(a * np.cos(n * angle + math.radians(phase)) for n, a, phase in waves)
    points = np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    low, high = points.min(axis=0), points.max(axis=0)
    return (points - (low + high) / 2) / (high - low) * np.array([width, depth])


def smooth_path(points: Sequence[Sequence[float]], steps: int = 8, *, closed: bool = False) -> Path:
    """A Catmull-Rom curve through the points (2-D or 3-D), ``steps`` samples a segment."""
    knots = np.asarray(points, dtype=float)
    padded = (
        np.vstack((knots[-1], knots, knots[:2]))
        if closed
        else np.vstack((2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]))
    )
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = []
    for at in range(len(padded) - 3):
        a, b, c, d = padded[at : at + 4]
        pieces.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    if not closed:
        pieces.append(knots[-1:])
    return np.vstack(pieces)


def arc(radius: float, start_deg: float, end_deg: float, steps: int = 24) -> Path:
    """A circular arc around the origin, (N, 2)."""
    angle = np.radians(np.linspace(start_deg, end_deg, steps))
    return radius * np.column_stack((np.cos(angle), np.sin(angle)))


def fillet(points: Sequence[Sequence[float]], radius: float, steps: int = 8) -> Path:
    """A 3-D polyline with its inner corners bent to ``radius`` metres, like a bent steel tube."""
    knots = np.asarray(points, dtype=float)
    out = [knots[0]]
    t = np.linspace(0, 1, steps + 1)[:, None]
    for before, corner, after in zip(knots[:-2], knots[1:-1], knots[2:], strict=True):
        into, away = before - corner, after - corner
        reach = min(radius, np.linalg.norm(into) * 0.49, np.linalg.norm(away) * 0.49)
        start = corner + into / np.linalg.norm(into) * reach
        end = corner + away / np.linalg.norm(away) * reach
        out.extend((1 - t) ** 2 * start + 2 * t * (1 - t) * corner + t**2 * end)
    out.append(knots[-1])
    return np.array(out)


def inset(outline: Path, distance: float) -> Path:
    """The outline moved inwards by ``distance`` metres along its corner normals.

    For small distances.
    """
    ahead, behind = np.roll(outline, -1, axis=0), np.roll(outline, 1, axis=0)
    along = ahead - behind
    normal = np.column_stack((-along[:, 1], along[:, 0]))
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    return outline + normal * distance
