"""The profile that a start works with: the one asked for, or the current one."""

from visfinder.paths import Home
from visfinder.storage.profile import ProfileStore, open_profile_store
from visfinder.storage.profiles import Profiles

GUEST_NOTICE = "You are the guest: what you rate and hide is forgotten when visfinder ends."


def opened_profile(home: Home) -> tuple[ProfileStore, str, tuple[str, ...]]:
    """Open a profile; return it with its name and with what the shopper should be told.

    Raises:
        ProfileError: there is no profile of the name that was asked for.
        StorageError: it cannot be opened.
    """
    profiles = Profiles(home.data)
    profiles.drop_expired()
    notices = []
    if home.profile:
        profile = profiles.find(home.profile)
    else:
        profile = profiles.current()
        if profiles.lost():
            notices.append(f"Your profile is gone; “{profile.name}” is used instead.")
    if profile.path is None:
        notices.append(GUEST_NOTICE)
    store, restored = open_profile_store(profile.path)
    return store, profile.name, tuple(notice for notice in (*notices, restored) if notice)
