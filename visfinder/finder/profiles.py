"""Profiles: several shoppers on one machine, and a guest that forgets."""

from visfinder.finder.workspace import Workspace
from visfinder.paths import Home
from visfinder.storage.profile import open_profile_store
from visfinder.storage.profiles import Profile, Profiles, RemovedProfile

__all__ = ["Profile", "Profiles", "RemovedProfile", "profiles_of", "switch_profile"]


def profiles_of(home: Home) -> Profiles:
    """Return the profiles of a machine, to be listed and changed."""
    return Profiles(home.data)


def switch_profile(workspace: Workspace, name: str) -> Profile:
    """Make another profile current, here and at the next start; return it.

    Raises:
        ProfileError: there is no profile of that name.
        StorageError: it cannot be opened; then the present one stays.
    """
    profiles = profiles_of(workspace.home)
    store, _ = open_profile_store(profiles.find(name).path)
    try:
        used = profiles.use(name)
    except BaseException:
        store.close()
        raise
    workspace.take_profile(store, used.name)
    return used
