import csv
from pathlib import Path

import pytest

from tests.unit.feeds.pictures import picture
from visfinder.errors import CatalogError
from visfinder.feeds.source import Feed, read_source

GOOGLE = (
    "id\ttitle\tdescription\tlink\timage_link\tprice\tsale_price\tbrand\tgoogle_product_category\t"
    "product_type\tcolor\titem_group_id\n"
)


def read(folder: Path, content: str | bytes, name: str = "shop.csv") -> Feed:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_source(path, "shop")


def test_a_google_merchant_feed_is_read(tmp_path: Path) -> None:
    picture(tmp_path, "img/a.jpg")
    feed = read(
        tmp_path,
        GOOGLE + "S1\tSofa\tSoft.\thttps://shop.example/s1\timg/a.jpg\t999.00 USD\t799.00 USD\t"
        "Linden\t460\tHome > Sofas\tNavy/White\tsofa\n",
        "feed.txt",
    )
    assert feed.problems == ()
    (product,) = feed.products
    assert product.key == ("shop", "S1")
    assert (product.title, product.brand, product.description) == ("Sofa", "Linden", "Soft.")
    assert (product.price, product.currency) == (799.0, "USD")
    assert (product.category, product.product_type) == ("Home > Sofas", "Sofas")
    assert (product.colour, product.variant_of) == ("Navy/White", "sofa")
    assert product.picture == tmp_path / "img" / "a.jpg"
    assert product.url == "https://shop.example/s1"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_the_delimiter_is_told_by_the_header(delimiter: str, ending: str, tmp_path: Path) -> None:
    picture(tmp_path, "a.jpg")
    rows = [["SKU", "Name", "Image", "Price"], ["1", "Lamp, tall; red", "a.jpg", "12.50"]]
    text = ending.join(
        delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in rows
    )
    (product,) = read(tmp_path, text).products
    assert (product.key.id, product.title, product.price) == ("1", "Lamp, tall; red", 12.5)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encodings_of_shops_programs_are_read(encoding: str, tmp_path: Path) -> None:
    picture(tmp_path, "a.jpg")
    (product,) = read(tmp_path, "id,title,image\n1,Café chair,a.jpg\n".encode(encoding)).products
    assert product.title == "Café chair"


def test_bad_rows_are_named_and_the_others_kept(tmp_path: Path) -> None:
    picture(tmp_path, "a.jpg")
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "sub").mkdir()
    feed = read(
        tmp_path,
        "id,title,image,price,link\n"
        "1,One,a.jpg,10,\n"
        "1,Twin,a.jpg,10,\n"
        "3,Three,gone.jpg,10,\n"
        "4,Four,,10,\n"
        "5,Five,https://shop.example/a.jpg,10,\n"
        "6,Six,a.jpg,cheap,\n"
        "7,Seven,empty.jpg,1,\n"
        "8,Eight,sub,1,\n"
        "9,Nine,a.jpg,1,javascript:alert(1)\n"
        "10,Ten,a.jpg,1,,surplus\n"
        "11,Eleven\n"
        "12,Twelve,//server/share/a.jpg,1,\n"
        "\n"
        "14,Last,a.jpg,14,\n",
    )
    assert [product.key.id for product in feed.products] == ["1", "6", "9", "10", "14"]
    assert feed.products[1].price is None
    assert feed.products[2].url is None
    said = [str(problem) for problem in feed.problems]
    for expected in [
        "row 3, id: “1” is taken by row 2",
        "row 4, picture: “gone.jpg” is not there",
        "row 5, picture: there is none",
        "row 6, picture: is a link",
        "row 7, price: “cheap” is not a price",
        "row 8, picture: “empty.jpg” is empty",
        "row 9, picture: “sub” is not a file",
        "row 10, url: “javascript:alert(1)” is not a web link",
        "row 11: has 6 cells, the header 5",
        "row 12, picture: there is none",
        "row 13, picture: lies on another machine",
    ]:
        assert any(line.startswith(expected) for line in said), (expected, said)
    assert len(said) == 11


