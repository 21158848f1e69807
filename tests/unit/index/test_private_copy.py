import sys
from pathlib import Path

import pytest

from visfinder.index.private_copy import private_path


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_the_copy_is_there_inside_and_gone_outside(monkeypatch, platform):
    if platform == "linux" and sys.platform != "linux":
        pytest.skip("needs memfd_create")
    monkeypatch.setattr(sys, "platform", platform)
    with private_path(b"content") as path:
        assert Path(path).read_bytes() == b"content"
    assert not Path(path).exists()


def test_no_descriptor_is_left_open():
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("needs /proc")
    before = len(list(folder.iterdir()))
    for _ in range(5):
        with private_path(b"content"):
            pass
    assert len(list(folder.iterdir())) == before
