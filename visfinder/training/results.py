"""What an evaluation found, for the table, the record and the plot."""

from dataclasses import dataclass
from typing import Final

from visfinder.training.bootstrap import Estimate

START: Final = "start"  # what the frozen start weights are called


@dataclass(frozen=True, slots=True)
class Category:
    """One category's part in a measure.

    Attributes:
        values: 0..1, of each system.
    """

    name: str
    values: tuple[float, ...]
    queries: int


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of every system.

    Attributes:
        name: Short name, as in "grocery R@1".
        what: What is looked for, in words.
        estimates: Of each system, 0..1, larger is better.
        gain: The encoder's figure less that of the start weights, or None without those.
        categories: The most queries first; empty for figures that are not broken down.
    """

    name: str
    what: str
    estimates: tuple[Estimate, ...]
    gain: Estimate | None
    categories: tuple[Category, ...]

    @property
    def worse(self) -> bool:
        """Whether training lost something here."""
        return self.gain is not None and self.gain.value < 0


@dataclass(frozen=True, slots=True)
class Kept:
    """The share of recall@1 that is left when something is wrong with the query photos.

    Attributes:
        name: Of the measure, as in "grocery R@1".
        condition: What is wrong.
        estimates: Of each system; 1 where nothing is lost, None where there was nothing to lose.
    """

    name: str
    condition: str
    estimates: tuple[Estimate | None, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All that was measured.

    Attributes:
        systems: Names; every tuple of figures has their order.
    """

    systems: tuple[str, ...]
    measures: tuple[Measure, ...]
    robustness: tuple[Kept, ...]
