"""The texts of the catalog.

``products.jsonl`` and ``looks.json``, from the same recipes as the pictures.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from catalog.studio.families import load
from catalog.studio.looks import LOOKS
from catalog.studio.recipe import Product, products

CURRENCY = "EUR"


def record(product: Product) -> dict[str, Any]:
    """One product's record, as the feeds reader expects it."""
    family, design, colourway = product.family, product.design, product.colourway
    return {
        "id": product.id,
        "title": f"{design.title}, {colourway.words}",
        "brand": design.brand,
        "category": family.category,
        "product_type": family.product_type,
        "colour": colourway.colour,
        "material": colourway.material,
        "price": colourway.price or design.price,
        "currency": CURRENCY,
        "description": design.description,
        "picture": f"pictures/{product.id}.webp",
        "url": None,
        "variant_of": product.variant_of,
        "looks": sorted({*design.looks, *colourway.looks}),
    }


def write(catalog: Path) -> int:
    """Write both files; only products whose picture exists are listed.

    Returns the number of records.
    """
    made = [record(product) for family in load() for product in products(family)]
    made = sorted((r for r in made if (catalog / r["picture"]).exists()), key=lambda r: r["id"])
    known = {look for look, _, _ in LOOKS}
    for one in made:
        if not one["looks"] or not known.issuperset(one["looks"]):
            raise ValueError(f"{one['id']}: looks {one['looks']} must be some of those in looks.py")
    lines = [json.dumps(one, ensure_ascii=False) for one in made]
    (catalog / "products.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    rooms = [{"id": look, "title": title, "style": style} for look, title, style in LOOKS]
    (catalog / "looks.json").write_text(
        json.dumps(rooms, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    return len(made)
