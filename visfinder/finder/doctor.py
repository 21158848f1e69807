"""Doctor: is every part of visfinder well, and if not, what to do."""

from dataclasses import dataclass

from visfinder.paths import Home


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        part: what it is: "encoder", "index", "ratings", "catalogs", "folders", "versions".
        ok: False where something should be done; the text says what.
    """

    part: str
    ok: bool
    text: str


def examine(home: Home) -> list[Finding]:
    """Look at every part; changes nothing and never raises a `VisfinderError`."""
    raise NotImplementedError
