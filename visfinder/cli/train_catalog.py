"""`visfinder train --catalog NAME`: the encoder that ships, adapted to a catalog of the shopper."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from visfinder.cli.progress import Progress
from visfinder.cli.terminal import complain, say, tell
from visfinder.errors import CatalogError, ModelError

if TYPE_CHECKING:
    from visfinder.embedding.registry import Entry
    from visfinder.finder.workspace import Workspace
    from visfinder.models import Product
    from visfinder.training.adapted_map import Map


def train_catalog(name: str, seed: int) -> int:
    """Adapt, say what it brought, keep the better encoder, and search with it from then on.

    Raises:
        CatalogError: there is no such catalog.
        UserError: it has too few products with a picture.
    """
    from visfinder.cli.opening import opened_workspace
    from visfinder.embedding.embedder import load_embedder
    from visfinder.embedding.weights import shipped_folder
    from visfinder.finder.switching import use_encoder
    from visfinder.training.adapt import adapt

    with opened_workspace() as workspace:
        products = _products(workspace, name)
        with Progress("Looking", timed=True) as looked, Progress("Fitting") as fitted:
            made = adapt(products, load_embedder(shipped_folder()), seed, looked, fitted)
        for line in _table(made.before, made.after):
            say(line)
        if made.unread:
            complain(f"{made.unread} pictures could not be read and taught nothing")
        if made.by is None:
            say("That is no better, so the encoder stays as it is.")
            return 0
        entry = _installed(workspace, products[0].key.catalog, made.by)
        tell(f"{entry.name} is added; the catalogs are embedded with it now")
        with Progress("Embedding", timed=True) as report:
            use_encoder(workspace, entry.name, report)
    say(f"Photos are searched with “{entry.name}” now; to go back: visfinder model use visfinder")
    return 0


def _products(workspace: "Workspace", name: str) -> "list[Product]":
    wanted = name.strip().casefold()
    found = [one for one in workspace.products if one.key.catalog.casefold() == wanted]
    if not found:
        known = sorted({one.key.catalog for one in workspace.products})
        names = ", ".join(f"“{one}”" for one in known)
        raise CatalogError(f"there is no catalog “{name}” with products; there are {names}")
    return found


def _table(before: Mapping[str, float], after: Mapping[str, float]) -> list[str]:
    """Return lines with each figure on the part that was held back, before and after."""
    width = max(map(len, before))
    lines = [f"{'held back':<{width}}  before  after"]
    return lines + [f"{one:<{width}}   {before[one]:.3f}  {after[one]:.3f}" for one in before]


def _installed(workspace: "Workspace", catalog: str, by: "Map") -> "Entry":
    """Add the adapted encoder under the catalog's name, or that with a number."""
    from visfinder.embedding import registry
    from visfinder.embedding.encoder_names import LONGEST_NAME, check_name
    from visfinder.embedding.weights import read_manifest, shipped_folder
    from visfinder.training.adapt import export_adapted

    home = workspace.home
    base = read_manifest(shipped_folder())
    try:
        stem = check_name(f"for {catalog[: LONGEST_NAME - 8]}")
    except ModelError:  # a catalog may be called what no folder can
        stem = "for a catalog"
    taken = {entry.name.casefold() for entry in registry.entries(home)}
    names = (stem if n == 1 else f"{stem} {n}" for n in range(1, 1000))
    name = next(one for one in names if one.casefold() not in taken)

    def fill(folder: Path) -> None:
        export_adapted(base, by, folder, name)

    return registry.install(home, name, fill)
