"""Hats: baseball caps and ribbed beanies."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import bags, fibre, outlines, turned
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

HALF_WIDTH, HALF_DEPTH, HEIGHT = 0.083, 0.098, 0.118  # metres, a medium head


def _crown(angle: Points, lift: Points) -> Points:
    """Points of the cap's dome: ``angle`` 0 is the front, ``lift`` 0 the rim and 1 the button."""
    seam = np.abs((angle / (np.pi / 3) + 0.5) % 1.0 - 0.5) * np.pi / 3
    seam = np.minimum(seam, np.abs(np.pi / 3 - seam))
    radius = np.cos(lift * np.pi / 2) ** 0.62 * (1 - 0.014 * np.exp(-((seam / 0.035) ** 2)))
    front = np.clip(np.cos(angle), 0, 1) * np.sin(lift * np.pi) * 0.008
    x = HALF_WIDTH * radius * np.sin(angle)
    y = -(HALF_DEPTH * radius + front) * np.cos(angle)
    return np.stack((x, y, HEIGHT * np.sin(lift * np.pi / 2) ** 0.92 + front), axis=-1)


def _brim(across: Points, out: Points) -> Points:
    """Points of the brim: ``across`` -1..1 sideways, ``out`` 0 at the crown, 1 at the edge."""
    angle = across * np.radians(64)
    root = _crown(angle, np.zeros_like(angle))
    reach = 0.074 * np.cos(across * np.pi / 2) ** 0.55 * out
    x = root[..., 0] * (1 + 0.06 * out)
    z = 0.006 - 2.9 * x**2 * (0.25 + 0.75 * out) - 0.16 * reach
    return np.stack((x, root[..., 1] - reach, z), axis=-1)


def cap(kit: Kit) -> None:
    """A six-panel cap with a curved brim, stitched seams, eyelets and a button."""
    angle, lift = np.meshgrid(
        np.linspace(0, 2 * np.pi, 240, endpoint=False), np.linspace(0, 0.995, 50)
    )
    dome = from_arrays(
        "crown",
        _crown(angle, lift).reshape(-1, 3),
        grid_faces(50, 240, wrap=True),
        kit["cloth"],
        sharp_deg=180,
    )
    across, out = np.meshgrid(np.linspace(-1, 1, 90), np.linspace(-0.08, 1, 24))
    brim = from_arrays(
        "brim", _brim(across, out).reshape(-1, 3), grid_faces(24, 90), kit["brim"], sharp_deg=180
    )
    for part, thick in ((dome, 0.0018), (brim, 0.0034)):
        solid = part.modifiers.new("thickness", "SOLIDIFY")
        solid.thickness, solid.offset = thick, 0.0
    _cap_seams(kit)
    fibre.stand()


def _cap_seams(kit: Kit) -> None:
    """Twin rows of stitches along the panels and the brim; button and eyelets."""
    up = np.linspace(0.02, 0.95, 60)
    for panel in range(6):
        middle = panel * np.pi / 3
        for side in (-1, 1):
            turn = middle + side * 0.0035 / (HALF_WIDTH * np.clip(np.cos(up * np.pi / 2), 0.12, 1))
            bags.stitches(_crown(turn, up) * 1.014, kit["thread"], pitch=0.0036, thick=0.00034)
        eye = _crown(np.array(middle + np.pi / 6), np.array(0.62)) * 1.014
        bags.ring(
            tuple(eye),
            0.0034,
            0.0011,
            kit["thread"],
            turn_deg=(38, 0, np.degrees(middle + np.pi / 6)),
        )
    across = np.linspace(-0.93, 0.93, 120)
    for out in (0.22, 0.38, 0.54, 0.7, 0.86, 0.955):
        line = _brim(across, np.full(120, out)) + np.array((0, 0, 0.0021))
        bags.stitches(line, kit["thread"], pitch=0.0036, thick=0.00034)
    button = outlines.smooth_path([(0.0075, 0), (0.0072, 0.003), (0.004, 0.0058), (0.0, 0.0064)], 5)
    turned.revolve(button, kit["cloth"], (0, -0.001, HEIGHT - 0.0012), steps=40)


