"""Colour names as shops use them: naming a measured colour, and answering a colour filter.

Each name stands for one or more sRGB samples of cloth, wood, metal or paint as photographed; a
colour takes the name of the nearest sample in OKLab.  Families make "blue" find navy and sky too.
"""

import math
import re
from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np

from visfinder.imaging.oklch import Lab, to_lab
from visfinder.models import Swatch

_SAMPLES: Final[dict[str, str]] = {
    "black": "000000 1c1c1d 2b2b2d 363638",
    "charcoal": "434447 4b4d50",
    "dark grey": "5c5d60",
    "grey": "7c7d80 939496",
    "light grey": "b0b1b3 bfc0c2",
    "silver": "c3c7cb aab0b6",
    "white": "ffffff f4f4f4 e6e6e4 dadad8",
    "cream": "fbf3dc efe4cb e8e0cf",
    "beige": "d8c8ab cdbb9c",
    "sand": "c6b190 d2b98f",
    "taupe": "8f8275 a39687",
    "tan": "b98a5a a8703f a3613d a97b60",
    "camel": "b07b48 c19a6b",
    "oak": "bd9261 d3b287 c8a273 a98f72",
    "brown": "5f3f2a 6b452b 7a5236 4a3222 6b5a50",
    "chocolate": "402a1f 33221a",
    "red": "a3282a c8202a e03a34 8f1d1d",
    "burgundy": "5c1f2a 6e1a2d 4d1620 764a4c",
    "pink": "e58fb0 d9a3a3 e0569a f2b6c6",
    "blush": "dcbcae ecd0c6 f3ddd6",
    "coral": "f0806a e9967a",
    "orange": "d9702a f08a24 ff9a3c",
    "terracotta": "b05a3a c46f4c",
    "rust": "9a4524 82391f",
    "yellow": "f2d024 f7e05a e6c229 f9ec9b",
    "mustard": "c0922e b5891f d0a53a",
    "gold": "d4a650 c99a4e b8934a",
    "copper": "c47d55 b87a5a",
    "olive": "6b6a3a 7d7a3c 4f4f2b",
    "green": "3f6b48 2f8f4e 4caf50 6aa84f 8cc152 566b58 b9d97a",
    "dark green": "24463a 1d3a27 2c3a33 3d4d44",
    "sage": "94a284 a9b59a 7f8f76",
    "mint": "a9cbb7 c3e3d2",
    "teal": "1f5a5e 2a7a7a 0f6b6b",
    "turquoise": "40b5b0 5cc8c4 2ba6a8",
    "blue": "3a648f 2457b0 1f6fd0 3f7fbf 4a5d78 6a7f9c",
    "light blue": "8fb3cc a9c9e2 c9dded 7fb0dc",
    "navy": "1f2d4d 17213a 2a3a5e 252a3a 343b4c 414a5c",
    "purple": "5a2f7a 7b3fa0 6a4c93",
    "plum": "5a2f4a 6d3a58",
    "lilac": "a79bc0 c6b4dc b39ddb",
}

_FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "grey": ("dark grey", "light grey", "charcoal", "silver"),
    "black": ("charcoal",),
    "white": ("cream",),
    "beige": ("sand", "cream", "taupe"),
    "sand": ("beige", "oak"),
    "cream": ("white", "beige"),
    "brown": ("chocolate", "tan", "camel", "taupe", "oak", "rust"),
    "tan": ("camel", "oak"),
    "camel": ("tan", "oak"),
    "oak": ("tan", "camel", "sand"),
    "red": ("burgundy",),
    "pink": ("blush", "coral"),
    "orange": ("terracotta", "rust", "coral"),
    "rust": ("terracotta",),
    "terracotta": ("rust",),
    "yellow": ("mustard", "gold"),
    "gold": ("mustard",),
    "green": ("dark green", "olive", "sage", "mint", "teal"),
    "blue": ("navy", "light blue", "teal", "turquoise"),
    "turquoise": ("teal",),
    "purple": ("plum", "lilac"),
    "silver": ("light grey",),
}

