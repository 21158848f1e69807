"""One whole training: from the data folders to an encoder folder.

    data folders --pictures--> labelled pictures, in parts --view_cache, scenes--> rounds of views,
    and scenes with boxes, through the frozen blocks --whitening--> the first head
    --loop--> upper blocks, head, classifier --student.finished--> a share of the way
    --finish--> wider head
    --export--> safetensors, ONNX, manifest --words--> what it calls the things it sees

Everything on the way lies in the output folder, so a run that was cut off goes on from there.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional

from visfinder.embedding.network import VisualEncoder
from visfinder.embedding.weights import EncoderFiles
from visfinder.errors import UserError
from visfinder.progress import Report
from visfinder.training.batches import Batches
from visfinder.training.earlier import load_earlier
from visfinder.training.export import export_encoder
from visfinder.training.finish import (
    coloured_head,
    sight_of_catalog,
    sight_of_views,
    widened_head,
)
from visfinder.training.grounding import Grounding
from visfinder.training.loop import Frozen, Recipe, Step, Training
from visfinder.training.metrics_log import MetricsLog
from visfinder.training.palette import fit_palette
from visfinder.training.pictures import Part, Picture, read_pictures
from visfinder.training.scenes import make_scenes
from visfinder.training.start_weights import WEIGHTS, find_start_weights, load_start_encoder
from visfinder.training.student import finished
from visfinder.training.view_cache import SIDE, Round, export_frozen, make_round
from visfinder.training.watch import Watch
from visfinder.training.whitening import fit_whitening
from visfinder.training.words import fit_words

CHECKPOINT = "checkpoint.pt"
ENCODER = "encoder"
METRICS = "metrics"
RECIPE = "recipe.json"


# Of the colours in the head that training begins with: as much as lost no kind of product.
COLOUR_SHARE = 0.4


class Networks(NamedTuple):
    """Where a training starts from: ImageNet's weights, and perhaps an encoder of before."""

    start: VisualEncoder
    earlier: VisualEncoder | None


@dataclass(frozen=True, slots=True)
class Course:
    """What a training is told.

    Attributes:
        recipe: How long and how hard.
        rounds: Of views: the pictures as they are, then so many times seen anew.
        share: Of the way from where training begins to where it ends that the encoder goes. Above
            1 it goes on beyond the end: more of what speaks for a product then lies where it is,
            and types of furniture mix (MODEL_CARD.md).
        widening: Share of the untrained map in the head (`finish.widened_head`).
        earlier: Folder of an encoder to go on from; it teaches beside the start weights.
        name: Of the encoder.
    """

    recipe: Recipe = field(default_factory=Recipe)
    rounds: int = 6
    share: float = 1.0
    widening: float = 0.5
    earlier: str | None = None
    name: str = "visfinder encoder v2"


def train(
    data: Sequence[Path],
    out: Path,
    course: Course,
    device: str,
    report: Report,
    tell: Callable[[Step], None],
) -> EncoderFiles:
    """Train an encoder and return its manifest; its folder is `encoder` under `out`.

    Args:
        data: Folders laid out as the four data sets, one of them with the start weights.
        out: Where views, checkpoint and encoder go; what is there already is not made again.
        course: What to do.
        device: "cpu" or "cuda".
        report: Told how many views are made, and at last how many pictures its words have seen.
        tell: Told after each step.

    Raises:
        UserError: A folder holds no data, none holds the start weights, or `out` holds another
            course's run.
    """
    weights = find_start_weights(data)
    if weights is None:
        raise UserError(f"none of the data folders holds {WEIGHTS}, where training starts from")
    earlier = None if course.earlier is None else load_earlier(Path(course.earlier))
    out.mkdir(parents=True, exist_ok=True)
    _settle_recipe(out / RECIPE, course)
    pictures = [picture for folder in data for picture in read_pictures(folder)]
    start = load_start_encoder(weights)
    rounds = _make_rounds(out, Networks(start, earlier), pictures, course, report)
    begin, frozen = _beginning(Networks(start, earlier), pictures, rounds[0])
    seed = course.recipe.seed
    batches = Batches(pictures, rounds, size=course.recipe.batch, seed=seed)
    scenes = make_scenes(out / "views", pictures, seed, report)
    grounding = None if scenes is None else Grounding(pictures, rounds, scenes, seed)
    training = Training(begin, frozen, batches, rounds, course.recipe, device, grounding)
    _run(training, out, Watch(pictures, rounds[0], training.average, device), tell)
    encoder = finished(training.average.cpu(), begin, course.share)
    _widen(encoder, pictures, rounds[0], course.widening)
    export_encoder(encoder, out / ENCODER, name=course.name)
    return fit_words(out / ENCODER, data, report)


