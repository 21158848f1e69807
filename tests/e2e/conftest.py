"""Real processes: a prepared home for each test, and a way to run visfinder in it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).parents[2]
# Looked at before the tests' own environment is made: lets an encoder in the making be tested.
ENCODER = os.environ.get("VISFINDER_ENCODER", "")


@dataclass(frozen=True)
class Ended:
    """A process that has ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        answer = json.loads(self.out)
        assert isinstance(answer, dict)
        return answer


@dataclass(frozen=True)
class Visfinder:
    """Runs the real program, every process in the same home.

    Attributes:
        env: what the processes see; change a copy for a process of its own.
    """

    env: dict[str, str]
    cwd: Path

    def __call__(self, *arguments: str | Path, python: Sequence[str] = ()) -> Ended:
        run = subprocess.run(
            self.command(*arguments, python=python),
            cwd=self.cwd,
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            timeout=240,
            check=False,
        )
        return Ended(run.returncode, run.stdout, run.stderr)

    def command(self, *arguments: str | Path, python: Sequence[str] = ()) -> list[str]:
        return [sys.executable, *python, "-m", "visfinder", *map(str, arguments)]

    def fails(self, *arguments: str | Path, code: int) -> str:
        """Run what must fail with a code and one line on stderr; give the line."""
        ended = self(*arguments)
        assert ended.code == code, ended
        assert ended.out == ""
        assert ended.err.startswith("visfinder: ")
        assert ended.err.count("\n") == 1, ended.err
        return ended.err


def environment(home: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        and not name.startswith("VISFINDER_")
    }
    encoder = {"VISFINDER_ENCODER": ENCODER} if ENCODER else {}
    return {**kept, **encoder, "VISFINDER_HOME": str(home), "PYTHONPATH": str(CHECKOUT)}


@pytest.fixture(scope="session")
def prepared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the bundled catalog has been imported."""
    if not (CHECKOUT / "catalog" / "products.jsonl").is_file():
        pytest.skip("needs the bundled catalog, which has not been made")
    if not ENCODER and not (CHECKOUT / "resources" / "encoder" / "encoder.onnx").is_file():
        pytest.skip("needs an encoder: none ships yet, and VISFINDER_ENCODER is not set")
    home = tmp_path_factory.mktemp("prepared") / "home"
    ended = Visfinder(environment(home), home.parent)("catalog", "list")
    assert ended.code == 0, ended
    return home


@pytest.fixture
def visfinder(prepared_home: Path, tmp_path: Path) -> Visfinder:
    home = tmp_path / "home"
    shutil.copytree(prepared_home, home)
    return Visfinder(environment(home), tmp_path)


@pytest.fixture(scope="session")
def bundled() -> list[dict[str, Any]]:
    """The records of the bundled catalog; `picture` is an absolute path."""
    folder = CHECKOUT / "catalog"
    lines = (folder / "products.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return [{**record, "picture": str(folder / record["picture"])} for record in records]


Make = Callable[..., Path]


@pytest.fixture
def shop(tmp_path: Path) -> Make:
    """Make a folder of simple pictures, one colour each, and a table beside them."""
    from PIL import Image

    def make(names: Sequence[str] = ("red", "lime", "blue"), table: str = "") -> Path:
        folder = tmp_path / "shop"
        folder.mkdir(exist_ok=True)
        for name in names:
            picture = Image.new("RGB", (120, 120), "white")
            picture.paste(name, (30, 20, 90, 110))
            picture.save(folder / f"{name}.png")
        if not table:
            return folder
        (folder / "products.csv").write_text(table, "utf-8")
        return folder / "products.csv"

    return make
