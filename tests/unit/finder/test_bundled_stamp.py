"""A start does not read the bundled records again, and notices every way in which they changed."""

import shutil
from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from visfinder.feeds import bundled
from visfinder.feeds.feed import Feed
from visfinder.finder import bundled_stamp, stocking
from visfinder.finder.workspace import Workspace
from visfinder.paths import Home


@pytest.fixture
def folder(tmp_path: Path, usual_folder: Path) -> Path:
    return Path(shutil.copytree(usual_folder, tmp_path / "own"))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that were read as a bundled catalog since the test began."""
    seen: list[Path] = []

    def read(folder: Path) -> Feed:
        seen.append(folder)
        return bundled.read_bundled(folder)

    monkeypatch.setattr(stocking, "read_bundled", read)
    return seen


def titles(home: Home, folder: Path) -> list[str]:
    with Workspace.open(home, load_encoder=FakeEmbedder, bundled=folder) as workspace:
        return [product.title for product in workspace.products]


def settled(home: Home, folder: Path, reads: list[Path]) -> list[str]:
    """Open often enough that nothing is left to be read."""
    titles(home, folder)
    first = titles(home, folder)
    reads.clear()
    return first


def test_an_unchanged_catalog_is_not_read_again(
    home: Home, folder: Path, reads: list[Path]
) -> None:
    before = settled(home, folder, reads)
    assert titles(home, folder) == before
    assert reads == []


def test_a_program_that_keeps_more_of_a_product_reads_again(
    home: Home, folder: Path, reads: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    settled(home, folder, reads)
    known = bundled_stamp.fields
    monkeypatch.setattr(bundled_stamp, "fields", lambda kind: known(kind)[:-1])
    titles(home, folder)
    assert reads == [folder]


def test_a_changed_record_is_seen(home: Home, folder: Path, reads: list[Path]) -> None:
    before = settled(home, folder, reads)
    records = folder / "products.jsonl"
    lines = records.read_text(encoding="utf-8").splitlines(keepends=True)
    records.write_text("".join(lines[1:]), encoding="utf-8")
    assert titles(home, folder) == before[1:]


def test_a_catalog_that_moved_is_read_where_it_lies_now(
    home: Home, folder: Path, tmp_path: Path, reads: list[Path]
) -> None:
    settled(home, folder, reads)
    moved = folder.rename(tmp_path / "moved")
    with Workspace.open(home, load_encoder=FakeEmbedder, bundled=moved) as workspace:
        assert all(product.picture.is_relative_to(moved) for product in workspace.products)


def test_a_store_that_lost_the_catalog_is_filled_again(
    home: Home, folder: Path, reads: list[Path]
) -> None:
    before = settled(home, folder, reads)
    home.catalog_db.write_bytes(b"no database at all" * 300)
    assert titles(home, folder) == before
    assert reads


def test_a_damaged_stamp_costs_time_alone(home: Home, folder: Path, reads: list[Path]) -> None:
    before = settled(home, folder, reads)
    home.catalog_db.with_name("bundled.stamp").write_bytes(b"\xff\x00")
    assert titles(home, folder) == before
    assert reads == [folder]
    reads.clear()
    titles(home, folder)
    assert reads == []
