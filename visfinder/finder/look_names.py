"""What looks and rooms are called."""

_PREFIXES = ("room-", "look-", "outfit-", "set-")


def look_name(look: str) -> str:
    """Return a look's id as words: "room-nordic-living" is "Nordic living"."""
    for prefix in _PREFIXES:
        look = look.removeprefix(prefix)
    words = look.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
