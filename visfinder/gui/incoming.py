"""What can be dropped or pasted: the one place that decides, for drag-enter, drop and paste alike.

Programs offer the same picture in several forms at once.  They are tried in the order in which
they are most likely the picture itself: image data, local files, a `data:` address inside HTML, a
link.
"""

import enum
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from visfinder.errors import PhotoError

_IMAGE_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/avif", "image/tiff", "image/bmp")
_MAX_HTML = 64 * 2**20  # characters: a 45 MB photo as base64; more is not a photo


class Form(enum.Enum):
    """The form in which a photo is offered."""

    IMAGE = enum.auto()
    FILES = enum.auto()
    HTML = enum.auto()
    LINK = enum.auto()


@dataclass(frozen=True, slots=True)
class Incoming:
    """A photo on its way in.

    Attributes:
        source: what `finder.photo.open_photo` reads: a path, an address or the bytes of a picture.
        name: what the shopper would call it; empty where the source says it better.
    """

    source: str | Path | bytes
    name: str = ""


def form_of(mime: QMimeData) -> Form | None:
    """Return the best form on offer, or None where there is nothing to search with.

    Cheap: looks at the kinds of data and at addresses, never at a picture.
    """
    if mime.hasImage() or any(mime.hasFormat(name) for name in _IMAGE_FORMATS):
        return Form.IMAGE
    if any(url.isLocalFile() for url in mime.urls()):
        return Form.FILES
    if mime.hasHtml() and _first_picture(mime.html()):
        return Form.HTML
    return Form.LINK if _link(mime) else None


def take(mime: QMimeData) -> Incoming | None:
    """Return the photo in dropped or pasted data, or None where `form_of` finds none.

    Raises:
        PhotoError: for several files at once, or image data that cannot be fetched.
    """
    match form_of(mime):
        case Form.IMAGE:
            return Incoming(_image_bytes(mime), "Picture")
        case Form.FILES:
            return _one_file([url for url in mime.urls() if url.isLocalFile()])
        case Form.HTML:
            return Incoming(_first_picture(mime.html()))
        case Form.LINK:
            return Incoming(_link(mime))
    return None


def _one_file(urls: list[QUrl]) -> Incoming:
    if len(urls) > 1:
        names = ", ".join(url.fileName() for url in urls[:3])
        more = f" and {len(urls) - 3} more" if len(urls) > 3 else ""
        raise PhotoError(
            f"{names}{more}: visfinder searches with one photo at a time. Drop just one of them."
        )
    path = Path(urls[0].toLocalFile())
    return Incoming(path, path.name)


def _image_bytes(mime: QMimeData) -> bytes:
    for name in _IMAGE_FORMATS:  # as the other program made them, before Qt's own reading of them
        if mime.hasFormat(name) and (data := mime.data(name).data()):
            return bytes(data)
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        raise PhotoError(
            "The picture could not be taken over from the other program. "
            "Save it as a file there and drop the file here."
        )
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 100)  # type: ignore[call-overload]  # 100: hardly packed, but at once
    return bytes(packed.data())


def _link(mime: QMimeData) -> str:
    candidates = [url.toString() for url in mime.urls()]
    if mime.hasText():
        candidates.append(mime.text().strip())
    for text in candidates:
        if text.startswith(("http://", "https://", "data:image/")) and len(text.split()) == 1:
            return text
        if text.startswith("file://") and len(text.split("\n")) == 1:
            return text
    return ""


class _PictureFinder(HTMLParser):
    """Finds the address of the first picture in a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.found = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the first usable `src`."""
        source = dict(attrs).get("src") or ""
        if (
            tag == "img"
            and not self.found
            and source.startswith(("data:image/", "http:", "https:"))
        ):
            self.found = source


def _first_picture(html: str) -> str:
    if len(html) > _MAX_HTML:
        return ""
    finder = _PictureFinder()
    finder.feed(html)
    return finder.found
