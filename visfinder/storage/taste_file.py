"""The file that ratings travel in: JSON that a shopper can read and change."""

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from visfinder.errors import ProfileError
from visfinder.models import ProductKey, Rating
from visfinder.storage.connection import is_storable
from visfinder.storage.durable_file import write_durably

FORMAT = "visfinder-taste"
VERSION = 1
_MAX_BYTES = 50 * 2**20  # 300,000 ratings; a bigger file is another one


def write_ratings(path: Path, ratings: Iterable[Rating]) -> None:
    """Write ratings, replacing the file.

    Raises:
        ProfileError: if it cannot be written.
    """
    content = {
        "format": FORMAT,
        "version": VERSION,
        "ratings": [
            {"catalog": r.key.catalog, "product": r.key.id, "stars": r.stars, "at": r.at}
            for r in ratings
        ],
    }
    try:
        write_durably(path, json.dumps(content, indent=1, ensure_ascii=False).encode() + b"\n")
    except OSError as error:
        raise ProfileError(
            f"the taste file {path} cannot be written ({error.strerror}); choose another place"
        ) from error


def read_ratings(path: Path) -> list[Rating]:
    """Read ratings that `write_ratings` wrote.

    Raises:
        ProfileError: if the file is not there, not such a file, or of a newer visfinder.
    """
    content = _content(path)
    if content.get("format") != FORMAT or not isinstance(content.get("ratings"), list):
        raise ProfileError(f"{path} is not a taste file; visfinder taste export writes one")
    if content.get("version") != VERSION:
        raise ProfileError(
            f"the taste file {path} is of version {content.get('version')}, and this visfinder "
            f"reads version {VERSION}; install the newer visfinder"
        )
    return [_rating(path, place, entry) for place, entry in enumerate(content["ratings"], 1)]


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


def _rating(path: Path, place: int, entry: object) -> Rating:
    match entry:
        case {"catalog": str(catalog), "product": str(product), "stars": int(stars), "at": at}:
            timely = isinstance(at, (int, float)) and math.isfinite(at) and at >= 0
            named = catalog and product and is_storable(catalog + product)
            if named and timely and 1 <= stars <= 5 and not isinstance(stars, bool):
                return Rating(ProductKey(catalog, product), stars, float(at))
    raise ProfileError(
        f"rating {place} of {path} is not one: it needs catalog, product, "
        "stars from 1 to 5, and at (seconds since 1970)"
    )
