"""An answer of products, as text for people and as JSON for programs."""

from dataclasses import asdict
from typing import TYPE_CHECKING

from visfinder.cli.terminal import say, say_json, tell
from visfinder.finder.closeness import NO_CLOSE_MATCH, is_close
from visfinder.finder.telling import what_it_is

if TYPE_CHECKING:
    from visfinder.models import Answer, Match, Product


def print_answer(answer: "Answer", query: str, *, as_json: bool) -> None:
    """Print a ranked answer.

    Args:
        answer: best first.
        query: what was asked, as the shopper typed it.
        as_json: one object instead of lines.
    """
    if as_json:
        say_json(answer_record(answer, query))
        return
    if what := what_it_is(answer):
        say(f"Looks like: {what}")
    if not is_close(answer.closest):
        say(f"{NO_CLOSE_MATCH.capitalize()}: what follows looks only the most like it")
    if not answer.matches:
        tell("Nothing fits; ask with fewer filters, or add a catalog")
    for place, match in enumerate(answer.matches, start=1):
        print_match(place, match)


def answer_record(answer: "Answer", query: str) -> dict[str, object]:
    """Return an answer as what `--json` prints."""
    return {
        "query": query,
        "recognised": answer.recognised,
        **_seen_record(answer),
        "results": [match_record(match) for match in answer.matches],
        "timings_ms": {part: round(ms, 2) for part, ms in asdict(answer.timings).items()},
    }


def _seen_record(answer: "Answer") -> dict[str, object]:
    """Return what was seen in the photo, and whether the closest match is a close one."""
    told = answer.told
    known = answer.closest is not None
    return {
        "category": answer.recognised,
        "probability": round(told.probability, 4) if answer.recognised else None,
        "pattern": told.pattern,
        "material": told.material,
        "colours": list(told.colours),
        "match": ("close match" if is_close(answer.closest) else NO_CLOSE_MATCH) if known else None,
        "match_probability": None if answer.closest is None else round(answer.closest, 4),
    }


def match_record(match: "Match") -> dict[str, object]:
    """Return one product of an answer as what `--json` prints."""
    product = match.product
    return {
        "id": product.key.id,
        "title": product.title,
        "brand": product.brand,
        "category": product.category,
        "colour": product.colour,
        "price": product.price,
        "currency": product.currency,
        "score": round(float(match.score), 6),
        "fit": None if match.fit is None else round(match.fit, 4),
        "picture": str(product.picture),
        "url": product.url,
        "catalog": product.key.catalog,
        "stars": match.stars,
        "reasons": [
            {"kind": reason.kind, "text": reason.text, "share": round(float(reason.share), 4)}
            for reason in match.reasons
        ],
    }


def print_match(place: int, match: "Match") -> None:
    """Print one product of an answer, with its reasons."""
    product = match.product
    stars = f"  {'★' * match.stars}" if match.stars else ""
    say(f"{place:3}. {product.title}{stars}")
    facts = (product.brand, product.product_type or product.category, product.colour)
    details = [fact for fact in (*facts, price_text(product)) if fact]
    if details:
        say(f"     {' · '.join(details)}")
    for reason in match.reasons:
        say(f"     {reason.text}")
    say(f"     {product.key.catalog}:{product.key.id}")


def price_text(product: "Product") -> str:
    """Return a price with its currency, or "" where there is none."""
    if product.price is None:
        return ""
    return f"{product.price:,.2f} {product.currency}".strip()
