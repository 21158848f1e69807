from hypothesis import given, settings
from hypothesis import strategies as st

from visfinder.models import Swatch
from visfinder.pairing.harmony import HARMONIES, harmony
from visfinder.pairing.palettes import agreement, pack

RED = Swatch(0.5, 0.2, 25, 1.0)
DARK_RED = Swatch(0.3, 0.15, 22, 1.0)
ORANGE = Swatch(0.7, 0.15, 60, 1.0)
TEAL = Swatch(0.5, 0.12, 195, 1.0)
GREEN = Swatch(0.6, 0.18, 142, 1.0)
GREY = Swatch(0.6, 0.01, 300, 1.0)

swatches = st.builds(
    Swatch,
    lightness=st.floats(0, 1),
    chroma=st.floats(0, 0.32),
    hue=st.floats(0, 359),
    share=st.floats(0.01, 0.2),
)
palettes = st.lists(swatches, max_size=5)


def of(one: Swatch, other: Swatch) -> tuple[float, str]:
    score, leading = harmony(pack([[one]]), pack([[other]]))
    return float(score[0]), HARMONIES[int(leading[0])]


def test_each_class_of_the_stylist_is_told_apart() -> None:
    assert of(RED, GREY)[1] == "neutral"
    assert of(RED, DARK_RED)[1] == "tonal"
    assert of(RED, ORANGE)[1] == "analogous"
    assert of(RED, TEAL)[1] == "complementary"
    assert of(RED, GREEN)[1] == "clash"


def test_a_clash_of_vivid_colours_is_worst_and_dull_colours_forgive() -> None:
    dull_green = Swatch(0.6, 0.05, 142, 1.0)
    assert of(RED, GREEN)[0] < 0.2
    assert of(RED, GREEN)[0] < of(RED, dull_green)[0] < of(RED, GREY)[0]


def test_hues_are_compared_around_the_circle() -> None:
    assert of(Swatch(0.5, 0.2, 359, 1), Swatch(0.5, 0.2, 2, 1))[1] == "tonal"


def test_a_small_clash_weighs_less_than_a_large_one() -> None:
    mostly_grey = [Swatch(0.6, 0.01, 0, 0.9), Swatch(0.6, 0.18, 142, 0.1)]
    score, leading = harmony(pack([[RED]]), pack([mostly_grey, [GREEN]]))
    assert score[0] > score[1] + 0.4
    assert HARMONIES[int(leading[0])] == "neutral"


def test_nothing_measured_is_neither_for_nor_against() -> None:
    score, leading = harmony(pack([[RED]]), pack([[]]))
    assert (float(score[0]), int(leading[0])) == (0.5, -1)


@settings(max_examples=80, deadline=None)
@given(palettes, palettes)
def test_harmony_is_mutual_and_bounded(one: list[Swatch], other: list[Swatch]) -> None:
    there, back = harmony(pack([one]), pack([other])), harmony(pack([other]), pack([one]))
    assert 0 <= there[0][0] <= 1
    assert abs(float(there[0][0] - back[0][0])) < 1e-4


@settings(max_examples=80, deadline=None)
@given(palettes.filter(bool), palettes)
def test_agreement_is_bounded_and_complete_with_oneself(
    one: list[Swatch], other: list[Swatch]
) -> None:
    got = agreement(pack([one]), pack([other, one]))
    assert 0 <= got[0] <= 1
    assert got[1] > 0.999


def test_agreement_falls_with_the_distance_of_colours() -> None:
    a_bit_darker = Swatch(0.45, 0.2, 25, 1.0)
    got = agreement(pack([[RED]]), pack([[RED], [a_bit_darker], [ORANGE], [GREY], []]))
    assert got[0] > got[1] > 0.5 > 0.01 > max(got[2], got[3])
    assert got[4] == 0
