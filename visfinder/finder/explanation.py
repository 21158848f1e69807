"""An answer explained in a folder: a picture for each product, and the numbers behind them.

explanation.json holds, for each product: the cosine, what each cell of the photo and of the product
adds to it (both sum to it), the reasons in words, and what was measured.
"""

import json
import re
from dataclasses import asdict
from pathlib import Path

from visfinder.errors import PhotoError, ProductError
from visfinder.finder.explain import Cells, heats, product_heat, seen_part
from visfinder.finder.measured_record import Record, measured_record
from visfinder.finder.photo import Photo
from visfinder.finder.shape import Shape, compared
from visfinder.finder.shelf import row_of
from visfinder.finder.workspace import Workspace
from visfinder.imaging.overlay import laid_over, side_by_side, write_png
from visfinder.imaging.silhouette import silhouette
from visfinder.models import Answer, Match, Region
from visfinder.progress import Report, silent

NUMBERS = "explanation.json"
_SIDE = 448  # pixels of each of the two pictures: twice what the encoder looks at
_GAP = 16
_LONGEST_ID = 60  # characters of a product's id that are kept in its file's name
_GRID = (
    "shares are rows of cells, from the top left, of the picture fitted into a white square, "
    "centred; each list sums to the cosine"
)


def write_explanation(
    workspace: Workspace,
    photo: Photo,
    region: Region | None,
    answer: Answer,
    folder: Path,
    report: Report = silent,
) -> list[str]:
    """Draw each product of an answer beside the photo and write down the shares.

    Args:
        workspace: what the answer came from.
        photo: what was asked with.
        region: the part of it that was asked with.
        answer: best first; every match gets a picture, numbered from 1.
        folder: is there and empty.
        report: told of every product done.

    Returns:
        what could not be drawn, in words: products whose pictures are gone or have changed.

    Raises:
        ProductError, EncoderError: as `finder.explain.heat`.
        OSError: a file cannot be written.
        Cancelled: `report` raised it.
    """
    ours = heats(workspace, photo, region, [match.product.key for match in answer.matches])
    digits = max(2, len(str(len(answer.matches))))
    part = seen_part(photo, region)
    outline = silhouette(part)
    results: list[Record] = []
    problems: list[str] = []
    for rank, (match, cells) in enumerate(zip(answer.matches, ours, strict=True), start=1):
        name = f"{rank:0{digits}}-{_safe(match.product.key.id)}.png"
        pictures, shape = [laid_over(part, cells, side=_SIDE)], None
        found: Record = {"photo": _shares(cells)}
        try:
            pixels, theirs = product_heat(workspace, photo, region, match.product.key)
            pictures.append(laid_over(pixels, theirs, side=_SIDE))
            found["product"] = _shares(theirs)
            shape = compared(outline, silhouette(pixels))
        except (PhotoError, ProductError) as error:
            problems.append(str(error))
            found["problem"] = str(error)
        told = _told(workspace, photo, region, match, shape)
        results.append({"rank": rank, "file": name} | told | found)
        write_png(side_by_side(pictures, gap=_GAP), folder / name)
        report(rank, len(answer.matches))
    _write(folder / NUMBERS, photo, region, answer, results)
    return problems


def _write(
    path: Path,
    photo: Photo,
    region: Region | None,
    answer: Answer,
    results: list[Record],
) -> None:
    whole = {
        "photo": photo.name,
        "region": None if region is None else list(asdict(region).values()),
        "recognised": answer.recognised,
        "grid": _GRID,
        "results": results,
    }
    with path.open("x", encoding="utf-8") as file:
        json.dump(whole, file, indent=1)  # ASCII: names may hold what is no text


def _told(
    workspace: Workspace, photo: Photo, region: Region | None, match: Match, shape: Shape | None
) -> Record:
    """Return what names a product, every reason for it, and what was measured."""
    shelf, product = workspace.shelf, match.product
    look = workspace.looking.at(photo, region)
    kind = shelf.kinds[shelf.kind_codes[row_of(shelf, product.key)]]
    reasons = [{"kind": r.kind, "text": r.text, "share": round(r.share, 4)} for r in match.reasons]
    return {
        "catalog": product.key.catalog,
        "id": product.key.id,
        "title": product.title,
        "cosine": round(float(match.score), 7),
        "reasons": reasons,
        "measured": measured_record(look, product, kind.noun, shape),
    }


def _shares(cells: Cells) -> Record:
    rows = [[round(float(share), 8) for share in row] for row in cells]
    return {"sum": round(float(cells.sum()), 7), "shares": rows}


def _safe(text: str) -> str:
    """Return an id as a part of a file's name that every system takes and no shell reads."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", text)[:_LONGEST_ID].strip("-") or "product"
