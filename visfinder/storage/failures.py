"""What SQLite and the disk complain of, in words a shopper can act on."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from visfinder.errors import StorageError

# What a file that is not whole brings about: SQLITE_ERROR is a table or column that is not there.
# Text that is not UTF-8 is reported by Python itself, as an OperationalError without a code.
_DAMAGE = (
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
)


class DamagedError(StorageError):
    """A database that is not whole; what opens it sets it aside and restores what it can."""


class NewerError(StorageError):
    """A database of a newer visfinder, which this one leaves alone."""


# What reading a damaged file may raise.
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what goes wrong with a file into a `StorageError` that names it and the way out."""
    try:
        yield
    except sqlite3.Error as error:
        raise _of_sqlite(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes a damaged name in its message
        raise _damaged(error, path) from error
    except OSError as error:
        raise _of_disk(error, path) from error


def _of_sqlite(error: sqlite3.Error, path: Path) -> StorageError:
    # The low byte is the kind; the rest says where in SQLite. Absent on what Python itself raises.
    whole_code = getattr(error, "sqlite_errorcode", 0)
    code = whole_code & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageError(
            f"{path} is in use by another program that does not let go of it; "
            "close other visfinder windows and backup programs, then try again"
        )
    if whole_code == sqlite3.SQLITE_READONLY and os.access(path, os.W_OK):
        return _damaged(error, path)  # its header claims a format that SQLite only reads
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return _unwritable(path)
    if code == sqlite3.SQLITE_FULL:
        return _full(path)
    if code == sqlite3.SQLITE_IOERR:
        return StorageError(
            f"{path} cannot be read or written ({error}): the disk may be full or failing; "
            "free some space, then try again"
        )
    if code in _DAMAGE or (code == 0 and isinstance(error, sqlite3.OperationalError)):
        return _damaged(error, path)
    return StorageError(f"{path} cannot be used: {error}")


def _damaged(error: Exception, path: Path) -> DamagedError:
    return DamagedError(f"{path} is damaged ({error}); start visfinder again to restore it")


def _of_disk(error: OSError, path: Path) -> StorageError:
    path = Path(error.filename) if isinstance(error.filename, str) else path
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return _full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _unwritable(path)
    return StorageError(f"{path} cannot be used: {error.strerror or error}")


def _unwritable(path: Path) -> StorageError:
    return StorageError(
        f"{path} cannot be opened for writing; make its folder writable for you, "
        "or set VISFINDER_HOME to a folder that is"
    )


def _full(path: Path) -> StorageError:
    return StorageError(
        f"there is no room left to write {path}; free some space on that disk, then try again"
    )
