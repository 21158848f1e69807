import pytest

from visfinder.pairing.branches import role, together
from visfinder.pairing.kinds import Kind, article, singular

SOFA = Kind("Sofas", "Furniture > Sofas")
TABLE_LAMP = Kind("Table lamps", "Home & Garden > Lighting > Lamps > Table lamps")
TEE = Kind("T-shirts", "Apparel & Accessories > Clothing > Shirts & Tops")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sofas", "sofa"),
        ("Table Lamps", "table lamp"),
        ("T-Shirts", "t-shirt"),
        ("Dresses", "dress"),
        ("Glasses", "glass"),
        ("Vases", "vase"),
        ("Bookshelves", "bookshelf"),
        ("Accessories", "accessory"),
        ("Boxes", "box"),
        ("Shoes", "shoe"),
        ("  Rugs ", "rug"),
        ("Canvas", "canva"),  # wrong, and the same on both sides of every comparison
        ("", ""),
    ],
)
def test_names_are_compared_in_the_singular_and_in_lower_case(written: str, meant: str) -> None:
    assert singular(written) == meant


@pytest.mark.parametrize("name", ["sofa", "SOFAS", "Furniture", "furniture > sofas"])
def test_a_kind_answers_to_its_names_and_wider_ones(name: str) -> None:
    assert SOFA.is_a(name)


@pytest.mark.parametrize("name", ["lamp", "Lamps", "table lamp", "lighting", "Home & Garden"])
def test_a_wider_noun_takes_in_a_narrower_one(name: str) -> None:
    assert TABLE_LAMP.is_a(name)


@pytest.mark.parametrize("name", ["table", "tables", "floor lamp", "", ">", "sofa > lamp"])
def test_a_kind_does_not_answer_to_other_names(name: str) -> None:
    assert not TABLE_LAMP.is_a(name)


def test_kinds_are_the_same_whatever_the_spelling_and_depth() -> None:
    assert SOFA.same_as(Kind("sofa", ""))
    assert SOFA.same_as(Kind("", "Home > Sofas"))
    assert TABLE_LAMP.same_as(Kind("Lamp", ""))
    assert not SOFA.same_as(TABLE_LAMP)
    assert not Kind("", "").same_as(Kind("", ""))
    assert not Kind("Carpets", "").is_a("pets"), "whole words only"


@pytest.mark.parametrize(
    ("noun", "said"),
    [
        ("sofa", "a sofa"),
        ("armchair", "an armchair"),
        ("jeans", "jeans"),
        (singular("Track pants"), "track pants"),
        (singular("Sunglasses"), "sunglasses"),
        (singular("Wine glasses"), "a wine glass"),
        ("", ""),
    ],
)
def test_nouns_are_said_with_the_right_article(noun: str, said: str) -> None:
    assert article(noun) == said


def test_the_rightmost_word_that_is_known_gives_the_role() -> None:
    assert role(TABLE_LAMP) == "light"
    assert role(Kind("Lamp tables", "")) == "table"
    assert role(Kind("", "Apparel & Accessories > Shoes")) == "shoe"
    assert role(TEE) == "top"
    assert role(Kind("Gift cards", "")) == ""


def test_the_table_is_symmetric_and_prefers_what_meets_in_a_room() -> None:
    roles = ["seat", "light", "tableware", "top", "shoe", ""]
    for one in roles:
        for other in roles:
            assert 0 <= together(one, other) == together(other, one) <= 1
    assert together("seat", "light") > together("seat", "tableware") >= together("seat", "shoe")
    assert together("top", "shoe") > together("top", "light")
