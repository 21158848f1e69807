"""Opens the nearest-neighbour index: a checked generation, a new one, or exact search.

annoy works here? -> current generation of these vectors, whole and answering? -> use it
                  -> else build one, measure its recall, swap it in               -> use it
                  -> else exact search, with a note that says why
"""

from pathlib import Path

import numpy as np

from visfinder.index import generations
from visfinder.index.annoy_index import TREES, AnnoyIndex, build_file
from visfinder.index.exact import ROUNDING, ExactIndex, as_rows
from visfinder.index.manifest import Manifest, fingerprint, fingerprint_vectors
from visfinder.index.neighbours import ProductIndex
from visfinder.index.probe import annoy_version, trouble
from visfinder.models import Vectors

# Annoy proposes at least 100 candidates, so with fewer rows it would have nothing to leave out.
FEWEST_ITEMS = 101
LOWEST_RECALL = 0.95
_TEST_QUERIES, _TEST_K, _TEST_SEED = 100, 10, 7
_TEST_NOISE = 0.5  # length of what is added to a unit row: a photo is never quite a product
_SPOT_CHECKS = 5


class UnfitIndexError(Exception):
    """A built index that does not answer as it should."""


def open_index(folder: Path, vectors: Vectors, state: str) -> ProductIndex:
    """Return an index over `vectors`; it never fails, since exact search needs no file.

    Args:
        folder: where index files are kept; a cache that may be deleted at any time.
        vectors: (N, D), float32, unit rows; N may be 0. Kept, not copied: not to be changed.
        state: changes whenever the catalogs do (`CatalogStore.state`).

    Raises:
        ValueError: if the vectors are not a finite matrix.
    """
    vectors = as_rows(vectors)
    if len(vectors) < FEWEST_ITEMS:
        return ExactIndex(vectors)
    if reason := trouble(folder):
        return ExactIndex(vectors, _slower(reason))
    try:
        return _load(folder, vectors, state) or _build(folder, vectors, state)
    except (OSError, ImportError, UnfitIndexError) as error:
        return ExactIndex(vectors, _slower(f"the index in {folder} cannot be used: {error}"))


def recall(index: AnnoyIndex, vectors: Vectors) -> float:
    """Return recall@10 against exact search over seeded queries near the rows, 0..1."""
    draw = np.random.default_rng(_TEST_SEED)
    near = vectors[draw.integers(0, len(vectors), _TEST_QUERIES)]
    noise = draw.standard_normal(near.shape).astype(np.float32)
    noise *= _TEST_NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
    queries = near + noise
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    found = 0
    for block in np.split(queries, _TEST_QUERIES // 10):  # all at once would take 400 bytes a row
        worst = np.partition(vectors @ block.T, -_TEST_K, axis=0)[-_TEST_K]
        for query, enough in zip(block, worst - ROUNDING, strict=True):
            # By cosine, not by row: of products with the same picture, any will do.
            found += int((index.query(query, _TEST_K)[1] >= enough).sum())
    return found / (_TEST_QUERIES * _TEST_K)


def _load(folder: Path, vectors: Vectors, state: str) -> AnnoyIndex | None:
    """Return the current generation, or None where it is not whole or not of these vectors."""
    manifest = generations.current(folder)
    if manifest is None:
        return None
    if not manifest.describes(fingerprint_vectors(vectors), state, annoy_version()):
        return None
    data = generations.read(folder, manifest)
    if data is None:
        return None
    index = AnnoyIndex(vectors, data)
    if _answers(index):
        return index
    index.close()
    return None


def _build(folder: Path, vectors: Vectors, state: str) -> AnnoyIndex:
    """Build a generation, with more trees if the first are too few, and make it the current one.

    Raises:
        UnfitIndexError: if even those do not find enough.
    """
    for trees in (TREES, 4 * TREES):
        with generations.being_written(folder) as path:
            build_file(vectors, path, trees)
            data = path.read_bytes()
            index = AnnoyIndex(vectors, data)
            measured = recall(index, vectors) if _answers(index) else 0.0
            if measured >= LOWEST_RECALL:
                manifest = Manifest(
                    file=generations.final_name(path),
                    dimension=vectors.shape[1],
                    items=len(vectors),
                    trees=trees,
                    size=len(data),
                    blake2b=fingerprint(data),
                    state=state,
                    vectors=fingerprint_vectors(vectors),
                    annoy=annoy_version(),
                    recall=measured,
                )
                generations.swap_in(path, manifest)
                return index
        index.close()
    raise UnfitIndexError(f"it finds only {measured:.0%} of what is nearest")


def _answers(index: AnnoyIndex) -> bool:
    """Return whether the index holds every row and finds some of them again."""
    rows = np.linspace(0, len(index) - 1, _SPOT_CHECKS).astype(int).tolist()
    # 1e-3: annoy sums in float32 and does not normalise; a wrong row is far below it.
    return index.items == len(index) and all(index.itself(row) > 1 - 1e-3 for row in rows)


def _slower(reason: str) -> str:
    return f"Searching exactly, which is a little slower with many products: {reason}."
