"""What is measured side by side: the encoder first, then the start weights where they are."""

from pathlib import Path

import pytest

pytest.importorskip("torch", exc_type=ImportError)

from tests.fakes import FakeEmbedder
from tests.shop import painted
from visfinder.errors import UserError
from visfinder.imaging.compress import recompressed
from visfinder.training.systems import start_system, systems


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))


def test_without_start_weights_only_the_encoder_is_measured(tmp_path: Path) -> None:
    assert start_system([tmp_path]) is None
    (only,) = systems(FakeEmbedder(), [tmp_path], [])
    assert only.name == "encoder"


def test_a_model_that_is_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="mobilenet_v2"):
        systems(FakeEmbedder(), [tmp_path], ["mobilenet_v2"])


@pytest.mark.filterwarnings("ignore")  # torch's exporter warns about itself
def test_the_start_weights_see_things_again(shared_data: Path) -> None:
    for package in ("ai_edge_litert", "onnxscript"):
        pytest.importorskip(package)
    encoder, start = systems(FakeEmbedder(), [shared_data], [])
    assert (encoder.name, start.name) == ("encoder", "start")
    mug, sofa = painted("mug", "red"), painted("sofa", "navy")
    vectors = start.embed([mug, sofa, recompressed(mug, 40)])
    assert vectors.shape == (3, 1280)
    assert (vectors**2).sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    assert vectors[2] @ vectors[0] > 0.8 > vectors[1] @ vectors[0]
