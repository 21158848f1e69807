import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from visfinder.storage.lock import ProcessLock

HOLD = """
import sys
from pathlib import Path
from visfinder.storage.lock import ProcessLock
with ProcessLock(Path(sys.argv[1]), 5).held():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def lock(tmp_path):
    lock = ProcessLock(tmp_path / "some.lock", 0.05)
    yield lock
    lock.close()


def test_another_process_waits_until_it_is_let_go(lock, tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "some.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    ) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(sqlite3.OperationalError, match="locked"), lock.held():
            pass
        other.kill()
        other.wait()
        with lock.held():  # however it died
            pass


def test_it_is_let_go_after_an_error_and_leaves_an_empty_file(lock, tmp_path):
    with pytest.raises(ZeroDivisionError), lock.held():
        1 / 0  # noqa: B018
    with lock.held():
        pass
    assert [(file.name, file.stat().st_size) for file in tmp_path.iterdir()] == [("some.lock", 0)]
