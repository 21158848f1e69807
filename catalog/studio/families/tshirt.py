"""T-shirts, on an invisible mannequin."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import outlines, sewn
from catalog.studio.shapes.mesh import from_arrays

PITCH = 0.0125


def _edges(
    drop: float, *, sleeve: float, width: float, vee: bool = False
) -> list[tuple[np.ndarray, bool]]:
    """The edges of one panel, counter-clockwise from the hem's left.

    ``drop`` is the depth of the neckline.
    """
    half = width / 2
    hem, under, shoulder = (
        np.array([half, 0.0]),
        np.array([half + 0.002, 0.462]),
        np.array([half - 0.055, 0.672]),
    )
    neck = np.array([0.088, 0.708])
    along = np.array([0.8, -0.6]) * sleeve
    cuff_top, cuff_low = shoulder + along, shoulder + along + np.array([-0.104, -0.138])
    flip = np.array([-1.0, 1.0])
    side = outlines.smooth_path([hem, [half - 0.012, 0.2], under], 8)
    lower = np.array([under, cuff_low])
    upper = outlines.smooth_path(
        [cuff_top, shoulder + along * 0.45 + np.array([0.008, 0.006]), shoulder, neck], 6
    )
    bend = [neck, [0.078, 0.708 - drop * 0.5], [0.045, 0.708 - drop * 0.92], [0, 0.708 - drop]]
    if vee:
        bend = [neck, [0.058, 0.708 - drop * 0.42], [0.014, 0.708 - drop * 0.93], [0, 0.708 - drop]]
    scoop = outlines.smooth_path([*bend, *[np.array(p) * flip for p in bend[-2::-1]]], 6)
    cuff = np.array([cuff_low, cuff_top])
    return [
        (np.array([hem * flip, [0, -0.006], hem]), True),
        (side, False),
        (lower, False),
        (cuff, True),
        (upper, False),
        (scoop, True),
        ((upper * flip)[::-1], False),
        ((cuff * flip)[::-1], True),
        ((lower * flip)[::-1], False),
        ((side * flip)[::-1], False),
    ]


def _body(points: np.ndarray) -> np.ndarray:
    """The half-depth of a torso and its arms at pattern points (N, 2), metres."""
    x, z = np.abs(points[:, 0]), points[:, 1]
    trunk = 0.105 * np.sqrt(np.clip(1 - (x / 0.27) ** 2, 0, 1)) * np.clip((0.75 - z) / 0.2, 0.35, 1)
    return np.maximum(trunk, 0.035)


def _collar(shirt: bpy.types.Object, stuff: bpy.types.Material, width: float) -> None:
    """A ribbed band on the neck's rim, leaning inwards and up; ``width`` in metres."""
    points = sewn.points_of(shirt)
    rim = max(sewn.rims(shirt), key=lambda chain: float(points[chain][:, 2].mean()))
    line = _eased(points[rim], 3)
    inner = _inward(shirt, rim, points)
    out = _eased(line - inner, 6)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    middle = line.mean(axis=0)
    lean = middle - line
    lean[:, 2] = 0
    out = (
        out * 0.75
        + lean / np.linalg.norm(lean, axis=1, keepdims=True) * 0.25
        + np.array([0, 0, 0.12])
    )
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    side = np.cross(np.roll(line, -1, axis=0) - np.roll(line, 1, axis=0), out)
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    section = [
        (-0.5, 0.0006),
        (-0.4, 0.0028),
        (-0.05, 0.0034),
        (0.45, 0.0036),
        (0.95, 0.003),
        (1.03, 0),
        (0.95, -0.003),
        (0.45, -0.0034),
        (-0.05, -0.0032),
        (-0.4, -0.0026),
        (-0.5, -0.0006),
    ]
    rows = [line + out * (width * share) + side * thick for share, thick in section]
    count = len(line)
    faces = [
        (
            r * count + i,
            r * count + (i + 1) % count,
            (r + 1) * count + (i + 1) % count,
            (r + 1) * count + i,
        )
        for r in range(len(rows) - 1)
        for i in range(count)
    ]
    band = from_arrays("collar", np.vstack(rows), faces, stuff, sharp_deg=180)
    finer = band.modifiers.new("smooth", "SUBSURF")
    finer.levels = finer.render_levels = 2


def _eased(line: np.ndarray, times: int) -> np.ndarray:
    """A closed line with its small kinks smoothed out."""
    for _ in range(times):
        line = 0.5 * line + 0.25 * (np.roll(line, 1, axis=0) + np.roll(line, -1, axis=0))
    return line


def _inward(part: bpy.types.Object, rim: list[int], points: np.ndarray) -> np.ndarray:
    """For each rim point, the mean of its neighbours inside the cloth."""
    near: dict[int, list[int]] = {i: [] for i in rim}
    edge = set(rim)
    for a, b in (e.vertices[:] for e in part.data.edges):
        for one, other in ((a, b), (b, a)):
            if one in edge and other not in edge:
                near[one].append(other)
    return np.array(
        [points[near[i]].mean(axis=0) if near[i] else points[i] - [0, 0, 0.01] for i in rim]
    )


