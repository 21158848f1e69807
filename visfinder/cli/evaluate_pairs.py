"""`visfinder eval --goes-with`: how well held-back looks are completed."""

from typing import Final

_LEGEND: Final = (
    "fitted: the whole rule; pictures: the same without what records say (style, season, "
    "formality, price, looks); head: the learned head alone; by hand: the first rule; visual: "
    "likeness of the pictures; prior: which kinds are wanted together",
    "[low, high]: 95 % interval, by bootstrap over the looks",
)


def evaluate_pairs(catalog: str, *, by_category: bool, as_json: bool) -> None:
    """Measure goes-with on a catalog and print the figures.

    Raises:
        CatalogError: there is no such catalog.
        UserError: it has too few looks.
    """
    from visfinder.cli.evaluation_text import record, table
    from visfinder.cli.pair_catalogs import opened_pairs
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say, say_json
    from visfinder.training.pair_evaluation import evaluate_pairs as measure

    opened = opened_pairs(catalog)
    with Progress("Measuring", timed=True) as report:
        evaluation = measure(opened, 0, report)
    if as_json:
        looks = {"train": len(opened.train), "test": len(opened.test)}
        say_json(record(opened.encoder_hash, evaluation) | {"looks": looks})
        return
    say(f"{len(opened.test)} held-back looks; {len(opened.train)} others have no design of theirs")
    for line in table(evaluation, by_category=by_category, legend=_LEGEND):
        say(line)
