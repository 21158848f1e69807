"""The registry of encoders: the one that ships, and those that the shopper added.

An added encoder is a folder `encoders/NAME` among the shopper's data. It appears there whole, by
one rename, and goes the same way.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from visfinder.embedding import weights
from visfinder.embedding.encoder_names import SHIPPED, check_name
from visfinder.embedding.weights import EncoderFiles, shipped_folder
from visfinder.errors import EncoderError, ModelError, StorageError
from visfinder.paths import Home

_ABANDONED_S = 3600  # a folder in the making that is this old belongs to a process that died


@dataclass(frozen=True, slots=True)
class Entry:
    """One encoder of the registry.

    Attributes:
        name: what it is called.
        folder: where its files lie.
        files: its manifest; None where that is missing or damaged.
        problem: what is wrong with it, in words; empty when nothing is known to be.
    """

    name: str
    folder: Path
    files: EncoderFiles | None
    problem: str = ""


def entries(home: Home) -> list[Entry]:
    """Return every encoder, the one that ships first, the others by name."""
    added = []
    with suppress(OSError):
        added = [
            folder
            for folder in home.encoders.iterdir()
            if folder.is_dir() and not folder.name.startswith(".")
        ]
    names = sorted((folder.name for folder in added), key=str.casefold)
    shipped = _entry(SHIPPED, shipped_folder(), weights.REINSTALL)
    return [shipped, *(_entry(name, home.encoders / name, _remedy(name)) for name in names)]


def find(home: Home, name: str) -> Entry:
    """Return the encoder of a name; upper and lower case are the same.

    Raises:
        ModelError: there is none.
    """
    known = entries(home)
    for entry in known:
        if entry.name.casefold() == name.strip().casefold():
            return entry
    names = ", ".join(f"“{entry.name}”" for entry in known)
    raise ModelError(f"there is no encoder “{name.strip()[:80]}”; there are {names}")


def verify(entry: Entry) -> EncoderFiles:
    """Return an encoder's manifest after comparing every file with it.

    Raises:
        EncoderError: one is missing or damaged.
    """
    if entry.files is None:
        raise EncoderError(entry.problem)
    for name in entry.files.digests:
        entry.files.verified(name)
    return entry.files


def install(home: Home, name: str, fill: Callable[[Path], None]) -> Entry:
    """Add an encoder: its folder is filled beside its place, and then moved there.

    Args:
        home: the shopper's folders.
        name: a new one.
        fill: writes manifest and files into a folder; whatever it raises, nothing was added.

    Raises:
        ModelError: the name is unfit or taken, or the same encoder is there already.
        StorageError: the folder cannot be written.
    """
    import tempfile  # late, as below: 10 ms that a start need not pay

    name = check_name(name)
    _check_free(home, name)
    try:
        home.encoders.mkdir(parents=True, exist_ok=True)
        _sweep(home.encoders)
        with tempfile.TemporaryDirectory(prefix=".", suffix=".new", dir=home.encoders) as beside:
            folder = Path(beside) / "encoder"
            folder.mkdir()
            fill(folder)
            _check_new(home, weights.read_manifest(folder).encoder_hash)
            _check_free(home, name)  # another process may have taken it meanwhile
            folder.rename(home.encoders / name)
    except OSError as error:
        raise StorageError(
            f"the encoder cannot be kept in {home.encoders}: {error.strerror or error}; make room, "
            "or make the folder writable"
        ) from error
    return find(home, name)


def delete(home: Home, entry: Entry) -> None:
    """Delete an added encoder's folder.

    Raises:
        StorageError: it cannot be deleted.
    """
    import shutil
    import tempfile

    try:
        # Renamed first, so that nobody finds half of it.
        beside = tempfile.mkdtemp(prefix=".", suffix=".new", dir=home.encoders)
        entry.folder.rename(Path(beside) / "encoder")
    except OSError as error:
        raise StorageError(f"{entry.folder} cannot be deleted: {error.strerror}") from error
    shutil.rmtree(beside, ignore_errors=True)  # what is left is swept away later


def _entry(name: str, folder: Path, remedy: str) -> Entry:
    try:
        return Entry(name, folder, weights.read_manifest(folder, remedy))
    except EncoderError as error:
        return Entry(name, folder, None, str(error))


def _remedy(name: str) -> str:
    return f"remove the encoder (visfinder model remove {name}) and add it again"


def _check_free(home: Home, name: str) -> None:
    if any(entry.name.casefold() == name.casefold() for entry in entries(home)):
        raise ModelError(
            f"there is an encoder “{name}” already; choose another name, or remove that one first"
        )


def _check_new(home: Home, encoder_hash: str) -> None:
    for entry in entries(home):
        if entry.files is not None and entry.files.encoder_hash == encoder_hash:
            raise ModelError(
                f"this encoder is there already, under the name “{entry.name}”; use that one"
            )


def _sweep(folder: Path) -> None:
    """Remove what processes that died have left."""
    import shutil

    long_ago = time.time() - _ABANDONED_S
    for path in folder.glob(".*.new"):
        with suppress(OSError):
            if path.stat().st_mtime < long_ago:
                shutil.rmtree(path, ignore_errors=True)
