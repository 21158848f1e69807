"""The registry of encoders: the one that ships, and those that the shopper added.

An added encoder is a folder `encoders/NAME` among the shopper's data. It appears there whole, by
one rename, and goes the same way.
"""

import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from visfinder.embedding import weights
from visfinder.embedding.weights import EncoderFiles, folder_of_environment, shipped_folder
from visfinder.errors import EncoderError, ModelError, StorageError
from visfinder.paths import Home
from visfinder.settings import read_settings

SHIPPED = "visfinder"  # the name of the encoder that ships
LONGEST_NAME = 40  # characters
_NOT_IN_NAMES = '/\\:*?"<>|'  # what one platform or another does not take in a folder's name
# Windows keeps these names for devices, whatever comes after a dot.
_PORTS = {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
_DEVICES = {"con", "prn", "aux", "nul"} | _PORTS
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


@dataclass(frozen=True, slots=True)
class Choice:
    """The encoder to search with.

    Attributes:
        name: in the registry; empty where VISFINDER_ENCODER names a folder.
        folder: where its files lie.
        notice: what the shopper should know, such as that the chosen one cannot be used.
    """

    name: str
    folder: Path
    notice: str = ""


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


def choice(home: Home) -> Choice:
    """Return the encoder to search with: VISFINDER_ENCODER's, the chosen one, or the shipped one.

    Where the chosen one is missing or damaged, that is the one that ships, with a notice. Every
    byte of an added encoder is looked at for this: 0.1 s for 100 MB.
    """
    if (folder := folder_of_environment()) is not None:
        return Choice("", folder)
    settings = read_settings(home.settings)
    name = settings.encoder
    if settings.problem:
        return _shipped(f"{settings.problem}, so visfinder searches with the encoder that ships")
    if not name or name.casefold() == SHIPPED:
        return _shipped()
    try:
        check_name(name)  # the settings are a file that anybody may have edited
        entry = find(home, name)
        verify(entry)
    except (ModelError, EncoderError) as error:
        return _shipped(
            f"The chosen encoder “{name[:LONGEST_NAME]}” cannot be used ({error}). visfinder "
            "searches with the encoder that ships; `visfinder model use visfinder` makes it stay "
            "so."
        )
    return Choice(entry.name, entry.folder)


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


def check_name(name: str) -> str:
    """Return a name without white space around it.

    Raises:
        ModelError: it cannot be the name of an added encoder.
    """
    name = name.strip()
    stem = name.partition(".")[0].strip().casefold()
    unfit = (
        not name
        or len(name) > LONGEST_NAME
        or not name.isprintable()
        or any(character in _NOT_IN_NAMES for character in name)
        or name[0] == "."
        or name[-1] == "."
        or stem in _DEVICES
    )
    if unfit:
        raise ModelError(
            f"“{name[:LONGEST_NAME]}” cannot be an encoder's name: 1 to {LONGEST_NAME} printable "
            f"characters, none of {' '.join(_NOT_IN_NAMES)}, no dot at either end, and no name of "
            "a device; choose another name"
        )
    if name.casefold() == SHIPPED:
        raise ModelError(f"“{SHIPPED}” is the encoder that ships; choose another name")
    return name


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


def _shipped(notice: str = "") -> Choice:
    return Choice(SHIPPED, shipped_folder(), notice)


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
    long_ago = time.time() - _ABANDONED_S
    for path in folder.glob(".*.new"):
        with suppress(OSError):
            if path.stat().st_mtime < long_ago:
                shutil.rmtree(path, ignore_errors=True)
