"""`visfinder train --pairs`: what goes with what, learned from the looks of a catalog."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visfinder.pairing.weights import PairWeights
    from visfinder.training.results import Evaluation

TOLD = "fitted"  # the system that figures are told of
DECIDING = "hard blanks FITB"


def train_pairs(catalog: str, out: Path | None, seed: int) -> int:
    """Fit, say what it brought, and keep it.

    Args:
        catalog: a folder, or the name of an imported catalog; "" is the bundled one's folder.
        out: folder to write to; None to use the weights from now on, if they do no worse.
        seed: of the questions that the weights are fitted on.

    Raises:
        CatalogError: there is no such catalog.
        UserError: it has too few looks.
    """
    from visfinder.cli.pair_catalogs import opened_pairs
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say
    from visfinder.pairing.weights import FILE, write_weights
    from visfinder.paths import bundled_catalog, home
    from visfinder.training.pair_evaluation import evaluate_pairs
    from visfinder.training.pair_fit import fit_pairs

    opened = opened_pairs(catalog or str(bundled_catalog()))
    with Progress("Fitting", timed=True) as report:
        made = fit_pairs(opened, seed, report)
    with Progress("Measuring", timed=True) as report:
        before = evaluate_pairs(opened, seed, report)
        after = evaluate_pairs(opened.weighed(made), seed, report)
    for line in _table(before, after, made):
        say(line)
    if out is None:
        if _figures(after)[DECIDING] < _figures(before)[DECIDING]:
            say("That is no better, so goes-with stays as it is.")
            return 0
        place = home().pair_weights
    else:
        place = out / FILE
    place.parent.mkdir(parents=True, exist_ok=True)
    write_weights(place, made)
    say(f"What goes with what is in {place} ({place.stat().st_size / 1024:.0f} KB)")
    return 0


def _figures(evaluation: "Evaluation") -> dict[str, float]:
    at = evaluation.systems.index(TOLD)
    return {measure.name: measure.estimates[at].value for measure in evaluation.measures}


def _table(before: "Evaluation", after: "Evaluation", made: "PairWeights") -> list[str]:
    """Return lines with each figure on the held-back looks, before and after, and the weights."""
    from visfinder.pairing.weights import PARTS

    then, now = _figures(before), _figures(after)
    width = max(map(len, then))
    lines = [f"{'held-back looks':<{width}}  before  after"]
    lines += [f"{one:<{width}}   {then[one]:.3f}  {now[one]:.3f}" for one in then]
    weights = ", ".join(f"{p} {w:.3f}" for p, w in zip(PARTS, made.parts.tolist(), strict=True))
    return [*lines, f"weights: {weights}"]
