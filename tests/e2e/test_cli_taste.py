"""Ratings and taste, from the command line: each command is a process of its own."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Visfinder


def shown(visfinder: Visfinder, picture: str) -> dict[str, int | None]:
    results = visfinder("search", picture, "--json", "--limit", "500").json["results"]
    return {result["id"]: result["stars"] for result in results}


def test_ratings_last_hide_and_are_taken_back(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    loved, crossed = bundled[0]["id"], bundled[1]["id"]
    assert visfinder("rate", loved, "5").code == 0
    assert visfinder("rate", f"bundled:{crossed}", "1", "--json").json["stars"] == 1
    after = shown(visfinder, bundled[0]["picture"])
    assert after[loved] == 5
    assert crossed not in after
    undone = visfinder("rate", "--undo", "--json").json
    assert (undone["id"], undone["stars"]) == (crossed, None)
    assert crossed in shown(visfinder, bundled[0]["picture"])
    assert visfinder("rate", loved, "none").code == 0
    assert shown(visfinder, bundled[0]["picture"])[loved] is None


def test_for_you_follows_the_ratings(visfinder: Visfinder, bundled: list[dict[str, Any]]) -> None:
    rated = [record["id"] for record in bundled[:3]]
    for product in rated:
        visfinder("rate", product, "5")
    ended = visfinder("for-you", "--json", "--limit", "8")
    assert ended.code == 0, ended
    results = ended.json["results"]
    assert len(results) == 8
    assert not {result["id"] for result in results} & set(rated)


def test_taste_is_exported_forgotten_and_imported(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    for record, stars in zip(bundled[:3], "542", strict=True):
        visfinder("rate", record["id"], stars)
    summary = visfinder("taste", "show", "--json").json
    assert summary["ratings"] == 3
    assert {product["id"] for product in summary["liked"]} == {r["id"] for r in bundled[:2]}
    assert visfinder("taste", "show").out.count("\n") == len(summary["words"])
    assert visfinder("taste", "export", "my.taste", "--json").json["ratings"] == 3
    assert visfinder("taste", "reset", "--json").json["forgotten"] == 3
    assert visfinder("taste", "show", "--json").json["ratings"] == 0
    assert visfinder("taste", "import", "my.taste", "--json").json["changed"] == 3
    assert visfinder("taste", "show", "--json").json["ratings"] == 3


@pytest.mark.parametrize("content", [b"", b"hello\n", b"\x00\xff" * 50, b"{}\n", b"[" * 9999])
def test_what_is_no_taste_is_refused_and_changes_nothing(
    content: bytes, visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    visfinder("rate", bundled[0]["id"], "4")
    (tmp_path / "odd.taste").write_bytes(content)
    assert "odd.taste" in visfinder.fails("taste", "import", "odd.taste", code=1)
    assert visfinder("taste", "show", "--json").json["ratings"] == 1


def test_undoing_nothing_is_no_error(visfinder: Visfinder) -> None:
    ended = visfinder("rate", "--undo")
    assert (ended.code, ended.out) == (0, "There is nothing to undo\n")


def test_a_reset_is_undone_and_tells_until_when(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    visfinder("rate", bundled[0]["id"], "5")
    said = visfinder("taste", "reset").out
    assert "1 ratings and all else you did are forgotten; until 20" in said
    assert "visfinder taste reset --undo" in said
    assert visfinder("taste", "reset", "--undo", "--json").json == {"restored": True, "ratings": 1}
    assert visfinder("taste", "reset", "--undo").out.startswith("There is nothing to bring back")
    assert visfinder("taste", "reset", "--for-good", "--json").json["kept_until"] is None
    assert visfinder("taste", "reset", "--undo", "--json").json["restored"] is False
    assert "not to be undone" in visfinder.fails("taste", "reset", "--undo", "--for-good", code=2)


def test_what_stands_about_a_product_is_edited_and_undone(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    product, picture = bundled[1]["id"], bundled[0]["picture"]
    ended = visfinder("taste", "edit", product, "--stars", "4", "--hide", "--board", "Gifts")
    assert ended.out == (
        f"{bundled[1]['title']} (bundled:{product}) is rated 4, hidden, on “Gifts”\n"
    )
    assert product not in shown(visfinder, picture)
    summary = visfinder("taste", "show", "--json").json
    assert [one["id"] for one in summary["hidden"]] == [product]
    assert summary["boards"][0]["board"] == "Gifts"
    assert "1 product is hidden.\nOn your boards: Gifts (1).\n" in visfinder("taste", "show").out
    again = visfinder("taste", "edit", product, "--hide", "--json").json
    assert (again["changes"], again["hidden"], again["boards"]) == (0, True, ["Gifts"])
    assert visfinder("taste", "edit", "--undo").out.endswith("is off the board “Gifts” again\n")
    undone = visfinder("rate", "--undo", "--json").json
    assert (undone["undone"], undone["id"], undone["stars"]) == ("hide", product, 4)
    assert product in shown(visfinder, picture)
    assert visfinder("taste", "edit", "--redo").out.endswith("is hidden again\n")
    named = visfinder("taste", "edit", product, "--name", "Calm", "--mute", "--json").json
    assert named["taste"] == {"name": "Calm", "muted": True, "deleted": False}
    assert "what to change" in visfinder.fails("taste", "edit", product, code=2)
    assert "stand alone" in visfinder.fails("taste", "edit", product, "--undo", code=2)


def test_an_import_can_replace_everything_and_is_taken_back_as_one(
    visfinder: Visfinder, bundled: list[dict[str, Any]], tmp_path: Path
) -> None:
    visfinder("taste", "edit", bundled[0]["id"], "--stars", "5", "--hide")
    visfinder("taste", "export", "my.json")
    written = json.loads((tmp_path / "my.json").read_text("utf-8"))
    assert (written["format"], written["version"]) == ("visfinder-taste", 2)
    assert written["ratings"][0]["title"] == bundled[0]["title"]
    assert visfinder("--profile", "guest", "taste", "import", "my.json", "--json").json == {
        "file": "my.json",
        "changed": 2,
        "replaced": False,
    }
    visfinder("taste", "reset", "--for-good")
    visfinder("rate", bundled[1]["id"], "2")
    replaced = visfinder("taste", "import", "my.json", "--replace", "--json").json
    assert (replaced["changed"], replaced["replaced"]) == (2, True)
    summary = visfinder("taste", "show", "--json").json
    assert [one["id"] for one in summary["liked"]] == [bundled[0]["id"]]
    assert summary["ratings"] == 1
    assert visfinder("taste", "edit", "--undo").out == "The import of 2 changes is taken back\n"
    summary = visfinder("taste", "show", "--json").json
    assert (summary["ratings"], summary["liked"], summary["hidden"]) == (1, [], [])


def test_profiles_are_added_used_renamed_and_removed(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    product = bundled[0]["id"]
    assert visfinder("taste", "profiles", "add", "Anna", "--json").json == {"added": "Anna"}
    visfinder("rate", product, "5", "--profile", "anna")
    assert visfinder("taste", "show", "--json").json["ratings"] == 0
    assert visfinder("--profile", "Anna", "taste", "show", "--json").json["ratings"] == 1
    as_anna = replace(visfinder, env=visfinder.env | {"VISFINDER_PROFILE": "Anna"})
    assert as_anna("taste", "show", "--json").json["profile"] == "Anna"
    assert visfinder("taste", "profiles", "use", "anna").code == 0
    assert visfinder("taste", "show", "--json").json["profile"] == "Anna"
    visfinder("taste", "profiles", "rename", "Anna", "小明")
    lines = visfinder("taste", "profiles").out.splitlines()
    assert lines[:2] == ["  default", "* 小明"]
    assert lines[2].startswith("  guest (forgets")
    assert "first profile" in visfinder.fails("taste", "profiles", "remove", "default", code=1)
    assert "no profile “Bob”" in visfinder.fails("for-you", "--profile", "Bob", code=1)
    removed = visfinder("taste", "profiles", "remove", "小明", "--json").json
    assert removed["removed"] == "小明"
    listed = visfinder("taste", "profiles", "list", "--json").json
    assert [one["name"] for one in listed["profiles"]] == ["default", "guest"]
    assert [one["name"] for one in listed["removed"]] == ["小明"]
    assert visfinder("taste", "profiles", "remove", "小明", "--undo").code == 0
    assert visfinder("--profile", "小明", "taste", "show", "--json").json["ratings"] == 1


def test_a_guest_is_told_that_everything_is_forgotten(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    ended = visfinder("rate", bundled[0]["id"], "5", "--profile", "guest")
    assert ended.out.endswith("is rated 5 now\n")
    assert "You are the guest" in ended.err
    data = Path(visfinder.env["VISFINDER_HOME"]) / "data"
    kept = [path for path in data.glob("profile*") if path.is_file()]
    assert not any(bundled[0]["id"].encode() in path.read_bytes() for path in kept)


def test_the_quiz_steps_through_pairs_and_for_you_hears_the_answers(visfinder: Visfinder) -> None:
    first = visfinder("taste", "quiz", "--json").json["pair"]
    assert len({product["id"] for product in first}) == 2
    left, right = (f"{product['catalog']}:{product['id']}" for product in first)
    answered = visfinder("taste", "quiz", "--prefer", left, "--over", right, "--json")
    assert answered.code == 0, answered
    assert answered.json["pair"] != first
    later = visfinder("taste", "quiz", "--json", "--skip", "1").json["pair"]
    assert later != answered.json["pair"]
    reasons = [
        reason["text"]
        for result in visfinder("for-you", "--json", "--variety", "0").json["results"]
        for reason in result["reasons"]
    ]
    assert not any("Rate a few products" in text for text in reasons)
    assert visfinder("taste", "quiz", "--prefer", left).code == 2


def test_tastes_are_named_renamed_and_muted(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    for record in bundled[:3]:
        visfinder("rate", record["id"], "5")
    taste = visfinder("taste", "show", "--json").json["tastes"][0]
    assert taste["name"] == taste["words"]
    product = f"{taste['catalog']}:{taste['id']}"
    assert visfinder("taste", "edit", product, "--name", "For the hall", "--mute").code == 0
    again = visfinder("taste", "show", "--json").json["tastes"][0]
    assert (again["name"], again["muted"]) == ("For the hall", True)
    assert "Taste “For the hall”" in visfinder("taste", "show").out


def test_taste_is_left_out_of_a_search_that_asks_so(
    visfinder: Visfinder, bundled: list[dict[str, Any]]
) -> None:
    visfinder("rate", bundled[0]["id"], "5")
    found = visfinder("search", bundled[0]["picture"], "--no-taste", "--json").json["results"]
    reasons = [reason["kind"] for result in found for reason in result["reasons"]]
    assert "taste" not in reasons
