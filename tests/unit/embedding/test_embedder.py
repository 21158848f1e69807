"""Pictures in, unit vectors out, whatever runs the network."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.unit.embedding.tables import head, packed, table
from visfinder.embedding import cuda_driver, embedder, weights
from visfinder.embedding.embedder import NetworkEmbedder, choose_device, prepare
from visfinder.embedding.runtime import Encoded, Floats
from visfinder.embedding.sameness import Sameness
from visfinder.embedding.weights import EncoderFiles, Preprocessing, write_manifest

MADE = Preprocessing(side=64, mean=127.5, deviation=127.5)


class MeanColour:
    """A run-time whose vectors are the mean colour: shapes and batching without a network."""

    device = "cpu, test"

    def __init__(self, batch: int = 4) -> None:
        self.batch = batch
        self.sizes: list[int] = []

    def run(self, pixels: Floats) -> Encoded:
        self.sizes.append(len(pixels))
        quarters = pixels.reshape(len(pixels), 3, 2, 32, 2, 32).mean(axis=(3, 5)) + 2
        cells = quarters.transpose(0, 2, 3, 1).reshape(len(pixels), 4, 3)
        whole = cells.sum(axis=1)
        length = np.linalg.norm(whole, axis=1, keepdims=True)
        return Encoded(whole / length, cells / length[:, :, None], np.zeros((len(pixels), 2), "f"))


EVEN = np.zeros((2, 2), np.float32)  # every word of two is as likely, whatever the logits
WORDS = {
    **table(same=np.array([20.0, 0.6]), rendered=np.array([False, False])),
    **head("category", ["Sofas", ""], EVEN),
    **head("pattern", ["striped", ""], EVEN, least=0.5),
    **head("material", ["cotton", ""], EVEN, least=0.6),
}


@pytest.fixture
def files(tmp_path: Path) -> EncoderFiles:
    (tmp_path / weights.TORCH_WEIGHTS).write_bytes(b"")
    (tmp_path / weights.ONNX_NETWORK).write_bytes(b"")
    (tmp_path / weights.CONCEPTS).write_bytes(b"{}")
    (tmp_path / weights.HEADS).write_bytes(packed(WORDS))
    return write_manifest(tmp_path, name="test", dimension=3, made=MADE)


def pictures(count: int) -> list[NDArray[np.uint8]]:
    random = np.random.default_rng(0)
    return [random.integers(0, 256, (20 + n, 30, 3)).astype(np.uint8) for n in range(count)]


@pytest.mark.parametrize(("batch", "sizes"), [(4, [4, 3]), (32, [7])])
def test_many_pictures_go_through_in_batches_of_the_runtimes_size_and_keep_their_order(
    files: EncoderFiles, batch: int, sizes: list[int]
) -> None:
    runtime = MeanColour(batch)
    network = NetworkEmbedder(files, runtime)
    shown = pictures(7)
    together = network.embed(shown)
    assert runtime.sizes == sizes
    assert together.shape == (7, 3)
    for row, picture in zip(together, shown, strict=True):
        np.testing.assert_array_equal(row, network.embed([picture])[0])


def test_a_fitted_picture_is_small_and_has_the_very_same_vector(files: EncoderFiles) -> None:
    network = NetworkEmbedder(files, MeanColour())
    large = np.random.default_rng(0).integers(0, 256, (300, 170, 3)).astype(np.uint8)
    fitted = network.fit(large)
    assert max(fitted.shape) == MADE.side
    np.testing.assert_array_equal(network.embed([fitted]), network.embed([large]))


def test_no_pictures_give_no_vectors(files: EncoderFiles) -> None:
    nothing = NetworkEmbedder(files, MeanColour()).embed([])
    assert nothing.shape == (0, 3)
    assert nothing.dtype == np.float32


def test_the_cells_sum_to_the_vector(files: EncoderFiles) -> None:
    network = NetworkEmbedder(files, MeanColour())
    picture = pictures(1)[0]
    cells = network.explain(picture)
    assert cells.shape == (2, 2, 3)
    np.testing.assert_allclose(cells.sum(axis=(0, 1)), network.see(picture).vector, atol=1e-6)


def test_what_is_seen_comes_in_shop_words(files: EncoderFiles) -> None:
    seen = NetworkEmbedder(files, MeanColour()).see(pictures(1)[0])
    assert seen.categories == pytest.approx({"Sofas": 0.5})
    assert (seen.patterns, seen.pattern) == ({"striped": 0.5}, "striped")
    assert (seen.materials, seen.material) == ({"cotton": 0.5}, ""), "too unsure to be told"
    assert seen.same == Sameness(20.0, 0.6)


def test_an_encoder_without_words_recognises_nothing(files: EncoderFiles) -> None:
    (files.folder / weights.HEADS).unlink()
    wordless = write_manifest(files.folder, name="test", dimension=3, made=MADE)
    assert wordless.encoder_hash == files.encoder_hash
    seen = NetworkEmbedder(wordless, MeanColour()).see(pictures(1)[0])
    assert (seen.categories, seen.patterns, seen.materials, seen.same) == ({}, {}, {}, None)


def test_a_prepared_picture_is_centred_on_white_and_scaled() -> None:
    black = np.zeros((10, 20, 3), np.uint8)
    made = prepare(black, MADE)
    assert made.shape == (3, 64, 64)
    assert made.dtype == np.float32
    assert made[:, 32, 32].tolist() == [-1, -1, -1]
    assert made[:, 0, 0].tolist() == [1, 1, 1]


def test_an_unknown_device_is_refused() -> None:
    with pytest.raises(ValueError, match="tpu"):
        choose_device("tpu")


def test_without_a_driver_auto_means_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedder, "has_cuda_device", lambda: False)
    assert choose_device("auto") == "cpu"


def test_a_missing_driver_library_means_no_device(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda_driver, "_LIBRARY", "there-is-no-such-library.so")
    assert not cuda_driver.has_cuda_device()


def test_importing_the_embedder_imports_neither_run_time() -> None:
    code = (
        "import sys, visfinder.embedding.embedder\n"
        "print([name for name in ('torch', 'onnxruntime', 'safetensors') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
