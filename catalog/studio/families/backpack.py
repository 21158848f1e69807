"""Backpacks: a zipped daypack, a canvas rucksack with flap and buckles, a roll-top."""

from __future__ import annotations

from catalog.studio.families import _backpacks as make
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(
    key: str, colour: str, body: str, web: str, words: str, material: str, **more: str
) -> Colourway:
    parts = {
        "body": body,
        "strap": body,
        "web": web,
        "metal": "plastic/dark grey",
        "label": "calf/tan",
        "thread": "plastic/cream",
        "leather": "calf/cognac",
    }
    return Colourway(key, colour, {**parts, **more}, words, material)


FAMILY = Family(
    key="backpack",
    category="Luggage & Bags > Backpacks",
    product_type="Backpacks",
    view=View(azimuth_deg=27, elevation_deg=11, lens_mm=100),
    designs=(
        Design(
            key="commute",
            title="Commute zipped daypack",
            brand="Carrow & Hide",
            price=69.0,
            build=make.daypack,
            description=(
                "A light daypack of 20 litres with an arched zip, a front pocket and padded straps."
            ),
            looks=("look-city", "look-weekend", "look-work"),
            colourways=(
                _one("navy", "navy", "nylon/navy", "nylon/black", "navy", "nylon"),
                _one("grey", "grey", "nylon/grey", "nylon/charcoal", "grey", "nylon"),
                _one("mustard", "yellow", "nylon/mustard", "nylon/charcoal", "mustard", "nylon"),
            ),
        ),
        Design(
            key="ranger",
            title="Ranger canvas rucksack",
            brand="Carrow & Hide",
            price=95.0,
            build=make.rucksack,
            description=(
                "A canvas rucksack with a flap, two front pockets and buckled leather straps."
            ),
            looks=("look-outdoor", "look-weekend"),
            colourways=(
                _one(
                    "olive",
                    "olive",
                    "canvas/olive",
                    "canvas/olive",
                    "olive",
                    "cotton",
                    metal="polished/brass",
                ),
            ),
        ),
        Design(
            key="ferry",
            title="Ferry roll-top backpack",
            brand="Carrow & Hide",
            price=110.0,
            build=make.rolltop,
            description=(
                "A water-repellent roll-top pack of 22 litres with side buckles and one "
                "zipped pocket."
            ),
            looks=("look-city", "look-outdoor", "look-work"),
            colourways=(
                _one(
                    "black",
                    "black",
                    "nylon/black",
                    "nylon/dark grey",
                    "black",
                    "polyester",
                    label="plastic/dark grey",
                ),
            ),
        ),
    ),
)
