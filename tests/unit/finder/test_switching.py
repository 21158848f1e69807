"""Switching encoders: nothing is lost before the new one is ready, and nothing is done twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from tests.shop import USUAL, painted, save, write_shop
from tests.unit.embedding.test_registry import added, choose
from tests.unit.finder.test_search import RED_SOFA, ids, key
from visfinder.embedding import weights
from visfinder.embedding.choosing import choice
from visfinder.embedding.encoder_names import SHIPPED
from visfinder.embedding.weights import EncoderFiles
from visfinder.errors import Cancelled, EncoderError, ModelError
from visfinder.finder import late_encoder, switching
from visfinder.finder.catalogs import add_catalog
from visfinder.finder.encoders import BY_ENVIRONMENT, list_encoders, remove_encoder
from visfinder.finder.search import search
from visfinder.finder.switching import use_encoder
from visfinder.finder.taking_in import BATCH
from visfinder.finder.workspace import Workspace
from visfinder.index import opening
from visfinder.models import Pixels, Vectors
from visfinder.paths import Home
from visfinder.settings import read_settings

ROOT = Path(__file__).parents[3]


class Newer(FakeEmbedder):
    """Another space, in the place of a network; it may fail after some batches."""

    def __init__(self, batches: int | None = None) -> None:
        super().__init__()
        self.left = batches

    def embed(self, pictures: Sequence[Pixels]) -> Vectors:
        if self.left == 0:
            raise EncoderError("the network failed")
        self.left = None if self.left is None else self.left - 1
        return super().embed(pictures)[:, ::-1].copy()


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Newer:
    """What runs in place of any added network."""
    made = Newer()

    def stand_in(files: EncoderFiles) -> Newer:
        made.encoder_hash = files.encoder_hash
        return made

    monkeypatch.setattr(switching, "embedder_of", stand_in)
    return made


def test_all_is_embedded_and_then_the_new_encoder_is_chosen(
    shop: Workspace, home: Home, newer: Newer
) -> None:
    files = added(home, "new").files
    assert files is not None
    told: list[tuple[int, int]] = []
    switched = use_encoder(shop, "NEW", lambda done, total: told.append((done, total)))
    assert (switched.name, switched.embedded, switched.problems) == ("new", len(USUAL), ())
    assert newer.embedded == len(USUAL)
    assert told[0] == (0, len(USUAL))
    assert told[-1] == (len(USUAL), len(USUAL))
    assert read_settings(home.settings).encoder == "new"
    assert ids(search(shop, RED_SOFA))[0] == "sofa-red", "this workspace keeps its own"
    with Workspace.open(home, bundled=shop.bundled) as later:
        assert later.notices == ()
        assert later.encoder.hash == files.encoder_hash
        assert len(later.shelf.vectors) == len(USUAL)


def test_switching_back_embeds_nothing(shop: Workspace, home: Home, newer: Newer) -> None:
    added(home, "one", b"1")
    added(home, "two", b"2")
    use_encoder(shop, "one")
    use_encoder(shop, "two")
    assert newer.embedded == 2 * len(USUAL)
    assert use_encoder(shop, "one").embedded == 0
    assert newer.embedded == 2 * len(USUAL)
    assert read_settings(home.settings).encoder == "one"


def test_a_cancelled_switch_changes_nothing_and_goes_on_where_it_was(
    shop: Workspace, home: Home, newer: Newer
) -> None:
    added(home, "new")

    def impatient(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        use_encoder(shop, "new", impatient)
    assert read_settings(home.settings).encoder == ""
    assert newer.embedded == BATCH
    told: list[int] = []
    use_encoder(shop, "new", lambda done, total: told.append(done))
    assert newer.embedded == len(USUAL), "nothing twice"
    assert told[0] == BATCH, "and the bar starts there"


def test_ctrl_c_at_the_very_end_still_keeps_the_old_one(
    shop: Workspace, home: Home, newer: Newer
) -> None:
    added(home, "new")
    use_encoder(shop, "new")
    use_encoder(shop, SHIPPED)

    def late(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        use_encoder(shop, "new", late)
    assert read_settings(home.settings).encoder == ""


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.fakes import FakeEmbedder
from visfinder.finder import switching
from visfinder.finder.switching import use_encoder
from visfinder.finder.workspace import Workspace
from visfinder.paths import home

class Doomed(FakeEmbedder):
    def embed(self, pictures):
        if self.embedded:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().embed(pictures)

switching.embedder_of = lambda files: Doomed()
with Workspace.open(home(), load_encoder=FakeEmbedder, bundled=Path(sys.argv[1])) as workspace:
    use_encoder(workspace, "new")
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL")
def test_a_killed_switch_goes_on_where_it_was_and_embeds_nothing_twice(
    shopper_home: Home, usual_folder: Path, newer: Newer
) -> None:
    files = added(shopper_home, "new").files
    assert files is not None
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(usual_folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    assert read_settings(shopper_home.settings).encoder == ""
    with Workspace.open(shopper_home, load_encoder=FakeEmbedder, bundled=usual_folder) as shop:
        assert shop.notices == (), "a kill is no damage"
        assert ids(search(shop, RED_SOFA))[0] == "sofa-red"
        pictures = [product.picture_hash for product in shop.products]
        assert shop.catalogs.embedded(files.encoder_hash, pictures) == BATCH
        assert use_encoder(shop, "new").embedded == len(USUAL) - BATCH
    assert newer.embedded == len(USUAL) - BATCH


def test_other_processes_search_with_the_old_encoder_until_the_switch(
    shop: Workspace, home: Home, newer: Newer
) -> None:
    added(home, "new")
    before = ids(search(shop, RED_SOFA))
    found: list[list[str]] = []

    def looking_elsewhere(done: int, total: int) -> None:
        assert choice(home).name == SHIPPED
        with Workspace.open(home, load_encoder=FakeEmbedder, bundled=shop.bundled) as other:
            found.append(ids(search(other, RED_SOFA)))

    use_encoder(shop, "new", looking_elsewhere)
    assert len(found) > 1
    assert all(one == before for one in found)
    assert choice(home).name == "new"


def test_the_new_index_is_built_beside_the_old_one(
    shop: Workspace, home: Home, newer: Newer, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("annoy")
    monkeypatch.setattr(opening, "FEWEST_ITEMS", 5)
    _ = shop.shelf.index
    old = (home.index / "manifest.json").read_bytes()
    files = added(home, "new").files
    assert files is not None
    use_encoder(shop, "new")
    assert (home.index / "manifest.json").read_bytes() == old
    new = home.index / late_encoder.index_name(files.encoder_hash) / "manifest.json"
    made = new.stat().st_mtime_ns
    with Workspace.open(home, bundled=shop.bundled) as later:
        _ = later.shelf.index
    assert new.stat().st_mtime_ns == made, "and it is the one that the next start uses"


def test_a_picture_that_cannot_be_read_is_named_and_does_not_block(
    home: Home, tmp_path: Path, embedder: FakeEmbedder, newer: Newer
) -> None:
    folder = write_shop(tmp_path / "bundled", USUAL[:20])
    added(home, "new")
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=folder) as shop:
        (folder / "pictures" / f"{USUAL[3].id}.png").unlink()
        (folder / "pictures" / f"{USUAL[4].id}.png").write_bytes(b"\x89PNG\r\n\x1a\n no more")
        switched = use_encoder(shop, "new")
    assert switched.embedded == 18
    assert [problem.where for problem in switched.problems] == [USUAL[3].id, USUAL[4].id]
    assert choice(home).name == "new"


def test_a_picture_that_changed_since_its_import_does_not_go_round_in_circles(
    home: Home, tmp_path: Path, embedder: FakeEmbedder, newer: Newer
) -> None:
    folder = write_shop(tmp_path / "bundled", USUAL[:5])
    added(home, "new")
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=folder) as shop:
        save(painted("mug", (1, 2, 3)), folder / "pictures" / f"{USUAL[0].id}.png")
        use_encoder(shop, "new")
    assert newer.embedded == 5


def test_what_is_imported_meanwhile_is_embedded_as_well(
    shop: Workspace, home: Home, newer: Newer, tmp_path: Path
) -> None:
    files = added(home, "new").files
    assert files is not None
    cup = save(painted("mug", (9, 9, 9)), tmp_path / "mine" / "cup.png")
    imported: list[str] = []

    def importing(done: int, total: int) -> None:
        if done == total and not imported:
            imported.append("mine")
            with Workspace.open(home, load_encoder=FakeEmbedder, bundled=shop.bundled) as other:
                add_catalog(other, cup.parent)

    use_encoder(shop, "new", importing)
    assert imported
    pictures = [product.picture_hash for product in shop.products]
    assert len(pictures) == len(USUAL) + 1
    assert shop.catalogs.embedded(files.encoder_hash, pictures) == len(USUAL) + 1


def test_a_network_that_fails_on_the_way_leaves_the_old_one_in_use(
    shop: Workspace, home: Home, newer: Newer
) -> None:
    added(home, "new")
    newer.left = 1
    with pytest.raises(EncoderError, match="the network failed"):
        use_encoder(shop, "new")
    assert choice(home).name == SHIPPED
    newer.left = None
    use_encoder(shop, "new")
    assert newer.embedded == len(USUAL)


def test_a_damaged_encoder_is_not_switched_to(shop: Workspace, home: Home, newer: Newer) -> None:
    (added(home, "new").folder / weights.ONNX_NETWORK).write_bytes(b"other bytes")
    with pytest.raises(EncoderError, match="model remove new"):
        use_encoder(shop, "new")
    assert newer.embedded == 0


def test_a_chosen_encoder_that_is_damaged_is_told_at_opening_and_the_shipped_one_searches(
    shop: Workspace, home: Home, newer: Newer, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = added(home, "new")
    use_encoder(shop, "new")
    (entry.folder / weights.ONNX_NETWORK).write_bytes(b"other bytes")
    asked: list[Path | None] = []

    def shipped(folder: Path | None) -> FakeEmbedder:
        asked.append(folder)
        return FakeEmbedder()

    monkeypatch.setattr(late_encoder, "load_embedder", shipped)
    with Workspace.open(home, bundled=shop.bundled) as later:
        assert len(later.notices) == 1
        assert "“new” cannot be used" in later.notices[0]
        assert "visfinder model use visfinder" in later.notices[0]
        assert len(search(later, RED_SOFA).matches) > 0
    assert asked == [weights.shipped_folder()]


def test_the_list_says_what_is_there_and_in_use(
    shop: Workspace, home: Home, newer: Newer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    added(home, "new")
    broken = added(home, "broken", b"x").folder / weights.MANIFEST
    broken.write_bytes(b"{}")
    use_encoder(shop, "new")
    shipped, bad, new = list_encoders(shop)
    assert (shipped.name, shipped.dimension, shipped.in_use) == (SHIPPED, 256, False)
    assert "damaged" in bad.problem
    assert (new.name, new.dimension, new.origin, new.in_use) == ("new", 6, "a test", True)
    assert (new.embedded, new.pictures, new.explains) == (len(USUAL), len(USUAL), False)
    monkeypatch.setenv("VISFINDER_ENCODER", str(weights.shipped_folder()))
    listed = list_encoders(shop)
    assert [one.name for one in listed if one.in_use] == [BY_ENVIRONMENT]
    monkeypatch.setenv("VISFINDER_ENCODER", str(tmp_path / "nowhere"))
    assert list_encoders(shop)[-1].problem


def test_a_removed_encoder_takes_its_vectors_and_index_along(
    shop: Workspace, home: Home, newer: Newer
) -> None:
    files = added(home, "new").files
    assert files is not None
    use_encoder(shop, "new")
    with pytest.raises(ModelError, match="in use"):
        remove_encoder(shop, "new")
    use_encoder(shop, SHIPPED)
    index = home.index / late_encoder.index_name(files.encoder_hash)
    index.mkdir(parents=True, exist_ok=True)
    pictures = [product.picture_hash for product in shop.products]
    assert remove_encoder(shop, "New") == "new"
    assert shop.catalogs.embedded(files.encoder_hash, pictures) == 0
    assert shop.catalogs.embedded(FakeEmbedder.encoder_hash, pictures) == len(USUAL)
    assert not index.exists()
    assert list(home.encoders.iterdir()) == []
    with pytest.raises(ModelError, match="no encoder “new”"):
        use_encoder(shop, "new")


def test_what_ships_or_is_named_by_the_environment_cannot_be_removed(
    shop: Workspace, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = added(home, "new")
    with pytest.raises(ModelError, match="cannot be removed"):
        remove_encoder(shop, SHIPPED)
    monkeypatch.setenv("VISFINDER_ENCODER", str(entry.folder))
    with pytest.raises(ModelError, match="in use"):
        remove_encoder(shop, "new")


def test_a_chosen_encoder_that_is_damaged_can_be_removed_and_is_not_chosen_any_more(
    shop: Workspace, home: Home
) -> None:
    (added(home, "new").folder / weights.ONNX_NETWORK).write_bytes(b"other bytes")
    choose(home, "new")
    assert remove_encoder(shop, "new") == "new"
    assert choice(home).notice == ""


def test_the_environment_overrules_and_that_is_said(
    shop: Workspace, home: Home, newer: Newer, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(home, "new")
    monkeypatch.setenv("VISFINDER_ENCODER", str(weights.shipped_folder()))
    assert use_encoder(shop, "new").overruled
    assert key("sofa-red") in shop.shelf.rows
