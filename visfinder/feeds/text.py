"""Text from strangers: kept as plain text, whatever it tries.

Control characters could move a terminal's cursor, bidirectional overrides could make one title look
like another, and lone surrogates cannot be stored; markup stays visible as the characters it is.
"""

import re
import unicodedata
from typing import Final

_TITLE_LENGTH: Final = 300  # Google Merchant allows 150
_LONG_LENGTH: Final = 10_000  # Google Merchant allows 5,000 for a description

# Overrides, embeddings and isolates reorder what follows; joiners stay, for emoji and Persian.
_REORDERING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def one_line(text: str, longest: int = _TITLE_LENGTH) -> str:
    """Return text as one plain line: a title, a brand, a colour."""
    return _shortened(" ".join(_printable(text).split()), longest)


def paragraph(text: str, longest: int = _LONG_LENGTH) -> str:
    """Return text as plain lines: a description."""
    lines = (" ".join(_printable(line).split()) for line in text.splitlines())
    return _shortened("\n".join(line for line in lines if line), longest)


def _printable(text: str) -> str:
    kept = _REORDERING.sub("", text)
    return "".join(map(_character, kept)) if not kept.isprintable() else kept


def _character(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cs":
            return "\ufffd"
    return character


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def in_words(file_stem: str) -> str:
    """Return a file's or folder's name as a title: "red_chair-01" becomes "Red chair 01"."""
    words = one_line(re.sub(r"[_\-.]+", " ", file_stem))
    return words[:1].upper() + words[1:]
