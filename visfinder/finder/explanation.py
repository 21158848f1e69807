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
from visfinder.finder.measured import colour_distance
from visfinder.finder.photo import Photo
from visfinder.finder.shelf import row_of
from visfinder.finder.workspace import Workspace
from visfinder.imaging.colour import colour_name
from visfinder.imaging.overlay import laid_over, side_by_side, write_png
from visfinder.models import Answer, Match, Region, Swatch
from visfinder.pairing.kinds import singular
from visfinder.progress import Report, silent

NUMBERS = "explanation.json"
_SIDE = 448  # pixels of each of the two pictures: twice what the encoder looks at
_GAP = 16
_WORDS = 3  # likeliest categories that are told
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
    results: list[dict[str, object]] = []
    problems: list[str] = []
    for rank, (match, cells) in enumerate(zip(answer.matches, ours, strict=True), start=1):
        name = f"{rank:0{digits}}-{_safe(match.product.key.id)}.png"
        told = {"rank": rank, "file": name, **_told(workspace, photo, region, match)}
        told["photo"] = _shares(cells)
        pictures = [laid_over(seen_part(photo, region), cells, side=_SIDE)]
        try:
            pixels, theirs = product_heat(workspace, photo, region, match.product.key)
            pictures.append(laid_over(pixels, theirs, side=_SIDE))
            told["product"] = _shares(theirs)
        except (PhotoError, ProductError) as error:
            problems.append(str(error))
            told["problem"] = str(error)
        write_png(side_by_side(pictures, gap=_GAP), folder / name)
        results.append(told)
        report(rank, len(answer.matches))
    _write(folder / NUMBERS, photo, region, answer, results)
    return problems


def _write(
    path: Path,
    photo: Photo,
    region: Region | None,
    answer: Answer,
    results: list[dict[str, object]],
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
    workspace: Workspace, photo: Photo, region: Region | None, match: Match
) -> dict[str, object]:
    """Return what names a product, and every reason for it."""
    shelf, product = workspace.shelf, match.product
    look = workspace.looking.at(photo, region)
    kind = shelf.kinds[shelf.kind_codes[row_of(shelf, product.key)]]
    words = look.seen.categories
    reasons = [{"kind": r.kind, "text": r.text, "share": round(r.share, 4)} for r in match.reasons]
    return {
        "catalog": product.key.catalog,
        "id": product.key.id,
        "title": product.title,
        "cosine": round(float(match.score), 7),
        "reasons": reasons,
        "measured": {
            "category": {
                "text": _category(list(words)[:_WORDS], kind.noun),
                "photo": {word: round(float(words[word]), 3) for word in list(words)[:_WORDS]},
                "product": kind.noun,
            },
            "colour": _colour(look.swatches, product.swatches),
        },
    }


def _category(words: list[str], noun: str) -> str:
    ours = " or ".join(singular(word) for word in words) or "nothing known"
    return f"Category: perhaps {ours} in the photo, {noun or 'not told'} here"


def _colour(ours: tuple[Swatch, ...], theirs: tuple[Swatch, ...]) -> dict[str, object] | None:
    found = colour_distance(ours, theirs)
    if found is None:
        return None
    return {
        "text": found.text,
        "photo": {"name": colour_name(found.ours), **asdict(found.ours)},
        "product": {"name": colour_name(found.theirs), **asdict(found.theirs)},
        "apart": round(found.apart, 4),
        "lightness": round(found.lightness, 4),
        "chroma": round(found.chroma, 4),
        "hue": None if found.hue is None else round(found.hue, 1),
    }


def _shares(cells: Cells) -> dict[str, object]:
    rows = [[round(float(share), 8) for share in row] for row in cells]
    return {"sum": round(float(cells.sum()), 7), "shares": rows}


def _safe(text: str) -> str:
    """Return an id as a part of a file's name that every system takes and no shell reads."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", text)[:_LONGEST_ID].strip("-") or "product"
