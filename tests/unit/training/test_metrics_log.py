"""TensorBoard can read what a training wrote, the measures of the selection part among it."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")
accumulator = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")

from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.training.metrics_log import MetricsLog  # noqa: E402
from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.student import Student  # noqa: E402
from visfinder.training.view_cache import Round  # noqa: E402
from visfinder.training.watch import Watch  # noqa: E402


def scalars(folder: Path) -> dict[str, list[tuple[int, float]]]:
    read = accumulator.EventAccumulator(str(folder))
    read.Reload()
    return {
        tag: [(event.step, pytest.approx(event.value)) for event in read.Scalars(tag)]
        for tag in read.Tags()["scalars"]
    }


@pytest.fixture(scope="module")
def watch() -> Watch:
    """Ten shirts of five titles; both of a title look the same, so all are found."""
    torch.manual_seed(0)
    random = np.random.default_rng(0)
    pictures = [
        Picture(Path(f"{n}.jpg"), Source.FASHION, Part.SELECTION, f"title {n // 2}", "Shirts")
        for n in range(10)
    ]
    pictures.append(Picture(Path("x.jpg"), Source.FASHION, Part.TRAIN, "title 9", "Shirts"))
    looks = np.repeat(random.normal(size=(6, 64, 14, 14)), 2, axis=0)[:11].astype(np.float16)
    teacher, earlier = (np.zeros((11, n), np.float16) for n in (1280, 0))
    colours = np.zeros((11, 48, 7, 7), np.float16)
    plain = Round(np.arange(11), looks, teacher, earlier, colours)
    return Watch(pictures, plain, Student(VisualEncoder(), {}).eval(), "cpu")


def test_the_selection_part_alone_is_measured(watch: Watch) -> None:
    figures = watch.measured()
    assert figures["fashion name R@1"] == 1
    assert {name.split()[0] for name in figures} == {"fashion"}


def test_steps_and_measures_are_written(watch: Watch, tmp_path: Path) -> None:
    log = MetricsLog(tmp_path)
    log.step(1, "fashion_catalogue", {"kind": 2.0, "teacher": 0.5}, 0.02)
    log.step(2, "grocery", {"teacher": 0.25}, 0.04)
    log.measured(2, watch.measured())
    log.close()
    found = scalars(tmp_path)
    assert found["loss/all"] == [(1, 2.5), (2, 0.25)]
    assert found["loss fashion_catalogue/kind"] == [(1, 2.0)]
    assert found["rate"] == [(1, 0.02), (2, 0.04)]
    assert found["selection/fashion name R at 1"] == [(2, 1.0)]
