"""The catalog as it ships: records, pictures and looks hold together."""

import hashlib
import json
from collections import Counter, defaultdict

import pytest
from PIL import Image

from catalog.studio.brands import BRANDS, FASHION_STYLES, HOME_STYLES
from catalog.studio.recipe import SEASONS
from visfinder.paths import bundled_catalog

CATALOG = bundled_catalog()
FRONT_PX, SECOND_PX = 384, 256  # at least
MOST_BYTES = 60e6

# Of the Google product taxonomy (version of 2021-09-21), what is under these branches and used.
TAXONOMY = {
    "Apparel & Accessories > Clothing": (
        "Dresses", "Outerwear > Coats & Jackets", "Pants", "Shirts & Tops", "Shorts", "Skirts",
    ),
    "Apparel & Accessories > Clothing Accessories": (
        "Belts", "Hats", "Scarves & Shawls", "Sunglasses",
    ),
    "Apparel & Accessories": ("Handbags, Wallets & Cases > Handbags", "Shoes"),
    "Apparel & Accessories > Jewelry": ("Earrings", "Necklaces", "Watches"),
    "Furniture": (
        "Beds & Accessories > Beds & Bed Frames", "Benches", "Cabinets & Storage > Dressers",
        "Cabinets & Storage > Buffets & Sideboards", "Office Furniture > Desks", "Ottomans",
        "Shelving > Bookcases & Standing Shelves", "Sofas",
    ),
    "Furniture > Chairs": (
        "Arm Chairs, Recliners & Sleeper Chairs", "Kitchen & Dining Room Chairs",
        "Table & Bar Stools",
    ),
    "Furniture > Tables": (
        "Accent Tables > Coffee Tables", "Accent Tables > End Tables",
        "Kitchen & Dining Room Tables", "Nightstands",
    ),
    "Home & Garden": (
        "Lawn & Garden > Gardening > Pots & Planters", "Lighting > Lamps",
        "Lighting > Lighting Fixtures > Ceiling Light Fixtures", "Parasols & Rain Umbrellas",
        "Linens & Bedding > Bedding > Blankets",
        "Linens & Bedding > Towels > Bath Towels & Washcloths",
    ),
    "Home & Garden > Decor": (
        "Baskets", "Clocks > Desk & Shelf Clocks", "Clocks > Wall Clocks", "Mirrors",
        "Home Fragrance Accessories > Candle Holders", "Picture Frames", "Rugs", "Throw Pillows",
        "Vases", "Window Treatments > Curtains & Drapes",
    ),
    "Home & Garden > Kitchen & Dining": (
        "Food Storage > Food Storage Containers", "Kitchen Tools & Utensils > Cutting Boards",
    ),
    "Home & Garden > Kitchen & Dining > Tableware": (
        "Coffee Servers & Tea Pots", "Dinnerware > Bowls", "Dinnerware > Plates",
        "Drinkware", "Drinkware > Mugs",
        "Serveware > Serving Pitchers & Carafes", "Serveware > Serving Trays",
    ),
    "Luggage & Bags": ("Backpacks", "Shopping Totes", "Suitcases"),
}  # fmt: skip
PATHS = {f"{branch} > {leaf}" for branch, leaves in TAXONOMY.items() for leaf in leaves}


@pytest.fixture(scope="module")
def records():
    lines = (CATALOG / "products.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def looks():
    return json.loads((CATALOG / "looks.json").read_text(encoding="utf-8"))


def test_every_record_is_complete(records):
    for one in records:
        assert one["brand"] in BRANDS, one["id"]
        assert one["category"] in PATHS, one["category"]
        assert one["currency"] == "EUR"
        assert 1 <= one["price"] <= 10_000
        for key in ("title", "title_zh", "product_type", "colour", "material", "description"):
            assert one[key].strip() == one[key] != "", (one["id"], key)
        assert one["pattern"]
        assert one["style"]
        assert set(one["style"]) <= {*HOME_STYLES, *FASHION_STYLES}
        assert all(size > 0 for size in one["dimensions_mm"].values())
        assert len(one["dimensions_mm"]) == 3
        for colour in one["colours"]:
            assert 0 <= colour["lightness"] <= 1
            assert 0 <= colour["chroma"] < 0.4
            assert 0 <= colour["hue"] < 360
            assert 0 < colour["share"] <= 1


def test_ids_and_titles_name_one_product_each(records):
    assert len({one["id"] for one in records}) == len(records)
    twice = [title for title, n in Counter(one["title"] for one in records).items() if n > 1]
    assert not twice


def test_what_is_worn_has_seasons_and_what_stands_has_rooms(records):
    for one in records:
        if one["seasons"]:
            assert set(one["seasons"]) <= set(SEASONS)
            assert 1 <= one["formality"] <= 5, one["id"]
            assert not one["rooms"]
        else:
            assert one["rooms"], one["id"]
            assert one["formality"] == 0


def test_every_picture_is_what_its_record_says(records):
    seen = defaultdict(list)
    for one in records:
        for key, least in (("picture", FRONT_PX), ("second_picture", SECOND_PX)):
            path = CATALOG / one[key]
            seen[hashlib.sha256(path.read_bytes()).digest()].append(one[key])
            with Image.open(path) as picture:
                picture.load()
                assert picture.format == "WEBP"
                assert min(picture.size) >= least, one[key]
    assert not [names for names in seen.values() if len(names) > 1]


def test_no_picture_is_without_a_record(records):
    named = {one[key] for one in records for key in ("picture", "second_picture")}
    there = {f"pictures/{path.name}" for path in (CATALOG / "pictures").iterdir()}
    assert there == named


def test_variants_share_all_but_their_colour(records):
    designs = defaultdict(list)
    for one in records:
        assert one["id"].startswith(one["variant_of"])
        designs[one["variant_of"]].append(one)
    for variants in designs.values():
        for key in ("brand", "category", "product_type", "description"):
            assert len({one[key] for one in variants}) == 1, variants[0]["variant_of"]


def test_looks_are_made_of_products_that_exist(records, looks):
    by_id = {one["id"]: one for one in records}
    listed = defaultdict(set)
    sides = defaultdict(set)
    for look in looks:
        chosen = [by_id[id_] for id_ in look["products"]]
        assert 4 <= len(chosen) <= 8
        assert len({one["product_type"] for one in chosen}) == len(chosen)
        assert look["split"] in ("train", "test")
        for one in chosen:
            listed[one["id"]].add(look["id"])
            sides[one["variant_of"]].add(look["split"])
        with Image.open(CATALOG / look["picture"]) as picture:
            picture.load()
    assert {CATALOG / look["picture"] for look in looks} == set((CATALOG / "looks").iterdir())
    assert all(len(split) == 1 for split in sides.values()), "a design is on both sides"
    for one in records:
        assert set(one["looks"]) == listed[one["id"]]


def test_the_catalog_is_no_burden_to_carry():
    files = [
        path
        for folder in ("pictures", "looks", "photos")
        for path in (CATALOG / folder).glob("*")
        if path.is_file()
    ]
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
