"""Teaches a finished encoder the words that it says what a photo shows in.

    data folders --pictures--> labelled pictures --looks--> logits and vectors of the encoder
      training part  --head_fit--> heads for category, pattern and material
      selection part --calibration, sameness--> temperatures, thresholds, what a lead means
    --> heads.npz and concepts.json in the encoder's folder, and its manifest anew

The network stays as it is, so the encoder's hash and every vector made with it do, too. A category
that no photo taught, only renders, is lifted by ImageNet's classes of it; one that nothing taught
has those alone (`visfinder.embedding.heads`).
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from visfinder.embedding import weights
from visfinder.embedding.sameness import Sameness
from visfinder.embedding.weights import EncoderFiles
from visfinder.errors import UserError
from visfinder.feeds.bundled import RECORDS
from visfinder.paths import bundled_catalog
from visfinder.progress import Report
from visfinder.training.looks import Looks, Sight, anew, look, plain, rooms_of, shown
from visfinder.training.pictures import Part, Picture, Source, read_pictures
from visfinder.training.questions import Question, Shot
from visfinder.training.sameness import (
    Searches,
    fit_sameness,
    joined,
    same_questions,
    searches_of,
)
from visfinder.training.shop_words import concept_classes
from visfinder.training.start_weights import LABELS, WEIGHTS, find_start_weights
from visfinder.training.word_tables import Seen, packed_words

VIEWS: Final = 2  # more of each render, in front of photos
_SEED: Final = 7


def fit_words(folder: Path, data: Sequence[Path], report: Report) -> EncoderFiles:
    """Fit the words of the encoder in a folder, write them there, and return its new manifest.

    Args:
        folder: An encoder folder, with or without words.
        data: Folders as `visfinder train` reads them; the bundled catalog joins them.
        report: Told how many pictures have been looked at.

    Raises:
        UserError: The folders hold no data, or not the names of ImageNet's classes.
        EncoderError: The encoder is damaged.
    """
    files = weights.read_manifest(folder)
    start = find_start_weights(data)
    if start is None:
        raise UserError(
            f"none of the data folders holds {WEIGHTS}, beside the names of its classes"
        )
    pictures = all_pictures(data)
    asked = same_questions(pictures, catalog_of(data), Part.SELECTION)
    seen, same = _looked(files, pictures, asked, report)
    packed, classes = packed_words(seen, concept_classes(start.parent / LABELS.name), same)
    (folder / weights.HEADS).write_bytes(packed)
    text = json.dumps(classes, indent=1, ensure_ascii=False) + "\n"
    (folder / weights.CONCEPTS).write_text(text, encoding="utf-8")
    made = files.preprocessing
    return weights.write_manifest(folder, name=files.name, dimension=files.dimension, made=made)


def all_pictures(data: Sequence[Path]) -> list[Picture]:
    """Return every labelled picture of data folders and of a catalog of renders, each once.

    Raises:
        UserError: A folder holds no data.
    """
    # The questions name pictures by whole paths.
    folders = [folder.resolve() for folder in data]
    pictures = dict.fromkeys(picture for folder in folders for picture in read_pictures(folder))
    if not any(picture.source is Source.CATALOG for picture in pictures):
        pictures |= dict.fromkeys(read_pictures(bundled_catalog()))
    return list(pictures)


def catalog_of(data: Sequence[Path]) -> Path:
    """Return the folder of the catalog among data folders, or the bundled one."""
    places = (place for folder in data for place in (folder, folder / Source.CATALOG))
    found = next((place for place in places if (place / RECORDS).is_file()), bundled_catalog())
    return found.resolve()


def _looked(
    files: EncoderFiles, pictures: Sequence[Picture], asked: Sequence[Question], report: Report
) -> tuple[Seen, Sameness | None]:
    """Look at pictures, at renders once more, and at what the questions show beyond those."""
    renders = [
        row
        for row, picture in enumerate(pictures)
        if picture.source is Source.CATALOG and picture.part is Part.TRAIN
    ]
    rows, rooms = np.repeat(np.array(renders, np.int64), VIEWS), rooms_of(pictures)
    places = {p.path: row for row, p in enumerate(pictures) if p.box is None}
    queries = {q.shot for question in asked for q in question.queries}
    beyond = [s for s in queries if s.region is not None or s.path not in places]
    beyond.sort(key=repr)
    sights: list[Sight] = [
        *(plain(picture) for picture in pictures),
        *(anew(pictures[row], rooms, (_SEED, view)) for view, row in enumerate(rows.tolist())),
        *(shown(shot) for shot in beyond),
    ]
    looks = look(files, sights, report)
    ends = (len(pictures), len(pictures) + len(rows))
    seen = Seen(pictures, looks.logits[: ends[0]], (rows, looks.logits[ends[0] : ends[1]]))
    extra = {shot: ends[1] + number for number, shot in enumerate(beyond)}
    searches = [_searches(question, looks, places, extra) for question in asked]
    return seen, fit_sameness(joined(searches)) if searches else None


def _searches(
    question: Question, looks: Looks, places: Mapping[Path, int], extra: Mapping[Shot, int]
) -> Searches:
    queries = [extra.get(q.shot, places.get(q.shot.path, -1)) for q in question.queries]
    gallery = [places[entry.shot.path] for entry in question.gallery]
    return searches_of(question, looks.vectors[queries], looks.vectors[gallery])
