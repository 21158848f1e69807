import errno
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from visfinder.errors import ProductError, ProfileError, StorageError, UserError
from visfinder.models import ProductKey
from visfinder.storage.profile import ProfileStore, Undone, open_profile_store

SOFA, LAMP, MUG = (ProductKey("shop", name) for name in ("sofa", "lamp", "mug"))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "profile.db"


@pytest.fixture
def store(path):
    with ProfileStore(path) as store:
        yield store


def stars(store):
    return {key: rating.stars for key, rating in store.ratings().items()}


def test_a_rating_is_there_after_opening_again(path):
    with ProfileStore(path) as store:
        before = time.time()
        rating = store.rate(SOFA, 5)
        assert rating is not None
        assert before <= rating.at <= time.time()
    store, notice = open_profile_store(path)
    with store:
        assert store.ratings() == {SOFA: rating}
        assert notice == ""


def test_the_newest_rating_stands_and_none_takes_it_back(store):
    store.rate(SOFA, 5)
    store.rate(LAMP, 2)
    assert store.rate(SOFA, 1).stars == 1
    assert store.rate(LAMP, None) is None
    assert stars(store) == {SOFA: 1}


@pytest.mark.parametrize("wrong", [0, 6, -1, 2.5])
def test_stars_outside_one_to_five_are_refused(store, wrong):
    with pytest.raises(UserError, match="1 to 5"):
        store.rate(SOFA, wrong)
    assert store.history() == []


@pytest.mark.parametrize("odd", ["a\0b", "", " ", "\n", "✓ '; DROP TABLE events", "x" * 100_000])
def test_an_odd_product_id_is_kept_as_it_is(path, odd):
    with ProfileStore(path) as store:
        store.rate(ProductKey(odd, odd), 5)
    with ProfileStore(path) as store:
        assert stars(store) == {ProductKey(odd, odd): 5}
        assert store.notice == ""


def test_a_product_id_that_is_no_text_is_refused(store):
    with pytest.raises(ProductError, match="rename"):
        store.rate(ProductKey("shop", "\udcff"), 5)


def test_rating_as_it_is_adds_nothing_to_undo(store):
    store.rate(SOFA, 4)
    store.rate(SOFA, 4)
    store.rate(LAMP, None)
    assert len(store.history()) == 1
    assert store.undo() == Undone(SOFA, None)


def test_undo_walks_back_through_changes_and_crosses(store):
    store.rate(SOFA, 5)
    store.rate(LAMP, 1)
    store.rate(SOFA, 1)
    store.rate(SOFA, None)
    assert store.undo() == Undone(SOFA, 1)
    assert store.undo() == Undone(SOFA, 5)
    assert store.undo() == Undone(LAMP, None)
    assert store.undo() == Undone(SOFA, None)
    assert store.undo() is None
    assert stars(store) == {}


def test_undo_goes_on_after_opening_again(path):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
        store.rate(LAMP, 1)
        store.undo()
    with ProfileStore(path) as store:
        assert store.undo() == Undone(SOFA, None)
        assert store.undo() is None


def test_history_is_newest_first(store):
    store.rate(SOFA, 5)
    store.rate(LAMP, 1)
    store.undo()
    assert [(event.kind, event.key) for event in store.history()] == [
        ("undo", LAMP),
        ("rate", LAMP),
        ("rate", SOFA),
    ]


def holding(folder, text):
    return [
        file for file in folder.rglob("*") if file.is_file() and text.encode() in file.read_bytes()
    ]


def after(monkeypatch, days):
    real = time.time
    monkeypatch.setattr("time.time", lambda: real() + days * 86_400)


