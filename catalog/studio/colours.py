"""Colours by the names shoppers use, as sRGB hex of the *stuff*.

Its reflectance, not of a lit pixel.
"""

from __future__ import annotations

# Whites stop at about 0.7 linear: brighter ones would melt into the white floor.
NAMED: dict[str, str] = {
    "white": "#dddcd8",
    "ivory": "#ddd5c4",
    "cream": "#e2d6bd",
    "oatmeal": "#cdc0aa",
    "sand": "#c6b190",
    "beige": "#bfa989",
    "taupe": "#8f8275",
    "camel": "#b07b48",
    "tan": "#a8703f",
    "cognac": "#8a4a22",
    "brown": "#5f3f2a",
    "chocolate": "#402a1f",
    "terracotta": "#b05a3a",
    "rust": "#9a4524",
    "orange": "#d9702a",
    "mustard": "#c0922e",
    "yellow": "#e0b63a",
    "olive": "#6b6a3a",
    "sage": "#959d89",
    "mint": "#a9cbb7",
    "green": "#3f6b48",
    "forest": "#24463a",
    "teal": "#1f5a5e",
    "sky": "#8fb3cc",
    "blue": "#3a648f",
    "petrol": "#1e4450",
    "navy": "#1f2d4d",
    "lavender": "#a79bc0",
    "plum": "#5a2f4a",
    "pink": "#d9a3a3",
    "blush": "#dcbcae",
    "red": "#a3282a",
    "burgundy": "#5c1f2a",
    "light grey": "#bdbbb6",
    "grey": "#868582",
    "dark grey": "#515253",
    "charcoal": "#37383b",
    "black": "#1c1c1d",
    "indigo": "#26324f",
    "denim blue": "#48648c",
    "light wash": "#8fa9c4",
    "khaki": "#9a8a63",
    "coral": "#dd7a64",
    "fuchsia": "#b8346f",
    "tortoiseshell": "#6b4326",
    # glass
    "clear": "#eef5f2",
    "amber": "#eab567",
    "smoke": "#c3c7cb",
    # woods
    "oak": "#bd9261",
    "light oak": "#d3b287",
    "smoked oak": "#6e5037",
    "walnut": "#614630",
    "ash": "#d6bd98",
    "birch": "#dcc6a2",
    "beech": "#cc9d6c",
    "teak": "#9b6538",
    "cherry": "#9a5733",
    "mango": "#8a6038",
    "pine": "#dbb47b",
    "black ash": "#2a2624",
    "rattan": "#c49a62",
    "bamboo": "#d0aa6a",
    "seagrass": "#b39a68",
    "straw": "#d3b67c",
    # metals
    "steel": "#b8b8b6",
    "chrome": "#d6d8da",
    "brass": "#bd9860",
    "copper": "#c47d55",
    "bronze": "#7a5c3e",
    "gunmetal": "#4d4f52",
    "gold": "#cda55c",
    "rose gold": "#cf9a86",
    "silver": "#c9cacb",
    "pewter": "#8b8a86",
}


def srgb_hex(colour: str) -> str:
    """The hex string of a named colour, or of a ``#rrggbb`` passed through."""
    return colour if colour.startswith("#") else NAMED[colour]


def linear(colour: str) -> tuple[float, float, float]:
    """A colour name or ``#rrggbb`` as linear Rec.709 RGB, each 0..1 (what Cycles wants)."""
    digits = srgb_hex(colour)[1:]
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return red, green, blue


def shade(rgb: tuple[float, float, float], factor: float) -> tuple[float, float, float]:
    """The same hue, lighter or darker: linear RGB times ``factor``, clipped to 1."""
    red, green, blue = (min(1.0, c * factor) for c in rgb)
    return red, green, blue
