"""Whether annoy works on this machine, found out in a process that may die.

Annoy is compiled for the processor it was built on; on another one it may stop the process with an
illegal instruction.  So it is tried once in a child process, and the outcome is remembered for this
build of annoy on this processor.
"""

import hashlib
import importlib.util
import json
import platform
import subprocess
import sys
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

MARKER = "annoy-works.json"
_TIMEOUT_S = 60  # a cold disk and a virus scanner; the trial itself takes 0.1 s
_TRIAL = """
import random
from annoy import AnnoyIndex
draw = random.Random(1)
index = AnnoyIndex(16, "angular")
for row in range(100):
    index.add_item(row, [draw.gauss(0, 1) for _ in range(16)])
index.build(5, n_jobs=1)
assert index.get_nns_by_item(7, 1) == [7]
"""


def annoy_version() -> str:
    """Return annoy's version; empty where it is not installed."""
    try:
        return version("annoy")
    except PackageNotFoundError:
        return ""


def trouble(folder: Path) -> str:
    """Return why annoy cannot be used here, in plain words; empty when it can.

    Args:
        folder: where the outcome of the trial is remembered; need not exist, nor be writable.
    """
    machine = _machine()
    if not machine:
        return "the search library annoy is not installed"
    marker = folder / MARKER
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        remembered = json.loads(marker.read_bytes())
        if remembered["machine"] == machine:
            return str(remembered["trouble"])
    found, lasting = _try()
    if lasting:
        with suppress(OSError):  # not remembered: tried again next time
            folder.mkdir(parents=True, exist_ok=True)
            marker.write_text(json.dumps({"machine": machine, "trouble": found}))
    return found


def _try() -> tuple[str, bool]:
    """Return the trouble, and whether it will be the same the next time."""
    if getattr(sys, "frozen", False) or not sys.executable:
        return "", False  # no interpreter to try it in; installers carry an annoy for any processor
    try:
        # -P: a folder of this name in the shopper's current folder is not annoy.
        done = subprocess.run(
            [sys.executable, "-P", "-c", _TRIAL],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TIMEOUT_S,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"the search library annoy could not be tried out ({error})", False
    if done.returncode:
        return f"the search library annoy does not run here (code {done.returncode})", True
    return "", True


def _machine() -> str:
    """Return what the outcome depends on: annoy's build and the processor; empty without annoy."""
    try:
        spec = importlib.util.find_spec("annoy")
    except (ImportError, ValueError):
        return ""
    if spec is None or not spec.origin:
        return ""
    build = [
        (path.name, path.stat().st_size, path.stat().st_mtime_ns)
        for path in sorted(Path(spec.origin).parent.glob("annoylib*"))
    ]
    told = (annoy_version(), build, platform.machine(), _processor(), sys.version)
    return hashlib.blake2b(repr(told).encode(), digest_size=16).hexdigest()


def _processor() -> str:
    """Return the processor's model and abilities where the system tells them cheaply."""
    try:
        with Path("/proc/cpuinfo").open(encoding="utf-8", errors="replace") as file:
            first = file.read(8192).split("\n\n")[0]
    except OSError:
        return platform.processor()
    return "\n".join(line for line in first.splitlines() if line.startswith(("model", "flags")))
