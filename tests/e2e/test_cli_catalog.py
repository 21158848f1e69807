"""Catalogs of the shopper's own, from the command line."""

import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import Make, Visfinder


def catalogs(visfinder: Visfinder) -> dict[str, int]:
    listed = visfinder("catalog", "list", "--json").json["catalogs"]
    return {info["name"]: info["products"] for info in listed}


def test_a_folder_is_added_searched_checked_and_removed(visfinder: Visfinder, shop: Make) -> None:
    folder = shop()
    before = catalogs(visfinder)
    added = visfinder("catalog", "add", folder, "--name", "mine", "--json")
    assert added.code == 0, added
    assert added.json == {"name": "mine", "products": 3, "problems": []}
    assert catalogs(visfinder) == {**before, "mine": 3}
    found = visfinder("search", folder / "lime.png", "--catalog", "mine", "--json").json["results"]
    assert found[0]["id"] == "lime.png"
    assert len(found) == 3
    checked = visfinder("catalog", "check", "mine")
    assert (checked.code, checked.out) == (0, "mine is in order\n")
    assert visfinder("catalog", "remove", "mine").code == 0
    assert catalogs(visfinder) == before
    assert folder.is_dir()


def test_bad_rows_are_named_and_the_rest_is_there(visfinder: Visfinder, shop: Make) -> None:
    table = shop(
        table="id,title,image,price\n"
        "1,Red thing,red.png,5.00 EUR\n"
        "1,Twin,lime.png,5\n"
        "3,Gone,gone.png,5\n"
        "4,\x1b]0;owned\x07Blue thing,blue.png,cheap\n"
    )
    added = visfinder("catalog", "add", table)
    assert added.code == 1
    assert added.out == "products: 2 products, 3 problems\n"
    assert [line.split(": ")[1] for line in added.err.splitlines()] == [
        "row 3, id",
        "row 4, picture",
        "row 5, price",
    ]
    shown = visfinder("search", table.parent / "blue.png", "--catalog", "products")
    assert "\x1b" not in shown.out
    assert "Blue thing" in shown.out


def test_adding_again_brings_a_catalog_up_to_date(visfinder: Visfinder, shop: Make) -> None:
    folder = shop()
    visfinder("catalog", "add", folder)
    (folder / "red.png").unlink()
    shop(["yellow", "black"])
    assert visfinder("catalog", "add", folder, "--json").json["products"] == 4
    ids = visfinder("search", folder / "blue.png", "--catalog", "shop", "--json").json["results"]
    assert {result["id"] for result in ids} == {"lime.png", "blue.png", "yellow.png", "black.png"}


def test_a_picture_that_went_is_found_by_check(visfinder: Visfinder, shop: Make) -> None:
    folder = shop()
    visfinder("catalog", "add", folder)
    (folder / "red.png").unlink()
    checked = visfinder("catalog", "check", "shop", "--json")
    assert checked.code == 1
    assert len(checked.json["problems"]) == 1
    assert visfinder("catalog", "check", "shop").out == "shop: 1 problem\n"
    assert "red.png" in checked.json["problems"][0]


@pytest.mark.parametrize("name", ["bundled", "", "a:b", "x" * 200])
def test_names_that_cannot_be_are_refused_or_replaced(
    name: str, visfinder: Visfinder, shop: Make
) -> None:
    ended = visfinder("catalog", "add", shop(), "--name", name)
    assert ended.code == (0 if name == "" else 1)
    assert "Traceback" not in ended.err


def test_ctrl_c_stops_an_import_and_loses_nothing(visfinder: Visfinder, tmp_path: Path) -> None:
    from PIL import Image

    folder = tmp_path / "many"
    folder.mkdir()
    for at in range(400):
        Image.new("RGB", (64, 64), (at % 256, at // 2, 99)).save(folder / f"{at}.png")
    before = catalogs(visfinder)
    with subprocess.Popen(
        visfinder.command("catalog", "add", folder),
        cwd=tmp_path,
        env=visfinder.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        time.sleep(4)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    if process.returncode == 0:
        pytest.skip("this machine imported everything before it could be interrupted")
    assert process.returncode == 130
    assert (out, err) == ("", "visfinder: stopped; nothing is lost\n")
    assert catalogs(visfinder) == before
    assert visfinder("catalog", "add", folder, "--json").json["products"] == 400
