"""The process itself: what it imports, pipes, encodings, folders that cannot be written."""

import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Visfinder, environment

HEAVY = {"torch", "torchvision", "onnxruntime", "PySide6"}


def imported(err: str) -> set[str]:
    """The top-level packages that `python -X importtime` saw."""
    return set(re.findall(r"\|\s+(\w+)\s*$", err, re.MULTILINE))


@pytest.fixture
def bare(tmp_path: Path) -> Visfinder:
    """Without a prepared home: for what needs neither catalog nor encoder."""
    return Visfinder(environment(tmp_path / "home"), tmp_path)


@pytest.mark.parametrize("arguments", [["--help"], ["search", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(arguments: list[str], bare: Visfinder, tmp_path: Path) -> None:
    ended = bare(*arguments, python=["-X", "importtime"])
    assert ended.code == 0
    assert not imported(ended.err) & (HEAVY | {"numpy", "PIL", "sqlite_utils"})
    assert not (tmp_path / "home").exists()


def test_a_search_never_imports_torch_or_qt(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    python = ["-X", "importtime"]
    ended = visfinder("search", bundled[0]["picture"], "--limit", "1", python=python)
    assert ended.code == 0
    assert imported(ended.err) & HEAVY == {"onnxruntime"}
    assert not imported(visfinder("catalog", "list", python=python).err) & HEAVY


def test_a_reader_that_closes_the_pipe_is_no_error(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    command = visfinder.command("search", bundled[0]["picture"], "--json", "--limit", "500")
    with subprocess.Popen(
        command, env=visfinder.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_behind_stdout_is_one_line(bare: Visfinder) -> None:
    env = {name: value for name, value in bare.env.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            bare.command("--version"), env=env, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert (run.returncode, run.stderr) == (3, "visfinder: No space left on device\n")


def test_any_encoding_of_the_terminal_will_do(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    env = {**visfinder.env, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    ended = replace(visfinder, env=env)("search", bundled[0]["picture"], "--limit", "3")
    assert ended.code == 0, ended
    assert ended.out.isascii()


def test_file_names_that_are_not_text_are_read_and_named(visfinder: Visfinder) -> None:
    name = os.fsencode(visfinder.cwd) + b"/caf\xe9.jpg"
    with open(name, "wb") as file:  # noqa: PTH123 - a Path cannot be made of bytes
        file.write(b"hello")
    err = visfinder.fails("search", os.fsdecode(name), code=1)
    assert "caf" in err


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o555)
    Visfinder(environment(home), tmp_path).fails("catalog", "list", code=3)


def test_a_home_that_is_a_file_is_one_line(bare: Visfinder, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    assert "home" in bare.fails("catalog", "list", code=3)


def test_a_missing_encoder_is_one_line(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    env = {**visfinder.env, "VISFINDER_ENCODER": str(tmp_path)}
    ended = replace(visfinder, env=env)("search", bundled[0]["picture"])
    assert ended.code == 3
    assert ended.out == ""
    assert "Traceback" not in ended.err


def test_doctor_finds_a_sound_home_well(visfinder: Visfinder) -> None:
    ended = visfinder("doctor", "--json")
    assert ended.code in (0, 1)
    assert {"encoder", "index", "ratings"} <= {one["part"] for one in ended.json["findings"]}
    assert "Traceback" not in ended.err
