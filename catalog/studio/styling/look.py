"""The values of styling: a look, and the template that looks of one occasion are made after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

Record = Mapping[str, Any]  # a product's record, as `records.record` makes it


class Look(NamedTuple):
    """An outfit or a room.

    Attributes:
        kind: "outfit" or "room".
        style: the word of `brands` that its products share.
        occasion: the season of an outfit, the place of a room.
        split: "train" or "test"; no design is in looks of both.
        products: ids, the one that the look began with first; all of different product types.
        picture: path of the composed picture, relative to the catalog's folder.
    """

    id: str
    title: str
    title_zh: str
    kind: str
    style: str
    occasion: str
    split: str
    products: tuple[str, ...]
    picture: str


@dataclass(frozen=True)
class Template:
    """What a look of one occasion consists of.

    Attributes:
        roles: for each place in the look, the product types that may take it.
        optional: how many of the last roles may stay empty.
        formality: what an outfit's pieces may be from and to; (0, 0) for rooms.
    """

    key: str
    title: str
    title_zh: str
    kind: str
    occasions: tuple[str, ...]
    styles: tuple[str, ...]
    roles: tuple[tuple[str, ...], ...]
    optional: int
    formality: tuple[int, int] = (0, 0)
