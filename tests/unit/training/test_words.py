"""An encoder that knows no words learns them from labelled pictures, and stays the same encoder."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("onnxruntime", exc_type=ImportError)
pytest.importorskip("scipy")

from tests.shop import COLOURS, Item, painted, write_shop
from visfinder.embedding import weights
from visfinder.embedding.embedder import NetworkEmbedder, heads_of
from visfinder.embedding.preprocessing import Preprocessing
from visfinder.embedding.runtime import Encoded, Floats
from visfinder.embedding.weights import EncoderFiles, write_manifest
from visfinder.errors import UserError
from visfinder.progress import silent
from visfinder.training import words
from visfinder.training.word_measures import measure_words
from visfinder.training.words import fit_words

MADE = Preprocessing(side=64, mean=127.5, deviation=127.5)
DESIGNS = [f"d{number}" for number in range(24)]
COLOUR = list(COLOURS)


class Cells:
    """A run-time whose logits are how dark each of 4 x 4 cells is: shapes are words."""

    device = "cpu, test"

    def __init__(self, files: EncoderFiles) -> None:
        self.files = files

    def run(self, pixels: Floats) -> Encoded:
        grid = pixels.reshape(len(pixels), 3, 4, 16, 4, 16).mean(axis=(3, 5))
        logits = np.where(grid.mean(axis=1) < 0.9, 6, 0).reshape(len(pixels), 16)
        flat = grid.reshape(len(pixels), 48) + 1.5
        vectors = flat / np.linalg.norm(flat, axis=1, keepdims=True)
        cells = vectors[:, None]
        return Encoded(vectors.astype("f"), cells.astype("f"), logits.astype("f"))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Renders of mugs, sofas and T-shirts, 24 designs each, and class names beside them."""
    kinds = ("mug", "sofa", "tshirt")
    items = [
        Item(kind, COLOUR[at % 5], design=design)
        for kind in kinds
        for at, design in enumerate(DESIGNS)
    ]
    labels = tmp_path / "weights" / "imagenet_labels.txt"
    labels.parent.mkdir()
    labels.write_text("background\n")
    monkeypatch.setattr(words, "find_start_weights", lambda _: labels.parent / "start.tflite")
    monkeypatch.setattr(words, "concept_classes", lambda _: {"Sofas": [4], "Cots": [0]})
    monkeypatch.setattr("visfinder.training.looks.OnnxRuntime", Cells)
    return write_shop(tmp_path / "catalog", items)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "encoder"
    made.mkdir()
    (made / weights.TORCH_WEIGHTS).write_bytes(b"weights")
    (made / weights.ONNX_NETWORK).write_bytes(b"network")
    write_manifest(made, name="test", dimension=48, made=MADE)
    return made


def test_words_are_fitted_to_an_encoder_whose_hash_stays(data: Path, folder: Path) -> None:
    before = weights.read_manifest(folder)
    assert not before.knows_words
    after = fit_words(folder, [data], silent)
    assert after.encoder_hash == before.encoder_hash
    assert (after.name, after.dimension, after.preprocessing) == ("test", 48, MADE)
    embedder = NetworkEmbedder(after, Cells(after))
    for kind, word in (("mug", "Mugs"), ("sofa", "Sofas"), ("tshirt", "T-shirts")):
        seen = embedder.see(painted(kind, "green", 128))
        assert next(iter(seen.categories)) == word
        assert seen.same is None, "this shop has no photos to search with"
    assert "Cots" in seen.categories, "a word that nothing taught has its classes"
    # Fitted a second time, to an encoder that knows words already.
    assert fit_words(folder, [data], silent).encoder_hash == before.encoder_hash


def test_fitted_words_are_measured_on_the_test_part(data: Path, folder: Path) -> None:
    files = fit_words(folder, [data], silent)
    heads = heads_of(files)
    assert heads is not None
    (measure,) = measure_words(files, heads, [data], silent)[:1]
    assert (measure.head, measure.group) == ("category", "renders")
    assert 0 < measure.pictures < len(DESIGNS) * 3 / 2, "neither what taught nor what calibrated"
    assert measure.first == 1
    assert measure.after <= measure.before


def test_without_the_names_of_classes_nothing_is_fitted(
    data: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "find_start_weights", lambda _: None)
    with pytest.raises(UserError, match="none of the data folders"):
        fit_words(folder, [data], silent)
    assert not weights.read_manifest(folder).knows_words
