"""An explanation is measured by what lies in the box of the garment."""

import json
from itertools import count
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")
pytest.importorskip("onnxruntime")

from tests.shop import Item, painted, save, write_shop
from visfinder.cli.pointing_text import pointing_lines, pointing_records
from visfinder.embedding.weights import read_manifest, shipped_folder
from visfinder.progress import silent
from visfinder.training.pictures import Part, part_of
from visfinder.training.pointing import measure_pointing, share_inside


def test_only_what_speaks_for_the_product_counts() -> None:
    spoken = np.array([3.0, 1.0, -5.0], np.float32)
    assert share_inside(spoken, np.array([1.0, 0.0, 1.0], np.float32)) == pytest.approx(0.75)
    assert share_inside(spoken, np.array([0.5, 1.0, 0.0], np.float32)) == pytest.approx(0.625)
    assert share_inside(-spoken[:2], np.ones(2, np.float32)) == 0


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """One square street photo of the test part, whose first box is all of it."""
    folder = tmp_path / "street_photos"
    name = next(n for n in map("{}.png".format, count()) if part_of(f"street {n}") is Part.TEST)
    save(painted("mug", "red", 200), folder / name)
    boxes = [
        {"label": "hat", "x": 0, "y": 0, "w": 1, "h": 1},
        {"label": "hat", "x": 0, "y": 0, "w": 0.5, "h": 1},
        {"label": "hat", "x": 0.5, "y": 0, "w": 0.5, "h": 1},
    ]
    (folder / "boxes.json").write_text(json.dumps([{"image": name, "boxes": boxes}]))
    return tmp_path


def test_shares_are_of_the_boxes(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_shop(data / "shop", [Item("mug", "red")])
    monkeypatch.setattr("visfinder.paths.bundled_catalog", lambda: data / "shop")
    measures = measure_pointing(read_manifest(shipped_folder()), [data], silent)
    own = measures[0]
    assert own.compared == "the garment cut out"
    assert own.share.queries == 3
    assert own.covered == pytest.approx(2 / 3, abs=0.01)
    assert 1 / 3 < own.share.value < 1  # the whole photo's is 1
    (_, title, first, *_), records = list(pointing_lines(measures)), pointing_records(measures)
    assert "0.667" in title
    assert first.startswith(f"the garment cut out{' ' * 17}{own.share.value:.3f}")
    assert records[0]["garments"] == 3


def test_without_street_photos_nothing_is_measured(tmp_path: Path) -> None:
    folder = tmp_path / "clothing_photos"
    save(painted("mug", "red", 48), folder / "a.png")
    (folder / "labels.csv").write_text("image,sender_id,label,kids\na.png,1,Hat,False\n")
    assert measure_pointing(read_manifest(shipped_folder()), [tmp_path], silent) == []
    assert list(pointing_lines([])) == []
