import os
from pathlib import Path

import pytest

from tests.unit.feeds.pictures import picture
from visfinder.errors import CatalogError
from visfinder.feeds.source import read_source


def test_every_picture_is_a_product_and_its_folders_its_category(tmp_path: Path) -> None:
    picture(tmp_path, "chairs/arm_chairs/red-chair 01.JPG")
    picture(tmp_path, "lamp.png")
    feed = read_source(tmp_path, "mine")
    assert [product.key for product in feed.products] == [
        ("mine", "lamp.png"),
        ("mine", "chairs/arm_chairs/red-chair 01.JPG"),
    ]
    assert feed.products[1].title == "Red chair 01"
    assert feed.products[1].category == "Chairs > Arm chairs"


def test_pictures_are_told_by_content(tmp_path: Path) -> None:
    picture(tmp_path, "no_suffix")
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "fake.jpg").write_text("hello")
    (tmp_path / ".hidden.jpg").write_bytes(b"GIF89a")
    feed = read_source(tmp_path, "mine")
    assert [product.key.id for product in feed.products] == ["no_suffix"]
    assert [str(problem) for problem in feed.problems] == [
        "fake.jpg: is not a picture, whatever its name says"
    ]


def test_pipes_and_loops_do_not_hold_the_import_up(tmp_path: Path) -> None:
    picture(tmp_path, "a.gif")
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "dead.jpg").symlink_to(tmp_path / "gone")
    assert len(read_source(tmp_path, "mine").products) == 1


def test_names_that_are_not_unicode_are_read(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.gif"
    with open(name, "wb") as file:  # noqa: PTH123 - a Path cannot be made of bytes
        file.write(b"GIF89a\x01\x00\x01\x00\x00\x00\x00;")
    (product,) = read_source(tmp_path, "mine").products
    product.key.id.encode()
    product.title.encode()
    assert product.picture.exists()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.mkdir(), "no picture in"),
        (lambda path: None, "no file or folder"),
        (lambda path: path.write_bytes(b"PK"), "not a catalog that visfinder reads"),
    ],
    ids=["empty folder", "missing", "zip"],
)
def test_what_is_no_catalog_says_what_is(make: object, says: str, tmp_path: Path) -> None:
    path = tmp_path / "things.zip"
    make(path)  # type: ignore[operator]
    with pytest.raises(CatalogError, match=says):
        read_source(path, "mine")
