"""The file of shipped vectors, and whether the one that ships is up to date."""

from pathlib import Path

import numpy as np
import pytest

from tests.fakes import FakeEmbedder
from tests.shop import USUAL, write_shop
from visfinder.embedding.embedder import encoder_hash
from visfinder.errors import EncoderError
from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shipped import FILE, Shipped, looked_at, read_shipped, write_shipped
from visfinder.imaging.load import content_hash
from visfinder.paths import bundled_catalog

STALE = "catalog/embeddings.npz is stale: run packaging/embed_catalog.py"


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    if not (bundled_catalog() / "products.jsonl").exists():
        pytest.skip("the bundled catalog has not been made yet")
    try:
        encoder_hash()
    except EncoderError as error:
        pytest.skip(f"the encoder has not been made yet: {error}")
    return read_shipped(bundled_catalog())


def test_the_shipped_vectors_are_those_of_the_shipped_pictures(shipped: Shipped) -> None:
    products = read_bundled(bundled_catalog()).products
    pictures = {content_hash(product.picture.read_bytes()) for product in products}
    assert set(shipped.vectors) == pictures, STALE
    assert all(shipped.swatches[name] for name in pictures), STALE


def test_the_shipped_vectors_are_those_of_the_shipped_encoder(shipped: Shipped) -> None:
    assert shipped.encoder_hash == encoder_hash(), STALE


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    folder = write_shop(tmp_path, USUAL[:6])
    made = looked_at(FakeEmbedder(), sorted((folder / "pictures").iterdir()))
    write_shipped(folder, made)
    read = read_shipped(folder)
    assert read.encoder_hash == FakeEmbedder.encoder_hash
    assert read.swatches == made.swatches
    for name, vector in made.vectors.items():
        np.testing.assert_array_equal(read.vectors[name], vector)


def test_the_same_pictures_give_the_same_file(tmp_path: Path) -> None:
    folder = write_shop(tmp_path, USUAL[:3])
    pictures = sorted((folder / "pictures").iterdir())
    write_shipped(folder, looked_at(FakeEmbedder(), pictures))
    first = (folder / FILE).read_bytes()
    write_shipped(folder, looked_at(FakeEmbedder(), pictures[::-1]))
    assert (folder / FILE).read_bytes() == first


@pytest.mark.parametrize("length", [2.0, 0.0, np.nan])
def test_vectors_that_are_not_unit_length_are_not_believed(tmp_path: Path, length: float) -> None:
    vector = np.full(4, length / 2, np.float32)
    write_shipped(tmp_path, Shipped("e", {"a": vector}, {"a": ()}))
    assert read_shipped(tmp_path) == Shipped()


def test_a_file_with_a_flipped_byte_is_never_a_crash(tmp_path: Path) -> None:
    vectors = {f"{n:032}": row for n, row in enumerate(np.eye(6, dtype=np.float32))}
    write_shipped(tmp_path, Shipped("e", vectors, dict.fromkeys(vectors, ())))
    whole = (tmp_path / FILE).read_bytes()
    for at in range(0, len(whole), 7):
        damaged = bytearray(whole)
        damaged[at] ^= 0xFF
        (tmp_path / FILE).write_bytes(damaged)
        read_shipped(tmp_path)
