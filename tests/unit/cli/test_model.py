"""`visfinder model` from adding to removing, with a real (tiny) network and a small catalog."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")

from tests.shop import USUAL, painted, save, write_shop
from tests.unit.embedding.networks import network, write
from visfinder.cli.main import run
from visfinder.finder import workspace
from visfinder.paths import Home

STATED = ("--side", "32", "--white", "1", "--mean", "0.5", "--deviation", "0.25,0.25,0.25")


@pytest.fixture(autouse=True)
def small_catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = write_shop(tmp_path / "bundled", USUAL[:6])
    monkeypatch.setattr(workspace, "bundled_catalog", lambda: folder)
    return folder


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(write(tmp_path, network()))


def answer(capfd: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Any:
    capfd.readouterr()
    assert run([*arguments, "--json"]) == code
    return json.loads(capfd.readouterr().out)


def listed(capfd: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return {one["name"]: one for one in answer(capfd, "model", "list")["encoders"]}


def found(capfd: pytest.CaptureFixture[str], photo: Path) -> Sequence[str]:
    return [one["id"] for one in answer(capfd, "search", str(photo))["results"]]


def test_an_encoder_is_added_used_left_and_removed(
    capfd: pytest.CaptureFixture[str], file: str, tmp_path: Path, shopper_home: Home
) -> None:
    photo = save(painted("sofa", "red"), tmp_path / "photo.png")
    added = answer(capfd, "model", "add", "tiny", "--onnx", file, *STATED)
    assert (added["dimension"], added["explains"]) == (6, True)
    assert added["preprocessing"] == {"side": 32, "mean": 127.5, "deviation": 63.75}
    before = listed(capfd)
    assert before["visfinder"]["in_use"]
    assert (before["tiny"]["embedded"], before["tiny"]["pictures"]) == (0, 6)

    assert answer(capfd, "model", "use", "tiny")["embedded"] == 6
    after = listed(capfd)
    assert (after["tiny"]["in_use"], after["visfinder"]["in_use"]) == (True, False)
    assert after["tiny"]["encoder_hash"] == added["encoder_hash"]
    assert after["tiny"]["embedded"] == 6
    assert found(capfd, photo)[0] == "sofa-red"

    out = tmp_path / "photos.npz"
    assert answer(capfd, "embed", str(photo), "--out", str(out))["dimension"] == 6

    assert run(["model", "remove", "tiny"]) == 1
    assert "in use" in capfd.readouterr().err
    assert answer(capfd, "model", "use", "visfinder")["embedded"] == 0
    assert found(capfd, photo)[0] == "sofa-red"
    assert answer(capfd, "model", "remove", "tiny") == {"removed": "tiny"}
    assert list(listed(capfd)) == ["visfinder"]


def test_the_list_is_readable_and_marks_the_one_in_use(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    flat = str(write(tmp_path, network(pooled=True)))
    assert run(["model", "add", "flat", "--onnx", flat, *STATED]) == 0
    assert "cannot show which part" in capfd.readouterr().out
    assert run(["model", "list"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].startswith("* visfinder: ships with visfinder, 256 numbers a picture, 6 of 6")
    assert lines[1].startswith("  flat: the ONNX file net.onnx, 6 numbers a picture, 0 of 6")


def test_pictures_that_cannot_be_read_are_named_and_the_switch_is_made(
    capfd: pytest.CaptureFixture[str], file: str, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    for colour in ("red", "navy"):
        save(painted("mug", colour, side=80), mine / f"cup {colour}.png")
    assert run(["model", "add", "tiny", "--onnx", file, *STATED]) == 0
    assert run(["catalog", "add", str(mine)]) == 0
    (mine / "cup red.png").unlink()
    capfd.readouterr()
    assert run(["model", "use", "tiny"]) == 1
    out, err = capfd.readouterr()
    assert out == "tiny is in use: 7 products embedded now, 1 picture could not be read\n"
    assert "cup red.png" in err
    assert listed(capfd)["tiny"]["in_use"]


def test_a_damaged_choice_is_told_and_answered_with_the_shipped_encoder(
    capfd: pytest.CaptureFixture[str], file: str, shopper_home: Home, tmp_path: Path
) -> None:
    photo = save(painted("sofa", "red"), tmp_path / "photo.png")
    assert run(["model", "add", "tiny", "--onnx", file, *STATED]) == 0
    assert run(["model", "use", "tiny"]) == 0
    network_file = shopper_home.encoders / "tiny" / "encoder.onnx"
    network_file.write_bytes(network_file.read_bytes()[:-1])
    capfd.readouterr()
    assert run(["search", str(photo), "--json"]) == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["results"][0]["id"] == "sofa-red"
    assert err.count("\n") == 1
    assert "“tiny” cannot be used" in err
    assert run(["embed", str(photo), "--out", str(tmp_path / "x.npz")]) == 0
    assert "“tiny” cannot be used" in capfd.readouterr().err
    report = answer(capfd, "doctor", code=1)
    encoder = next(one for one in report["findings"] if one["part"] == "encoder")
    assert not encoder["ok"]
    assert "“tiny” cannot be used" in encoder["text"]
    assert answer(capfd, "model", "remove", "tiny") == {"removed": "tiny"}
    capfd.readouterr()
    assert run(["search", str(photo), "--json"]) == 0
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["use", "nothing"], "no encoder “nothing”; there are “visfinder”"),
        (["remove", "visfinder"], "cannot be removed"),
        (["add", "a/b", "--onnx", "FILE", *STATED], "cannot be an encoder's name"),
        (["add", "x", "--onnx", "none.onnx", *STATED], "“none.onnx” cannot be read"),
        (["add", "x", "--onnx", "FILE", "--side", "48"], "--side"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    capfd: pytest.CaptureFixture[str], file: str, arguments: list[str], says: str
) -> None:
    run(["model", "list"])
    capfd.readouterr()
    assert run(["model", *(file if word == "FILE" else word for word in arguments)]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert says in err
