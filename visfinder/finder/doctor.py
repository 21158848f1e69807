"""Doctor: is every part of visfinder well, and if not, what to do."""

import platform
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from visfinder import __version__
from visfinder.embedding.choosing import choice
from visfinder.embedding.embedder import Embedder, load_embedder
from visfinder.errors import CatalogError, VisfinderError
from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shipped import read_shipped
from visfinder.index.probe import annoy_version, trouble
from visfinder.paths import Home, bundled_catalog
from visfinder.storage.catalog import open_catalog_store
from visfinder.storage.profile import open_profile_store
from visfinder.storage.profiles import Profiles

_LIBRARIES = ("numpy", "pillow", "PySide6-Essentials", "onnxruntime", "torch", "annoy")
_PATIENCE_S = 2.0  # one photo takes about 20 ms; slower than this and searching is no pleasure


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        part: "versions", "encoder", "index", "ratings", "catalogs", "bundled catalog" or "folders".
        ok: False where something should be done; the text says what.
    """

    part: str
    ok: bool
    text: str


def examine(home: Home, *, load: Callable[[], Embedder] | None = None) -> list[Finding]:
    """Look at every part; never raises a `VisfinderError`.

    Databases are opened as at any start, so damage in them is put right and told.

    Args:
        home: the shopper's folders.
        load: makes the encoder; the chosen one when None.
    """
    return [
        _versions(),
        *_folders(home),
        _guarded("encoder", lambda: _chosen_encoder(home) if load is None else _encoder(load)),
        _index(home),
        _guarded("ratings", lambda: _ratings(home)),
        _guarded("catalogs", lambda: _catalogs(home)),
        _guarded("bundled catalog", _bundled),
    ]


def _guarded(part: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except VisfinderError as error:
        return Finding(part, False, str(error))


def _versions() -> Finding:
    found = [f"visfinder {__version__}", f"Python {platform.python_version()}"]
    for library in _LIBRARIES:
        try:
            found.append(f"{library} {version(library)}")
        except PackageNotFoundError:
            found.append(f"no {library}")
    return Finding("versions", True, f"{', '.join(found)}; {platform.platform()}")


def _folders(home: Home) -> list[Finding]:
    return [
        _folder(what, folder)
        for what, folder in (("data", home.data), ("cache", home.cache), ("config", home.config))
    ]


def _folder(what: str, folder: Path) -> Finding:
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as error:
        reason = error.strerror or str(error)
        text = f"{what}: {nearest} cannot be written ({reason}); make it writable, or set "
        return Finding("folders", False, f"{text}VISFINDER_HOME to a folder that is")
    stands = "" if nearest == folder else " (made at the first start)"
    return Finding("folders", True, f"{what}: {folder} can be written{stands}")


def _chosen_encoder(home: Home) -> Finding:
    """Look at the encoder that is searched with; not well where it is not the chosen one."""
    chosen = choice(home)
    found = _encoder(lambda: load_embedder(chosen.folder))
    if chosen.notice:
        return Finding(found.part, False, f"{chosen.notice} {found.text}")
    return replace(found, text=f"{chosen.name}: {found.text}") if chosen.name else found


def _encoder(load: Callable[[], Embedder]) -> Finding:
    """Load it and let it look at a made-up picture twice: whole numbers, the same both times."""
    embedder = load()
    pattern = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    first = embedder.embed([pattern])
    start = time.perf_counter()
    second = embedder.embed([pattern])
    spent_s = time.perf_counter() - start
    text = (
        f"{embedder.encoder_hash[:12]}, {embedder.dimension} numbers and {spent_s * 1000:.0f} ms a "
        f"picture, on {embedder.device}"
    )
    if not np.allclose(np.linalg.norm(first, axis=1), 1, atol=1e-3):
        return Finding("encoder", False, f"{text}: its vectors are wrong; reinstall visfinder")
    if not np.allclose(first, second, atol=1e-4):
        return Finding("encoder", False, f"{text}: it answers differently each time; use the cpu")
    if spent_s > _PATIENCE_S:
        return Finding("encoder", False, f"{text}: very slow; close other programs and try again")
    return Finding("encoder", True, text)


def _index(home: Home) -> Finding:
    if why := trouble(home.index):
        return Finding("index", True, f"searches exactly, product by product, because {why}")
    return Finding("index", True, f"annoy {annoy_version()}, checked against exact search")


def _ratings(home: Home) -> Finding:
    """Look at every profile, damage in which is put right and told."""
    found: list[str] = []
    well = True
    for profile in Profiles(home.data).all():
        if profile.path is None or not profile.path.exists():
            found.append(f"“{profile.name}”: none yet")
            continue
        store, notice = open_profile_store(profile.path)
        with store:
            count = len(store.ratings())
        well &= not notice
        found.append(f"“{profile.name}”: {notice or f'{count} ratings, whole, in {profile.path}'}")
    return Finding("ratings", well, "; ".join(found))


def _catalogs(home: Home) -> Finding:
    if not home.catalog_db.exists():
        return Finding("catalogs", True, "none yet; the bundled one is imported at the first start")
    store, notice = open_catalog_store(home.catalog_db)
    with store:
        problems = [problem for problem in (notice, *store.check()) if problem]
        names = ", ".join(f"{one.name} ({one.products} products)" for one in store.catalogs())
    return Finding("catalogs", not problems, "; ".join(problems) or f"{names}, whole")


def _bundled() -> Finding:
    folder = bundled_catalog()
    try:
        products = read_bundled(folder).products
    except CatalogError as error:
        return Finding("bundled catalog", False, f"{error}: reinstall visfinder")
    known = len(read_shipped(folder).vectors)
    text = f"{len(products)} products in {folder}, {known} pictures looked at beforehand"
    return Finding("bundled catalog", bool(products), text)
