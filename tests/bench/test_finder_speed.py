"""What ranking costs over 100,000 products; printed, never asserted on.

Run: OPENBLAS_NUM_THREADS=1 pytest -s -m bench tests/bench/test_finder_speed.py.  Processor time is
printed beside the clock's, because a busy machine changes it less.
"""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from visfinder.finder.for_you import suggested
from visfinder.finder.goes_with import _paired
from visfinder.finder.leaning import Leaning
from visfinder.finder.question import Question
from visfinder.finder.shelf import Shelf
from visfinder.finder.similar import similar
from visfinder.models import Filters, Product, ProductKey, Rating, Swatch
from visfinder.taste.evidence import Evidence
from visfinder.taste.model import TasteModel

pytestmark = pytest.mark.bench

PRODUCTS, DIMENSION, RATINGS = 100_000, 256, 500
KINDS = ("Sofas", "Table lamps", "Rugs", "Mugs", "T-shirts", "Vases", "Armchairs", "Trousers")


def told(what: str, work: Callable[[], object], times: int = 3) -> None:
    spent = []
    for _ in range(times):
        clock, processor = time.perf_counter(), time.process_time()
        work()
        spent.append((time.perf_counter() - clock, time.process_time() - processor))
    clock, processor = min(spent)
    print(f"{what}: {clock * 1000:.1f} ms, processor {processor * 1000:.1f} ms")


def key(row: int) -> ProductKey:
    return ProductKey("c", str(row))


@pytest.fixture(scope="module")
def vectors() -> np.ndarray:
    draw = np.random.default_rng(0)
    styles = draw.standard_normal((400, DIMENSION)).astype(np.float32)
    made = styles[draw.integers(0, 400, PRODUCTS)]
    made += 1.3 * draw.standard_normal(made.shape).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


@pytest.fixture(scope="module")
def shelf(vectors: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    draw = np.random.default_rng(1).random((PRODUCTS, 3))
    products = [
        Product(
            key(row),
            f"product {row}",
            Path("gone.png"),
            str(row),
            brand=f"brand {row % 50}",
            product_type=KINDS[row % len(KINDS)],
            price=float(row % 700),
            currency="EUR",
            looks=(f"look {row % 300}",),
            variant_of=f"design {row // 3}",
            swatches=(Swatch(light, 0.3 * chroma, 360 * hue, 0.9),),
        )
        for row, (light, chroma, hue) in enumerate(draw.tolist())
    ]
    by_hash = {str(row): vector for row, vector in enumerate(vectors)}
    folder = tmp_path_factory.mktemp("index")
    shelf = Shelf.of(products, by_hash, state="bench", index_folder=folder)
    told("\nindex over 100,000 products", lambda: shelf.index, times=1)
    return shelf


@pytest.fixture(scope="module")
def ratings() -> dict[ProductKey, Rating]:
    stars = np.random.default_rng(2).integers(2, 6, RATINGS).tolist()
    return {key(row): Rating(key(row), star, 0.0) for row, star in enumerate(stars)}


def test_taste_over_100_000_products(shelf: Shelf) -> None:
    draw = np.random.default_rng(3)
    items = shelf.items
    stars, ages = draw.integers(1, 6, RATINGS), draw.uniform(0, 300, RATINGS)
    evidence = Evidence.of_stars(items.take(slice(RATINGS)), stars, ages)
    model = TasteModel.fit(evidence)
    told("\nfit 500 ratings", lambda: TasteModel.fit(evidence))
    # What the kernel compares by, less the kinds, which are looked up.
    dense = np.concatenate((items.vectors, items.colours, items.prices), axis=1)
    rated = np.ascontiguousarray(dense[:RATINGS].T)
    told("plain matrix product", lambda: dense @ rated)
    told("taste of 100,000", lambda: model.mean(items))


def test_answers_over_100_000_products(shelf: Shelf, ratings: dict[ProductKey, Rating]) -> None:
    leaning = Leaning.of(ratings, shelf)
    asked = shelf.vectors[777] + 0.4 * shelf.vectors[5]
    asked /= np.linalg.norm(asked)
    question = Question(asked, {"Sofas": 0.8, "Armchairs": 0.7}, (), "your photo")
    told("\nsearch", lambda: similar(leaning, question, Filters()))
    told("search among sofas", lambda: similar(leaning, question, Filters(categories=("sofa",))))
    told("search under a price", lambda: similar(leaning, question, Filters(max_price=300)))
    told(
        "search for a colour, first",
        lambda: similar(leaning, question, Filters(colours=("navy",))),
        1,
    )
    told(
        "search for a colour, then", lambda: similar(leaning, question, Filters(colours=("navy",)))
    )
    told("goes with", lambda: _paired(leaning, [question], Filters()))
    everything = np.ones(PRODUCTS, bool)
    told("for you", lambda: suggested(leaning, everything, 24))
