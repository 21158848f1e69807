import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from visfinder.storage.catalog_schema import CATALOG
from visfinder.storage.connection import connect, pragma, set_aside
from visfinder.storage.failures import DamagedError, NewerError
from visfinder.storage.profile_schema import PROFILE

SCHEMAS = pytest.mark.parametrize("schema", [PROFILE, CATALOG], ids=["profile", "catalog"])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "some.db"


def alter(path, sql):
    with closing(sqlite3.connect(path)) as database:
        database.execute(sql)
        database.commit()


@SCHEMAS
def test_a_database_has_the_settings_its_schema_asks_for(path, schema):
    with closing(connect(path, schema)) as database:
        mode = database.execute("PRAGMA journal_mode").fetchone()[0]
        assert mode == schema.journal_mode.lower()
        assert pragma(database, "synchronous") == {"NORMAL": 1, "FULL": 2}[schema.synchronous]
        assert pragma(database, "foreign_keys") == 1
        assert pragma(database, "trusted_schema") == 0
        assert pragma(database, "secure_delete") == 1
        assert pragma(database, "busy_timeout") == 5000
        assert pragma(database, "application_id") == schema.application_id
        assert pragma(database, "user_version") == schema.version


@SCHEMAS
def test_the_version_is_the_number_of_migrations(path, schema):
    with closing(connect(path, schema)) as database:
        assert len(schema.migrations.applied(database)) == schema.version
        assert not schema.migrations.pending(database)


def test_opening_a_whole_database_again_changes_no_byte(path):
    connect(path, PROFILE).close()
    before = path.read_bytes()
    connect(path, PROFILE).close()
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [PROFILE.version + 1, 99, 1000])
def test_a_newer_version_is_refused_without_touching_it(path, version):
    connect(path, PROFILE).close()
    alter(path, f"PRAGMA user_version={version}")
    before = path.read_bytes()
    with pytest.raises(NewerError, match=f"version {version}.*install the newer visfinder"):
        connect(path, PROFILE)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "PRAGMA application_id=7",
        "PRAGMA user_version=16777217",
        "PRAGMA user_version=-1",
        "DROP TABLE schema",
        "DELETE FROM schema",
        "ALTER TABLE events RENAME COLUMN stars TO tsars",
        "ALTER TABLE events ADD COLUMN more TEXT",
        "CREATE TABLE stranger (n)",
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM events; END",
    ],
)
def test_what_is_not_as_it_was_made_is_damaged(path, sql):
    connect(path, PROFILE).close()
    alter(path, sql)
    with pytest.raises((DamagedError, sqlite3.OperationalError)):
        connect(path, PROFILE)


def test_the_database_of_another_program_is_not_taken_over(path):
    alter(path, "CREATE TABLE theirs (n)")
    before = path.read_bytes()
    with pytest.raises(DamagedError, match="not marked as visfinder's"):
        connect(path, PROFILE)
    assert path.read_bytes() == before


def test_a_version_that_was_reset_is_put_right(path):
    connect(path, PROFILE).close()
    alter(path, "PRAGMA user_version=0")
    with closing(connect(path, PROFILE)) as database:
        assert pragma(database, "user_version") == PROFILE.version


def test_what_sqlite_keeps_beside_a_database_goes_aside_with_it(tmp_path):
    path = tmp_path / "catalog.db"
    for suffix in ("", "-wal", "-shm", "-journal"):
        (tmp_path / f"catalog.db{suffix}").write_text(suffix)
    aside = set_aside(path)
    assert aside.name.startswith("catalog.db.damaged-")
    assert {
        file.name.removeprefix(aside.name): file.read_text() for file in tmp_path.iterdir()
    } == {suffix: suffix for suffix in ("", "-wal", "-shm", "-journal")}


DIE_HALF_WAY = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA cache_size=1")  # so that pages are written before the commit
database.execute("BEGIN")
for n in range(500):
    database.execute("UPDATE filler SET text = zeroblob(2000)")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_an_unfinished_transaction_of_a_dead_process_is_rolled_back(path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE filler (text)")
        database.executemany("INSERT INTO filler VALUES (?)", [("x" * 2000,)] * 50)
        database.commit()
    subprocess.run([sys.executable, "-c", DIE_HALF_WAY, str(path)], check=False)
    assert path.with_name("some.db-journal").stat().st_size > 0
    with closing(sqlite3.connect(path)) as database:
        texts = database.execute("SELECT DISTINCT text FROM filler").fetchall()
    assert texts == [("x" * 2000,)]
