"""What a photo shows is told in words, and whether the shop has it."""

import pytest

from tests.fakes import FakeEmbedder
from tests.shop import painted
from tests.unit.finder.conftest import Open
from visfinder.embedding.sameness import Sameness
from visfinder.finder.goes_with import goes_with
from visfinder.finder.photo import Photo
from visfinder.finder.search import search
from visfinder.finder.telling import what_it_is
from visfinder.models import Answer, Told


@pytest.mark.parametrize(
    ("recognised", "told", "text"),
    [
        ("Shirts", Told(0.834, "striped", "cotton"), "a shirt (83 % sure), striped, cotton"),
        ("Armchairs", Told(0.9999), "an armchair (99 % sure)"),
        ("Sofas", Told(), "a sofa"),
        ("", Told(0.0, "", "leather"), "something leather"),
        ("", Told(), ""),
    ],
)
def test_a_thing_is_told_with_what_is_sure(recognised: str, told: Told, text: str) -> None:
    assert what_it_is(Answer((), recognised=recognised, told=told)) == text


def test_a_search_tells_category_pattern_material_and_colours(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    embedder.categories = {"Mugs": 0.81, "Vases": 0.1}
    embedder.also = {"patterns": {"striped": 0.9}, "pattern": "striped", "material": "ceramic"}
    shop, photo = open_shop(), Photo("red", painted("mug", "red"))
    for answer in (search(shop, photo), goes_with(shop, photo)):
        assert answer.recognised == "Mugs"
        assert answer.told == Told(0.81, "striped", "ceramic", answer.told.colours)
        assert answer.told.colours


def test_an_encoder_without_words_tells_nothing_and_denies_nothing(open_shop: Open) -> None:
    answer = search(open_shop(), Photo("red", painted("mug", "red")))
    assert (answer.told.probability, answer.told.pattern, answer.told.material) == (0, "", "")
    assert answer.closest is None


def test_the_probability_of_a_close_match_comes_from_how_far_the_best_stands_out(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    shop, photo = open_shop(), Photo("red", painted("sofa", "red"))
    embedder.also = {"same": Sameness(50.0, -1.0)}  # anything stands out enough
    sure = search(shop, photo)
    assert sure.closest is not None
    assert sure.closest > 0.99
    assert any("Looks just like" in r.text for m in sure.matches for r in m.reasons)
    embedder.also = {"same": Sameness(50.0, 3.0)}  # nothing does
    denied = search(shop, Photo("red again", photo.pixels))
    assert denied.closest is not None
    assert denied.closest < 0.01
    assert [m.product.key for m in denied.matches] == [m.product.key for m in sure.matches]
    assert not any("Looks just like" in r.text for m in denied.matches for r in m.reasons)
