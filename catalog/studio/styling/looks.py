"""Puts outfits and rooms together from all records; the same records give the same looks.

Designs are dealt to the train and the test side first, type by type; a look takes all its products
from one side, so what a model learns of a design says nothing about the looks that test it.
"""

from __future__ import annotations

import hashlib
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

from catalog.studio.styling import rules
from catalog.studio.styling.look import Look, Record, Template
from catalog.studio.styling.templates import TEMPLATES

TEST_SHARE = 0.25  # of each product type's designs
LEAST, MOST = 4, 8  # products in a look
LOOKS_EACH = {"train": 2, "test": 1}  # for each template, occasion and style
DRAWN_FROM = 4  # a place is given to one of the best few, or all looks of a style were alike


def compose(records: Sequence[Record]) -> list[Look]:
    """Return every look that the rules allow, in a fixed order."""
    sides = split(records)
    priced = _with_usual_price(records)
    uses: Counter[str] = Counter()
    return [
        look
        for template in TEMPLATES
        for occasion in template.occasions
        for style in template.styles
        for side, count in LOOKS_EACH.items()
        for look in _some(
            template,
            occasion,
            style,
            side,
            count,
            [r for r in priced if sides[r["variant_of"]] == side],
            uses,
        )
    ]


def split(records: Sequence[Record]) -> dict[str, str]:
    """Deal every design (``variant_of``) to "train" or "test", a quarter of each type to test."""
    designs: dict[str, set[str]] = defaultdict(set)
    for record in records:
        designs[record["product_type"]].add(record["variant_of"])
    sides = {}
    for names in designs.values():
        ordered = sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())
        tests = round(len(ordered) * TEST_SHARE)
        sides.update({name: "test" if at < tests else "train" for at, name in enumerate(ordered)})
    return sides


def _with_usual_price(records: Sequence[Record]) -> list[Record]:
    """The records with the logarithm of their type's median price: cheap and dear are relative."""
    prices: dict[str, list[float]] = defaultdict(list)
    for record in records:
        prices[record["product_type"]].append(math.log(record["price"]))
    usual = {kind: median(logarithms) for kind, logarithms in prices.items()}
    return [{**record, "usual_price": usual[record["product_type"]]} for record in records]


def _some(
    template: Template,
    occasion: str,
    style: str,
    side: str,
    count: int,
    records: Sequence[Record],
    uses: Counter[str],
) -> Iterator[Look]:
    """Up to ``count`` looks of one occasion and style, different in what they begin with."""
    fitting = [record for record in records if _belongs(template, occasion, style, record)]
    for number in range(1, count + 1):
        name = "-".join((template.kind, template.key, occasion, style, side[:2], str(number)))
        name = name.replace(" ", "-")
        chosen = _filled(template, style, fitting, uses, random.Random(name))
        if chosen is None:
            return
        uses.update(record["variant_of"] for record in chosen)
        words = {"style": style.capitalize(), "occasion": occasion}
        yield Look(
            id=name,
            title=template.title.format(**words),
            title_zh=template.title_zh,
            kind=template.kind,
            style=style,
            occasion=occasion,
            split=side,
            products=tuple(record["id"] for record in chosen),
            picture=f"looks/{name}.webp",
        )


def _belongs(template: Template, occasion: str, style: str, record: Record) -> bool:
    if not rules.in_style(record, style):
        return False
    if template.kind == "room":
        return record["formality"] == 0
    low, high = template.formality
    return low <= record["formality"] <= high and occasion in record["seasons"]


def _filled(
    template: Template,
    style: str,
    records: Sequence[Record],
    uses: Counter[str],
    chance: random.Random,
) -> list[Record] | None:
    """A product for each role in turn; None where a role that is not optional stays empty."""
    chosen: list[Record] = []
    needed = len(template.roles) - template.optional
    for place, role in enumerate(template.roles):
        found = [
            record
            for record in records
            if record["product_type"] in role
            and (chosen or style in record["style"])  # it begins with a piece of the style itself
            and rules.fits(template.kind, chosen, record)
        ]
        if found:
            ranked = sorted(
                found,
                key=lambda record: (
                    -rules.score(chosen, record, style, uses[record["variant_of"]]),
                    chance.random(),
                ),
            )
            chosen.append(chance.choice(ranked[:DRAWN_FROM]))
        elif place < needed:
            return None
        if len(chosen) == MOST:
            break
    return chosen if len(chosen) >= LEAST else None
