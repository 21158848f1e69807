"""An installed wheel needs nothing beside it."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
BUILD = "from hatchling.build import build_wheel; import sys; print(build_wheel(sys.argv[1]))"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout and unpacked where pip would put it."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-c", BUILD, str(folder)], cwd=CHECKOUT, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stderr
    site = folder / "site"
    with zipfile.ZipFile(folder / built.stdout.split()[-1]) as wheel:
        wheel.extractall(site)
    return site


def test_the_wheel_carries_the_catalog_and_the_encoder_but_not_the_studio(installed: Path) -> None:
    package = installed / "visfinder"
    assert (package / "catalog" / "products.jsonl").is_file()
    assert len(list((package / "catalog" / "pictures").glob("*.webp"))) >= 120
    assert (package / "resources" / "encoder").is_dir()
    assert not (package / "catalog" / "studio").exists()


def test_the_wheel_alone_answers_a_search(installed: Path, tmp_path: Path) -> None:
    photo = CHECKOUT / "resources" / "sample" / "living-room.jpg"
    run = subprocess.run(
        [sys.executable, "-m", "visfinder", "search", str(photo), "--json"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    first = json.loads(run.stdout)["results"][0]
    assert Path(first["picture"]).is_relative_to(installed)
