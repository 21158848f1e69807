import json
from pathlib import Path

import pytest

from tests.unit.feeds.pictures import picture
from visfinder.errors import CatalogError
from visfinder.feeds.bundled import read_bundled
from visfinder.feeds.source import Feed, read_source
from visfinder.models import BUNDLED


def read(folder: Path, *lines: object) -> Feed:
    path = folder / "shop.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts), "utf-8")
    return read_source(path, "shop")


def test_a_full_record_is_read(tmp_path: Path) -> None:
    picture(tmp_path, "pictures/a.png")
    feed = read(
        tmp_path,
        {
            "id": "sofa-linden-sand",
            "title": "Linden sofa",
            "brand": "Linden",
            "category": "Furniture > Sofas",
            "product_type": "Sofas",
            "colour": "sand",
            "material": "linen",
            "pattern": "striped",
            "price": 799.5,
            "currency": "eur",
            "description": "Line one.\nLine two.",
            "url": "https://shop.example/1",
            "looks": ["calm-living-room", "loft"],
            "variant_of": "sofa-linden",
            "picture": "pictures/a.png",
            "style": ["nordic", "Coastal"],
            "seasons": ["summer", "spring"],
            "formality": 2,
            "cross_sells": ["lamp-halo", 17],
            "orders": "A1; A2, A1",
        },
    )
    assert feed.problems == ()
    (product,) = feed.products
    assert product.styles == ("nordic", "coastal")
    assert (product.seasons, product.formality) == (("spring", "summer"), 2)
    assert (product.cross_sells, product.orders) == (("lamp-halo", "17"), ("A1", "A2"))
    assert product.looks == ("calm-living-room", "loft")
    assert (product.material, product.pattern) == ("linen", "striped")
    assert (product.price, product.currency) == (799.5, "EUR")
    assert product.description == "Line one.\nLine two."
    assert product.picture_hash == ""
    assert product.swatches == ()


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[1, 2]",
        "null",
        '{"id": NaN}',
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"id": "x", "picture": "a.png", "title": "' + "y" * 2_000_000 + '"}',
        "\x00\x01",
    ],
    ids=["cut", "list", "null", "nan", "deep list", "deep object", "long", "binary"],
)
def test_a_bad_line_is_named_and_the_others_kept(line: str, tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    feed = read(tmp_path, line, {"id": "ok", "picture": "a.png"})
    assert [product.key.id for product in feed.products] == ["ok"]
    assert feed.problems[0].where == "line 1"
    assert len(str(feed.problems[0])) < 400


def test_odd_values_do_not_stop_the_import(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    odd = {"id": 5, "picture": "a.png", "title": None, "price": {"a": 1}, "looks": [1, None, "x"]}
    (product,) = read(tmp_path, odd).products
    assert (product.key.id, product.title, product.price) == ("5", "A", None)
    assert "x" in product.looks


def test_a_formality_that_is_none_is_named_and_left_empty(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    feed = read(tmp_path, {"id": "a", "picture": "a.png", "formality": "smart"})
    assert feed.products[0].formality == 0
    assert "smart" in str(feed.problems[0])


def test_a_lone_surrogate_becomes_a_replacement_character(tmp_path: Path) -> None:
    picture(tmp_path, "a.png")
    (product,) = read(
        tmp_path, '{"id": "\\ud800", "picture": "a.png", "title": "a\\udc00"}'
    ).products
    assert product.title == "a\ufffd"
    product.key.id.encode()


def test_json_torture_files_never_stop_the_import(tmp_path: Path, shared_data: Path) -> None:
    picture(tmp_path, "a.png")
    for file in (shared_data / "odd_text" / "json").rglob("*.json"):
        path = tmp_path / "t.jsonl"
        path.write_bytes(
            file.read_bytes().replace(b"\n", b" ") + b'\n{"id":"ok","picture":"a.png"}'
        )
        feed = read_source(path, "shop")
        if not file.read_bytes().startswith(
            (b"\xff\xfe", b"\xfe\xff")
        ):  # UTF-16 with an ASCII tail
            assert "ok" in [product.key.id for product in feed.products], file.name


def test_the_bundled_catalog_carries_its_name(tmp_path: Path) -> None:
    picture(tmp_path, "pictures/a.png")
    (tmp_path / "products.jsonl").write_text('{"id": "a", "picture": "pictures/a.png"}')
    assert read_bundled(tmp_path).products[0].key == (BUNDLED, "a")
    with pytest.raises(CatalogError, match=r"products\.jsonl"):
        read_bundled(tmp_path / "nowhere")
