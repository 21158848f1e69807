"""Training goes on from an encoder folder, also from one that saw no colours yet."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("onnxruntime", exc_type=ImportError)

import safetensors.torch  # noqa: E402

from visfinder.embedding import weights  # noqa: E402
from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.embedding.preprocessing import Preprocessing  # noqa: E402
from visfinder.errors import EncoderError  # noqa: E402
from visfinder.training.earlier import ATTENTION, HEAD, PALETTE, load_earlier  # noqa: E402


def folder_of(state: dict[str, "torch.Tensor"], folder: Path) -> Path:
    folder.mkdir()
    (folder / weights.TORCH_WEIGHTS).write_bytes(safetensors.torch.save(state))
    for name in weights.FILES[1:]:
        (folder / name).write_bytes(b"")
    made = Preprocessing(side=224, mean=127.5, deviation=127.5)
    weights.write_manifest(folder, name="x", dimension=256, made=made)
    return folder


def state() -> dict[str, "torch.Tensor"]:
    torch.manual_seed(0)
    network = VisualEncoder()
    network.colours.palette.uniform_()
    network.attention.score.weight.data.normal_()
    return {name: value.contiguous() for name, value in network.state_dict().items()}


def test_an_encoder_comes_back_as_it_was(tmp_path: Path) -> None:
    kept = state()
    found = load_earlier(folder_of(kept, tmp_path / "new")).state_dict()
    assert all(torch.equal(found[name], kept[name]) for name in kept)


def test_one_of_before_sees_no_colours_and_all_cells_alike(tmp_path: Path) -> None:
    kept = state()
    kept[HEAD] = kept[HEAD][:, :1280].contiguous()
    del kept[PALETTE], kept[ATTENTION]
    found = load_earlier(folder_of(kept, tmp_path / "old"))
    assert torch.equal(found.head.weight[:, :1280], kept[HEAD])
    assert not found.head.weight[:, 1280:].any()
    assert not found.colours.palette.any()
    cells = found.attention(torch.rand(1, 1280, 2, 3))
    torch.testing.assert_close(cells, torch.full((1, 6), 1 / 6))


def test_another_network_is_refused(tmp_path: Path) -> None:
    kept = state()
    del kept["classifier.bias"]
    with pytest.raises(EncoderError, match="another network"):
        load_earlier(folder_of(kept, tmp_path / "other"))
