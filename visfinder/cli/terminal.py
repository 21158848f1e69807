"""What reaches the terminal: plain lines on stdout, complaints on stderr, JSON for programs."""

import json
import sys
from typing import Final

_JOINERS: Final = "\u200c\u200d"  # of Persian words and of emoji
_WIDEST: Final = 2000  # characters of one line; a title is at most 300


def plain(text: str) -> str:
    """Return text as one line without control characters, which could drive the terminal."""
    if not text.isprintable():
        text = "".join(_shown(character) for character in text)
    return text if len(text) <= _WIDEST else text[:_WIDEST] + "…"


def _shown(character: str) -> str:
    # Lone surrogates are the bytes of a file's name that are no text; the stream escapes them.
    if character.isprintable() or "\ud800" <= character <= "\udfff" or character in _JOINERS:
        return character
    return " " if character.isspace() else ""


def say(text: str = "") -> None:
    """Print a line of the command's answer on stdout."""
    print(plain(text))


def tell(text: str) -> None:
    """Print a line about the work on stderr, where it does not mix with the answer."""
    if sys.stderr is not None:
        print(plain(text), file=sys.stderr)


def complain(text: str) -> None:
    """Print one line on stderr that says what is wrong."""
    tell(f"visfinder: {text}")


def say_json(answer: object) -> None:
    """Print one JSON object on stdout; ASCII only, so that no terminal's encoding matters."""
    print(json.dumps(answer, indent=2, allow_nan=False))
