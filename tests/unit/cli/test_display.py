import socket
from pathlib import Path

import pytest

from visfinder.cli import display
from visfinder.cli.display import display_is_there


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": "nonsense"}, False),
        ("linux", {"DISPLAY": ":987"}, False),
        ("linux", {"DISPLAY": "localhost:987.0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_display_is_asked_before_qt_is(
    platform: str, environ: dict[str, str], expected: bool
) -> None:
    assert display_is_there(platform, environ) is expected


def test_a_display_that_answers_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        monkeypatch.setattr(display, "_X_SOCKETS", tmp_path)
        assert display_is_there("linux", {"DISPLAY": ":7.0"})
        wayland = {"WAYLAND_DISPLAY": "X7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display_is_there("linux", wayland)
