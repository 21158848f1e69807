"""Search end to end, with the real stores and index and an embedder whose space is colour."""

from itertools import pairwise

import numpy as np
import pytest

from tests.fakes import FakeEmbedder
from tests.shop import COLOURS, USUAL, Item, painted
from tests.unit.finder.conftest import Open
from visfinder.errors import ProductError
from visfinder.finder.browse import browse
from visfinder.finder.for_you import for_you
from visfinder.finder.goes_with import goes_with
from visfinder.finder.leaning import CLOSE
from visfinder.finder.more_like import more_like
from visfinder.finder.photo import Photo
from visfinder.finder.rating import hide, rate, undo, unhide
from visfinder.finder.search import search
from visfinder.finder.workspace import Workspace
from visfinder.models import BUNDLED, Answer, Filters, ProductKey, Region
from visfinder.progress import silent
from visfinder.storage.profile import Undone

RED_SOFA = Photo("red sofa", painted("sofa", (206, 36, 46)), decode_ms=3.0)


def ids(answer: Answer) -> list[str]:
    return [match.product.key.id for match in answer.matches]


def key(name: str) -> ProductKey:
    return ProductKey(BUNDLED, name)


def test_a_red_photo_finds_the_red_product(shop: Workspace) -> None:
    best = search(shop, RED_SOFA).matches[0]
    assert best.product.key.id == "sofa-red"
    assert best.score > 0.99
    assert best.reasons[0].kind == "similar"
    assert "your photo" in best.reasons[0].text
    assert ("colour", "Same colour: red") in [(r.kind, r.text) for r in best.reasons]


def test_a_region_is_searched_instead_of_the_whole_photo(shop: Workspace) -> None:
    both = np.concatenate([painted("sofa", "red"), painted("mug", "navy")], axis=1)
    right = Region(left=0.5, width=0.5)
    assert ids(search(shop, Photo("both", both), region=right))[0] == "mug-navy"


