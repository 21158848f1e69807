"""catalogs.json: which catalogs there are and where they came from, kept apart from the database.

When the database is damaged, this is what everything can be imported from again.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from hashlib import blake2b
from pathlib import Path
from typing import Any

from visfinder.models import CatalogInfo
from visfinder.storage.durable_file import write_durably


def read_list(path: Path) -> dict[str, CatalogInfo]:
    """Return the listed catalogs by name; none where the file is missing or damaged.

    Raises:
        OSError: if it is there and cannot be read.
    """
    try:
        content = json.loads(path.read_bytes())
        if content["digest"] != _digest(content["catalogs"]):
            return {}
        return {entry["name"]: CatalogInfo(**entry) for entry in content["catalogs"]}
    except (FileNotFoundError, ValueError, TypeError, KeyError, RecursionError):
        return {}


def write_list(path: Path, catalogs: Iterable[CatalogInfo]) -> None:
    """Replace the list.

    Raises:
        OSError: if it cannot be written.
    """
    entries = [asdict(info) for info in catalogs]
    content = {"catalogs": entries, "digest": _digest(entries)}
    write_durably(path, json.dumps(content, indent=1).encode() + b"\n")


def _digest(entries: list[dict[str, Any]]) -> str:
    content = json.dumps(entries, sort_keys=True).encode()
    return blake2b(content, digest_size=16).hexdigest()
