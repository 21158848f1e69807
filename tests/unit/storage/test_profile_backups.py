import os
import time

import pytest

from visfinder.models import ProductKey
from visfinder.storage import profile_backups
from visfinder.storage.profile import ProfileStore
from visfinder.storage.profile_backups import KEPT, backed_up_events, backups


@pytest.fixture
def path(tmp_path):
    return tmp_path / "profile.db"


def rate(path, name):
    with ProfileStore(path) as store:
        store.rate(ProductKey("shop", name), 5)


def age(copy, hours):
    at = time.time() - hours * 3600
    os.utime(copy, (at, at))


def test_closing_after_a_change_writes_a_copy_with_every_event(path):
    rate(path, "sofa")
    (copy,) = backups(path)
    assert [event.key.id for event in backed_up_events(path)] == ["sofa"]
    assert copy.parent == path.parent / "backups"


def test_closing_without_a_change_writes_none(path):
    ProfileStore(path).close()
    assert backups(path) == []


def test_one_copy_a_day_is_enough(path):
    rate(path, "sofa")
    rate(path, "lamp")
    assert len(backups(path)) == 1
    age(backups(path)[0], 24)
    time.sleep(1.1)  # the name of a copy counts seconds
    rate(path, "mug")
    assert len(backups(path)) == 2
    assert len(list(backed_up_events(path))) == 1 + 3


def test_the_oldest_copies_are_removed(path):
    folder = path.parent / "backups"
    folder.mkdir()
    for day in range(10, 30):
        copy = folder / f"profile-202601{day}-000000.db"
        copy.write_bytes(b"")
        age(copy, 24 * 40)
    rate(path, "sofa")
    names = [copy.name for copy in backups(path)]
    assert len(names) == KEPT
    assert "profile-20260129-000000.db" in names
    assert "profile-20260123-000000.db" not in names


def test_a_copy_that_is_not_whole_is_not_kept(path, monkeypatch):
    def spoil(copy, verify=profile_backups._verify):
        data = bytearray(copy.read_bytes())
        data[len(data) // 2 :] = os.urandom(len(data) - len(data) // 2)
        copy.write_bytes(data)
        verify(copy)

    monkeypatch.setattr(profile_backups, "_verify", spoil)
    rate(path, "sofa")
    assert list((path.parent / "backups").iterdir()) == []


def test_a_damaged_copy_yields_what_it_can(path):
    rate(path, "sofa")
    backups(path)[0].write_bytes(b"not a database")
    assert list(backed_up_events(path)) == []