def test_the_score_is_the_pure_cosine_and_the_order_is_not(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    shop = open_shop()
    photo = embedder.embed([RED_SOFA.pixels])[0]
    for match in search(shop, RED_SOFA).matches:
        row = shop.row(match.product.key)
        assert match.score == pytest.approx(float(shop.shelf.vectors[row] @ photo), abs=1e-5)


@pytest.mark.parametrize(
    "filters",
    [
        Filters(limit=5, categories=("mugs",)),
        Filters(limit=5, categories=("Lamp",)),
        Filters(limit=5, colours=("navy",)),
        Filters(limit=5, max_price=30, categories=("Apparel & Accessories > Clothing",)),
        Filters(limit=5, min_price=200, max_price=200),
    ],
)
def test_filters_keep_k_results_whenever_k_exist(shop: Workspace, filters: Filters) -> None:
    assert len(search(shop, RED_SOFA, filters=filters).matches) == 5


def test_filters_leave_only_what_they_say(shop: Workspace) -> None:
    narrowed = Filters(categories=("mugs",), colours=("green", "navy"))
    assert sorted(ids(search(shop, RED_SOFA, filters=narrowed))) == ["mug-green", "mug-navy"]
    assert not search(shop, RED_SOFA, filters=Filters(categories=("boats",))).matches
    assert not search(shop, RED_SOFA, filters=Filters(catalogs=("another",))).matches


def test_a_limit_beyond_the_catalog_gives_everything_once(shop: Workspace) -> None:
    everything = ids(search(shop, RED_SOFA, filters=Filters(limit=1000)))
    assert sorted(everything) == sorted(item.id for item in USUAL)


def test_a_recognised_category_orders_but_never_hides(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    shop = open_shop()
    plain = ids(search(shop, RED_SOFA, filters=Filters(limit=25)))
    embedder.categories = {"T-shirt": 0.9}
    told = search(shop, Photo("same", RED_SOFA.pixels), filters=Filters(limit=25))
    assert told.recognised == "T-shirt"
    assert sorted(ids(told)) == sorted(plain)
    assert ids(told)[0] == "sofa-red", "an exact match stays first, whatever was recognised"
    assert ids(told).index("tshirt-navy") < plain.index("tshirt-navy")
    reasons = {r.text for m in told.matches for r in m.reasons if r.kind == "category"}
    assert reasons == {"Also a t-shirt"}


def test_an_unsure_category_is_not_told(open_shop: Open, embedder: FakeEmbedder) -> None:
    embedder.categories = {"Mugs": 0.3}
    photo = Photo("a rug, it seems", painted("rug", (140, 90, 90)))
    answer = search(open_shop(), photo)
    assert answer.recognised == ""
    texts = [r.text for m in answer.matches for r in m.reasons if r.kind == "category"]
    assert texts
    assert all(text.startswith("Perhaps also") for text in texts)


def test_a_cross_hides_at_once_and_undo_brings_back(shop: Workspace) -> None:
    before = ids(search(shop, RED_SOFA))
    rate(shop, key("sofa-red"), 1)
    assert "sofa-red" not in ids(search(shop, RED_SOFA, filters=Filters(limit=25)))
    undone = undo(shop)
    assert undone == Undone(key("sofa-red"), None)
    assert ids(search(shop, RED_SOFA)) == before


def test_a_hidden_product_is_shown_nowhere_until_it_is_unhidden(shop: Workspace) -> None:
    everything = Filters(limit=25)

    def seen_in() -> list[bool]:
        return [
            "sofa-red" in ids(search(shop, RED_SOFA, filters=everything)),
            "sofa-red" in ids(more_like(shop, key("sofa-navy"), filters=everything)),
            "sofa-red" in ids(goes_with(shop, key("lamp-red"), filters=everything)),
            "sofa-red" in ids(browse(shop, filters=everything)),
        ]

    for loved in ("mug-navy", "sofa-navy"):
        assert all(seen_in())
        assert hide(shop, key("sofa-red"))
        assert not hide(shop, key("sofa-red"))
        assert not any(seen_in())
        assert "sofa-red" not in ids(for_you(shop, filters=everything))
        assert unhide(shop, key("sofa-red"))
        assert not unhide(shop, key("sofa-red"))
        rate(shop, key(loved), 5)
    assert "sofa-red" in ids(for_you(shop, filters=everything))
    hide(shop, key("sofa-red"))
    assert undo(shop) == Undone(key("sofa-red"), None, "hide")
    assert all(seen_in())
    with pytest.raises(ProductError, match="boat"):
        hide(shop, key("boat"))


def test_colourways_of_a_hidden_product_stay_where_they_are(open_shop: Open) -> None:
    linden = [Item("sofa", colour, design="linden") for colour in ("red", "navy", "green")]
    shop = open_shop([*linden, *(Item("sofa", "navy", design=d) for d in ("birch", "oak"))])
    before = ids(search(shop, RED_SOFA))
    hide(shop, key("sofa-linden-red"))
    after = ids(search(shop, RED_SOFA))
    assert after == [product for product in before if product != "sofa-linden-red"]


def test_k_results_are_left_when_the_nearest_are_crossed(shop: Workspace) -> None:
    for colour in ("red", "mustard", "grey", "navy", "green"):
        rate(shop, key(f"sofa-{colour}"), 1)
    assert len(search(shop, RED_SOFA, filters=Filters(limit=20)).matches) == 20


def test_colourways_of_a_crossed_product_sink(open_shop: Open) -> None:
    items = [Item("sofa", c, design="linden") for c in ("red", "mustard")] + [*USUAL]
    shop = open_shop(items)
    rate(shop, key("sofa-linden-red"), 1)
    answer = search(shop, Photo("m", painted("sofa", "mustard")), filters=Filters(limit=25))
    assert "sofa-linden-red" not in ids(answer)
    sunk = next(m for m in answer.matches if m.product.key.id == "sofa-linden-mustard")
    assert ids(answer).index("sofa-linden-mustard") > 2
    assert min(reason.share for reason in sunk.reasons) < 0
    assert "crossed out" in sunk.reasons[-1].text
    rate(shop, key("sofa-linden-mustard"), 5)
    answer = search(shop, Photo("m", painted("sofa", "mustard")), filters=Filters(limit=25))
    liked = next(m for m in answer.matches if m.product.key.id == "sofa-linden-mustard")
    assert not any("crossed out" in reason.text for reason in liked.reasons)
    assert ids(answer).index("sofa-linden-mustard") < 2, "liked itself, it is not held back"


def test_ratings_change_the_order_and_say_so(shop: Workspace) -> None:
    grey = Photo("grey mug", painted("mug", (128, 128, 128)))
    before = ids(search(shop, grey, filters=Filters(limit=25)))
    for kind in ("sofa", "lamp", "rug", "tshirt"):
        rate(shop, key(f"{kind}-navy"), 5)
        rate(shop, key(f"{kind}-red"), 2)
    after = search(shop, grey, filters=Filters(limit=25))
    assert ids(after)[0] == before[0] == "mug-grey"
    assert before.index("tshirt-navy") > ids(after).index("tshirt-navy")
    texts = [r.text for m in after.matches for r in m.reasons if r.kind == "taste"]
    assert any(text.startswith("Close to things you rated high") for text in texts)
    assert "You rated it high" in texts
    assert {m.product.key.id: m.stars for m in after.matches}["rug-navy"] == 5


def test_shares_of_the_reasons_add_up_to_the_whole_score(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 5)
    for match in search(shop, RED_SOFA).matches:
        assert 0.95 < sum(abs(reason.share) for reason in match.reasons) <= 1.0001


def test_at_most_two_colourways_stand_among_the_first_twelve(open_shop: Open) -> None:
    linden = [Item("sofa", c, design="linden") for c in ("red", "navy", "green", "mustard", "grey")]
    found = ids(search(open_shop([*linden, *USUAL]), RED_SOFA, filters=Filters(limit=30)))
    assert sum("linden" in one for one in found[:12]) == 2
    assert sum("linden" in one for one in found[12:15]) == 3, "the rest comes right after"


def test_asking_again_embeds_nothing(shop: Workspace, embedder: FakeEmbedder) -> None:
    first = search(shop, RED_SOFA)
    seen = embedder.embedded
    rate(shop, key("mug-red"), 5)
    again = search(shop, RED_SOFA)
    assert embedder.embedded == seen
    assert (first.timings.embed > 0, again.timings.embed) == (True, 0.0)


def test_timings_are_told_for_every_part(shop: Workspace) -> None:
    timings = search(shop, Photo("new", RED_SOFA.pixels, decode_ms=3.0)).timings
    parts = (timings.decode, timings.embed, timings.index, timings.rank)
    assert timings.decode == 3.0
    assert all(part > 0 for part in parts)
    assert timings.total == pytest.approx(sum(parts), rel=0.01)


def test_a_photo_that_is_gone_does_not_answer_for_the_one_in_its_place(shop: Workspace) -> None:
    mug, lamp = painted("mug", "green"), painted("lamp", "green")
    first = Photo("mug", mug)
    assert ids(search(shop, first))[0] == "mug-green"
    place = id(first)
    del first
    later = [Photo("lamp", lamp) for _ in range(100)]  # one of them gets the same place in memory
    heirs = [photo for photo in later if id(photo) == place]
    assert heirs, "the interpreter has put none of them there"
    assert ids(search(shop, heirs[0]))[0] == "lamp-green"


def test_progress_is_told_and_can_stop_the_search(shop: Workspace) -> None:
    told: list[tuple[int, int]] = []
    search(shop, RED_SOFA, report=lambda done, total: told.append((done, total)))
    assert told[-1] == (2, 2)
    assert all(a[0] <= b[0] for a, b in pairwise(told))


def test_more_like_a_product_leaves_itself_out_and_needs_no_encoder(
    shop: Workspace, embedder: FakeEmbedder
) -> None:
    embedder.embedded = 0
    answer = more_like(shop, key("lamp-green"), report=silent)
    assert "lamp-green" not in ids(answer)
    assert answer.matches[0].product.product_type == "Table lamps"
    assert "Lamp, green" in answer.matches[0].reasons[0].text
    assert embedder.embedded == 0


def test_more_like_what_is_not_there_names_the_way_out(shop: Workspace) -> None:
    with pytest.raises(ProductError, match=r"boat.*search for it again"):
        more_like(shop, key("boat"))


def test_without_ratings_nothing_is_said_of_taste(shop: Workspace) -> None:
    kinds = {r.kind for m in search(shop, RED_SOFA).matches for r in m.reasons}
    assert "taste" not in kinds


def test_only_what_is_close_is_called_close(shop: Workspace) -> None:
    for colour in ("navy", "green", "grey"):
        rate(shop, key(f"rug-{colour}"), 5)
    rugs = {f"Rug, {c}": shop.shelf.vectors[shop.row(key(f"rug-{c}"))] for c in COLOURS}
    told = 0
    for match in search(shop, RED_SOFA, filters=Filters(limit=25)).matches:
        for reason in match.reasons:
            if reason.text.startswith("Close to"):
                vector = shop.shelf.vectors[shop.row(match.product.key)]
                assert float(rugs[reason.text.partition(": ")[2]] @ vector) >= CLOSE
            told += reason.text == "Fits your taste so far"
    assert told


def test_taste_is_left_out_where_it_is_not_wanted_but_a_cross_stays_a_cross(
    shop: Workspace,
) -> None:
    grey = Photo("grey mug", painted("mug", (128, 128, 128)))
    plain = ids(search(shop, grey, filters=Filters(limit=25)))
    for kind in ("sofa", "lamp", "rug", "tshirt"):
        rate(shop, key(f"{kind}-navy"), 5)
        rate(shop, key(f"{kind}-red"), 2)
    rate(shop, key("mug-mustard"), 1)
    without = search(shop, grey, filters=Filters(limit=25, by_taste=False))
    assert ids(without) == [name for name in plain if name != "mug-mustard"]
    assert not any(r.kind == "taste" and r.share for m in without.matches for r in m.reasons)
    assert ids(search(shop, grey, filters=Filters(limit=25))) != ids(without)


def test_a_photo_that_is_only_searched_with_says_nothing_of_taste(shop: Workspace) -> None:
    search(shop, Photo("mug", painted("mug", "red")))
    assert list(shop.profile.events()) == []
    assert shop.leaning.model.heard == 0


def test_where_taste_moved_a_product_the_places_are_told(shop: Workspace) -> None:
    grey = Photo("grey mug", painted("mug", (128, 128, 128)))
    before = ids(search(shop, grey, filters=Filters(limit=25, by_taste=False)))
    for kind in ("sofa", "lamp", "rug", "tshirt"):
        rate(shop, key(f"{kind}-navy"), 5)
        rate(shop, key(f"{kind}-red"), 2)
    after = search(shop, grey, filters=Filters(limit=25))
    told = {
        m.product.key.id: r.text
        for m in after.matches
        for r in m.reasons
        if r.text.startswith("Your taste moved it")
    }
    assert told
    for name, text in told.items():
        places = before.index(name) - ids(after).index(name)
        way = "up" if places > 0 else "down"
        count = "1 place" if abs(places) == 1 else f"{abs(places)} places"
        assert text == f"Your taste moved it {way} {count}"
