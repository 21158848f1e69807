import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visfinder.errors import ProfileError
from visfinder.models import ProductKey, Rating
from visfinder.storage.taste_file import read_ratings, write_ratings

GOOD = {"catalog": "shop", "product": "sofa", "stars": 5, "at": 12.5}
names = st.text(min_size=1)
ratings = st.lists(
    st.builds(Rating, st.builds(ProductKey, names, names), st.integers(1, 5), st.floats(0, 4e9))
)


@given(ratings=ratings)
def test_ratings_survive_the_file(tmp_path_factory, ratings):
    path = tmp_path_factory.getbasetemp() / "taste.json"
    write_ratings(path, ratings)
    assert read_ratings(path) == ratings


def test_the_file_can_be_read_by_a_shopper(tmp_path):
    write_ratings(tmp_path / "taste.json", [Rating(ProductKey("shop", "sofa grün"), 5, 12.5)])
    text = (tmp_path / "taste.json").read_text(encoding="utf-8")
    assert '"product": "sofa grün"' in text
    assert '"stars": 5' in text


def content(*ratings, **changes):
    return json.dumps({"format": "visfinder-taste", "version": 1, "ratings": ratings} | changes)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a taste file"),
        ("{}", "not a taste file"),
        (content(format="other"), "not a taste file"),
        (content(ratings={}), "not a taste file"),
        (content(version=2), "version 2.*newer visfinder"),
        (content(GOOD, 7), "rating 2 of"),
        (content({**GOOD, "stars": 0}), "rating 1 of"),
        (content({**GOOD, "stars": 6}), "stars from 1 to 5"),
        (content({**GOOD, "stars": True}), "rating 1 of"),
        (content({**GOOD, "stars": "5"}), "rating 1 of"),
        (content({**GOOD, "at": -1}), "rating 1 of"),
        (content({**GOOD, "at": float("nan")}), "rating 1 of"),
        (content({**GOOD, "at": None}), "rating 1 of"),
        (content({**GOOD, "product": ""}), "rating 1 of"),
        (content({**GOOD, "catalog": 3}), "rating 1 of"),
        (content({**GOOD, "product": "\udcff"}), "rating 1 of"),
    ],
)
def test_what_is_no_taste_file_is_refused_by_name(tmp_path, text, said):
    path = tmp_path / "taste.json"
    path.write_text(text)
    with pytest.raises(ProfileError, match=said) as caught:
        read_ratings(path)
    assert str(path) in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ProfileError, match=r"none\.json"):
        read_ratings(tmp_path / "none.json")


def test_a_folder_is_not_a_taste_file(tmp_path):
    with pytest.raises(ProfileError, match="cannot be read"):
        read_ratings(tmp_path)
    with pytest.raises(ProfileError, match=r"cannot be written.*choose another place"):
        write_ratings(tmp_path, [])


def test_a_huge_file_is_refused_unread(tmp_path):
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(ProfileError, match="larger than 50 MB"):
        read_ratings(tmp_path / "huge.json")
