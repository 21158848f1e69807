"""Scenes know where their things are, and training asks where a product is seen."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")
pytest.importorskip("onnxruntime")

from PIL import Image  # noqa: E402

from tests.unit.embedding.untrained import untrained  # noqa: E402
from visfinder.progress import silent  # noqa: E402
from visfinder.training import scenes  # noqa: E402
from visfinder.training.grounding import SCENES_A_STEP, Grounding  # noqa: E402
from visfinder.training.losses import outside  # noqa: E402
from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.scenes import covered_cells, make_scenes, planned, scene_view  # noqa: E402
from visfinder.training.view_cache import Round, export_frozen  # noqa: E402

RED = np.array([250, 20, 20])


def saved(path: Path, pixels: np.ndarray) -> Path:
    Image.fromarray(pixels.astype(np.uint8)).save(path)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> list[Picture]:
    """A street photo with a red box in the dark, held out a second time, and a red bag on white."""
    dark = np.full((300, 150, 3), 90)
    dark[60:150, 15:75] = RED
    street = saved(tmp_path / "street.png", dark)
    white = np.full((80, 80, 3), 255)
    white[20:60, 30:50] = RED
    bag = saved(tmp_path / "bag.png", white)
    box = (15 / 150, 60 / 300, 60 / 150, 90 / 300)
    return [
        Picture(street, Source.STREET, Part.TRAIN, "street 0", "bag", box=box),
        Picture(street, Source.STREET, Part.TEST, "street 1", "bag", box=(0, 0, 1, 1)),
        Picture(bag, Source.FASHION, Part.TRAIN, "bag", "Handbags", iconic=True),
    ]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenes, "SET_SCENES", 6)


@pytest.mark.usefixtures("few")
def test_boxes_are_where_the_things_are(pictures: list[Picture]) -> None:
    plan = planned(pictures, seed=0)
    assert {thing.row for scene in plan for thing in scene.things} == {0, 2}  # none held out
    assert sum(scene.set_in is not None for scene in plan) == 6
    for number, scene in enumerate(plan):
        if scene.set_in is None:
            view, things = scene_view(scene, np.random.default_rng(number))
        else:  # in front of grey, so that what is red can only be the thing
            plain = Image.new("RGB", (160, 120), (90, 90, 90))
            plain.save(scene.photo)
            view, things = scene_view(scene, np.random.default_rng(number))
        assert view.shape == (3, 224, 224)
        pixels = view.numpy().astype(int)
        red = (pixels[0] > 2 * pixels[1]) & (pixels[0] > 100)
        down, across = np.nonzero(red)
        left, top, width, height = (side * 224 for side in things[0].box)
        found = [across.min(), down.min(), across.max() + 1, down.max() + 1]
        assert np.abs(np.array(found) - [left, top, left + width, top + height]).max() <= 4


def test_cells_are_covered_by_area() -> None:
    covered = covered_cells((0.25, 0.5, 0.5, 0.25), 2).reshape(2, 2)
    assert covered.tolist() == [[0, 0], [0.25, 0.25]]
    np.testing.assert_allclose(covered_cells((0, 0, 1, 1), 7), 1)


def test_what_speaks_for_a_product_elsewhere_costs() -> None:
    product = torch.tensor([[1.0, 0.0]])
    inside = torch.tensor([[1.0, 0.0, 0.0]])
    here = torch.tensor([[[1.0, 0.3], [-1.0, 0.2], [0.0, 5.0]]])
    assert float(outside(here, product, inside)) == pytest.approx(0, abs=1e-6)
    half = torch.tensor([[[1.0, 0.3], [1.0, 0.2], [-9.0, 5.0]]], requires_grad=True)
    loss = outside(half, product, inside)
    assert loss.item() == pytest.approx(np.log(2))
    loss.backward()  # type: ignore[no-untyped-call]
    assert half.grad is not None
    assert half.grad[0, 0, 0] < 0 < half.grad[0, 1, 0]  # more of it inside, less outside
    assert not half.grad[0, 2].any()
    assert torch.isfinite(outside(-here, product, inside))


@pytest.mark.usefixtures("few")
def test_scenes_are_kept_and_drawn_with_products_of_their_kind(
    pictures: list[Picture], tmp_path: Path
) -> None:
    export_frozen(untrained(), tmp_path / "frozen.onnx")
    made = make_scenes(tmp_path, pictures, 0, silent)
    assert made is not None
    (tmp_path / "frozen.onnx").unlink()  # what is made is not made again
    again = make_scenes(tmp_path, pictures, 0, silent)
    assert again is not None
    np.testing.assert_array_equal(made.activations, again.activations)
    assert made.activations.shape[1:] == (64, 14, 14)
    assert made.colours.shape[1:] == (48, 7, 7)
    rows = np.arange(len(pictures))
    nothing = np.zeros((len(pictures), 1), np.float16)
    plain = Round(rows, nothing, nothing, nothing, nothing)
    drawn = [Grounding(pictures, [plain], made, seed=0).draw(step) for step in (0, 1)]
    for batch in drawn:
        assert batch.inside.shape == (SCENES_A_STEP, 49)
        assert batch.inside.any(axis=1).all()
        assert set(batch.views[:, 1].tolist()) <= {0, 2}
    assert not np.array_equal(drawn[0].inside, drawn[1].inside)
    np.testing.assert_array_equal(
        drawn[0].inside, Grounding(pictures, [plain], made, seed=0).draw(0).inside
    )


def test_without_photos_of_scenes_there_are_none(tmp_path: Path) -> None:
    alone = [Picture(tmp_path / "a.jpg", Source.FASHION, Part.TRAIN, "a", "Hats", iconic=True)]
    assert make_scenes(tmp_path, alone, 0, silent) is None
