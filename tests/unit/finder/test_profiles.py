from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from tests.unit.finder.test_search import key
from visfinder.errors import ProductError, ProfileError
from visfinder.finder.opened_profile import GUEST_NOTICE
from visfinder.finder.profiles import profiles_of, switch_profile
from visfinder.finder.rating import hide, put_on_board, rate, take_off_board, undo
from visfinder.finder.taste import reset_taste, restore_taste, taste_summary
from visfinder.finder.taste_edit import About, Edits, edit, find_known, kept
from visfinder.finder.workspace import Workspace
from visfinder.paths import Home
from visfinder.storage.standing import TasteEdit

OpenAs = Callable[[str], Workspace]


@pytest.fixture
def open_as(home: Home, embedder: FakeEmbedder, usual_folder: Path) -> Iterator[OpenAs]:
    """Opens the usual items as a profile; an empty name for the current one."""
    with ExitStack() as opened:

        def opening(profile: str) -> Workspace:
            asked = replace(home, profile=profile)
            workspace = Workspace.open(asked, load_encoder=lambda: embedder, bundled=usual_folder)
            return opened.enter_context(workspace)

        yield opening


def test_a_profile_is_asked_for_by_name_or_the_current_one_is_used(
    open_as: OpenAs, home: Home
) -> None:
    profiles_of(home).add("Anna")
    rate(open_as("anna"), key("sofa-red"), 5)
    assert open_as("").profile_name == "default"
    assert open_as("").stars(key("sofa-red")) is None
    profiles_of(home).use("Anna")
    workspace = open_as("")
    assert (workspace.profile_name, workspace.notices) == ("Anna", ())
    assert workspace.stars(key("sofa-red")) == 5
    with pytest.raises(ProfileError, match="no profile “Bob”"):
        open_as("Bob")


def test_a_guest_is_told_so_and_leaves_no_trace(open_as: OpenAs, home: Home) -> None:
    open_as("").close()
    before = {path for path in home.data.rglob("*") if path.name.startswith("profile")}
    guest = open_as("guest")
    assert guest.notices == (GUEST_NOTICE,)
    rate(guest, key("sofa-red"), 5)
    hide(guest, key("sofa-navy"))
    guest.profile.note_shown([key("mug-red")])
    assert taste_summary(guest).ratings == 1
    guest.close()
    after = {path for path in home.data.rglob("*") if path.name.startswith("profile")}
    assert after == before
    written = [path for path in home.data.rglob("*") if path.is_file() and path.stem == "profile"]
    assert not any(b"sofa" in path.read_bytes() for path in written)
    assert taste_summary(open_as("guest")).ratings == 0


def test_a_profile_that_is_gone_is_told_and_the_first_is_used(open_as: OpenAs, home: Home) -> None:
    anna = profiles_of(home).add("Anna")
    profiles_of(home).use("Anna")
    assert anna.folder is not None
    anna.folder.rename(home.data / "elsewhere")
    assert open_as("").notices == ("Your profile is gone; “default” is used instead.",)


def test_the_profile_is_switched_while_the_workspace_is_open(open_as: OpenAs, home: Home) -> None:
    workspace = open_as("")
    rate(workspace, key("sofa-red"), 1)
    profiles_of(home).add("Anna")
    assert switch_profile(workspace, "anna").name == "Anna"
    assert workspace.stars(key("sofa-red")) is None
    assert not workspace.leaning.crossed.any()
    rate(workspace, key("sofa-red"), 5)
    with pytest.raises(ProfileError):
        switch_profile(workspace, "Bob")
    assert workspace.profile_name == "Anna"
    switch_profile(workspace, "default")
    assert workspace.stars(key("sofa-red")) == 1
    assert open_as("").profile_name == "default"


def test_what_stands_about_a_product_is_edited(shop: Workspace) -> None:
    sofa = key("sofa-red")
    about = edit(shop, sofa, Edits(stars=4, hidden=True, on=("Gifts",), name="Calm", muted=True))
    assert about.changes == 5
    assert (about.stars, about.hidden, about.boards) == (4, True, ("Gifts",))
    assert about.edit is not None
    assert (about.edit.name, about.edit.muted, about.edit.deleted) == ("Calm", True, False)
    assert kept(shop).hidden == (sofa,)
    assert kept(shop).boards == {"Gifts": (sofa,)}
    back = Edits(stars=0, hidden=False, off=("Gifts",), name="", muted=False)
    assert edit(shop, sofa, back) == About(sofa, 5, None, False, (), None)
    assert edit(shop, sofa, back).changes == 0
    assert edit(shop, sofa, Edits(deleted=True)).edit == TasteEdit(
        sofa, "", False, True, kept(shop).edits[0].at
    )


def test_what_a_profile_knows_is_edited_when_its_catalog_is_gone(shop: Workspace) -> None:
    gone = key("gone")
    shop.profile.rate(gone, 4)
    shop.profile.record("hide", gone)
    assert find_known(shop, "gone") == find_known(shop, "bundled:gone") == gone
    assert edit(shop, gone, Edits(stars=0, hidden=False)).changes == 2
    with pytest.raises(ProductError, match="boat"):
        find_known(shop, "boat")
    with pytest.raises(ProductError):
        edit(shop, gone, Edits(stars=3))


def test_boards_are_filled_and_emptied(shop: Workspace) -> None:
    assert put_on_board(shop, key("sofa-red"), "Gifts")
    assert not put_on_board(shop, key("sofa-red"), " Gifts ")
    assert take_off_board(shop, key("sofa-red"), "Gifts")
    assert undo(shop)
    assert kept(shop).boards == {"Gifts": (key("sofa-red"),)}
    with pytest.raises(ProductError):
        put_on_board(shop, key("boat"), "Gifts")


def test_a_reset_is_undone(shop: Workspace) -> None:
    rate(shop, key("sofa-navy"), 5)
    hide(shop, key("rug-red"))
    before = taste_summary(shop)
    reset_taste(shop)
    assert (taste_summary(shop).ratings, kept(shop).hidden) == (0, ())
    assert restore_taste(shop)
    assert taste_summary(shop) == before
    assert kept(shop).hidden == (key("rug-red"),)
    reset_taste(shop, for_good=True)
    assert not restore_taste(shop)
