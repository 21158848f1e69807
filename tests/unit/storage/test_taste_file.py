import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visfinder.errors import ProfileError
from visfinder.models import ProductKey, Rating
from visfinder.storage.standing import QuizAnswer, Sign, TasteEdit
from visfinder.storage.taste_file import Taste, read_taste, write_taste

GOOD = {"catalog": "shop", "product": "sofa", "stars": 5, "at": 12.5}
names, times, weights = st.text(min_size=1), st.floats(0, 4e9), st.floats(0, 10)
keys = st.builds(ProductKey, names, names)
tastes = st.builds(
    Taste,
    ratings=st.lists(st.builds(Rating, keys, st.integers(1, 5), times)).map(tuple),
    hidden=st.dictionaries(keys, times),
    boards=st.dictionaries(names, st.dictionaries(keys, times, min_size=1)),
    edits=st.lists(st.builds(TasteEdit, keys, st.text(), st.booleans(), st.booleans(), times)).map(
        tuple
    ),
    quiz=st.lists(
        st.builds(QuizAnswer, keys, keys, times, weights).filter(lambda a: a.preferred != a.other)
    ).map(tuple),
    signs=st.lists(
        st.builds(Sign, st.sampled_from(["open", "more-like"]), keys, times, weights)
    ).map(tuple),
)


@given(taste=tastes)
def test_a_taste_survives_the_file(tmp_path_factory, taste):
    path = tmp_path_factory.getbasetemp() / "taste.json"
    written = write_taste(path, taste)
    assert read_taste(path) == taste
    assert written >= len(taste.ratings) + len(taste.hidden) + len(taste.boards)


def test_a_weight_that_is_not_the_usual_one_survives_the_file(tmp_path):
    sofa = ProductKey("shop", "sofa")
    taste = Taste((Rating(sofa, 5, 1.0),), weights={sofa: 0.25})
    write_taste(tmp_path / "taste.json", taste)
    assert read_taste(tmp_path / "taste.json") == taste


def test_the_file_can_be_read_by_a_shopper(tmp_path):
    sofa = ProductKey("shop", "sofa grün")
    write_taste(tmp_path / "taste.json", Taste((Rating(sofa, 5, 12.5),)), lambda key: "Ein Sofa")
    text = (tmp_path / "taste.json").read_text(encoding="utf-8")
    assert '"product": "sofa grün"' in text
    assert '"title": "Ein Sofa"' in text
    assert '"stars": 5' in text


def test_a_file_of_version_1_is_read(tmp_path):
    (tmp_path / "taste.json").write_text(content(GOOD))
    sofa = ProductKey("shop", "sofa")
    assert read_taste(tmp_path / "taste.json") == Taste((Rating(sofa, 5, 12.5),))


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
        (content(version=3), "version 3.*newer visfinder"),
        (content(version=None), "version None"),
        (content(GOOD, 7), "rating 2 of"),
        (content({**GOOD, "stars": 0}), "rating 1 of"),
        (content({**GOOD, "stars": 6}), "stars from 1 to 5"),
        (content({**GOOD, "stars": True}), "rating 1 of"),
        (content({**GOOD, "stars": "5"}), "rating 1 of"),
        (content({**GOOD, "at": -1}), "rating 1 of"),
        (content({**GOOD, "at": float("nan")}), "rating 1 of"),
        (content({**GOOD, "at": None}), "rating 1 of"),
        (content({**GOOD, "weight": 11}), "rating 1 of"),
        (content({**GOOD, "product": ""}), "rating 1 of"),
        (content(hidden=[{"catalog": "shop", "at": 1}]), "hidden product 1 of"),
        (content(hidden={}), "“hidden” in .* is not a list"),
        (content(boards=[GOOD]), "board entry 1 of .* needs board"),
        (content(tastes=[{**GOOD, "muted": 1}]), "taste 1 of"),
        (content(tastes=[7]), "taste 1 of"),
        (content(quiz=[{"preferred": GOOD, "other": GOOD, "at": 1}]), "quiz answer 1 of"),
        (content(signs=[{**GOOD, "sign": "bought"}]), "sign 1 of"),
        (content(signs=[{**GOOD, "sign": []}]), "sign 1 of"),
        (content({**GOOD, "catalog": 3}), "rating 1 of"),
        (content({**GOOD, "product": "\udcff"}), "rating 1 of"),
    ],
)
def test_what_is_no_taste_file_is_refused_by_name(tmp_path, text, said):
    path = tmp_path / "taste.json"
    path.write_text(text)
    with pytest.raises(ProfileError, match=said) as caught:
        read_taste(path)
    assert str(path) in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ProfileError, match=r"none\.json"):
        read_taste(tmp_path / "none.json")


def test_a_folder_is_not_a_taste_file(tmp_path):
    with pytest.raises(ProfileError, match="cannot be read"):
        read_taste(tmp_path)
    with pytest.raises(ProfileError, match=r"cannot be written.*choose another place"):
        write_taste(tmp_path, Taste())


def test_a_huge_file_is_refused_unread(tmp_path):
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(ProfileError, match="larger than 50 MB"):
        read_taste(tmp_path / "huge.json")
