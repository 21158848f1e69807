"""Which encoder is searched with: VISFINDER_ENCODER's, the one in the settings, or what ships."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from visfinder.embedding.encoder_names import LONGEST_NAME, SHIPPED, check_name
from visfinder.embedding.registry import Entry, find, verify
from visfinder.embedding.weights import folder_of_environment, shipped_folder
from visfinder.errors import EncoderError, ModelError
from visfinder.paths import Home
from visfinder.settings import read_settings

_VERIFIED = ".verified"  # beside the manifest: which state of the files was looked at last


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


def choice(home: Home) -> Choice:
    """Return the encoder to search with: VISFINDER_ENCODER's, the chosen one, or the shipped one.

    Where the chosen one is missing or damaged, that is the one that ships, with a notice.
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
        _verify_once(entry)
    except (ModelError, EncoderError) as error:
        return _shipped(
            f"The chosen encoder “{name[:LONGEST_NAME]}” cannot be used ({error}). visfinder "
            "searches with the encoder that ships; `visfinder model use visfinder` makes it stay "
            "so."
        )
    return Choice(entry.name, entry.folder)


def _verify_once(entry: Entry) -> None:
    """Verify an encoder unless its files have not been touched since that was done last.

    Looking at every byte of 100 MB takes a quarter of a second, which no start should; where one
    was turned without a trace, it is found when the network is loaded.

    Raises:
        EncoderError: a file is missing or damaged.
    """
    mark = entry.folder / _VERIFIED
    with suppress(OSError):
        if mark.read_text() == _touched(entry):
            return
    verify(entry)
    with suppress(OSError):  # not remembered: looked at again next time
        mark.write_text(_touched(entry))


def _touched(entry: Entry) -> str:
    """Return a word that changes when a file is replaced or written to.

    Raises:
        OSError: one is not there.
    """
    digests = {} if entry.files is None else entry.files.digests
    states = [(entry.folder / name).stat() for name in digests]
    told = repr([sorted(digests.items()), [(s.st_size, s.st_mtime_ns, s.st_ino) for s in states]])
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def _shipped(notice: str = "") -> Choice:
    return Choice(SHIPPED, shipped_folder(), notice)
