"""Any ONNX file becomes an encoder that is tried out, or a message that says what is wrong."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("onnx")

from tests.unit.embedding import networks
from tests.unit.embedding.networks import MADE, SIDE, network, write
from visfinder.embedding import registry, weights
from visfinder.embedding.adding import add_onnx
from visfinder.embedding.embedder import embedder_of, load_embedder
from visfinder.embedding.onnx_session import open_network
from visfinder.embedding.preprocessing import Preprocessing, prepare
from visfinder.errors import EncoderError, ModelError
from visfinder.paths import Home

PICTURES = [
    np.random.default_rng(seed).integers(0, 256, (30 + seed, 50, 3), np.uint8) for seed in range(11)
]


def test_a_map_is_pooled_and_its_cells_sum_to_the_vector(
    shopper_home: Home, tmp_path: Path
) -> None:
    entry = add_onnx(shopper_home, "mine", write(tmp_path, network()), MADE)
    assert entry.files is not None
    assert entry.files.dimension == networks.CHANNELS
    assert entry.files.graph == weights.Graph("pixels", "features", (4, 4), False)
    embedder = load_embedder(entry.folder)
    vectors = embedder.embed(PICTURES)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for picture, vector in zip(PICTURES, vectors, strict=True):
        cells = embedder.explain(picture)
        assert cells.shape == (4, 4, networks.CHANNELS)
        np.testing.assert_allclose(cells.sum(axis=(0, 1)), vector, atol=1e-5)
        np.testing.assert_allclose(embedder.see(picture).vector, vector, atol=1e-5)
    assert embedder.see(PICTURES[0]).categories == {}


def test_pooling_inside_the_network_gives_the_same_vectors_and_no_cells(
    shopper_home: Home, tmp_path: Path
) -> None:
    map_ = add_onnx(shopper_home, "map", write(tmp_path, network()), MADE)
    flat = add_onnx(shopper_home, "flat", write(tmp_path, network(pooled=True)), MADE)
    assert flat.files is not None
    assert not flat.files.explains
    ours, theirs = load_embedder(map_.folder), load_embedder(flat.folder)
    np.testing.assert_allclose(ours.embed(PICTURES), theirs.embed(PICTURES), atol=1e-5)
    assert ours.encoder_hash != theirs.encoder_hash
    with pytest.raises(ModelError, match=r"“flat” gives one vector.*model use visfinder"):
        theirs.explain(PICTURES[0])


def test_channels_last_gives_the_same_vectors_and_cells(shopper_home: Home, tmp_path: Path) -> None:
    last = Preprocessing(SIDE, MADE.mean, MADE.deviation, layout="nhwc")
    one = add_onnx(shopper_home, "first", write(tmp_path, network()), MADE)
    other = add_onnx(shopper_home, "last", write(tmp_path, network(nhwc=True)), last)
    ours, theirs = load_embedder(one.folder), load_embedder(other.folder)
    np.testing.assert_allclose(ours.embed(PICTURES), theirs.embed(PICTURES), atol=1e-5)
    np.testing.assert_allclose(ours.explain(PICTURES[1]), theirs.explain(PICTURES[1]), atol=1e-5)


@pytest.mark.parametrize("content", [network(batch=1), networks.for_batches_of_one()])
def test_a_network_for_one_picture_gets_them_one_by_one(
    shopper_home: Home, tmp_path: Path, content: bytes
) -> None:
    entry = add_onnx(shopper_home, "one", write(tmp_path, content), MADE)
    assert entry.files is not None
    assert entry.files.graph is not None
    assert entry.files.graph.one_by_one
    embedder = load_embedder(entry.folder)
    together = embedder.embed(PICTURES)
    alone = np.concatenate([embedder.embed([picture]) for picture in PICTURES])
    np.testing.assert_array_equal(together, alone)


def test_a_network_of_any_side_is_used_at_the_stated_one(
    shopper_home: Home, tmp_path: Path
) -> None:
    path = write(tmp_path, network(side="S"))
    larger = Preprocessing(64, MADE.mean, MADE.deviation)
    small = add_onnx(shopper_home, "small", path, MADE)
    large = add_onnx(shopper_home, "large", path, larger)
    assert small.files is not None
    assert large.files is not None
    assert small.files.encoder_hash != large.files.encoder_hash
    assert load_embedder(large.folder).explain(PICTURES[0]).shape[:2] == (8, 8)


WHOLE = network()
LOUD_SEED = 10  # nothing but black makes its output large


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no ONNX network"),
        (b"this is not a network", "no ONNX network"),
        (WHOLE[: len(WHOLE) // 2], "no ONNX network"),
        (networks.of_rank_two(), r"shape \(N, 12\).*\(N, 3, 32, 32\)"),
        (networks.of_two_inputs(), "one input.*“a”, “b”"),
        (networks.of_bytes(), "32-bit floats"),
        (network(side=48), r"\(N, 3, 48, 48\).*--side"),
        (network(nhwc=True), "--layout"),
        (network(batch=4), "4 pictures at a time"),
        (network(scale=float("nan")), "not finite"),
        (network(scale=float("inf")), "not finite"),
        (network(scale=0.0), "zero"),
        (network(channels=1), "1 numbers"),
        (network(channels=9000, pooled=True), "9,000 numbers"),
        (networks.deaf(), "same for every picture"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_encoder_is_refused_with_the_reason_and_leaves_nothing(
    shopper_home: Home, tmp_path: Path, content: bytes, says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ModelError, match=says) as raised:
        add_onnx(shopper_home, "bad", write(tmp_path, content), MADE)
    assert "net.onnx" in str(raised.value)
    assert [entry.name for entry in registry.entries(shopper_home)] == ["visfinder"]
    assert list(shopper_home.encoders.iterdir()) == []
    assert capfd.readouterr() == ("", ""), "ONNX Runtime does not talk by itself"


def test_every_byte_cut_or_turned_is_a_message_and_never_a_crash(
    shopper_home: Home, tmp_path: Path
) -> None:
    draw = np.random.default_rng(5)
    refused = []
    for turn in range(60):
        data = bytearray(WHOLE)
        for _ in range(3):
            data[int(draw.integers(0, 300 if turn % 2 else len(data)))] = int(draw.integers(0, 256))
        path = write(tmp_path, bytes(data))
        try:
            registry.delete(shopper_home, add_onnx(shopper_home, "odd", path, MADE))
        except ModelError as error:
            refused.append(str(error))
    assert refused
    assert all("net.onnx" in message for message in refused)


def test_an_output_can_be_named_and_a_wrong_name_is_answered_with_the_right_ones(
    shopper_home: Home, tmp_path: Path
) -> None:
    path = write(tmp_path, network())
    with pytest.raises(ModelError, match="no output “pool”; it has “features”"):
        add_onnx(shopper_home, "x", path, MADE, output="pool")
    assert add_onnx(shopper_home, "x", path, MADE, output="features").name == "x"


def test_a_file_that_is_not_there_is_named(shopper_home: Home, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"“gone\.onnx” cannot be read"):
        add_onnx(shopper_home, "x", tmp_path / "gone.onnx", MADE)
    with pytest.raises(ModelError, match="cannot be read"):
        add_onnx(shopper_home, "x", tmp_path, MADE)


def test_numbers_that_are_not_finite_later_are_an_error_that_names_the_encoder(
    shopper_home: Home, tmp_path: Path
) -> None:
    black = np.zeros((32, 32, 3), np.uint8)
    plain = open_network(network(seed=LOUD_SEED))
    loudest = float(plain.run(None, {"pixels": prepare(black, MADE)[None]})[0].max())
    scale = float(np.finfo(np.float32).max) / loudest * 1.01  # black alone overflows
    path = write(tmp_path, network(seed=LOUD_SEED, scale=scale))
    entry = add_onnx(shopper_home, "loud", path, MADE)
    assert entry.files is not None
    embedder = embedder_of(entry.files)
    assert np.isfinite(embedder.embed(PICTURES)).all()
    with pytest.raises(EncoderError, match="“loud” gave numbers that are not finite"):
        embedder.embed([black])
