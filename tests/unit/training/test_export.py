"""What is written is the network: half floats where weights are large, and the same vectors."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
for package in ("onnxruntime", "onnx", "onnxscript"):
    pytest.importorskip(package, exc_type=ImportError)

import onnx  # noqa: E402
import safetensors.torch  # noqa: E402

from tests.unit.embedding.untrained import untrained  # noqa: E402
from visfinder.embedding import weights  # noqa: E402
from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.embedding.onnx_runtime import OnnxRuntime  # noqa: E402
from visfinder.embedding.onnx_session import open_network  # noqa: E402
from visfinder.embedding.runtime import Floats  # noqa: E402
from visfinder.embedding.torch_runtime import TorchRuntime  # noqa: E402
from visfinder.embedding.weights import EncoderFiles, read_manifest  # noqa: E402
from visfinder.errors import EncoderError  # noqa: E402
from visfinder.training.earlier import load_earlier  # noqa: E402
from visfinder.training.export import export_encoder, onnx_network  # noqa: E402
from visfinder.training.half_weights import LARGE, halve, rounded  # noqa: E402

# torch's exporter warns about itself.
pytestmark = pytest.mark.filterwarnings("ignore")

SIDE = 224


@pytest.fixture(scope="module")
def network() -> VisualEncoder:
    return untrained()


@pytest.fixture(scope="module")
def files(
    network: VisualEncoder,
    tmp_path_factory: pytest.TempPathFactory,
) -> EncoderFiles:
    return export_encoder(network, tmp_path_factory.mktemp("encoder"), name="test")


@pytest.fixture(scope="module")
def pixels() -> Floats:
    return np.random.default_rng(1).uniform(-1, 1, (2, 3, SIDE, SIDE)).astype(np.float32)


def test_both_files_are_half_as_large_as_the_weights(files: EncoderFiles) -> None:
    whole = sum(value.numel() * 4 for value in VisualEncoder().state_dict().values())
    for name in (weights.TORCH_WEIGHTS, weights.ONNX_NETWORK):
        assert (files.folder / name).stat().st_size < 0.55 * whole


def test_only_large_weights_are_half_floats(files: EncoderFiles) -> None:
    state = safetensors.torch.load(files.verified(weights.TORCH_WEIGHTS))
    for value in state.values():
        assert value.dtype == (torch.float16 if value.numel() >= LARGE else torch.float32)
    stored = onnx.load(files.folder / weights.ONNX_NETWORK).graph.initializer
    halves = {one.name for one in stored if one.data_type == onnx.TensorProto.FLOAT16}
    assert halves == {f"{name}.half" for name in state if state[name].dtype == torch.float16}


def test_the_two_run_times_run_the_same_network(files: EncoderFiles, pixels: Floats) -> None:
    one, other = OnnxRuntime(files).run(pixels), TorchRuntime(files, "cpu").run(pixels)
    assert (one.vectors * other.vectors).sum(axis=1).min() > 1 - 1e-6
    np.testing.assert_allclose(one.cells, other.cells, atol=1e-5)
    np.testing.assert_allclose(one.cells.sum(axis=1), one.vectors, atol=1e-5)
    np.testing.assert_allclose(one.concepts, other.concepts, rtol=1e-3, atol=1e-3)


def test_and_it_is_the_trained_one_to_four_nines(
    network: VisualEncoder,
    files: EncoderFiles,
    pixels: Floats,
) -> None:
    with torch.inference_mode():
        wanted = network(torch.from_numpy(pixels)).embedding.numpy()
    made = OnnxRuntime(files).run(pixels).vectors
    assert (made * wanted).sum(axis=1).min() >= 0.9999


def test_a_file_of_half_floats_answers_as_one_of_single_floats(
    network: VisualEncoder,
    pixels: Floats,
) -> None:
    model = onnx_network(rounded(network))
    wanted = open_network(model.SerializeToString()).run(None, {"pixels": pixels})
    halve(model)
    onnx.checker.check_model(model)
    made = open_network(model.SerializeToString()).run(None, {"pixels": pixels})
    for one, other in zip(made, wanted, strict=True):
        np.testing.assert_array_equal(one, other)


def test_written_again_it_stays_as_it_is(files: EncoderFiles, tmp_path: Path) -> None:
    again = export_encoder(load_earlier(files.folder), tmp_path, name="again")
    name = weights.TORCH_WEIGHTS
    assert again.digests[name] == files.digests[name]
    assert read_manifest(tmp_path) == again


def test_weights_that_no_half_float_holds_are_an_error(
    network: VisualEncoder,
    tmp_path: Path,
) -> None:
    state = {name: value.clone() for name, value in network.state_dict().items()}
    state["head.weight"] *= 1e8
    wild = VisualEncoder()
    wild.load_state_dict(state)
    with pytest.raises(EncoderError, match="disagrees"):
        export_encoder(wild, tmp_path, name="wild")
    assert not (tmp_path / weights.MANIFEST).exists()
