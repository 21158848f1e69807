"""Kills processes in the middle of storing and restoring, and runs them out of room.

`VISFINDER_EVERY_STEP=1` kills at each step instead of every few.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.storage.products import products
from visfinder.models import ProductKey
from visfinder.storage.catalog import CatalogStore, open_catalog_store
from visfinder.storage.profile import ProfileStore, open_profile_store

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals and limits")

ROOT = Path(__file__).parents[2]
GIVEN = {ProductKey("shop", f"sofa-{n}"): 1 + n % 5 for n in range(8)}

# Dies at its n-th write that matters: each is where a power cut could have fallen.
DIE_AT = """
import os, pathlib, signal, sys
left = int(sys.argv[2])

def counted(action):
    def step(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return action(*arguments, **options)
    return step

os.fsync = counted(os.fsync)
for name in ("rename", "replace", "unlink"):
    setattr(pathlib.Path, name, counted(getattr(pathlib.Path, name)))
import sqlite3
class Connection(sqlite3.Connection):
    execute = counted(sqlite3.Connection.execute)
    executemany = counted(sqlite3.Connection.executemany)
connect = sqlite3.connect
sqlite3.connect = lambda *a, **o: connect(*a, **o, factory=Connection)
"""


def run(code, *arguments):
    return subprocess.run(
        [sys.executable, "-c", DIE_AT + code, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


def every_step(code, prepare, check, *, stride):
    """Run `code` on fresh folders, dying at every `stride`-th step, until it comes through."""
    step = deaths = 0
    if os.environ.get("VISFINDER_EVERY_STEP"):
        stride = 1
    while True:
        step += stride
        path = prepare(step)
        done = run(code, path, step)
        assert done.returncode in (0, -9), done.stderr
        check(path)
        if done.returncode == 0:
            return deaths
        deaths += 1


OPEN = """
from visfinder.storage.profile import ProfileStore
ProfileStore(pathlib.Path(sys.argv[1])).close()
"""


@pytest.mark.parametrize("damage", ["database", "both"])
def test_dying_anywhere_while_ratings_are_restored_loses_none(tmp_path, damage):
    with ProfileStore(tmp_path / "whole" / "profile.db") as store:
        for key, stars in GIVEN.items():
            store.rate(key, stars)
    copies = {
        name: bytearray((tmp_path / "whole" / name).read_bytes())
        for name in ("profile.db", "profile.jsonl")
    }
    at = copies["profile.db"].index(b"sofa-3")
    copies["profile.db"][at : at + 6] = b"sofa-9"
    if damage == "both":  # in different places, so that only the union is whole
        at = copies["profile.jsonl"].index(b"sofa-5")
        copies["profile.jsonl"][at : at + 6] = b"sofa-9"

    def prepare(step):
        folder = tmp_path / str(step)
        folder.mkdir()
        for name, content in copies.items():
            (folder / name).write_bytes(content)
        return folder / "profile.db"

    def check(path):
        store, _ = open_profile_store(path)
        with store:
            assert {key: rating.stars for key, rating in store.ratings().items()} == GIVEN

    assert every_step(OPEN, prepare, check, stride=9) > 2


RESET = """
from visfinder.storage.profile import ProfileStore
store = ProfileStore(pathlib.Path(sys.argv[1]))
left = int(sys.argv[2])
store.reset(for_good=FOR_GOOD)
"""


@pytest.mark.parametrize("for_good", [False, True])
def test_dying_anywhere_in_a_reset_leaves_all_ratings_or_none(tmp_path, for_good):
    def prepare(step):
        path = tmp_path / str(step) / "profile.db"
        with ProfileStore(path) as store:
            for key, stars in list(GIVEN.items())[:2]:
                store.rate(key, stars)
        return path

    def check(path):
        store, notice = open_profile_store(path)
        with store:
            assert len(store.ratings()) in (0, 2)
            assert notice == ""
            if not store.ratings():
                files = [file for file in path.parent.rglob("*") if file.is_file()]
                left = [file for file in files if b"sofa-1" in file.read_bytes()]
                assert {file.parent.name for file in left} <= {"forgotten"}
                assert for_good or left
                assert store.restore() or for_good
                assert len(store.ratings()) == (0 if for_good else 2)

    code = RESET.replace("FOR_GOOD", str(for_good))
    assert every_step(code, prepare, check, stride=5) > 2


RESTORE = """
from visfinder.storage.profile import ProfileStore
store = ProfileStore(pathlib.Path(sys.argv[1]))
left = int(sys.argv[2])
store.restore()
"""


def test_dying_anywhere_while_a_reset_is_undone_loses_nothing(tmp_path):
    def prepare(step):
        path = tmp_path / str(step) / "profile.db"
        with ProfileStore(path) as store:
            for key, stars in list(GIVEN.items())[:2]:
                store.rate(key, stars)
            store.reset()
            store.rate(ProductKey("shop", "since"), 4)
        return path

    def check(path):
        store, notice = open_profile_store(path)
        with store:
            assert notice == ""
            assert len(store.ratings()) in (1, 3)
            assert store.restore() == (len(store.ratings()) == 1) or len(store.ratings()) == 3
            assert len(store.ratings()) == 3

    assert every_step(RESTORE, prepare, check, stride=5) > 2


IMPORT = """
from visfinder.storage.profile import ProfileStore
store = ProfileStore(pathlib.Path(sys.argv[1]))
left = int(sys.argv[2])
store.import_from(pathlib.Path(sys.argv[1]).parent.parent / "taste.json", replacing=True)
"""


def test_dying_anywhere_in_an_import_brings_all_of_it_or_nothing(tmp_path):
    with ProfileStore(tmp_path / "from" / "profile.db") as store:
        for key, stars in GIVEN.items():
            store.rate(key, stars)
        store.export_to(tmp_path / "taste.json")
    old = ProductKey("shop", "old")

    def prepare(step):
        path = tmp_path / str(step) / "profile.db"
        with ProfileStore(path) as store:
            store.rate(old, 4)
        return path

    def check(path):
        store, notice = open_profile_store(path)
        with store:
            assert notice == ""
            given = {key: rating.stars for key, rating in store.ratings().items()}
            assert given in ({old: 4}, GIVEN)
            store.undo()
            assert set(store.ratings()) == ({old} if given == GIVEN else set())

    assert every_step(IMPORT, prepare, check, stride=5) > 2


REPLACE = """
from visfinder.storage.catalog import CatalogStore
from tests.unit.storage.products import products
store = CatalogStore(pathlib.Path(sys.argv[1]))
left = int(sys.argv[2])
store.replace("shop", "/new", products("shop", 30, title="new"))
store.remove("other")
store.close()
"""


def test_dying_anywhere_while_a_catalog_is_stored_leaves_the_old_or_the_new_one(tmp_path):
    old, new = products("shop", 20), products("shop", 30, title="new")

    def prepare(step):
        path = tmp_path / str(step) / "catalog.db"
        with CatalogStore(path) as store:
            store.replace("shop", "/old", old)
            store.replace("other", "/other", products("other", 3))
        return path

    def check(path):
        store, notice = open_catalog_store(path)
        with store:
            assert notice == ""
            assert store.products("shop") in (old, new)
            assert store.check() == []
            there = {info.name for info in store.catalogs()}
            assert there == {"shop", "other"} or store.products("shop") == new
            assert store.missing() == []

    assert every_step(REPLACE, prepare, check, stride=8) > 2


FULL = """
import os, resource, signal, sys
from pathlib import Path
from visfinder.errors import StorageError
from visfinder.models import ProductKey
from visfinder.storage.profile import ProfileStore

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = ProfileStore(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), -1))
n = 0
try:
    while True:
        store.rate(ProductKey("shop", f"sofa-{n}"), 5)
        n += 1
except StorageError as error:
    print(n)
    print(error)
    print(len(store.ratings()))
store.close()
"""


@pytest.mark.parametrize("room", [20_000, 24_500])
def test_running_out_of_room_is_a_message_and_loses_nothing_acknowledged(tmp_path, room):
    path = tmp_path / "profile.db"
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path), str(room + random.Random(room).randrange(150))],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    acknowledged, message, seen = done.stdout.splitlines()
    assert "free some space" in message
    assert str(tmp_path) in message
    assert int(seen) == int(acknowledged) > 10
    store, notice = open_profile_store(path)
    with store:
        assert len(store.ratings()) == int(acknowledged)
        assert notice == ""