def secret_and_reset(path, *, for_good=False):
    with ProfileStore(path) as store:
        store.rate(ProductKey("shop", "secret-sofa"), 5)
        store.note_shown([ProductKey("shop", "secret-sofa")])
    with ProfileStore(path) as store:  # the one before has written a backup on closing
        assert list((path.parent / "backups").iterdir())
        store.reset(for_good=for_good)
        assert store.ratings() == {}
        assert store.undo() is None
        assert store.redo() is None
        assert store.shown() == {}
        assert [event.kind for event in store.history()] == ["reset"]


def test_what_a_reset_took_is_only_in_the_file_kept_aside(path):
    secret_and_reset(path)
    (aside,) = holding(path.parent, "secret-sofa")
    assert aside.parent.name == "forgotten"
    with ProfileStore(path) as store:
        assert store.ratings() == {}
        assert store.notice == ""
        assert store.rate(SOFA, 3).stars == 3


def test_after_30_days_nothing_of_what_a_reset_took_is_left_on_disk(path, monkeypatch):
    secret_and_reset(path)
    after(monkeypatch, 29.9)
    ProfileStore(path).close()
    assert holding(path.parent, "secret-sofa")
    after(monkeypatch, 0.2)
    with ProfileStore(path) as store:
        assert not holding(path.parent, "secret-sofa")
        assert not store.restore()


def test_a_reset_for_good_leaves_nothing_at_once(path):
    secret_and_reset(path, for_good=True)
    assert not holding(path.parent, "secret-sofa")
    with ProfileStore(path) as store:
        assert not store.restore()


def test_a_reset_for_good_takes_what_an_earlier_one_kept_aside(path):
    secret_and_reset(path)
    with ProfileStore(path) as store:
        store.reset(for_good=True)
    assert not holding(path.parent, "secret-sofa")


def test_a_reset_is_undone_beside_what_was_done_since(path):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
        store.record("hide", MUG)
        store.rate(LAMP, 2)
        store.reset()
        store.reset()  # there is nothing left to forget, and nothing more is lost
        store.rate(LAMP, 4)
        assert store.restore()
        assert (stars(store), set(store.hidden())) == ({SOFA: 5, LAMP: 4}, {MUG})
        assert not store.restore()
        assert not holding(path.parent / "forgotten", "sofa")
    with ProfileStore(path) as store:
        assert store.notice == ""
        assert (stars(store), set(store.hidden())) == ({SOFA: 5, LAMP: 4}, {MUG})
        assert store.undo() == Undone(LAMP, 2)


def test_resets_are_undone_one_after_the_other(path):
    with ProfileStore(path) as store:
        for key in (SOFA, LAMP, MUG):
            store.rate(key, 5)
            store.reset()
        for expected in ({MUG: 5}, {LAMP: 5, MUG: 5}, {SOFA: 5, LAMP: 5, MUG: 5}):
            assert store.restore()
            assert stars(store) == expected
        assert not store.restore()
    with ProfileStore(path) as store:
        assert store.notice == ""
        assert len(store.ratings()) == 3


def test_everything_a_shopper_does_is_there_after_opening_again(path):
    with ProfileStore(path) as store:
        assert store.record("hide", SOFA)
        assert not store.record("hide", SOFA)
        assert not store.record("unhide", LAMP)
        assert store.record("board", LAMP, name=" Living  room ")
        assert store.record("board", MUG, name="Gifts")
        assert store.record("unboard", MUG, name="Gifts")
        assert store.record("taste-rename", LAMP, name="Calm")
        assert store.record("taste-mute", LAMP)
        assert not store.record("taste-keep", LAMP)
        assert store.record("quiz", LAMP, other=MUG, weight=2)
        assert store.record("open", MUG)
        assert store.record("open", MUG), "a second look counts as well"
        assert store.record("more-like", MUG)
    with ProfileStore(path) as store:
        assert store.notice == ""
        assert set(store.hidden()) == {SOFA}
        assert {board: set(on) for board, on in store.boards().items()} == {"Living room": {LAMP}}
        edit = store.taste_edits()[LAMP]
        assert (edit.name, edit.muted, edit.deleted) == ("Calm", True, False)
        ((preferred, other, weight),) = [(a.preferred, a.other, a.weight) for a in store.quiz()]
        assert (preferred, other, weight) == (LAMP, MUG, 2.0)
        assert [(s.kind, s.key, s.weight) for s in store.signs()] == [
            ("open", MUG, 0.1),
            ("open", MUG, 0.1),
            ("more-like", MUG, 0.3),
        ]
        assert stars(store) == {}


