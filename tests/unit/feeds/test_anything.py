"""Whatever bytes a source holds, it ends as a feed or as one sentence."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.unit.feeds.pictures import picture
from visfinder.errors import CatalogError
from visfinder.feeds.source import read_source
from visfinder.feeds.text import one_line, paragraph

KEYS = ["id", "title", "image", "price", "link", "color", "looks", "category", "brand"]
text = st.text(max_size=30)
value = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=5,
)
anything = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def read_or_refused(path: Path) -> None:
    try:
        feed = read_source(path, "shop")
    except CatalogError as error:
        assert "\n" not in str(error)  # noqa: PT017 - both outcomes are right
        return
    assert len({product.key for product in feed.products}) == len(feed.products)
    for product in feed.products:
        for part in (product.key.id, product.title, product.brand, product.colour, *product.looks):
            part.encode()
            assert part == one_line(part)
        assert product.url is None or product.url.lower().startswith(("http://", "https://"))
    for problem in feed.problems:
        assert "\n" not in str(problem)


@anything
@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00")
def test_any_bytes_as_a_table_or_lines(tmp_path: Path, data: bytes) -> None:
    for name in ("t.csv", "t.jsonl"):
        (tmp_path / name).write_bytes(data)
        read_or_refused(tmp_path / name)


@anything
@given(st.lists(st.lists(text, max_size=9), max_size=6))
@example([["1", "t", "http://[bad"], ["2", "t", "file://server/x"], ["3", "t", "a\x00b"]])
def test_any_cells_of_a_table(tmp_path: Path, rows: list[list[str]]) -> None:
    picture(tmp_path, "a.gif")
    lines = ["\t".join(KEYS), *("\t".join(row) for row in rows), "last\tLast\ta.gif"]
    (tmp_path / "t.tsv").write_text("\n".join(lines), "utf-8", errors="replace")
    read_or_refused(tmp_path / "t.tsv")


@anything
@given(st.dictionaries(st.sampled_from(KEYS), value))
@example({"id": "x", "image": "a.gif", "link": "http://[", "price": 1e999, "looks": [None, 1]})
def test_any_values_of_a_record(tmp_path: Path, record: dict[str, object]) -> None:
    picture(tmp_path, "a.gif")
    line = json.dumps({**record, "image": record.get("image", "a.gif")})
    (tmp_path / "t.jsonl").write_text(line, "utf-8")
    read_or_refused(tmp_path / "t.jsonl")


@given(st.text(), st.integers(1, 40))
def test_plain_text_stays_plain_and_short(anything: str, longest: int) -> None:
    line = one_line(anything, longest)
    assert len(line) <= longest
    assert one_line(line, longest) == line
    assert "\n" not in line
    line.encode()
    paragraph(anything).encode()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  a\t b\r\nc ", "a b c"),
        ("a\u202eb\u2066c\u200f", "abc"),
        ("👨‍👩‍👧 می‌خواهم", "👨‍👩‍👧 می‌خواهم"),
        ("\x00\x1b[0m\x7f\x9b", "[0m"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_control_and_reordering_characters_go_and_joiners_stay(text: str, plain: str) -> None:
    assert one_line(text) == plain
