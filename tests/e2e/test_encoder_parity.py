"""The shipped encoder: one network in two run-times, verified, explained by exact sums."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("onnxruntime")

from visfinder.embedding import weights
from visfinder.embedding.embedder import NetworkEmbedder, encoder_hash, load_embedder
from visfinder.embedding.torch_runtime import CUDA_BATCH, TorchRuntime, cuda_works
from visfinder.embedding.weights import default_folder, read_manifest
from visfinder.errors import EncoderError
from visfinder.finder.ahead import BATCH
from visfinder.finder.embed import embed_photos
from visfinder.finder.shipped import read_shipped
from visfinder.imaging.load import content_hash, load
from visfinder.paths import bundled_catalog


@pytest.fixture(scope="module")
def pictures() -> list[NDArray[np.uint8]]:
    """Pictures of the catalog, and shapes that letter-boxing finds hard."""
    paths = sorted((bundled_catalog() / "pictures").glob("*.webp"))[::20][:8]
    random = np.random.default_rng(0)
    shapes = ((1, 1), (500, 3), (3, 500), (224, 224), (300, 200))
    noise = [random.integers(0, 256, (*shape, 3)).astype(np.uint8) for shape in shapes]
    plain = [np.full((50, 50, 3), value, np.uint8) for value in (0, 255)]
    return [load(path) for path in paths] + noise + plain


@pytest.fixture(scope="module")
def onnx() -> NetworkEmbedder:
    return load_embedder(device="cpu")


def with_torch(device: str, *, half: bool = False) -> NetworkEmbedder:
    files = read_manifest(default_folder())
    return NetworkEmbedder(files, TorchRuntime(files, device, half=half))


def assert_same_explanations(
    one: NetworkEmbedder, other: NetworkEmbedder, shown: list[NDArray[np.uint8]], within: float
) -> None:
    for picture in shown:
        np.testing.assert_allclose(one.explain(picture), other.explain(picture), atol=within)
        seen, same = one.see(picture).categories, other.see(picture).categories
        # Where two categories are about as probable, a little in the logits is much in those.
        assert seen == pytest.approx(same, abs=30 * within)


def test_torch_and_onnx_runtime_agree(
    onnx: NetworkEmbedder, pictures: list[NDArray[np.uint8]]
) -> None:
    torch = with_torch("cpu")
    cosines = (onnx.embed(pictures) * torch.embed(pictures)).sum(axis=1)
    assert cosines.min() >= 0.9999
    assert_same_explanations(onnx, torch, pictures[:2], within=1e-4)


def test_half_precision_keeps_the_vectors(
    onnx: NetworkEmbedder, pictures: list[NDArray[np.uint8]]
) -> None:
    """What runs on a CUDA device, here on the processor, where it is slow."""
    half = with_torch("cpu", half=True)
    some = pictures[::2]
    vectors = half.embed(some)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert (onnx.embed(some) * vectors).sum(axis=1).min() >= 0.999
    assert_same_explanations(onnx, half, some[:1], within=1e-3)
    cells = half.explain(some[0])
    np.testing.assert_allclose(cells.sum(axis=(0, 1)), vectors[0], atol=1e-5)


@pytest.mark.skipif(not cuda_works(), reason="no CUDA device works here")
@pytest.mark.parametrize(("half", "least"), [(False, 0.9999), (True, 0.999)])
def test_cuda_and_onnx_runtime_agree(
    onnx: NetworkEmbedder, pictures: list[NDArray[np.uint8]], half: bool, least: float
) -> None:
    cuda = with_torch("cuda", half=half)
    assert cuda.device.startswith("cuda, ")
    several = pictures * (CUDA_BATCH // len(pictures) + 1)  # one full batch and a rest
    assert (onnx.embed(several) * cuda.embed(several)).sum(axis=1).min() >= least
    assert_same_explanations(onnx, cuda, pictures[:2], within=1e-3)
    cells = cuda.explain(pictures[0])
    np.testing.assert_allclose(cells.sum(axis=(0, 1)), cuda.embed(pictures[:1])[0], atol=1e-5)


@pytest.mark.skipif(not cuda_works(), reason="no CUDA device works here")
def test_a_cuda_device_runs_in_half_precision_by_itself() -> None:
    chosen, asked = load_embedder(device="cuda"), with_torch("cuda", half=True)
    picture = np.random.default_rng(0).integers(0, 256, (224, 224, 3)).astype(np.uint8)
    np.testing.assert_array_equal(chosen.embed([picture]), asked.embed([picture]))


def test_vectors_are_unit_float32_and_the_same_alone_or_together(
    onnx: NetworkEmbedder, pictures: list[NDArray[np.uint8]]
) -> None:
    together = onnx.embed(pictures)
    assert together.dtype == np.float32
    assert together.shape == (len(pictures), onnx.dimension)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    alone = np.concatenate([onnx.embed([picture]) for picture in pictures])
    np.testing.assert_allclose(alone, together, atol=1e-5)


def test_the_cells_sum_to_the_cosine_exactly(
    onnx: NetworkEmbedder, pictures: list[NDArray[np.uint8]]
) -> None:
    product = onnx.embed(pictures[-3:-2])[0]
    for picture in pictures:
        cells = onnx.explain(picture)
        cosine = float(onnx.see(picture).vector @ product)
        assert float((cells @ product).sum()) == pytest.approx(cosine, abs=1e-5)


def test_a_batch_of_photos_has_the_vectors_that_ship(onnx: NetworkEmbedder) -> None:
    shipped = read_shipped(bundled_catalog())
    if shipped.encoder_hash != onnx.encoder_hash:
        pytest.skip("the catalog's vectors are not of this encoder")
    paths = sorted((bundled_catalog() / "pictures").glob("*.webp"))
    paths = [path for path in paths if content_hash(path.read_bytes()) in shipped.vectors][::25]
    made = embed_photos(onnx, paths)
    assert list(made.paths) == paths
    assert len(paths) > BATCH, "more than one batch"
    wanted = np.stack([shipped.vectors[content_hash(path.read_bytes())] for path in paths])
    assert (made.vectors * wanted).sum(axis=1).min() >= 0.99999


@pytest.mark.parametrize("name", [weights.ONNX_NETWORK, weights.CONCEPTS, weights.MANIFEST])
def test_a_flipped_byte_in_the_shipped_files_is_an_error(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "encoder"
    shutil.copytree(default_folder(), folder)
    data = bytearray((folder / name).read_bytes())
    data[len(data) // 2] ^= 0x10
    (folder / name).write_bytes(data)
    with pytest.raises(EncoderError, match="reinstall"):
        load_embedder(folder, device="cpu")


def test_the_hash_can_be_had_without_loading_anything(onnx: NetworkEmbedder) -> None:
    assert encoder_hash() == onnx.encoder_hash