def test_a_table_without_pictures_says_what_it_needs(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="no picture column; it has a, b, c"):
        read(tmp_path, "a,b,c\n1,2,3\n")
    with pytest.raises(CatalogError, match="empty"):
        read(tmp_path, " \n")


def test_a_table_without_ids_uses_the_pictures_paths(tmp_path: Path) -> None:
    picture(tmp_path, "chairs/red_chair.jpg")
    (product,) = read(tmp_path, "file\nchairs/red_chair.jpg\n").products
    assert (product.key.id, product.title) == ("chairs/red_chair.jpg", "Red chair")


def test_hostile_text_stays_plain_text(tmp_path: Path) -> None:
    picture(tmp_path, "a.jpg")
    title = '"<img src=""/etc/passwd""> \x1b[31m=HYPERLINK(1)\u202egnp\x00"'
    (product,) = read(tmp_path, f"id,title,image\n1,{title},a.jpg\n").products
    assert product.title == '<img src="/etc/passwd"> [31m=HYPERLINK(1)gnp'


def test_naughty_strings_come_through_as_printable_text(tmp_path: Path, shared_data: Path) -> None:
    import json

    naughty = json.loads((shared_data / "odd_text" / "naughty_strings.json").read_text("utf-8"))
    picture(tmp_path, "a.jpg")
    with (tmp_path / "naughty.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "title", "image", "price", "link", "description"])
        writer.writerows(
            [f"n{at}", text, "a.jpg", text, text, text] for at, text in enumerate(naughty)
        )
    feed = read_source(tmp_path / "naughty.csv", "shop")
    assert len(feed.products) == len(naughty)
    for product in feed.products:
        product.title.encode()
        assert "\n" not in product.title
        assert not any(ord(character) < 32 for character in product.title)
        assert product.price is None or 0 <= product.price <= 1e9


def test_a_very_long_cell_is_read_and_cut(tmp_path: Path) -> None:
    picture(tmp_path, "a.jpg")
    feed = read(tmp_path, f"id,image,description\n1,a.jpg,{'x' * 500_000}\n2,a.jpg,\n")
    assert [len(product.description) for product in feed.products] == [10_000, 0]


def test_a_quotation_mark_that_never_closes_is_noticed(tmp_path: Path) -> None:
    picture(tmp_path, "a.jpg")
    feed = read(tmp_path, 'id,image,title\n1,a.jpg,"Lamp\n2,a.jpg,Chair\n3,a.jpg,Sofa\n')
    assert len(feed.products) == 1
    assert "quotation mark" in str(feed.problems[-1])


def test_cell_limits_are_never_lowered(tmp_path: Path) -> None:
    before = csv.field_size_limit(64 * 2**20)
    try:
        picture(tmp_path, "a.jpg")
        read(tmp_path, "id,image\n1,a.jpg\n")
        assert csv.field_size_limit() == 64 * 2**20
    finally:
        csv.field_size_limit(before)


@pytest.mark.parametrize("name", ["comma_in_quotes", "newlines", "quotes_and_newlines", "utf8"])
def test_csv_spectrum_is_parsed_as_expected(name: str, tmp_path: Path, shared_data: Path) -> None:
    """The files have no pictures, so a picture column is put before their own."""
    import json

    spectrum = shared_data / "odd_text" / "csv-spectrum"
    expected = json.loads((spectrum / "json" / f"{name}.json").read_text("utf-8"))
    with (spectrum / "csvs" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    picture(tmp_path, "a.jpg")
    with (tmp_path / "t.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image", "id", "title"])
        writer.writerows(["a.jpg", f"{at}", row[1]] for at, row in enumerate(rows[1:]))
    products = read_source(tmp_path / "t.csv", "shop").products
    second = list(expected[0])[1]
    assert [p.title for p in products] == [" ".join(row[second].split()) for row in expected]
