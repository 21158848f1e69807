"""A bundled picture that is not the one whose vector ships is named, however well it decodes."""

import shutil
from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shipped import Shipped, looked_at, write_shipped
from visfinder.finder.workspace import Workspace
from visfinder.paths import Home, bundled_catalog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three products of the bundled catalog with their pictures and shipped vectors."""
    made = tmp_path / "catalog"
    (made / "pictures").mkdir(parents=True)
    for product in read_bundled(bundled_catalog()).products[:3]:
        shutil.copy(product.picture, made / "pictures")
    lines = (bundled_catalog() / "products.jsonl").read_text(encoding="utf-8").splitlines(True)
    (made / "products.jsonl").write_text("".join(lines[:3]), encoding="utf-8")
    shipped: Shipped = looked_at(FakeEmbedder(), [p.picture for p in read_bundled(made).products])
    write_shipped(made, shipped)
    return made


def notices(home: Home, folder: Path) -> tuple[str, ...]:
    with Workspace.open(home, load_encoder=FakeEmbedder, bundled=folder) as workspace:
        return workspace.notices


def test_whole_pictures_give_no_notice(shopper_home: Home, folder: Path) -> None:
    assert notices(shopper_home, folder) == ()


def test_a_flipped_byte_in_a_picture_is_told(shopper_home: Home, folder: Path) -> None:
    picture = sorted((folder / "pictures").iterdir())[1]
    data = bytearray(picture.read_bytes())
    data[len(data) // 2] ^= 255
    picture.write_bytes(data)
    (notice,) = notices(shopper_home, folder)
    assert picture.name in notice
    assert "reinstall visfinder" in notice
