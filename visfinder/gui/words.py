"""Products in the words and figures that the cards, the panel and a screen reader share."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from visfinder.models import Match, Product, Reason

_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "CHF": "CHF ", "INR": "₹"}


def price(product: Product) -> str:
    """Return "€499" or "€12.50"; empty where the record has no price."""
    if product.price is None:
        return ""
    decimals = 0 if product.price == int(product.price) else 2
    number = QLocale().toString(float(product.price), "f", decimals)
    currency = product.currency.strip().upper()
    if currency in _SYMBOLS:
        return f"{_SYMBOLS[currency]}{number}"
    return f"{number} {currency}".strip()


def reason_in_brief(match: Match) -> str:
    """Return the reason that speaks most for a product, without its figures; or nothing."""
    return best_reason(match.reasons).text.partition(": ")[0] if match.reasons else ""


def plain_facts(match: Match) -> str:
    """Return kind and colour, for a card that is shown for no particular reason."""
    product = match.product
    return " · ".join(part for part in (kind(product), product.colour) if part)


def best_reason(reasons: tuple[Reason, ...]) -> Reason:
    """Return the reason with the largest share."""
    return max(reasons, key=lambda reason: reason.share)


def surprising(match: Match) -> bool:
    """Whether a product was mixed in to widen the shopper's horizon."""
    return any(reason.kind == "surprise" for reason in match.reasons)


def rating(stars: int | None) -> str:
    """Return a rating in words."""
    if stars is None:
        return "not rated"
    return "1 star, not for me" if stars == 1 else f"rated {stars} stars"


def spoken(match: Match) -> str:
    """Return what a screen reader says of a card."""
    product = match.product
    parts = [
        product.title,
        product.brand,
        price(product),
        reason_in_brief(match),
        "surprise" if surprising(match) else "",
        rating(match.stars),
    ]
    return ", ".join(part for part in parts if part)


def tooltip(match: Match) -> str:
    """Return a card's tooltip as HTML in which nothing from the catalog is markup."""
    product = match.product
    lines = [product.title, " · ".join(part for part in (product.brand, price(product)) if part)]
    lines += [reason.text for reason in match.reasons[:4]]
    return "<p>" + "<br>".join(html.escape(line) for line in lines if line) + "</p>"


def host(product: Product) -> str:
    """Return the shop of a product's page, or an empty string where there is no page to open.

    Only http and https addresses with a host count: anything else in a catalog is not opened.
    """
    try:
        parts = urlsplit(product.url or "")
        name = parts.hostname or ""
    except ValueError:
        return ""
    return name if parts.scheme in ("http", "https") else ""


def kind(product: Product) -> str:
    """Return the kind of a product in the shop's finest word; empty where it has none."""
    return product.product_type or product.category.rpartition(" > ")[2]


def attributes(product: Product) -> list[tuple[str, str]]:
    """Return everything else the record says, as label and value, empty values left out."""
    rows = [
        ("Kind", product.product_type),
        ("Category", product.category.replace(" > ", " › ")),
        ("Colour", product.colour),
        ("Material", product.material),
        ("Pattern", product.pattern),
        ("Looks", ", ".join(product.looks)),
        ("Catalog", product.key.catalog),
        ("Number", product.key.id),
        ("Description", product.description),
    ]
    return [(label, value) for label, value in rows if value]
