"""What there is to learn from: every labelled picture of the data folders, and its part.

The parts never share what makes two pictures the same thing: clothing is split by the person who
sent the photo, fashion by title, street photos by photo, the bundled catalog by design (with all
of its colourways), and groceries twice, by class (classes that no training sees) and by photo. A
part is drawn from a hash of that group's name, so it is the same on every machine and does not
move when pictures are added.
"""

import csv
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from visfinder.errors import UserError
from visfinder.feeds.bundled import RECORDS
from visfinder.training.titles import material_of, pattern_of, seen_material, seen_pattern

# Shares of the groups held out. Small, since every picture held out is one less to learn from;
# the largest sender alone is a sixth of all clothing, and the salt below puts that in training.
TEST_SHARE = 0.14
SELECTION_SHARE = 0.08
_SALT = "visfinder-1"

VAGUE_CLOTHING_LABELS = frozenset({"Not sure", "Other", "Skip"})
# GroceryStoreDataset numbers its packaged goods (juice, milk, yoghurt, cream) 28 to 58.
PACKAGED_CLASSES = range(28, 59)
# Boxes smaller than this share of the photo (jewellery, belt ends) show nothing to learn from.
SMALLEST_BOX_SHARE = 0.012


class Part(StrEnum):
    """What a picture may be used for."""

    TRAIN = "train"
    SELECTION = "selection"
    TEST = "test"


class Source(StrEnum):
    """The data folder that a picture comes from."""

    CLOTHING = "clothing_photos"
    FASHION = "fashion_catalogue"
    GROCERY = "grocery"
    STREET = "street_photos"
    CATALOG = "catalog"


Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """One labelled picture, or one box of one.

    Attributes:
        box: Left, top, width and height in fractions of the photo, or None for all of it.
        instance: Name of the thing shown; pictures that share it show the same thing.
        kind: Name of the category, or "" where nobody knows.
        colour: Name of the main colour, or "" where nobody knows.
        iconic: Whether this is a catalogue picture on white, not a photo.
        unseen: Whether the whole class is kept from training (groceries only).
        sender: Who sent the photo (clothing only), else "".
        pattern: Name of the pattern, or "" where nobody knows.
        material: Name of the material, or "" where nobody knows.
    """

    path: Path
    source: Source
    part: Part
    instance: str
    kind: str = ""
    colour: str = ""
    box: Box | None = None
    iconic: bool = False
    unseen: bool = False
    sender: str = ""
    pattern: str = ""
    material: str = ""


def read_pictures(data: Path) -> list[Picture]:
    """Return every labelled picture of a data folder, in a fixed order.

    Args:
        data: A folder that holds some of the data sets, or one data set itself.

    Raises:
        UserError: None of the data sets is there.
    """
    readers = {
        Source.CLOTHING: _read_clothing,
        Source.FASHION: _read_fashion,
        Source.GROCERY: _read_grocery,
        Source.STREET: _read_street,
        Source.CATALOG: _read_catalog,
    }
    folders = {
        source: data if data.resolve().name == source else data / source for source in readers
    }
    pictures = [
        picture
        for source, reader in readers.items()
        if folders[source].is_dir()
        for picture in reader(folders[source])
    ]
    if not pictures:
        names = ", ".join(readers)
        raise UserError(f"{data} holds none of the folders that training reads: {names}")
    return pictures


def part_of(group: str) -> Part:
    """Draw the part of a group of pictures from its name."""
    digest = hashlib.sha256(f"{_SALT}:{group}".encode()).digest()
    share = int.from_bytes(digest[:8], "big") / 2**64
    if share < TEST_SHARE:
        return Part.TEST
    return Part.SELECTION if share < TEST_SHARE + SELECTION_SHARE else Part.TRAIN


def _rows(table: Path) -> Iterator[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _read_clothing(folder: Path) -> Iterator[Picture]:
    for row in _rows(folder / "labels.csv"):
        kind = "" if row["label"] in VAGUE_CLOTHING_LABELS else row["label"]
        sender = row["sender_id"]
        part = part_of(f"sender {sender}")
        path = folder / row["image"]
        yield Picture(path, Source.CLOTHING, part, row["image"], kind, sender=sender)


def _read_fashion(folder: Path) -> Iterator[Picture]:
    for row in _rows(folder / "products.csv"):
        title = row["title"]
        part = part_of(f"title {title}")
        kind, colour = row["article_type"], row["base_colour"]
        path = folder / row["image"]
        told = material_of(title) or ("denim" if kind == "Jeans" else "")
        yield Picture(
            path,
            Source.FASHION,
            part,
            title,
            kind,
            colour,
            iconic=True,
            pattern=pattern_of(title),
            material=told,
        )


def _read_grocery(folder: Path) -> Iterator[Picture]:
    for table, iconic in (("photos.csv", False), ("iconic.csv", True)):
        for row in _rows(folder / table):
            name, image = row["class_name"], row["image"]
            class_part = part_of(f"class {name}")
            unseen = class_part is not Part.TRAIN
            part = class_part if unseen or iconic else part_of(f"photo {image}")
            path = folder / image
            yield Picture(path, Source.GROCERY, part, name, name, iconic=iconic, unseen=unseen)


def _read_street(folder: Path) -> Iterator[Picture]:
    for photo in json.loads((folder / "boxes.json").read_text(encoding="utf-8")):
        image = photo["image"]
        part = part_of(f"street {image}")
        for number, found in enumerate(photo["boxes"]):
            box = (found["x"], found["y"], found["w"], found["h"])
            if box[2] * box[3] >= SMALLEST_BOX_SHARE:
                thing = f"{image} {number}"
                yield Picture(folder / image, Source.STREET, part, thing, found["label"], box=box)


def _read_catalog(folder: Path) -> Iterator[Picture]:
    """Read both pictures of each product; its shopper photos stay unseen."""
    for line in (folder / RECORDS).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        part = part_of(f"design {record['variant_of'] or record['id']}")
        for picture in filter(None, (record["picture"], record.get("second_picture"))):
            yield Picture(
                folder / picture,
                Source.CATALOG,
                part,
                record["id"],
                record["product_type"],
                record["colour"],
                iconic=True,
                pattern=seen_pattern(record.get("pattern") or ""),
                material=seen_material(record.get("material") or ""),
            )