def beanie(kit: Kit) -> None:
    """A ribbed beanie with a turned-up cuff; option ``pompom``."""
    ribs = 46

    def rib(angle: Points, height: Points) -> Points:
        gather = np.clip((height - 0.16) / 0.055, 0, 1)
        egg = 1 + 0.09 * np.cos(2 * angle)
        fold = 1 + 0.012 * np.sin(3 * angle + height * 25)
        stitch = 0.6 + 0.4 * np.abs(np.sin(height * np.pi / 0.0052))
        wave = np.abs(np.cos(angle * ribs / 2)) ** 0.7
        return egg * fold * (1 + (0.036 + 0.05 * gather) * wave * stitch)

    body = [
        (0.085, 0.02),
        (0.089, 0.06),
        (0.09, 0.11),
        (0.083, 0.155),
        (0.063, 0.19),
        (0.03, 0.21),
        (0.004, 0.213),
    ]
    turned.revolve(outlines.smooth_path(body, 16), kit["cloth"], ripple=rib, steps=ribs * 12)
    cuff = [
        (0.085, 0.004),
        (0.089, 0.0),
        (0.0935, 0.003),
        (0.096, 0.03),
        (0.0965, 0.058),
        (0.0945, 0.0655),
        (0.089, 0.066),
    ]
    turned.revolve(outlines.smooth_path(cuff, 12), kit["cloth"], ripple=rib, steps=ribs * 12)
    if kit.options.get("pompom"):
        _pompom(kit, np.array([0, 0, 0.245]), 0.046)
    fibre.stand()


def _pompom(kit: Kit, middle: Points, radius: float) -> None:
    """A ball of cut yarn."""
    paths = []
    for _ in range(2600):
        out = np.array([kit.chance.gauss(0, 1) for _ in range(3)])
        out /= np.linalg.norm(out)
        curl = np.array([kit.chance.gauss(0, 0.004) for _ in range(3)])
        t = np.linspace(0.35, kit.chance.uniform(0.93, 1.04), 4)[:, None]
        paths.append(middle + out * radius * t + curl * t**2)
    fibre.strands(paths, 0.0013, kit["pompom"], sides=5, tip=0.8)


def _one(key: str, colour: str, cloth: str, words: str, material: str, **more: str) -> Colourway:
    parts = {"cloth": cloth, "brim": cloth, "thread": "plastic/cream"}
    return Colourway(key, colour, {**parts, **more}, words, material)


FAMILY = Family(
    key="hat",
    category="Apparel & Accessories > Clothing Accessories > Hats",
    product_type="Hats",
    view=View(azimuth_deg=34, elevation_deg=14, lens_mm=100),
    designs=(
        Design(
            key="dugout",
            title="Dugout baseball cap",
            brand="Wendelin",
            price=22.0,
            build=cap,
            description="A six-panel cotton cap with a curved brim and stitched eyelets.",
            looks=("look-weekend", "look-summer"),
            colourways=(
                _one("navy", "navy", "canvas/navy", "navy", "cotton", thread="plastic/blue"),
                _one("sand", "beige", "canvas/sand", "sand", "cotton"),
                _one(
                    "forest",
                    "cream",
                    "canvas/cream",
                    "cream with green brim",
                    "cotton",
                    brim="canvas/forest",
                ),
            ),
        ),
        Design(
            key="harbour",
            title="Harbour ribbed beanie",
            brand="Wendelin",
            price=19.0,
            build=beanie,
            description="A ribbed wool beanie with a turned-up cuff.",
            looks=("look-outdoor", "look-city"),
            colourways=(_one("charcoal", "grey", "cotton/charcoal", "charcoal", "wool"),),
        ),
        Design(
            key="piste",
            title="Piste pompom beanie",
            brand="Wendelin",
            price=25.0,
            build=beanie,
            description="A ribbed wool beanie with a turned-up cuff and a pompom.",
            looks=("look-outdoor", "look-weekend"),
            options={"pompom": True},
            colourways=(
                _one(
                    "mustard",
                    "yellow",
                    "cotton/mustard",
                    "mustard",
                    "wool",
                    pompom="cotton/cream",
                ),
            ),
        ),
    ),
)
