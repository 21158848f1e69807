import pytest

from tests.shop import Item
from tests.unit.finder.conftest import Open
from tests.unit.finder.test_search import key
from visfinder.errors import ProductError, UserError
from visfinder.finder.complete_look import Budget, CompletedLook, complete_look
from visfinder.finder.rating import rate
from visfinder.finder.workspace import Workspace
from visfinder.models import Filters


def ids(look: CompletedLook) -> list[str]:
    return [piece.match.product.key.id for piece in look.pieces]


def kinds(look: CompletedLook) -> list[str]:
    return [piece.match.product.product_type for piece in look.pieces]


def test_a_look_has_one_product_of_each_kind_and_its_total(shop: Workspace) -> None:
    look = complete_look(shop, key("sofa-grey"))
    assert sorted(kinds(look)) == ["Mugs", "Rugs", "Table lamps"], "no sofa and no T-shirt"
    prices = [piece.match.product.price for piece in look.pieces]
    assert look.total == pytest.approx(sum(price or 0 for price in prices))
    assert look.currency == "EUR"
    assert 0 < look.fit <= 1


def test_the_pieces_suit_each_other_not_only_what_is_there(open_shop: Open) -> None:
    """Red and green rugs and lamps suit the grey sofa alike, but not one another."""
    lamps = [Item("lamp", "red", styles=("glam",)), Item("lamp", "green", styles=("boho",))]
    rugs = [Item("rug", "red", styles=("glam",)), Item("rug", "green", styles=("boho",))]
    look = complete_look(open_shop([Item("sofa", "grey"), *lamps, *rugs]), key("sofa-grey"))
    colours = {piece.match.product.colour for piece in look.pieces}
    assert len(look.pieces) == 2
    assert len(colours) == 1


def test_reasons_tell_of_the_other_pieces_too(open_shop: Open) -> None:
    lamp, rug = Item("lamp", "red", styles=("glam",)), Item("rug", "red", styles=("glam",))
    plain = [Item("lamp", "grey"), Item("rug", "grey")]
    look = complete_look(
        open_shop([Item("sofa", "grey"), lamp, rug, *plain]),
        key("sofa-grey"),
        locked=[key("lamp-red")],
    )
    (told,) = [p.match.reasons for p in look.pieces if p.match.product.key.id == "rug-red"]
    assert "The same style: glam" in [reason.text for reason in told]


def test_a_budget_holds_and_leaves_as_few_slots_empty_as_it_can(open_shop: Open) -> None:
    lamps = [Item("lamp", "grey", price=150), Item("lamp", "red", price=40)]
    rugs = [Item("rug", "grey", price=300), Item("rug", "red", price=60)]
    shop = open_shop(
        [Item("sofa", "grey", price=5), *lamps, *rugs, Item("rug", "green", price=1e9)]
    )
    for amount in (500, 200, 100, 50):
        look = complete_look(shop, key("sofa-grey"), budget=Budget(amount))
        assert look.total is not None
        assert look.total <= amount
        assert len(look.pieces) == (2 if amount >= 100 else 1)
    assert complete_look(shop, key("sofa-grey"), budget=Budget(10)).pieces == ()


def test_a_product_without_a_price_is_not_chosen_under_a_budget(open_shop: Open) -> None:
    shop = open_shop([Item("sofa", "grey"), Item("lamp", "grey", price=0), Item("rug", "red")])
    assert "rug-red" in ids(complete_look(shop, key("sofa-grey"), budget=Budget(1000, "eur")))


def test_a_currency_that_no_price_has_is_named(shop: Workspace) -> None:
    with pytest.raises(UserError, match="prices are in EUR"):
        complete_look(shop, key("sofa-grey"), budget=Budget(100, "USD"))
    for amount in (0, -1, float("nan"), float("inf")):
        with pytest.raises(UserError, match="budget"):
            Budget(amount)


def test_what_is_locked_stays_and_counts(shop: Workspace) -> None:
    look = complete_look(shop, key("sofa-grey"), locked=[key("lamp-mustard")], slots=2)
    assert ids(look)[0] == "lamp-mustard"
    assert [piece.locked for piece in look.pieces] == [True, False]
    assert kinds(look).count("Table lamps") == 1
    assert len(look.pieces) == 2
    with pytest.raises(UserError, match="raise it"):
        complete_look(shop, key("sofa-grey"), locked=[key("lamp-mustard")], budget=Budget(50))
    with pytest.raises(ProductError, match="boat"):
        complete_look(shop, key("sofa-grey"), locked=[key("boat")])


def test_filters_and_crosses_are_heeded(shop: Workspace) -> None:
    first = ids(complete_look(shop, key("sofa-grey")))
    rate(shop, key(first[0]), 1)
    assert first[0] not in ids(complete_look(shop, key("sofa-grey")))
    only = complete_look(shop, key("sofa-grey"), filters=Filters(categories=("rugs",)))
    assert kinds(only) == ["Rugs"]


def test_an_empty_shop_completes_nothing(open_shop: Open) -> None:
    look = complete_look(open_shop([Item("sofa", "red")]), key("sofa-red"))
    assert look == CompletedLook((), None, "", 0.0)
