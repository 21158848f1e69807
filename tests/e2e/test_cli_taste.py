"""Ratings and taste, from the command line: each command is a process of its own."""

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
    assert visfinder("taste", "reset", "--json").json == {"forgotten": 3}
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
