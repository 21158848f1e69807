"""The shopper's catalogs: add one, list them, check one, remove one."""

from dataclasses import dataclass
from pathlib import Path

from visfinder.errors import CatalogError, PhotoError
from visfinder.feeds.source import Problem, read_source
from visfinder.finder.taking_in import TakingIn
from visfinder.finder.workspace import Workspace
from visfinder.imaging.load import content_hash, load, read_bytes
from visfinder.models import BUNDLED, CatalogInfo, Product
from visfinder.progress import Report, silent

_LONGEST_NAME = 60  # characters that still fit in a list
_CHECKED_LONGEST = 64  # pixels; a picture is decoded to see whether it can be, not to be looked at


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a catalog source.

    Attributes:
        products: how many are in the catalog now.
        problems: rows and pictures that were left out or are incomplete, and why.
    """

    name: str
    products: int
    problems: tuple[Problem, ...]


def list_catalogs(workspace: Workspace) -> list[CatalogInfo]:
    """Return the catalogs, the bundled one first."""
    return sorted(workspace.catalogs.catalogs(), key=lambda catalog: catalog.name != BUNDLED)


def add_catalog(
    workspace: Workspace, source: Path, name: str = "", report: Report = silent
) -> Imported:
    """Import a folder of pictures or a CSV/JSONL file as a catalog; again, to bring it up to date.

    Pictures are embedded in batches and kept by their content, so a second run after a cancel, a
    crash or a changed source embeds only what is new.  The products appear when all is done.

    Args:
        workspace: where it goes.
        source: the folder or file.
        name: what to call it; taken from the source's name when empty.
        report: told of every picture.

    Raises:
        CatalogError: the source cannot be read or holds no product, or the name is reserved or
            stands for another source.
        EncoderError: the encoder cannot be loaded.
        Cancelled: `report` raised it; the catalog is as it was before.
    """
    source = source.expanduser().absolute()
    name = _free_name(workspace, name.strip() or _name_of(source), source)
    feed = read_source(source, name)
    if not feed.products:
        first = f" ({feed.problems[0]})" if feed.problems else ""
        raise CatalogError(
            f"“{source.name}” holds no product that could be read{first}; visfinder reads a folder "
            "of pictures, or a table or JSON Lines file with a picture for each product"
        )
    encoder = workspace.encoder
    taking_in = TakingIn(workspace.catalogs, encoder.hash, encoder.loaded)
    taken = taking_in.take_in(feed.products, report)
    with workspace.writing:
        _free_name(workspace, name, source)  # another thread may have taken it meanwhile
        workspace.catalogs.replace(name, str(source), taken.products)
        workspace.vectors_changed()
    _ = workspace.shelf.index  # built here, where it is waited for, and not by the next search
    return Imported(name, len(taken.products), feed.problems + taken.problems)


def remove_catalog(workspace: Workspace, name: str) -> None:
    """Forget a catalog; its source and the shopper's ratings stay as they are.

    Raises:
        CatalogError: there is no such catalog, or it is the bundled one.
    """
    if _same(name, BUNDLED):
        raise CatalogError(
            "the bundled catalog belongs to visfinder and cannot be removed; to leave it out of an "
            "answer, choose other catalogs in the filters"
        )
    with workspace.writing:
        lost = {catalog.name for catalog in workspace.catalogs.missing()}
        workspace.catalogs.remove(name if name in lost else _present(workspace, name).name)


def check_catalog(workspace: Workspace, name: str, report: Report = silent) -> list[str]:
    """Look at every product of a catalog and return its problems in words; empty: all is well.

    Raises:
        CatalogError: there is no such catalog.
        Cancelled: `report` raised it.
    """
    name = _present(workspace, name).name
    problems = workspace.catalogs.check()  # digests of every row, this catalog's and the others'
    products = workspace.catalogs.products(name)
    vectors = workspace.catalogs.vectors(
        workspace.encoder.hash, [product.picture_hash for product in products]
    )
    for done, product in enumerate(products, start=1):
        if problem := _problem(product, has_vector=product.picture_hash in vectors):
            problems.append(f"{product.key.id}: {problem}")
        report(done, len(products))
    return problems


def _problem(product: Product, *, has_vector: bool) -> str:
    """Return what is wrong with one product's picture, in words; "" if nothing is."""
    if not product.picture.is_file():
        return f"its picture is gone: {product.picture}"
    try:
        data = read_bytes(product.picture)
        load(data, name=product.picture.name, bound=_CHECKED_LONGEST)
    except PhotoError as error:
        return str(error)
    if content_hash(data) != product.picture_hash:
        return f"{product.picture.name} has changed since the import; import the catalog again"
    if not has_vector:
        return f"{product.picture.name} has not been looked at yet; import the catalog again"
    return ""


def _present(workspace: Workspace, name: str) -> CatalogInfo:
    catalogs = list_catalogs(workspace)
    for catalog in catalogs:
        if _same(catalog.name, name):
            return catalog
    names = ", ".join(f"“{catalog.name}”" for catalog in catalogs)
    raise CatalogError(f"there is no catalog “{name}”; there are {names}")


def _free_name(workspace: Workspace, name: str, source: Path) -> str:
    """Return the name that a source is imported under, in the spelling it already has.

    Raises:
        CatalogError: if it is reserved, unusable, or stands for another source.
    """
    if _same(name, BUNDLED):
        raise CatalogError(
            f"the name “{name}” is kept for the catalog that visfinder carries; choose another name"
        )
    if len(name) > _LONGEST_NAME or not name.isprintable() or ":" in name:
        raise CatalogError(
            f"“{name[:_LONGEST_NAME]}” cannot be a catalog's name: it must be printable, without a "
            f"colon, and at most {_LONGEST_NAME} characters long; choose another name"
        )
    for catalog in [*workspace.catalogs.catalogs(), *workspace.catalogs.missing()]:
        if _same(catalog.name, name):
            if catalog.source and Path(catalog.source) == source:
                return catalog.name
            raise CatalogError(
                f"the name “{name}” stands for the catalog from {catalog.source}; choose another "
                "name, or remove that catalog first"
            )
    return name


def _name_of(source: Path) -> str:
    """Return what a source is called when the shopper does not say: its file name, made usable."""
    name = source.name if source.is_dir() else source.stem
    usable = "".join(c if c.isprintable() and c != ":" else " " for c in name)
    return usable.strip()[:_LONGEST_NAME].strip() or "catalog"


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
