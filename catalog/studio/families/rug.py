"""Rugs: kilim with fringes, Berber pile, knotted medallion, tufted shapes, chequerboard.

Round jute.
"""

from __future__ import annotations

import numpy as np

from catalog.studio.materials import patterns
from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import fibre
from catalog.studio.shapes.mesh import from_arrays, grid_faces


def _sheet(kit: Kit, width: float, length: float, thick: float, pile: float) -> None:
    """A lying sheet with rounded edges; ``pile`` is the height of the tufts in metres.

    Length runs along Y.
    """
    rows, columns = 330, 220
    u, v = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows))
    edge = np.minimum((1 - np.abs(u)) * width / 2, (1 - np.abs(v)) * length / 2)
    rise = np.sqrt(np.clip(edge / 0.012, 0, 1))
    tufts = (
        patterns.clouds(rows, columns, 1.2, 3) * 0.6 + patterns.clouds(rows, columns, 4.0, 8) * 0.4
    )
    waves = patterns.clouds(rows, columns, 40, 5)
    x = u * width / 2 + waves * 0.0035 + patterns.clouds(rows, columns, 3, 9) * pile * 0.25
    z = rise * (thick + np.clip(tufts, -2, 2) * pile * 0.5)
    points = np.stack((x, v * length / 2, np.maximum(z, 0.0008)), axis=2)
    from_arrays(
        "rug",
        points.reshape(-1, 3),
        grid_faces(rows, columns),
        kit["pile"],
        grain="X",
        sharp_deg=180,
    )


def fringed(kit: Kit) -> None:
    """A flat-woven or knotted rug with fringes at both ends."""
    width, length = kit.options["size"]
    _sheet(kit, width, length, kit.options["thick"], kit.options["pile"])
    paths = []
    for end in (-1, 1):
        for at in np.linspace(-width / 2 + 0.01, width / 2 - 0.01, int(width / 0.016)):
            lean, bend = kit.chance.gauss(0, 0.012), kit.chance.gauss(0, 0.008)
            t = np.linspace(0, 1, 5)
            reach = kit.chance.uniform(0.06, 0.075)
            x = at + lean * t + bend * np.sin(t * np.pi)
            y = end * (length / 2 - 0.006 + reach * t)
            paths.append(np.column_stack((x, y, 0.004 - 0.001 * t)))
    fibre.strands(paths, 0.0036, kit["fringe"])


def plain(kit: Kit) -> None:
    """A pile rug with bound edges."""
    width, length = kit.options["size"]
    _sheet(kit, width, length, kit.options["thick"], kit.options["pile"])


def jute(kit: Kit) -> None:
    """A round rug of braided jute, sewn as one spiral."""
    thick = 0.022
    fibre.coil(np.array([(0.008, 0.0), (0.6, 0.0)]), thick, kit["pile"], pitch=0.05)


def _one(
    key: str, colour: str, pile: str, words: str, material: str, fringe: str = "cord/cream"
) -> Colourway:
    return Colourway(key, colour, {"pile": pile, "fringe": fringe}, words, material)


FAMILY = Family(
    key="rug",
    category="Home & Garden > Decor > Rugs",
    product_type="Rugs",
    view=View(azimuth_deg=24, elevation_deg=42, lens_mm=85),
    designs=(
        Design(
            key="atlas",
            title="Atlas Berber rug",
            brand="Terra Nomade",
            price=259.0,
            build=fringed,
            description="A deep wool pile of 140 by 200 cm with a hand-drawn diamond lattice.",
            looks=("room-boho", "room-nordic-living"),
            options={"size": (1.4, 2.0), "thick": 0.018, "pile": 0.016},
            colourways=(
                _one(
                    "cream", "cream", "berber/cream+chocolate", "cream with brown diamonds", "wool"
                ),
            ),
        ),
        Design(
            key="tabris",
            title="Sarouna knotted rug",
            brand="Marlowe & Finch",
            price=449.0,
            build=fringed,
            description=(
                "A classic rug of 140 by 200 cm with a medallion, corner pieces and a "
                "rosette border."
            ),
            looks=("room-classic", "room-study"),
            options={"size": (1.4, 2.0), "thick": 0.008, "pile": 0.002},
            colourways=(
                _one("red", "red", "knotted/burgundy+navy+cream+rust+sage", "red and navy", "wool"),
            ),
        ),
        Design(
            key="kilim",
            title="Solana kilim",
            brand="Terra Nomade",
            price=149.0,
            build=fringed,
            description="A flat-woven cotton rug of 140 by 200 cm in stripes of several widths.",
            looks=("room-boho", "room-mid-century"),
            options={"size": (1.4, 2.0), "thick": 0.006, "pile": 0.002},
            colourways=(
                _one(
                    "terracotta",
                    "terracotta",
                    "flatweave/cream+terracotta+mustard+petrol",
                    "terracotta stripes",
                    "cotton",
                ),
            ),
        ),
        Design(
            key="pebble",
            title="Pebble tufted rug",
            brand="Ostrova",
            price=219.0,
            build=plain,
            description="A hand-tufted rug of 140 by 200 cm with large calm shapes.",
            looks=("room-modern-soft", "room-japandi"),
            options={"size": (1.4, 2.0), "thick": 0.014, "pile": 0.005},
            colourways=(
                _one("sand", "beige", "papercut/oatmeal+sand+brown+sage", "sand and sage", "wool"),
            ),
        ),
        Design(
            key="domino",
            title="Domino chequered rug",
            brand="Velours Paname",
            price=189.0,
            build=plain,
            description="A thick pile rug of 130 by 195 cm in large squares.",
            looks=("room-modern-soft", "room-glam"),
            options={"size": (1.3, 1.95), "thick": 0.02, "pile": 0.014},
            colourways=(
                _one("black", "black", "chequer/ivory+charcoal", "ivory and black", "wool"),
            ),
        ),
        Design(
            key="rotunda",
            title="Rotunda round jute rug",
            brand="Saltwick",
            price=99.0,
            build=jute,
            description="A round rug of 120 cm, braided in jute and sewn as one spiral.",
            looks=("room-coastal", "room-boho"),
            colourways=(_one("jute", "beige", "cord/seagrass", "natural jute", "jute"),),
        ),
    ),
)
