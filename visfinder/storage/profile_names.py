"""What profiles may be called, and the folders that they get."""

import re
import secrets
import unicodedata

from visfinder.errors import ProfileError
from visfinder.storage.connection import is_storable

GUEST = "guest"  # forgets everything when the program ends; it has no folder
DEFAULT = "default"  # what the first profile is called until it is renamed
_LONGEST = 60  # characters


def checked_name(text: str) -> str:
    """Return a profile's name as it is shown: without needless white space, composed (NFC).

    Raises:
        ProfileError: if it is empty, too long, not printable, or the guest's.
    """
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name:
        raise ProfileError("a profile needs a name, such as “Anna”")
    if len(name) > _LONGEST:
        raise ProfileError(
            f"“{name[:40]}…” is too long for a profile: a name has up to {_LONGEST} characters"
        )
    if not is_storable(name) or any(unicodedata.category(c)[0] == "C" for c in _joined(name)):
        raise ProfileError(f"{name!r} holds characters that cannot be shown; choose another name")
    if is_same(name, GUEST):
        raise ProfileError(f"“{GUEST}” is the profile that forgets; choose another name")
    return name


def is_same(one: str, other: str) -> bool:
    """Return whether two names are one: upper and lower case, and ways to write é, are the same."""
    return _folded(one) == _folded(other)


def new_folder(name: str) -> str:
    """Return a folder's name that every system takes, and that no other profile has."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:24].strip("-")
    return f"{words or 'profile'}-{secrets.token_hex(4)}"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def _joined(name: str) -> str:
    return name.replace("\u200c", "").replace("\u200d", "")  # joiners of Persian and of emoji
