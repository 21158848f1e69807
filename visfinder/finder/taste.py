"""The shopper's taste, to be seen, carried away and forgotten."""

from dataclasses import dataclass
from pathlib import Path

from visfinder.finder.workspace import Workspace
from visfinder.models import Match


@dataclass(frozen=True, slots=True)
class Liking:
    """One thing the shopper leans towards (positive) or away from (negative).

    Attributes:
        name: a colour, category or material as shoppers say it.
        strength: -1..1.
        products: how many rated products it rests on.
    """

    name: str
    strength: float
    products: int


@dataclass(frozen=True, slots=True)
class PriceBand:
    """Where the prices of what was liked lie (10th to 90th percentile), in one currency."""

    low: float
    high: float
    currency: str


@dataclass(frozen=True, slots=True)
class TasteSummary:
    """What visfinder believes of the shopper's taste, in data and in words.

    Attributes:
        ratings: how many ratings stand; `used` of them are in the catalogs that are here now.
        weight: 0..1, how much taste counts in the order, n / (n + 5).
        liked: products rated 4 or 5, newest first.
        crossed: products crossed out (never shown), newest first.
        colours: strongest first; so are categories and materials.
        words: whole sentences, ready to be shown; at least one.
    """

    ratings: int
    used: int
    weight: float
    liked: tuple[Match, ...]
    crossed: tuple[Match, ...]
    colours: tuple[Liking, ...]
    categories: tuple[Liking, ...]
    materials: tuple[Liking, ...]
    price_band: PriceBand | None
    words: tuple[str, ...]


def taste_summary(workspace: Workspace) -> TasteSummary:
    """Say what the ratings amount to."""
    raise NotImplementedError


def export_taste(workspace: Workspace, path: Path) -> None:
    """Write every rating to a file that `import_taste` reads.

    Raises:
        ProfileError: the file cannot be written.
    """
    raise NotImplementedError


def import_taste(workspace: Workspace, path: Path) -> int:
    """Add the ratings of an exported file to the present ones; return how many were read.

    Raises:
        ProfileError: the file is missing, or not an exported taste.
    """
    raise NotImplementedError


def reset_taste(workspace: Workspace) -> None:
    """Forget every rating, for good.

    Raises:
        StorageError: the change could not be written.
    """
    raise NotImplementedError
