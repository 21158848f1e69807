"""`visfinder taste quiz`: which one? A dozen questions for a taste that is not known yet."""

from typing import TYPE_CHECKING, Final

import click

from visfinder.cli.options import as_json, profile

if TYPE_CHECKING:
    from visfinder.finder.quiz import Pair, Quiz
    from visfinder.finder.workspace import Workspace
    from visfinder.models import Product, ProductKey

_LEFT, _RIGHT, _SKIP, _QUIT = "1", "2", "s", "q"
_ANSWERS: Final = click.Choice([_LEFT, _RIGHT, _SKIP, _QUIT])


@click.command(short_help="Choose between two products, a dozen times.")
@click.option("--questions", type=click.IntRange(1, 100), metavar="N", help="How many; usually 12.")
@click.option("--prefer", metavar="ID", help="Answer without asking: this product ...")
@click.option("--over", metavar="ID", help="... rather than this one; then show the next pair.")
@click.option(
    "--skip",
    type=click.IntRange(0, 100),
    default=0,
    metavar="N",
    help="With --json: pass over the N pairs that teach most.",
)
@profile
@as_json
def quiz(
    questions: int | None, prefer: str | None, over: str | None, skip: int, as_json: bool
) -> None:
    """Choose between two products, a dozen times, each pair chosen for what it teaches.

    In a terminal it asks. With --json, or --prefer and --over, it asks nothing: it notes the
    answer, if there is one, and shows the next pair. `visfinder rate --undo` takes an answer back.
    """
    from visfinder.cli.opening import opened_workspace
    from visfinder.finder.quiz import LENGTH, Quiz

    if (prefer is None) != (over is None):
        raise click.UsageError("--prefer and --over go together: one product rather than another")
    silent = as_json or prefer is not None
    if skip and not silent:
        raise click.UsageError("--skip goes with --json; where visfinder asks, answer with s")
    with opened_workspace() as workspace:
        if prefer is not None and over is not None:
            _note(workspace, prefer, over)
        if silent:
            sitting = Quiz(workspace, skip + 1)
            for _ in range(skip):
                sitting.skip()
            _show(sitting.pair, as_json=as_json)
        else:
            _ask(Quiz(workspace, questions or LENGTH))


def _note(workspace: "Workspace", prefer: str, over: str) -> None:
    from visfinder.errors import UserError
    from visfinder.finder.product import find_product

    preferred, other = find_product(workspace, prefer), find_product(workspace, over)
    if preferred == other:
        raise UserError("--prefer and --over name the same product; name two")
    workspace.profile.record("quiz", preferred, other=other)


def _ask(sitting: "Quiz") -> None:
    from visfinder.cli.terminal import say

    answered = 0
    while (pair := sitting.pair) is not None:
        say(f"Which one? {sitting.asked + 1} of {sitting.length}")
        for name, product in zip((_LEFT, _RIGHT), pair, strict=True):
            say(f"  {name}. {_told(product)}")
            say(f"     {product.picture}")
        answer = click.prompt(
            f"{_LEFT} or {_RIGHT}, {_SKIP} to skip, {_QUIT} to stop",
            type=_ANSWERS,
            show_choices=False,
            err=True,
        )
        if answer == _QUIT:
            break
        if answer == _SKIP:
            sitting.skip()
        else:
            sitting.choose((pair.left if answer == _LEFT else pair.right).key)
            answered += 1
    told = "1 answer" if answered == 1 else f"{answered} answers"
    say(f"{told}; `visfinder for-you` shows what they make of the catalogs")


def _show(pair: "Pair | None", *, as_json: bool) -> None:
    from visfinder.cli.terminal import say, say_json

    if as_json:
        say_json({"pair": None if pair is None else [_record(product) for product in pair]})
    elif pair is None:
        say("There is nothing left to ask")
    else:
        for product in pair:
            say(f"{_told(product)}  {_name(product.key)}")


def _told(product: "Product") -> str:
    from visfinder.cli.answers import price_text

    return ", ".join(filter(None, (product.title, product.brand, price_text(product))))


def _name(key: "ProductKey") -> str:
    return f"{key.catalog}:{key.id}"


def _record(product: "Product") -> dict[str, object]:
    return {
        "id": product.key.id,
        "catalog": product.key.catalog,
        "title": product.title,
        "picture": str(product.picture),
    }
