from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.fakes import FakeEmbedder
from tests.shop import painted, save, write_shop
from tests.unit.finder.test_search import RED_SOFA, key
from visfinder.errors import Cancelled, EncoderError, ModelError, ProductError
from visfinder.finder.ahead import BATCH, LONGEST
from visfinder.finder.catalogs import add_catalog
from visfinder.finder.doctor import examine
from visfinder.finder.embed import embed_photos
from visfinder.finder.explain import heat
from visfinder.finder.product import find_product
from visfinder.finder.search import search
from visfinder.finder.workspace import Workspace
from visfinder.imaging.load import load
from visfinder.models import Pixels, ProductKey, Region, Vectors
from visfinder.paths import Home


@pytest.mark.parametrize("text", ["sofa-navy", " Sofa-Navy ", "bundled:sofa-navy"])
def test_a_product_is_found_by_its_id_in_every_spelling(shop: Workspace, text: str) -> None:
    assert find_product(shop, text) == key("sofa-navy")


def test_a_mistyped_id_is_answered_with_the_nearest(shop: Workspace) -> None:
    with pytest.raises(ProductError, match=r"no product “sofa-nvy”.*did you mean sofa-navy"):
        find_product(shop, "sofa-nvy")
    with pytest.raises(ProductError, match="search for it"):
        find_product(shop, "xyzzy")


def test_an_id_in_two_catalogs_needs_the_catalog(shop: Workspace, tmp_path: Path) -> None:
    other = write_shop(tmp_path / "other")
    add_catalog(shop, other / "products.jsonl", "Other")
    with pytest.raises(ProductError, match=r"in 2 catalogs.*“Other:sofa-navy”"):
        find_product(shop, "sofa-navy")
    assert find_product(shop, "other:sofa-navy") == ProductKey("Other", "sofa-navy")


@pytest.mark.parametrize("region", [None, Region(0, 0.25, 1, 0.5)])
def test_the_heat_adds_up_to_the_cosine(
    shop: Workspace, embedder: FakeEmbedder, region: Region | None
) -> None:
    cells = heat(shop, RED_SOFA, region, key("rug-red"))
    seen = shop.looking.at(RED_SOFA, region).seen.vector
    cosine = float(seen @ shop.shelf.vectors[shop.row(key("rug-red"))])
    assert cells.shape == (4, 4)
    assert float(cells.sum()) == pytest.approx(cosine, abs=1e-5)


class Cropping(FakeEmbedder):
    """Looks at the middle half alone."""

    def window(self, picture: Pixels) -> Region:
        return Region(0.25, 0.25, 0.5, 0.5)


def test_the_heat_of_a_crop_lies_in_its_middle_and_still_adds_up(
    home: Home, usual_folder: Path
) -> None:
    with Workspace.open(home, load_encoder=Cropping, bundled=usual_folder) as shop:
        cells = heat(shop, RED_SOFA, None, key("rug-red"))
        seen = shop.looking.at(RED_SOFA, None).seen.vector
        cosine = float(seen @ shop.shelf.vectors[shop.row(key("rug-red"))])
    assert float(cells.sum()) == pytest.approx(cosine, abs=1e-5)
    height = len(cells)
    quarter = height // 4
    assert np.count_nonzero(cells[quarter:-quarter, quarter:-quarter])
    assert not cells[:quarter].any()
    assert not cells[:, -quarter:].any()


def test_an_encoder_without_cells_says_so_and_still_finds(home: Home, usual_folder: Path) -> None:
    class Flat(FakeEmbedder):
        def embed(self, pictures: Sequence[Pixels]) -> Vectors:
            return np.stack([FakeEmbedder().explain(p).sum(axis=(0, 1)) for p in pictures])

        def explain(self, picture: Pixels) -> NDArray[np.float32]:
            raise ModelError("the encoder gives one vector")

    with Workspace.open(home, load_encoder=Flat, bundled=usual_folder) as shop:
        with pytest.raises(ModelError, match="one vector"):
            heat(shop, RED_SOFA, None, key("rug-red"))
        assert search(shop, RED_SOFA).matches


def test_photos_are_embedded_in_order_and_bad_ones_set_apart(tmp_path: Path) -> None:
    good = [save(painted("mug", (n, 40, 90)), tmp_path / f"{n}.png") for n in range(0, 200, 5)]
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    told: list[int] = []
    embedder = FakeEmbedder()
    made = embed_photos(embedder, [*good[:3], bad, *good[3:]], lambda done, _: told.append(done))
    assert list(made.paths) == good
    assert made.failed[0][0] == bad
    assert "bad.png" in made.failed[0][1]
    assert made.vectors.shape == (40, 48)
    np.testing.assert_allclose(np.linalg.norm(made.vectors, axis=1), 1, atol=1e-5)
    assert told[-1] == 41


def test_each_photo_has_the_vector_it_has_alone(tmp_path: Path) -> None:
    photos = [save(painted("mug", (n, 40, 90)), tmp_path / f"{n}.png") for n in range(0, 200, 5)]
    made = embed_photos(FakeEmbedder(), photos)
    alone = [FakeEmbedder().embed([load(path, bound=LONGEST)])[0] for path in photos]
    np.testing.assert_array_equal(made.vectors, alone)


def test_embedding_photos_can_be_stopped(tmp_path: Path) -> None:
    paths = [save(painted("mug", (n, 40, 90)), tmp_path / f"{n}.png") for n in range(40)]

    def impatient(done: int, total: int) -> None:
        raise Cancelled

    embedder = FakeEmbedder()
    with pytest.raises(Cancelled):
        embed_photos(embedder, paths, impatient)
    assert embedder.embedded == BATCH


def test_embedding_nothing_gives_nothing() -> None:
    assert embed_photos(FakeEmbedder(), []).vectors.shape == (0, 48)


def test_a_well_home_is_found_well(shop: Workspace, home: Home) -> None:
    found = {finding.part: finding for finding in examine(home, load=FakeEmbedder)}
    assert {"versions", "folders", "encoder", "index", "ratings", "catalogs"} <= set(found)
    assert all(found[part].ok for part in ("encoder", "index", "ratings", "catalogs", "folders"))
    assert "25 products" in found["catalogs"].text


def test_a_new_home_is_looked_at_without_making_anything(home: Home) -> None:
    assert all(f.ok for f in examine(home, load=FakeEmbedder) if f.part != "bundled catalog")
    assert not home.data.exists()


def test_damage_is_told_and_the_other_parts_are_still_looked_at(home: Home) -> None:
    def broken() -> FakeEmbedder:
        raise EncoderError("the encoder's weights are damaged; reinstall visfinder")

    home.data.mkdir(parents=True)
    home.catalog_db.write_bytes(b"no database" * 1000)
    found = {finding.part: finding for finding in examine(home, load=broken)}
    assert not found["encoder"].ok
    assert "reinstall" in found["encoder"].text
    assert not found["catalogs"].ok
    assert found["ratings"].ok


def test_an_encoder_that_gives_wrong_numbers_is_found_out(home: Home) -> None:
    class Wrong(FakeEmbedder):
        def embed(self, pictures):  # type: ignore[no-untyped-def]
            return super().embed(pictures) * 2

    encoder = next(f for f in examine(home, load=Wrong) if f.part == "encoder")
    assert not encoder.ok
