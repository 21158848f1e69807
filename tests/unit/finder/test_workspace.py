import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import FakeEmbedder
from tests.shop import USUAL, Item, painted, save, write_shop
from tests.unit.finder.conftest import Open
from tests.unit.finder.test_search import RED_SOFA, ids, key
from visfinder.errors import Cancelled, EncoderError
from visfinder.finder.browse import browse
from visfinder.finder.catalogs import add_catalog, list_catalogs, remove_catalog
from visfinder.finder.for_you import for_you
from visfinder.finder.goes_with import goes_with
from visfinder.finder.rating import rate
from visfinder.finder.search import search
from visfinder.finder.shipped import FILE, Shipped, write_shipped
from visfinder.finder.workspace import Workspace
from visfinder.models import BUNDLED, Filters, ProductKey
from visfinder.paths import Home


def test_the_bundled_catalog_is_taken_in_once(open_shop: Open, embedder: FakeEmbedder) -> None:
    with open_shop() as shop:
        assert [info.name for info in list_catalogs(shop)] == [BUNDLED]
        assert len(shop.products) == len(USUAL)
    done = embedder.embedded
    assert done == len(USUAL)
    with open_shop() as again:
        assert len(again.products) == len(USUAL)
        assert again.notices == ()
    assert embedder.embedded == done


def test_products_carry_their_picture_hash_and_measured_colours(shop: Workspace) -> None:
    navy = shop.product(key("rug-navy"))
    assert len(navy.picture_hash) == 32
    assert navy.swatches[0].share > 0.9


def test_shipped_vectors_of_this_encoder_spare_the_embedding(
    home: Home, tmp_path: Path, embedder: FakeEmbedder
) -> None:
    folder = write_shop(tmp_path / "bundled")
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=folder) as first:
        shelf = first.shelf
        vectors = {p.picture_hash: shelf.vectors[row] for row, p in enumerate(shelf.products)}
        swatches = {p.picture_hash: p.swatches for p in shelf.products}
        products = first.products
    write_shipped(folder, Shipped(embedder.encoder_hash, vectors, swatches))
    other = Home(tmp_path / "d2", tmp_path / "c2", tmp_path / "f2")
    embedder.embedded = 0
    with Workspace.open(other, load_encoder=lambda: embedder, bundled=folder) as second:
        assert ids(search(second, RED_SOFA))[0] == "sofa-red"
        assert second.products == products, "measured colours come back as they were"
    assert embedder.embedded == 1, "the photo alone"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", None])
def test_unusable_shipped_vectors_only_cost_time(
    home: Home, tmp_path: Path, embedder: FakeEmbedder, content: bytes | None
) -> None:
    folder = write_shop(tmp_path / "bundled", USUAL[:5])
    if content is None:  # of another encoder
        pretended = Shipped("another", {"0" * 32: np.eye(48, dtype=np.float32)[0]}, {"0" * 32: ()})
        write_shipped(folder, pretended)
    else:
        (folder / FILE).write_bytes(content)
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=folder) as shop:
        assert len(shop.shelf.vectors) == 5


def test_a_changed_bundled_catalog_is_taken_in_again(
    open_shop: Open, embedder: FakeEmbedder
) -> None:
    open_shop(USUAL[:10]).close()
    embedder.embedded = 0
    with open_shop(USUAL[:12]) as shop:
        assert len(shop.shelf.vectors) == 12
    assert embedder.embedded == 2, "only the new ones"


def test_a_missing_bundled_catalog_is_told_and_nothing_else_breaks(
    home: Home, tmp_path: Path, embedder: FakeEmbedder
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=empty) as shop:
        assert "bundled catalog" in shop.notices[0]
        assert shop.products == ()
        embedder.categories = {"Sofas": 0.9, "Beds": 0.9}
        assert search(shop, RED_SOFA).matches == ()
        assert goes_with(shop, RED_SOFA).matches == ()
        assert for_you(shop).matches == browse(shop).matches == ()


