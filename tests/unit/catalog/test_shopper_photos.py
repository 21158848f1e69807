"""Shopper photos, the ground truth for photo to product, say what is in them and where."""

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from visfinder.models import Region
from visfinder.paths import bundled_catalog

CATALOG = bundled_catalog()
FOLDER = CATALOG / "photos"
AT_LEAST = 300
SHORTEST_PX = 320
LEAST_SHARE = 0.02  # of the photo that its own product covers with its box


@pytest.fixture(scope="module")
def photos():
    return json.loads((FOLDER / "photos.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def types():
    lines = (CATALOG / "products.jsonl").read_text(encoding="utf-8").splitlines()
    return {one["id"]: one["product_type"] for one in map(json.loads, lines)}


def test_there_are_enough_of_nearly_every_kind(photos, types):
    assert len(photos) >= AT_LEAST
    kinds = Counter(types[photo["products"][0]["id"]] for photo in photos)
    assert len(kinds) >= 0.9 * len(set(types.values()))
    assert max(kinds.values()) < len(photos) / 10


def test_every_photo_is_there_and_opens(photos):
    listed = {CATALOG / photo["photo"] for photo in photos}
    assert len(listed) == len(photos)
    assert listed == set(FOLDER.glob("*.jpg"))
    for path in listed:
        with Image.open(path) as picture:
            picture.load()
            assert picture.format == "JPEG"
            assert min(picture.size) >= SHORTEST_PX


def test_every_box_is_of_a_product_and_inside_the_photo(photos, types):
    for photo in photos:
        assert photo["place"]
        ids = [entry["id"] for entry in photo["products"]]
        assert len(set(ids)) == len(ids)
        assert set(ids) <= types.keys(), photo["photo"]
        assert Path(photo["photo"]).stem == ids[0]
        regions = [Region(*entry["box"]) for entry in photo["products"]]  # refuses what is outside
        assert regions[0].width * regions[0].height >= LEAST_SHARE, photo["photo"]


def test_places_differ_and_many_photos_show_several_products(photos):
    assert len({photo["place"] for photo in photos}) >= 5
    assert sum(len(photo["products"]) > 1 for photo in photos) >= len(photos) / 5


def test_no_photo_is_a_catalog_picture(photos):
    def digests(paths):
        return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]

    taken = digests(CATALOG / photo["photo"] for photo in photos)
    assert len(set(taken)) == len(taken)
    assert not set(taken) & set(digests((CATALOG / "pictures").iterdir()))
