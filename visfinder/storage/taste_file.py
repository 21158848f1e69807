"""The file that a taste travels in: JSON that a shopper can read and change.

README.md describes it. Version 1 held ratings only and is still read.
"""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from visfinder.errors import ProfileError
from visfinder.models import ProductKey, Rating
from visfinder.storage.connection import is_storable
from visfinder.storage.durable_file import write_durably
from visfinder.storage.events import HEAVIEST, USUAL_WEIGHTS
from visfinder.storage.standing import QuizAnswer, Sign, TasteEdit

FORMAT = "visfinder-taste"
VERSION = 2
_MAX_BYTES = 50 * 2**20  # 300,000 ratings; a bigger file is another one

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Taste:
    """Everything of a profile that stands; times are POSIX seconds.

    Attributes:
        ratings: 1..5 stars.
        weights: of the ratings that do not count as usual.
        hidden: when each was hidden.
        boards: what is on each, and since when.
        edits: of named tastes.
        quiz: oldest first; so are `signs`.
        signs: what was opened and asked from.
    """

    ratings: tuple[Rating, ...] = ()
    weights: Mapping[ProductKey, float] = field(default_factory=dict)
    hidden: Mapping[ProductKey, float] = field(default_factory=dict)
    boards: Mapping[str, Mapping[ProductKey, float]] = field(default_factory=dict)
    edits: tuple[TasteEdit, ...] = ()
    quiz: tuple[QuizAnswer, ...] = ()
    signs: tuple[Sign, ...] = ()


def write_taste(path: Path, taste: Taste, titles: Callable[[ProductKey], str] | None = None) -> int:
    """Write a taste, replacing the file; return the number of its entries.

    Args:
        path: of the file.
        taste: what is written.
        titles: of products, for whoever reads the file; they are not read back.

    Raises:
        ProfileError: if it cannot be written.
    """

    def named(key: ProductKey) -> dict[str, Any]:
        title = titles(key) if titles else ""
        return {"catalog": key.catalog, "product": key.id} | ({"title": title} if title else {})

    lists: dict[str, list[dict[str, Any]]] = {
        "ratings": [
            named(r.key) | {"stars": r.stars, "at": r.at, "weight": taste.weights.get(r.key, 1.0)}
            for r in taste.ratings
        ],
        "hidden": [named(key) | {"at": at} for key, at in taste.hidden.items()],
        "boards": [
            {"board": board} | named(key) | {"at": at}
            for board, products in taste.boards.items()
            for key, at in products.items()
        ],
        "tastes": [
            named(e.key) | {"name": e.name, "muted": e.muted, "deleted": e.deleted, "at": e.at}
            for e in taste.edits
        ],
        "quiz": [
            {"preferred": named(q.preferred), "other": named(q.other)}
            | {"at": q.at, "weight": q.weight}
            for q in taste.quiz
        ],
        "signs": [
            {"sign": s.kind} | named(s.key) | {"at": s.at, "weight": s.weight} for s in taste.signs
        ],
    }
    content = {"format": FORMAT, "version": VERSION} | lists
    try:
        write_durably(path, json.dumps(content, indent=1, ensure_ascii=False).encode() + b"\n")
    except OSError as error:
        raise ProfileError(
            f"the taste file {path} cannot be written ({error.strerror}); choose another place"
        ) from error
    return sum(map(len, lists.values()))


