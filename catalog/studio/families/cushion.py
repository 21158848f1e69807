"""Cushions: plain with piping, striped, checked, knitted, velvet, oblong, tasselled."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import fibre, plump, solids

LEAN_DEG = 76.0


def square(kit: Kit) -> None:
    """A scatter cushion that leans back a little; options: size, piping radius, knitted relief."""
    size = kit.options.get("size", (0.45, 0.45, 0.2))
    relief = {"cables": plump.cables}.get(kit.options.get("relief", ""))
    plump.cushion(
        size,
        kit["cover"],
        seed=kit.chance.randrange(99),
        count=340 if relief else 150,
        relief=relief,
        piping=kit.options.get("piping", 0.0),
        turn_deg=(LEAN_DEG, 0, 0),
    )
    fibre.stand()


def tasselled(kit: Kit) -> None:
    """A cushion with a tassel of yarn at each corner."""
    part = plump.cushion((0.45, 0.45, 0.19), kit["cover"], seed=4, turn_deg=(LEAN_DEG, 0, 0))
    fibre.stand()
    paths, knots = [], []
    for sx in (-1, 1):
        for sy in (-1, 1):
            start = np.array([sx * 0.224, sy * 0.224, 0.0])
            out = (
                np.array([sx * 0.02, -0.04, 0.0]) if sy > 0 else np.array([sx * 0.045, 0.006, 0.0])
            )
            knots.append(np.array([start, start + out * 0.28]))
            for _ in range(70):
                spread = np.array(
                    [
                        kit.chance.gauss(0, 0.008),
                        kit.chance.gauss(0, 0.005),
                        kit.chance.gauss(0, 0.008),
                    ]
                )
                t = np.linspace(0.2, 1.25, 6)[:, None]
                paths.append(start + t * out + spread * t**0.7)
    fibre.strands(paths, 0.0012, kit["yarn"]).parent = part
    for knot in knots:
        solids.tube(knot, 0.006, kit["yarn"], sides=12).parent = part


def fringed(kit: Kit) -> None:
    """An oblong cushion with fringes along its short sides."""
    part = plump.cushion((0.6, 0.36, 0.17), kit["cover"], seed=6, turn_deg=(LEAN_DEG, 0, 0))
    fibre.stand()
    paths = []
    for side in (-1, 1):
        for at in np.linspace(-0.165, 0.165, 110):
            pull = 1 - 0.085 * (1 - (at / 0.18) ** 2)
            start = np.array([side * 0.297 * pull, at, 0.0])
            out = np.array(
                [side * 0.034, kit.chance.gauss(0, 0.003) - 0.008, kit.chance.gauss(0, 0.004)]
            )
            paths.append(np.linspace(0, 1, 5)[:, None] * out + start)
    fibre.strands(paths, 0.0015, kit["yarn"]).parent = part


def _one(key: str, colour: str, cover: str, words: str, material: str, yarn: str = "") -> Colourway:
    return Colourway(key, colour, {"cover": cover, "yarn": yarn or cover}, words, material)


FAMILY = Family(
    key="cushion",
    category="Home & Garden > Decor > Throw Pillows",
    product_type="Cushions",
    view=View(azimuth_deg=22, elevation_deg=10, lens_mm=95),
    designs=(
        Design(
            key="fjord",
            title="Fjord linen cushion",
            brand="Hejmark",
            price=29.0,
            build=square,
            description="A plump linen cushion of 45 cm with a piped edge and a feather filling.",
            looks=("room-nordic-living", "room-coastal"),
            options={"piping": 0.0045},
            colourways=(
                _one("natural", "beige", "linen/oatmeal", "natural", "linen"),
                _one("rust", "rust", "linen/rust", "rust", "linen"),
            ),
        ),
        Design(
            key="marina",
            title="Marina striped cushion",
            brand="Saltwick",
            price=27.0,
            build=square,
            description="A cotton cushion of 45 cm in woven ticking stripes.",
            looks=("room-coastal",),
            options={},
            colourways=(_one("blue", "blue", "striped/ivory+blue", "blue stripes", "cotton"),),
        ),
        Design(
            key="picknick",
            title="Cottage checked cushion",
            brand="Marlowe & Finch",
            price=26.0,
            build=square,
            description="A yarn-dyed check in two tones on a cushion of 45 cm.",
            looks=("room-kitchen-dining", "room-classic"),
            options={},
            colourways=(
                _one("green", "green", "gingham/ivory+sage+green", "green check", "cotton"),
            ),
        ),
        Design(
            key="aran",
            title="Aran knitted cushion",
            brand="Kumori",
            price=39.0,
            build=square,
            description="A chunky cable knit of 50 cm in soft wool.",
            looks=("room-bedroom-calm", "room-japandi"),
            options={"size": (0.5, 0.5, 0.21), "relief": "cables"},
            colourways=(_one("cream", "cream", "cotton/cream", "cream knit", "wool"),),
        ),
        Design(
            key="salon",
            title="Salon velvet cushion",
            brand="Velours Paname",
            price=34.0,
            build=tasselled,
            description="A cotton-velvet cushion of 45 cm with a yarn tassel at each corner.",
            looks=("room-glam", "room-boho"),
            colourways=(
                _one("teal", "teal", "velvet/teal", "teal velvet", "velvet", yarn="cord/mustard"),
            ),
        ),
        Design(
            key="nomad",
            title="Nomad oblong cushion",
            brand="Terra Nomade",
            price=32.0,
            build=fringed,
            description=(
                "An oblong cushion of 60 by 36 cm with a woven pane check and fringed ends."
            ),
            looks=("room-boho", "room-mid-century"),
            colourways=(
                _one(
                    "ochre",
                    "mustard",
                    "pane/mustard+cream+brown",
                    "ochre check",
                    "cotton",
                    yarn="cord/cream",
                ),
            ),
        ),
    ),
)
