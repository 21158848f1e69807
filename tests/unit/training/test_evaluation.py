"""Encoders side by side on pictures of one colour, where every answer is known beforehand."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from visfinder.models import Pixels, Region, Vectors
from visfinder.progress import silent
from visfinder.training.evaluation import System, evaluate
from visfinder.training.questions import Entry, Query, Question, Shot
from visfinder.training.results import START, Evaluation

RED, GREEN, BLUE = (220, 20, 20), (20, 220, 20), (20, 20, 220)


def by_colour(pictures: Sequence[Pixels]) -> Vectors:
    """An encoder that sees mean colours."""
    means = np.array([picture.mean(axis=(0, 1)) for picture in pictures], np.float32) + 1
    rows: Vectors = means / np.linalg.norm(means, axis=1, keepdims=True)
    return rows


def blind(pictures: Sequence[Pixels]) -> Vectors:
    """An encoder that sees nothing: whatever is first in the gallery is nearest."""
    return np.tile(np.array([[1, 0, 0]], np.float32), (len(pictures), 1))


def picture(folder: Path, name: str, colour: tuple[int, int, int]) -> Shot:
    path = folder / f"{name}.png"
    Image.fromarray(np.full((12, 12, 3), colour, np.uint8)).save(path)
    return Shot(path)


@pytest.fixture
def colours(tmp_path: Path) -> Question:
    """A red, a green and a blue photo look for red, green and blue pictures."""
    names = {"red": RED, "green": GREEN, "blue": BLUE}
    gallery = [Entry(picture(tmp_path, name, rgb), name) for name, rgb in names.items()]
    queries = [
        Query(picture(tmp_path, f"photo {name}", rgb), name, name, "warm" if rgb == RED else "cold")
        for name, rgb in names.items()
    ]
    return Question("hue", "a colour", tuple(queries), tuple(gallery), ("R@1", "R@5", "mAP@R"))


def both(question: Question, **spoils: Pixels) -> Evaluation:
    systems = [System("encoder", by_colour), System(START, blind)]
    made = {name: lambda shot, pixels, to=to: to for name, to in spoils.items()}
    return evaluate([question], systems, made, silent)


def test_figures_stand_side_by_side(colours: Question) -> None:
    found = both(colours)
    values = {m.name: tuple(e.value for e in m.estimates) for m in found.measures}
    assert found.systems == ("encoder", "start")
    assert values == {
        "hue R@1": (1, pytest.approx(1 / 3)),
        "hue R@5": (1, 1),
        "hue mAP@R": (1, pytest.approx(1 / 3)),
    }
    gain = found.measures[0].gain
    assert gain is not None
    assert gain.value == pytest.approx(2 / 3)
    assert not found.measures[0].worse


def test_what_training_lost_is_marked(colours: Question) -> None:
    systems = [System("encoder", blind), System(START, by_colour)]
    assert evaluate([colours], systems, {}, silent).measures[0].worse


def test_without_start_weights_there_is_no_gain(colours: Question) -> None:
    found = evaluate([colours], [System("encoder", by_colour)], {}, silent)
    assert found.measures[0].gain is None
    assert not found.measures[0].worse


def test_recall_is_broken_down_by_category(colours: Question) -> None:
    first, second, _ = both(colours).measures
    rows = [(c.name, c.values, c.queries) for c in first.categories]
    assert rows == [("cold", (1, 0), 2), ("warm", (1, 1), 1)]
    assert second.categories == ()


def test_robustness_spoils_the_photos_and_not_the_gallery(colours: Question) -> None:
    green = np.full((4, 4, 3), GREEN, np.uint8)
    found = both(colours, green=green)
    (kept,) = found.robustness
    assert (kept.name, kept.condition) == ("hue R@1", "green")
    shares = [each.value for each in kept.estimates if each is not None]
    # All photos are green now: one of three is found, and the blind one sees no difference.
    assert shares == [pytest.approx(1 / 3), 1]


def test_only_the_region_of_a_photo_is_searched(tmp_path: Path) -> None:
    half = np.full((10, 10, 3), RED, np.uint8)
    half[:, 5:] = BLUE
    Image.fromarray(half).save(tmp_path / "half.png")
    gallery = (Entry(picture(tmp_path, "r", RED), "r"), Entry(picture(tmp_path, "b", BLUE), "b"))
    queries = tuple(
        Query(Shot(tmp_path / "half.png", Region(left, 0, 0.5, 1)), wanted, wanted, "")
        for left, wanted in ((0, "r"), (0.5, "b"))
    )
    question = Question("half", "", queries, gallery, ("R@1",))
    (measure,) = evaluate([question], [System("encoder", by_colour)], {}, silent).measures
    assert measure.estimates[0].value == 1
    assert measure.categories == ()  # nobody knows a category


def test_a_figure_that_says_nothing_is_left_out(tmp_path: Path) -> None:
    only = picture(tmp_path, "r", RED)
    queries = (Query(only, "r", "r", ""),)
    question = Question("lone", "", queries, (Entry(only, "r"),), ("mAP@R",))
    spoils = {"none": lambda shot, pixels: pixels}
    found = evaluate([question], [System("encoder", by_colour)], spoils, silent)
    assert (found.measures, found.robustness) == ((), ())  # nor is there recall@1 to keep


def test_progress_counts_every_pass(colours: Question) -> None:
    ticks: list[tuple[int, int]] = []
    spoils = {"none": lambda shot, pixels: pixels, "same": lambda shot, pixels: pixels}
    systems = [System("encoder", by_colour)]
    evaluate([colours], systems, spoils, lambda done, total: ticks.append((done, total)))
    assert ticks == [(6, 12), (9, 12), (12, 12)]
