import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.unit.storage.products import products
from visfinder.errors import StorageError
from visfinder.models import BUNDLED
from visfinder.storage.catalog import CatalogStore, open_catalog_store

VECTORS = {f"hash of {n}": np.full(8, n, np.float32) for n in range(12)}
FILES = ("catalog.db", "catalogs.json")


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("catalog")
    with CatalogStore(folder / "catalog.db") as store:
        store.replace("shop", "/feeds/shop.csv", products("shop", 12))
        store.replace("other", "/feeds/other", products("other", 5))
        store.put_vectors("encoder", VECTORS)
    return folder


@pytest.fixture
def path(whole, tmp_path):
    return copy_of(whole, tmp_path)


def copy_of(whole, folder):
    for name in FILES:
        shutil.copy(whole / name, folder)
    return folder / "catalog.db"


def flip(path, at, bits):
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= bits
    path.write_bytes(data)


def alter(path, sql):
    with closing(sqlite3.connect(path)) as database:
        assert database.execute(sql).rowcount == 1
        database.commit()


def judged(path):
    """Open, and hold what is there and what is said to be missing against what was stored."""
    try:
        store, notice = open_catalog_store(path)
    except StorageError as error:
        if "newer visfinder" in str(error):  # the version's last byte, which we obey
            return
        raise
    with store:
        there = {info.name for info in store.catalogs()}
        missing = {info.name for info in store.missing()}
        assert there | missing == {"shop", "other"} or notice
        assert not there & missing
        for name, count in (("shop", 12), ("other", 5)):
            if name in there:
                assert store.products(name) == products(name, count)
        for picture, vector in store.vectors("encoder", VECTORS).items():
            assert (vector == VECTORS[picture]).all()
        for name in missing:
            store.replace(name, "again", products(name, 3))
        store.put_vectors("encoder", VECTORS)
        assert len(store.vectors("encoder", VECTORS)) == len(VECTORS)
        assert store.check() == []
    store, again = open_catalog_store(path)
    store.close()
    assert again == ""


@settings(max_examples=80, deadline=None)
@given(
    name=st.sampled_from(FILES),
    flips=st.lists(st.tuples(st.integers(0, 2**20), st.integers(1, 255)), min_size=1, max_size=3),
)
@example(name="catalog.db", flips=[(18, 5)])  # SQLite takes it for a format that it only reads
def test_flipped_bytes_never_show_a_wrong_product_or_vector(whole, name, flips):
    with tempfile.TemporaryDirectory() as folder:
        path = copy_of(whole, Path(folder))
        for at, bits in flips:
            flip(path.with_name(name), at, bits)
        judged(path)


@settings(max_examples=20, deadline=None)
@given(share=st.floats(0, 1))
def test_a_database_cut_anywhere_never_shows_a_wrong_product(whole, share):
    with tempfile.TemporaryDirectory() as folder:
        path = copy_of(whole, Path(folder))
        data = path.read_bytes()
        path.write_bytes(data[: int(share * (len(data) - 1))])
        judged(path)


def test_garbage_is_kept_and_every_catalog_is_to_be_imported_again(path):
    path.write_bytes(b"not a database")
    store, notice = open_catalog_store(path)
    with store:
        assert [(info.name, info.source) for info in store.missing()] == [
            ("shop", "/feeds/shop.csv"),
            ("other", "/feeds/other"),
        ]
        assert store.products() == []
    (kept,) = path.parent.glob("catalog.db.damaged-*")
    assert kept.read_bytes() == b"not a database"
    assert kept.name in notice
    assert "shop, other" in notice


def test_only_the_damaged_catalog_is_lost_and_no_vector(path):
    alter(path, "UPDATE products SET record = zeroblob(9) WHERE n = 8589934594")  # in "other"
    store, notice = open_catalog_store(path)
    with store:
        assert store.products() == products("shop", 12)
        assert [info.name for info in store.missing()] == ["other"]
        assert len(store.vectors("encoder", VECTORS)) == len(VECTORS)
    assert notice.endswith("To be imported again: other.")


def test_a_damaged_digest_of_a_whole_product_is_no_damage_to_the_catalog(path):
    alter(path, "UPDATE products SET digest = zeroblob(16) WHERE n = 8589934594")  # in "other"
    store, notice = open_catalog_store(path)
    with store:
        assert store.products("other") == products("other", 5)
        assert store.check() == []
    assert notice == ""


