"""Telling: what a photo shows, in the words that the shopper reads."""

from visfinder.finder.looking import Look
from visfinder.finder.reasons import naming_colours
from visfinder.models import Answer, Told
from visfinder.pairing.kinds import article, singular


def told_of(look: Look, recognised: str) -> Told:
    """Return what is told of a look besides the category that was recognised in it."""
    seen = look.seen
    # A word that the similar products left alone has the probability that the encoder gave it.
    sure = float(seen.categories.get(recognised, 0.0))
    return Told(sure, seen.pattern, seen.material, tuple(naming_colours(look.swatches)))


def what_it_is(answer: Answer) -> str:
    """Return "a shirt (83 % sure), striped, cotton"; "" where nothing is sure enough."""
    told = answer.told
    details = [word for word in (told.pattern, told.material) if word]
    if not answer.recognised:
        return f"something {', '.join(details)}" if details else ""
    thing = article(singular(answer.recognised))
    if told.probability > 0:
        thing = f"{thing} ({min(round(100 * told.probability), 99)} % sure)"
    return ", ".join([thing, *details])
