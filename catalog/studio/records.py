"""The texts of the catalog: `products.jsonl` and `looks.json`, from the pictures' recipes.

Two things are not written down but measured: a product's size, when it stood on the stage, and its
colours, from the finished picture, by the code that searches by colour.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from catalog.studio import dressing, pictures, tones
from catalog.studio.brands import BRANDS
from catalog.studio.families import load
from catalog.studio.recipe import Product, products
from catalog.studio.styling import collage, looks
from visfinder.imaging.colour import colour_name, palette

CURRENCY = "EUR"


def record(product: Product, catalog: Path) -> dict[str, Any]:
    """One product's record; the first half of the keys is what the feeds reader knows."""
    family, design, colourway = product.family, product.design, product.colourway
    main_stuff = next(iter(colourway.stuff.values()))
    words_zh = dressing.words_zh_of(main_stuff)
    front, second = f"pictures/{product.id}.webp", f"pictures/{product.id}_2.webp"
    return {
        "id": product.id,
        "title": f"{design.title}, {colourway.words}",
        "title_zh": "，".join(part for part in (design.title_zh, words_zh) if part),
        "brand": design.brand,
        "category": family.category,
        "product_type": family.product_type,
        "colour": colourway.colour,
        "material": colourway.material,
        "price": colourway.price or design.price,
        "currency": CURRENCY,
        "description": design.description,
        "picture": front,
        "second_picture": second,
        "url": None,
        "variant_of": product.variant_of,
        "colours": _measured_colours(catalog / front),
        "pattern": dressing.pattern_of(main_stuff),
        "style": list(design.style or BRANDS[design.brand].style),
        "seasons": list(design.seasons or family.seasons),
        "formality": design.formality or family.formality,
        "rooms": list(family.rooms),
        "wood_tone": tones.wood_tone(colourway.stuff),
        "metal_tone": tones.metal_tone(colourway.stuff),
        "dimensions_mm": _dimensions(catalog / second),
    }


def _measured_colours(picture: Path) -> list[dict[str, Any]]:
    """Name, OKLCh and share of the foreground of each main colour, the largest share first."""
    with Image.open(picture) as opened:
        swatches = palette(np.asarray(opened.convert("RGB")))
    return [
        {
            "name": colour_name(swatch),
            "lightness": swatch.lightness,
            "chroma": swatch.chroma,
            "hue": swatch.hue,
            "share": swatch.share,
        }
        for swatch in swatches
    ]


def _dimensions(picture: Path) -> dict[str, int] | None:
    size = pictures.size_of(picture) if picture.exists() else None
    return dict(zip(("width", "depth", "height"), size, strict=True)) if size else None


def write(catalog: Path) -> int:
    """Write both files and the looks' pictures; only products whose pictures exist are listed.

    Returns the number of records.
    """
    every = (product for family in load() for product in products(family))
    made = [
        record(product, catalog)
        for product in every
        if all((catalog / "pictures" / f"{product.id}{end}.webp").exists() for end in ("", "_2"))
    ]
    made.sort(key=lambda one: str(one["id"]))
    composed = looks.compose(made)
    for one in made:
        one["looks"] = [look.id for look in composed if one["id"] in look.products]
    for look in composed:
        collage.compose(
            [catalog / f"pictures/{id_}.webp" for id_ in look.products], catalog / look.picture
        )
    for left_over in set((catalog / "looks").iterdir()) - {
        catalog / one.picture for one in composed
    }:
        left_over.unlink()
    lines = [json.dumps(one, ensure_ascii=False) for one in made]
    (catalog / "products.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    text = json.dumps([look._asdict() for look in composed], indent=1, ensure_ascii=False)
    (catalog / "looks.json").write_text(text + "\n", encoding="utf-8")
    return len(made)
