"""Labels, titles and records name the words that a photo is told in."""

from pathlib import Path

import pytest

pytest.importorskip("torch", exc_type=ImportError)

from visfinder.training.pictures import Part, Picture, Source
from visfinder.training.titles import (
    material_of,
    pattern_of,
    seen_material,
    seen_pattern,
)
from visfinder.training.vocabulary import category_words


def picture(source: Source, kind: str) -> Picture:
    return Picture(Path("x.jpg"), source, Part.TRAIN, "x", kind)


def test_labels_of_three_data_sets_share_a_word() -> None:
    named = [(Source.CLOTHING, "T-Shirt"), (Source.FASHION, "Tshirts"), (Source.STREET, "t-shirt")]
    assert {category_words(picture(*each)) for each in named} == {("T-shirts",)}


def test_a_wide_label_names_all_that_it_may_be() -> None:
    words = category_words(picture(Source.CLOTHING, "Shoes"))
    assert {"Trainers", "Heels", "Sandals", "Boots"} <= set(words)
    assert set(category_words(picture(Source.STREET, "pants"))) == {"Trousers", "Jeans"}


def test_groceries_are_none_of_the_words_and_unknown_labels_have_none() -> None:
    assert category_words(picture(Source.GROCERY, "Kiwi")) == ("",)
    assert category_words(picture(Source.FASHION, "Free Gifts")) == ()
    assert category_words(picture(Source.CATALOG, "Sofas")) == ("Sofas",)


@pytest.mark.parametrize(
    ("title", "pattern"),
    [
        ("Lee Men Stripes Navy Blue Polo", "striped"),
        ("Arrow Men Solid White Shirt", "plain"),
        ("Doodle Girls Flower Print Top", ""),  # floral or printed: the title says both
        ("Checkmate Chess Set", ""),
        ("Nike Men Air Max", ""),
    ],
)
def test_a_title_tells_a_pattern_only_where_it_says_one(title: str, pattern: str) -> None:
    assert pattern_of(title) == pattern


def test_materials_are_told_by_titles_and_by_what_is_seen_of_records() -> None:
    assert material_of("Wildcraft Unisex Brown Leather Wallet") == "leather"
    assert material_of("Cotton Leather Jacket") == ""
    assert seen_material("mango wood") == "wood"
    assert seen_material("velvet") == "velvet"
    assert seen_pattern("houndstooth") == "checked"