def _held(part: bpy.types.Object) -> np.ndarray:
    """The points that the mannequin's shoulders and neck hold.

    The neck's rim and the shoulder seams.
    """
    points = sewn.points_of(part)
    held = (np.abs(points[:, 1]) < 1e-6) & (points[:, 2] > 0.655) & (np.abs(points[:, 0]) < 0.2)
    neck = max(sewn.rims(part), key=lambda chain: float(points[chain][:, 2].mean()))
    held[neck] = True
    return held


def shirt(kit: Kit) -> None:
    """A short-sleeved T-shirt; options: neckline, sleeve, width and how much spare cloth it has."""
    asked = {
        "width": 0.49,
        "sleeve": 0.24,
        "drop": 0.088,
        "vee": False,
        "shrink": -0.1,
        "pressure": 0.5,
        "band": 0.021,
    }
    asked.update(kit.options)
    panels = [
        sewn.panel(_edges(drop, sleeve=asked["sleeve"], width=asked["width"], vee=vee), PITCH)
        for drop, vee in ((asked["drop"], asked["vee"]), (0.022, False))
    ]
    part = sewn.sew(*panels, kit["cloth"], pitch=PITCH, depth=_body)
    sewn.settle(
        part,
        frames=14,
        pressure=asked["pressure"],
        shrink=asked["shrink"],
        bending=0.15,
        gravity=0.25,
        pinned=_held(part),
    )
    _collar(part, kit["rib"], asked["band"])
    sewn.finish(part, 0.0018)


def _one(key: str, colour: str, cloth: str, words: str, rib: str) -> Colourway:
    return Colourway(key, colour, {"cloth": cloth, "rib": rib}, words, "cotton")


FAMILY = Family(
    key="tshirt",
    category="Apparel & Accessories > Clothing > Shirts & Tops",
    product_type="T-shirts",
    view=View(azimuth_deg=6, elevation_deg=3, lens_mm=110, floor=False),
    designs=(
        Design(
            key="ease",
            title="Ease crew-neck T-shirt",
            brand="Wendelin",
            price=24.0,
            build=shirt,
            description="A straight T-shirt in combed cotton jersey with a ribbed crew neck.",
            looks=("look-weekend", "look-summer", "look-work"),
            colourways=(
                _one("grey", "grey", "heather/light grey", "heather grey", "rib/light grey"),
                _one("navy", "navy", "jersey/navy", "navy", "rib/navy"),
            ),
        ),
        Design(
            key="pier",
            title="Pier striped T-shirt",
            brand="Wendelin",
            price=29.0,
            build=shirt,
            description="A sailor's T-shirt with stripes around the body and plain shoulders.",
            looks=("look-summer", "look-city"),
            options={"shrink": -0.06, "pressure": 0.7, "drop": 0.075},
            colourways=(
                _one("navy", "ivory", "breton/ivory+navy", "ivory with navy stripes", "rib/ivory"),
            ),
        ),
        Design(
            key="dawn",
            title="Dawn printed T-shirt",
            brand="Wendelin",
            price=27.0,
            build=shirt,
            description="A cotton T-shirt with a sunrise printed on the chest.",
            looks=("look-weekend", "look-outdoor"),
            options={"shrink": -0.08},
            colourways=(
                _one("green", "green", "emblem/green+cream", "green with cream print", "rib/green"),
                _one(
                    "black", "black", "emblem/black+orange", "black with orange print", "rib/black"
                ),
            ),
        ),
        Design(
            key="line",
            title="Line V-neck T-shirt",
            brand="Wendelin",
            price=25.0,
            build=shirt,
            description="A slim V-neck T-shirt in fine cotton jersey.",
            looks=("look-city", "look-work"),
            options={
                "vee": True,
                "drop": 0.165,
                "width": 0.46,
                "sleeve": 0.22,
                "band": 0.016,
                "shrink": -0.09,
            },
            colourways=(
                _one("burgundy", "burgundy", "jersey/burgundy", "burgundy", "rib/burgundy"),
            ),
        ),
        Design(
            key="loft",
            title="Loft boxy printed T-shirt",
            brand="Wendelin",
            price=34.0,
            build=shirt,
            description="A boxy T-shirt in heavy cotton with a large abstract print.",
            looks=("look-city", "look-weekend"),
            options={
                "width": 0.56,
                "sleeve": 0.27,
                "band": 0.026,
                "shrink": -0.09,
                "pressure": 0.7,
            },
            colourways=(
                _one(
                    "oatmeal",
                    "beige",
                    "block/oatmeal+rust+petrol",
                    "oatmeal with abstract print",
                    "rib/oatmeal",
                ),
            ),
        ),
    ),
)
