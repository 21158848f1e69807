"""What is chosen for a device is tested on the processor; the device itself in tests/e2e."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("onnxruntime", exc_type=ImportError)

import safetensors.torch  # noqa: E402

from tests.unit.embedding.untrained import untrained  # noqa: E402
from visfinder.embedding import embedder, torch_runtime, weights  # noqa: E402
from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.embedding.preprocessing import Preprocessing  # noqa: E402
from visfinder.embedding.runtime import PROCESSOR_BATCH, DeviceError, Encoded, Floats  # noqa: E402
from visfinder.embedding.torch_runtime import DELICATE, TorchRuntime, _HalfBody  # noqa: E402
from visfinder.embedding.weights import EncoderFiles  # noqa: E402
from visfinder.errors import EncoderError  # noqa: E402

SIDE = 64


@pytest.fixture(scope="module")
def network() -> VisualEncoder:
    return untrained()


def folder_of(state: dict[str, "torch.Tensor"], folder: Path) -> EncoderFiles:
    (folder / weights.TORCH_WEIGHTS).write_bytes(safetensors.torch.save(state))
    for name in weights.FILES[1:]:
        (folder / name).write_bytes(b"")
    made = Preprocessing(side=SIDE, mean=127.5, deviation=127.5)
    return weights.write_manifest(folder, name="test", dimension=256, made=made)


@pytest.fixture
def files(network: VisualEncoder, tmp_path: Path) -> EncoderFiles:
    return folder_of(network.state_dict(), tmp_path)


@pytest.fixture(scope="module")
def pixels() -> Floats:
    return np.random.default_rng(0).uniform(-1, 1, (3, 3, SIDE, SIDE)).astype(np.float32)


def test_single_precision_is_the_network_itself(
    network: VisualEncoder, files: EncoderFiles, pixels: Floats
) -> None:
    with torch.inference_mode():
        wanted = network(torch.from_numpy(pixels))
    for made, same in zip(TorchRuntime(files, "cpu").run(pixels), wanted, strict=True):
        np.testing.assert_allclose(made, same.numpy(), atol=1e-5)


def test_half_precision_keeps_vectors_cells_and_types(files: EncoderFiles, pixels: Floats) -> None:
    single, half = (TorchRuntime(files, "cpu", half=on).run(pixels) for on in (False, True))
    assert all(output.dtype == np.float32 for output in half)
    assert (single.vectors * half.vectors).sum(axis=1).min() >= 0.999
    assert not np.array_equal(single.vectors, half.vectors), "it is not single under another name"
    np.testing.assert_allclose(half.cells.sum(axis=1), half.vectors, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(half.vectors, axis=1), 1, atol=1e-5)


def test_only_the_upper_body_is_halved(network: VisualEncoder, files: EncoderFiles) -> None:
    runtime = TorchRuntime(files, "cpu", half=True)
    halves = {n for n, p in runtime._network.named_parameters() if p.dtype == torch.float16}
    above = {n for n, _ in network.body[DELICATE:].named_parameters()}
    assert halves == {f"body.1.{name}" for name in above}
    assert isinstance(runtime._network.body, _HalfBody)


def test_weights_stored_as_halves_are_widened(
    network: VisualEncoder, files: EncoderFiles, pixels: Floats, tmp_path: Path
) -> None:
    (tmp_path / "half").mkdir()
    half = {name: value.half() for name, value in network.state_dict().items()}
    runtime = TorchRuntime(folder_of(half, tmp_path / "half"), "cpu")
    assert {p.dtype for p in runtime._network.parameters()} == {torch.float32}
    made, wanted = (one.run(pixels).vectors for one in (runtime, TorchRuntime(files, "cpu")))
    assert (made * wanted).sum(axis=1).min() > 0.999


def test_cudnn_stays_on_and_its_short_factors_off(files: EncoderFiles, pixels: Floats) -> None:
    runtime, seen = TorchRuntime(files, "cpu"), []
    cudnn = torch.backends.cudnn
    runtime._network.register_forward_hook(
        lambda *_: seen.append((cudnn.enabled, cudnn.allow_tf32))
    )
    runtime.run(pixels)
    assert seen == [(True, False)]


def test_the_processor_takes_few_pictures_at_a_time(files: EncoderFiles) -> None:
    assert TorchRuntime(files, "cpu").batch == PROCESSOR_BATCH


def test_a_device_gets_large_batches_from_pinned_memory_in_half_precision(
    files: EncoderFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that is different for a device, with the processor in its place."""
    monkeypatch.setattr(TorchRuntime, "_on_cuda", True)
    told: list[str] = []
    to = torch.Tensor.to

    def pin(tensor: "torch.Tensor") -> "torch.Tensor":
        told.append(f"pin {len(tensor)}")
        return tensor

    def copied(tensor: "torch.Tensor", *where: object, **how: object) -> "torch.Tensor":
        if how.get("non_blocking"):
            told.append("copy")
        return to(tensor, *where, **how)

    class Stream:
        def synchronize(self) -> None:
            told.append("wait")

    monkeypatch.setattr(torch.Tensor, "pin_memory", pin)
    monkeypatch.setattr(torch.Tensor, "to", copied)
    monkeypatch.setattr(torch.cuda, "current_stream", lambda device: Stream())
    monkeypatch.setattr(torch, "device", lambda name: "cpu")
    monkeypatch.setattr(embedder, "choose_device", lambda wish: "cuda")
    runtime = embedder._runtime(files, "cuda")
    a_run = ["copy", *["copy"] * len(Encoded._fields), "wait"]
    assert told == ["pin 1", *a_run, f"pin {torch_runtime.CUDA_BATCH}", *a_run], "warmed up"
    assert runtime.batch == torch_runtime.CUDA_BATCH
    assert isinstance(runtime._network.body, _HalfBody)


def test_a_device_without_memory_for_a_batch_is_an_error_that_says_what_to_do(
    files: EncoderFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(runtime: TorchRuntime, pixels: Floats) -> Encoded:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(TorchRuntime, "_on_cuda", True)
    monkeypatch.setattr(TorchRuntime, "run", full)
    with pytest.raises(DeviceError, match=r"out of memory.*choose the device cpu"):
        TorchRuntime(files, "cpu")


def test_auto_takes_the_processor_where_the_device_fails_and_cuda_insists(
    files: EncoderFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*args: object, **how: object) -> TorchRuntime:
        raise DeviceError("no memory")

    class Processor:
        def __init__(self, files: EncoderFiles) -> None:
            self.device = "cpu"

    monkeypatch.setattr(embedder, "choose_device", lambda wish: "cuda")
    monkeypatch.setattr(torch_runtime, "TorchRuntime", failing)
    monkeypatch.setattr("visfinder.embedding.onnx_runtime.OnnxRuntime", Processor)
    assert embedder._runtime(files, "auto").device == "cpu"
    with pytest.raises(DeviceError):
        embedder._runtime(files, "cuda")


def test_the_weights_of_another_network_are_an_error(
    network: VisualEncoder, tmp_path: Path
) -> None:
    state = dict(network.state_dict())
    del state["head.weight"]
    with pytest.raises(EncoderError, match="does not fit this network"):
        TorchRuntime(folder_of(state, tmp_path), "cpu")
