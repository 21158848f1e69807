"""What the running average of a training has learned so far, on the selection part."""

from collections.abc import Sequence

import numpy as np
import torch

from visfinder.models import Vectors
from visfinder.training.evaluation import View, answers
from visfinder.training.measures import FIGURES
from visfinder.training.pictures import Part, Picture, Source
from visfinder.training.questions import Shot, questions_of
from visfinder.training.student import Student
from visfinder.training.view_cache import Round

CHUNK = 128  # views a run


class Watch:
    """Measures a student on the pictures of the selection part, as they are.

    Args:
        pictures: All pictures.
        plain: Round 0: each picture as it is, through the frozen blocks.
        student: What is measured; it may go on learning between two measurements.
        device: Where it is.
    """

    def __init__(
        self, pictures: Sequence[Picture], plain: Round, student: Student, device: str
    ) -> None:
        self._rows = [row for row, picture in enumerate(pictures) if _looked_at(picture)]
        self._pictures = [pictures[row] for row in self._rows]
        self._plain = plain
        self._student = student
        self._device = device

    def measured(self) -> dict[str, float]:
        """Return every figure that the selection part allows, 0..1, by name."""
        questions = questions_of(self._pictures, Part.SELECTION)
        if not questions:
            return {}
        view = View([Shot(picture.path) for picture in self._pictures], self._vectors())
        return {
            f"{question.name} {figure}": float(np.nanmean(FIGURES[figure](right)))
            for question in questions
            for right in answers(question, [view], [view])
            for figure in question.figures
        }

    def _vectors(self) -> Vectors:
        made = []
        with torch.inference_mode():
            for start in range(0, len(self._rows), CHUNK):
                rows = self._rows[start : start + CHUNK]
                activations = torch.from_numpy(self._plain.activations[rows].astype(np.float32))
                colours = torch.from_numpy(self._plain.colours[rows].astype(np.float32))
                shown = activations.to(self._device), colours.to(self._device)
                made.append(self._student(*shown).vectors.cpu().numpy())
        return np.concatenate(made)


def _looked_at(picture: Picture) -> bool:
    """Say whether the selection part looks for the picture, or among it."""
    gallery = picture.source is Source.GROCERY and picture.iconic
    return gallery or (picture.part is Part.SELECTION and picture.source is not Source.STREET)
