"""CSV and TSV files: Google Merchant feeds, shop exports, or a sheet made by hand.

    text --header--> delimiter, columns --row by row--> products and problems

A row that cannot be used becomes a problem; the file is always read to its end.
"""

import csv
import itertools
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import Final

from visfinder.errors import CatalogError
from visfinder.feeds.columns import columns
from visfinder.feeds.feed import Feed, Problem
from visfinder.feeds.record import Records
from visfinder.feeds.text import one_line

# The csv module refuses cells above 128 KiB, which a description in HTML can exceed.
_LARGEST_CELL: Final = 16 * 2**20
_LISTED: Final = 12  # columns that a message names
_DELIMITERS: Final = ",\t;|"


def read_table(text: str, folder: Path, catalog: str) -> Feed:
    """Read the text of a table whose picture paths start from `folder`.

    Raises:
        CatalogError: if the header names no picture column.
    """
    _allow_long_cells()
    header_line = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=header_line.count)
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    records = Records(folder, catalog)
    header = [one_line(cell, longest=100) for cell in next(_readable(rows, records), [])]
    parts = columns(header)
    if "picture" not in parts:
        raise CatalogError(
            f"the table's header has no picture column; it has {_listed(header)}. "
            "Name one column “image” (files beside the table) and, if you can, others “id”, "
            "“title”, “category”, “price”"
        )
    at = {part: header.index(own) for part, own in parts.items()}
    row: list[str] = []
    for number, row in enumerate(_readable(rows, records), start=2):
        if not any(cell.strip() for cell in row):
            continue
        if len(row) > len(header):
            records.problems.append(
                Problem(f"row {number}", f"has {len(row)} cells, the header {len(header)}")
            )
        records.add(f"row {number}", _with_id({p: row[i] for p, i in at.items() if i < len(row)}))
    if text.count('"') % 2 and any("\n" in cell for cell in row):
        records.problems.append(
            Problem("the last row", "a quotation mark opens and never closes; rows may be missing")
        )
    return Feed(tuple(records.products), tuple(records.problems))


def _listed(header: list[str]) -> str:
    more = f" and {len(header) - _LISTED} more" if len(header) > _LISTED else ""
    return (", ".join(header[:_LISTED]) or "nothing") + more


def _with_id(parts: Mapping[str, str]) -> Mapping[str, str]:
    """Let a product without an id be known by its picture's path, which is as lasting."""
    return parts if parts.get("id", "").strip() else {**parts, "id": parts.get("picture", "")}


def _readable(rows: Iterator[list[str]], records: Records) -> Iterator[list[str]]:
    """Yield the rows; one that csv gives up on is an empty one and a problem."""
    for number in itertools.count(1):
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            records.problems.append(Problem(f"row {number}", f"cannot be read ({error}); left out"))
            yield []


def _allow_long_cells() -> None:
    # The limit belongs to the process; it is only ever raised, to the same value by everyone.
    if csv.field_size_limit() < _LARGEST_CELL:
        csv.field_size_limit(_LARGEST_CELL)
