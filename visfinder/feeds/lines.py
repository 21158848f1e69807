"""JSON Lines: one product a line, keys as in a table's header; the bundled catalog's format."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Never

from visfinder.feeds.columns import columns
from visfinder.feeds.feed import Feed, Problem
from visfinder.feeds.record import Records

_LARGEST_LINE: Final = 2**20  # characters; a product with a very long description has 10,000


def read_lines(text: str, folder: Path, catalog: str) -> Feed:
    """Read the text of a JSON Lines file whose picture paths start from `folder`."""
    records = Records(folder, catalog)
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = _record(line)
        except (ValueError, RecursionError) as error:
            reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
            records.problems.append(Problem(f"line {number}", f"{reason}; left out"))
            continue
        parts = {part: _text(record[own]) for part, own in columns(record).items()}
        looks = record.get("looks")
        records.add(
            f"line {number}",
            parts,
            tuple(map(_text, looks)) if isinstance(looks, list) else (),
        )
    return Feed(tuple(records.products), tuple(records.problems))


def _record(line: str) -> Mapping[str, object]:
    """Parse one line.

    Raises:
        ValueError: if it is not a JSON object; the message says so in words.
    """
    if len(line) > _LARGEST_LINE:
        raise ValueError(f"is longer than {_LARGEST_LINE:,} characters")
    try:
        record = json.loads(line, parse_constant=_no_constant)
    except ValueError as error:
        raise ValueError(f"is not JSON ({error})") from None
    if not isinstance(record, dict):
        raise ValueError("is not a JSON object, {…}")
    return record


def _no_constant(name: str) -> Never:
    raise ValueError(f"{name} is not a number")


def _text(value: object) -> str:
    """Return a JSON value as a cell's text."""
    match value:
        case None | bool():
            return ""
        case str():
            return value
        case float() | int():
            return format(value, ".15g") if isinstance(value, float) else str(value)[:40]
        case list():
            items = (str(item) for item in value if isinstance(item, str | int))  # ids are numbers
            return ", ".join(items)
    return ""
