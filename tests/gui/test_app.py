"""What is loaded when: the window is there before anything heavy is."""

import os
import subprocess
import sys

HEAVY = {"numpy", "PIL", "torch", "onnxruntime", "sqlite_utils", "annoy", "visfinder.finder"}

PROGRAM = f"""
import sys
from PySide6.QtGui import QGuiApplication
from visfinder.gui import app
from visfinder.paths import home

ours = "visfinder.gui.main_window"
fill = app._filled

def filled(shell, *rest):
    assert shell.isVisible()
    assert ours not in sys.modules, "the bare window comes first"
    parts = fill(shell, *rest)
    assert ours in sys.modules
    heavy = {HEAVY!r} & set(sys.modules)
    assert not heavy, heavy
    assert QGuiApplication.desktopFileName() == "visfinder"
    parts.start = lambda photo: shell.close()
    return parts

app._filled = filled
sys.exit(app.run(home()))
"""


def test_the_window_is_shown_and_filled_before_anything_heavy_is_imported() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
