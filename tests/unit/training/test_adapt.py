"""A map fitted to a catalog finds more of what was held back, and is dropped where it does not."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")
pytest.importorskip("scipy")

from tests.fakes import FakeEmbedder
from tests.shop import painted, save
from visfinder.errors import UserError
from visfinder.models import Product, ProductKey
from visfinder.training import adapted_map
from visfinder.training.adapt import measured
from visfinder.training.adapted_map import fit_map, mapped
from visfinder.training.own_catalog import LEAST, VIEWS, Sights, sights_of
from visfinder.training.pictures import Part, Picture, Source, part_of

WIDE = 24  # dimension of the vectors here
KNOWN = 8  # of them say what is shown; the rest say how it was photographed


def sights(products: int = 240, nuisance: float = 1.5) -> Sights:
    """Products whose pictures differ in `KNOWN` dimensions, and views that differ in the rest."""
    random = np.random.default_rng(0)
    what = random.normal(size=(products, 1, KNOWN))
    how = random.normal(size=(products, 1 + VIEWS, WIDE - KNOWN)) * nuisance
    rows = np.concatenate([np.broadcast_to(what, (*how.shape[:2], KNOWN)), how], axis=2)
    rows = (rows / np.linalg.norm(rows, axis=2, keepdims=True)).astype(np.float32)
    pictures = [
        Picture(Path(f"{n}.jpg"), Source.CATALOG, part_of(f"own {n}"), str(n), "Chairs")
        for n in range(products)
    ]
    return Sights(pictures, np.arange(products), rows[:, 0], rows[:, 1:])


def first(seen: Sights, by: np.ndarray, part: Part) -> float:
    return measured(seen, by, part)["product R@1"]


def test_what_was_held_back_is_found_more_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapted_map, "RATE", 1e-2)
    monkeypatch.setattr(adapted_map, "STEPS", 150)
    seen = sights()
    told: list[int] = []
    by = fit_map(seen.of(Part.TRAIN), 0, lambda done, total: told.append(done))
    assert told == list(range(1, 151))
    identity = np.eye(WIDE, dtype=np.float32)
    assert first(seen, by, Part.TEST) > first(seen, identity, Part.TEST) + 0.1


def test_a_map_keeps_rows_of_unit_length() -> None:
    moved = mapped(sights(20).anew, np.diag(np.arange(1, WIDE + 1)).astype(np.float32))
    np.testing.assert_allclose(np.linalg.norm(moved, axis=-1), 1, rtol=1e-5)


def test_the_same_seed_gives_the_same_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapted_map, "STEPS", 5)
    made = [fit_map(sights(60), 3, lambda done, total: None) for _ in range(2)]
    np.testing.assert_array_equal(*made)


def show(product: Product, shade: int) -> None:
    save(painted("sofa", (5 * shade % 256, 90, 60)), product.picture)


def product(folder: Path, number: int, design: str = "") -> Product:
    picture = folder / f"{number}.png"
    key = ProductKey("mine", str(number))
    return Product(key, f"Chair {number}", picture, "", variant_of=design)


def test_variants_are_never_on_both_sides(tmp_path: Path) -> None:
    products = []
    for number in range(LEAST):
        made = product(tmp_path, number, f"design {number // 2}")
        show(made, number)
        products.append(made)
    seen, unread = sights_of(products, FakeEmbedder(), 0, lambda done, total: None)
    assert unread == 0
    assert seen.plain.shape == (LEAST, FakeEmbedder().dimension)
    assert seen.anew.shape == (LEAST, VIEWS, FakeEmbedder().dimension)
    for design in set(seen.designs.tolist()):
        parts = {seen.pictures[row].part for row in np.flatnonzero(seen.designs == design)}
        assert len(parts) == 1


def test_too_few_pictures_are_said_to_be_too_few(tmp_path: Path) -> None:
    products = [product(tmp_path, number) for number in range(LEAST)]
    show(products[0], 0)
    with pytest.raises(UserError, match=f"only 1 products.*{LEAST} are needed"):
        sights_of(products, FakeEmbedder(), 0, lambda done, total: None)
