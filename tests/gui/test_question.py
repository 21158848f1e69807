"""The line above a list says what the list is."""

from pathlib import Path

from visfinder.gui.question import Question, Tab
from visfinder.models import Answer, Match, Product, ProductKey, Reason


def answer(share: float) -> Answer:
    product = Product(ProductKey("shop", "mug"), "Mug", Path("mug.webp"), "00")
    return Answer((Match(product, 0.0, (Reason("taste", "why", share),)),))


def test_for_you_claims_no_taste_before_there_is_one() -> None:
    before = Question().heading(Tab.FOR_YOU, answer(0.0))
    assert before == "1 product to begin with: rate a few, and this list becomes yours"
    assert Question().heading(Tab.FOR_YOU, answer(0.4)) == "1 product for your taste"
