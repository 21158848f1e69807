import json
import time

import pytest

from visfinder.errors import ProfileError, StorageError
from visfinder.models import ProductKey
from visfinder.storage.profile import ProfileStore
from visfinder.storage.profiles import Profiles

SOFA = ProductKey("shop", "sofa")


@pytest.fixture
def profiles(tmp_path):
    return Profiles(tmp_path / "data")


def names(profiles):
    return [profile.name for profile in profiles.all()]


def stars(profile):
    with ProfileStore(profile.path) as store:
        return {key: rating.stars for key, rating in store.ratings().items()}


def rate(profile, given):
    with ProfileStore(profile.path) as store:
        store.rate(SOFA, given)


def later(monkeypatch, days):
    real = time.time
    monkeypatch.setattr("time.time", lambda: real() + days * 86_400)


def test_the_first_profile_is_where_it_always_was_and_nothing_is_written_to_say_so(profiles):
    (first,) = profiles.all()
    assert (first.name, first.current) == ("default", True)
    assert first.path == profiles._data / "profile.db"
    assert profiles.current() == first
    assert not profiles._data.exists()


def test_each_profile_has_a_taste_of_its_own(profiles):
    anna = profiles.add("Anna")
    rate(profiles.current(), 5)
    assert stars(anna) == {}
    rate(anna, 1)
    assert profiles.use("anna").path == anna.path
    assert Profiles(profiles._data).current().name == "Anna"
    assert stars(profiles.current()) == {SOFA: 1}
    assert stars(profiles.find("default")) == {SOFA: 5}
    assert [(one.name, one.current) for one in profiles.all()] == [
        ("default", False),
        ("Anna", True),
    ]


@pytest.mark.parametrize(
    "name",
    ["Anna Müller", "小明", "R2/D2", "..", "CON", "nul.txt", "a:b*?", "-rf", "🛋️", "x" * 60, "👩‍🎨"],
)
def test_a_name_may_be_anything_that_a_person_types(profiles, name):
    made = profiles.add(f"  {name} ")
    assert made.name == name
    assert made.folder.parent == profiles._folder
    assert made.folder.name.isascii()
    assert "/" not in made.folder.name
    assert names(profiles) == ["default", name]
    rate(made, 4)
    assert stars(profiles.find(name)) == {SOFA: 4}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "needs a name"),
        (" \n ", "needs a name"),
        ("x" * 61, "up to 60"),
        ("a\0b", "cannot be shown"),
        ("a\x1b[31m", "cannot be shown"),
        ("\u202eevil", "cannot be shown"),
        ("\udcff", "cannot be shown"),
        ("Guest", "forgets"),
        ("DEFAULT", "already"),
        ("ANNA", "already"),
        ("Zoe\u0308", "already"),
    ],
)
def test_a_name_that_is_none_or_taken_is_refused(profiles, name, said):
    profiles.add("Anna")
    profiles.add("Zoë")
    before = names(profiles)
    with pytest.raises(ProfileError, match=said):
        profiles.add(name)
    with pytest.raises(ProfileError, match=said):
        profiles.rename("default", name) if said != "already" else profiles.add(name)
    assert names(profiles) == before


def test_a_name_that_is_not_there_is_answered_with_those_that_are(profiles):
    profiles.add("Anna")
    for use in (profiles.find, profiles.use, profiles.remove):
        with pytest.raises(ProfileError, match=r"no profile “Bob”; there are “default”, “Anna”"):
            use("Bob")


def test_a_profile_is_renamed_where_it_is(profiles):
    anna = profiles.add("Anna")
    profiles.use("Anna")
    with ProfileStore(anna.path) as store:  # as a window has it open
        assert profiles.rename("Anna", "ANNA").name == "ANNA"
        assert profiles.rename("anna", "Bob").folder == anna.folder
        store.rate(SOFA, 5)
    assert profiles.current().name == "Bob"
    assert stars(profiles.find("bob")) == {SOFA: 5}
    assert profiles.add("Anna").folder != anna.folder
    assert profiles.rename("default", "Me").name == "Me"
    assert names(profiles) == ["Me", "Anna", "Bob"]


