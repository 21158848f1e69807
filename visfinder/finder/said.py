"""What a shopper's profile says of products, as far as taste is concerned.

Every opinion is about a product that the shopper did something with.  A photo that was only
searched with leaves no event, so nothing is ever inferred from one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Self

from visfinder.models import ProductKey, Rating
from visfinder.storage.events import USUAL_WEIGHTS
from visfinder.storage.profile import ProfileStore
from visfinder.storage.standing import QuizAnswer, Sign, TasteEdit

# How much what is no rating speaks for a product (1: as a heart, -1: as a cross); how heavily it
# counts beside a rating is the weight of the sign, or of a board as usual.
# Hiding says nothing: that is what the window promises.
_LIKING: Final = {"board": 1.0, "more-like": 0.5, "open": 0.5}
_HEAVIEST: Final = 0.8  # of all signs about one product together: a rating still says more


class Opinion(NamedTuple):
    """What was said of one product.

    Attributes:
        liking: -1 (cross) to 1 (heart).
        weight: 1 for a rating, less for what only hints at one.
        at: POSIX seconds, of the newest sign.
    """

    liking: float
    weight: float
    at: float


@dataclass(frozen=True, slots=True)
class Said:
    """What stands of a profile.

    Attributes:
        ratings: by product.
        hidden: when each hidden product was hidden, POSIX seconds.
        boards: when each product came onto each board.
        quiz: which of two was preferred, oldest first.
        signs: what was opened and asked from, oldest first.
        edits: of named tastes, by a product in them.
    """

    ratings: Mapping[ProductKey, Rating]
    hidden: Mapping[ProductKey, float] = field(default_factory=dict)
    boards: Mapping[str, Mapping[ProductKey, float]] = field(default_factory=dict)
    quiz: Sequence[QuizAnswer] = ()
    signs: Sequence[Sign] = ()
    edits: Mapping[ProductKey, TasteEdit] = field(default_factory=dict)

    @classmethod
    def of(cls, profile: ProfileStore) -> Self:
        """Return what stands now."""
        return cls(
            profile.ratings(),
            profile.hidden(),
            profile.boards(),
            profile.quiz(),
            profile.signs(),
            profile.taste_edits(),
        )

    @property
    def boarded(self) -> frozenset[ProductKey]:
        """What is kept on any board."""
        return frozenset(key for board in self.boards.values() for key in board)

    def opinions(self) -> dict[ProductKey, Opinion]:
        """Return what was said of each product; a rating silences all weaker signs about it."""
        signs: dict[ProductKey, list[Opinion]] = {}

        def add(kind: str, key: ProductKey, at: float, weight: float) -> None:
            signs.setdefault(key, []).append(Opinion(_LIKING[kind], weight, at))

        for board in self.boards.values():
            for key, at in board.items():
                add("board", key, at, USUAL_WEIGHTS["board"])
        for sign in self.signs:
            if sign.kind in _LIKING:
                add(sign.kind, sign.key, sign.at, sign.weight)
        found = {key: _together(each) for key, each in signs.items()}
        for key, rating in self.ratings.items():
            found[key] = Opinion((rating.stars - 3) / 2, 1.0, rating.at)
        return {key: opinion for key, opinion in found.items() if opinion.weight > 0}


def _together(signs: Sequence[Opinion]) -> Opinion:
    """Return several signs about one product as one: their weighted mean."""
    whole = sum(sign.weight for sign in signs)
    liking = sum(sign.liking * sign.weight for sign in signs) / whole if whole else 0.0
    return Opinion(liking, min(whole, _HEAVIEST), max(sign.at for sign in signs))
