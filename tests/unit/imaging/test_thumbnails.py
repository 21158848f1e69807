import os
from pathlib import Path

import numpy as np
import pytest

from tests.unit.imaging.pictures import corner_marked, encoded
from visfinder.errors import PhotoError
from visfinder.imaging.thumbnails import Thumbnails


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "sofa.png"
    path.write_bytes(encoded(corner_marked(400, 200), "PNG"))
    return path


def entries(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_second_look_reads_the_small_copy(picture: Path, tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path / "cache")
    first = thumbnails.get(picture, 100)
    assert first.shape == (50, 100, 3)
    (entry,) = entries(tmp_path / "cache")
    written = entry.stat().st_mtime_ns
    second = thumbnails.get(picture, 100)
    assert np.abs(second.astype(int) - first).mean() < 1
    assert entry.stat().st_mtime_ns == written


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 5000])
def test_a_damaged_entry_is_made_again(picture: Path, tmp_path: Path, damage: bytes) -> None:
    thumbnails = Thumbnails(tmp_path / "cache")
    first = thumbnails.get(picture, 100)
    (entry,) = entries(tmp_path / "cache")
    sound = entry.read_bytes()
    entry.write_bytes(damage)
    assert np.array_equal(thumbnails.get(picture, 100), first)
    assert entry.read_bytes() == sound


def test_one_flipped_bit_is_noticed(picture: Path, tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path / "cache")
    first = thumbnails.get(picture, 100)
    (entry,) = entries(tmp_path / "cache")
    flipped = bytearray(entry.read_bytes())
    flipped[len(flipped) // 2] ^= 4
    entry.write_bytes(bytes(flipped))
    assert np.array_equal(thumbnails.get(picture, 100), first)


def test_a_changed_picture_gets_a_new_copy(picture: Path, tmp_path: Path) -> None:
    thumbnails = Thumbnails(tmp_path / "cache")
    thumbnails.get(picture, 100)
    picture.write_bytes(encoded(corner_marked(200, 400), "PNG"))
    os.utime(picture, (1, 1))
    assert thumbnails.get(picture, 100).shape == (100, 50, 3)


def test_a_cache_that_cannot_be_written_is_no_matter(picture: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert Thumbnails(tmp_path / "cache").get(picture, 64).shape == (32, 64, 3)


def test_an_unreadable_picture_says_so(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match=r"gone\.jpg"):
        Thumbnails(tmp_path / "cache").get(tmp_path / "gone.jpg", 64)
    bad = tmp_path / "bad.jpg"
    bad.write_text("text")
    with pytest.raises(PhotoError, match="not a photo"):
        Thumbnails(tmp_path / "cache").get(bad, 64)
    assert entries(tmp_path / "cache") == []
