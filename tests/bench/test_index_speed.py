"""Exact search and annoy side by side, in the same run.

`VISFINDER_BENCH_ITEMS=150,30000,100000` chooses the sizes.  On a loaded machine OpenBLAS waits for
its own threads; OPENBLAS_NUM_THREADS=1 then gives the fairer time of exact search.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import numpy as np
import pytest

from tests.unit.index.vectors import clustered, unit
from visfinder.index import generations, open_index
from visfinder.index.exact import ExactIndex

pytestmark = pytest.mark.bench

SIZES = [int(size) for size in os.environ.get("VISFINDER_BENCH_ITEMS", "150,2000").split(",")]
DIMENSION, K = 256, 24


def ms(action):
    start = time.perf_counter()
    result = action()
    return (time.perf_counter() - start) * 1e3, result


@pytest.mark.parametrize("items", SIZES)
def test_exact_and_annoy(items, tmp_path):
    pytest.importorskip("annoy")
    vectors = clustered(items, DIMENSION)
    draw = np.random.default_rng(3)
    rows = vectors[draw.integers(0, items, 50)]
    queries = unit(rows + 0.5 * unit(draw.standard_normal(rows.shape)))
    built, index = ms(lambda: open_index(tmp_path, vectors, "state"))
    index.close()
    loaded, index = ms(lambda: open_index(tmp_path, vectors, "state"))
    exact = ExactIndex(vectors)
    times, found = {"annoy": [], "exact": []}, 0
    for query in queries:
        took, (wanted, _) = ms(lambda q=query: exact.query(q, K))
        times["exact"].append(took)
        took, (got, _) = ms(lambda q=query: index.query(q, K))
        times["annoy"].append(took)
        found += len(np.intersect1d(wanted, got))
    annoy, brute = (median(times[kind]) for kind in ("annoy", "exact"))
    size = generations.current(tmp_path).size / 2**20
    index.close()
    print(
        f"\n{items} x {DIMENSION}: build {built:.0f} ms, open {loaded:.1f} ms, {size:.1f} MB; "
        f"query of {K}: annoy {annoy:.3f} ms, exact {brute:.3f} ms; "
        f"recall@{K} {found / K / len(queries):.4f}"
    )


FRESH = """
import sys, time
from pathlib import Path
import numpy as np
from visfinder.index import open_index
vectors = np.load(sys.argv[1])
start = time.perf_counter()
index = open_index(Path(sys.argv[2]), vectors, "state")
print((time.perf_counter() - start) * 1e3)
index.close()
"""


def test_opening_the_bundled_size_in_a_fresh_process(tmp_path):
    pytest.importorskip("annoy")
    vectors = clustered(150, DIMENSION)
    np.save(tmp_path / "vectors.npy", vectors)
    open_index(tmp_path / "index", vectors, "state").close()
    command = [sys.executable, "-c", FRESH, tmp_path / "vectors.npy", tmp_path / "index"]
    took = [
        float(subprocess.check_output(list(map(str, command)), cwd=Path(__file__).parents[2]))
        for _ in range(7)
    ]
    print(f"\nopen_index, 150 items, fresh process: median {median(took):.1f} ms of {len(took)}")
