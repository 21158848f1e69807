"""What looks and rooms are called."""

import json
from collections.abc import Mapping
from pathlib import Path

FILE = "looks.json"  # beside the bundled products: [{"id": ..., "title": ...}, ...]
_PREFIXES = ("room-", "look-", "outfit-", "set-")


def read_look_names(folder: Path) -> dict[str, str]:
    """Return the titles of the bundled looks by id; empty where the file is missing or damaged."""
    try:
        looks = json.loads((folder / FILE).read_bytes())
        return {str(look["id"]): str(look["title"]) for look in looks}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def look_name(look: str, titles: Mapping[str, str]) -> str:
    """Return a look's title, or its id as words: "room-nordic-living" is "Nordic living"."""
    if look in titles:
        return titles[look]
    for prefix in _PREFIXES:
        look = look.removeprefix(prefix)
    words = look.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