def read_taste(path: Path) -> Taste:
    """Read what `write_taste` wrote, or a shopper; every list may be missing but the ratings.

    Raises:
        ProfileError: if the file is not there, not such a file, or of a newer visfinder.
    """
    content = _content(path)
    if content.get("format") != FORMAT or not isinstance(content.get("ratings"), list):
        raise ProfileError(f"{path} is not a taste file; visfinder taste export writes one")
    if content.get("version") not in range(1, VERSION + 1):
        raise ProfileError(
            f"the taste file {path} is of version {content.get('version')}, and this visfinder "
            f"reads versions up to {VERSION}; install the newer visfinder"
        )

    def every(name: str, what: str, needs: str, read: Callable[[Any], _Item]) -> list[_Item]:
        entries = content.get(name, [])
        if not isinstance(entries, list):
            raise ProfileError(f"“{name}” in {path} is not a list")
        items: list[_Item] = []
        for place, entry in enumerate(entries, 1):
            try:
                items.append(read(entry))
            except (AttributeError, KeyError, TypeError, ValueError):
                raise ProfileError(
                    f"{what} {place} of {path} is not one: it needs {needs}"
                ) from None
        return items

    timed = "catalog, product and at (seconds since 1970)"
    rated = every("ratings", "rating", f"stars from 1 to 5, {timed}", _rating)
    hidden = every("hidden", "hidden product", timed, lambda e: (_key(e), _at(e)))
    boards: dict[str, dict[ProductKey, float]] = {}
    for board, key, at in every("boards", "board entry", f"board, {timed}", _board_entry):
        boards.setdefault(board, {})[key] = at
    return Taste(
        ratings=tuple(rating for rating, _ in rated),
        weights={rating.key: weight for rating, weight in rated if weight != 1},
        hidden=dict(hidden),
        boards=boards,
        edits=tuple(every("tastes", "taste", f"{timed}, and name, muted or deleted", _edit)),
        quiz=tuple(every("quiz", "quiz answer", "preferred, other and at", _quiz_answer)),
        signs=tuple(every("signs", "sign", f"sign (open or more-like), {timed}", _sign)),
    )


def _content(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ProfileError(f"the taste file {path} cannot be read ({error.strerror})") from error
    if len(data) > _MAX_BYTES:
        raise ProfileError(f"{path} is larger than {_MAX_BYTES // 2**20} MB: not a taste file")
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProfileError(f"{path} is not a taste file: it is not JSON ({error})") from error
    return content if isinstance(content, dict) else {}


def _rating(entry: Any) -> tuple[Rating, float]:
    stars = entry["stars"]
    if type(stars) is not int or not 1 <= stars <= 5:
        raise ValueError(f"{stars} stars")
    return Rating(_key(entry), stars, _at(entry)), _weight(entry, "rate")


def _board_entry(entry: Any) -> tuple[str, ProductKey, float]:
    return _text(entry["board"]), _key(entry), _at(entry)


def _edit(entry: Any) -> TasteEdit:
    name, muted = entry.get("name", ""), entry.get("muted", False)
    deleted = entry.get("deleted", False)
    if not (isinstance(muted, bool) and isinstance(deleted, bool)):
        raise TypeError("muted and deleted are true or false")
    return TasteEdit(_key(entry), _text(name) if name else "", muted, deleted, _at(entry))


def _quiz_answer(entry: Any) -> QuizAnswer:
    preferred, other = _key(entry["preferred"]), _key(entry["other"])
    if preferred == other:
        raise ValueError("it is the same product")
    return QuizAnswer(preferred, other, _at(entry), _weight(entry, "quiz"))


def _sign(entry: Any) -> Sign:
    kind = {"open": "open", "more-like": "more-like"}[entry["sign"]]
    return Sign(kind, _key(entry), _at(entry), _weight(entry, kind))


def _key(entry: Any) -> ProductKey:
    return ProductKey(_text(entry["catalog"]), _text(entry["product"]))


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value or not is_storable(value):
        raise ValueError(f"{value!r} is no name")
    return value


def _at(entry: Any) -> float:
    return _number(entry["at"], math.inf)


def _weight(entry: Any, kind: str) -> float:
    return _number(entry.get("weight", USUAL_WEIGHTS[kind]), HEAVIEST)


def _number(value: Any, most: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{value!r} is no number")
    if not (math.isfinite(value) and 0 <= value <= most):
        raise ValueError(f"{value} is out of range")
    return float(value)
