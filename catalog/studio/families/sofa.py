"""Sofas."""

from __future__ import annotations

from catalog.studio.recipe import Colourway, Design, Family, Kit
from catalog.studio.shapes import soft, solids


def linden(kit: Kit) -> None:
    """A nordic sofa: slim arms, loose piped cushions, tapered oak legs."""
    seats, width = kit.options["seats"], kit.options["width"]
    cover, leg = kit["cover"], kit["leg"]
    depth, arm = 0.86, 0.13
    inner = width - 2 * arm
    soft.cushion(
        (inner + 0.06, depth - 0.08, 0.16),
        cover,
        (0, 0.01, 0.25),
        radius=0.03,
        crown=0,
        bulge=0,
        dents=0.002,
    )
    soft.cushion(
        (width - 0.02, 0.16, 0.52),
        cover,
        (0, depth / 2 - 0.08, 0.45),
        radius=0.06,
        crown=0.01,
        dents=0.004,
        turn_deg=(-6, 0, 0),
        seed=3,
    )
    for side in (-1, 1):
        soft.cushion(
            (arm, depth, 0.42),
            cover,
            (side * (width - arm) / 2, 0, 0.38),
            radius=0.055,
            crown=0.01,
            bulge=0.006,
            dents=0.004,
            seed=5 + side,
        )
    each = inner / seats
    for number in range(seats):
        x = -inner / 2 + each * (number + 0.5)
        soft.cushion(
            (each - 0.008, 0.66, 0.17),
            cover,
            (x, -0.08, 0.405),
            radius=0.055,
            crown=0.022,
            bulge=0.006,
            dents=0.009,
            piping=0.0055,
            seed=10 + number,
        )
        soft.cushion(
            (each - 0.02, 0.44, 0.17),
            cover,
            (x, 0.2, 0.66),
            radius=0.07,
            crown=0.035,
            bulge=0.01,
            dents=0.012,
            piping=0.0055,
            seed=20 + number,
            turn_deg=(74, 0, 0),
        )
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y = sx * (width / 2 - 0.12), sy * (depth / 2 - 0.1)
            solids.rod(
                (x, y, 0.18), (x + sx * 0.025, y + sy * 0.02, 0), 0.022, leg, end_radius=0.014
            )


FAMILY = Family(
    key="sofa", category="Furniture > Sofas", product_type="Sofas",
    designs=(
        Design(
            key="linden", title="Linden two-seat sofa", brand="Hejmark", price=749.0,
            description="A compact two-seater with loose, piped cushions and slim arms on tapered oak legs.",
            build=linden, looks=("room-nordic-living",), options={"seats": 2, "width": 1.72},
            colourways=(
                Colourway("sand", "sand", {"cover": "linen/sand", "leg": "wood/oak"}, "sand linen", "linen"),
                Colourway("petrol", "blue", {"cover": "woven/petrol", "leg": "wood/walnut"}, "petrol weave", "polyester"),
            ),
        ),
    ),
)  # fmt: skip