# What shops and shoppers also write.
_ALSO: Final[dict[str, str]] = {
    "gray": "grey",
    "dark gray": "dark grey",
    "light gray": "light grey",
    "anthracite": "charcoal",
    "graphite": "charcoal",
    "gunmetal": "charcoal",
    "slate": "dark grey",
    "steel": "silver",
    "chrome": "silver",
    "pewter": "silver",
    "ivory": "cream",
    "off white": "cream",
    "ecru": "cream",
    "oatmeal": "beige",
    "khaki": "olive",
    "nude": "blush",
    "cognac": "tan",
    "walnut": "brown",
    "teak": "brown",
    "bronze": "brown",
    "coffee": "brown",
    "natural": "oak",
    "pine": "oak",
    "ash": "oak",
    "birch": "oak",
    "beech": "oak",
    "bamboo": "oak",
    "rattan": "oak",
    "brass": "gold",
    "maroon": "burgundy",
    "wine": "burgundy",
    "rose": "pink",
    "magenta": "pink",
    "fuchsia": "pink",
    "peach": "coral",
    "salmon": "coral",
    "forest": "dark green",
    "lime": "green",
    "petrol": "teal",
    "aqua": "turquoise",
    "sky": "light blue",
    "sky blue": "light blue",
    "navy blue": "navy",
    "lavender": "lilac",
    "violet": "purple",
    "aubergine": "plum",
}

# Light falls unevenly on a thing while its hue stays: of 0.3 to 1, this answered filters best on
# 1,500 labelled catalogue pictures.
_LIGHTNESS_WEIGHT: Final = 0.3
# A colour that covers this much of a thing is one that a shopper would name it by.
_NAMING_SHARE: Final = 0.25


def known_colours() -> tuple[str, ...]:
    """Return the names that filters offer, in the order of a colour chart."""
    return tuple(_SAMPLES)


@cache
def samples() -> tuple[tuple[str, ...], Lab]:
    """Return each sample's name, and the samples in OKLab, (S, 3)."""
    pairs = [(name, sample) for name, samples in _SAMPLES.items() for sample in samples.split()]
    rgb = np.frombuffer(bytes.fromhex("".join(sample for _, sample in pairs)), np.uint8)
    return tuple(name for name, _ in pairs), to_lab(rgb.reshape(-1, 3))


def colour_name(swatch: Swatch) -> str:
    """Return the shop's word for a measured colour."""
    names, sampled = samples()
    angle = math.radians(swatch.hue)
    a, b = swatch.chroma * math.cos(angle), swatch.chroma * math.sin(angle)
    apart = sampled - np.array([swatch.lightness, a, b], np.float32)
    apart[:, 0] *= _LIGHTNESS_WEIGHT
    return names[int((apart**2).sum(axis=1).argmin())]


def parse_colour(text: str) -> tuple[str, ...]:
    """Return the known colour names in a shop's wording, "Navy Blue/Off-White" -> navy, cream."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    found: list[str] = []
    at = 0
    while at < len(words):
        pair = " ".join(words[at : at + 2])
        size = 2 if _known(pair) and len(words) > at + 1 else 1
        name = _known(pair if size == 2 else words[at])
        if name and name not in found:
            found.append(name)
        at += size
    return tuple(found)


def _known(words: str) -> str:
    return words if words in _SAMPLES else _ALSO.get(words, "")


def matches_colour(wanted: str, recorded: str, swatches: Iterable[Swatch]) -> bool:
    """Tell whether a product answers a colour filter.

    Args:
        wanted: what the shopper typed: a known name, or any word of the shop's own.
        recorded: the colour in the product's record; may be empty.
        swatches: the measured colours, largest share first.

    Returns:
        whether the record says so in words, or a colour that covers a good part of the thing is so.
    """
    word = " ".join(wanted.casefold().replace("-", " ").split())
    if not word:
        return True
    if word in " ".join(recorded.casefold().replace("-", " ").split()):
        return True
    family = {member for name in parse_colour(word) for member in (name, *_FAMILIES.get(name, ()))}
    if not family:
        return False
    if family & set(parse_colour(recorded)):
        return True
    return any(
        colour_name(swatch) in family
        for at, swatch in enumerate(swatches)
        if at == 0 or swatch.share >= _NAMING_SHARE
    )
