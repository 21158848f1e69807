"""What a rating costs, and what checking every product costs beside reading them unchecked.

`VISFINDER_BENCH_PRODUCTS=1000,100000` chooses the sizes.
"""

import os
import time
from statistics import median

import numpy as np
import pytest

from tests.unit.storage.products import products
from visfinder.models import ProductKey
from visfinder.storage.catalog import CatalogStore
from visfinder.storage.catalog_rows import stored_records, verify_products
from visfinder.storage.events import Event
from visfinder.storage.profile import ProfileStore

pytestmark = pytest.mark.bench

SIZES = [int(size) for size in os.environ.get("VISFINDER_BENCH_PRODUCTS", "1000").split(",")]


def ms(action):
    start = time.perf_counter()
    result = action()
    return (time.perf_counter() - start) * 1e3, result


def test_rating(tmp_path):
    with ProfileStore(tmp_path / "profile.db") as store:
        took = [ms(lambda n=n: store.rate(ProductKey("shop", str(n)), 5))[0] for n in range(200)]
        reading = median(ms(store.ratings)[0] for _ in range(50))
    opening, store = ms(lambda: ProfileStore(tmp_path / "profile.db"))
    store.close()
    print(
        f"\nrate: median {median(took):.1f} ms, worst {max(took):.1f} ms; 200 ratings read in "
        f"{reading:.2f} ms, opened and compared in {opening:.1f} ms"
    )


def test_a_profile_of_years(tmp_path):
    """20,000 events, every other one a rating: what reading, rating, undoing and opening cost."""
    events = [
        Event(
            n + 1,
            1.7e9 + n,
            "open" if n % 2 else "rate",
            ProductKey("shop", f"product-{n % 3000}"),
            None if n % 2 else 1 + n % 5,
        )
        for n in range(20_000)
    ]
    with ProfileStore(tmp_path / "profile.db") as store:
        store._log.add(lambda ledger: events)
        reading = median(ms(store.ratings)[0] for _ in range(50))
        rating = median(
            ms(lambda n=n: store.rate(ProductKey("shop", "a"), n))[0] for n in range(1, 6)
        )
        undoing = median(ms(store.undo)[0] for _ in range(5))
    opening, store = ms(lambda: ProfileStore(tmp_path / "profile.db"))
    store.close()
    print(
        f"\n20,000 events: ratings read in {reading:.2f} ms, rated in {rating:.1f} ms, undone in "
        f"{undoing:.1f} ms, opened in {opening:.0f} ms"
    )


@pytest.mark.parametrize("count", SIZES)
def test_catalog(count, tmp_path):
    path = tmp_path / "catalog.db"
    shop = products("shop", count, description="what the shopper is told of it " * 5)
    vectors = dict(
        zip(
            (product.picture_hash for product in shop),
            np.random.default_rng(1).standard_normal((count, 256), np.float32),
            strict=True,
        )
    )
    with CatalogStore(path) as store:
        storing = ms(lambda: store.replace("shop", "", shop))[0]
        put = ms(lambda: store.put_vectors("encoder", vectors))[0]
    opening, store = ms(lambda: CatalogStore(path))
    with store:
        unchecked = ms(lambda: stored_records(store._database, 1))[0]
        checked = ms(lambda: verify_products(store._database))[0]
        loading = ms(store.products)[0]
        got = ms(lambda: store.vectors("encoder", vectors))[0]
    print(
        f"\n{count} products: stored in {storing:.0f} ms, opened {opening:.0f} ms; records read "
        f"{unchecked:.1f} ms, read and verified {checked:.1f} ms, as products {loading:.0f} ms; "
        f"vectors stored {put:.0f} ms, read and verified {got:.0f} ms"
    )
