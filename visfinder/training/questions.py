"""What `visfinder eval` asks of the test part of the data folders.

No training saw the queries: the parts never share a sender, a title, a photo or, for the unseen
groceries, a class (`visfinder.training.pictures`).
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from visfinder.models import Region
from visfinder.training.pictures import PACKAGED_CLASSES, Part, Picture, Source, read_pictures

RECALLS: Final = ("R@1", "R@5", "R@10")


class Shot(NamedTuple):
    """A picture as it is searched with or searched among.

    Attributes:
        region: The part of it that counts, None for all.
    """

    path: Path
    region: Region | None = None


class Query(NamedTuple):
    """A picture to look for.

    Attributes:
        wanted: The label of what it should find.
        group: Queries that share it are right or wrong together (`visfinder.training.bootstrap`).
        category: What the figures can be broken down by; "" where nobody knows.
    """

    shot: Shot
    wanted: str
    group: str
    category: str


class Entry(NamedTuple):
    """A picture to look among, and its label."""

    shot: Shot
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """What should be found by what.

    Attributes:
        name: Short, as in "grocery"; a measure is called "grocery R@1".
        what: What is looked for, in words.
        figures: Names of `visfinder.training.measures.FIGURES`.
    """

    name: str
    what: str
    queries: tuple[Query, ...]
    gallery: tuple[Entry, ...]
    figures: tuple[str, ...]


def data_questions(data: Sequence[Path]) -> list[Question]:
    """Return what the test parts of data folders ask.

    Args:
        data: Folders as `visfinder train` reads them.

    Raises:
        UserError: A folder holds no data.
    """
    # A folder that is named twice must not answer for itself.
    pictures = dict.fromkeys(picture for folder in data for picture in read_pictures(folder))
    return questions_of(list(pictures), Part.TEST)


def questions_of(pictures: Sequence[Picture], part: Part) -> list[Question]:
    """Return what a held-out part of some pictures asks; a question without queries is left out."""
    asked = [*_grocery(pictures, part), *_fashion(pictures, part), *_clothing(pictures, part)]
    return [question for question in asked if question.queries]


def _grocery(pictures: Sequence[Picture], part: Part) -> list[Question]:
    """Photos are looked for among all catalogue pictures; one is right, so no mAP@R is taken."""
    iconic = [p for p in pictures if p.source is Source.GROCERY and p.iconic]
    packaged = {p.kind for p in iconic if int(p.path.stem) in PACKAGED_CLASSES}
    photos = [
        p
        for p in pictures
        if p.source is Source.GROCERY and not p.iconic and p.part is part and p.kind in packaged
    ]
    gallery = tuple(Entry(Shot(p.path), p.kind) for p in iconic)
    what = "phone photo of a packaged grocery -> its catalogue picture"

    def among(*, unseen: bool) -> tuple[Query, ...]:
        asked = [p for p in photos if p.unseen is unseen]
        return tuple(Query(Shot(p.path), p.kind, p.kind, p.kind) for p in asked)

    return [
        Question("grocery", what, among(unseen=False), gallery, RECALLS),
        Question(
            "grocery unseen",
            f"{what} (classes no training saw)",
            among(unseen=True),
            gallery,
            RECALLS,
        ),
    ]


def _fashion(pictures: Sequence[Picture], part: Part) -> list[Question]:
    items = [p for p in pictures if p.source is Source.FASHION and p.part is part]
    titles = Counter(p.instance for p in items)
    again = [p for p in items if titles[p.instance] > 1]

    def ask(
        name: str, what: str, among: Sequence[Picture], label: _Label, figures: tuple[str, ...]
    ) -> Question:
        # Items are broken down by type, but colours by colour.
        category = _colour if label is _colour else _kind
        queries = tuple(Query(Shot(p.path), label(p), p.instance, category(p)) for p in among)
        return Question(name, what, queries, _entries(items, label), figures)

    what = "catalogue picture -> another item of the same title"
    kind = "catalogue picture -> others of the same article type"
    colour = "catalogue picture -> others of the same base colour"
    return [
        ask("fashion name", what, again, _instance, (*RECALLS, "mAP@R")),
        ask("fashion type", kind, items, _kind, ("P@10", "mAP@R")),
        ask("fashion colour", colour, items, _colour, ("P@10", "mAP@R")),
    ]


def _clothing(pictures: Sequence[Picture], part: Part) -> list[Question]:
    photos = [p for p in pictures if p.source is Source.CLOTHING and p.part is part and p.kind]
    queries = tuple(Query(Shot(p.path), p.kind, p.sender, p.kind) for p in photos)
    what = "phone photo of clothing -> others of the same label"
    return [Question("clothing", what, queries, _entries(photos, _kind), ("R@1", "P@10", "mAP@R"))]


_Label = Callable[[Picture], str]


def _instance(picture: Picture) -> str:
    return picture.instance


def _kind(picture: Picture) -> str:
    return picture.kind


def _colour(picture: Picture) -> str:
    return picture.colour


def _entries(pictures: Sequence[Picture], label: _Label) -> tuple[Entry, ...]:
    return tuple(Entry(Shot(p.path), label(p)) for p in pictures)
