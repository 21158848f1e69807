"""The training loop: seeded, resumable, with a running average of the weights.

A checkpoint holds everything that the next step depends on; what a batch shows depends on the seed
and the step alone. So a run that was cut off goes on where it was, to the same end.
"""

import copy
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from visfinder.embedding.network import VisualEncoder
from visfinder.training.batches import Batch, Batches
from visfinder.training.grounding import Grounding
from visfinder.training.losses import outside
from visfinder.training.objective import COLOURS, Teacher, Weights, losses_of
from visfinder.training.student import Student
from visfinder.training.view_cache import Round
from visfinder.training.whitening import Whitening

WARM_UP_STEPS = 50  # Adam's second moments mean little before
CHECKPOINT_STEPS = 100  # about two minutes on two cores
WEIGHT_DECAY = 0.01
# A step of all 1,280 weights changes the score of a cell by about a tenth.
ATTENTION_RATE = 3e-4


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how hard to train.

    Attributes:
        steps: Batches in all; the learning rate falls along half a cosine over them.
        minutes: Train for so long instead, whatever number of steps that is.
        batch: Views in a batch.
        body_rate: Largest step of a kernel, relative to the size of its channel.
        head_rate: Largest step of head and classifier, relative to their mean weight.
        averaging: Share of the running average that a step keeps.
        seed: Of everything that is drawn.
        weights: Of the parts of the loss.
    """

    steps: int = 900
    minutes: float | None = None
    batch: int = 128
    body_rate: float = 1e-3
    head_rate: float = 1e-2
    averaging: float = 0.995
    seed: int = 0
    weights: Weights = field(default_factory=Weights)


@dataclass(frozen=True, slots=True)
class Step:
    """What a step tells.

    Attributes:
        done: Steps done, this one included.
        total: Steps in all; an estimate where the clock ends the training.
        loss: Mean of late.
        seconds_left: An estimate.
        source: Name of the data set that the batch showed.
        parts: Weighted parts of this step's loss by name.
        rate: Share of the peak learning rate, 0..1.
    """

    done: int
    total: int
    loss: float
    seconds_left: float
    source: str = ""
    parts: Mapping[str, float] = field(default_factory=dict)
    rate: float = 0.0


class Frozen(NamedTuple):
    """What becomes of the pooled features of the frozen start network.

    Attributes:
        whitening: To the vectors that teach.
        classifier: To the ImageNet logits that are to be kept.
    """

    whitening: Whitening
    classifier: nn.Linear


class Training:
    """One run: a student, its running average, and where it is.

    Args:
        begin: The network that the student is at first, its head included.
        frozen: The teacher.
        batches: What is shown.
        rounds: The views that the batches point into.
        recipe: How long and how hard.
        device: Where to train: "cpu" or "cuda".
        grounding: Scenes to find products in, or None where there are none.
    """

    def __init__(
        self,
        begin: VisualEncoder,
        frozen: Frozen,
        batches: Batches,
        rounds: Sequence[Round],
        recipe: Recipe,
        device: str,
        grounding: Grounding | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        classes = {str(source): len(kinds) for source, kinds in batches.kinds.items() if kinds}
        for source, vocabulary in COLOURS.items():
            if colours := batches.colours[source]:
                classes[vocabulary] = len(colours)
        self.student = Student(begin, classes).to(device)
        self.average = copy.deepcopy(self.student).requires_grad_(False)
        self.done = 0
        self._spent = 0.0  # seconds of training, those before a resumption included
        self._classifier = copy.deepcopy(frozen.classifier).to(device).requires_grad_(False)
        self._whitening = Whitening(*(part.to(device) for part in frozen.whitening))
        self._batches = batches
        self._rounds = rounds
        self._grounding = grounding
        self._recipe = recipe
        self._device = device
        self._optimiser = torch.optim.AdamW(self._groups(), weight_decay=0.0)

    def _groups(self) -> list[dict[str, object]]:
        """Return parameter groups, each with the learning rate that fits its size."""
        recipe, student = self._recipe, self.student
        named = list(student.upper.named_parameters())
        directions = [p for name, p in named if name.endswith("original")]
        gains = [p for name, p in named if not name.endswith("original")]
        linear = [student.head.weight, student.classifier.weight, student.classifier.bias]
        head_size, class_size = (float(p.detach().abs().mean()) for p in linear[:2])
        rates = (
            (directions, recipe.body_rate, WEIGHT_DECAY),
            # Gains and biases are far from 1 in size; a tenth of the rate is as bold for them.
            (gains, recipe.body_rate / 10, 0.0),
            (linear[:1], recipe.head_rate * head_size, 0.0),
            ([student.attention.score.weight], ATTENTION_RATE, 0.0),
            (linear[1:], recipe.body_rate * class_size, 0.0),
            (list(student.prototypes.parameters()), 1e-2, 0.0),
        )
        return [
            {"params": parameters, "lr": rate, "peak": rate, "weight_decay": decay}
            for parameters, rate, decay in rates
        ]

    def run(
        self,
        checkpoint: Path,
        tell: Callable[[Step], None],
        saved: Callable[[int], None] = lambda done: None,
    ) -> None:
        """Train to the end, from the checkpoint if there is one, and keep it up to date.

        Args:
            checkpoint: File to go on from, written every `CHECKPOINT_STEPS`.
            tell: Told after each step.
            saved: Told the number of steps after each checkpoint.
        """
        if checkpoint.exists():
            self._restore(checkpoint)
        recent: float | None = None
        self.student.train()
        while (progress := self._progress()) < 1:
            began = time.monotonic()
            source, parts = self._step(progress)
            loss = sum(parts.values())
            recent = loss if recent is None else 0.97 * recent + 0.03 * loss
            self.done += 1
            self._spent += time.monotonic() - began
            told = self._told(recent)
            tell(replace(told, source=source, parts=parts, rate=self._rate(progress)))
            if self.done % CHECKPOINT_STEPS == 0 or self._progress() >= 1:
                self._save(checkpoint)
                saved(self.done)

    def _progress(self) -> float:
        """Return how much of the training is done, 0..1 and a little above."""
        if self._recipe.minutes is not None:
            return self._spent / (60 * self._recipe.minutes)
        return self.done / self._recipe.steps

    def _told(self, loss: float) -> Step:
        progress = self._progress()
        total = self._recipe.steps
        if self._recipe.minutes is not None:
            total = max(round(self.done / progress), self.done)
        return Step(self.done, total, loss, self._spent * max(1 / progress - 1, 0))

    def _step(self, progress: float) -> tuple[str, dict[str, float]]:
        """Do one step; return the data set it showed and the parts of its loss."""
        batch = self._batches.draw(self.done)
        activations, colours, teacher = self._shown(batch)
        for group in self._optimiser.param_groups:
            group["lr"] = group["peak"] * self._rate(progress)
        seen = self.student(activations, colours)
        prototypes = dict(self.student.prototypes)
        parts = losses_of(batch, seen, teacher, prototypes, self._recipe.weights)
        if self._grounding is not None:
            parts["outside"] = self._outside(self._grounding)
        self._optimiser.zero_grad(set_to_none=True)
        torch.stack(list(parts.values())).sum().backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.student.parameters(), 5.0)
        self._optimiser.step()
        # Early on the average follows closely, or it would remember the start for ever.
        keep = min(self._recipe.averaging, (1 + self.done) / (10 + self.done))
        with torch.no_grad():
            pairs = zip(self.average.parameters(), self.student.parameters(), strict=True)
            for kept, new in pairs:
                kept.lerp_(new, 1 - keep)
        return batch.source, {name: float(part.detach()) for name, part in parts.items()}

    def _rate(self, progress: float) -> float:
        """Return the share of the peak learning rate: a short warm-up, then half a cosine."""
        warm = min((self.done + 1) / WARM_UP_STEPS, 1.0)
        return warm * 0.5 * (1 + math.cos(math.pi * progress))

    def _shown(self, batch: Batch) -> tuple[Tensor, Tensor, Teacher]:
        """Return what the frozen blocks made of the views, their colours, and what is taught."""
        pairs = np.stack([batch.rounds, batch.views], axis=1)
        pooled = self._stacked("teacher", pairs)
        with torch.no_grad():
            vectors, logits = self._whitening(pooled), self._classifier(pooled)
        teacher = Teacher(vectors, logits, self._stacked("earlier", pairs))
        return self._stacked("activations", pairs), self._stacked("colours", pairs), teacher

    def _stacked(self, name: str, pairs: NDArray[np.int64]) -> Tensor:
        """Return what is stored of views, (N, 2) rounds and places, float32."""
        rows = [getattr(self._rounds[r], name)[v] for r, v in pairs.tolist()]
        return self._moved(np.stack(rows))

    def _moved(self, array: NDArray[np.floating]) -> Tensor:
        return torch.from_numpy(array).float().to(self._device)

    def _outside(self, grounding: Grounding) -> Tensor:
        """Return the weighted loss of what speaks for products outside their boxes."""
        drawn = grounding.draw(self.done)
        views = (self._stacked(name, drawn.views) for name in ("activations", "colours"))
        with torch.no_grad():
            products = self.student(*views).vectors
        cells = self.student.cells(self._moved(drawn.activations), self._moved(drawn.colours))
        return self._recipe.weights.outside * outside(cells, products, self._moved(drawn.inside))

    def _save(self, checkpoint: Path) -> None:
        state = {
            "done": self.done,
            "spent": self._spent,
            "student": self.student.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self._optimiser.state_dict(),
        }
        beside = checkpoint.with_suffix(".part")
        torch.save(state, beside)
        beside.replace(checkpoint)

    def _restore(self, checkpoint: Path) -> None:
        state = torch.load(checkpoint, map_location=self._device, weights_only=True)
        self.done = state["done"]
        self._spent = state["spent"]
        self.student.load_state_dict(state["student"])
        self.average.load_state_dict(state["average"])
        self._optimiser.load_state_dict(state["optimiser"])
