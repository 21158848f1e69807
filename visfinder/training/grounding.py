"""Which scenes and products train together, so that a product is seen where it is.

An explanation shows which cells of a photo speak for a product. Contrastive training alone lets any
cell speak for anything: a street behind a coat is a fashion photo's street. So some scenes of each
step are compared with a picture of one thing in them, or with another picture of that kind, and
what speaks for it outside its box counts as a loss (`losses.outside`).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.training.pictures import Part, Picture
from visfinder.training.scenes import Scenes, covered_cells
from visfinder.training.shared_kinds import shared_kind
from visfinder.training.view_cache import Half, Round, views_by_row

SCENES_A_STEP = 32
ITSELF = 0.5  # of the products compared with are the very thing; the others are of its kind


@dataclass(frozen=True, slots=True)
class Grounded:
    """N scenes of a step, each with the view of a product.

    Attributes:
        activations: (N, 64, 14, 14) of the scenes.
        colours: (N, 48, 7, 7) of the scenes.
        inside: (N, 49), the share of each cell that the product's box covers.
        views: (N, 2), the round of each product's view and its place in that round.
    """

    activations: Half
    colours: Half
    inside: NDArray[np.float32]
    views: NDArray[np.int64]


class Grounding:
    """Draws scenes; what a step shows depends on the seed and the step alone."""

    def __init__(
        self, pictures: Sequence[Picture], rounds: Sequence[Round], scenes: Scenes, seed: int
    ) -> None:
        self._scenes = scenes
        self._seed = seed
        self._views = views_by_row(rounds)
        self._kinds = [_kind(picture) for picture in pictures]
        self._alike: dict[str, list[int]] = defaultdict(list)
        for row, picture in enumerate(pictures):
            if picture.part is Part.TRAIN:
                self._alike[self._kinds[row]].append(row)

    def draw(self, step: int) -> Grounded:
        """Return the scenes of a step."""
        random = np.random.default_rng((self._seed, step, SCENES_A_STEP))
        chosen = random.integers(len(self._scenes.things), size=SCENES_A_STEP)
        side = self._scenes.colours.shape[-1]
        inside, views = [], []
        for number in chosen.tolist():
            things = self._scenes.things[number]
            thing = things[int(random.integers(len(things)))]
            row = thing.row
            if random.random() >= ITSELF:
                row = int(random.choice(self._alike[self._kinds[row]]))
            shown = self._views[row]
            views.append(shown[int(random.integers(len(shown)))])
            inside.append(covered_cells(thing.box, side))
        return Grounded(
            self._scenes.activations[chosen],
            self._scenes.colours[chosen],
            np.stack(inside),
            np.array(views),
        )


def _kind(picture: Picture) -> str:
    return shared_kind(picture) or f"{picture.source} {picture.kind}"