@pytest.mark.parametrize(
    ("kind", "more", "said"),
    [
        ("board", {}, "needs a name"),
        ("board", {"name": "x" * 101}, "up to 100 characters"),
        ("board", {"name": "\udcff"}, "no text"),
        ("hide", {"name": "x"}, "has no name"),
        ("quiz", {}, "two products"),
        ("quiz", {"other": SOFA}, "two products"),
        ("hide", {"other": LAMP}, "two products"),
        ("open", {"weight": -1}, "from 0 to 10"),
        ("open", {"weight": float("nan")}, "from 0 to 10"),
        ("reset", {}, "cannot be recorded"),
    ],
)
def test_what_makes_no_sense_is_refused(store, kind, more, said):
    with pytest.raises(UserError, match=said):
        store.record(kind, SOFA, **more)
    assert store.history() == []


def test_undo_and_redo_span_all_kinds_but_looking(store):
    store.rate(SOFA, 4)
    store.record("hide", LAMP)
    store.record("board", SOFA, name="Gifts")
    store.record("open", MUG)
    assert store.undo() == Undone(SOFA, 4, "board", "Gifts")
    assert store.undo() == Undone(LAMP, None, "hide")
    assert (set(store.hidden()), dict(store.boards())) == (set(), {})
    store.record("open", MUG)
    assert store.redo() == Undone(LAMP, None, "hide")
    assert store.redo() == Undone(SOFA, 4, "board", "Gifts")
    assert store.redo() is None
    assert (set(store.hidden()), set(store.boards())) == ({LAMP}, {"Gifts"})
    store.undo()
    store.rate(MUG, 5)
    assert store.redo() is None, "something else was done since"


def test_one_event_can_be_taken_back_by_its_name(store):
    store.record("open", SOFA)
    store.rate(LAMP, 5)
    looked = store.events()[0].digest
    assert store.undo(looked) == Undone(SOFA, None, "open")
    assert store.signs() == ()
    assert store.undo(looked) is None
    assert store.undo("0" * 32) is None
    assert stars(store) == {LAMP: 5}


def test_a_guest_leaves_nothing_on_disk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with ProfileStore(None) as store:
        store.rate(SOFA, 5)
        store.record("hide", LAMP)
        store.note_shown([MUG])
        assert (stars(store), set(store.hidden())) == ({SOFA: 5}, {LAMP})
        assert store.shown() == {MUG: 1}
        assert store.undo() == Undone(LAMP, None, "hide")
        store.reset()
        assert (store.ratings(), store.shown()) == ({}, {})
        assert store.restore()
        assert stars(store) == {SOFA: 5}
        store.export_to(tmp_path / "taste.json")
    assert [file.name for file in tmp_path.rglob("*")] == ["taste.json"]
    with ProfileStore(None) as store:
        assert store.ratings() == {}


def test_what_was_shown_thrice_and_never_answered_is_ignored(path):
    with ProfileStore(path) as store:
        for _ in range(3):
            store.note_shown([SOFA, LAMP, MUG])
        store.record("open", LAMP)
        store.rate(MUG, 2)
        assert store.ignored() == {SOFA}
        assert store.ignored(4) == frozenset()
        store.note_shown([SOFA], sitting_s=60)
        assert store.shown()[SOFA] == 3, "it is the same sitting"
    path.with_name("profile-shown.db").write_bytes(b"not a database" * 100)
    with ProfileStore(path) as store:
        assert store.shown() == {}
        store.note_shown([SOFA])
        assert store.shown() == {SOFA: 1}
        assert store.notice == ""
        assert stars(store) == {MUG: 2}


