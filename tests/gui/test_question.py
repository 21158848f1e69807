"""The line above a list says what the list is."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from visfinder.finder.photo import Photo
from visfinder.gui.question import Question, Tab
from visfinder.models import Answer, Match, Product, ProductKey, Reason


def answer(share: float) -> Answer:
    product = Product(ProductKey("shop", "mug"), "Mug", Path("mug.webp"), "00")
    return Answer((Match(product, 0.0, (Reason("taste", "why", share),)),))


def test_for_you_claims_no_taste_before_there_is_one() -> None:
    before = Question().heading(Tab.FOR_YOU, answer(0.0))
    assert before == "1 product to begin with: rate a few, and this list becomes yours"
    assert Question().heading(Tab.FOR_YOU, answer(0.4)) == "1 product for your taste"


def test_a_photo_without_a_close_match_is_told_so_above_the_list() -> None:
    photo = Question(photo=Photo("mug.jpg", np.zeros((4, 4, 3), np.uint8)))
    far, near, unknown = (replace(answer(0.0), closest=each) for each in (0.05, 0.9, None))
    said = "1 product similar to your photo"
    assert photo.heading(Tab.SIMILAR, far) == f"No close match · {said}"
    assert photo.heading(Tab.SIMILAR, near) == photo.heading(Tab.SIMILAR, unknown) == said
    assert "close match" not in photo.heading(Tab.GOES_WITH, far)
