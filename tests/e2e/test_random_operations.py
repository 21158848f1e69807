"""Random operations, killed at any moment, leave every profile as a plain replay of its log does.

`VISFINDER_OPERATIONS=100000` makes it the full run; the default takes some seconds.
`VISFINDER_OPERATIONS_IN` names a folder of its own, in which a run that was stopped goes on.
"""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.random_operations import everything
from visfinder.models import ProductKey
from visfinder.storage.profile import ProfileStore
from visfinder.storage.profiles import Profiles

OPERATIONS = int(os.environ.get("VISFINDER_OPERATIONS", "500"))
SEED = os.environ.get("VISFINDER_OPERATIONS_SEED", "7")
LIVES = 25 if OPERATIONS <= 1000 else 200  # operations between two kills, on average
ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(120 + OPERATIONS)
@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_random_operations_leave_what_a_plain_replay_of_the_log_gives(tmp_path):
    folder = Path(os.environ.get("VISFINDER_OPERATIONS_IN", tmp_path))
    data, progress = folder / "data", folder / "progress"
    folder.mkdir(parents=True, exist_ok=True)
    step = int(progress.read_text()) if progress.exists() else 0
    draw = random.Random(f"{SEED}-{step}")
    kills = compared = 0
    start = time.monotonic()
    while step < OPERATIONS:
        acknowledged, killed = live(data, step, round(draw.expovariate(1 / LIVES)) + 1, draw)
        kills += killed
        assert is_kept(acknowledged, data), f"{acknowledged} was promised and is lost"
        compared += compare(data)
        step = int(acknowledged[0]) + 1 if acknowledged else step
        progress.write_text(str(step))
    print(
        f"\n{step} operations, {kills} kills, {compared} profiles compared, "
        f"{time.monotonic() - start:.0f} s"
    )
    assert kills


def live(data, first, count, draw):
    """Operate from a step on, and be killed during the last of some; return what was promised.

    Returns:
        the words of the last line (step, digest, seq, what), none where there is none; and whether
        the process was killed.
    """
    command = [sys.executable, "-m", "tests.e2e.random_operations", data, SEED, first, OPERATIONS]
    last: list[str] = []
    with subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, cwd=ROOT, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n", f"it did not start at step {first}"
        for line in process.stdout:
            last = line.split()
            count -= 1
            if count == 0:
                time.sleep(draw.uniform(0, 0.05))  # somewhere in the next few
                process.kill()
    assert process.returncode in (0, -9), f"it failed after {last}"
    return last, process.returncode == -9


def is_kept(acknowledged, data):
    """Return whether the newest promised event is in a journal, or forgotten by a reset since."""
    if not acknowledged or acknowledged[1] == "-":
        return True  # a guest's, or of an empty profile
    _, digest, seq, _ = acknowledged
    for journal in data.rglob("profile.jsonl"):
        lines = journal.read_bytes().split(b"\n")[:-1]
        if any(digest.encode() in line for line in lines):
            return True
        first = json.loads(lines[0]) if lines else {}
        if first.get("kind") == "reset" and first["seq"] > int(seq):
            return True
    return False


def compare(data):
    """Compare each profile with the replay of its journal as the killed process left it."""
    profiles = Profiles(data)
    removed = profiles.removed()[:2]  # the older ones were compared before, and lie still
    folders = [profile.folder for profile in (*profiles.all(), *removed)]
    for folder in folders:
        journal = folder / "profile.jsonl"
        replayed = replay(journal.read_bytes() if journal.exists() else b"")
        with ProfileStore(folder / "profile.db") as store:
            assert store.notice == "", store.notice
            assert everything(store) == replayed
    assert not list(data.rglob("*damaged*"))
    return len(folders)


def replay(log):
    """Return what a log amounts to: plainly, line by line, without any of visfinder's code."""
    events = [json.loads(line) for line in log.split(b"\n")[:-1]]
    finished = {event["batch"] for event in events if event["kind"] == "imported"}
    events = [e for e in events if "batch" not in e or e["batch"] in finished]
    restored = {event["undoes"] for event in events if event["kind"] == "restore"}
    for place in reversed(range(len(events))):
        if events[place]["kind"] == "reset" and events[place]["digest"] not in restored:
            events = events[place:]
            break
    undone = set()
    for event in events:
        if event["kind"] in ("undo", "redo"):
            (undone.add if event["kind"] == "undo" else undone.discard)(event["undoes"])
    state = Replayed()
    for event in events:
        if event.get("batch", event["digest"]) not in undone:
            state.take(event)
    return state.everything()


class Replayed:
    def __init__(self):
        self.ratings, self.hidden, self.boards = {}, {}, {}
        self.names, self.muted, self.deleted = {}, set(), set()
        self.quiz, self.signs = [], []

    def take(self, event):
        if event["kind"] == "clear":
            self.__init__()
        elif event["kind"] not in ("undo", "redo", "reset", "restore", "imported"):
            take = getattr(self, "take_" + event["kind"].replace("-", "_"))
            take(event, ProductKey(event["catalog"], event["product"]), event["at"])

    def take_rate(self, event, key, at):
        self.ratings[key] = (event["stars"], at)

    def take_hide(self, event, key, at):
        self.hidden[key] = at

    def take_unhide(self, event, key, at):
        self.hidden.pop(key, None)

    def take_board(self, event, key, at):
        self.boards.setdefault(event["name"], {})[key] = at

    def take_unboard(self, event, key, at):
        self.boards.get(event["name"], {}).pop(key, None)

    def take_quiz(self, event, key, at):
        other = ProductKey(event["other_catalog"], event["other_product"])
        self.quiz.append((key, other, at, event.get("weight", 0.5)))

    def take_open(self, event, key, at):
        self.signs.append((key, "open", at, event.get("weight", 0.1)))

    def take_more_like(self, event, key, at):
        self.signs.append((key, "more-like", at, event.get("weight", 0.3)))

    def take_taste_rename(self, event, key, at):
        self.names[key] = event.get("name", "")

    def take_taste_mute(self, event, key, at):
        self.muted.add(key)

    def take_taste_unmute(self, event, key, at):
        self.muted.discard(key)

    def take_taste_delete(self, event, key, at):
        self.deleted.add(key)

    def take_taste_keep(self, event, key, at):
        self.deleted.discard(key)

    def everything(self):
        edits = {
            key: (self.names.get(key, ""), key in self.muted, key in self.deleted)
            for key in {*self.names, *self.muted, *self.deleted}
        }
        return {
            "ratings": {key: given for key, given in self.ratings.items() if given[0] is not None},
            "hidden": self.hidden,
            "boards": {name: on for name, on in self.boards.items() if on},
            "edits": {key: edit for key, edit in edits.items() if edit != ("", False, False)},
            "quiz": sorted(self.quiz),
            "signs": sorted(self.signs),
        }


def test_the_replay_notices_what_is_missing(tmp_path):
    """A comparison that cannot fail proves nothing."""
    with ProfileStore(tmp_path / "profile.db") as store:
        store.rate(ProductKey("shop", "sofa"), 5)
        store.record("hide", ProductKey("shop", "lamp"))
        store.undo()
        lines = (tmp_path / "profile.jsonl").read_bytes().splitlines(keepends=True)
        assert replay(b"".join(lines)) == everything(store)
        for left_out in range(len(lines)):
            rest = b"".join(line for place, line in enumerate(lines) if place != left_out)
            assert (replay(rest) == everything(store)) == (left_out == 1)