def test_an_export_imports_into_an_empty_profile(store, tmp_path):
    store.rate(SOFA, 5)
    store.rate(LAMP, 1)
    before = store.ratings()
    assert store.export_to(tmp_path / "taste.json") == 2
    with ProfileStore(tmp_path / "other" / "profile.db") as other:
        assert other.import_from(tmp_path / "taste.json") == 2
        assert other.ratings() == before
        assert other.import_from(tmp_path / "taste.json") == 0
    store.reset()
    assert store.import_from(tmp_path / "taste.json") == 2
    assert store.ratings() == before


def test_of_two_ratings_the_newer_one_wins_the_import(store, tmp_path):
    taste = tmp_path / "taste.json"
    now = time.time()
    entries = [(SOFA, 5, now - 100), (LAMP, 5, now + 100), (MUG, 2, 0.0)]
    write(taste, [entry(*given) for given in entries])
    for key in (SOFA, LAMP, MUG):
        store.rate(key, 1)
    time.sleep(0.01)  # a time in the future counts as now, and that is after the rating
    assert store.import_from(taste) == 1
    assert stars(store) == {SOFA: 1, LAMP: 5, MUG: 1}
    assert store.ratings()[LAMP].at <= time.time()
    assert store.import_from(taste) == 0


def test_everything_travels_in_a_taste_file_and_one_undo_takes_it_back(store, tmp_path):
    fill_with_all(store)
    assert store.export_to(tmp_path / "taste.json") == 1
    with ProfileStore(tmp_path / "other" / "profile.db") as other:
        other.rate(MUG, 3)
        before = everything(other)
        assert other.import_from(tmp_path / "taste.json") == 8
        after = everything(other)
        assert after == everything(store) | {"ratings": {**store.ratings(), **other.ratings()}}
        assert other.import_from(tmp_path / "taste.json") == 0
        assert other.undo() == Undone(None, None, "import", "", 8)
        assert everything(other) == before
        assert other.redo() == Undone(None, None, "import", "", 8)
        assert everything(other) == after


def test_an_import_replaces_everything_when_asked_and_is_undone_as_one(store, tmp_path):
    fill_with_all(store)
    store.export_to(tmp_path / "taste.json")
    with ProfileStore(tmp_path / "other" / "profile.db") as other:
        other.rate(MUG, 3)
        other.record("hide", SOFA)
        before = everything(other)
        assert other.import_from(tmp_path / "taste.json", replacing=True) == 8
        assert everything(other) == everything(store)
        other.rate(MUG, 1)
        other.undo()
        other.undo()
        assert everything(other) == before
    with ProfileStore(tmp_path / "other" / "profile.db") as other:
        assert other.notice == ""
        assert everything(other) == before


def test_an_import_that_was_cut_short_is_left_out_as_a_whole(path, store, tmp_path):
    fill_with_all(store)
    store.export_to(tmp_path / "taste.json")
    other = tmp_path / "other" / "profile.db"
    with ProfileStore(other) as imported:
        imported.rate(MUG, 3)
        database = other.read_bytes()
        journal = other.with_suffix(".jsonl").read_bytes()
        imported.import_from(tmp_path / "taste.json", replacing=True)
        whole = other.with_suffix(".jsonl").read_bytes()
        after = everything(imported)
    ends = [at + 1 for at in range(len(whole)) if whole[at] == ord("\n")]
    for length in (*(e for e in ends if e > len(journal)), len(whole) - 9, len(journal) + 30):
        other.write_bytes(database)  # the process died before the commit
        other.with_suffix(".jsonl").write_bytes(whole[:length])
        with ProfileStore(other) as healed:
            assert healed.notice == "", length
            whole_again = length == len(whole)
            assert everything(healed) == after if whole_again else stars(healed) == {MUG: 3}
            healed.rate(MUG, 4)


