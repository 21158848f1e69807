"""The written rules of outfits and rooms, on records made up here."""

from collections import defaultdict

import pytest

from catalog.studio.styling import looks, rules
from catalog.studio.styling.templates import TEMPLATES


def record(product_type, design, *, hue=None, way="a", **other):
    colours = [{"name": "grey", "lightness": 0.6, "chroma": 0.01, "hue": 0.0, "share": 1.0}]
    if hue is not None:
        colours = [{"name": "vivid", "lightness": 0.6, "chroma": 0.15, "hue": hue, "share": 1.0}]
    return {
        "id": f"{product_type}-{design}-{way}",
        "product_type": product_type,
        "variant_of": f"{product_type}-{design}",
        "colours": colours,
        "pattern": "plain",
        "style": ["nordic", "casual"],
        "seasons": [],
        "formality": 0,
        "wood_tone": None,
        "metal_tone": None,
        "price": 100.0,
        **other,
    }


SOFA = record("Sofas", "one")


@pytest.mark.parametrize(
    ("chosen", "candidate", "fitting"),
    [
        ([SOFA], record("Rugs", "one"), True),
        ([SOFA], record("Sofas", "two"), False),
        ([record("Sofas", "one", hue=20.0)], record("Rugs", "one", hue=50.0), True),
        ([record("Sofas", "one", hue=20.0)], record("Rugs", "one", hue=200.0), True),
        ([record("Sofas", "one", hue=20.0)], record("Rugs", "one", hue=110.0), False),
        ([record("Sofas", "one", hue=350.0)], record("Rugs", "one", hue=10.0), True),
        ([record("Beds", "one", wood_tone="dark")], record("Desks", "x", wood_tone="light"), False),
        ([record("Beds", "one", wood_tone="dark")], record("Desks", "x", wood_tone="dark"), True),
        ([record("Beds", "x", metal_tone="warm")], record("Desks", "x", metal_tone="cool"), False),
    ],
)
def test_a_room_keeps_to_its_rules(chosen, candidate, fitting):
    assert rules.fits("room", chosen, candidate) is fitting


def test_an_outfit_has_one_bold_pattern_and_one_level_of_formality():
    striped = record("T-shirts", "one", pattern="striped", formality=2)
    assert not rules.fits("outfit", [striped], record("Skirts", "x", pattern="floral", formality=2))
    assert rules.fits("outfit", [striped], record("Skirts", "x", formality=1))
    assert not rules.fits("outfit", [striped], record("Skirts", "x", formality=4))


def test_what_echoes_the_style_and_the_colour_comes_first():
    chosen = [dict(record("Sofas", "one", hue=20.0), usual_price=4.6)]
    alike, plain = (
        dict(record("Rugs", name, hue=hue), usual_price=4.6)
        for name, hue in (("alike", 30.0), ("plain", None))
    )
    assert rules.score(chosen, alike, "nordic", 0) > rules.score(chosen, plain, "nordic", 0)
    assert rules.score(chosen, alike, "nordic", 0) > rules.score(chosen, alike, "casual", 0)
    assert rules.score(chosen, alike, "nordic", 0) > rules.score(chosen, alike, "nordic", 2)


@pytest.fixture(scope="module")
def home():
    """Eight designs in two colourways of everything that a room may hold."""
    types = {kind for t in TEMPLATES if t.kind == "room" for role in t.roles for kind in role}
    return [
        record(kind, f"design{number}", way=way)
        for kind in sorted(types)
        for number in range(8)
        for way in ("a", "b")
    ]


def test_looks_are_whole_and_take_each_design_to_one_side(home):
    made = looks.compose(home)
    by_id = {one["id"]: one for one in home}
    sides = defaultdict(set)
    assert len({look.id for look in made}) == len(made) > 15
    for look in made:
        chosen = [by_id[id_] for id_ in look.products]
        assert looks.LEAST <= len(chosen) <= looks.MOST
        assert len({one["product_type"] for one in chosen}) == len(chosen)
        for one in chosen:
            sides[one["variant_of"]].add(look.split)
    assert all(len(split) == 1 for split in sides.values())
    assert {look.split for look in made} == {"train", "test"}


def test_the_same_records_give_the_same_looks(home):
    assert looks.compose(home) == looks.compose(list(home))


def test_a_role_that_nothing_fits_leaves_no_look(home):
    assert not [
        look
        for look in looks.compose([one for one in home if one["product_type"] != "Sofas"])
        if "-living-" in look.id and look.products[0].startswith("Sofas")
    ]
