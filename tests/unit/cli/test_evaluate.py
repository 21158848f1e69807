"""`visfinder eval` from its arguments to its table, record and plot, with a small encoder."""

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch", exc_type=ImportError)

from tests.fakes import FakeEmbedder
from tests.shop import COLOURS, Item, painted, save, write_shop
from visfinder.cli.main import run
from visfinder.errors import Cancelled
from visfinder.training.robustness import SPOILS


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Five packaged groceries, told apart by colour, photographed forty times each."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    write_shop(tmp_path / "catalog", [Item("mug", "red"), Item("mug", "navy")])
    monkeypatch.setattr("visfinder.paths.bundled_catalog", lambda: tmp_path / "catalog")
    monkeypatch.setattr("visfinder.embedding.embedder.load_embedder", lambda _: FakeEmbedder())
    folder = tmp_path / "grocery"
    photos, iconic = ["image,class_id,class_name,split"], ["image,class_id,class_name"]
    for number, colour in enumerate(COLOURS, 30):
        save(painted("lamp", colour), folder / "iconic" / f"{number}.png")
        iconic.append(f"iconic/{number}.png,{number},Milk-{number}")
        for copy in range(40):
            save(painted("lamp", colour, 48), folder / "photos" / f"{number}_{copy}.png")
            photos.append(f"photos/{number}_{copy}.png,{number},Milk-{number},train")
    (folder / "photos.csv").write_text("\n".join(photos))
    (folder / "iconic.csv").write_text("\n".join(iconic))
    return tmp_path


def test_the_record_holds_measures_and_robustness(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["eval", str(data), "--robustness", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["encoder"] == FakeEmbedder.encoder_hash
    assert made["systems"] == ["encoder"]
    found = {measure["name"]: measure["value"] for measure in made["measures"]}
    assert found["grocery R@1"] == 1
    conditions = [k["condition"] for k in made["robustness"] if k["measure"] == "grocery R@1"]
    assert conditions == list(SPOILS)
    halved = made["robustness"][-1]["kept"]["encoder"]["value"]
    assert halved == 1  # mean colours do not mind


def test_the_table_and_the_plot(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib")
    out = data / "figures.png"
    out.write_bytes(b"an older one")
    assert run(["eval", str(data), "--by-category", "--plot", str(out)]) == 0
    text = capsys.readouterr().out
    assert "\ngrocery R@1" in text
    assert "\n  Milk-3" in text
    assert out.read_bytes().startswith(b"\x89PNG")
    assert list(data.glob("*.part")) == []


def test_shopper_photos_of_the_catalog_are_looked_for(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data / "catalog" / "photos"
    save(painted("mug", "navy"), folder / "mug-navy.png")
    box = {"id": "mug-navy", "box": [0, 0, 1, 1]}
    listed = [{"photo": "photos/mug-navy.png", "place": "on a table", "products": [box]}]
    (folder / "photos.json").write_text(json.dumps(listed))
    assert run(["eval", str(data)]) == 0
    line = next(
        line for line in capsys.readouterr().out.splitlines() if "catalog photo exact R@1" in line
    )
    assert line.split() == ["catalog", "photo", "exact", "R@1", "1.000", "1", "1"]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["--beside", "resnet50"], 1, "no weights of resnet50 at"),
        (["--beside", "resnet-5"], 1, "no classification model “resnet-5”"),
        (["--plot", "figures.svg"], 2, ".png"),
        (["--plot", "nowhere/figures.png"], 2, "not a file in a folder that is there"),
    ],
)
def test_what_cannot_be_done_is_said_before_the_work(
    arguments: list[str], code: int, says: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["eval", str(data), *arguments]) == code
    said = capsys.readouterr()
    assert says in said.err
    assert said.out == ""


def test_nothing_to_look_for_is_said(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "street_photos").mkdir()
    (data / "street_photos" / "boxes.json").write_text(
        '[{"image": "a.jpg", "boxes": [{"x": 0, "y": 0, "w": 1, "h": 1, "label": "bag"}]}]'
    )
    assert run(["eval", str(data / "street_photos")]) == 1
    assert "nothing to look for" in capsys.readouterr().err


def test_a_package_that_is_missing_is_named_with_the_way_to_it(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module in [name for name in sys.modules if name.startswith("matplotlib")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.delitem(sys.modules, "visfinder.training.plot", raising=False)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert run(["eval", str(data), "--plot", str(data / "figures.png")]) == 1
    said = capsys.readouterr().err
    assert "matplotlib" in said
    assert "visfinder[train]" in said
    assert not (data / "figures.png").exists()


def test_it_can_be_stopped(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(self: object, done: int, total: int) -> None:
        raise Cancelled

    monkeypatch.setattr("visfinder.cli.progress.Progress.__call__", stopped)
    assert run(["eval", str(data), "--json"]) == 130
    assert capsys.readouterr().out == ""
