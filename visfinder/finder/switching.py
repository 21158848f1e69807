"""Switching to another encoder: everything is embedded anew first, and only then is it chosen.

    pictures without a vector of it -> embedded, batch by batch, each stored as it is made
    all there                       -> its index is built, beside the present one's
    one write to the settings       -> the next start searches with it

Until that write, every process goes on with the encoder it has, whose vectors and index nothing
touches. Work that was stopped goes on where it stopped.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Lock

from visfinder.embedding import registry
from visfinder.embedding.embedder import Embedder, embedder_of
from visfinder.embedding.encoder_names import SHIPPED
from visfinder.embedding.weights import EncoderFiles, folder_of_environment
from visfinder.feeds.source import Problem
from visfinder.finder.encoders import store_settings
from visfinder.finder.late_encoder import index_name
from visfinder.finder.shipped import read_shipped
from visfinder.finder.taking_in import TakingIn
from visfinder.finder.workspace import Workspace
from visfinder.models import Product, ProductKey
from visfinder.progress import Report, silent
from visfinder.settings import read_settings


@dataclass(frozen=True, slots=True)
class Switched:
    """What became of a switch.

    Attributes:
        name: of the encoder that is chosen now.
        embedded: products whose pictures were looked at for it this time.
        problems: pictures that cannot be read; they are not found until they can be.
        overruled: whether VISFINDER_ENCODER names another one, which is used all the same.
    """

    name: str
    embedded: int
    problems: tuple[Problem, ...]
    overruled: bool


def use_encoder(workspace: Workspace, name: str, report: Report = silent) -> Switched:
    """Choose another encoder, after everything has been embedded with it.

    It takes effect at the next start of a window or a command; this workspace keeps its own.

    Args:
        workspace: whose catalogs are embedded.
        name: of the encoder; "visfinder" is the one that ships.
        report: told of every product, those that have a vector already included.

    Raises:
        ModelError: there is no such encoder.
        EncoderError: it is damaged, or fails on a picture; the old one stays in use.
        StorageError: vectors or settings cannot be written; the old one stays in use.
        Cancelled: `report` raised it; the old one stays in use, and what was embedded is kept.
    """
    entry = registry.find(workspace.home, name)
    files = registry.verify(entry)
    _take_shipped(workspace, files)
    embedded, problems = _embed_all(workspace, files, report)
    shipped = entry.name == SHIPPED
    _build_index(workspace, files, "" if shipped else index_name(files.encoder_hash))
    settings = read_settings(workspace.home.settings)
    store_settings(workspace.home, replace(settings, encoder="" if shipped else entry.name))
    overruled = folder_of_environment() is not None
    return Switched(entry.name, embedded, tuple(problems), overruled)


def _take_shipped(workspace: Workspace, files: EncoderFiles) -> None:
    """Take over what comes with the bundled catalog, where that is of this encoder."""
    shipped = read_shipped(workspace.bundled)
    if shipped.encoder_hash != files.encoder_hash:
        return
    store = workspace.catalogs
    pictures = {product.picture_hash for product in store.products()} & set(shipped.vectors)
    unseen = pictures - set(store.vectors(files.encoder_hash, pictures))
    if unseen:
        taken = {picture: shipped.vectors[picture] for picture in unseen}
        store.put_vectors(files.encoder_hash, taken)


def _embed_all(
    workspace: Workspace, files: EncoderFiles, report: Report
) -> tuple[int, list[Problem]]:
    """Embed until nothing is left, also of what another process imports meanwhile.

    Returns:
        how many products were looked at, and the pictures that cannot be read.
    """
    loaded: list[Embedder] = []
    loading = Lock()  # every thread that reads ahead asks, all of them at once

    def embedder() -> Embedder:
        with loading:
            if not loaded:
                loaded.append(embedder_of(files))
            return loaded[0]

    tried: set[ProductKey] = set()
    problems: list[Problem] = []
    while True:
        products, pending = _pending(workspace, files.encoder_hash, tried)
        if not pending:
            report(len(products), len(products))  # the last moment to stop
            return len(tried) - len(problems), problems
        before = len(products) - len(pending)
        report(before, len(products))
        taking_in = TakingIn(workspace.catalogs, files.encoder_hash, embedder)
        taken = taking_in.take_in(pending, _further(report, before))
        # Not again: a picture that cannot be read, or that has changed since its import and is
        # taken in under its new hash at the next start, would be without a vector for ever.
        tried.update(product.key for product in pending)
        problems += taken.problems


def _pending(
    workspace: Workspace, encoder_hash: str, tried: set[ProductKey]
) -> tuple[Sequence[Product], Sequence[Product]]:
    """Return all products that could be searched, and those without a vector not tried yet."""
    products = [product for product in workspace.catalogs.products() if product.picture_hash]
    pictures = {product.picture_hash for product in products}
    seen = set(workspace.catalogs.vectors(encoder_hash, pictures))
    pending = [p for p in products if p.picture_hash not in seen and p.key not in tried]
    return products, pending


def _further(report: Report, before: int) -> Report:
    return lambda done, total: report(before + done, before + total)


def _build_index(workspace: Workspace, files: EncoderFiles, folder: str) -> None:
    """Build the index here, where it is waited for, and not in the first search."""
    shelf = workspace.arranged(workspace.catalogs.state(), files.encoder_hash, folder)
    _ = shelf.index
    shelf.close()
