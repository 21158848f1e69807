"""`visfinder train --catalog` keeps the better encoder, and says so in figures."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("onnxscript")
pytest.importorskip("scipy")

from tests.shop import USUAL, painted, write_shop
from visfinder.cli import train
from visfinder.cli.main import run
from visfinder.embedding.embedder import encoder_hash, load_embedder
from visfinder.embedding.weights import read_manifest, shipped_folder
from visfinder.training import adapt as adapting
from visfinder.training.adapt import Adapted, export_adapted

FIGURES = {"product R@1": 0.5, "category P@10": 0.25}


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own with a small bundled catalog, and all packages there."""
    folder = write_shop(tmp_path / "bundled", USUAL)
    monkeypatch.setenv("VISFINDER_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("visfinder.finder.workspace.bundled_catalog", lambda: folder)
    monkeypatch.setattr(train, "PACKAGES", ())


def found(monkeypatch: pytest.MonkeyPatch, by: np.ndarray | None) -> None:
    after = {name: value + (0.1 if by is not None else 0) for name, value in FIGURES.items()}
    made = Adapted(FIGURES, after, by, unread=2)
    monkeypatch.setattr(adapting, "adapt", lambda *_: made)


def listed(capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert run(["model", "list"]) == 0
    return capsys.readouterr().out


def test_a_better_map_becomes_the_encoder_in_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found(monkeypatch, np.eye(256, dtype=np.float32)[::-1].copy())
    assert run(["train", "--catalog", "Bundled"]) == 0
    out, err = capsys.readouterr()
    assert "product R@1     0.500  0.600" in out
    assert "2 pictures could not be read" in err
    assert "* for bundled:" in listed(capsys)
    found(monkeypatch, np.diag(np.linspace(1, 2, 256)).astype(np.float32))
    assert run(["train", "--catalog", "bundled"]) == 0
    assert "* for bundled 2:" in listed(capsys)


def test_no_better_map_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found(monkeypatch, None)
    assert run(["train", "--catalog", "bundled"]) == 0
    assert "stays as it is" in capsys.readouterr().out
    assert "for bundled" not in listed(capsys)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 2, "say either DATA"),
        (["--catalog", "bundled", "--steps", "5"], 2, "--steps does not go with --catalog"),
        (["--catalog", "bundled", "--device", "cpu"], 2, "--device does not go with --catalog"),
        (["--catalog", "Elsewhere"], 1, "there is no catalog “Elsewhere” with products"),
        (["--catalog", "bundled"], 1, "products of the catalog have a picture"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["train", *arguments]) == code
    assert said in capsys.readouterr().err


def test_fitting_words_trains_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path)
    assert run(["train", folder, "--words", folder, "--steps", "5"]) == 2
    assert "--steps does not go with --words" in capsys.readouterr().err
    assert run(["train", folder, "--words", folder]) == 3
    assert "encoder.json" in capsys.readouterr().err


def test_missing_packages_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(train, "PACKAGES", ("no_such_package",))
    assert run(["train", "--catalog", "bundled"]) == 1
    assert "not installed (no_such_package)" in capsys.readouterr().err


def test_the_map_is_folded_into_the_network(tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    by = (np.eye(256) + random.normal(0, 0.02, (256, 256))).astype(np.float32)
    made = export_adapted(read_manifest(shipped_folder()), by, tmp_path / "adapted", "for tests")
    assert made.encoder_hash != encoder_hash(shipped_folder())
    before, after = (
        load_embedder(folder, device="cpu") for folder in (shipped_folder(), tmp_path / "adapted")
    )
    picture = painted("sofa", "red", 256)
    moved = by @ before.embed([picture])[0]
    vector = after.embed([picture])[0]
    assert float(vector @ moved / np.linalg.norm(moved)) >= 0.9999
    np.testing.assert_allclose(after.explain(picture).sum(axis=(0, 1)), vector, atol=1e-4)
    assert after.see(picture).categories == pytest.approx(before.see(picture).categories, abs=1e-4)
