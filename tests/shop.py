"""A small shop for tests: coloured shapes on white, with records, looks and prices.

With `FakeEmbedder`, whose space is the mean colour of 4 x 4 cells, shape stands for the kind of
product and colour for itself: a red sofa's nearest is a red sofa.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from visfinder.models import Pixels

COLOURS = {
    "red": (200, 30, 40),
    "navy": (31, 45, 77),
    "green": (60, 140, 70),
    "mustard": (192, 146, 46),
    "grey": (130, 130, 130),
}

# kind: (category, cells of the 4 x 4 grid that the thing covers)
KINDS = {
    "sofa": ("Furniture > Sofas", "....|####|####|...."),
    "lamp": ("Home & Garden > Lighting > Lamps > Table lamps", ".##.|.##.|.#..|.##."),
    "rug": ("Home & Garden > Decor > Rugs", "####|####|####|####"),
    "mug": ("Home & Garden > Kitchen & Dining > Tableware > Mugs", "....|.##.|.##.|...."),
    "tshirt": ("Apparel & Accessories > Clothing > T-shirts", "####|.##.|.##.|...."),
}
TYPES = {"sofa": "Sofas", "lamp": "Table lamps", "rug": "Rugs", "mug": "Mugs", "tshirt": "T-shirts"}
PRICES = {"sofa": 900, "lamp": 90, "rug": 200, "mug": 12, "tshirt": 25}


def painted(kind: str, colour: str | tuple[int, int, int], side: int = 64) -> Pixels:
    """Return a picture of a thing, (side, side, 3)."""
    rgb = COLOURS[colour] if isinstance(colour, str) else colour
    cell = side // 4
    pixels = np.full((side, side, 3), 255, np.uint8)
    for y, line in enumerate(KINDS[kind][1].split("|")):
        for x, mark in enumerate(line):
            if mark == "#":
                pixels[y * cell : (y + 1) * cell, x * cell : (x + 1) * cell] = rgb
    return pixels


@dataclass(frozen=True)
class Item:
    """One product of the shop; its id is "sofa-red", or "sofa-linden-red" with a design."""

    kind: str
    colour: str
    looks: tuple[str, ...] = ()
    design: str = ""
    price: float | None = None
    brand: str = "Hearth"
    variant_of: str = ""
    cross_sells: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return "-".join(part for part in (self.kind, self.design, self.colour) if part)

    def record(self) -> dict[str, object]:
        return {
            "id": self.id,
            "title": f"{self.design.capitalize()} {self.kind}, {self.colour}".strip().capitalize(),
            "brand": self.brand,
            "category": KINDS[self.kind][0],
            "product_type": TYPES[self.kind],
            "colour": self.colour,
            "material": "cloth",
            "price": PRICES[self.kind] if self.price is None else self.price,
            "currency": "EUR",
            "picture": f"pictures/{self.id}.png",
            "variant_of": self.variant_of or (self.design and f"{self.kind}-{self.design}"),
            "looks": list(self.looks),
            "cross_sells": list(self.cross_sells),
            "orders": list(self.orders),
            "style": list(self.styles),
        }


USUAL = tuple(Item(kind, colour) for kind in KINDS for colour in COLOURS)


def save(pixels: Pixels, path: Path) -> Path:
    """Write pixels as a picture file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)
    return path


def write_shop(folder: Path, items: Sequence[Item] = USUAL) -> Path:
    """Write records and pictures as a bundled catalog has them; return the folder."""
    for item in items:
        # A few grey levels apart, so that no two designs have the very same picture.
        nudge = sum(map(ord, item.design)) % 7
        rgb = tuple(min(255, channel + nudge) for channel in COLOURS[item.colour])
        save(painted(item.kind, rgb), folder / "pictures" / f"{item.id}.png")
    lines = [json.dumps(item.record()) for item in items]
    (folder / "products.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder
