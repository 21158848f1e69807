"""Reading ahead: threads read and decode pictures while the network looks at those before them.

    items --threads: read--> at most `size` + threads results waiting --batches--> the caller

Decoding lets go of the GIL and takes most of the time, so there are as many readers as cores; the
network's own threads take their share of the cores when a batch is there.  All of them are threads:
nothing has to be copied between processes, and it is the same on every system.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

BATCH = 16  # pictures embedded at a time: the network's throughput no longer grows beyond it
LONGEST = 512  # pixels; twice what the encoder looks at, so that nothing it sees is lost
_MOST_READERS = 16  # each may hold a decoded picture of up to 64 MB


@contextmanager
def batches_ahead(
    read: Callable[[Item], Made], items: Iterable[Item], size: int
) -> Iterator[Iterator[list[Made]]]:
    """Give what `read` makes of each item, in order, in lists of `size`; the last may be shorter.

    In memory are the list given, one being read, and one more result a reader.  Leaving the context
    early, by an exception too, drops what has not begun and waits for what has.

    Args:
        read: called on several threads at once; what it raises is raised to the caller in turn.
        items: taken one by one as they are needed.
        size: of a list, at least 1.
    """
    readers = min(cores(), _MOST_READERS)
    pool = ThreadPoolExecutor(readers, thread_name_prefix="reader")
    try:
        yield _batches(lambda item: pool.submit(read, item), iter(items), size, readers)
    finally:
        pool.shutdown(cancel_futures=True)


def _batches(
    begin: Callable[[Item], Future[Made]], items: Iterator[Item], size: int, readers: int
) -> Iterator[list[Made]]:
    # As many more than a list as there are readers, so that none is idle while a list is collected.
    begun = deque(begin(item) for item in islice(items, size + readers))
    while begun:
        made: list[Made] = []
        while begun and len(made) < size:
            made.append(begun.popleft().result())
            begun.extend(begin(item) for item in islice(items, 1))
        yield made


def cores() -> int:
    """Return how many processor cores this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
