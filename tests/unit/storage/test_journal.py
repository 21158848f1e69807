import pytest

from visfinder.models import ProductKey
from visfinder.storage.events import Event
from visfinder.storage.journal import Journal

EVENTS = [
    Event(n, float(n), "rate", ProductKey("shop", f"sofa {n} ✓"), 1 + n % 5) for n in range(1, 6)
]


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "profile.jsonl")
    journal.append(EVENTS[:2])
    journal.append(EVENTS[2:])
    return journal


def test_what_is_added_is_read(journal):
    content = journal.read()
    assert content.events == tuple(EVENTS)
    assert (content.damaged, content.torn, content.exists) == (0, False, True)


def test_no_file_is_an_empty_journal(tmp_path):
    content = Journal(tmp_path / "none.jsonl").read()
    assert (content.events, content.exists) == ((), False)


def test_a_cut_anywhere_loses_only_what_was_cut(journal):
    data = journal.path.read_bytes()
    ends = [at for at, byte in enumerate(data) if byte == ord("\n")]
    for length in range(len(data)):
        journal.path.write_bytes(data[:length])
        content = journal.read()
        whole = sum(end <= length for end in ends)
        assert content.events == tuple(EVENTS[:whole])
        assert content.damaged == 0
        assert content.torn == (length > 0 and length not in ends and data[length - 1] != 10)


def test_a_torn_line_does_not_spoil_the_next_one(journal):
    journal.cut_to(journal.size() - 7)
    journal.append([Event(6, 6.0, "reset")])
    content = journal.read()
    assert [event.seq for event in content.events] == [1, 2, 3, 4, 6]
    assert (content.damaged, content.torn) == (1, False)


def test_a_line_that_is_no_event_is_counted(journal):
    lines = journal.path.read_bytes().splitlines(keepends=True)
    for garbage in (b"\xff\x00\n", b"[" * 100_000 + b"\n", b"7\n", b'{"seq": 1}\n', b"\n"):
        journal.path.write_bytes(lines[0] + garbage + lines[1])
        content = journal.read()
        assert (content.events, content.damaged) == (tuple(EVENTS[:2]), 1)


def test_rewriting_leaves_exactly_the_given_events(journal):
    journal.rewrite(EVENTS[3:])
    assert journal.read().events == tuple(EVENTS[3:])
    assert [path.name for path in journal.path.parent.iterdir()] == ["profile.jsonl"]
