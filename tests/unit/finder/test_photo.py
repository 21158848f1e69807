import base64
import gc
import weakref
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.shop import painted, save
from visfinder.errors import LinkError, PhotoError
from visfinder.finder import photo as photo_module
from visfinder.finder.photo import Photo, open_photo


@pytest.fixture
def mug(tmp_path: Path) -> Path:
    return save(painted("mug", "red"), tmp_path / "a mug & more.png")


def png() -> bytes:
    buffer = BytesIO()
    Image.fromarray(painted("mug", "red")).save(buffer, "PNG")
    return buffer.getvalue()


def test_a_path_is_opened_in_every_form(mug: Path) -> None:
    for source in (mug, str(mug), mug.as_uri(), mug.read_bytes()):
        photo = open_photo(source)
        assert photo.pixels.shape == (64, 64, 3)
        assert photo.decode_ms > 0
    assert open_photo(mug.as_uri()).name == "a mug & more.png"


def test_a_name_that_is_given_is_used_in_messages(tmp_path: Path) -> None:
    with pytest.raises(PhotoError, match="the pasted photo"):
        open_photo(b"no picture", name="the pasted photo")


def test_a_path_that_is_not_there_is_named() -> None:
    with pytest.raises(PhotoError, match=r"nowhere\.jpg"):
        open_photo("/tmp/nowhere.jpg")


def test_a_file_url_of_another_computer_is_refused_with_the_way_out() -> None:
    with pytest.raises(PhotoError, match="another computer"):
        open_photo("file://server/share/photo.jpg")


@pytest.mark.parametrize("link", ["ftp://shop.example/a.jpg", " SFTP://shop.example/a.jpg"])
def test_another_kind_of_link_is_told_from_a_missing_file(link: str) -> None:
    with pytest.raises(LinkError, match=r"shop\.example.*http and https links only"):
        open_photo(link)


@pytest.mark.parametrize("header", ["data:image/png;base64,", "DATA:;BASE64,"])
def test_a_data_uri_is_opened(header: str) -> None:
    assert open_photo(header + base64.b64encode(png()).decode()).pixels.shape == (64, 64, 3)


@pytest.mark.parametrize("uri", ["data:image/png;base64,%%%", "data:image/png;base64,abc", "data:"])
def test_a_damaged_data_uri_is_refused_with_the_way_out(uri: str) -> None:
    with pytest.raises(LinkError, match="drop the file instead"):
        open_photo(uri)


def test_a_link_is_downloaded_and_named_after_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_module, "fetch", lambda link: png())
    assert open_photo("https://shop.example/pictures/red%20mug.png?size=3").name == "red mug.png"
    assert open_photo("HTTPS://shop.example/").name == "shop.example"


@pytest.mark.parametrize(
    "page", [b"<!DOCTYPE html><p>", b"\xef\xbb\xbf \n<html lang=en>", b"<!-- x --><html>"]
)
def test_a_link_to_a_page_tells_how_to_get_at_the_picture(
    monkeypatch: pytest.MonkeyPatch, page: bytes
) -> None:
    monkeypatch.setattr(photo_module, "fetch", lambda link: page)
    with pytest.raises(LinkError, match=r"shop\.example leads to a web page.*copy its address"):
        open_photo("https://shop.example/mug")


def test_photos_are_told_apart_by_identity_and_let_go_of() -> None:
    pixels = painted("mug", "red")
    one, other = Photo("a", pixels), Photo("a", pixels)
    assert one != other
    gone = weakref.ref(one)
    del one
    gc.collect()
    assert gone() is None
