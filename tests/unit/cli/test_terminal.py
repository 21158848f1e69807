import json
from dataclasses import replace
from pathlib import Path

import pytest

from visfinder.cli.answers import answer_record, price_text, print_answer
from visfinder.cli.terminal import complain, plain, say_json
from visfinder.models import Answer, Match, Product, ProductKey, Reason, Timings, Told


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


SHIRT = Answer(
    (Match(product(), 0.5),),
    recognised="Shirts",
    told=Told(0.8344, "striped", "cotton", ("navy", "white")),
    closest=0.05,
)


def test_an_answer_tells_what_the_photo_shows_and_that_nothing_is_close(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_answer(SHIRT, "q", as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Looks like: a shirt (83 % sure), striped, cotton"
    assert lines[1].startswith("No close match")


def test_an_answer_in_json_tells_it_too() -> None:
    record = answer_record(SHIRT, "q")
    assert record["recognised"] == record["category"] == "Shirts"
    assert (record["probability"], record["pattern"], record["material"]) == (
        0.8344,
        "striped",
        "cotton",
    )
    assert record["colours"] == ["navy", "white"]
    assert (record["match"], record["match_probability"]) == ("no close match", 0.05)
    close = answer_record(replace(SHIRT, closest=0.9), "q")
    assert (close["match"], close["match_probability"]) == ("close match", 0.9)
    json.dumps(record)


def test_an_encoder_that_cannot_say_says_nothing_of_close_matches(
    capsys: pytest.CaptureFixture[str],
) -> None:
    unknown = replace(SHIRT, recognised="", told=Told(), closest=None)
    record = answer_record(unknown, "q")
    assert (record["match"], record["match_probability"], record["probability"]) == (None,) * 3
    print_answer(unknown, "q", as_json=False)
    out = capsys.readouterr().out
    assert "lose match" not in out
    assert "Looks like:" not in out