def test_a_removed_profile_comes_back_with_its_taste_for_30_days(profiles, monkeypatch):
    rate(profiles.add("Anna"), 5)
    profiles.use("Anna")
    profiles.remove("anna")
    assert names(profiles) == ["default"]
    assert profiles.current().name == "default"
    assert [one.name for one in profiles.removed()] == ["Anna"]
    later(monkeypatch, 29.9)
    profiles.drop_expired()
    assert stars(profiles.bring_back("anna")) == {SOFA: 5}
    assert profiles.removed() == ()
    profiles.remove("Anna")
    later(monkeypatch, 30.1)
    profiles.drop_expired()
    assert profiles.removed() == ()
    with pytest.raises(ProfileError, match="no profile “Anna” was removed"):
        profiles.bring_back("Anna")
    left = [file for file in profiles._data.rglob("*") if file.is_file()]
    assert not any(b"sofa" in file.read_bytes() for file in left)


def test_what_a_reset_took_goes_after_30_days_from_profiles_that_nobody_opens(
    profiles, monkeypatch
):
    for name in ("Anna", "Bob"):
        rate(profiles.add(name), 5)
        with ProfileStore(profiles.find(name).path) as store:
            store.reset()
    later(monkeypatch, 20)
    profiles.remove("Bob")

    def kept():
        return [f for f in profiles._data.rglob("*.jsonl") if b"sofa" in f.read_bytes()]

    profiles.drop_expired()
    assert len(kept()) == 2
    later(monkeypatch, 10.1)
    profiles.drop_expired()
    assert kept() == []
    assert [one.name for one in profiles.removed()] == ["Bob"]


def test_a_removed_profile_does_not_come_back_over_one_of_its_name(profiles):
    profiles.add("Anna")
    profiles.remove("Anna")
    profiles.add("Anna")
    with pytest.raises(ProfileError, match="already"):
        profiles.bring_back("Anna")
    profiles.rename("Anna", "Other")
    assert profiles.bring_back("Anna").name == "Anna"


def test_the_first_profile_and_the_guest_stay(profiles):
    with pytest.raises(ProfileError, match=r"first profile.*taste reset"):
        profiles.remove("default")
    for use in (profiles.remove, lambda name: profiles.rename(name, "x")):
        with pytest.raises(ProfileError, match="always there"):
            use("guest")


def test_whoever_has_a_removed_profile_open_is_told(profiles):
    anna = profiles.add("Anna")
    with ProfileStore(anna.path) as store:
        store.rate(SOFA, 5)
        profiles.remove("Anna")
        with pytest.raises(StorageError, match="has been removed"):
            store.rate(SOFA, 4)
    assert stars(profiles.bring_back("Anna")) == {SOFA: 5}


def test_the_guest_can_be_current_and_has_no_folder(profiles):
    assert profiles.use("Guest").path is None
    assert Profiles(profiles._data).current().name == "guest"
    assert not any(profile.current for profile in profiles.all())
    profiles.use("default")
    assert profiles.current().folder == profiles._data


@pytest.mark.parametrize("content", [b"", b"[]", b"[" * 99_999, b'{"folder": 3}', b"\xff"])
def test_a_damaged_file_of_names_or_turns_costs_no_taste(profiles, content):
    anna = profiles.add("Anna")
    rate(anna, 5)
    profiles.use("Anna")
    (anna.folder / "profile-name.json").write_bytes(content)
    (profiles._folder / "current.json").write_bytes(content)
    assert profiles.current().name == "default"
    (found,) = [profile for profile in profiles.all() if profile.folder == anna.folder]
    assert found.name == anna.folder.name
    assert stars(profiles.use(found.name)) == {SOFA: 5}
    assert profiles.rename(found.name, "Anna").current


def test_what_a_killed_process_left_is_no_profile_and_goes(profiles):
    profiles.add("Anna")
    half = profiles._folder / ".new-bob-12345678"
    half.mkdir()
    left = profiles._folder / ".current.json.1234.new"
    left.write_text("{}")
    assert names(profiles) == ["default", "Anna"]
    profiles.drop_expired()
    assert not half.exists()
    assert not left.exists()


def test_a_current_profile_that_is_gone_is_noticed(profiles):
    assert not profiles.lost()
    anna = profiles.add("Anna")
    profiles.use("Anna")
    assert not profiles.lost()
    anna.folder.rename(profiles._data.parent / "elsewhere")
    assert profiles.lost()
    assert profiles.current().name == "default"


def test_the_names_can_be_read(profiles):
    anna = profiles.add("Zoë")
    name = json.loads((anna.folder / "profile-name.json").read_text("utf-8"))
    assert name == {"name": "Zoë"}
