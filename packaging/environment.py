"""Makes `.venv` in the checkout and installs visfinder there; standard library only.

Run again, it does nothing while `pyproject.toml`, the interpreter and the extras stay the same.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
OLDEST_PYTHON = (3, 11)


class SetupError(Exception):
    """The environment cannot be made; the message says what to do."""


def prepare(extras: tuple[str, ...] = ()) -> Path:
    """Return the Python of an environment in which visfinder and `extras` are installed.

    Raises:
        SetupError: if this Python is too old or an installation step fails.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(
            f"visfinder needs Python 3.11 or newer; this is {platform.python_version()}. "
            "Start the command with a newer one, for example python3.12."
        )
    folder = CHECKOUT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "visfinder-installed"
    wanted = _fingerprint(extras)
    if python.is_file() and stamp.is_file() and wanted in stamp.read_text().split():
        return python
    if not python.is_file():
        print(f"Making a Python environment in {folder} ...", flush=True)
        shutil.rmtree(folder, ignore_errors=True)  # what an interrupted first try left
        venv.create(folder, with_pip=True)
    print("Installing visfinder and what it needs (torch alone is some GB) ...", flush=True)
    _install(python, extras)
    with stamp.open("a") as file:
        file.write(f"{wanted}\n")
    return python


def _fingerprint(extras: tuple[str, ...]) -> str:
    parts = [(CHECKOUT / "pyproject.toml").read_bytes(), repr((sys.version, extras)).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _install(python: Path, extras: tuple[str, ...]) -> None:
    what = f"{CHECKOUT}[{','.join(extras)}]" if extras else str(CHECKOUT)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*command, "--editable", what], env=_environment(), check=False)
    if done.returncode:
        raise SetupError(
            "The installation did not finish; pip's message above says why. "
            "Annoy is compiled on this machine: if that is what failed, install a C++ compiler "
            "(Debian: apt install g++ python3-dev; macOS: xcode-select --install) and try again."
        )


def _environment() -> dict[str, str]:
    """Return the environment for pip, with safe flags for Annoy.

    Annoy's own flags hold -march=native, which makes a library that dies on an older CPU, and
    -ffast-math, which breaks its infinity() under newer compilers.
    """
    environment = dict(os.environ)
    flags = "-D_CRT_SECURE_NO_WARNINGS,-fpermissive,-O3,-DANNOYLIB_MULTITHREADED_BUILD,-std=c++14"
    if platform.machine() in ("x86_64", "AMD64"):
        flags += ",-march=x86-64-v2"  # every x86 CPU since 2009
    if os.name != "nt":
        environment.setdefault("ANNOY_COMPILER_ARGS", flags)
    return environment
