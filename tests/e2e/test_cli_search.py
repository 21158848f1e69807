"""Searching, as a user does it: real processes, real files."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.e2e.conftest import Visfinder

RESULT = {
    "id", "title", "brand", "category", "colour", "price", "currency", "score", "picture", "url",
    "catalog", "reasons",
}  # fmt: skip
TIMINGS = {"decode", "embed", "index", "rank", "total"}


def test_a_products_own_picture_finds_the_product(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    wanted = bundled[len(bundled) // 2]
    ended = visfinder("search", wanted["picture"], "--json", "--limit", "5")
    assert ended.code == 0
    assert ended.err == ""
    answer = ended.json
    assert answer["query"] == wanted["picture"]
    assert set(answer["timings_ms"]) == TIMINGS
    assert len(answer["results"]) == 5
    assert all(set(result) >= RESULT for result in answer["results"])
    assert answer["results"][0]["id"] == wanted["id"]
    assert answer["results"][0]["score"] > 0.99
    assert all(Path(result["picture"]).is_file() for result in answer["results"])
    assert all(result["reasons"] for result in answer["results"])


def test_the_terminal_shows_the_same_order(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    picture = bundled[0]["picture"]
    as_json = visfinder("search", picture, "--json", "--limit", "4").json["results"]
    lines = visfinder("search", picture, "--limit", "4").out.splitlines()
    shown = [line.strip() for line in lines if line.strip().startswith("bundled:")]
    assert shown == [f"bundled:{result['id']}" for result in as_json]


def test_a_turned_and_renamed_photo_finds_the_same(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    wanted = bundled[1]
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(wanted["picture"]) as picture:
        turned = picture.convert("RGB").transpose(Image.Transpose.ROTATE_90)
    turned.save(tmp_path / "photo.png", "JPEG", exif=exif, quality=95)
    (first,) = visfinder("search", "photo.png", "--json", "--limit", "1").json["results"]
    assert first["id"] == wanted["id"]


def test_filters_narrow_the_answer(visfinder: Visfinder, bundled: list[dict[str, Any]]) -> None:
    picture, kind = bundled[0]["picture"], bundled[-1]["product_type"]
    prices = sorted(record["price"] for record in bundled)
    middle = str(prices[len(prices) // 2])

    def search(*options: str) -> list[dict[str, Any]]:
        everything = str(len(bundled))
        ended = visfinder("search", picture, "--json", "--limit", everything, *options)
        assert ended.code == 0, ended
        results = ended.json["results"]
        assert isinstance(results, list)
        return results

    types = {record["id"]: record["product_type"] for record in bundled}
    assert {types[result["id"]] for result in search("--category", kind)} == {kind}
    cheap, dear = search("--max-price", middle), search("--min-price", middle)
    assert max(result["price"] for result in cheap) <= float(middle)
    assert min(result["price"] for result in dear) >= float(middle)
    colour = bundled[0]["colour"]
    assert bundled[0]["id"] in {result["id"] for result in search("--colour", colour)}
    assert len(search("--colour", colour)) < len(bundled)
    assert len(search("--catalog", "bundled")) == len(bundled)


def test_a_region_is_searched_for_by_itself(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    """Two products side by side: each half finds its own."""
    one, other = bundled[0], bundled[-1]
    sheet = Image.new("RGB", (896, 448), "white")
    for at, record in ((0, one), (448, other)):
        with Image.open(record["picture"]) as picture:
            sheet.paste(picture.convert("RGB").resize((448, 448)), (at, 0))
    sheet.save(tmp_path / "sheet.png")
    for region, record in (("0,0,0.5,1", one), ("0.5,0,0.5,1", other)):
        ended = visfinder("search", "sheet.png", "--region", region, "--json", "--limit", "1")
        assert ended.json["results"][0]["id"] == record["id"]


def test_an_answer_is_explained_in_a_new_folder(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    search = ("search", bundled[0]["picture"], "--json", "--limit", "3", "--explain", "why/it is")
    ended = visfinder(*search)
    assert ended.code == 0, ended
    folder = visfinder.cwd / "why" / "it is"
    told = json.loads((folder / "explanation.json").read_text())["results"]
    found = ended.json["results"]
    assert [result["id"] for result in told] == [result["id"] for result in found]
    for result, match in zip(told, found, strict=True):
        with Image.open(folder / result["file"]) as drawn:
            assert drawn.size == (912, 448)
        for side in ("photo", "product"):
            whole = sum(map(sum, result[side]["shares"]))
            assert whole == pytest.approx(match["score"], abs=1e-5)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    again = visfinder(*search)
    assert again.code == 2
    assert "not overwritten" in again.err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_photo_called_like_a_command_is_reached(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    shutil.copy(bundled[0]["picture"], tmp_path / "search")
    shutil.copy(bundled[0]["picture"], tmp_path / "-odd name.jpg")
    title = bundled[0]["title"]
    for arguments in (["./search"], ["search", "search"], ["--", "-odd name.jpg"]):
        ended = visfinder(*arguments)
        assert ended.code == 0, ended
        assert title in ended.out


def test_without_a_display_the_terminal_answers(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    ended = visfinder(bundled[0]["picture"])
    assert ended.code == 0
    assert ended.err.count("\n") == 1
    assert "no display" in ended.err
    assert bundled[0]["title"] in ended.out
    first_screen = visfinder()
    assert first_screen.code == 0
    assert first_screen.err.count("\n") == 1
    assert first_screen.out.count("bundled:") > 5


def test_goes_with_takes_a_photo_or_a_product(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    for query in (bundled[0]["id"], f"bundled:{bundled[0]['id']}", bundled[0]["picture"]):
        ended = visfinder("goes-with", query, "--json", "--limit", "6")
        assert ended.code == 0, ended
        results = ended.json["results"]
        assert results
        assert bundled[0]["id"] not in {result["id"] for result in results}


def test_a_look_of_several_is_completed_under_a_budget(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    sofa = next(p["id"] for p in bundled if p["product_type"] == "Sofas")
    lamp = next(p["id"] for p in bundled if p["product_type"] == "Table lamps")
    asked = ["goes-with", sofa, "--complete", "--lock", lamp, "--slots", "3", "--budget", "700"]
    ended = visfinder(*asked, "--json")
    assert ended.code == 0, ended
    pieces = ended.json["pieces"]
    assert [piece["locked"] for piece in pieces] == [True, False, False]
    assert pieces[0]["id"] == lamp
    assert sum(piece["price"] for piece in pieces) == pytest.approx(ended.json["total"])
    assert 0 < ended.json["total"] <= 700
    assert all(0 <= piece["fit"] <= 1 and piece["reasons"] for piece in pieces)
    assert "Together" in visfinder(*asked).out


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["search", "gone.jpg"], 1, "there is no file"),
        (["search", "."], 1, "is a folder"),
        (["search", "text.jpg"], 1, "is not a photo"),
        (["search", "cut.png"], 1, "damaged"),
        (["search", "http://127.0.0.1/a.jpg"], 1, "not on the public internet"),
        (["search", "ftp://shop.example/a.jpg"], 1, "follows http and https links only"),
        (["search", "data:image/png;base64,AAAA"], 1, "not a photo"),
        (["search", "a\x1b[31mb.jpg"], 1, "there is no file"),
        (["search", "x" * 5000], 1, "cannot be read"),
        (["goes-with", "no-such-product"], 1, "no product"),
        (["goes-with", "gone.jpg"], 1, "there is no file"),
        (["rate", "no-such-product", "5"], 1, "no product"),
        (["catalog", "add", "nowhere"], 1, "nowhere"),
        (["catalog", "remove", "nowhere"], 1, "no catalog"),
        (["catalog", "check", "nowhere"], 1, "no catalog"),
        (["catalog", "remove", "bundled"], 1, "bundled"),
        (["goes-with", "x", "--catalog", "nowhere"], 1, "there are “bundled”"),
        (["taste", "import", "gone.json"], 1, "gone.json"),
        (["taste", "export", "no/such/folder/taste.jsonl"], 1, "taste.jsonl"),
        (["search", "text.jpg", "--region", "0,0,0,0"], 2, "--region"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else None,
)
def test_what_cannot_be_done_is_one_clear_line(
    arguments: list[str], code: int, says: str, visfinder: Visfinder, tmp_path: Path
) -> None:
    (tmp_path / "text.jpg").write_text("hello")
    Image.new("RGB", (300, 300), "red").save(tmp_path / "cut.png")
    whole = (tmp_path / "cut.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    assert says in visfinder.fails(*arguments, code=code)


def test_embed_writes_unit_rows_and_names_what_it_left_out(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    (tmp_path / "bad.jpg").write_text("hello")
    pictures = [record["picture"] for record in bundled[:3]]
    ended = visfinder("embed", pictures[0], "bad.jpg", *pictures[1:], "--out", "v.npz")
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert "bad.jpg" in ended.err
    with np.load(tmp_path / "v.npz", allow_pickle=False) as arrays:
        assert arrays["paths"].tolist() == pictures
        assert arrays["vectors"].dtype == np.float32
        assert arrays["vectors"].shape[0] == 3
        np.testing.assert_allclose(np.linalg.norm(arrays["vectors"], axis=1), 1, atol=1e-5)
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_odd_pictures_are_embedded_or_named_never_a_crash(
    visfinder: Visfinder, shared_data: Path, tmp_path: Path
) -> None:
    odd = sorted(path for path in (shared_data / "odd_pictures").rglob("*") if path.is_file())
    ended = visfinder("embed", *odd, "--out", "odd.npz")
    assert ended.code == 1
    assert "Traceback" not in ended.err
    lines = ended.err.splitlines()
    assert all(line.startswith("visfinder: “") for line in lines)
    with np.load(tmp_path / "odd.npz") as arrays:
        assert len(arrays["paths"]) + len(lines) == len(odd)
        assert len(arrays["paths"]) > 400
        np.testing.assert_allclose(np.linalg.norm(arrays["vectors"], axis=1), 1, atol=1e-5)
