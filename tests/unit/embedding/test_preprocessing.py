"""Pictures are prepared as stated, and as they always were where nothing new is stated."""

import json

import numpy as np
import pytest

from visfinder.embedding.preprocessing import Preprocessing, prepare
from visfinder.embedding.weights import shipped_folder
from visfinder.imaging.fit import letterbox
from visfinder.models import Region

PICTURE = np.random.default_rng(0).integers(0, 256, (40, 80, 3), np.uint8)


def test_what_was_stated_before_there_was_a_choice_is_written_as_it_was() -> None:
    made = Preprocessing(side=224, mean=127.5, deviation=127.5)
    assert json.dumps(made.written()) == '{"side": 224, "mean": 127.5, "deviation": 127.5}'
    manifest = json.loads((shipped_folder() / "encoder.json").read_text())
    assert Preprocessing.read(manifest["preprocessing"]).written() == manifest["preprocessing"]


def test_everything_that_is_stated_reads_back() -> None:
    made = Preprocessing(
        side=64,
        mean=(1.0, 2.0, 3.0),
        deviation=(4.0, 5.0, 6.0),
        fit="crop",
        shorter=80,
        order="bgr",
        layout="nhwc",
        resampling="bilinear",
    )
    assert Preprocessing.read(json.loads(json.dumps(made.written()))) == made


def test_the_shipped_preparation_is_bit_for_bit_the_old_one() -> None:
    old = letterbox(PICTURE, 224).astype(np.float32)
    old -= 127.5
    old /= 127.5
    new = prepare(PICTURE, Preprocessing(side=224, mean=127.5, deviation=127.5))
    np.testing.assert_array_equal(new, old.transpose(2, 0, 1))


def test_each_channel_has_its_mean_and_deviation_in_the_networks_order() -> None:
    plain = np.zeros((20, 20, 3), np.uint8) + np.array([10, 20, 30], np.uint8)
    made = Preprocessing(side=32, mean=(30, 20, 10), deviation=(1, 2, 4), order="bgr", fit="crop")
    np.testing.assert_allclose(prepare(plain, made), 0, atol=1e-6)
    rgb = Preprocessing(side=32, mean=(0, 0, 0), deviation=(1, 2, 3), fit="crop")
    assert prepare(plain, rgb)[:, 5, 5].tolist() == [10, 10, 10]


def test_channels_come_last_where_the_network_wants_that() -> None:
    first = Preprocessing(side=32, mean=0, deviation=1)
    last = Preprocessing(side=32, mean=0, deviation=1, layout="nhwc")
    assert prepare(PICTURE, last).shape == (32, 32, 3)
    np.testing.assert_array_equal(
        prepare(PICTURE, last).transpose(2, 0, 1), prepare(PICTURE, first)
    )


def test_a_crop_keeps_the_middle_alone() -> None:
    wide = np.zeros((40, 120, 3), np.uint8)
    wide[:, 40:80] = 200
    made = Preprocessing(side=32, mean=0, deviation=1, fit="crop")
    np.testing.assert_allclose(prepare(wide, made)[:, :, 2:-2], 200, atol=3)


@pytest.mark.parametrize("bilinear", [True, False])
def test_a_crop_is_that_of_torchvision(bilinear: bool) -> None:
    pytest.importorskip("torch", exc_type=ImportError)
    transforms = pytest.importorskip("torchvision.transforms", exc_type=ImportError)
    from PIL import Image

    smooth = np.linspace(0, 255, 90 * 130 * 3).reshape(90, 130, 3).astype(np.uint8)
    made = Preprocessing(
        side=48,
        mean=0,
        deviation=1,
        fit="crop",
        shorter=60,
        resampling="bilinear" if bilinear else "bicubic",
    )
    mode = transforms.InterpolationMode
    chain = transforms.Compose(
        [
            transforms.Resize(60, mode.BILINEAR if bilinear else mode.BICUBIC),
            transforms.CenterCrop(48),
        ]
    )
    theirs = np.asarray(chain(Image.fromarray(smooth)), np.float32).transpose(2, 0, 1)
    # Half a pixel apart at most, since theirs is cut out at whole pixels.
    assert np.abs(prepare(smooth, made) - theirs).mean() < 2.5


def test_the_window_is_what_a_crop_looks_at() -> None:
    assert Preprocessing(side=32, mean=0, deviation=1).window(PICTURE) == Region()
    window = Preprocessing(side=32, mean=0, deviation=1, fit="crop", shorter=64).window(PICTURE)
    assert (window.width, window.height) == (0.25, 0.25)
    assert window.left == window.top == pytest.approx(0.375)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"side": 8}, "side"),
        ({"side": 100_000}, "side"),
        ({"shorter": 16}, "shorter"),
        ({"deviation": 0.0}, "above 0"),
        ({"deviation": (1.0, -1.0, 1.0)}, "above 0"),
        ({"mean": float("nan")}, "finite"),
        ({"mean": (1.0, 2.0)}, "one number or three"),
        ({"fit": "stretch"}, "stretch"),
        ({"order": "gbr"}, "gbr"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Preprocessing(**{"side": 32, "mean": 0.0, "deviation": 1.0, **wrong})  # type: ignore[arg-type]