def test_what_was_taken_back_later_stays_so_after_an_import(store, tmp_path):
    store.rate(SOFA, 5)
    store.export_to(tmp_path / "taste.json")
    store.rate(SOFA, None)
    assert store.import_from(tmp_path / "taste.json") == 0
    assert stars(store) == {}


def test_a_taste_file_with_one_wrong_rating_changes_nothing(store, tmp_path):
    write(tmp_path / "taste.json", [entry(SOFA, 5, 1.0), entry(LAMP, 9, 1.0)])
    with pytest.raises(ProfileError, match="rating 2"):
        store.import_from(tmp_path / "taste.json")
    assert stars(store) == {}


def test_two_stores_see_each_others_ratings(path):
    with ProfileStore(path) as one, ProfileStore(path) as other:
        one.rate(SOFA, 5)
        assert stars(other) == {SOFA: 5}
        other.rate(SOFA, 1)
        assert one.undo() == Undone(SOFA, 5)
        other.reset()
        one.rate(LAMP, 2)
        assert stars(one) == stars(other) == {LAMP: 2}


def test_threads_lose_none_of_their_ratings(path):
    with ProfileStore(path) as one, ProfileStore(path) as other:

        def work(store, thread):
            for n in range(5):
                store.rate(ProductKey("shop", f"{thread}-{n}"), 5)
                store.ratings()

        threads = [
            threading.Thread(target=work, args=(store, f"{name}{n}"))
            for n in range(3)
            for name, store in (("one", one), ("other", other))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(one.ratings()) == len(other.ratings()) == 30
        assert len({event.seq for event in one.history()}) == 30


def test_reading_does_not_wait_for_a_rating_that_is_being_stored(store, monkeypatch):
    store.rate(SOFA, 5)
    storing, go_on = threading.Event(), threading.Event()

    def slow(descriptor, sync=os.fsync):
        storing.set()
        assert go_on.wait(20)
        sync(descriptor)

    monkeypatch.setattr("os.fsync", slow)
    thread = threading.Thread(target=store.rate, args=(LAMP, 1))
    thread.start()
    assert storing.wait(20)
    assert stars(store) == {SOFA: 5}
    go_on.set()
    thread.join()
    assert stars(store) == {SOFA: 5, LAMP: 1}


def test_a_locked_database_is_a_message_that_names_it(path):
    with ProfileStore(path, busy_s=0.1) as store:
        store.rate(SOFA, 5)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageError, match=r"profile\.db is in use by another program"):
                store.rate(LAMP, 5)
        assert stars(store) == {SOFA: 5}
        store.rate(LAMP, 5)
    with ProfileStore(path) as store:
        assert stars(store) == {SOFA: 5, LAMP: 5}
        assert store.notice == ""


def test_a_full_disk_is_a_message_and_changes_neither_copy(path):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
        journal = path.with_suffix(".jsonl").read_bytes()
        store._log._database.execute("PRAGMA max_page_count=1")
        with pytest.raises(StorageError, match=r"no room left to write .*profile\.db"):
            fill(store)
        assert len(path.with_suffix(".jsonl").read_bytes().splitlines()) == len(store.history())
        assert path.with_suffix(".jsonl").read_bytes().startswith(journal)
    with ProfileStore(path) as store:
        assert store.notice == ""


def test_a_journal_that_cannot_be_written_is_a_message_and_changes_neither_copy(path):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
        journal = path.with_suffix(".jsonl")
        journal.unlink()
        journal.mkdir()
        with pytest.raises(StorageError, match=r"profile\.jsonl"):
            store.rate(LAMP, 5)
        assert stars(store) == {SOFA: 5}
        journal.rmdir()
        store.rate(MUG, 5)
    with ProfileStore(path) as store:
        assert stars(store) == {SOFA: 5, MUG: 5}