def _run(training: Training, out: Path, watch: Watch, tell: Callable[[Step], None]) -> None:
    """Train, writing to TensorBoard what each step costs and what the average has learned."""
    log = MetricsLog(out / METRICS)

    def told(step: Step) -> None:
        log.step(step.done, step.source, step.parts, step.rate)
        tell(step)

    try:
        training.run(out / CHECKPOINT, told, lambda done: log.measured(done, watch.measured()))
    finally:
        log.close()


def _widen(
    encoder: VisualEncoder, pictures: Sequence[Picture], plain: Round, widening: float
) -> None:
    """Widen the head of the trained encoder."""
    rows = [row for row, picture in enumerate(pictures) if picture.part is Part.TRAIN]
    seen = sight_of_views(encoder, plain, rows)
    catalog = sight_of_catalog(encoder)
    with torch.no_grad():
        head = widened_head(encoder.head.weight, seen.pooled, catalog.pooled, widening)
        encoder.head.weight.copy_(head)


def _settle_recipe(path: Path, course: Course) -> None:
    """Write the course down, or refuse to mix it with another one's files."""
    text = json.dumps(asdict(course), indent=1) + "\n"
    if path.exists() and path.read_text(encoding="utf-8") != text:
        raise UserError(
            f"{path.parent} holds a training with another recipe (see {path.name}); "
            "go on with the same options, or choose another folder with --out"
        )
    path.write_text(text, encoding="utf-8")


def _make_rounds(
    out: Path, networks: Networks, pictures: Sequence[Picture], course: Course, report: Report
) -> list[Round]:
    views, seed = out / "views", course.recipe.seed
    views.mkdir(exist_ok=True)
    _settle_palette(views / "palette.npy", networks, pictures, seed)
    if not (views / "frozen.onnx").exists():
        export_frozen(networks.start, views / "frozen.onnx", networks.earlier)
    return [make_round(views, pictures, number, seed, report) for number in range(course.rounds)]


def _settle_palette(path: Path, networks: Networks, pictures: Sequence[Picture], seed: int) -> None:
    """Give the networks their palette: the earlier one's, or one fitted to the pictures."""
    start, earlier = networks
    if earlier is not None and bool(earlier.colours.palette.any()):
        start.colours.palette.copy_(earlier.colours.palette)
        return
    if not path.exists():
        np.save(path, fit_palette(pictures, SIDE, seed).numpy())
    for network in filter(None, networks):
        network.colours.palette.copy_(torch.from_numpy(np.load(path)))


def _beginning(
    networks: Networks, pictures: Sequence[Picture], plain: Round
) -> tuple[VisualEncoder, Frozen]:
    """Return the network that training begins with, and the frozen teacher.

    Without an earlier encoder the head is the whitening of the teacher; colours join it.
    """
    start, earlier = networks
    rows = [row for row, picture in enumerate(pictures) if picture.part is Part.TRAIN]
    pooled = torch.from_numpy(plain.teacher[rows].astype(np.float32))
    frozen = Frozen(fit_whitening(pooled), start.classifier)
    begin = start if earlier is None else earlier
    with torch.no_grad():
        if earlier is None:
            blind = start.head.in_features - pooled.shape[1]
            start.head.weight.copy_(functional.pad(frozen.whitening.head(pooled), (0, blind)))
        if not bool(begin.head.weight[:, pooled.shape[1] :].any()):
            seen = sight_of_views(begin, plain, rows)
            begin.head.weight.copy_(coloured_head(begin.head.weight, seen.pooled, COLOUR_SHARE))
    return begin, frozen
