"""The plot is a picture on white with a mark for every figure."""

import io

import numpy as np
import pytest
from PIL import Image

from visfinder.models import Pixels
from visfinder.training.bootstrap import Estimate
from visfinder.training.plot import COLOURS, drawn
from visfinder.training.results import Evaluation, Kept, Measure

CONDITIONS = ("blur", "noise", "JPEG 30", "dark", "occluded", "rotated", "half size")


def figure(value: float) -> Estimate:
    return Estimate(value, (value - 0.05, value + 0.05), 100, 90)


def evaluation(systems: int, *, measures: int = 3, robust: int = 0) -> Evaluation:
    names = [f"grocery R@{number}" for number in range(measures)]
    estimates = tuple(figure(0.9 - 0.06 * number) for number in range(systems))
    return Evaluation(
        tuple(["encoder", "start", "resnet50", "$x_1$", *"abcdefgh"][:systems]),
        tuple(Measure(name, "", estimates, None, ()) for name in names),
        tuple(Kept(name, how, estimates) for name in names[:robust] for how in CONDITIONS),
    )


def seen(png: bytes) -> Pixels:
    with Image.open(io.BytesIO(png)) as picture:
        assert picture.format == "PNG"
        return np.array(picture.convert("RGB"))


def pixels_of(colour: str, picture: Pixels) -> int:
    rgb = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    return int((np.abs(picture.astype(int) - rgb) < 12).all(axis=2).sum())


def test_each_system_has_its_colour_on_white() -> None:
    picture = seen(drawn(evaluation(3)))
    assert (picture[[0, -1]] == 255).all()
    assert (picture == 255).all(axis=2).mean() > 0.8
    for colour in COLOURS[:3]:
        assert pixels_of(colour, picture) > 100
    assert pixels_of(COLOURS[3], picture) == 0


@pytest.mark.parametrize("systems", [1, 8])
def test_it_grows_with_what_it_shows(systems: int) -> None:
    sizes = [
        seen(drawn(evaluation(systems, measures=measures, robust=robust))).shape
        for measures, robust in ((4, 0), (8, 0), (8, 2), (8, 3))
    ]
    few, many, panels, more_panels = [(height, width) for height, width, _ in sizes]
    assert many[0] > few[0]
    assert panels[1] > many[1]  # two panels beside the measures
    assert more_panels[0] > panels[0]  # the third below


def test_figures_without_interval_or_value_are_drawn_as_far_as_they_go() -> None:
    lone = Estimate(0.5, None, 1, 1)
    measures = (Measure("grocery R@1", "", (lone,), None, ()),)
    kept = (Kept("grocery R@1", "blur", (None,)), Kept("grocery R@1", "dark", (lone,)))
    picture = seen(drawn(Evaluation(("encoder",), measures, kept)))
    assert pixels_of(COLOURS[0], picture) > 50
