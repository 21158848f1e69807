"""The registry: names, the choice and what it falls back to, damage, removal."""

import json
from pathlib import Path

import pytest

from visfinder.embedding import registry, weights
from visfinder.embedding.choosing import choice
from visfinder.embedding.embedder import encoder_hash
from visfinder.embedding.encoder_names import SHIPPED, check_name
from visfinder.embedding.preprocessing import Preprocessing
from visfinder.embedding.registry import Entry, entries, find, install
from visfinder.embedding.weights import EncoderFiles, Graph, write_manifest
from visfinder.errors import EncoderError, ModelError, StorageError
from visfinder.paths import Home
from visfinder.settings import Settings, read_settings

MADE = Preprocessing(side=32, mean=(1.0, 2.0, 3.0), deviation=1.0)


def added(home: Home, name: str, content: bytes = b"a network") -> Entry:
    """Put an encoder into the registry whose network nobody runs."""

    def fill(folder: Path) -> None:
        (folder / weights.ONNX_NETWORK).write_bytes(content)
        write_manifest(
            folder, name=name, dimension=6, made=MADE, graph=Graph("in", "out"), origin="a test"
        )

    return install(home, name, fill)


def choose(home: Home, name: str) -> None:
    home.settings.parent.mkdir(parents=True, exist_ok=True)
    home.settings.write_bytes(Settings(name).dump())


def test_the_shipped_encoder_keeps_its_hash_and_so_every_vector() -> None:
    assert encoder_hash(weights.shipped_folder()) == "a90926909c0d6ced1feb5a1b56af492a"


def test_a_new_registry_holds_the_shipped_encoder_and_uses_it(shopper_home: Home) -> None:
    assert [entry.name for entry in entries(shopper_home)] == [SHIPPED]
    assert choice(shopper_home).folder == weights.shipped_folder()
    assert choice(shopper_home).notice == ""


def test_an_added_encoder_is_found_in_any_case_and_can_be_chosen(shopper_home: Home) -> None:
    entry = added(shopper_home, "My net")
    assert find(shopper_home, "my NET ").folder == entry.folder
    choose(shopper_home, "My net")
    assert choice(shopper_home).name == "My net"
    assert choice(shopper_home).folder == entry.folder


def test_the_environment_wins_over_the_choice(
    shopper_home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(shopper_home, "mine")
    choose(shopper_home, "mine")
    monkeypatch.setenv("VISFINDER_ENCODER", str(tmp_path))
    assert choice(shopper_home).folder == tmp_path


@pytest.mark.parametrize(
    "name",
    [
        "",
        "  ",
        ".",
        "..",
        ".hidden",
        "a/b",
        "a\\b",
        "../up",
        "c:",
        "a*",
        "tab\tbed",
        "nul",
        "CON.onnx",
        "ends.",
        "x" * 41,
        "\ud800",
        "esc\x1b[31m",
        "visfinder",
        "VisFinder",
    ],
)
def test_names_that_cannot_be_folders_everywhere_are_refused(shopper_home: Home, name: str) -> None:
    with pytest.raises(ModelError, match="another name"):
        added(shopper_home, name)
    assert not shopper_home.encoders.exists()


@pytest.mark.parametrize("name", ["r", "resnet50", "Große Schuhe", "网络", "v2.1 (new)", "x" * 40])
def test_ordinary_names_of_any_language_are_fine(shopper_home: Home, name: str) -> None:
    assert check_name(f" {name} ") == name
    assert added(shopper_home, name).name == name


def test_a_taken_name_and_a_known_encoder_are_refused(shopper_home: Home) -> None:
    added(shopper_home, "one")
    with pytest.raises(ModelError, match="there is an encoder “ONE” already"):
        added(shopper_home, "ONE", b"another network")
    with pytest.raises(ModelError, match="under the name “one”"):
        added(shopper_home, "two")
    assert [entry.name for entry in entries(shopper_home)] == [SHIPPED, "one"]


def test_what_fails_half_way_leaves_nothing(shopper_home: Home) -> None:
    def fill(folder: Path) -> None:
        (folder / weights.ONNX_NETWORK).write_bytes(b"begun")
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageError, match="No space left"):
        install(shopper_home, "full", fill)
    assert list(shopper_home.encoders.iterdir()) == []


