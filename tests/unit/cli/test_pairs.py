"""`visfinder train --pairs` and `visfinder eval --goes-with`, on a small catalog."""

import json
from pathlib import Path

import pytest

pytest.importorskip("scipy")

from tests.unit.training.test_pairs import styled
from visfinder.cli import pair_catalogs
from visfinder.cli.main import run
from visfinder.pairing.weights import BY_HAND, read_weights
from visfinder.paths import home
from visfinder.training.pair_catalog import pair_catalog


@pytest.fixture(autouse=True)
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISFINDER_HOME", str(tmp_path / "home"))
    made = pair_catalog(*styled(), "made by hand", BY_HAND)
    monkeypatch.setattr(pair_catalogs, "opened_pairs", lambda _: made)


def test_what_was_fitted_is_written_where_it_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["train", "--pairs", "shop", "--out", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert "hard blanks FITB" in said
    made = read_weights(tmp_path / "out" / "pairs.npz")
    assert made is not None
    assert made.parts[4] > BY_HAND.parts[4], "style was learned"
    assert not home().pair_weights.exists()


def test_otherwise_goes_with_uses_it_from_then_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["train", "--pairs"]) == 0
    assert read_weights(home().pair_weights) is not None
    assert str(home().pair_weights) in capsys.readouterr().out


def test_figures_are_printed_for_people_and_for_programs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["eval", "--goes-with", "shop"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "fitted" in lines[1]
    assert any(line.startswith("looks AUC") for line in lines)
    assert run(["eval", "--goes-with", "shop", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    hard = next(m for m in made["measures"] if m["name"] == "hard blanks FITB")
    assert 0 <= hard["interval"][0] <= hard["value"] <= hard["interval"][1] <= 1
    assert set(hard["beside"]) == {"pictures", "head", "by hand", "visual", "prior", "random"}
    assert made["looks"]["test"] > 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train", "--pairs", "shop", "--steps", "3"], "--steps does not go with --pairs"),
        (["train", ".", "--pairs", "shop"], "one catalog"),
        (["eval"], "--goes-with CATALOG"),
        (["eval", ".", "--goes-with", "shop"], "either DATA"),
        (["goes-with", "x", "--budget", "20"], "add --complete"),
        (["goes-with", "x", "--lock", "y"], "--lock is for a set"),
        (["goes-with", "x", "--complete", "--budget", "much"], "500 EUR"),
        (["goes-with", "x", "y", "--region", "0,0,1,1"], "one photo"),
        (["goes-with"], "Missing argument"),
    ],
)
def test_what_does_not_go_together_is_refused(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert said in capsys.readouterr().err
