import errno
import sqlite3
from pathlib import Path

import pytest

from visfinder.errors import StorageError
from visfinder.storage.failures import DamagedError, explained

PATH = Path("/some/profile.db")


def sqlite_error(code):
    error = sqlite3.OperationalError("what SQLite said")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "way_out"),
    [
        (sqlite_error(sqlite3.SQLITE_BUSY), "close other visfinder windows"),
        (sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), "close other visfinder windows"),
        (sqlite_error(sqlite3.SQLITE_READONLY), "VISFINDER_HOME"),
        (sqlite_error(sqlite3.SQLITE_READONLY_DBMOVED), "VISFINDER_HOME"),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), "VISFINDER_HOME"),
        (sqlite_error(sqlite3.SQLITE_FULL), "free some space"),
        (sqlite_error(sqlite3.SQLITE_IOERR_WRITE), "free some space"),
        (sqlite_error(sqlite3.SQLITE_NOMEM), "what SQLite said"),
        (sqlite3.ProgrammingError("Cannot operate on a closed database."), "closed"),
        (OSError(errno.ENOSPC, "No space left"), "free some space"),
        (OSError(errno.EACCES, "Permission denied"), "VISFINDER_HOME"),
        (OSError(errno.EROFS, "Read-only file system"), "VISFINDER_HOME"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_what_went_wrong_names_the_file_and_the_way_out(error, way_out):
    with pytest.raises(StorageError) as caught, explained(PATH):
        raise error
    assert str(PATH) in str(caught.value)
    assert way_out in str(caught.value)
    assert not isinstance(caught.value, DamagedError)
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_CORRUPT),
        sqlite_error(sqlite3.SQLITE_NOTADB),
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite3.OperationalError("Could not decode to UTF-8 column 'kind'"),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    ],
)
def test_a_file_that_is_not_whole_is_told_from_one_that_cannot_be_used(error):
    with pytest.raises(DamagedError, match=r"/some/profile\.db is damaged"), explained(PATH):
        raise error


def test_an_error_of_the_disk_names_the_file_it_was_about():
    with pytest.raises(StorageError, match="/another/file"), explained(PATH):
        raise PermissionError(errno.EACCES, "Permission denied", "/another/file")