def test_a_journal_that_fails_after_the_line_was_written_takes_it_back(path, monkeypatch):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
        before = path.with_suffix(".jsonl").read_bytes()

        def fail(descriptor):
            raise OSError(errno.ENOSPC, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr("os.fsync", fail)
            with pytest.raises(StorageError, match=r"no room left to write .*profile\.jsonl"):
                store.rate(LAMP, 5)
        assert path.with_suffix(".jsonl").read_bytes() == before
        assert stars(store) == {SOFA: 5}
    with ProfileStore(path) as store:
        assert stars(store) == {SOFA: 5}
        assert store.notice == ""


def test_a_newer_profile_is_refused_and_left_as_it_is(path):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
    with closing(Database(path)) as database:
        database.execute("PRAGMA user_version=99")
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"profile\.db was written by a newer visfinder"):
        ProfileStore(path)
    assert path.read_bytes() == before
    assert len(list(path.parent.glob("*damaged*"))) == 0


def test_a_folder_that_cannot_be_made_is_a_message_with_the_way_out(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="file"):
        ProfileStore(tmp_path / "file" / "profile.db")


READ_ONLY = """
import os, sys
from pathlib import Path
from visfinder.errors import StorageError
from visfinder.storage.profile import ProfileStore
from visfinder.models import ProductKey
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)  # root may write anywhere
try:
    with ProfileStore(Path(sys.argv[1])) as store:
        print("read:", len(store.ratings()))
        store.rate(ProductKey("shop", "lamp"), 5)
except StorageError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="folders are not made read-only like that")
@pytest.mark.parametrize("filled", [False, True])
def test_a_read_only_folder_is_a_message_with_the_way_out(filled):
    with tempfile.TemporaryDirectory() as name:  # not tmp_path, where only its owner may look
        path = Path(name) / "profile.db"
        if filled:
            with ProfileStore(path) as store:
                store.rate(SOFA, 5)
        Path(name).chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path)],
            capture_output=True,
            text=True,
            check=False,
        )
        Path(name).chmod(0o755)
    assert done.stderr == ""
    assert name in done.stdout
    assert "VISFINDER_HOME" in done.stdout
    assert ("read: 1" in done.stdout) == filled  # what is there can still be seen


def test_a_closed_store_says_so(path):
    store = ProfileStore(path)
    store.close()
    store.close()
    for use in (store.ratings, store.undo, lambda: store.rate(SOFA, 5)):
        with pytest.raises(StorageError, match="closed"):
            use()


def test_a_database_put_in_place_meanwhile_is_taken_over(path):
    with ProfileStore(path) as store:
        store.rate(SOFA, 5)
        path.rename(path.with_name("away.db"))
        store.rate(LAMP, 4)
        assert stars(store) == {SOFA: 5, LAMP: 4}
        assert "gone" in store.notice
    with ProfileStore(path) as store:
        assert stars(store) == {SOFA: 5, LAMP: 4}


def fill(store):
    for n in range(20):
        store.rate(ProductKey("shop", "x" * 3000 + str(n)), 5)


def entry(key, stars, at):
    return {"catalog": key.catalog, "product": key.id, "stars": stars, "at": at}


def write(path, ratings):
    path.write_text(json.dumps({"format": "visfinder-taste", "version": 1, "ratings": ratings}))


def fill_with_all(store):
    store.rate(SOFA, 5)
    store.record("hide", LAMP)
    store.record("board", SOFA, name="Gifts")
    store.record("taste-rename", SOFA, name="Calm")
    store.record("taste-mute", SOFA)
    store.record("quiz", SOFA, other=LAMP)
    store.record("open", SOFA)
    store.record("more-like", SOFA, weight=0.7)


def everything(store):
    return {
        "ratings": store.ratings(),
        "hidden": store.hidden(),
        "boards": store.boards(),
        "edits": store.taste_edits(),
        "quiz": store.quiz(),
        "signs": store.signs(),
    }
