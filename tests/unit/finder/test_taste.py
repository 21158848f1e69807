from pathlib import Path

import pytest

from tests.unit.finder.test_search import key
from visfinder.errors import ProductError, ProfileError
from visfinder.finder.rating import hide, rate, undo
from visfinder.finder.taste import export_taste, import_taste, reset_taste, taste_summary
from visfinder.finder.workspace import Workspace
from visfinder.storage.profile import Undone


def test_an_empty_taste_says_how_to_begin(shop: Workspace) -> None:
    summary = taste_summary(shop)
    assert (summary.ratings, summary.weight, summary.liked) == (0, 0.0, ())
    assert summary.words == (
        "Nothing rated yet. Rate a few products, and what you like will be told here.",
    )


def test_it_names_colours_categories_and_prices_that_were_liked(shop: Workspace) -> None:
    for kind in ("sofa", "lamp", "mug"):
        rate(shop, key(f"{kind}-navy"), 5)
        rate(shop, key(f"{kind}-green"), 2)
    rate(shop, key("rug-red"), 1)
    hide(shop, key("rug-navy"))
    hide(shop, key("mug-navy"))
    summary = taste_summary(shop)
    assert [(m.product.key.id, m.stars) for m in summary.hidden] == [
        ("mug-navy", 5),
        ("rug-navy", None),
    ]
    assert summary.colours[0].name == "navy"
    assert summary.colours[0].products == 3
    assert summary.colours[-1].strength < 0
    assert [m.product.key.id for m in summary.crossed] == ["rug-red"]
    assert [m.product.key.id for m in summary.liked] == ["mug-navy", "lamp-navy", "sofa-navy"]
    assert summary.price_band is not None
    assert 12 <= summary.price_band.low < summary.price_band.high <= 900
    told = " ".join(summary.words)
    assert "You like these colours: navy" in told
    assert "7 ratings: 3 liked, 1 crossed out" in told
    assert "EUR" in told


def test_ratings_of_catalogs_that_are_gone_are_counted_and_told(
    shop: Workspace, tmp_path: Path
) -> None:
    rate(shop, key("sofa-navy"), 5)
    shop.profile.rate(key("gone"), 4)
    summary = taste_summary(shop)
    assert (summary.ratings, summary.used) == (2, 1)
    assert "1 of them for products whose catalog is not here now" in summary.words[0]
    assert "mostly costs" in summary.words[-2]
    assert " to " not in summary.words[-2], "there is one price"


def test_a_taste_is_carried_away_forgotten_and_brought_back(
    shop: Workspace, tmp_path: Path
) -> None:
    rate(shop, key("sofa-navy"), 5)
    rate(shop, key("rug-red"), 1)
    before = taste_summary(shop)
    assert export_taste(shop, tmp_path / "taste.json") == 2
    reset_taste(shop)
    assert taste_summary(shop).ratings == 0
    assert import_taste(shop, tmp_path / "taste.json") == 2
    assert taste_summary(shop) == before


def test_a_file_that_is_no_taste_is_refused(shop: Workspace, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    with pytest.raises(ProfileError):
        import_taste(shop, tmp_path / "other.json")
    with pytest.raises(ProfileError):
        import_taste(shop, tmp_path / "nowhere.json")


@pytest.mark.parametrize("stars", [0, 6, -1])
def test_a_rating_is_one_to_five_stars(shop: Workspace, stars: int) -> None:
    with pytest.raises(ProductError, match=r"1 .*to 5"):
        rate(shop, key("sofa-navy"), stars)


def test_what_is_not_there_cannot_be_rated(shop: Workspace) -> None:
    with pytest.raises(ProductError, match="boat"):
        rate(shop, key("boat"), 5)
    assert undo(shop) is None


def test_undo_walks_back_and_says_what_stands(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 4)
    rate(shop, key("sofa-navy"), 2)
    assert undo(shop) == Undone(key("sofa-navy"), 4)
    assert shop.stars(key("sofa-navy")) == 4
    assert undo(shop) == Undone(key("sofa-navy"), None)
    assert undo(shop) is None


def test_a_rating_in_the_middle_is_no_liking(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 3)
    summary = taste_summary(shop)
    assert (summary.ratings, summary.colours, summary.categories) == (1, (), ())
