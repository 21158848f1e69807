"""One process at a time, on every platform: SQLite's own lock on an empty file.

The lock goes with the process that held it, however it died.
"""

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# SQLite's own waiting grows to 0.1 s between tries, and a process that writes without a break would
# always be back first.  Short tries, and a pause after letting go, give everyone a turn.
_TRY_AGAIN_S = 0.004
_PAUSE_S = 0.002


class ProcessLock:
    """Held by one process (and one `ProcessLock`) at a time; not to be nested.

    Args:
        path: of the empty file; it is made, and stays.
        busy_s: how long to wait for it, in seconds.

    Raises:
        sqlite3.Error: if it cannot be opened, or is held by another for longer than `busy_s`.
    """

    def __init__(self, path: Path, busy_s: float) -> None:
        self._busy_s = busy_s
        self._connection = sqlite3.connect(
            path, timeout=0, check_same_thread=False, isolation_level=None
        )

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock inside the block."""
        self._take()
        try:
            yield
        finally:
            self._connection.rollback()  # nothing was written: this only lets go
            time.sleep(_PAUSE_S)

    def _take(self) -> None:
        deadline = time.monotonic() + self._busy_s
        while True:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or time.monotonic() > deadline:
                    raise
            else:
                return
            time.sleep(random.uniform(0, _TRY_AGAIN_S))

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
