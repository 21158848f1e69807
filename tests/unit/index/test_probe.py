import json

import pytest

from visfinder.index import probe

pytest.importorskip("annoy")


def test_annoy_works_here_and_that_is_remembered(tmp_path, monkeypatch):
    assert probe.trouble(tmp_path / "index") == ""
    monkeypatch.setattr("subprocess.run", None)  # a second trial would fail
    assert probe.trouble(tmp_path / "index") == ""


@pytest.mark.parametrize(
    "trial", ["import os, signal; os.kill(os.getpid(), signal.SIGILL)", "raise SystemExit(3)"]
)
def test_an_annoy_that_dies_is_not_used_and_that_is_remembered(tmp_path, monkeypatch, trial):
    monkeypatch.setattr(probe, "_TRIAL", trial)
    assert "does not run here" in probe.trouble(tmp_path)
    monkeypatch.setattr("subprocess.run", None)
    assert "does not run here" in probe.trouble(tmp_path)


def test_an_annoy_that_hangs_is_not_used_but_tried_again(tmp_path, monkeypatch):
    working = probe._TRIAL
    monkeypatch.setattr(probe, "_TRIAL", "import time; time.sleep(60)")
    monkeypatch.setattr(probe, "_TIMEOUT_S", 0.3)
    assert "could not be tried" in probe.trouble(tmp_path)
    monkeypatch.setattr(probe, "_TRIAL", working)
    monkeypatch.setattr(probe, "_TIMEOUT_S", 60)
    assert probe.trouble(tmp_path) == ""


def test_another_processor_or_build_is_tried_again(tmp_path, monkeypatch):
    (tmp_path / probe.MARKER).write_text(json.dumps({"machine": "another", "trouble": "old"}))
    assert probe.trouble(tmp_path) == ""


@pytest.mark.parametrize("marker", [b"", b"[]", b'{"machine": 1}', b"\xff\xff", b"[" * 100_000])
def test_a_damaged_marker_is_made_again(tmp_path, marker):
    (tmp_path / probe.MARKER).write_bytes(marker)
    assert probe.trouble(tmp_path) == ""


def test_where_nothing_can_be_remembered_annoy_is_still_used(tmp_path):
    (tmp_path / "file").write_text("")
    assert probe.trouble(tmp_path / "file") == ""
