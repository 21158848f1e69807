"""Whether an explanation points at the thing: measured on street photos with boxes.

What each cell of a whole photo adds to its cosine with a product is what `search --explain` draws.
Of the cells that speak for the product, the share that lies in the box of the garment says whether
the explanation lights up the garment or the street behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from visfinder.embedding.onnx_runtime import OnnxRuntime
from visfinder.embedding.preprocessing import prepare
from visfinder.embedding.runtime import Floats
from visfinder.embedding.weights import EncoderFiles
from visfinder.imaging.load import load
from visfinder.models import Pixels
from visfinder.progress import Report
from visfinder.training.bootstrap import Estimate, estimate
from visfinder.training.looks import look, plain
from visfinder.training.pictures import Box, Part, Picture, Source
from visfinder.training.scenes import covered_cells, in_square
from visfinder.training.shared_kinds import shared_kind
from visfinder.training.words import all_pictures

PRODUCTS: Final = 4  # of a kind that a garment is compared with


@dataclass(frozen=True, slots=True)
class Pointing:
    """How much of what speaks for a product lies in the box of the garment.

    Attributes:
        compared: What the photo is compared with, in words.
        share: 0..1.
        covered: Share of the photo that the boxes cover: what pointing anywhere would give.
    """

    compared: str
    share: Estimate
    covered: float


class _Garment(NamedTuple):
    """A box in a photo, and the products of its kind."""

    photo: Path
    box: Picture
    products: Sequence[Picture]


def measure_pointing(files: EncoderFiles, data: Sequence[Path], report: Report) -> list[Pointing]:
    """Measure the explanations of an encoder on the test part of data folders.

    Args:
        files: The encoder; its network has to know what each cell adds.
        data: Folders as `visfinder train` reads them; the bundled catalog joins them.
        report: Told how many pictures have been looked at.

    Returns:
        For garments compared with themselves, cut out, and with catalog products of their kind;
        nothing where no folder holds street photos.
    """
    garments = _garments(all_pictures(data))
    if not garments:
        return []
    photos = sorted({garment.photo for garment in garments})
    alone = list(dict.fromkeys(one for g in garments for one in (g.box, *g.products)))
    total = len(photos) + len(alone)
    seen = look(files, [plain(one) for one in alone], lambda done, _: report(done, total))
    vectors = dict(zip(alone, seen.vectors, strict=True))
    runtime = OnnxRuntime(files)
    cells: dict[Path, Floats] = {}
    sizes: dict[Path, tuple[int, int]] = {}
    for number, path in enumerate(photos, start=1):
        photo: Pixels = load(path)
        cells[path] = runtime.run(prepare(photo, files.preprocessing)[None]).cells[0]
        sizes[path] = photo.shape[0], photo.shape[1]
        report(len(alone) + number, total)
    own, kind, covered = [], [], []
    for garment in garments:
        inside = _inside(garment.box.box, sizes[garment.photo], cells[garment.photo])
        shares = [
            share_inside(cells[garment.photo] @ vectors[one], inside)
            for one in (garment.box, *garment.products)
        ]
        own.append(shares[0])
        kind.append(np.mean(shares[1:]) if garment.products else np.nan)
        covered.append(inside.mean())
    groups = np.array([str(garment.photo) for garment in garments])
    compared = (("the garment cut out", own), ("products of its kind", kind))
    measured = [(name, estimate(np.array(s, np.float64), groups)) for name, s in compared]
    everywhere = float(np.mean(covered))
    return [Pointing(name, share, everywhere) for name, share in measured if share is not None]


def share_inside(spoken: Floats, inside: Floats) -> float:
    """Return the share of the positive part of (K,) numbers that lies where `inside` is 1."""
    positive = np.maximum(spoken, 0)
    whole = float(positive.sum())
    return float((positive * inside).sum()) / whole if whole > 0 else 0.0


def _inside(box: Box | None, size: tuple[int, int], cells: Floats) -> Floats:
    side = round(len(cells) ** 0.5)
    return covered_cells(in_square(box or (0, 0, 1, 1), *size), side)


def _garments(pictures: Sequence[Picture]) -> list[_Garment]:
    by_kind: dict[str, list[Picture]] = {}
    for picture in pictures:
        if picture.source is Source.CATALOG:
            by_kind.setdefault(picture.kind, []).append(picture)
    boxes = [p for p in pictures if p.source is Source.STREET and p.part is Part.TEST]
    random = np.random.default_rng(0)
    garments = []
    for box in boxes:
        same = by_kind.get(shared_kind(box), [])
        places = random.permutation(len(same))[:PRODUCTS].tolist()
        garments.append(_Garment(box.path, box, [same[place] for place in places]))
    return garments
