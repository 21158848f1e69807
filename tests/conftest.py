"""What every test has: a home of its own, and the shared data where it is there."""

from pathlib import Path

import pytest

from visfinder.paths import Home, home

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True)
def shopper_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """Keep every test away from the developer's own ratings."""
    monkeypatch.setenv("VISFINDER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("VISFINDER_ENCODER", raising=False)
    monkeypatch.delenv("VISFINDER_PROFILE", raising=False)
    return home()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real photos and odd files, which is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the shared data folder, which is not at {SHARED}")
    return SHARED
