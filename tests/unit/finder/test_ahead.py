"""Reading ahead: order, memory, and an end that never hangs."""

import threading
import time

import pytest

from visfinder.errors import Cancelled
from visfinder.finder import ahead
from visfinder.finder.ahead import batches_ahead, cores


def readers() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("reader")]


@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 40])
def test_what_is_read_comes_in_the_order_of_the_items(count: int) -> None:
    def read(item: int) -> int:
        time.sleep(0.002 * (item % 3))  # the later ones are ready first
        return item * item

    with batches_ahead(read, range(count), 8) as batches:
        lists = list(batches)
    assert [made for made_list in lists for made in made_list] == [n * n for n in range(count)]
    assert all(len(made_list) == 8 for made_list in lists[:-1])


def test_items_are_read_while_the_caller_is_busy_with_those_before() -> None:
    second_batch = threading.Event()

    def read(item: int) -> int:
        if item >= 4:
            second_batch.set()
        return item

    with batches_ahead(read, range(8), 4) as batches:
        next(batches)
        assert second_batch.wait(10), "nobody reads while the caller has the first batch"


def test_no_more_than_two_batches_are_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "cores", lambda: 3)
    begun: list[int] = []
    size, readers = 5, 3
    with batches_ahead(begun.append, range(100), size) as batches:
        for at, _ in enumerate(batches, start=1):
            time.sleep(0.01)
            assert len(begun) <= at * size + size + readers
    assert sorted(begun) == list(range(100))


def test_who_leaves_early_waits_for_what_has_begun_and_for_nothing_else() -> None:
    begun: list[int] = []

    def read(item: int) -> int:
        begun.append(item)
        time.sleep(0.01)
        return item

    def stopped() -> None:
        with batches_ahead(read, range(1000), 4) as batches:
            for _ in batches:
                raise Cancelled

    with pytest.raises(Cancelled):
        stopped()
    assert not readers(), "a thread outlived its work"
    before = len(begun)
    time.sleep(0.05)
    assert len(begun) == before < 40


def test_what_reading_raises_is_raised_to_the_caller_and_no_thread_stays() -> None:
    def read(item: int) -> int:
        if item == 6:
            raise MemoryError
        return item

    def all_of_them() -> None:
        with batches_ahead(read, range(100), 4) as batches:
            seen.extend(made for batch in batches for made in batch)

    seen: list[int] = []
    with pytest.raises(MemoryError):
        all_of_them()
    assert seen == [0, 1, 2, 3]
    assert not readers()


def test_items_may_come_one_by_one_from_anywhere() -> None:
    with batches_ahead(str, iter("abcde"), 2) as batches:
        assert list(batches) == [["a", "b"], ["c", "d"], ["e"]]


def test_there_is_at_least_one_core() -> None:
    assert cores() >= 1
