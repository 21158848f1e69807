"""Words are fitted to whatever folders are named, however they are named."""

import os
from pathlib import Path

import pytest

pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")

from visfinder.paths import bundled_catalog
from visfinder.training.pictures import Source
from visfinder.training.words import all_pictures, catalog_of


def test_a_folder_named_relatively_holds_the_same_pictures() -> None:
    whole, relative = bundled_catalog(), Path(os.path.relpath(bundled_catalog()))
    assert all_pictures([relative]) == all_pictures([whole, relative])
    assert catalog_of([relative]) == whole.resolve()


def test_renders_always_join(tmp_path: Path) -> None:
    folder = tmp_path / "fashion_catalogue"
    folder.mkdir()
    lines = ("title,article_type,base_colour,image", "A,Shirts,Red,a.jpg")
    (folder / "products.csv").write_text("\n".join(lines), encoding="utf-8")
    sources = {picture.source for picture in all_pictures([tmp_path])}
    assert sources == {Source.FASHION, Source.CATALOG}
