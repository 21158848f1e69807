"""An answer explained in a folder: exact sums, safe names, and nothing lost."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.fakes import FakeEmbedder
from tests.shop import painted, save
from tests.unit.finder.test_search import RED_SOFA, key
from visfinder.errors import Cancelled, PhotoError, ProductError
from visfinder.finder.catalogs import add_catalog
from visfinder.finder.explain import heat, product_heat
from visfinder.finder.explanation import NUMBERS, write_explanation
from visfinder.finder.measured import colour_distance
from visfinder.finder.photo import Photo
from visfinder.finder.search import search
from visfinder.finder.shape import compared
from visfinder.finder.workspace import Workspace
from visfinder.imaging.load import load
from visfinder.imaging.silhouette import NoOutline, silhouette
from visfinder.models import Filters, ProductKey, Region, Swatch

REGION = Region(0, 0.25, 1, 0.5)
NAVY, BLUE = Swatch(0.3, 0.06, 265, 0.9), Swatch(0.36, 0.07, 262, 0.8)
CLOTH = {"cloth": 0.9}


def written(
    shop: Workspace, folder: Path, region: Region | None = None, limit: int = 5
) -> dict[str, Any]:
    folder.mkdir()
    answer = search(shop, RED_SOFA, region=region, filters=Filters(limit=limit))
    assert write_explanation(shop, RED_SOFA, region, answer, folder) == []
    told: dict[str, Any] = json.loads((folder / NUMBERS).read_text(encoding="utf-8"))
    return told


@pytest.mark.parametrize("region", [None, REGION])
def test_the_cells_of_photo_and_product_both_add_up_to_the_cosine(
    shop: Workspace, region: Region | None
) -> None:
    for match in search(shop, RED_SOFA, region=region).matches:
        ours = heat(shop, RED_SOFA, region, match.product.key)
        pixels, theirs = product_heat(shop, RED_SOFA, region, match.product.key)
        assert float(ours.sum()) == pytest.approx(match.score, abs=1e-5)
        assert float(theirs.sum()) == pytest.approx(match.score, abs=1e-5)
        np.testing.assert_array_equal(pixels, load(match.product.picture))


def test_a_product_that_shares_one_place_with_the_photo_shows_it_there(shop: Workspace) -> None:
    only_left = painted("sofa", "red")
    only_left[:, 32:] = 255
    _, cells = product_heat(shop, Photo("left half", only_left), None, key("sofa-red"))
    assert cells[1:3, :2].sum() > cells[1:3, 2:].sum()


@pytest.mark.parametrize("region", [None, REGION])
def test_every_result_has_a_picture_and_numbers_that_add_up(
    shop: Workspace, tmp_path: Path, region: Region | None
) -> None:
    told = written(shop, tmp_path / "why", region)
    assert [result["rank"] for result in told["results"]] == [1, 2, 3, 4, 5]
    first = told["results"][0]
    assert first["file"] == f"01-{first['id']}.png"
    files = {result["file"] for result in told["results"]} | {NUMBERS}
    assert {path.name for path in (tmp_path / "why").iterdir()} == files
    for result in told["results"]:
        assert load(tmp_path / "why" / result["file"]).shape == (448, 912, 3)
        for side in ("photo", "product"):
            whole = sum(map(sum, result[side]["shares"]))
            assert whole == pytest.approx(result["cosine"], abs=1e-5)
            assert result[side]["sum"] == pytest.approx(result["cosine"], abs=1e-5)
        assert result["reasons"][0]["kind"] == "similar"
    assert told["region"] == (None if region is None else [0, 0.25, 1, 0.5])


def test_what_is_measured_is_told_in_words(shop: Workspace, tmp_path: Path) -> None:
    measured = written(shop, tmp_path / "why", limit=1)["results"][0]["measured"]
    assert measured["category"]["product"] == "sofa"
    assert measured["colour"]["text"].startswith("Colour: red in both, 0.0")
    assert measured["colour"]["product"]["name"] == "red"


def test_nothing_that_is_there_is_written_over(shop: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "why"
    written(shop, folder)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(FileExistsError):
        write_explanation(shop, RED_SOFA, None, search(shop, RED_SOFA), folder)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    "name", ["../../up", "/etc/passwd", "con", "a\nb", "\u202egnp.exe", "x" * 300, "-rf", "名"]
)
def test_hostile_ids_stay_in_the_folder(shop: Workspace, tmp_path: Path, name: str) -> None:
    answer = search(shop, RED_SOFA, filters=Filters(limit=1))
    stranger = replace(answer.matches[0].product, key=ProductKey("bundled", name))
    known = replace(answer, matches=(replace(answer.matches[0], product=stranger),))
    shelf = shop.shelf
    shelf.rows[stranger.key] = shelf.rows[answer.matches[0].product.key]  # type: ignore[index]
    folder = tmp_path / "in" / "side"
    folder.mkdir(parents=True)
    write_explanation(shop, RED_SOFA, None, known, folder)
    assert sorted(path.name for path in (tmp_path / "in").rglob("*.*")) == sorted(
        path.name for path in folder.iterdir()
    )
    (picture,) = folder.glob("*.png")
    assert picture.name.isascii()
    assert picture.name.startswith("01-")
    assert len(picture.name) <= 67
    assert json.loads((folder / NUMBERS).read_text())["results"][0]["id"] == name


def test_a_picture_that_is_gone_or_changed_is_named_and_the_rest_is_drawn(
    shop: Workspace, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    for name, colour in (("gone", "red"), ("other", (180, 30, 40)), ("there", (150, 30, 40))):
        save(painted("sofa", colour), mine / f"{name}.png")
    add_catalog(shop, mine, "Mine")
    (mine / "gone.png").unlink()
    save(painted("mug", "navy"), mine / "other.png")
    answer = search(shop, RED_SOFA, filters=Filters(catalogs=("Mine",)))
    keys = {match.product.title.casefold(): match.product.key for match in answer.matches}
    with pytest.raises(PhotoError, match=r"gone\.png"):
        product_heat(shop, RED_SOFA, None, keys["gone"])
    with pytest.raises(ProductError, match=r"other\.png.*import it again"):
        product_heat(shop, RED_SOFA, None, keys["other"])
    folder = tmp_path / "why"
    folder.mkdir()
    problems = write_explanation(shop, RED_SOFA, None, answer, folder)
    assert len(problems) == 2
    told = json.loads((folder / NUMBERS).read_text())["results"]
    assert sum("problem" in result for result in told) == 2
    assert sum(result["measured"]["shape"] is None for result in told) == 2
    for result in told:
        wide = load(folder / result["file"]).shape[1]
        assert wide == (448 if "problem" in result else 912)
        assert sum(map(sum, result["photo"]["shares"])) == pytest.approx(result["cosine"], abs=1e-5)


def test_an_empty_answer_gives_numbers_alone(shop: Workspace, tmp_path: Path) -> None:
    nothing = search(shop, RED_SOFA, filters=Filters(categories=("boats",)))
    assert write_explanation(shop, RED_SOFA, None, nothing, tmp_path) == []
    assert json.loads((tmp_path / NUMBERS).read_text())["results"] == []


def test_explaining_can_be_stopped(shop: Workspace, tmp_path: Path) -> None:
    def impatient(done: int, total: int) -> None:
        assert total == 24
        if done == 2:
            raise Cancelled

    folder = tmp_path / "why"
    folder.mkdir()
    with pytest.raises(Cancelled):
        write_explanation(shop, RED_SOFA, None, search(shop, RED_SOFA), folder, impatient)
    assert len(list(folder.iterdir())) == 2


def test_the_distance_of_colours_is_that_of_the_nearest_named_ones() -> None:
    stitching = Swatch(0.36, 0.07, 262, 0.05)
    found = colour_distance([NAVY], [Swatch(0.9, 0.02, 90, 0.6), BLUE])
    assert found is not None
    assert found.theirs is BLUE
    assert found.apart == pytest.approx(0.061, abs=0.002)
    assert (found.lightness, found.hue) == (pytest.approx(0.06), pytest.approx(-3))
    far = colour_distance([NAVY], [Swatch(0.9, 0.02, 90, 0.6), stitching])
    assert far is not None
    assert far.text.endswith("different")
    assert far.hue is None, "cream is too grey to have a hue"


def test_hues_turn_the_short_way_and_equal_colours_do_not_differ() -> None:
    found = colour_distance([Swatch(0.5, 0.1, 350, 1)], [Swatch(0.5, 0.1, 10, 1)])
    assert found is not None
    assert found.hue == pytest.approx(20)
    same = colour_distance([NAVY], [NAVY])
    assert same is not None
    assert "no difference" in same.text
    assert colour_distance([], [NAVY]) is None


def test_pattern_material_and_shape_are_measured_too(
    shop: Workspace, embedder: FakeEmbedder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = embedder.see(RED_SOFA.pixels)._replace(patterns={"checked": 0.5}, materials=CLOTH)
    monkeypatch.setattr(embedder, "see", lambda picture: seen)
    first = written(shop, tmp_path / "why", limit=1)["results"][0]
    measured = first["measured"]
    assert list(measured) == ["category", "colour", "pattern", "material", "shape"]
    assert measured["pattern"]["text"] == "Pattern: perhaps checked in the photo, not told here"
    assert measured["pattern"]["photo"] == {"checked": 0.5}
    assert measured["material"]["text"] == "Material: cloth in both"
    assert measured["material"]["shared"] is True
    assert ("material", "Same material: cloth") in [
        (r["kind"], r["text"]) for r in first["reasons"]
    ]
    assert measured["shape"]["text"] == "Shape: both wide and low, outlines overlap by 100 %"
    assert measured["shape"]["overlap"] == 1.0


def test_a_photo_on_no_plain_background_has_no_shape_and_says_so(
    shop: Workspace, tmp_path: Path
) -> None:
    stripes = painted("sofa", "red")
    stripes[::4] = 90
    photo = Photo("on a striped rug", stripes)
    answer = search(shop, photo, filters=Filters(limit=1))
    assert write_explanation(shop, photo, None, answer, tmp_path) == []
    measured = json.loads((tmp_path / NUMBERS).read_text())["results"][0]["measured"]
    assert measured["shape"] == {
        "text": "Shape: not measured, the photo's background is not plain",
        "photo": None,
        "product": pytest.approx(0.5, abs=0.05),
        "overlap": None,
        "mirrored": None,
    }
    assert measured["pattern"] is None


def test_shapes_are_told_in_words() -> None:
    upright, lying = (np.rot90(painted("lamp", "red"), turns).copy() for turns in (0, 1))
    tall, low = silhouette(upright), silhouette(lying)
    assert compared(tall, tall).text.startswith("Shape: both tall and narrow, outlines overlap")
    text = compared(tall, low).text
    assert text.startswith("Shape: tall and narrow in the photo, wide and low here, outlines")
    mirrored = compared(tall, silhouette(upright[:, ::-1].copy()))
    assert (
        mirrored.text
        == "Shape: both tall and narrow, outlines overlap by 100 %, one of them mirrored"
    )
    unknown = compared(tall, NoOutline.PALE).text
    assert unknown.endswith("the product picture's colours are too close to its background")