def test_leftovers_of_a_killed_process_are_neither_listed_nor_kept_for_ever(
    shopper_home: Home,
) -> None:
    import os

    left = shopper_home.encoders / ".abc.new"
    left.mkdir(parents=True)
    assert [entry.name for entry in entries(shopper_home)] == [SHIPPED]
    os.utime(left, (1, 1))
    added(shopper_home, "next")
    assert not left.exists()


def test_an_unknown_name_is_answered_with_the_known_ones(shopper_home: Home) -> None:
    added(shopper_home, "mine")
    with pytest.raises(ModelError, match="no encoder “yours”; there are “visfinder”, “mine”"):
        find(shopper_home, "yours")


def test_a_chosen_encoder_that_is_gone_means_the_shipped_one_with_a_notice(
    shopper_home: Home,
) -> None:
    entry = added(shopper_home, "mine")
    choose(shopper_home, "mine")
    registry.delete(shopper_home, entry)
    chosen = choice(shopper_home)
    assert chosen.name == SHIPPED
    assert "“mine” cannot be used" in chosen.notice
    assert "visfinder model use visfinder" in chosen.notice


@pytest.mark.parametrize("file", [weights.MANIFEST, weights.ONNX_NETWORK])
@pytest.mark.parametrize("how", ["gone", "cut", "turned"])
def test_a_chosen_encoder_that_is_damaged_means_the_shipped_one_with_a_notice(
    shopper_home: Home, file: str, how: str
) -> None:
    path = added(shopper_home, "mine").folder / file
    choose(shopper_home, "mine")
    data = path.read_bytes()
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(data[:5] if how == "cut" else bytes([data[0] ^ 1]) + data[1:])
    chosen = choice(shopper_home)
    assert chosen.folder == weights.shipped_folder()
    assert "visfinder model remove mine" in chosen.notice
    with pytest.raises(EncoderError, match="model remove mine"):
        registry.verify(find(shopper_home, "mine"))


def test_a_start_reads_a_large_network_only_when_its_file_was_touched(
    shopper_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = added(shopper_home, "mine").folder / weights.ONNX_NETWORK
    choose(shopper_home, "mine")
    looked: list[str] = []
    verified = EncoderFiles.verified

    def watched(files: EncoderFiles, name: str) -> bytes:
        looked.append(name)
        return verified(files, name)

    monkeypatch.setattr(EncoderFiles, "verified", watched)
    assert [choice(shopper_home).name for _ in range(3)] == ["mine"] * 3
    assert looked == [weights.ONNX_NETWORK]
    path.write_bytes(b"a netw0rk")  # as long as before
    assert choice(shopper_home).name == SHIPPED


@pytest.mark.parametrize("content", [b"", b"[]", b'{"encoder": 3}', b"\xff\xfe", b"{" * 100_000])
def test_damaged_settings_mean_the_shipped_encoder_with_a_notice(
    shopper_home: Home, content: bytes
) -> None:
    shopper_home.settings.parent.mkdir(parents=True)
    shopper_home.settings.write_bytes(content)
    assert choice(shopper_home).name == SHIPPED
    assert "settings.json is damaged" in choice(shopper_home).notice


@pytest.mark.parametrize("name", ["../../elsewhere", "/tmp", "\x1b[31m"])
def test_a_hostile_choice_leads_nowhere(shopper_home: Home, name: str) -> None:
    choose(shopper_home, name)
    assert choice(shopper_home).folder == weights.shipped_folder()
    assert "cannot be an encoder's name" in choice(shopper_home).notice


def test_settings_of_other_versions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"encoder": "mine", "theme": "dark"}')
    settings = read_settings(path)
    assert settings.encoder == "mine"
    assert json.loads(settings.dump()) == {"encoder": "mine", "theme": "dark"}
    assert read_settings(tmp_path / "none.json") == Settings()
