from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from tests.shop import KINDS, TYPES, USUAL, Item, painted, save
from tests.unit.finder.conftest import Open
from tests.unit.finder.test_search import ids, key
from visfinder.errors import ProductError
from visfinder.finder.catalogs import add_catalog
from visfinder.finder.goes_with import goes_with
from visfinder.finder.pair_context import TRUST
from visfinder.finder.photo import Photo
from visfinder.finder.product import find_product
from visfinder.finder.rating import rate
from visfinder.finder.workspace import Workspace
from visfinder.models import Filters

ALL = Filters(limit=100)


@pytest.mark.parametrize("kind", KINDS)
def test_a_product_never_goes_with_its_own_category(shop: Workspace, kind: str) -> None:
    found = goes_with(shop, key(f"{kind}-navy"), filters=ALL).matches
    assert found
    assert TYPES[kind] not in {match.product.product_type for match in found}


def test_strangers_are_left_out_unless_a_look_brings_them_together(open_shop: Open) -> None:
    kinds = {m.product.product_type for m in goes_with(open_shop(), key("sofa-navy")).matches}
    assert kinds == {"Table lamps", "Rugs", "Mugs"}, "no T-shirt"
    items = [Item("sofa", "navy", ("x",)), Item("tshirt", "red", ("x",)), Item("tshirt", "navy")]
    with open_shop([*items, Item("lamp", "navy")]) as shop:
        assert set(ids(goes_with(shop, key("sofa-navy")))) >= {"tshirt-red", "lamp-navy"}


