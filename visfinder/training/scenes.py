"""Scenes: photos that show more than the thing looked for, with the box of that thing.

Whole street photos have labelled boxes; things on white are set into another photo, smaller than
it and anywhere. What the frozen blocks make of a scene is kept on disk as that of a view is, so
that training can ask where in it a product is seen (`losses.outside`).
"""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torchvision.transforms.v2 import functional

from visfinder.progress import Report
from visfinder.training.pictures import Box, Part, Picture, Source
from visfinder.training.shared_kinds import shared_kind
from visfinder.training.view_cache import CHUNK, SIDE, Half, frozen_outputs
from visfinder.training.views import (
    composited,
    evened,
    fitted,
    foreground,
    padded,
    read_picture,
    relit,
)

STORED = ("activations", "colours")  # of each scene
STREET_COPIES = 4  # of each street photo, each lit and mirrored by chance
SET_SCENES = 2400  # things on white, each set into a photo
SET_SIDES = (0.25, 0.75)  # of the thing in the scene, relative to the scene's longer side


class Thing(NamedTuple):
    """A thing in a scene: the training picture that shows it alone, and its box.

    Attributes:
        row: Of the picture among those of the training.
        box: Left, top, width and height in fractions of the square that the network sees.
    """

    row: int
    box: Box


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be made: a photo with its boxes, or a picture to be set into a photo."""

    photo: Path
    things: tuple[Thing, ...]
    set_in: Picture | None = None


@dataclass(frozen=True, slots=True)
class Scenes:
    """All scenes of a training.

    Attributes:
        activations: (N, 64, 14, 14) half floats.
        colours: (N, 48, 7, 7) half floats.
        things: What is in each.
    """

    activations: Half
    colours: Half
    things: Sequence[Sequence[Thing]]


def planned(pictures: Sequence[Picture], seed: int) -> list[Scene]:
    """Return the scenes that training pictures allow, the same ones for the same seed."""
    by_photo: dict[Path, list[Thing]] = {}
    for row, picture in enumerate(pictures):
        if picture.source is Source.STREET and picture.part is Part.TRAIN and picture.box:
            by_photo.setdefault(picture.path, []).append(Thing(row, picture.box))
    scenes = [Scene(photo, tuple(things)) for photo, things in by_photo.items()] * STREET_COPIES
    random = np.random.default_rng((seed, len(pictures)))
    alone = [
        row
        for row, picture in enumerate(pictures)
        if picture.iconic and picture.part is Part.TRAIN and shared_kind(picture)
    ]
    behind = sorted({p.path for p in pictures if p.part is Part.TRAIN and not p.iconic})
    if alone and behind:
        for row in random.choice(alone, SET_SCENES).tolist():
            photo = behind[int(random.integers(len(behind)))]
            scenes.append(Scene(photo, (Thing(row, (0, 0, 1, 1)),), pictures[row]))
    return scenes


def scene_view(scene: Scene, random: np.random.Generator) -> tuple[Tensor, list[Thing]]:
    """Return uint8 (3, 224, 224) and the things in it, with boxes in fractions of that square."""
    photo = read_picture(Picture(scene.photo, Source.STREET, Part.TRAIN, ""))
    things = list(scene.things)
    if scene.set_in is not None:
        photo, box = _set_in(photo, scene.set_in, random)
        things = [Thing(things[0].row, box)]
    if random.random() < 0.5:
        photo = functional.horizontal_flip(photo)
        things = [Thing(row, (1 - x - w, y, w, h)) for row, (x, y, w, h) in things]
    _, height, width = photo.shape
    view = padded(evened(relit(fitted(photo, SIDE), random)), SIDE)
    return view, [Thing(row, in_square(box, height, width)) for row, box in things]


def in_square(box: Box, height: int, width: int) -> Box:
    """Return a box of a photo, in fractions of the square that the photo is fitted into."""
    longest = max(width, height)
    across, down = width / longest, height / longest
    x, y, w, h = box
    return (1 - across) / 2 + x * across, (1 - down) / 2 + y * down, w * across, h * down


def _set_in(photo: Tensor, picture: Picture, random: np.random.Generator) -> tuple[Tensor, Box]:
    """Set a thing on white into a photo; return that and the box of the thing."""
    thing = read_picture(picture)
    _, height, width = photo.shape
    longest = float(random.uniform(*SET_SIDES)) * max(height, width)
    scale = min(longest / max(thing.shape[1:]), height / thing.shape[1], width / thing.shape[2])
    size = [max(int(side * scale), 8) for side in thing.shape[1:]]
    small = functional.resize(thing, size, antialias=True)
    top = int(random.integers(max(height - size[0], 0) + 1))
    left = int(random.integers(max(width - size[1], 0) + 1))
    part = photo[:, top : top + size[0], left : left + size[1]]
    photo = photo.clone()
    photo[:, top : top + size[0], left : left + size[1]] = composited(small, part)
    mask = foreground(small)
    seen = np.ones(small.shape[1:], bool) if mask is None else mask
    down, across = (np.flatnonzero(seen.any(axis=axis)) for axis in (1, 0))
    tall, wide = np.ptp(down) + 1, np.ptp(across) + 1
    return photo, (
        float((left + across[0]) / width),
        float((top + down[0]) / height),
        float(wide / width),
        float(tall / height),
    )


def make_scenes(
    folder: Path, pictures: Sequence[Picture], seed: int, report: Report
) -> Scenes | None:
    """Return the scenes of a training, made now unless the folder holds them; None without any."""
    scenes = planned(pictures, seed)
    if not scenes:
        return None
    made = folder / "scenes.npz"
    if not made.exists():
        _write(made, folder / "frozen.onnx", scenes, seed, report)
    with np.load(made) as held:
        activations, colours = (held[name] for name in STORED)
        things: list[list[Thing]] = [[] for _ in scenes]
        for number, row, box in zip(held["scene"], held["row"], held["box"], strict=True):
            things[number].append(Thing(int(row), tuple(box.tolist())))
    return Scenes(activations, colours, things)


def _write(path: Path, network: Path, scenes: list[Scene], seed: int, report: Report) -> None:
    starts = range(0, len(scenes), CHUNK)
    maker = SceneMaker(network, seed)
    halves: list[list[Half]] = []
    placed: list[tuple[int, Thing]] = []
    with ProcessPoolExecutor(cpu_count(), mp_context=get_context("spawn")) as pool:
        chunks = [scenes[start : start + CHUNK] for start in starts]
        for start, (seen, things) in zip(starts, pool.map(maker, starts, chunks), strict=True):
            halves.append(seen)
            placed += [(start + at, one) for at, few in enumerate(things) for one in few]
            report(min(start + CHUNK, len(scenes)), len(scenes))
    activations, colours = map(np.concatenate, zip(*halves, strict=True))
    beside = path.with_suffix(".part.npz")
    np.savez(
        beside,
        activations=activations,
        colours=colours,
        scene=np.array([number for number, _ in placed]),
        row=np.array([thing.row for _, thing in placed]),
        box=np.array([thing.box for _, thing in placed]),
    )
    beside.replace(path)


@dataclass(frozen=True, slots=True)
class SceneMaker:
    """What a worker needs to make scenes and run them through the frozen network."""

    network: Path
    seed: int

    def __call__(self, start: int, scenes: list[Scene]) -> tuple[list[Half], list[list[Thing]]]:
        """Return what is `STORED` of scenes `start`, `start` + 1, ..., and what is in each."""
        torch.set_num_threads(1)
        made = [
            scene_view(scene, np.random.default_rng((self.seed, start + at)))
            for at, scene in enumerate(scenes)
        ]
        seen = frozen_outputs(self.network, torch.stack([view for view, _ in made]), STORED)
        return seen, [things for _, things in made]


def covered_cells(box: Box, side: int) -> NDArray[np.float32]:
    """Return (side * side,) the share of each cell of a square map that a box covers."""
    edges = np.arange(side + 1) / side

    def along(start: float, length: float) -> NDArray[np.float32]:
        shared = np.minimum(edges[1:], start + length) - np.maximum(edges[:-1], start)
        return (shared.clip(0) * side).astype(np.float32)

    left, top, width, height = box
    return np.outer(along(top, height), along(left, width)).ravel()
