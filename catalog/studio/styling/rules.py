"""The written rules: what may stand beside what, and how well.

After what stylists teach: one palette (neutrals, neighbours on the colour wheel, or one opposite
as an accent), one bold pattern, one tone of wood and one of metal, one level of formality, one
season, one style. A broken rule forbids; what remains is ordered by a score.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from catalog.studio.styling.look import Record

BOLD = frozenset(
    {"striped", "checked", "printed", "floral", "geometric", "oriental", "abstract", "two-tone"}
)
MOST_BOLD = {"outfit": 1, "room": 2}
NEUTRAL_CHROMA = 0.05  # OKLCh; below it a colour reads as grey, white, black, sand or wood
NEIGHBOURS_DEG, OPPOSITES_DEG = 45.0, 150.0
LEAST_SHARE = 0.15  # smaller patches of colour bind nothing
MOST_ACCENTS = 2  # vivid hues in one look
KINDRED = (  # styles whose pieces are lent to each other
    {"nordic", "japandi", "modern", "coastal"},
    {"mid-century", "modern", "nordic"},
    {"industrial", "modern", "rustic"},
    {"classic", "glam", "rustic"},
    {"boho", "rustic", "coastal"},
    {"casual", "retro", "streetwear", "sporty"},
    {"casual", "preppy", "smart casual", "minimal"},
    {"formal", "smart casual", "evening", "minimal"},
    {"romantic", "boho", "evening", "retro"},
    {"outdoor", "sporty", "casual"},
)


def hues(record: Record) -> list[float]:
    """The vivid hues of a product, degrees in OKLCh."""
    return [
        colour["hue"]
        for colour in record["colours"]
        if colour["chroma"] >= NEUTRAL_CHROMA and colour["share"] >= LEAST_SHARE
    ]


def apart(one: float, other: float) -> float:
    """The angle between two hues, 0..180 degrees."""
    turn = abs(one - other) % 360
    return min(turn, 360 - turn)


def palette_fits(chosen: Sequence[Record], candidate: Record) -> bool:
    """Whether every vivid hue is near all others or opposite to them, and accents stay few."""
    standing = [hue for record in chosen for hue in hues(record)]
    for hue in hues(candidate):
        gaps = [apart(hue, other) for other in standing]
        if any(NEIGHBOURS_DEG < gap < OPPOSITES_DEG for gap in gaps):
            return False
        standing.append(hue)
    return _accents(standing) <= MOST_ACCENTS


def _accents(standing: Sequence[float]) -> int:
    families: list[float] = []
    for hue in standing:
        if all(apart(hue, other) > NEIGHBOURS_DEG for other in families):
            families.append(hue)
    return len(families)


def fits(kind: str, chosen: Sequence[Record], candidate: Record) -> bool:
    """Whether a product breaks no rule beside those chosen already."""
    if any(candidate["product_type"] == other["product_type"] for other in chosen):
        return False
    bold = sum(record["pattern"] in BOLD for record in (*chosen, candidate))
    if bold > MOST_BOLD[kind]:
        return False
    for tone in ("wood_tone", "metal_tone"):
        tones = {record[tone] for record in (*chosen, candidate)} - {None}
        if len(tones) > 1:
            return False
    levels = [record["formality"] for record in (*chosen, candidate)]
    return max(levels) - min(levels) <= 1 and palette_fits(chosen, candidate)


def in_style(record: Record, style: str) -> float:
    """How much a product is of a style: 1 first of all, 0.6 also, 0.2 kindred, 0 not."""
    words = record["style"]
    if style in words:
        return 1.0 if words[0] == style else 0.6
    kindred = any(style in group and group & set(words) for group in KINDRED)
    return 0.2 if kindred else 0.0


def score(chosen: Sequence[Record], candidate: Record, style: str, uses: int) -> float:
    """How well a product that fits does; larger is better.

    Args:
        chosen: what the look holds so far.
        candidate: the product in question.
        style: of the look.
        uses: in how many looks the design is already.
    """
    level = sum(math.log(record["price"]) - record["usual_price"] for record in chosen)
    level = level / len(chosen) if chosen else 0.0
    price_gap = abs(math.log(candidate["price"]) - candidate["usual_price"] - level)
    echoed = any(
        apart(hue, other) < NEIGHBOURS_DEG
        for hue in hues(candidate)
        for record in chosen
        for other in hues(record)
    )
    return in_style(candidate, style) + 0.3 * echoed - 0.25 * min(price_gap, 2.0) - 0.25 * uses
