"""What is measured between a photo and a product, as explanation.json holds it."""

from collections.abc import Mapping
from dataclasses import asdict

from visfinder.finder.looking import Look
from visfinder.finder.measured import colour_distance
from visfinder.finder.shape import Shape
from visfinder.finder.traits import Trait, trait
from visfinder.imaging.colour import colour_name
from visfinder.models import Product, Swatch
from visfinder.pairing.kinds import singular

_WORDS = 3  # likeliest categories that are told

Record = dict[str, object]


def measured_record(look: Look, product: Product, noun: str, shape: Shape | None) -> Record:
    """Return every measure with its words.

    Args:
        look: what was seen in the photo.
        product: what it is compared with.
        noun: the product's kind, "sofa"; "" where it is not told.
        shape: their outlines; None where the product's picture cannot be compared.
    """
    seen = look.seen
    return {
        "category": _category(seen.categories, noun),
        "colour": _colour(look.swatches, product.swatches),
        "pattern": _trait(trait("Pattern", seen.patterns, product.pattern)),
        "material": _trait(trait("Material", seen.materials, product.material)),
        "shape": None if shape is None else _shape(shape),
    }


def _category(categories: Mapping[str, float], noun: str) -> Record:
    likeliest = list(categories)[:_WORDS]
    ours = " or ".join(singular(word) for word in likeliest) or "nothing known"
    return {
        "text": f"Category: perhaps {ours} in the photo, {noun or 'not told'} here",
        "photo": {word: round(float(categories[word]), 3) for word in likeliest},
        "product": noun,
    }


def _colour(ours: tuple[Swatch, ...], theirs: tuple[Swatch, ...]) -> Record | None:
    found = colour_distance(ours, theirs)
    if found is None:
        return None
    return {
        "text": found.text,
        "photo": {"name": colour_name(found.ours), **asdict(found.ours)},
        "product": {"name": colour_name(found.theirs), **asdict(found.theirs)},
        "apart": round(found.apart, 4),
        "lightness": round(found.lightness, 4),
        "chroma": round(found.chroma, 4),
        "hue": None if found.hue is None else round(found.hue, 1),
    }


def _trait(found: Trait | None) -> Record | None:
    if found is None:
        return None
    return {
        "text": found.text,
        "photo": {found.ours: round(found.probability, 3)} if found.ours else {},
        "product": found.theirs,
        "shared": found.shared,
    }


def _shape(shape: Shape) -> Record:
    agreed = shape.overlap
    return {
        "text": shape.text,
        "photo": None if shape.ours is None else round(shape.ours, 3),
        "product": None if shape.theirs is None else round(shape.theirs, 3),
        "overlap": None if agreed is None else round(agreed.share, 4),
        "mirrored": None if agreed is None else agreed.mirrored,
    }
