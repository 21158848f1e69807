"""Patterns and materials that a record or a title tells, in words of what can be seen.

The catalog's records say both. A fashion item has them in its title, where it says so: "Solid",
"Check", "Leather".
"""

import re
from collections.abc import Mapping

# A word of a title, and the pattern that it means.
_TITLE_PATTERNS: Mapping[str, str] = {
    "solid": "plain",
    **dict.fromkeys(("stripe", "stripes", "striped"), "striped"),
    **dict.fromkeys(("check", "checks", "checked"), "checked"),
    **dict.fromkeys(("print", "printed", "graphic"), "printed"),
    **dict.fromkeys(("floral", "flower"), "floral"),
    **dict.fromkeys(("polka", "dots", "dotted"), "dotted"),
}
_TITLE_MATERIALS: Mapping[str, str] = {
    **dict.fromkeys(("leather", "leatherette"), "leather"),
    "cotton": "cotton",
    "denim": "denim",
    "suede": "suede",
    "polyester": "polyester",
    "silk": "silk",
    "linen": "linen",
    **dict.fromkeys(("wool", "woollen"), "wool"),
}
# The records' finer words, and what can be seen of them.
_SEEN_MATERIALS: Mapping[str, str] = {
    word: seen
    for seen, words in (
        ("wood", ("oak", "walnut", "ash", "mango wood", "teak")),
        ("painted wood", ("lacquered wood",)),
        ("metal", ("steel", "enamelled steel", "plated brass", "brass", "cast iron")),
        ("ceramic", ("stoneware", "terracotta", "porcelain")),
        ("stone", ("marble", "travertine", "terrazzo", "concrete")),
        ("glass", ("crystal",)),
        ("wool", ("wool felt", "cashmere", "boucle")),
        ("rattan", ("seagrass", "willow", "straw", "jute")),
        ("silk", ("satin",)),
        ("nylon", ("polyester",)),
    )
    for word in words
}
_SEEN_PATTERNS: Mapping[str, str] = {
    **dict.fromkeys(("houndstooth",), "checked"),
    "lined": "striped",
    "botanical": "floral",
    **dict.fromkeys(("paisley", "oriental", "abstract", "geometric"), "printed"),
}
_WORD = re.compile(r"[a-z]+")


def pattern_of(title: str) -> str:
    """Return the pattern that a title tells, "" where it tells none or several."""
    return _only(_TITLE_PATTERNS, title)


def material_of(title: str) -> str:
    """Return the material that a title tells, "" where it tells none or several."""
    return _only(_TITLE_MATERIALS, title)


def seen_pattern(record: str) -> str:
    """Return what can be seen of a pattern of the catalog's records."""
    return _SEEN_PATTERNS.get(record, record)


def seen_material(record: str) -> str:
    """Return what can be seen of a material of the catalog's records."""
    return _SEEN_MATERIALS.get(record, record)


def _only(meant: Mapping[str, str], title: str) -> str:
    told = {meant[word] for word in _WORD.findall(title.casefold()) if word in meant}
    return told.pop() if len(told) == 1 else ""
