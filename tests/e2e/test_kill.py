"""Kills a process that rates, at any moment, and looks for every rating that it acknowledged.

`VISFINDER_KILLS=500` makes it a longer run; the default takes some seconds.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from visfinder.storage.profile import open_profile_store

KILLS = int(os.environ.get("VISFINDER_KILLS", "12"))
ROOT = Path(__file__).parents[2]

# Acknowledges a rating by one write after `rate` has returned: what was read here was promised.
RATE = """
import itertools, os, sys
from pathlib import Path
from visfinder.models import ProductKey
from visfinder.storage.profile import ProfileStore

store = ProfileStore(Path(sys.argv[1]))
os.write(1, b"ready\\n")
for n in itertools.count(int(sys.argv[2])):
    stars = 1 + n % 5
    store.rate(ProductKey("shop", f"product-{n}"), stars)
    os.write(1, b"%d %d\\n" % (n, stars))
"""


@pytest.mark.timeout(60 + 3 * KILLS)
@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_a_kill_at_any_moment_loses_no_acknowledged_rating(tmp_path):
    path = tmp_path / "profile.db"
    draw = random.Random(2)
    acknowledged: dict[str, int] = {}
    attempted = 0
    for _ in range(KILLS):
        attempted = rate_until_killed(path, attempted + 1, draw, acknowledged)
        store, notice = open_profile_store(path)
        with store:
            stored = {key.id: rating.stars for key, rating in store.ratings().items()}
        assert notice == "", "a kill is no damage"
        lost = acknowledged.items() - stored.items()
        assert not lost
        # At most the one rating in flight at each kill was stored without being acknowledged.
        assert len(stored) - len(acknowledged) <= KILLS
    assert not list(tmp_path.glob("*damaged*"))
    assert len(acknowledged) > KILLS
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged, {len(stored)} stored, 0 lost")


def rate_until_killed(path, first, draw, acknowledged):
    """Rate until the kill; note what was acknowledged and return the last number tried."""
    with subprocess.Popen(
        [sys.executable, "-c", RATE, str(path), str(first)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout.readline() == b"ready\n"
        # A rating takes some 5 to 30 ms; so the kill falls into any part of one of the first few.
        try:
            process.wait(timeout=draw.uniform(0.0, 0.15))
        except subprocess.TimeoutExpired:
            process.kill()
        output = process.stdout.read()
    assert process.returncode == -9, "the process ended by itself"
    lines = output.decode().splitlines()
    for line in lines:
        number, stars = line.split()
        acknowledged[f"product-{number}"] = int(stars)
    return first + len(lines)


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_two_processes_that_rate_and_are_killed_lose_nothing_either(tmp_path):
    path = tmp_path / "profile.db"
    draw = random.Random(3)
    acknowledged: dict[str, int] = {}
    for turn in range(4):
        command = [sys.executable, "-c", RATE, str(path)]
        with (
            subprocess.Popen([*command, str(turn * 2000)], stdout=subprocess.PIPE, cwd=ROOT) as one,
            subprocess.Popen(
                [*command, str(turn * 2000 + 1000)], stdout=subprocess.PIPE, cwd=ROOT
            ) as two,
        ):
            for process in (one, two):
                assert process.stdout.readline() == b"ready\n"
            try:
                one.wait(timeout=draw.uniform(0.1, 0.4))
            except subprocess.TimeoutExpired:
                one.kill()
            try:
                two.wait(timeout=draw.uniform(0.0, 0.2))
            except subprocess.TimeoutExpired:
                two.kill()
            for line in (one.stdout.read() + two.stdout.read()).decode().splitlines():
                number, stars = line.split()
                acknowledged[f"product-{number}"] = int(stars)
        assert one.returncode == two.returncode == -9
    store, notice = open_profile_store(path)
    with store:
        stored = {key.id: rating.stars for key, rating in store.ratings().items()}
        assert len({event.digest for event in store.history()}) == len(stored)
    assert notice == ""
    assert not acknowledged.items() - stored.items()
