"""From one record, whatever it came from, to a product and what was wrong with it."""

import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from visfinder.feeds.feed import Problem
from visfinder.feeds.price import parse_price
from visfinder.feeds.seasons import season_names
from visfinder.feeds.text import in_words, one_line, paragraph
from visfinder.imaging.limits import USUAL, Limits
from visfinder.models import Product, ProductKey

_ID_LENGTH: Final = 200  # Google Merchant allows 50; file paths are longer
_MOST_LOOKS: Final = 50
_MOST_STYLES: Final = 8
_MOST_TOGETHER: Final = 200  # cross-sells or orders; the rest says the same


class _Unusable(Exception):  # noqa: N818 - stays in this file
    """The record makes no product: the part at fault, and why."""


@dataclass
class Records:
    """Turns the records of one source into products and keeps what was wrong.

    Args:
        folder: what relative picture paths start from.
        catalog: the name that the products' keys carry.
        limits: for the pictures' size on disk.
    """

    folder: Path
    catalog: str
    limits: Limits = USUAL
    products: list[Product] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _seen: dict[str, str] = field(default_factory=dict)

    def add(self, where: str, parts: Mapping[str, str], looks: tuple[str, ...] = ()) -> None:
        """Add the product of one record, or the reason why there is none.

        Args:
            where: the record's place in the source, for the shopper ("row 12").
            parts: texts by the names of `columns`; missing ones are empty.
            looks: ids of looks and rooms, where the source has them as a list.
        """

        def note(part: str, reason: str) -> None:
            self.problems.append(Problem(f"{where}, {part}", one_line(reason)))

        try:
            product = self._product(parts, looks, note)
            first = self._seen.setdefault(product.key.id, where)
            if first != where:
                raise _Unusable("id", f"“{product.key.id}” is taken by {first} already; left out")
        except _Unusable as unusable:
            note(*unusable.args)
            return
        self.products.append(product)

    def _product(
        self, parts: Mapping[str, str], looks: tuple[str, ...], note: Callable[[str, str], None]
    ) -> Product:
        picture = self._picture(parts.get("picture", ""))
        id_ = one_line(parts.get("id", ""), longest=_ID_LENGTH + 1)
        if not id_:
            raise _Unusable("id", "there is none; left out")
        if len(id_) > _ID_LENGTH:
            raise _Unusable("id", f"is longer than {_ID_LENGTH} characters; left out")
        price, currency = _price(parts, note)
        looks = looks or tuple(parts.get("looks", "").replace(";", ",").split(","))
        return Product(
            key=ProductKey(self.catalog, id_),
            title=one_line(parts.get("title", "")) or in_words(picture.stem),
            picture=picture,
            picture_hash="",
            brand=one_line(parts.get("brand", "")),
            category=_category(parts),
            product_type=_last_part(parts.get("product_type", "")),
            colour=one_line(parts.get("colour", "")),
            material=one_line(parts.get("material", "")),
            pattern=one_line(parts.get("pattern", "")),
            price=price,
            currency=currency,
            description=paragraph(parts.get("description", "")),
            url=_url(parts.get("url", ""), note),
            looks=tuple(filter(None, (one_line(look) for look in looks[:_MOST_LOOKS]))),
            variant_of=one_line(parts.get("variant_of", "")),
            styles=tuple(map(str.casefold, _listed(parts.get("styles", ""), _MOST_STYLES))),
            seasons=season_names(parts.get("seasons", "")),
            formality=_formality(parts.get("formality", ""), note),
            cross_sells=_listed(parts.get("cross_sells", ""), _MOST_TOGETHER),
            orders=_listed(parts.get("orders", ""), _MOST_TOGETHER),
        )

    def _picture(self, text: str) -> Path:
        """Return the picture's path; it is there, a file, and within the limits."""
        text = text.strip()
        if not text:
            raise _Unusable("picture", "there is none; left out")
        path = self.folder / _local_path(text)
        try:
            found = path.stat()
        except (OSError, ValueError):  # ValueError: a NUL, a lone surrogate
            raise _Unusable("picture", f"“{text[-80:]}” is not there; left out") from None
        if not stat.S_ISREG(found.st_mode):
            raise _Unusable("picture", f"“{text[-80:]}” is not a file; left out")
        if not 0 < found.st_size <= self.limits.max_bytes:
            size = "is empty" if not found.st_size else "is too large"
            raise _Unusable(
                "picture",
                f"“{text[-80:]}” {size}; pictures have up to {self.limits.max_bytes // 2**20} MB",
            )
        return Path(os.path.normpath(path.absolute()))


def _local_path(text: str) -> str:
    """Return a picture's path, from a path or a file: URL."""
    scheme, mark, rest = text.partition("://")
    if mark and scheme.isalpha():
        if scheme.lower() != "file":
            raise _Unusable(
                "picture", "is a link; save the pictures beside the file and name them there"
            )
        text = unquote(rest.removeprefix("localhost"))
        if not text.startswith("/"):
            text = "//" + text  # file://server/share
        elif os.name == "nt":
            text = text.lstrip("/")  # file:///C:/pictures
    if text.startswith(("\\\\", "//")):  # opening a network path hands Windows credentials over
        raise _Unusable("picture", "lies on another machine; copy it to this one")
    return text


def _price(parts: Mapping[str, str], note: Callable[[str, str], None]) -> tuple[float | None, str]:
    """Return what the shopper pays: the sale price where there is one."""
    currency = one_line(parts.get("currency", ""), longest=8).upper()
    for part in ("sale_price", "price"):
        if text := one_line(parts.get(part, "")):
            try:
                amount, written = parse_price(text)
            except ValueError as error:
                note(part, f"{error}; left empty")
            else:
                return amount, written or currency
    return None, ""


def _listed(text: str, most: int) -> tuple[str, ...]:
    """Return the names in a cell such as "a, b; c", each once."""
    names = (one_line(name, longest=_ID_LENGTH) for name in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(filter(None, names)))[:most]


def _formality(text: str, note: Callable[[str, str], None]) -> int:
    """Return 1 to 5, or 0 where there is none."""
    text = one_line(text)
    if text in ("", *"012345"):
        return int(text or 0)
    note("formality", f"“{text[:20]}” is not a level from 1 (beach) to 5 (black tie); left empty")
    return 0


def _category(parts: Mapping[str, str]) -> str:
    """Return the category as a path, its parts joined by " > "."""
    path = parts.get("category", "")
    if (
        not path or path.strip().isdigit()
    ):  # a number of Google's taxonomy says nothing to a shopper
        own = [parts.get("main_category", ""), parts.get("sub_category", "")]
        path = " > ".join(filter(None, own)) or parts.get("product_type", "")
    steps = (one_line(step) for step in path.replace("/", " > ").split(">"))
    return " > ".join(filter(None, steps))


def _last_part(product_type: str) -> str:
    """Return the finest word of a path like "Home > Women > Dresses"."""
    return one_line(product_type.rsplit(">", 1)[-1])


def _url(text: str, note: Callable[[str, str], None]) -> str | None:
    """Return a link to the shop's page, or None; only web pages are ever opened."""
    text = one_line(text, longest=2000)
    if not text:
        return None
    try:
        link = urlsplit(text)
        if link.scheme.lower() in ("http", "https") and link.hostname and " " not in text:
            return text
    except ValueError:
        pass
    note("url", f"“{text[:60]}” is not a web link; left empty")
    return None
