"""A file that only this process can reach, for a library that takes nothing but a path.

A mapped file that another program cuts short kills the process (SIGBUS), and a file that is checked
first and mapped afterwards may have changed in between.  A nameless copy of the checked bytes has
neither trouble.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def private_path(data: bytes) -> Iterator[str]:
    """Yield a path that holds `data` and is gone afterwards; what has mapped it keeps it.

    Raises:
        OSError: if there is no room for it.
    """
    if sys.platform == "linux" and Path("/proc/self/fd").is_dir():
        yield from _in_memory(data)
    else:
        yield from _on_disk(data)


def _in_memory(data: bytes) -> Iterator[str]:
    descriptor = os.memfd_create("visfinder-index")
    try:
        with open(descriptor, "wb", closefd=False) as copy:
            copy.write(data)
        yield f"/proc/self/fd/{descriptor}"
    finally:
        os.close(descriptor)


def _on_disk(data: bytes) -> Iterator[str]:
    with tempfile.NamedTemporaryFile(prefix="visfinder-index-", delete=False) as copy:
        path = Path(copy.name)
        try:
            copy.write(data)
            copy.close()  # Windows opens no file twice
            yield copy.name
        finally:
            with suppress(PermissionError):  # Windows keeps a mapped file, and keeps it whole
                path.unlink()
