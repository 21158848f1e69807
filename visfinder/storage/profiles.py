"""The profiles of one machine: who there is, and whose turn it is.

    data/profile.db ...                    the first profile, where it always was
    data/profiles/<folder>/profile.db ...  the others; their names are in profile-name.json
    data/profiles/current.json             who is current; the first where it is missing
    data/profiles/removed/<time>-<folder>  removed, and gone for good after 30 days

Every change is one rename or one replaced file, so that a kill leaves the old state or the new one.
"""

import json
import shutil
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from visfinder.errors import ProfileError, StorageError
from visfinder.storage.connection import BUSY_S
from visfinder.storage.durable_file import leftovers, sync_folder, write_durably
from visfinder.storage.failures import explained
from visfinder.storage.forgotten import KEPT_S, Forgotten
from visfinder.storage.lock import ProcessLock
from visfinder.storage.profile_names import DEFAULT, GUEST, checked_name, is_same, new_folder

_NAME_FILE = "profile-name.json"
_HALF_MADE = ".new-"


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile.

    Attributes:
        name: what the shopper calls it.
        folder: where it is; None for the guest.
        current: whether it is used where no other is asked for.
    """

    name: str
    folder: Path | None
    current: bool = False

    @property
    def path(self) -> Path | None:
        """Return its database; None for the guest."""
        return None if self.folder is None else self.folder / "profile.db"


@dataclass(frozen=True, slots=True)
class RemovedProfile:
    """A profile that can still be brought back, and until when (POSIX seconds)."""

    name: str
    folder: Path
    until: float


class Profiles:
    """The profiles in a data folder; safe from two processes at once.

    Every method raises StorageError where the disk does, and ProfileError for a name that is not
    there, not possible or taken.

    Args:
        data: the shopper's data folder.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._folder = data / "profiles"
        self._removed = self._folder / "removed"

    def all(self) -> tuple[Profile, ...]:
        """Return the profiles, the first one first, then by name; not the guest."""
        current = self._current()
        with explained(self._folder):
            others = [folder for folder in _folders(self._folder) if folder != self._removed]
        found = [Profile(_name_of(folder), folder, folder.name == current) for folder in others]
        first = Profile(
            _name_of(self._data, DEFAULT),
            self._data,
            current=current != GUEST and not any(profile.current for profile in found),
        )
        return (first, *sorted(found, key=lambda one: (one.name.casefold(), str(one.folder))))

    def find(self, name: str) -> Profile:
        """Return a profile by its name; the guest by "guest"."""
        if is_same(name, GUEST):
            return Profile(GUEST, None, self._current() == GUEST)
        profiles = self.all()
        for profile in profiles:
            if is_same(profile.name, name):
                return profile
        names = ", ".join(f"“{profile.name}”" for profile in profiles)
        raise ProfileError(
            f"there is no profile “{name}”; there are {names} and “{GUEST}”, and "
            "`visfinder taste profiles add` makes one"
        )

    def current(self) -> Profile:
        """Return the profile that is used where no other is asked for."""
        if self._current() == GUEST:
            return Profile(GUEST, None, current=True)
        return next(profile for profile in self.all() if profile.current)

    def add(self, name: str) -> Profile:
        """Make an empty profile."""
        name = checked_name(name)
        with self._held():
            self._refuse_taken(name)
            folder = self._folder / new_folder(name)
            beside = folder.with_name(f"{_HALF_MADE}{folder.name}")
            beside.mkdir()
            write_durably(beside / _NAME_FILE, _json({"name": name}))
            beside.rename(folder)
            sync_folder(self._folder)
        return Profile(name, folder)

    def use(self, name: str) -> Profile:
        """Make a profile current."""
        with self._held():
            found = self.find(name)
            self._set_current(found)
        return Profile(found.name, found.folder, current=True)

    def rename(self, name: str, new: str) -> Profile:
        """Call a profile otherwise; its folder stays, so that who has it open is not disturbed."""
        new = checked_name(new)
        with self._held():
            found = self._own(name)
            if not is_same(found.name, new):
                self._refuse_taken(new)
            assert found.folder is not None
            write_durably(found.folder / _NAME_FILE, _json({"name": new}))
        return Profile(new, found.folder, found.current)

    def remove(self, name: str) -> RemovedProfile:
        """Put a profile aside for 30 days; where it was current, the first one is now."""
        with self._held():
            found = self._own(name)
            assert found.folder is not None
            if found.folder == self._data:
                raise ProfileError(
                    f"“{found.name}” is the first profile, which stays; "
                    "`visfinder taste reset` empties it, and it can be renamed"
                )
            if found.current:
                self._set_current(Profile(DEFAULT, self._data))
            now = time.time()
            self._removed.mkdir(exist_ok=True)
            aside = self._removed / f"{int(now)}-{found.folder.name}"
            lock = ProcessLock(found.folder / "profile.lock", BUSY_S)
            with closing(lock), lock.held():
                pass  # nobody is in the middle of writing; Windows moves no folder with open files
            found.folder.rename(aside)
            sync_folder(self._removed)
        return RemovedProfile(found.name, aside, now + KEPT_S)

    def removed(self) -> tuple[RemovedProfile, ...]:
        """Return what can still be brought back, the newest first."""
        with explained(self._removed):
            folders = _folders(self._removed)
        found = [
            RemovedProfile(_name_of(folder), folder, _removed_at(folder) + KEPT_S)
            for folder in folders
        ]
        return tuple(sorted(found, key=lambda one: -one.until))

    def bring_back(self, name: str) -> Profile:
        """Bring a removed profile back, the newest of that name."""
        with self._held():
            removed = self.removed()
            found = next((one for one in removed if is_same(one.name, name)), None)
            if found is None:
                names = ", ".join(f"“{one.name}”" for one in removed) or "nothing"
                raise ProfileError(
                    f"no profile “{name}” was removed in the last 30 days; {names} can be "
                    "brought back"
                )
            self._refuse_taken(found.name)
            folder = self._folder / found.folder.name.partition("-")[2]
            found.folder.rename(folder)
            sync_folder(self._folder)
        return Profile(found.name, folder)

    def drop_expired(self) -> None:
        """Delete what was removed or reset more than 30 days ago, and what a killed process left.

        In every profile: it need not be opened for that.
        """
        with suppress(OSError, StorageError):
            for folder in (self._data, *_folders(self._folder), *_folders(self._removed)):
                _drop_forgotten(folder / "profile.db")
        half_made = list(self._folder.glob(f"{_HALF_MADE}*"))
        # A clock that was set back far says nothing about the age; then it counts as old.
        old = [
            folder
            for folder in _folders(self._removed)
            if abs(time.time() - _removed_at(folder)) > KEPT_S
        ]
        left = leftovers(self._folder / "current.json")
        # As far as it goes: where nothing can be written, the next start tries again.
        with suppress(OSError, StorageError):
            if half_made or old or left:
                with self._held():
                    for folder in (*half_made, *old):
                        shutil.rmtree(folder)
                    for file in left:
                        file.unlink(missing_ok=True)

    def lost(self) -> bool:
        """Return whether the profile that was made current is not there any more."""
        current = self._current()
        return current not in ("", GUEST) and not (self._folder / current).is_dir()

    def _own(self, name: str) -> Profile:
        if is_same(name, GUEST):
            raise ProfileError(f"“{GUEST}” is always there; it holds nothing and stays as it is")
        return self.find(name)

    def _refuse_taken(self, name: str) -> None:
        if any(is_same(profile.name, name) for profile in self.all()):
            raise ProfileError(f"there is a profile “{name}” already; choose another name")

    def _current(self) -> str:
        """Return the current folder's name, "guest", or "" for the first profile."""
        with suppress(OSError, ValueError, RecursionError):
            content = json.loads((self._folder / "current.json").read_bytes())
            if isinstance(content, dict) and isinstance(content.get("folder"), str):
                return str(content["folder"])
        return ""

    def _set_current(self, profile: Profile) -> None:
        folder = GUEST if profile.folder is None else profile.folder.name
        if profile.folder == self._data:
            folder = ""
        write_durably(self._folder / "current.json", _json({"folder": folder}))

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Keep other processes from changing who there is."""
        with explained(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = ProcessLock(self._folder / "profiles.lock", BUSY_S)
            with closing(lock), lock.held():
                yield


def _drop_forgotten(path: Path) -> None:
    forgotten = Forgotten(path)
    if forgotten.expired():
        with explained(path):
            lock = ProcessLock(path.with_suffix(".lock"), BUSY_S)
            with closing(lock), lock.held():
                forgotten.drop_expired()


def _folders(parent: Path) -> list[Path]:
    if not parent.is_dir():
        return []
    return [path for path in parent.iterdir() if path.is_dir() and not path.name.startswith(".")]


def _name_of(folder: Path, otherwise: str = "") -> str:
    """Return the name in a folder; where it is damaged or missing, something to go by."""
    with suppress(OSError, ValueError, RecursionError, ProfileError):
        content = json.loads((folder / _NAME_FILE).read_bytes())
        if isinstance(content, dict) and isinstance(content.get("name"), str):
            return checked_name(content["name"])
    return otherwise or folder.name


def _removed_at(folder: Path) -> float:
    with suppress(ValueError):
        return float(folder.name.partition("-")[0])
    return 0.0


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode() + b"\n"
