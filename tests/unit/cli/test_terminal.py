import json
from pathlib import Path

import pytest

from visfinder.cli.answers import answer_record, price_text, print_answer
from visfinder.cli.terminal import complain, plain, say_json
from visfinder.models import Answer, Match, Product, ProductKey, Reason, Timings


def product(**parts: object) -> Product:
    values: dict[str, object] = {
        "key": ProductKey("shop", "sofa-1"),
        "title": "Linden sofa",
        "picture": Path("/pictures/a.jpg"),
        "picture_hash": "",
    }
    return Product(**{**values, **parts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[2Jb\rc\nd\x07", "a[2Jb c d"),
        ("café 👨‍👩‍👧 日本", "café 👨‍👩‍👧 日本"),
        ("\u202egnp", "gnp"),
        ("caf\udce9.jpg", "caf\udce9.jpg"),
    ],
)
def test_text_for_the_terminal_is_one_harmless_line(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_complaints_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    complain("no")
    assert capsys.readouterr() == ("", "visfinder: no\n")


def test_json_is_ascii_and_refuses_what_json_has_no_word_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    say_json({"name": "café\x1b\udce9"})
    out = capsys.readouterr().out
    assert out.isascii()
    assert json.loads(out) == {"name": "café\x1b\udce9"}
    with pytest.raises(ValueError, match="JSON"):
        say_json({"score": float("nan")})


def test_an_answer_has_every_part_of_the_contract() -> None:
    match = Match(
        product(price=5.0, currency="EUR", url="https://shop.example"),
        0.91,
        (Reason("similar", "Looks like your photo", 0.8),),
        stars=4,
    )
    record = answer_record(Answer((match,), Timings(1, 2, 3, 4, 10), "Sofas"), "photo.jpg")
    assert record["query"] == "photo.jpg"
    assert record["timings_ms"] == {"decode": 1, "embed": 2, "index": 3, "rank": 4, "total": 10}
    (result,) = record["results"]  # type: ignore[misc]
    assert set(result) >= {
        "id", "title", "brand", "category", "colour", "price", "currency", "score", "picture",
        "url", "catalog", "reasons",
    }  # fmt: skip
    assert result["score"] == 0.91
    assert result["picture"] == "/pictures/a.jpg"
    json.dumps(record)


def test_an_answer_for_people_strips_what_a_title_tries(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = product(title="Sofa\x1b]0;owned\x07\nid: 2")
    print_answer(Answer((Match(hostile, 0.5),)), "q", as_json=False)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert out.splitlines()[0] == "  1. Sofa]0;owned id: 2"


def test_an_empty_answer_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    print_answer(Answer(()), "q", as_json=False)
    out, err = capsys.readouterr()
    assert out == ""
    assert "fewer filters" in err


@pytest.mark.parametrize(
    ("price", "currency", "text"),
    [(None, "EUR", ""), (1299.5, "EUR", "1,299.50 EUR"), (5.0, "", "5.00")],
)
def test_prices_are_shown_with_their_currency(
    price: float | None, currency: str, text: str
) -> None:
    assert price_text(product(price=price, currency=currency)) == text
