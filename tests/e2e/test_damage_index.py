"""Damages the annoy file in every way that kills annoy, and asks a new process for answers.

What annoy 1.17.3 makes of them: cut at a node boundary, SIGSEGV; last node missing or half of it
zeroed, silently wrong; random bytes or garbage, SIGABRT; cut while mapped, SIGBUS.
"""

import json
import os
import random
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.unit.index.vectors import clustered
from visfinder.index import open_index
from visfinder.index.exact import ExactIndex

pytest.importorskip("annoy")

ROOT = Path(__file__).parents[2]
ITEMS, DIMENSION, K = 2000, 24, 10
# angular: n_descendants, two children, the vector (annoylib.h, struct Node)
NODE_BYTES = 12 + 4 * DIMENSION

ASK = f"""
import json, sys
from pathlib import Path
import numpy as np
from visfinder.index import open_index

vectors = np.load(sys.argv[1])
index = open_index(Path(sys.argv[2]), vectors, "state")
answers = [index.query(vector, {K})[0].tolist() for vector in vectors[:20]]
print(json.dumps([index.kind, index.note, answers]))
index.close()
"""

RAW = f"""
import json, sys
import numpy as np
from annoy import AnnoyIndex

vectors = np.load(sys.argv[1])
index = AnnoyIndex({DIMENSION}, "angular")
index.load(sys.argv[2])
print(json.dumps([index.get_nns_by_vector(vector.tolist(), {K}) for vector in vectors[:20]]))
"""


def cut_at_a_node(data):
    return data[: len(data) // NODE_BYTES // 2 * NODE_BYTES]


def cut_at_an_odd_byte(data):
    return data[: len(data) // 2 * 2 - 1]


def without_the_last_node(data):
    return data[:-NODE_BYTES]


def with_a_zeroed_half(data):
    return data[: len(data) // 2] + bytes(len(data) - len(data) // 2)


def with_2000_random_bytes(data):
    draw, changed = random.Random(4), bytearray(data)
    for _ in range(2000):
        changed[draw.randrange(len(changed))] = draw.randrange(256)
    return bytes(changed)


def with_one_flipped_bit(data):
    changed = bytearray(data)
    changed[len(changed) // 3] ^= 4
    return bytes(changed)


def empty(data):
    return b""


def garbage(data):
    return random.Random(5).randbytes(len(data))


def with_wild_children(data):
    changed = bytearray(data)
    for node in range(ITEMS, len(data) // NODE_BYTES):
        struct.pack_into("<iii", changed, node * NODE_BYTES, 2**20, 2**30, -(2**30))
    return bytes(changed)


DAMAGES = [
    cut_at_a_node,
    cut_at_an_odd_byte,
    without_the_last_node,
    with_a_zeroed_half,
    with_2000_random_bytes,
    with_one_flipped_bit,
    empty,
    garbage,
    with_wild_children,
]


@pytest.fixture(scope="module")
def vectors(tmp_path_factory):
    path = tmp_path_factory.mktemp("vectors") / "vectors.npy"
    np.save(path, clustered(ITEMS, DIMENSION))
    return path


@pytest.fixture(scope="module")
def wanted(vectors):
    rows = np.load(vectors)
    return [ExactIndex(rows).query(row, K)[0].tolist() for row in rows[:20]]


@pytest.fixture
def folder(tmp_path, vectors):
    folder = tmp_path / "index"
    index = open_index(folder, np.load(vectors), "state")
    assert index.kind == "annoy"
    index.close()
    return folder


def annoy_file(folder):
    (path,) = folder.glob("*.ann")
    return path


def run(code, *arguments, **options):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        **options,
    )


def answered(done, wanted):
    """Return the kind of index and its note, having compared its answers."""
    assert done.returncode == 0, done.stderr
    kind, note, answers = json.loads(done.stdout)
    common = [len(set(a) & set(w)) / K for a, w in zip(answers, wanted, strict=True)]
    assert np.mean(common) >= 0.95
    return kind, note


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_built_again_and_answers_rightly(damage, folder, vectors, wanted):
    path = annoy_file(folder)
    path.write_bytes(damage(path.read_bytes()))
    assert answered(run(ASK, vectors, folder), wanted) == ("annoy", "")
    assert annoy_file(folder) != path, "a new generation, not the damaged one"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_that_cannot_be_built_again_is_searched_exactly(
    damage, folder, vectors, wanted
):
    path = annoy_file(folder)
    path.write_bytes(damage(path.read_bytes()))
    prelude = "from visfinder.index import opening\n"
    prelude += "def fail(*a): raise OSError('no room')\nopening.build_file = fail\n"
    kind, note = answered(run(prelude + ASK, vectors, folder), wanted)
    assert kind == "exact"
    assert "no room" in note


@pytest.mark.skipif(sys.platform != "linux", reason="what happens without armour differs")
def test_without_the_armour_such_files_kill_or_mislead(folder, vectors, wanted, tmp_path):
    """The control: if annoy withstood all this by itself, the tests above would prove nothing."""
    data, harmed = annoy_file(folder).read_bytes(), []
    for damage in (cut_at_a_node, with_a_zeroed_half, garbage, with_wild_children):
        path = tmp_path / "damaged.ann"
        path.write_bytes(damage(data))
        done = run(RAW, vectors, path)
        if done.returncode < 0:
            harmed.append(damage)
        elif done.returncode == 0:
            answers = json.loads(done.stdout)
            if (
                np.mean([len(set(a) & set(w)) / K for a, w in zip(answers, wanted, strict=True)])
                < 0.5
            ):
                harmed.append(damage)
    assert len(harmed) >= 3


CUT_WHILE_OPEN = f"""
import json, sys
from pathlib import Path
import numpy as np
from visfinder.index import open_index

vectors = np.load(sys.argv[1])
index = open_index(Path(sys.argv[2]), vectors, "state")
for path in Path(sys.argv[2]).glob("*.ann"):
    with path.open("r+b") as file:
        file.truncate(0)
answers = [index.query(vector, {K})[0].tolist() for vector in vectors[:20]]
print(json.dumps([index.kind, index.note, answers]))
index.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps others from cutting a mapped file")
def test_an_index_file_that_is_cut_while_it_is_in_use_does_no_harm(folder, vectors, wanted):
    assert answered(run(CUT_WHILE_OPEN, vectors, folder), wanted) == ("annoy", "")


FULL = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_disk_that_is_full_gives_exact_answers_and_a_note(tmp_path, vectors, wanted):
    folder = tmp_path / "index"
    kind, note = answered(run(FULL + ASK, vectors, folder), wanted)
    assert kind == "exact"
    assert str(folder) in note
    assert not list(folder.glob("*.ann*"))


@pytest.mark.parametrize("signal", ["SIGKILL", "SIGTERM"])
@pytest.mark.skipif(os.name != "posix", reason="needs signals")
def test_a_process_killed_while_it_builds_leaves_a_usable_folder(tmp_path, vectors, wanted, signal):
    folder = tmp_path / "index"
    prelude = (
        "import os, signal\nfrom visfinder.index import generations\n"
        f"def die(*a): os.kill(os.getpid(), signal.{signal})\n"
        "generations._sync = die\n"
    )
    assert run(prelude + ASK, vectors, folder).returncode < 0
    assert answered(run(ASK, vectors, folder), wanted) == ("annoy", "")
