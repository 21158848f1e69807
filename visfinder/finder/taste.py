"""The shopper's taste, to be seen, carried away and forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from visfinder.finder.leaning import LIKED, Leaning
from visfinder.finder.likings import Liking, likings, price_band_of
from visfinder.finder.named_tastes import NamedTaste, named_tastes
from visfinder.finder.reasons import naming_colours
from visfinder.finder.workspace import Workspace
from visfinder.models import CROSS, Match, Product, ProductKey
from visfinder.pairing.kinds import singular

__all__ = [
    "Liking",
    "NamedTaste",
    "PriceBand",
    "TasteSummary",
    "export_taste",
    "import_taste",
    "reset_taste",
    "restore_taste",
    "taste_summary",
]

NAMED = 3  # colours, categories and materials that a sentence names


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
        tastes: the several tastes in what was liked, the one with the most of it first.
        hidden: products hidden without a rating (never shown either), newest first.
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
    tastes: tuple[NamedTaste, ...] = ()
    hidden: tuple[Match, ...] = ()


def taste_summary(workspace: Workspace) -> TasteSummary:
    """Say what the ratings amount to."""
    leaning = workspace.leaning
    rated = _newest_first(leaning)
    liked = [(product, stars) for product, stars in rated if stars >= LIKED]
    colours = likings((naming_colours(product.swatches)[:1], stars) for product, stars in rated)
    categories = likings(([_category(product)], stars) for product, stars in rated)
    materials = likings(([singular(product.material)], stars) for product, stars in rated)
    band = price_band_of([product for product, _ in liked])
    price_band = None if band is None else PriceBand(*band)
    summary = TasteSummary(
        ratings=len(leaning.ratings),
        used=len(leaning.rated_rows),
        weight=leaning.model.weight,
        liked=tuple(Match(product, 0.0, (), stars) for product, stars in liked),
        crossed=tuple(Match(p, 0.0, (), stars) for p, stars in rated if stars == CROSS),
        colours=colours,
        categories=categories,
        materials=materials,
        price_band=price_band,
        words=(),
        tastes=named_tastes(leaning),
        hidden=tuple(_hidden(workspace, leaning)),
    )
    return replace(summary, words=tuple(_sentences(summary)))


def export_taste(workspace: Workspace, path: Path) -> int:
    """Write everything the shopper did to a file that `import_taste` reads; count the ratings.

    Raises:
        ProfileError: the file cannot be written.
    """
    shelf = workspace.shelf

    def title(key: ProductKey) -> str:
        row = shelf.rows.get(key)
        return "" if row is None else shelf.products[row].title

    return workspace.profile.export_to(path, title)


def import_taste(workspace: Workspace, path: Path, *, replacing: bool = False) -> int:
    """Add what is in an exported file, or put it in the place of everything.

    One undo takes all of it back.  Of two statements about the same thing, such as two ratings of
    one product, the newer wins.

    Returns:
        how many things it changed.

    Raises:
        ProfileError: the file is missing, or not an exported taste.
    """
    return workspace.profile.import_from(path, replacing=replacing)


def reset_taste(workspace: Workspace, *, for_good: bool = False) -> None:
    """Forget everything the shopper did; it is kept aside for 30 days, unless it is for good.

    After those it is deleted at the next start.

    Raises:
        StorageError: the change could not be written.
    """
    workspace.profile.reset(for_good=for_good)


def restore_taste(workspace: Workspace) -> bool:
    """Bring back what the last reset took, beside what was done since; return whether it was kept.

    Raises:
        StorageError: the change could not be written.
    """
    return workspace.profile.restore()


def _newest_first(leaning: Leaning) -> list[tuple[Product, int]]:
    here = [rating for key, rating in leaning.ratings.items() if key in leaning.shelf.rows]
    here.sort(key=lambda rating: -rating.at)
    products = leaning.shelf.products
    return [(products[leaning.shelf.rows[rating.key]], rating.stars) for rating in here]


def _hidden(workspace: Workspace, leaning: Leaning) -> Iterator[Match]:
    for key in reversed(workspace.profile.hidden()):
        if (row := leaning.shelf.rows.get(key)) is not None:
            yield Match(leaning.shelf.products[row], 0.0, (), leaning.stars(key))


def _category(product: Product) -> str:
    return singular(product.product_type or product.category.rpartition(">")[2])


def _sentences(summary: TasteSummary) -> list[str]:
    if not summary.ratings and not summary.weight:
        return ["Nothing rated yet. Rate a few products, and what you like will be told here."]
    words = [_counted(summary)]
    for what, found in (
        ("colours", summary.colours),
        ("kinds of product", summary.categories),
        ("materials", summary.materials),
    ):
        if liked := [one.name for one in found if one.strength > 0][:NAMED]:
            words.append(f"You like these {what}: {', '.join(liked)}.")
        if not_ := [one.name for one in reversed(found) if one.strength < 0][:NAMED]:
            words.append(f"Less to your taste, among {what}: {', '.join(not_)}.")
    if len(summary.tastes) > 1:
        words.append(f"You have {len(summary.tastes)} tastes.")
    words += [_told(taste) for taste in summary.tastes]
    if band := summary.price_band:
        ends = dict.fromkeys((f"{band.low:,.0f}", f"{band.high:,.0f}"))  # one where they agree
        prices = f"{' to '.join(ends)} {band.currency}".strip()
        words.append(f"What you like mostly costs {prices}.")
    words.append(
        f"Taste counts for {summary.weight:.0%} of its full weight in the order of results."
    )
    return words


def _told(taste: NamedTaste) -> str:
    text = f"Taste “{taste.name}”: {taste.share:.0%} of what you liked"
    if taste.name != taste.words:
        text += f" ({taste.words})"
    return f"{text}, muted: it counts for nothing now." if taste.muted else f"{text}."


def _counted(summary: TasteSummary) -> str:
    ratings = "1 rating" if summary.ratings == 1 else f"{summary.ratings} ratings"
    if not summary.ratings:
        return "Nothing rated yet; what you chose, kept and looked at is heard, too."
    text = f"{ratings}: {len(summary.liked)} liked, {len(summary.crossed)} crossed out."
    if gone := summary.ratings - summary.used:
        text += f" {gone} of them for products whose catalog is not here now."
    return text
