"""Views, run once through the part of the network that does not train, and kept on disk.

The lower blocks are frozen, so what they make of a view never changes: it is computed by ONNX
Runtime (several times faster than eager torch on a CPU) and stored as half floats, together with
what the whole frozen start network, the teacher, makes of the same view. Training then runs only
the upper blocks.

Views come in rounds. Round 0 is every picture as it is; each later round is every training
picture once more, seen anew. A finished round is two files, written under another name first, so
an interrupted run continues with the round that it was at.
"""

import os
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from visfinder.embedding.network import VisualEncoder, pooled
from visfinder.progress import Report
from visfinder.training.pictures import Part, Picture, Source
from visfinder.training.views import plain_view, random_view

SIDE = 224  # pixels; the size that the start weights were trained at
STORED = ("activations", "teacher", "earlier", "colours")  # of each view, a file each
FROZEN_CHILDREN = 8  # of the body: the stem and seven blocks, up to the first with stride 16
CHUNK = 64  # views a worker makes and runs at once
# Grocery catalogue pictures are one a class; they are met as often as photos when seen often.
ICONIC_COPIES = 8

Half = NDArray[np.float16]
Mapped = np.memmap[tuple[int, ...], np.dtype[np.float16]]


@dataclass(frozen=True, slots=True)
class Round:
    """One round of views.

    Attributes:
        rows: (N,) int64, which picture each view shows.
        activations: (N, 64, 14, 14), what the frozen blocks make of it; mapped from disk.
        teacher: (N, 1280), pooled features of the frozen start network.
        earlier: (N, 256), unit vectors of an earlier encoder; (N, 0) where there is none.
        colours: (N, 48, 7, 7), shares of the palette's colours in each cell.
    """

    rows: NDArray[np.int64]
    activations: Half
    teacher: Half
    earlier: Half
    colours: Half


class FrozenHalves(nn.Module):
    """The start network: after its frozen blocks, and pooled at its end; beside them, the colours.

    An earlier encoder that grew from the same frozen blocks adds its vectors.
    """

    def __init__(self, encoder: VisualEncoder, earlier: VisualEncoder | None = None) -> None:
        super().__init__()
        self.lower = encoder.body[:FROZEN_CHILDREN]
        self.upper = encoder.body[FROZEN_CHILDREN:]
        self.colours = encoder.colours
        self.earlier = earlier

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Map uint8 (N, 3, 224, 224) to what is `STORED`."""
        scaled = pixels.float() / 127.5 - 1
        lower, colours = self.lower(scaled), self.colours(scaled)
        teacher = self.upper(lower).mean(dim=(2, 3))
        if self.earlier is None:
            return lower, teacher, teacher[:, :0], colours
        features = self.earlier.body[FROZEN_CHILDREN:](lower)
        weights = self.earlier.attention(features)
        seen = self.earlier.head(pooled(torch.cat([features, colours], dim=1), weights))
        return lower, teacher, functional.normalize(seen, dim=1), colours


def export_frozen(encoder: VisualEncoder, path: Path, earlier: VisualEncoder | None = None) -> None:
    """Write the frozen network, and an earlier encoder's, as ONNX for the workers."""
    example = torch.zeros(2, 3, SIDE, SIDE, dtype=torch.uint8)
    program = torch.onnx.export(
        FrozenHalves(encoder, earlier).eval(),
        (example,),
        input_names=["pixels"],
        output_names=list(STORED),
        dynamic_shapes=({0: torch.export.Dim("N")},),
        dynamo=True,
        verbose=False,
    )
    assert program is not None
    program.save(path)


def round_rows(pictures: Sequence[Picture], number: int) -> NDArray[np.int64]:
    """Return which picture each view of a round shows."""
    if number == 0:
        return np.arange(len(pictures))
    rows: list[int] = []
    for row, picture in enumerate(pictures):
        if picture.part is Part.TRAIN:
            alone = picture.iconic and picture.source is Source.GROCERY
            rows += [row] * (ICONIC_COPIES if alone else 1)
    return np.array(rows)


def views_by_row(rounds: Sequence[Round]) -> dict[int, list[tuple[int, int]]]:
    """Return by picture which views show it: the number of the round and the place in it."""
    views: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, made in enumerate(rounds):
        for view, row in enumerate(made.rows.tolist()):
            views[row].append((number, view))
    return views


def make_round(
    folder: Path, pictures: Sequence[Picture], number: int, seed: int, report: Report
) -> Round:
    """Return one round of views, made now unless its files are already there."""
    rows = round_rows(pictures, number)
    paths = [folder / f"round-{number:02}.{name}.npy" for name in STORED]
    if not all(path.exists() for path in paths):
        _write_round(folder, pictures, rows, number, seed, report)
    activations, *others = (np.load(path, mmap_mode="r") for path in paths)
    return Round(rows, activations, *(np.asarray(other) for other in others))


def _write_round(
    folder: Path,
    pictures: Sequence[Picture],
    rows: NDArray[np.int64],
    number: int,
    seed: int,
    report: Report,
) -> None:
    parts = [folder / f"round-{number:02}.{name}.part" for name in STORED]
    starts = range(0, len(rows), CHUNK)
    chunks = [[pictures[row] for row in rows[start : start + CHUNK]] for start in starts]
    scenes = [p.path for p in pictures if p.part is Part.TRAIN and not p.iconic and p.box is None]
    maker = ViewMaker(folder / "frozen.onnx", tuple(scenes), number, seed)
    arrays: list[Mapped] = []
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        for start, results in zip(starts, pool.map(maker, starts, chunks), strict=True):
            arrays = arrays or [
                _stored(p, len(rows), r) for p, r in zip(parts, results, strict=True)
            ]
            for array, result in zip(arrays, results, strict=True):
                array[start : start + len(result)] = result
            report(min(start + CHUNK, len(rows)), len(rows))
    for array, part, name in zip(arrays, parts, STORED, strict=True):
        array.flush()
        part.replace(folder / f"round-{number:02}.{name}.npy")


def _stored(path: Path, length: int, like: Half) -> Mapped:
    shape = (length, *like.shape[1:])
    return np.lib.format.open_memmap(path, mode="w+", dtype=like.dtype, shape=shape)


@dataclass(frozen=True, slots=True)
class ViewMaker:
    """What a worker needs to make views and run them through the frozen network."""

    network: Path
    scenes: tuple[Path, ...]
    number: int
    seed: int

    def __call__(self, start: int, pictures: Sequence[Picture]) -> list[Half]:
        """Return what is `STORED` of views `start`, `start` + 1, ..."""
        torch.set_num_threads(1)
        views = [self._view(start + offset, picture) for offset, picture in enumerate(pictures)]
        return frozen_outputs(self.network, torch.stack(views), STORED)

    def _view(self, index: int, picture: Picture) -> Tensor:
        if self.number == 0:
            return plain_view(picture, SIDE)
        random = np.random.default_rng((self.seed, self.number, index))
        return random_view(picture, self.scenes, SIDE, random)


def frozen_outputs(network: Path, views: Tensor, names: Sequence[str]) -> list[Half]:
    """Run uint8 (N, 3, 224, 224) through an exported frozen network; return outputs by name."""
    seen = _session(network).run(list(names), {"pixels": views.numpy()})
    return [half.astype(np.float16) for half in seen]


@cache
def _session(network: Path) -> onnxruntime.InferenceSession:
    """Open the frozen network once in each worker; the workers share the cores, one each."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
