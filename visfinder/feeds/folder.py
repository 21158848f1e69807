"""A folder of pictures as a catalog: each picture a product, its subfolders its category."""

import os
from pathlib import Path
from typing import Final

from visfinder.errors import CatalogError
from visfinder.feeds.feed import Feed, Problem
from visfinder.feeds.record import Records
from visfinder.feeds.text import in_words, one_line
from visfinder.imaging.formats import READABLE, SIGNATURE_BYTES, sniff

_PICTURE_SUFFIXES: Final = tuple(
    ".jpg .jpeg .jpe .jfif .png .webp .avif .heic .heif .hif .gif .bmp .tif .tiff".split()  # noqa: SIM905
)


def read_folder(folder: Path, catalog: str) -> Feed:
    """Read every picture in a folder and its subfolders, told by content, in the order of names.

    Hidden files and folders, links to folders, and files that neither are nor claim to be pictures
    are passed over.

    Raises:
        CatalogError: if there is no picture in it.
    """
    records = Records(folder, catalog)

    def unreadable(error: OSError) -> None:
        name = Path(error.filename or folder).name
        records.problems.append(Problem(one_line(name), f"cannot be opened ({error.strerror})"))

    for place, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                _add(records, Path(place, name), folder)
    if not records.products and not records.problems:
        raise CatalogError(f"there is no picture in “{folder}”; visfinder reads {READABLE}")
    return Feed(tuple(records.products), tuple(records.problems))


def _add(records: Records, picture: Path, folder: Path) -> None:
    """Add one file's product, if it is a picture; a problem if it only claims to be one."""
    within = picture.relative_to(folder)
    where = one_line(str(within))
    claims = picture.name.lower().endswith(_PICTURE_SUFFIXES)
    try:
        if not picture.is_file():
            return
        with picture.open("rb") as file:
            start = file.read(SIGNATURE_BYTES)
    except OSError as error:
        if claims:
            records.problems.append(Problem(where, f"cannot be opened ({error.strerror})"))
        return
    if not sniff(start):
        if claims:
            records.problems.append(Problem(where, "is not a picture, whatever its name says"))
        return
    records.add(
        where,
        {
            "id": within.as_posix(),
            "title": in_words(picture.stem),
            "picture": str(within),
            "category": " > ".join(in_words(step) for step in within.parent.parts),
        },
    )
