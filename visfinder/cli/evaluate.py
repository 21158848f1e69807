"""`visfinder eval`: how well the encoder finds, beside the start weights and other networks."""

from pathlib import Path

import click

from visfinder.cli.options import as_json


def _picture_file(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path | None:
    """See that a picture can be written there, before anything is measured."""
    if value is None:
        return None
    if value.suffix.lower() != ".png":
        raise click.BadParameter(f"“{value}” would hold a PNG; give it a name that ends in .png")
    if value.is_dir() or not value.absolute().parent.is_dir():
        raise click.BadParameter(f"“{value}” is not a file in a folder that is there")
    return value


@click.command("eval", short_help="Measure the encoder on pictures it never saw.")
@click.argument(
    "data",
    nargs=-1,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@click.option(
    "--goes-with",
    "pairs",
    metavar="CATALOG",
    help="Measure what goes with what instead, on the held-back looks of this catalog: a folder as "
    "visfinder carries one, or the name of an imported catalog.",
)
@click.option(
    "--encoder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of another encoder than the one that ships.",
)
@click.option(
    "--beside",
    multiple=True,
    metavar="NAME",
    help="Show this torchvision model, such as resnet50, too; may be repeated. By default all "
    "whose weights are in torch hub's cache; none is ever downloaded.",
)
@click.option(
    "--robustness",
    is_flag=True,
    help="Measure again with query photos blurred, noisy, compressed, dark, covered, turned and "
    "small: seven more passes over them.",
)
@click.option("--by-category", is_flag=True, help="Show R@1 and P@10 by category and colour, too.")
@click.option(
    "--taste",
    is_flag=True,
    help="Measure what is learned from ratings instead: made-up shoppers with hidden tastes over "
    "the labels of DATA's fashion catalogue, if it is given, and of the bundled catalog.",
)
@click.option(
    "--shoppers",
    type=click.IntRange(10, 10_000),
    default=60,
    show_default=True,
    metavar="N",
    help="With --taste: how many shoppers of each sort.",
)
@click.option(
    "--plot",
    type=click.Path(path_type=Path),
    callback=_picture_file,
    metavar="FILE.png",
    help="Draw the figures, too. Written whole.",
)
@as_json
def evaluate(
    data: tuple[Path, ...],
    pairs: str | None,
    encoder: Path | None,
    beside: tuple[str, ...],
    robustness: bool,
    by_category: bool,
    taste: bool,
    shoppers: int,
    plot: Path | None,
    as_json: bool,
) -> None:
    """Measure the encoder on the test part of DATA, which no training saw.

    Clothing is held out by the person who sent it, fashion by title, groceries by class and by
    photo. Figures are shares from 0 to 1, larger is better, with their 95 % interval; "start" are
    the frozen start weights, measured where DATA holds them.

    The bundled catalog's own photos and second pictures are looked for as well; since the catalog
    may have trained the encoder, they say how well that catalog is found, nothing more.

    At last it is told how often the words for category, pattern and material are right, and how far
    their probabilities are off; and whether explanations of street photos point at the garment.

    With --goes-with CATALOG, DATA is not needed: products are taken out of looks that nothing was
    fitted on, and are to be found again.
    """
    if taste:
        from visfinder.cli.evaluate_taste import evaluate_taste

        if pairs is not None:
            raise click.UsageError("say either --taste or --goes-with CATALOG")
        evaluate_taste(data, encoder, shoppers, plot, as_json=as_json)
        return
    if bool(data) == (pairs is not None):
        raise click.UsageError("say either DATA, folders to look in, or --goes-with CATALOG")
    if pairs is not None:
        from visfinder.cli.evaluate_pairs import evaluate_pairs

        evaluate_pairs(pairs, by_category=by_category, as_json=as_json)
        return
    from visfinder.cli.evaluate_encoder import evaluate_encoder

    evaluate_encoder(
        data,
        encoder,
        beside,
        robustness=robustness,
        by_category=by_category,
        plot=plot,
        as_json=as_json,
    )
