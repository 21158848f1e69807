"""An encoder folder vouches for every byte that decides about vectors."""

from pathlib import Path

import pytest

from visfinder.embedding import weights
from visfinder.embedding.weights import Preprocessing, read_manifest, write_manifest
from visfinder.errors import EncoderError

MADE = Preprocessing(side=224, mean=127.5, deviation=127.5)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number, name in enumerate(weights.FILES):
        (tmp_path / name).write_bytes(bytes([number]) * 1000)
    write_manifest(tmp_path, name="test", dimension=256, made=MADE)
    return tmp_path


def flip_a_bit(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_a_manifest_reads_back_as_it_was_written(folder: Path) -> None:
    files = read_manifest(folder)
    assert files.name == "test"
    assert files.dimension == 256
    assert files.preprocessing == MADE
    assert files.verified(weights.ONNX_NETWORK) == bytes([1]) * 1000


@pytest.mark.parametrize("name", weights.FILES)
def test_a_flipped_bit_in_any_file_is_an_error_that_names_it(folder: Path, name: str) -> None:
    flip_a_bit(folder / name, 500)
    with pytest.raises(EncoderError, match=rf"{name} is damaged.*reinstall"):
        read_manifest(folder).verified(name)


def test_a_flipped_bit_anywhere_in_the_manifest_never_passes(folder: Path) -> None:
    path = folder / weights.MANIFEST
    before = read_manifest(folder)
    whole = path.read_bytes()
    for place in range(len(whole)):
        flip_a_bit(path, place)
        try:
            after = read_manifest(folder)
        except EncoderError:
            pass
        else:  # white space between tokens may change without changing what is said
            assert after == before
        path.write_bytes(whole)


def test_a_manifest_cut_short_is_damaged(folder: Path) -> None:
    path = folder / weights.MANIFEST
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(EncoderError, match="damaged"):
        read_manifest(folder)


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / weights.TORCH_WEIGHTS).unlink()
    with pytest.raises(EncoderError, match=weights.TORCH_WEIGHTS):
        read_manifest(folder).verified(weights.TORCH_WEIGHTS)


def test_an_empty_folder_has_no_encoder(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match=r"encoder\.json"):
        read_manifest(tmp_path)


def test_the_hash_changes_with_weights_and_preprocessing_but_not_with_words(folder: Path) -> None:
    first = read_manifest(folder).encoder_hash
    (folder / weights.CONCEPTS).write_bytes(b"other words")
    same = write_manifest(folder, name="renamed", dimension=256, made=MADE).encoder_hash
    larger = Preprocessing(side=256, mean=127.5, deviation=127.5)
    resized = write_manifest(folder, name="test", dimension=256, made=larger).encoder_hash
    (folder / weights.ONNX_NETWORK).write_bytes(b"other network")
    retrained = write_manifest(folder, name="test", dimension=256, made=MADE).encoder_hash
    assert same == first
    assert len({first, resized, retrained}) == 3


def test_the_default_folder_can_be_chosen_by_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISFINDER_ENCODER", str(folder))
    assert weights.default_folder() == folder
    monkeypatch.delenv("VISFINDER_ENCODER")
    assert weights.default_folder().parts[-2:] == ("resources", "encoder")
