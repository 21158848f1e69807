import pytest

from tests.shop import KINDS, USUAL, Item
from tests.unit.finder.conftest import Open
from tests.unit.finder.test_search import ids, key
from visfinder.finder.browse import browse
from visfinder.finder.for_you import NO_TASTE_YET, for_you
from visfinder.finder.rating import rate
from visfinder.finder.workspace import Workspace
from visfinder.models import CROSS, HEART, Filters


def test_without_ratings_it_is_a_varied_selection_that_says_so(shop: Workspace) -> None:
    answer = for_you(shop, filters=Filters(limit=10))
    assert len({match.product.product_type for match in answer.matches[:5]}) == len(KINDS)
    assert {reason.text for match in answer.matches for reason in match.reasons} == {NO_TASTE_YET}


def test_what_was_rated_is_never_suggested(shop: Workspace) -> None:
    for item, stars in zip(USUAL, (1, 2, 3, 4, 5, 5, 4), strict=False):
        rate(shop, key(item.id), stars)
    found = ids(for_you(shop, filters=Filters(limit=100)))
    assert set(found) == {item.id for item in USUAL[7:]}


@pytest.mark.parametrize("stars", [HEART, CROSS])
def test_colourways_of_what_was_crossed_are_not_suggested(open_shop: Open, stars: int) -> None:
    linden = [Item("sofa", c, design="linden") for c in ("red", "navy")]
    shop = open_shop([*linden, *USUAL])
    rate(shop, key("sofa-linden-red"), stars)
    found = ids(for_you(shop, filters=Filters(limit=100)))
    assert ("sofa-linden-navy" in found) == (stars == HEART)


def test_a_heart_brings_its_like_to_the_front(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 5)
    best = for_you(shop, filters=Filters(limit=7)).matches[0]
    assert best.product.product_type == "Sofas"
    assert best.reasons[0].text == "Close to things you rated high: Sofa, navy"


def test_one_low_rating_does_not_sink_the_category(shop: Workspace) -> None:
    rate(shop, key("sofa-red"), 1)
    for kind in ("sofa", "mug", "rug"):
        rate(shop, key(f"{kind}-green"), 5)
    found = ids(for_you(shop, filters=Filters(limit=10)))
    assert any(name.startswith("sofa") for name in found)


def test_no_kind_takes_more_than_a_quarter_while_others_are_left(open_shop: Open) -> None:
    sofas = [Item("sofa", "navy", design=f"d{n}", brand=f"b{n}") for n in range(20)]
    shop = open_shop([*sofas, *[Item(i.kind, i.colour, brand=i.id) for i in USUAL]])
    rate(shop, key("sofa-d0-navy"), 5)
    found = for_you(shop, filters=Filters(limit=8)).matches
    ordinary = [m for m in found if m.reasons[0].kind != "surprise"]
    assert sum(m.product.product_type == "Sofas" for m in ordinary) <= 2


def test_one_place_in_eight_is_a_surprise_and_says_so(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 5)
    kinds = [m.reasons[0].kind for m in for_you(shop, filters=Filters(limit=16)).matches]
    assert [at for at, kind in enumerate(kinds) if kind == "surprise"] == [7, 15]


def test_the_same_ratings_give_the_same_list(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 5)
    assert ids(for_you(shop)) == ids(for_you(shop))


def test_browsing_mixes_kinds_and_keeps_colourways_apart(open_shop: Open) -> None:
    linden = [Item("sofa", c, design="linden") for c in ("red", "navy", "green")]
    shop = open_shop([*linden, *USUAL])
    found = ids(browse(shop, filters=Filters(limit=100)))
    assert len(found) == len(set(found)) == len(USUAL) + 3
    assert len({name.split("-")[0] for name in found[:5]}) == 5
    places = [at for at, name in enumerate(found) if "linden" in name]
    assert places[1] - places[0] > 4
    assert found == ids(browse(shop, filters=Filters(limit=100)))


def test_browsing_leaves_crossed_products_out(shop: Workspace) -> None:
    rate(shop, key("rug-red"), 1)
    assert "rug-red" not in ids(browse(shop, filters=Filters(limit=100)))


def test_browsing_answers_filters(shop: Workspace) -> None:
    found = ids(browse(shop, filters=Filters(limit=3, categories=("rugs",))))
    assert len(found) == 3
    assert all(name.startswith("rug") for name in found)


def test_a_small_catalog_does_not_run_dry(shop: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("visfinder.finder.for_you.SITTING_S", 0.0)
    rate(shop, key("sofa-navy"), 5)
    lists = [ids(for_you(shop, filters=Filters(limit=100))) for _ in range(5)]
    assert all(lists)
