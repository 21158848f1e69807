"""The real window on a real X server: shown, dragged onto, driven by keys, closed."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.shop import painted
from visfinder.paths import home
from visfinder.storage.profile import open_profile_store

HERE = Path(__file__).parent
PATIENCE_S = 60.0  # a busy machine; usually a second

pytestmark = [
    pytest.mark.skipif(
        not all(shutil.which(tool) for tool in ("Xvfb", "xdotool", "openbox")),
        reason="needs Xvfb, xdotool and openbox",
    ),
]


def until(what: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
    end = time.monotonic() + patience_s
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        name = f":{pipe.readline().strip()}"
    environment = {**os.environ, "DISPLAY": name}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait(10)


class Window:
    """A visfinder process with its window, driven by xdotool."""

    def __init__(self, display: str, *command: str) -> None:
        self._environment = {
            **{k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"},
            "DISPLAY": display,
        }
        self.process = subprocess.Popen(
            [sys.executable, *command],
            env=self._environment,
            stderr=subprocess.PIPE,
            text=True,
            cwd=HERE.parents[1],
        )
        self.id = ""
        until(self._find)

    def _find(self) -> bool:
        assert self.process.poll() is None, self.process.communicate()[1]
        found = self.do("search", "--onlyvisible", "--name", "visfinder$").split()
        self.id = found[-1] if found else ""
        return bool(found)

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return done.stdout

    @property
    def title(self) -> str:
        return self.do("getwindowname", self.id).strip()

    def press(self, *keys: str) -> None:
        self.do("windowfocus", "--sync", self.id)
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.1)

    def drag_onto(self, kind: str, value: str) -> None:
        """Drag from another program's window onto the middle of this one."""
        source = subprocess.Popen(
            [sys.executable, str(HERE / "drag_source.py"), kind, value],
            env=self._environment,
            stderr=subprocess.DEVNULL,
        )
        until(lambda: self.do("search", "--onlyvisible", "--name", "^drag source$"))
        other = self.do("search", "--onlyvisible", "--name", "^drag source$").split()[-1]
        self.do("windowmove", "--sync", other, "1150", "650")
        self.do("windowraise", other)
        time.sleep(0.3)
        self.do("mousemove", "1200", "720", "mousedown", "1")
        for step in range(1, 13):
            self.do("mousemove", str(1200 - 65 * step), str(720 - 25 * step))
            time.sleep(0.05)
        time.sleep(0.2)
        self.do("mouseup", "1")
        time.sleep(0.5)
        source.terminate()
        source.wait(10)

    def quit(self) -> str:
        """Quit by key and return what was written to stderr."""

        def gone() -> bool:
            self.press("ctrl+q")  # again while the window is not filled yet
            return self.process.poll() is not None

        until(gone)
        errors = self.process.communicate(timeout=PATIENCE_S)[1]
        assert self.process.returncode == 0, errors
        return errors


@pytest.fixture
def window(display: str, tmp_path: Path) -> Iterator[Window]:
    opened = Window(display, str(HERE / "window_of_a_shop.py"), str(tmp_path / "shop"))
    until(lambda: (tmp_path / "home" / "cache" / "thumbnails").is_dir())  # the catalog is drawn
    yield opened
    if opened.process.poll() is None:
        opened.process.kill()
        opened.process.communicate()


@pytest.fixture
def sofa(tmp_path: Path) -> Path:
    path = tmp_path / "my sofa.png"
    Image.fromarray(painted("sofa", "navy", 200)).save(path)
    return path


def test_a_file_and_a_picture_are_dragged_in_and_a_bad_file_changes_nothing(
    window: Window, sofa: Path, tmp_path: Path
) -> None:
    window.drag_onto("file", str(sofa))
    until(lambda: window.title == "my sofa.png – visfinder")
    bad = tmp_path / "words.png"
    bad.write_text("no picture")
    window.drag_onto("file", str(bad))
    time.sleep(0.5)
    assert window.title == "my sofa.png – visfinder"
    window.drag_onto("image", str(sofa))
    until(lambda: window.title == "Picture – visfinder")
    assert window.quit() == ""


def test_a_product_is_rated_by_keys_and_the_rating_is_on_the_disk(window: Window) -> None:
    window.press("Home", "4", "Right", "x", "Right", "h", "ctrl+z")
    store, _ = open_profile_store(home().profile_db)
    until(lambda: len(store.history()) == 4)
    assert sorted(rating.stars for rating in store.ratings().values()) == [1, 4]
    store.close()
    assert window.quit() == ""


def test_the_window_closes_cleanly_in_the_middle_of_a_search(window: Window, sofa: Path) -> None:
    window.drag_onto("file", str(sofa))
    assert window.quit() == ""


def test_no_network_is_loaded_to_show_the_window(display: str) -> None:
    window = Window(display, "-m", "visfinder")
    maps = Path(f"/proc/{window.process.pid}/maps").read_text(encoding="utf-8")
    window.process.kill()
    window.process.communicate()
    assert "PySide6" in maps
    for heavy in ("libtorch", "onnxruntime"):
        assert heavy not in maps
