"""One process at a time, on every platform: SQLite's own lock on an empty file.

The lock goes with the process that held it, however it died.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class ProcessLock:
    """Held by one process (and one `ProcessLock`) at a time; not to be nested.

    Args:
        path: of the empty file; it is made, and stays.
        busy_s: how long to wait for it, in seconds.

    Raises:
        sqlite3.Error: if it cannot be opened, or is held by another for longer than `busy_s`.
    """

    def __init__(self, path: Path, busy_s: float) -> None:
        self._connection = sqlite3.connect(
            path, timeout=busy_s, check_same_thread=False, isolation_level=None
        )

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock inside the block."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self._connection.rollback()  # nothing was written: this only lets go

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
