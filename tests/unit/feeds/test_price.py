import pytest

from visfinder.feeds.price import parse_price


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15.00 USD", (15.0, "USD")),
        ("4999 JPY", (4999.0, "JPY")),
        ("799", (799.0, "")),
        ("€ 1.299,00", (1299.0, "EUR")),
        ("$1,299.50", (1299.5, "USD")),
        ("1,299", (1299.0, "")),
        ("1.299", (1299.0, "")),
        ("1 299,90 EUR", (1299.9, "EUR")),
        ("1'299.90 CHF", (1299.9, "CHF")),
        ("1,299,000", (1299000.0, "")),
        ("12,5", (12.5, "")),
        ("0.125", (0.125, "")),
        ("0", (0.0, "")),
        ("£5.", (5.0, "GBP")),
    ],
)
def test_prices_are_read_as_shops_write_them(text: str, expected: tuple[float, str]) -> None:
    assert parse_price(text) == expected


@pytest.mark.parametrize(
    "text", ["", "cheap", "-5", "5 - 10", "nan", "inf", "1e999", "20%", "9" * 30, "1.2 or 3"]
)
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="price"):
        parse_price(text)
