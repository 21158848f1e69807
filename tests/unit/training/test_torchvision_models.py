"""torchvision's models are read from torch hub's cache, and never from anywhere else."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from torchvision.models import get_model  # noqa: E402

from visfinder.errors import UserError  # noqa: E402
from visfinder.training.torchvision_models import cached_models, torchvision_system  # noqa: E402

# Small ones, each with a last layer of another kind: after a dropout, bare, a convolution.
MODELS = {
    "mobilenet_v3_small": ("mobilenet_v3_small-047dcff4.pth", 1024),
    "shufflenet_v2_x0_5": ("shufflenetv2_x0.5-f707e7126e.pth", 1024),
    "squeezenet1_1": ("squeezenet1_1-b8a52dc0.pth", 512),
}


@pytest.fixture(autouse=True)
def checkpoints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of our own; whoever tries to download fails."""

    def refuse(*_: object, **__: object) -> None:
        pytest.fail("nothing may be downloaded")

    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr(torch.hub, "download_url_to_file", refuse)
    folder = tmp_path / "hub" / "checkpoints"
    folder.mkdir(parents=True)
    return folder


def put(checkpoints: Path, name: str) -> None:
    """Put random weights where the trained ones belong."""
    torch.manual_seed(0)
    torch.save(get_model(name, weights=None).state_dict(), checkpoints / MODELS[name][0])


def test_an_empty_cache_offers_nothing() -> None:
    assert cached_models() == []


@pytest.mark.parametrize("name", MODELS)
def test_a_model_in_the_cache_embeds_pictures(name: str, checkpoints: Path) -> None:
    put(checkpoints, name)
    assert cached_models() == [name]
    random = np.random.default_rng(0)
    sizes = [(50, 90), (300, 200), *[(64, 64)] * 7]  # one more than a run of the network takes
    pictures = [random.integers(0, 256, (*size, 3)).astype(np.uint8) for size in sizes]
    system = torchvision_system(name.upper())
    vectors = system.embed(pictures)
    assert system.name == name
    assert vectors.shape == (9, MODELS[name][1])
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(9), abs=1e-5)
    # A picture's vector does not depend on its neighbours.
    assert system.embed(pictures[1:2])[0] == pytest.approx(vectors[1], abs=1e-4)


def test_the_vector_is_what_the_last_layer_is_told(checkpoints: Path) -> None:
    put(checkpoints, "shufflenet_v2_x0_5")
    model = get_model("shufflenet_v2_x0_5", weights=None).eval()
    model.load_state_dict(torch.load(checkpoints / MODELS["shufflenet_v2_x0_5"][0]))
    model.fc = torch.nn.Identity()
    from torchvision.models import ShuffleNet_V2_X0_5_Weights as Weights

    picture = np.random.default_rng(1).integers(0, 256, (224, 224, 3)).astype(np.uint8)
    with torch.inference_mode():
        shown = Weights.DEFAULT.transforms()(torch.from_numpy(picture).permute(2, 0, 1))
        pooled = model(shown[None])[0].numpy()
    vector = torchvision_system("shufflenet_v2_x0_5").embed([picture])[0]
    assert vector == pytest.approx(pooled / np.linalg.norm(pooled), abs=1e-5)


def test_missing_weights_are_named_with_their_file(checkpoints: Path) -> None:
    with pytest.raises(UserError) as caught:
        torchvision_system("mobilenet_v3_small")
    message = str(caught.value)
    assert str(checkpoints / MODELS["mobilenet_v3_small"][0]) in message
    assert "TORCH_HOME" in message


def test_an_unknown_model_is_answered_with_near_ones() -> None:
    with pytest.raises(UserError, match=r"resnet_50.*resnet50"):
        torchvision_system("resnet_50")


@pytest.mark.parametrize("damage", [b"", b"no weights", b"PK\x03\x04 cut off"])
def test_damaged_weights_are_named(damage: bytes, checkpoints: Path) -> None:
    file = checkpoints / MODELS["squeezenet1_1"][0]
    file.write_bytes(damage)
    with pytest.raises(UserError, match="squeezenet1_1"):
        torchvision_system("squeezenet1_1")


def test_weights_of_another_model_are_named(checkpoints: Path) -> None:
    file = checkpoints / MODELS["squeezenet1_1"][0]
    torch.save(get_model("shufflenet_v2_x0_5", weights=None).state_dict(), file)
    with pytest.raises(UserError, match="does not hold the weights of squeezenet1_1"):
        torchvision_system("squeezenet1_1")


def test_a_pickle_with_code_in_it_is_refused(checkpoints: Path, tmp_path: Path) -> None:
    class Harm:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (tmp_path / "ran",)  # type: ignore[return-value]

    torch.save({"fc.weight": Harm()}, checkpoints / MODELS["squeezenet1_1"][0])
    with pytest.raises(UserError, match="squeezenet1_1"):
        torchvision_system("squeezenet1_1")
    assert not (tmp_path / "ran").exists()
