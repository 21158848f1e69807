"""The seasons that a record names, in the four words that the program knows."""

import re
from typing import Final

SEASONS: Final = ("spring", "summer", "autumn", "winter")

_WORDS: Final = {
    **{season: (season,) for season in SEASONS},
    "fall": ("autumn",),
    "ss": ("spring", "summer"),
    "aw": ("autumn", "winter"),
    "fw": ("autumn", "winter"),
    "all": SEASONS,
    "any": SEASONS,
}


def season_names(text: str) -> tuple[str, ...]:
    """Return the seasons of "Spring/Summer", "SS24" or "all seasons", in the order of the year.

    A shop's code is read with its year; what is no season is left out, since shops write much here.
    """
    words = re.findall(r"[a-z]+", text.casefold())
    named = {season for word in words for season in _WORDS.get(word, ())}
    return tuple(season for season in SEASONS if season in named)
