"""The loss of one batch: what its labels ask for, plus what the frozen start network knows."""

from dataclasses import dataclass

import torch
from torch import Tensor

from visfinder.training.batches import SHARED_KINDS, Batch
from visfinder.training.losses import classification, contrastive, relational, retention
from visfinder.training.pictures import Source
from visfinder.training.student import Seen

# Sources whose pictures have a colour, by the name of that vocabulary beside those of kinds.
COLOURS = {Source.FASHION: "fashion colours", Source.CATALOG: "catalog colours"}
# Sources whose pictures are of things that can be told apart one by one.
TOLD_APART = frozenset({Source.FASHION, Source.GROCERY, Source.CATALOG})
# Sources whose kinds have a classifier; a grocery's kind is the thing itself.
KINDS_LEARNED = frozenset({Source.FASHION, Source.CLOTHING, Source.STREET, Source.CATALOG})


@dataclass(frozen=True, slots=True)
class Teacher:
    """What the frozen start network makes of the same views.

    Attributes:
        vectors: (N, 256) whitened unit rows.
        logits: (N, 1001).
        earlier: (N, 256) unit rows of an earlier encoder; (N, 0) where there is none.
    """

    vectors: Tensor
    logits: Tensor
    earlier: Tensor


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each part of the loss counts.

    The label parts pull new knowledge in; the two teacher parts keep the old. Chosen on the
    selection part: see MODEL_CARD.md.
    """

    same_thing: float = 1.0
    same_look: float = 1.0
    same_kind: float = 1.0
    kind: float = 1.0
    colour: float = 1.5
    teacher: float = 0.7
    earlier: float = 0.8
    concepts: float = 0.5
    outside: float = 1.0


# Temperatures of softmaxes over cosines. Pictures of one thing are nearly alike, so their softmax
# is sharp; those of one kind are not.
THING_TEMPERATURE = 0.07
KIND_TEMPERATURE = 0.1
TEACHER_TEMPERATURE = 0.1
CONCEPT_TEMPERATURE = 2.0
CLASSIFIER_SCALE = 16.0
MOST_COLOURS = 1000  # of a vocabulary; kind and colour become one number


def losses_of(
    batch: Batch, seen: Seen, teacher: Teacher, prototypes: dict[str, Tensor], weights: Weights
) -> dict[str, Tensor]:
    """Return the weighted parts of the loss by name, scalars; their sum is what is minimised."""
    device = seen.vectors.device
    instances, kinds, colours = (
        torch.from_numpy(ids).to(device) for ids in (batch.instances, batch.kinds, batch.colours)
    )
    kept = relational(seen.vectors, teacher.vectors, TEACHER_TEMPERATURE)
    concepts = retention(seen.logits, teacher.logits, CONCEPT_TEMPERATURE)
    parts = {"teacher": weights.teacher * kept, "concepts": weights.concepts * concepts}
    if teacher.earlier.shape[1]:
        again = relational(seen.vectors, teacher.earlier, TEACHER_TEMPERATURE)
        parts["earlier"] = weights.earlier * again
    if batch.source in TOLD_APART:
        same = contrastive(seen.vectors, instances, THING_TEMPERATURE)
        parts["same thing"] = weights.same_thing * same
    if batch.source in COLOURS:
        looks = torch.where((kinds >= 0) & (colours >= 0), kinds * MOST_COLOURS + colours, -1)
        same = contrastive(seen.vectors, looks, KIND_TEMPERATURE)
        parts["same look"] = weights.same_look * same
    if batch.source == Source.STREET:
        same = contrastive(seen.vectors, instances, KIND_TEMPERATURE)
        parts["same kind"] = weights.same_kind * same
    if batch.source in {Source.CLOTHING, SHARED_KINDS}:
        # By label: telling phone photos of garments apart one by one scatters each kind.
        same = contrastive(seen.vectors, kinds, KIND_TEMPERATURE)
        parts["same kind"] = weights.same_kind * same
    if batch.source in KINDS_LEARNED and batch.source in prototypes:
        found = classification(seen.vectors, prototypes[batch.source], kinds, CLASSIFIER_SCALE)
        parts["kind"] = weights.kind * found
    if batch.source in COLOURS and COLOURS[Source(batch.source)] in prototypes:
        named = prototypes[COLOURS[Source(batch.source)]]
        found = classification(seen.vectors, named, colours, CLASSIFIER_SCALE)
        parts["colour"] = weights.colour * found
    return parts
