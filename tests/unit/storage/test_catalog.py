import sqlite3
import threading
import time
from contextlib import closing

import numpy as np
import pytest
from sqlite_utils import Database

from tests.unit.storage.products import product, products
from visfinder.errors import CatalogError, StorageError
from visfinder.storage.catalog import CatalogStore, open_catalog_store


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "catalog.db"


@pytest.fixture
def store(path):
    with CatalogStore(path) as store:
        yield store


def names(store):
    return [info.name for info in store.catalogs()]


def test_what_is_stored_is_there_in_order_after_opening_again(path):
    with CatalogStore(path) as store:
        before = time.time()
        store.replace("shop", "/feeds/shop.csv", products("shop", 25))
        store.replace("other", "", products("other", 3))
    store, notice = open_catalog_store(path)
    with store:
        assert notice == ""
        assert store.products() == products("shop", 25) + products("other", 3)
        assert store.products("other") == products("other", 3)
        shop = store.catalogs()[0]
        assert (shop.name, shop.source, shop.products) == ("shop", "/feeds/shop.csv", 25)
        assert before <= shop.imported_at <= time.time()
        assert store.check() == []
        assert store.missing() == []


def test_replacing_a_catalog_leaves_the_others_and_the_order(store):
    for name in ("one", "two", "three"):
        store.replace(name, "", products(name, 4))
    store.replace("two", "elsewhere", products("two", 9))
    assert names(store) == ["one", "two", "three"]
    assert store.products() == products("one", 4) + products("two", 9) + products("three", 4)
    store.replace("two", "", [])
    assert store.products("two") == []


def test_a_removed_catalog_is_gone_and_its_vectors_stay(store):
    store.replace("one", "", products("one", 4))
    store.replace("two", "", products("two", 4))
    store.put_vectors("encoder", {"hash of 1": np.ones(4, np.float32)})
    store.remove("one")
    assert names(store) == ["two"]
    assert store.products() == products("two", 4)
    assert store.missing() == []
    assert "hash of 1" in store.vectors("encoder", ["hash of 1"])


@pytest.mark.parametrize("use", ["products", "remove"])
def test_a_catalog_that_is_not_there_is_named_with_those_that_are(store, use):
    store.replace("shop", "", [])
    with pytest.raises(CatalogError, match="no catalog named sohp; there are: shop"):
        getattr(store, use)("sohp")


@pytest.mark.parametrize("name", ["", "a\nb", "\udcff"])
def test_a_name_that_cannot_be_stored_is_refused(store, name):
    with pytest.raises(CatalogError, match="rename"):
        store.replace(name, "", [])


def test_a_replacement_that_fails_changes_nothing(store):
    store.replace("shop", "", products("shop", 4))
    before = store.state()
    store._database.execute("PRAGMA max_page_count=20")
    with pytest.raises(StorageError, match=r"no room left to write .*catalog\.db"):
        store.replace("shop", "", products("shop", 5000))
    assert store.products() == products("shop", 4)
    assert store.state() == before
    assert store.missing() == []


def test_the_state_changes_with_products_and_with_nothing_else(store, path):
    empty = store.state()
    store.replace("shop", "", products("shop", 4))
    state = store.state()
    assert state != empty
    store.put_vectors("encoder", {"hash of 1": np.ones(4, np.float32)})
    store.replace("shop", "another source", products("shop", 4))
    assert store.state() == state
    store.replace("shop", "", [*products("shop", 3), product("shop", "3", title="New")])
    assert store.state() != state
    with CatalogStore(path) as other:
        assert other.state() == store.state()
    store.remove("shop")
    assert store.state() == empty


def test_vectors_are_kept_by_encoder_and_picture_to_the_last_bit(store):
    draw = np.random.default_rng(1)
    rows = {
        f"picture {n}": row for n, row in enumerate(draw.standard_normal((700, 16), np.float32))
    }
    store.put_vectors("encoder", rows)
    store.put_vectors("other", {"picture 1": np.zeros(3, np.float32)})
    found = store.vectors("encoder", [*rows, "unknown"])
    assert found.keys() == rows.keys()
    assert all((found[name] == row).all() for name, row in rows.items())
    assert found["picture 1"].dtype == np.float32
    assert store.vectors("other", rows)["picture 1"].shape == (3,)
    assert store.vectors("none", rows) == {}
    store.put_vectors("encoder", {"picture 1": np.ones(16, np.float32)})
    assert store.vectors("encoder", ["picture 1"])["picture 1"].sum() == 16


@pytest.mark.parametrize("bad", [np.full(4, np.nan), np.ones((1, 4)), np.float32(1)])
def test_a_vector_that_is_no_finite_row_is_refused_with_its_whole_batch(store, bad):
    with pytest.raises(ValueError, match="picture two"):
        store.put_vectors("encoder", {"one": np.ones(4, np.float32), "two": np.asarray(bad)})
    assert store.vectors("encoder", ["one"]) == {}


def test_threads_and_two_stores_do_not_get_in_each_others_way(path):
    with CatalogStore(path) as one, CatalogStore(path) as other:

        def work(store, name):
            for n in range(4):
                store.replace(name, "", products(name, n))
                store.put_vectors("encoder", {f"{name} {n}": np.ones(4, np.float32)})
                store.products()

        threads = [
            threading.Thread(target=work, args=(store, f"{store is one} {n}"))
            for n in range(2)
            for store in (one, other)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(one.products()) == len(other.products()) == 12
        assert one.state() == other.state()
        assert one.check() == []


def test_a_locked_database_is_a_message_that_names_it(path):
    with CatalogStore(path, busy_s=0.1) as store, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match=r"catalog\.db is in use by another program"):
            store.replace("shop", "", products("shop", 3))
        assert store.products() == []


def test_a_newer_database_is_refused_and_left_as_it_is(path):
    CatalogStore(path).close()
    with closing(Database(path)) as database:
        database.execute("PRAGMA user_version=99")
    with pytest.raises(StorageError, match="newer visfinder"):
        CatalogStore(path)
    assert not list(path.parent.glob("*damaged*"))


def test_a_closed_store_says_so(path):
    store = CatalogStore(path)
    store.close()
    store.close()
    with pytest.raises(StorageError, match="closed"):
        store.products()
    assert {file.name for file in path.parent.iterdir()} == {"catalog.db", "catalog.lock"}


def test_a_database_that_another_process_began_anew_is_taken_over(path):
    with CatalogStore(path) as store:
        store.replace("shop", "", products("shop", 3))
        for file in path.parent.glob("catalog.db*"):
            file.rename(file.with_name("away" + file.name))
        assert store.products() == []
        assert [info.name for info in store.missing()] == ["shop"]
        store.replace("shop", "", products("shop", 3))
        assert store.missing() == []


def test_vectors_of_one_encoder_are_counted_and_forgotten_alone(path):
    rows = {f"{n:032x}": np.eye(4, dtype=np.float32)[n] for n in range(4)}
    with CatalogStore(path) as store:
        store.put_vectors("one", rows)
        store.put_vectors("two", dict(list(rows.items())[:2]))
        assert store.embedded("one", rows) == 4
        assert store.embedded("two", [*rows, *rows, "f" * 32]) == 2
        assert store.embedded("three", rows) == 0
        store.forget_vectors("one")
        assert store.embedded("one", rows) == 0
        assert len(store.vectors("two", rows)) == 2
    with CatalogStore(path) as again:
        assert again.notice == ""
        assert again.embedded("two", rows) == 2
