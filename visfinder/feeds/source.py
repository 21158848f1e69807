"""A catalog source of the shopper's own: a folder of pictures, a table, or JSON Lines."""

from pathlib import Path
from typing import Final

from visfinder.errors import CatalogError
from visfinder.feeds.feed import Feed, Problem
from visfinder.feeds.folder import read_folder
from visfinder.feeds.lines import read_lines
from visfinder.feeds.table import read_table

__all__ = ["Feed", "Problem", "read_source"]

_LARGEST_FILE: Final = 256 * 2**20  # bytes: half a million products with long descriptions
_READERS: Final = {
    ".csv": read_table,
    ".tsv": read_table,
    ".txt": read_table,  # Google Merchant's text feeds
    ".jsonl": read_lines,
    ".ndjson": read_lines,
}


def read_source(source: Path, catalog: str) -> Feed:
    """Read a source without decoding a picture.

    Args:
        source: a folder, or a .csv, .tsv, .txt, .jsonl or .ndjson file.
        catalog: the name that the products' keys carry.

    Raises:
        CatalogError: if the source as a whole cannot be read; a bad row is only a problem.
    """
    if source.is_dir():
        return read_folder(source, catalog)
    reader = _READERS.get(source.suffix.lower())
    if reader is None and source.exists():
        raise CatalogError(
            f"“{source.name}” is not a catalog that visfinder reads: it reads a folder of "
            "pictures, a table (.csv, .tsv) or JSON Lines (.jsonl)"
        )
    text = _text(_bytes(source))
    if reader is None or not text.strip():
        raise CatalogError(f"“{source.name}” is empty; export it anew")
    return reader(text, source.absolute().parent, catalog)


def _bytes(source: Path) -> bytes:
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise CatalogError(
                f"“{source.name}” is larger than {_LARGEST_FILE // 2**20} MB; split it in parts"
            )
        return source.read_bytes()
    except FileNotFoundError:
        raise CatalogError(f"there is no file or folder “{source}”; check the path") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CatalogError(f"“{source.name}” cannot be read ({reason})") from None


def _text(data: bytes) -> str:
    """Decode as the shops' programs write: UTF-8, Excel's UTF-16, or old Windows."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