def test_a_picture_that_cannot_be_read_keeps_its_product(
    home: Home, tmp_path: Path, embedder: FakeEmbedder
) -> None:
    folder = write_shop(tmp_path / "bundled", USUAL[:4])
    (folder / "pictures" / f"{USUAL[0].id}.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=folder) as shop:
        assert shop.product(key(USUAL[0].id)).title
        assert len(shop.shelf.vectors) == 3
        assert USUAL[0].id not in ids(search(shop, RED_SOFA))


def test_a_picture_that_vanishes_later_is_still_found(open_shop: Open, tmp_path: Path) -> None:
    shop = open_shop()
    (tmp_path / "bundled" / "pictures" / "sofa-red.png").unlink()
    assert ids(search(shop, RED_SOFA))[0] == "sofa-red"


def test_a_damaged_database_is_healed_from_its_sources_and_told(
    open_shop: Open, home: Home, tmp_path: Path
) -> None:
    mine = tmp_path / "My things"
    for colour in ("red", "navy"):
        save(painted("mug", colour), mine / f"cup {colour}.png")
    with open_shop() as shop:
        add_catalog(shop, mine)
        rate(shop, key("sofa-red"), 5)
        before = [info.name for info in list_catalogs(shop)]
    home.catalog_db.write_bytes(b"not a database at all" * 500)
    with open_shop() as healed:
        assert [info.name for info in list_catalogs(healed)] == before
        assert len(healed.shelf.vectors) == len(USUAL) + 2
        assert healed.stars(key("sofa-red")) == 5
        assert any("My things" in notice for notice in healed.notices)
    with open_shop() as after:
        assert after.notices == ()


def test_a_lost_catalog_whose_source_is_gone_is_told_and_not_fatal(
    open_shop: Open, home: Home, tmp_path: Path
) -> None:
    mine = tmp_path / "Mine"
    picture = save(painted("mug", "red"), mine / "cup.png")
    with open_shop() as shop:
        add_catalog(shop, mine)
    home.catalog_db.write_bytes(b"gone")
    picture.unlink()
    mine.rmdir()
    with open_shop() as healed:
        assert len(healed.shelf.vectors) == len(USUAL)
        assert any("Mine" in notice and "again" in notice for notice in healed.notices)


def test_another_encoder_embeds_everything_again(
    home: Home, tmp_path: Path, embedder: FakeEmbedder
) -> None:
    folder = write_shop(tmp_path / "bundled", USUAL[:5])
    Workspace.open(home, load_encoder=lambda: embedder, bundled=folder).close()
    newer = FakeEmbedder()
    newer.encoder_hash = "newer"
    with Workspace.open(home, load_encoder=lambda: newer, bundled=folder) as shop:
        assert len(shop.shelf.vectors) == 5
    assert newer.embedded == 5


def test_opening_that_is_cancelled_goes_on_where_it_stopped(
    home: Home, tmp_path: Path, embedder: FakeEmbedder
) -> None:
    folder = write_shop(tmp_path / "bundled")

    def impatient(done: int, total: int) -> None:
        if embedder.embedded:
            raise Cancelled

    with pytest.raises(Cancelled):
        Workspace.open(home, load_encoder=lambda: embedder, bundled=folder, report=impatient)
    begun = embedder.embedded
    assert 0 < begun < len(USUAL)
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=folder) as shop:
        assert len(shop.shelf.vectors) == len(USUAL)
    assert embedder.embedded == len(USUAL)


def test_without_an_encoder_the_shop_opens_and_says_so(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISFINDER_ENCODER", str(tmp_path / "nowhere"))
    folder = write_shop(tmp_path / "bundled", USUAL[:3])
    with Workspace.open(home, bundled=folder) as shop:
        assert len(shop.products) == 3
        assert any("cannot be searched" in notice for notice in shop.notices)
        with pytest.raises(EncoderError):
            search(shop, RED_SOFA)


def test_threads_rate_and_search_at_the_same_time(shop: Workspace) -> None:
    failures: list[BaseException] = []

    def working(kind: str) -> None:
        try:
            for stars in (5, 1, None, 4, 2, 3):
                rate(shop, key(f"{kind}-navy"), stars)
                found = ids(search(shop, RED_SOFA, filters=Filters(limit=100)))
                assert (f"{kind}-navy" in found) == (stars != 1)
        except BaseException as error:  # noqa: BLE001 - shown by the main thread
            failures.append(error)

    threads = [threading.Thread(target=working, args=(k,)) for k in ("sofa", "mug", "rug", "lamp")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_what_another_window_rates_and_imports_is_seen_here_too(
    shop: Workspace, home: Home, embedder: FakeEmbedder, tmp_path: Path
) -> None:
    cup = save(painted("mug", (9, 9, 9)), tmp_path / "mine" / "cup.png")
    with Workspace.open(home, load_encoder=lambda: embedder, bundled=shop.bundled) as other:
        rate(other, key("sofa-red"), 1)
        assert "sofa-red" not in ids(search(shop, RED_SOFA))
        add_catalog(other, cup.parent)
        assert len(shop.products) == len(USUAL) + 1
        remove_catalog(other, "mine")
        assert len(shop.products) == len(USUAL)


def test_opening_imports_neither_torch_nor_onnxruntime() -> None:
    code = (
        "import sys, visfinder.finder.search, visfinder.finder.for_you, visfinder.finder.catalogs; "
        "print(sorted({'torch', 'onnxruntime', 'PySide6', 'annoy'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_rating_of_a_product_that_is_gone_can_be_taken_back(
    open_shop: Open,
) -> None:
    with open_shop([*USUAL[:3], Item("rug", "navy")]) as shop:
        rate(shop, key("rug-navy"), 5)
    with open_shop(USUAL[:3]) as later:
        gone = ProductKey(BUNDLED, "rug-navy")
        assert later.stars(gone) == 5
        rate(later, gone, None)
        assert later.stars(gone) is None
