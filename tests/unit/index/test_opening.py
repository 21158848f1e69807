import json
import os

import numpy as np
import pytest

from tests.unit.index.vectors import clustered
from visfinder.index import generations, open_index, opening
from visfinder.index.manifest import parse
from visfinder.index.probe import MARKER

pytest.importorskip("annoy")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cache" / "index"


@pytest.fixture(scope="module")
def vectors():
    return clustered(300)


def opened(folder, vectors, state="state"):
    index = open_index(folder, vectors, state)
    index.query(vectors[0], 5)
    index.close()
    return index


def files(folder):
    return sorted(path.name for path in folder.glob("*.ann*"))


def test_the_first_opening_builds_and_the_second_loads(folder, vectors):
    assert opened(folder, vectors).kind == "annoy"
    built = files(folder)
    assert len(built) == 1
    assert opened(folder, vectors).kind == "annoy"
    assert files(folder) == built


def test_the_manifest_tells_what_was_built(folder, vectors):
    opened(folder, vectors)
    manifest = generations.current(folder)
    assert (manifest.items, manifest.dimension, manifest.metric) == (300, 32, "angular")
    assert manifest.recall >= 0.95
    assert (folder / manifest.file).stat().st_size == manifest.size


@pytest.mark.parametrize("change", ["state", "vector", "fewer"])
def test_whatever_changes_the_index_is_built_anew_and_the_old_one_removed(folder, vectors, change):
    opened(folder, vectors)
    before = files(folder)
    other = vectors.copy()
    if change == "vector":
        other[7] = -other[7]
    elif change == "fewer":
        other = other[:-1]
    index = open_index(folder, other, "other" if change == "state" else "state")
    assert index.kind == "annoy"
    assert index.query(other[7], 1)[0].tolist() == [7]
    index.close()
    assert len(files(folder)) == 1
    assert files(folder) != before


def test_the_same_vectors_give_the_same_file(tmp_path, vectors):
    for name in "ab":
        opened(tmp_path / name, vectors)
    one, other = (generations.current(tmp_path / name) for name in "ab")
    assert one.blake2b == other.blake2b


def test_an_index_in_use_outlives_the_generation_it_came_from(folder, vectors):
    old = open_index(folder, vectors, "old")
    wanted = old.query(vectors[3], 10)[0].tolist()
    for file in folder.glob("*.ann"):
        file.write_bytes(b"")  # what would kill a process that had mapped it
    opened(folder, vectors, "new")
    assert old.query(vectors[3], 10)[0].tolist() == wanted
    old.close()


def test_few_products_are_searched_exactly_and_leave_no_file(folder):
    for items in (0, 1, opening.FEWEST_ITEMS - 1):
        index = open_index(folder, clustered(max(items, 1))[:items], "state")
        assert (index.kind, index.note, len(index)) == ("exact", "", items)
    assert not folder.exists()


def test_the_size_of_the_bundled_catalog_is_searched_with_annoy(folder):
    assert opened(folder, clustered(150)).kind == "annoy"


def test_an_index_that_finds_too_little_is_not_used(folder, vectors, monkeypatch):
    monkeypatch.setattr(opening, "recall", lambda index, vectors: 0.5)
    index = opened(folder, vectors)
    assert index.kind == "exact"
    assert "50%" in index.note
    assert files(folder) == []


def test_a_folder_that_cannot_be_made_is_searched_exactly_with_a_note(tmp_path, vectors):
    (tmp_path / "file").write_text("")
    index = opened(tmp_path / "file" / "index", vectors)
    assert index.kind == "exact"
    assert "cannot be used" in index.note


def test_without_annoy_search_is_exact_with_a_note(folder, vectors, monkeypatch):
    monkeypatch.setattr("visfinder.index.probe._machine", lambda: "")
    index = opened(folder, vectors)
    assert index.kind == "exact"
    assert "annoy is not installed" in index.note


def test_what_a_dead_process_left_half_written_is_removed_later(folder, vectors):
    folder.mkdir(parents=True)
    fresh, old = folder / "index-1-a.ann.new", folder / "index-2-b.ann.new"
    for path in (fresh, old):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    opened(folder, vectors)
    assert fresh.exists()
    assert not old.exists()


@pytest.mark.parametrize(
    "field", ["dimension", "items", "trees", "size", "file", "recall", "annoy"]
)
def test_a_manifest_that_was_altered_is_not_believed(folder, vectors, field):
    opened(folder, vectors)
    path = folder / generations.MANIFEST
    content = json.loads(path.read_bytes())
    content[field] = "../../etc/passwd" if field == "file" else 3
    path.write_text(json.dumps(content))
    assert parse(path.read_bytes()) is None
    assert opened(folder, vectors).kind == "annoy"
    assert parse(path.read_bytes()) is not None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"digest": 1}'])
def test_a_manifest_that_is_garbage_is_made_again(folder, vectors, content):
    opened(folder, vectors)
    (folder / generations.MANIFEST).write_bytes(content)
    assert opened(folder, vectors).kind == "annoy"
    assert len(files(folder)) == 1


def test_opening_again_tries_nothing_in_a_child_process(folder, vectors, monkeypatch):
    opened(folder, vectors)
    assert (folder / MARKER).exists()
    monkeypatch.setattr("subprocess.run", None)
    assert opened(folder, vectors).kind == "annoy"


def test_vectors_that_are_no_matrix_are_refused(folder):
    with pytest.raises(ValueError, match="matrix"):
        open_index(folder, np.ones(3, np.float32), "state")
