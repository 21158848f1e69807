"""Opens a catalog with looks, to learn goes-with from or to measure it on."""

from pathlib import Path
from typing import TYPE_CHECKING

from visfinder.cli.progress import Progress

if TYPE_CHECKING:
    from visfinder.training.pair_catalog import PairCatalog


def opened_pairs(catalog: str) -> "PairCatalog":
    """Open a folder in the bundled catalog's format, or an imported catalog by its name.

    Raises:
        CatalogError: there is no such catalog.
        UserError: it has too few looks, or a package is missing.
    """
    from visfinder.errors import UserError

    try:
        import visfinder.training.pair_catalog  # noqa: F401 - to see that it can be
    except ModuleNotFoundError as error:
        raise UserError(
            f"this needs {error.name}, which is not installed; "
            "install what it needs with: pip install 'visfinder[train]'"
        ) from None
    folder = Path(catalog).expanduser()
    return _of_folder(folder) if is_folder(catalog) else _imported(catalog)


def is_folder(catalog: str) -> bool:
    """Tell whether a folder with records is meant, and not a catalog's name."""
    from visfinder.feeds.bundled import RECORDS

    return (Path(catalog).expanduser() / RECORDS).is_file()


def _of_folder(folder: Path) -> "PairCatalog":
    from visfinder.embedding.embedder import load_embedder
    from visfinder.embedding.weights import read_manifest, shipped_folder
    from visfinder.training.pair_catalog import read_pair_catalog

    encoder_hash = read_manifest(shipped_folder()).encoder_hash
    with Progress("Looking at the catalog", timed=True) as report:
        return read_pair_catalog(folder, encoder_hash, load_embedder, report)


def _imported(name: str) -> "PairCatalog":
    from visfinder.cli.opening import opened_workspace
    from visfinder.errors import CatalogError
    from visfinder.models import BUNDLED
    from visfinder.training.pair_catalog import pair_catalog, read_splits

    wanted = name.strip().casefold()
    with opened_workspace() as workspace:
        shelf = workspace.shelf
        here = [
            row
            for row, product in enumerate(shelf.products[: len(shelf.vectors)])
            if product.key.catalog.casefold() == wanted
        ]
        if not here:
            known = sorted({product.key.catalog for product in shelf.products})
            names = ", ".join(f"“{one}”" for one in known)
            raise CatalogError(f"there is no folder or catalog “{name}”; there are {names}")
        products = [shelf.products[row] for row in here]
        vectors = {shelf.products[row].picture_hash: shelf.vectors[row] for row in here}
        splits = read_splits(workspace.bundled) if wanted == BUNDLED else {}
        return pair_catalog(products, vectors, splits, workspace.encoder.hash, shelf.pair_weights)
