import numpy as np
import pytest

from tests.unit.finder.test_search import ids, key
from visfinder.errors import UserError
from visfinder.finder.for_you import NO_TASTE_YET, for_you
from visfinder.finder.quiz import Quiz
from visfinder.finder.rating import rate, undo
from visfinder.finder.workspace import Workspace
from visfinder.models import Filters
from visfinder.taste.asking import teaches


def test_a_dozen_pairs_are_asked_none_twice_and_the_answers_are_kept(shop: Workspace) -> None:
    quiz = Quiz(shop)
    asked = set()
    while (pair := quiz.pair) is not None:
        assert quiz.pair is pair, "looking does not move on"
        asked.add(frozenset((pair.left.key, pair.right.key)))
        quiz.choose(pair.right.key)
    assert len(asked) == quiz.asked == quiz.length == 12
    assert len(shop.profile.quiz()) == 12
    assert shop.leaning.model.heard == pytest.approx(6)


def test_always_preferring_navy_brings_navy_to_the_front(shop: Workspace) -> None:
    quiz = Quiz(shop, length=24)
    while (pair := quiz.pair) is not None:
        navy = [product for product in pair if product.colour == "navy"]
        if len(navy) == 1:
            quiz.choose(navy[0].key)
        else:
            quiz.skip()
    answer = for_you(shop, filters=Filters(limit=5))
    assert all(r.text != NO_TASTE_YET for m in answer.matches for r in m.reasons)
    likings = {p.key.id: shop.leaning.liking(np.array([shop.row(p.key)]))[0] for p in shop.products}
    navy = [value for name, value in likings.items() if name.endswith("navy")]
    others = [value for name, value in likings.items() if not name.endswith("navy")]
    assert min(navy) > np.median(others)


def test_skipping_leaves_no_trace_and_what_is_not_asked_is_refused(shop: Workspace) -> None:
    quiz = Quiz(shop, length=2)
    first = quiz.pair
    quiz.skip()
    assert quiz.pair != first
    with pytest.raises(UserError, match="not one of the two"):
        quiz.choose(key("nothing"))
    quiz.skip()
    assert quiz.pair is None
    quiz.skip()
    assert quiz.asked == 2
    assert list(shop.profile.events()) == []


def test_an_answer_is_undone_like_anything_else(shop: Workspace) -> None:
    quiz = Quiz(shop)
    pair = quiz.pair
    assert pair is not None
    quiz.choose(pair.left.key)
    assert undo(shop) is not None
    assert shop.leaning.model.heard == 0


def test_what_was_rated_is_not_asked_about(shop: Workspace) -> None:
    for product in shop.products[:-2]:
        rate(shop, product.key, 3)
    pair = Quiz(shop).pair
    assert pair is not None
    assert {pair.left.key, pair.right.key} == {p.key for p in shop.products[-2:]}
    rate(shop, shop.products[-1].key, 3)
    assert Quiz(shop).pair is None


def test_what_an_answer_teaches_is_what_it_takes_from_the_variance(shop: Workspace) -> None:
    """Before any evidence all products count alike, and the sum can be checked by refitting."""
    leaning = shop.leaning
    items = leaning.shelf.items
    pairs = np.array([[0, 7], [3, 4], [2, 19]])
    told = teaches(leaning.model, items, pairs, items)
    before = leaning.model.predict(items)[1].mean()
    for pair, taught in zip(pairs.tolist(), told.tolist(), strict=True):
        keys = [leaning.shelf.products[row].key for row in pair]
        shop.profile.record("quiz", keys[0], other=keys[1])
        after = shop.leaning.model.predict(items)[1].mean()
        undo(shop)
        assert before - after == pytest.approx(taught, rel=1e-3)


def test_shown_three_times_and_never_answered_is_not_shown_again(
    shop: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("visfinder.finder.for_you.SITTING_S", 0.0)
    rate(shop, key("sofa-navy"), 5)
    lists = [ids(for_you(shop, filters=Filters(limit=5))) for _ in range(4)]
    assert lists[0] == lists[1] == lists[2]
    assert not set(lists[3]) & set(lists[0])
