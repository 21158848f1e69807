"""Measures forms of one network side by side: what they find, how they differ, size and time.

Each form answers the same questions with the same pictures. Times are the processor's, of one
thread, and forms take turns in every round, so that their ratios mean something on a machine that
has other work.
"""

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final, NamedTuple

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from visfinder.embedding.preprocessing import Preprocessing, prepare
from visfinder.embedding.runtime import Floats
from visfinder.models import Pixels, Vectors
from visfinder.progress import Report
from visfinder.training.evaluation import System, evaluate
from visfinder.training.questions import Question
from visfinder.training.variants import Variant

FIGURES: Final = ("R@1", "R@10")
LEAST_KEPT: Final = 0.98  # of recall@10, of a form that may ship
BATCHES: Final = (1, 4)
ROUNDS: Final = 25
_QUARTILES: Final = (25, 50, 75)  # percent


class Pace(NamedTuple):
    """How long a picture takes.

    Attributes:
        milliseconds: Of one thread of the processor.
        ratio: To the first form in the same round: the first quartile, the middle and the third.
    """

    milliseconds: float
    ratio: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Trial:
    """What was measured of one form; what is relative is so to the first.

    Attributes:
        megabytes: Of the file, in millions of bytes.
        cosine: Between its vectors and the first form's: the least, and the mean.
        gap: The largest difference between a number of a vector and the sum of it over the cells.
        figures: By measure: recall, and its share of the first form's; 1 where that is 0.
        pace: By the number of pictures in one run.
    """

    name: str
    megabytes: float
    cosine: tuple[float, float]
    gap: float
    figures: dict[str, tuple[float, float]]
    pace: dict[int, Pace]

    @property
    def kept(self) -> float:
        """The smallest share of recall@10 that is left."""
        return min(share for name, (_, share) in self.figures.items() if name.endswith("R@10"))


def measured(
    forms: Sequence[Variant], made: Preprocessing, questions: Sequence[Question], report: Report
) -> list[Trial]:
    """Measure forms of a network, the plain one first.

    Args:
        forms: At least one.
        made: How pictures are prepared for all of them.
        questions: At least one with `FIGURES`; others are left out.
        report: Told after each chunk of pictures.

    Raises:
        PhotoError: A picture cannot be read.
    """
    networks = [_Network(form, made) for form in forms]
    asked = [replace(q, figures=FIGURES) for q in questions if set(FIGURES) <= set(q.figures)]
    found = evaluate(asked, [System(n.form.name, n.embed) for n in networks], {}, report)
    seen = [np.concatenate(network.seen) for network in networks]
    paces = _paces(networks, made)
    trials = []
    for at, network in enumerate(networks):
        cosines = (_unit(seen[at]) * _unit(seen[0])).sum(axis=1)
        values = [(m.name, m.estimates[at].value, m.estimates[0].value) for m in found.measures]
        trials.append(
            Trial(
                name=network.form.name,
                megabytes=len(network.form.network) / 1e6,
                cosine=(float(cosines.min()), float(cosines.mean())),
                gap=network.gap,
                figures={name: (value, value / of if of else 1.0) for name, value, of in values},
                pace=paces[at],
            )
        )
    return trials


def record(trials: Sequence[Trial]) -> list[dict[str, Any]]:
    """Return what was measured, for JSON."""
    return [asdict(trial) | {"recall_kept": trial.kept} for trial in trials]


def lines(trials: Sequence[Trial]) -> Iterator[str]:
    """Yield what was measured as lines of text."""
    for trial in trials:
        least, mean = trial.cosine
        mark = "" if trial.kept >= LEAST_KEPT else ", too little to ship"
        yield f"{trial.name}: {trial.megabytes:.2f} MB; keeps {trial.kept:.3f} of recall@10{mark}"
        yield f"  cosine at least {least:.6f}, mean {mean:.6f}; cells off by {trial.gap:.1e}"
        for name, (value, share) in trial.figures.items():
            yield f"  {name}: {value:.4f}, {share:.3f} of the first"
        for batch, pace in trial.pace.items():
            low, middle, high = pace.ratio
            yield (
                f"  {batch} at a time: {pace.milliseconds:.2f} ms a picture, "
                f"{middle:.2f} [{low:.2f}, {high:.2f}] of the first"
            )


class _Network:
    """One form at work, on one thread.

    Attributes:
        seen: (N, D) vectors of each lot that was embedded, in order.
        gap: As in `Trial`, so far.
    """

    def __init__(self, form: Variant, made: Preprocessing) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.form, self._made = form, made
        self._session = onnxruntime.InferenceSession(
            form.network, options, providers=["CPUExecutionProvider"]
        )
        self.seen: list[Vectors] = []
        self.gap = 0.0

    def embed(self, pictures: Sequence[Pixels]) -> Vectors:
        """Return (N, D) vectors, and keep them."""
        prepared = [prepare(picture, self._made) for picture in pictures]
        rows = []
        for start in range(0, len(prepared), max(BATCHES)):
            vectors, cells, _ = self.run(np.stack(prepared[start : start + max(BATCHES)]))
            self.gap = max(self.gap, float(np.abs(cells.sum(axis=1) - vectors).max()))
            rows.append(vectors)
        self.seen.append(np.concatenate(rows))
        return self.seen[-1]

    def run(self, pixels: Floats) -> list[Floats]:
        """Return vectors, cells and concepts of prepared pictures."""
        outputs: list[Floats] = self._session.run(None, {"pixels": pixels})
        return outputs


def _paces(networks: Sequence[_Network], made: Preprocessing) -> list[dict[int, Pace]]:
    random = np.random.default_rng(0)
    paces: list[dict[int, Pace]] = [{} for _ in networks]
    for batch in BATCHES:
        pixels = random.uniform(-1, 1, (batch, 3, made.side, made.side)).astype(np.float32)
        rounds = [[_seconds(network, pixels) for network in networks] for _ in range(ROUNDS)]
        took = np.array(rounds) / batch
        for pace, column in zip(paces, took.T, strict=True):
            low, middle, high = np.percentile(column / took[:, 0], _QUARTILES).tolist()
            pace[batch] = Pace(1000 * float(np.median(column)), (low, middle, high))
    return paces


def _seconds(network: _Network, pixels: Floats) -> float:
    begun = time.process_time()
    network.run(pixels)
    return time.process_time() - begun


def _unit(vectors: Vectors) -> NDArray[np.float64]:
    wide: NDArray[np.float64] = vectors.astype(np.float64)
    wide /= np.linalg.norm(wide, axis=1, keepdims=True)
    return wide
