"""Opens a database of every version that was released; `past/` holds one each, never changed."""

import shutil
from pathlib import Path

import pytest

from tests.unit.storage.products import products
from visfinder.models import ProductKey
from visfinder.storage.catalog import open_catalog_store
from visfinder.storage.catalog_schema import CATALOG
from visfinder.storage.profile import Undone, open_profile_store
from visfinder.storage.profile_schema import PROFILE

PAST = Path(__file__).parent / "past"


@pytest.mark.parametrize("version", range(1, PROFILE.version + 1))
def test_ratings_of_every_past_version_are_read(tmp_path, version):
    for suffix in ("db", "jsonl"):
        shutil.copy(PAST / f"profile-{version}.{suffix}", tmp_path / f"profile.{suffix}")
    store, notice = open_profile_store(tmp_path / "profile.db")
    with store:
        stars = {key: rating.stars for key, rating in store.ratings().items()}
        assert stars == {ProductKey("shop", "sofa"): 5, ProductKey("shop", "lamp"): 1}
        assert notice == ""
        if version > 1:
            check_the_rest(store)
        assert store.undo() == Undone(ProductKey("shop", "lamp"), None)


def check_the_rest(store):
    """What version 2 brought: everything that is no rating."""
    mug, lamp = ProductKey("shop", "mug"), ProductKey("shop", "lamp")
    assert list(store.hidden()) == [mug]
    assert {board: list(on) for board, on in store.boards().items()} == {"Gifts": [lamp, mug]}
    edit = store.taste_edits()[lamp]
    assert (edit.name, edit.muted, edit.deleted) == ("Calm", True, True)
    assert [(a.preferred, a.other, a.weight) for a in store.quiz()] == [(lamp, mug, 0.75)]
    assert [(sign.kind, sign.key) for sign in store.signs()] == [("open", mug), ("more-like", mug)]


@pytest.mark.parametrize("damage", ["database", "both"])
def test_a_damaged_profile_of_version_1_is_restored(tmp_path, damage):
    """Out of what the database still yields, its journal, or a backup of that version."""
    for suffix in ("db", "jsonl"):
        shutil.copy(PAST / f"profile-1.{suffix}", tmp_path / f"profile.{suffix}")
    data = bytearray((tmp_path / "profile.db").read_bytes())
    data[data.index(b"mug")] ^= 1
    (tmp_path / "profile.db").write_bytes(data)
    if damage == "both":
        (tmp_path / "profile.jsonl").unlink()
        (tmp_path / "backups").mkdir()
        shutil.copy(PAST / "profile-1.db", tmp_path / "backups" / "profile-20260101-000000.db")
    store, notice = open_profile_store(tmp_path / "profile.db")
    with store:
        assert "damaged" in notice
        assert "could not" not in notice
        assert len(store.ratings()) == 2
        assert store.undo() == Undone(ProductKey("shop", "lamp"), None)


@pytest.mark.parametrize("version", range(1, CATALOG.version + 1))
def test_catalogs_of_every_past_version_are_read(tmp_path, version):
    shutil.copy(PAST / f"catalog-{version}.db", tmp_path / "catalog.db")
    store, notice = open_catalog_store(tmp_path / "catalog.db")
    with store:
        assert store.products() == products("shop", 3)
        assert store.vectors("encoder", ["hash of 1"])["hash of 1"].tolist() == [0, 1, 2, 3]
        assert notice == ""
        assert store.check() == []
