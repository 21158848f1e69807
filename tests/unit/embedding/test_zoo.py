"""Models of torchvision are cut off, exported and agree with torch; what is missing is said.

The weights are random ones in the place where torch keeps those that it has fetched.
"""

import os
import socket
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torchvision", exc_type=ImportError)
pytest.importorskip("onnxruntime")
pytest.importorskip("onnxscript", reason="exporting needs visfinder[train]")

import torch
from torchvision import models

from visfinder.embedding import registry, zoo
from visfinder.embedding.adding import add_torchvision
from visfinder.embedding.embedder import load_embedder
from visfinder.embedding.preprocessing import prepare
from visfinder.embedding.zoo_features import features_of
from visfinder.errors import Cancelled, ModelError
from visfinder.paths import Home

PICTURES = [
    np.random.default_rng(n).integers(0, 256, (10, 10 + n, 3), np.uint8).repeat(9, 0).repeat(9, 1)
    for n in range(3)
]


@pytest.fixture
def checkpoints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where torch looks for weights before it fetches them; there is no network for the test."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))

    def unreachable(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "create_connection", unreachable)
    folder = tmp_path / "torch" / "hub" / "checkpoints"
    folder.mkdir(parents=True)
    return folder


def kept(model: str, checkpoints: Path) -> tuple[torch.nn.Module, Path]:
    """Put random weights of a model where torch keeps those it has fetched."""
    torch.manual_seed(0)
    made = models.get_model(model, weights=None).eval()
    path = checkpoints / models.get_model_weights(model).DEFAULT.url.rpartition("/")[2]
    torch.save(made.state_dict(), path)
    return made, path


def penultimate(model: str, made: torch.nn.Module, pixels: torch.Tensor) -> torch.Tensor:
    """Return what the classifier of a model reads, worked out by hand."""
    with torch.inference_mode():
        if model == "resnet18":
            made.fc = torch.nn.Identity()
            return made(pixels)
        return made.features(pixels).mean(dim=(2, 3))  # squeezenet pools in its classifier


@pytest.mark.parametrize(("model", "grid"), [("resnet18", (7, 7)), ("squeezenet1_1", (13, 13))])
def test_an_exported_model_agrees_with_torch_and_its_cells_sum_to_the_vector(
    shopper_home: Home, checkpoints: Path, model: str, grid: tuple[int, int]
) -> None:
    made, _ = kept(model, checkpoints)
    steps: list[int] = []
    entry = add_torchvision(shopper_home, "zoo", model, lambda done, _: steps.append(done))
    assert steps == [0, 1, 2, 3]
    files = entry.files
    assert files is not None
    assert files.graph is not None
    assert files.graph.grid == grid
    assert not files.graph.one_by_one
    assert model in files.origin
    embedder = load_embedder(entry.folder)
    pixels = np.stack([prepare(picture, files.preprocessing) for picture in PICTURES])
    wanted = penultimate(model, made, torch.from_numpy(pixels)).numpy()
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    vectors = embedder.embed(PICTURES)
    assert (vectors * wanted).sum(axis=1).min() >= 0.9999
    cells = embedder.explain(PICTURES[1])
    np.testing.assert_allclose(cells.sum(axis=(0, 1)), vectors[1], atol=1e-5)


def test_the_preparation_is_that_of_the_weights() -> None:
    made = zoo._preprocessing(models.get_model_weights("resnet50").DEFAULT)
    assert (made.side, made.shorter, made.fit, made.resampling) == (224, 232, "crop", "bilinear")
    assert made.mean == pytest.approx((123.675, 116.28, 103.53))
    assert made.deviation == pytest.approx((58.395, 57.12, 57.375))


@pytest.mark.parametrize(
    ("model", "map_of"), [("mobilenet_v2", 1280), ("shufflenet_v2_x0_5", 1024), ("alexnet", 0)]
)
def test_the_map_is_found_where_a_model_pools_it_and_only_there(model: str, map_of: int) -> None:
    torch.manual_seed(0)
    made = models.get_model(model, weights=None).eval()
    with torch.inference_mode():
        features = features_of(made, 224)(torch.randn(1, 3, 224, 224))
    if map_of:
        assert features.shape == (1, map_of, 7, 7)
    else:
        assert features.shape == (1, 4096)


def test_without_a_network_the_message_says_what_to_do(
    shopper_home: Home, checkpoints: Path
) -> None:
    with pytest.raises(ModelError) as raised:
        add_torchvision(shopper_home, "zoo", "resnet18")
    message = str(raised.value)
    file = models.get_model_weights("resnet18").DEFAULT.url.rpartition("/")[2]
    for part in ("resnet18", file, str(checkpoints), "internet once"):
        assert part in message
    assert list(shopper_home.encoders.iterdir()) == []


def test_a_mistyped_model_is_suggested(shopper_home: Home) -> None:
    with pytest.raises(ModelError, match="did you mean resnet18"):
        add_torchvision(shopper_home, "zoo", "resnet81")
    with pytest.raises(ModelError, match="try resnet50"):
        add_torchvision(shopper_home, "zoo", "../../etc/passwd")


def test_a_missing_exporter_is_said_before_anything_is_fetched(
    shopper_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zoo.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ModelError, match=r"visfinder\[train\]"):
        add_torchvision(shopper_home, "zoo", "resnet18")


class Hostile:
    """Would make a folder when it is unpickled."""

    def __init__(self, proof: Path) -> None:
        self.proof = proof

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.proof),)


@pytest.mark.parametrize("what", ["cut off", "of another model", "hostile"])
def test_weights_that_are_not_the_models_are_refused(
    shopper_home: Home, checkpoints: Path, tmp_path: Path, what: str
) -> None:
    path = kept("squeezenet1_1", checkpoints)[1]
    if what == "cut off":
        path.write_bytes(path.read_bytes()[:1000])
    elif what == "hostile":
        torch.save({"weight": Hostile(tmp_path / "proof")}, path)
    else:
        torch.save(models.squeezenet1_0(weights=None).state_dict(), path)
    with pytest.raises(ModelError, match=f"{path.name} does not hold the weights of squeezenet1_1"):
        add_torchvision(shopper_home, "zoo", "squeezenet1_1")
    assert not (tmp_path / "proof").exists()


def test_an_export_can_be_stopped_between_its_steps(shopper_home: Home, checkpoints: Path) -> None:
    kept("squeezenet1_1", checkpoints)

    def stopping(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        add_torchvision(shopper_home, "zoo", "squeezenet1_1", stopping)
    assert [entry.name for entry in registry.entries(shopper_home)] == ["visfinder"]
