"""Opens a database of every version that was released; `past/` holds one each, never changed."""

import shutil
from pathlib import Path

import pytest

from tests.unit.storage.products import products
from visfinder.models import ProductKey
from visfinder.storage.catalog import open_catalog_store
from visfinder.storage.catalog_schema import CATALOG
from visfinder.storage.profile import open_profile_store
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
        assert store.undo() == (ProductKey("shop", "lamp"), None)


@pytest.mark.parametrize("version", range(1, CATALOG.version + 1))
def test_catalogs_of_every_past_version_are_read(tmp_path, version):
    shutil.copy(PAST / f"catalog-{version}.db", tmp_path / "catalog.db")
    store, notice = open_catalog_store(tmp_path / "catalog.db")
    with store:
        assert store.products() == products("shop", 3)
        assert store.vectors("encoder", ["hash of 1"])["hash of 1"].tolist() == [0, 1, 2, 3]
        assert notice == ""
        assert store.check() == []
