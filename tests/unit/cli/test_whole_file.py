"""A file is written whole, or what was there before stays."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from visfinder.cli.whole_file import write_whole


def test_a_new_file_replaces_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    out.write_bytes(b"old")
    write_whole(out, lambda file: file.write(b"new"))
    assert out.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.png"]  # noqa: PTH208 - hidden files too


def test_a_failure_leaves_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    out.write_bytes(b"old")

    def fail(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        write_whole(out, fail)
    assert out.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.png"]  # noqa: PTH208 - hidden files too


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_it_has_the_rights_of_a_new_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", lambda file: file.write(b"x"))
    (tmp_path / "b").write_bytes(b"x")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"]
    assert modes[0] == modes[1]
