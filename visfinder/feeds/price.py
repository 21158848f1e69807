"""Prices as shops write them: "15.00 USD", "€ 1.299,00", "1,299", "4999 JPY"."""

import re
from typing import Final

_SIGNS: Final = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "zł": "PLN",
}
_LARGEST: Final = 1e9  # above this it is an article number in the wrong column
_NUMBER: Final = re.compile(r"\d[\d\s.,'’]*")
_CODE: Final = re.compile(r"[A-Za-z]{3}")


def parse_price(text: str) -> tuple[float, str]:
    """Read a price.

    Returns:
        the amount, and the ISO 4217 code of its currency or "" where none is given.

    Raises:
        ValueError: if it is not one amount of zero or more; the message quotes it.
    """
    numbers = _NUMBER.findall(text)
    rest = _NUMBER.sub(" ", text).strip()
    if len(numbers) != 1 or "-" in rest or "%" in rest:
        raise ValueError(f"“{text[:40]}” is not a price")
    try:
        amount = float(_plain_number(re.sub(r"[\s'’]", "", numbers[0])))
    except ValueError:
        raise ValueError(f"“{text[:40]}” is not a price") from None
    if amount > _LARGEST:
        raise ValueError(f"“{text[:40]}” is too large for a price")
    return amount, _currency(rest)


def _plain_number(digits: str) -> str:
    """Settle which of point and comma groups thousands and which starts the decimals."""
    digits = digits.rstrip(".,")
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits
    mark = digits[last]
    decimals = len(digits) - last - 1
    other = "," if mark == "." else "."
    # 1.299 and 1,299,000 are thousands; 12,5 and 1.299,00 have decimals; 0.125 is itself.
    grouping = digits.count(mark) > 1 or (
        decimals == 3 and other not in digits and not digits.startswith("0")
    )
    if grouping:
        return digits.replace(".", "").replace(",", "")
    return digits.replace(other, "").replace(mark, ".")


def _currency(rest: str) -> str:
    if code := _CODE.fullmatch(rest):
        return code.group().upper()
    return next((code for sign, code in _SIGNS.items() if sign in rest), "")