def test_the_bundled_catalog_comes_back_by_itself_and_nobody_is_asked_for_it(tmp_path):
    path = tmp_path / "catalog.db"
    with CatalogStore(path) as store:
        store.replace(BUNDLED, "", products(BUNDLED, 3))
    path.write_bytes(b"not a database")
    store, notice = open_catalog_store(path)
    with store:
        assert [info.name for info in store.missing()] == [BUNDLED]
    assert notice.endswith("Nothing was lost.")


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM products WHERE n = (SELECT min(n) FROM products)",
        "DELETE FROM products WHERE n = (SELECT max(n) FROM products)",
        "UPDATE products SET record = record || x'20' WHERE n = (SELECT max(n) FROM products)",
        "UPDATE catalogs SET source = 'elsewhere' WHERE name = 'shop'",
        "UPDATE catalogs SET name = 'shpo' WHERE name = 'shop'",
        "DELETE FROM catalogs WHERE name = 'other'",
    ],
)
def test_rows_altered_without_breaking_the_file_are_noticed(path, sql):
    alter(path, sql.replace("record || x'20'", "CAST(record || ' ' AS BLOB)"))
    store, notice = open_catalog_store(path)
    with store:
        assert len(store.missing()) == 1 or "wrong" in notice
    judged(path)


@pytest.mark.parametrize("column", ["record", "digest"])
@pytest.mark.parametrize("value", ["'text'", "NULL"])
def test_a_record_that_has_become_text_or_nothing_is_noticed(path, column, value):
    loosen(path, "products")
    alter(path, f"UPDATE products SET {column} = {value} WHERE n = 8589934594")
    judged(path)


@pytest.mark.parametrize("value", ["'text'", "NULL"])
def test_a_vector_that_has_become_text_or_nothing_is_left_out(path, value):
    with CatalogStore(path) as store:
        loosen(path, "embeddings")
        alter(path, f"UPDATE embeddings SET vector = {value} WHERE picture = 'hash of 3'")
        assert len(store.vectors("encoder", VECTORS)) == len(VECTORS) - 1
        assert len(store.check()) >= 1


def test_a_picture_name_that_is_no_text_any_more_is_left_out(path):
    data = path.read_bytes()
    assert data.count(b"encoderhash of 3") == 1
    path.write_bytes(data.replace(b"encoderhash of 3", b"encoderhash o\xff 3"))
    with CatalogStore(path) as store:
        assert store.vectors("encoder", VECTORS).keys() == VECTORS.keys() - {"hash of 3"}
        assert store.check() == ["1 stored picture vectors are damaged and will be made again"]


def test_a_column_whose_name_has_changed_its_case_is_damage(path):
    data = path.read_bytes()
    path.write_bytes(data.replace(b"[source]", b"[sOurce]").replace(b'"source"', b'"sOurce"'))
    assert path.read_bytes() != data
    judged(path)


def test_a_vector_under_another_pictures_number_is_left_out(path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE embeddings SET n = n - 1 WHERE picture = 'hash of 3'")
        database.commit()
    judged(path)


def loosen(path, table):
    """Let a table take anything, as a flipped byte may make of a row."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA writable_schema=ON")
        database.execute(
            "UPDATE sqlite_master SET sql = replace(replace(sql, 'NOT NULL', ''), 'STRICT', '') "
            "WHERE name = ?",
            [table],
        )
        database.commit()


def test_damage_that_appears_while_the_store_is_open_is_announced(path):
    with CatalogStore(path) as store:
        alter(path, "UPDATE products SET record = zeroblob(9) WHERE n = 8589934594")
        with pytest.raises(StorageError, match="catalog other is damaged"):
            store.products()
        assert store.products("shop") == products("shop", 12)
        assert any("product 3 of catalog other" in problem for problem in store.check())


def test_a_damaged_vector_is_left_out_and_reported(path):
    alter(path, "UPDATE embeddings SET vector = zeroblob(32) WHERE picture = 'hash of 3'")
    store, notice = open_catalog_store(path)
    with store:
        assert notice == ""
        assert store.vectors("encoder", VECTORS).keys() == VECTORS.keys() - {"hash of 3"}
        assert store.check() == ["1 stored picture vectors are damaged and will be made again"]


def test_vectors_under_each_others_names_are_left_out(path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE embeddings SET picture = picture || 'x' WHERE picture LIKE '%3'")
        database.commit()
    with CatalogStore(path) as store:
        assert store.vectors("encoder", ["hash of 3x"]) == {}


def test_an_import_that_the_database_lost_is_missing(path):
    older = path.read_bytes()
    with CatalogStore(path) as store:
        store.replace("shop", "/feeds/shop.csv", products("shop", 2))
        store.replace("new", "/feeds/new", products("new", 2))
    path.write_bytes(older)  # as after a power cut: the list is synced, the log may not be
    with CatalogStore(path) as store:
        assert [info.name for info in store.missing()] == ["shop", "new"]


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[]", b"\xff", b"[" * 100_000])
def test_a_list_that_is_gone_or_garbage_is_written_anew(path, content):
    list_path = path.with_name("catalogs.json")
    before = list_path.read_bytes()
    if content is None:
        list_path.unlink()
    else:
        list_path.write_bytes(content)
    with CatalogStore(path) as store:
        assert store.missing() == []
    assert list_path.read_bytes() == before
