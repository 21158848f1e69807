"""The encoders that can be searched with: list them, remove one. `switching` changes to another."""

from dataclasses import dataclass, replace

from visfinder.embedding import registry
from visfinder.embedding.choosing import choice
from visfinder.embedding.encoder_names import SHIPPED
from visfinder.embedding.registry import Entry
from visfinder.embedding.weights import folder_of_environment, read_manifest
from visfinder.errors import EncoderError, ModelError, StorageError
from visfinder.finder.late_encoder import index_name
from visfinder.finder.workspace import Workspace
from visfinder.paths import Home
from visfinder.settings import Settings, read_settings
from visfinder.storage.durable_file import write_durably

BY_ENVIRONMENT = "VISFINDER_ENCODER"  # what the encoder is called that this variable names


@dataclass(frozen=True, slots=True)
class EncoderInfo:
    """One encoder as the shopper sees it in a list.

    Attributes:
        dimension: numbers in a vector; 0 where its manifest cannot be read.
        origin: where it is from, in words.
        encoder_hash: what its vectors are kept under; empty where unknown.
        in_use: whether the next start searches with it.
        embedded: how many of the catalogs' `pictures` have a vector of it.
        explains: whether it can show which part of a photo speaks for a product.
        problem: what is wrong with it, in words; usually empty.
    """

    name: str
    dimension: int
    origin: str
    encoder_hash: str
    in_use: bool
    embedded: int
    pictures: int
    explains: bool
    problem: str


def list_encoders(workspace: Workspace) -> list[EncoderInfo]:
    """Return every encoder, the one that ships first, that of VISFINDER_ENCODER last."""
    pictures = {product.picture_hash for product in workspace.products} - {""}
    used = choice(workspace.home).name
    known = registry.entries(workspace.home)
    if not used:
        known.append(_of_environment())
        used = BY_ENVIRONMENT
    return [_info(workspace, entry, pictures, in_use=entry.name == used) for entry in known]


def remove_encoder(workspace: Workspace, name: str) -> str:
    """Delete an added encoder and its vectors, and return its name as it was.

    Raises:
        ModelError: there is no such encoder, it ships with visfinder, or it is in use.
        StorageError: it cannot be deleted.
    """
    import shutil  # late: 10 ms that no start needs

    home = workspace.home
    entry = registry.find(home, name)
    if entry.name == SHIPPED:
        raise ModelError(f"“{SHIPPED}” belongs to visfinder and cannot be removed")
    by_environment = folder_of_environment()
    if choice(home).name == entry.name or (
        by_environment is not None and by_environment.absolute() == entry.folder.absolute()
    ):
        raise ModelError(
            f"“{entry.name}” is in use; change to another one first (visfinder model use {SHIPPED})"
        )
    settings = read_settings(home.settings)
    if settings.encoder.casefold() == entry.name.casefold():  # chosen and damaged
        store_settings(home, replace(settings, encoder=""))
    if entry.files is not None:
        # Before the folder, which names them: stopped in between, it can be done again.
        workspace.catalogs.forget_vectors(entry.files.encoder_hash)
        shutil.rmtree(home.index / index_name(entry.files.encoder_hash), ignore_errors=True)
    registry.delete(home, entry)
    return entry.name


def store_settings(home: Home, settings: Settings) -> None:
    """Put the settings in place, by one rename.

    Raises:
        StorageError: they cannot be written; then they are as they were.
    """
    try:
        home.settings.parent.mkdir(parents=True, exist_ok=True)
        write_durably(home.settings, settings.dump())
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(f"{home.settings} cannot be written: {reason}") from error


def _info(workspace: Workspace, entry: Entry, pictures: set[str], *, in_use: bool) -> EncoderInfo:
    files = entry.files
    if files is None:
        return EncoderInfo(entry.name, 0, "", "", in_use, 0, len(pictures), False, entry.problem)
    origin = files.origin or (
        "ships with visfinder" if entry.name == SHIPPED else str(files.folder)
    )
    return EncoderInfo(
        name=entry.name,
        dimension=files.dimension,
        origin=origin,
        encoder_hash=files.encoder_hash,
        in_use=in_use,
        embedded=workspace.catalogs.embedded(files.encoder_hash, pictures),
        pictures=len(pictures),
        explains=files.explains,
        problem="",
    )


def _of_environment() -> Entry:
    folder = folder_of_environment()
    assert folder is not None
    try:
        return Entry(BY_ENVIRONMENT, folder, read_manifest(folder))
    except EncoderError as error:
        return Entry(BY_ENVIRONMENT, folder, None, str(error))