def test_strangers_are_better_than_nothing(open_shop: Open) -> None:
    shop = open_shop([Item("sofa", "navy"), Item("tshirt", "red")])
    assert ids(goes_with(shop, key("sofa-navy"))) == ["tshirt-red"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_photo_never_goes_with_its_own_category(shop: Workspace, kind: str) -> None:
    found = goes_with(shop, Photo("p", painted(kind, "green")), filters=ALL).matches
    assert found
    assert TYPES[kind] not in {match.product.product_type for match in found}


def test_the_recognised_category_is_left_out_even_where_similar_products_say_otherwise(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    embedder.categories = {"mug": 0.9}
    found = goes_with(open_shop(), Photo("p", painted("sofa", "red")), filters=ALL)
    assert found.recognised == "mug"
    assert "Mugs" not in {match.product.product_type for match in found.matches}


def test_what_the_photo_itself_shows_never_goes_with_it_whatever_is_recognised(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    embedder.categories = {"mug": 0.9}
    found = goes_with(open_shop(), Photo("p", painted("sofa", "navy")), filters=ALL)
    assert "Sofas" not in {match.product.product_type for match in found.matches}


def test_variants_of_the_query_are_left_out_whatever_their_category(open_shop: Open) -> None:
    cover = Item("rug", "red", variant_of="linden")
    shop = open_shop([Item("sofa", "red", variant_of="linden"), cover, Item("rug", "navy")])
    assert ids(goes_with(shop, key("sofa-red"), filters=ALL)) == ["rug-navy"]


def test_what_shares_a_look_comes_first_and_names_it(open_shop: Open) -> None:
    room = "room-nordic-living"
    items = [Item("sofa", "navy", (room,)), Item("lamp", "mustard", (room,))]
    items += [Item(k, c) for k in ("lamp", "rug", "mug") for c in ("navy", "grey", "green")]
    best = goes_with(open_shop(items), key("sofa-navy")).matches[0]
    assert best.product.key.id == "lamp-mustard"
    assert best.reasons[0].kind == "look"
    assert "Nordic living" in best.reasons[0].text


def test_a_photo_borrows_the_looks_of_the_most_similar_product(open_shop: Open) -> None:
    room = "room-nordic-living"
    items = [*USUAL[1:], Item("sofa", "red", (room,)), Item("rug", "green", (room,), "oslo")]
    best = goes_with(open_shop(items), Photo("p", painted("sofa", (205, 33, 44)))).matches[0]
    assert best.product.key.id == "rug-oslo-green"
    assert "Sofa, red" in best.reasons[0].text


def test_a_catalog_without_looks_still_answers_by_the_table(shop: Workspace) -> None:
    found = goes_with(shop, key("sofa-grey"), filters=ALL).matches
    kinds = [match.product.product_type for match in found]
    assert set(kinds[:2]) == {"Table lamps", "Rugs"}, "not the mug, not the T-shirt"
    assert any(r.kind == "pair" and "goes with a sofa" in r.text for r in found[0].reasons)


def test_categories_take_turns(shop: Workspace) -> None:
    kinds = [m.product.product_type for m in goes_with(shop, key("sofa-grey")).matches]
    assert len(set(kinds[:3])) == 3
    assert kinds[3:6] == kinds[:3]


def test_only_one_colourway_of_a_design_stands_in_front(open_shop: Open) -> None:
    lamps = [Item("lamp", c, design="halo") for c in ("red", "navy", "green", "grey")]
    shop = open_shop([Item("sofa", "grey"), *lamps, Item("lamp", "mustard", design="dune")])
    found = ids(goes_with(shop, key("sofa-grey"), filters=ALL))
    assert "lamp-dune-mustard" in found[:2]


def test_quiet_and_fitting_colours_go_before_clashing_ones(shop: Workspace) -> None:
    lamps = [n for n in ids(goes_with(shop, key("sofa-red"), filters=ALL)) if "lamp" in n]
    assert lamps.index("lamp-grey") < lamps.index("lamp-green")


def test_crossed_products_are_left_out_and_liked_ones_lifted(shop: Workspace) -> None:
    before = ids(goes_with(shop, key("sofa-grey"), filters=ALL))
    rate(shop, key(before[0]), 1)
    assert before[0] not in ids(goes_with(shop, key("sofa-grey"), filters=ALL))
    last_mug = [name for name in before if "mug" in name][-1]
    rate(shop, key(last_mug), 5)
    mugs = [n for n in ids(goes_with(shop, key("sofa-grey"), filters=ALL)) if "mug" in n]
    assert mugs[0] == last_mug


def test_filters_narrow_what_goes_with_too(shop: Workspace) -> None:
    cheap = Filters(max_price=100, colours=("navy",))
    found = ids(goes_with(shop, key("sofa-grey"), filters=cheap))
    assert sorted(found) == ["lamp-navy", "mug-navy"]
    own = Filters(categories=("sofas",))
    assert not goes_with(shop, key("sofa-grey"), filters=own).matches


def test_every_match_has_reasons_whose_shares_add_up_to_at_most_one(shop: Workspace) -> None:
    for match in goes_with(shop, key("sofa-red"), filters=ALL).matches:
        assert match.reasons
        assert sum(abs(reason.share) for reason in match.reasons) <= 1.0001


def test_a_product_that_is_not_there_is_refused(shop: Workspace) -> None:
    with pytest.raises(ProductError, match="boat"):
        goes_with(shop, key("boat"))


def test_a_photo_unlike_anything_borrows_neither_kind_nor_looks(open_shop: Open) -> None:
    room = "room-nordic-living"
    shop = open_shop([Item(kind, "navy", (room,)) for kind in ("tshirt", "lamp", "mug")])
    far = Photo("far", painted("rug", (90, 0, 0)))
    answer = goes_with(shop, far, filters=ALL)
    assert max(match.score for match in answer.matches) < TRUST
    kinds = {reason.kind for match in answer.matches for reason in match.reasons}
    assert not kinds & {"look", "pair"}


def test_a_photo_unlike_anything_is_what_was_recognised_in_it_even_if_unsure(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    embedder.categories = {"Armchairs": 0.3}
    shop = open_shop([Item(kind, "navy") for kind in ("lamp", "mug", "tshirt")])
    far = Photo("far", painted("rug", (90, 0, 0)))
    answer = goes_with(shop, far, filters=ALL)
    assert answer.recognised == "", "too unsure to be told"
    assert answer.matches[0].product.product_type == "Table lamps"
    assert "A table lamp goes with an armchair" in [r.text for r in answer.matches[0].reasons]


def test_looks_have_their_titles_where_the_catalog_tells_them(
    open_shop: Open, tmp_path: Path
) -> None:
    (tmp_path / "bundled").mkdir()
    titles = '[{"id": "room-x", "title": "Grandmother\'s kitchen"}]'
    (tmp_path / "bundled" / "looks.json").write_text(titles)
    shop = open_shop([Item("sofa", "navy", ("room-x",)), Item("lamp", "navy", ("room-x",))])
    assert "Grandmother's kitchen" in goes_with(shop, key("sofa-navy")).matches[0].reasons[0].text


def test_a_folder_without_categories_still_gives_what_looks_different(
    open_shop: Open, tmp_path: Path
) -> None:
    shop = open_shop([Item("mug", "navy")])
    for kind in ("sofa", "lamp", "rug", "tshirt"):
        for colour in ("red", "navy"):
            save(painted(kind, colour), tmp_path / "mine" / f"{kind} {colour}.png")
    add_catalog(shop, tmp_path / "mine")
    sofa = find_product(shop, "sofa red.png")
    found = ids(goes_with(shop, sofa, filters=Filters(limit=100, catalogs=("mine",))))
    assert found
    assert not [name for name in found if "sofa" in name]


def test_what_a_shop_offers_beside_it_comes_first_and_is_told(open_shop: Open) -> None:
    sofa = Item("sofa", "navy", cross_sells=("lamp-mustard", "gone"))
    lamps = [Item("lamp", colour) for colour in ("navy", "grey", "mustard")]
    shop = open_shop([sofa, *lamps, Item("rug", "navy")])
    best = goes_with(shop, key("sofa-navy")).matches[0]
    assert (best.product.key.id, best.reasons[0].kind) == ("lamp-mustard", "look")
    assert best.reasons[0].text == "The shop offers it with what you asked from"
    back = goes_with(shop, key("lamp-mustard")).matches[0]
    assert back.product.key.id == "sofa-navy", "whichever of the two names the other"


def test_what_was_bought_together_comes_before_its_like(open_shop: Open) -> None:
    sofa = Item("sofa", "navy", orders=("a", "b", "c"))
    lamp = Item("lamp", "mustard", orders=("a", "b", "z"))
    shop = open_shop([sofa, lamp, *(Item("lamp", c) for c in ("navy", "grey", "red"))])
    best = goes_with(shop, key("sofa-navy")).matches[0]
    assert best.product.key.id == "lamp-mustard"
    assert "Bought together with what you asked from" in [r.text for r in best.reasons]


def test_orders_teach_which_categories_are_wanted(open_shop: Open) -> None:
    """Mugs are bought with sofas here, whatever the table thinks."""
    sofas = [Item("sofa", c, orders=tuple(map(str, range(30)))) for c in ("navy", "grey", "green")]
    mug = Item("mug", "red", orders=tuple(map(str, range(30))))
    shop = open_shop([*sofas, mug, Item("lamp", "navy"), Item("sofa", "red")])
    prior, kinds = shop.shelf.prior, [kind.label for kind in shop.shelf.kinds]
    beside = prior.beside(kinds.index("Sofas"))
    assert beside[kinds.index("Mugs")] > 0.8 > beside[kinds.index("Table lamps")]


def test_one_style_goes_before_another_and_is_named(open_shop: Open) -> None:
    lamps = [Item("lamp", "grey", design=d, styles=(d,)) for d in ("nordic", "glam")]
    shop = open_shop([Item("sofa", "grey", styles=("glam",)), *lamps])
    best, other = goes_with(shop, key("sofa-grey")).matches
    assert "The same style: glam" in [r.text for r in best.reasons]
    assert best.fit is not None
    assert other.fit is not None
    assert best.fit > other.fit
    against = [r.text for r in other.reasons if r.share < 0]
    assert "Another style: nordic" in against


def test_several_things_are_one_look(shop: Workspace) -> None:
    both = goes_with(shop, [key("sofa-red"), key("lamp-red")], filters=ALL)
    kinds = {match.product.product_type for match in both.matches}
    assert not kinds & {"Sofas", "Table lamps"}, "neither of their categories"
    one = goes_with(shop, [key("sofa-red")], filters=ALL)
    assert one.matches == goes_with(shop, key("sofa-red"), filters=ALL).matches
    with pytest.raises(ValueError, match="at least one"):
        goes_with(shop, [])


def test_the_same_category_answers_where_it_is_asked_for_but_no_variant(open_shop: Open) -> None:
    sofas = [Item("sofa", "red", variant_of="linden"), Item("sofa", "navy", variant_of="linden")]
    shop = open_shop([*sofas, Item("sofa", "grey"), Item("lamp", "red")])
    found = ids(goes_with(shop, key("sofa-red"), filters=ALL, same_category=True))
    assert sorted(found) == ["lamp-red", "sofa-grey"]
