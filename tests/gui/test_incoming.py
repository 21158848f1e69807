"""What can be dropped or pasted, and what is made of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from visfinder.errors import PhotoError
from visfinder.gui.incoming import Form, form_of, take

PNG = b"\x89PNG\r\n\x1a\n" + b"not really"


def mime(**parts: object) -> QMimeData:
    data = QMimeData()
    for name, value in parts.items():
        match name, value:
            case "urls", list():
                data.setUrls([QUrl(url) for url in value])
            case "html", str():
                data.setHtml(value)
            case "text", str():
                data.setText(value)
            case "png", bytes():
                data.setData("image/png", QByteArray(value))
            case "image", _:
                data.setImageData(value)
    return data


def test_a_local_file_is_taken_by_its_path() -> None:
    got = take(mime(urls=["file:///tmp/my%20sofa.jpg"]))
    assert got is not None
    assert (got.source, got.name) == (Path("/tmp/my sofa.jpg"), "my sofa.jpg")


def test_image_data_goes_before_files_links_and_html() -> None:
    data = mime(
        png=PNG, urls=["https://shop.example/a.png"], html='<img src="https://x.example/b">'
    )
    assert form_of(data) is Form.IMAGE
    got = take(data)
    assert got is not None
    assert got.source == PNG


def test_an_image_without_a_file_format_is_packed(qapp: object) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    got = take(mime(image=image))
    assert got is not None
    assert isinstance(got.source, bytes)
    assert QImage.fromData(got.source).pixelColor(1, 1) == QColor("red")


def test_a_data_address_in_html_goes_before_a_link() -> None:
    data = mime(html='<p>x<img src="data:image/png;base64,AAAA">', urls=["https://shop.example/p"])
    assert form_of(data) is Form.HTML
    got = take(data)
    assert got is not None
    assert got.source == "data:image/png;base64,AAAA"


@pytest.mark.parametrize("text", ["https://shop.example/a.jpg", " http://shop.example/a \n"])
def test_a_link_as_text_is_followed(text: str) -> None:
    got = take(mime(text=text))
    assert got is not None
    assert got.source == text.strip()


@pytest.mark.parametrize(
    "data",
    [
        mime(text="just words"),
        mime(text="see https://shop.example and more"),
        mime(text="javascript:alert(1)"),
        mime(urls=["ftp://shop.example/a.jpg"]),
        mime(html="<b>nothing</b>"),
        mime(html='<img src="file:///etc/passwd">'),
        mime(),
    ],
)
def test_anything_else_is_not_accepted_at_drag_enter_nor_at_drop(data: QMimeData) -> None:
    assert form_of(data) is None
    assert take(data) is None


def test_several_files_are_refused_by_name_with_the_way_out() -> None:
    urls = [f"file:///tmp/{n}.jpg" for n in range(5)]
    with pytest.raises(PhotoError, match=r"0\.jpg, 1\.jpg, 2\.jpg and 2 more.*just one"):
        take(mime(urls=urls))


def test_a_folder_is_taken_so_that_the_finder_can_say_what_is_wrong(tmp_path: Path) -> None:
    got = take(mime(urls=[tmp_path.as_uri()]))
    assert got is not None
    assert got.source == tmp_path
