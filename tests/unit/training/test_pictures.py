"""The data folders become labelled pictures whose parts share nothing."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from visfinder.errors import UserError
from visfinder.training.pictures import Part, Source, part_of, read_pictures


def product(design: int, way: str) -> dict[str, str]:
    id_ = f"chair-{design}-{way}"
    return {
        "id": id_,
        "product_type": "Chairs",
        "colour": way,
        "picture": f"pictures/{id_}.webp",
        "second_picture": f"pictures/{id_}_2.webp",
        "variant_of": f"chair-{design}",
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    tables = {
        "clothing_photos/labels.csv": [
            "image,label,sender_id,kids",
            *(f"images/{n}.jpg,T-Shirt,{n % 40},False" for n in range(200)),
            "images/x.jpg,Not sure,1,False",
        ],
        "fashion_catalogue/products.csv": [
            "id,image,title,gender,master_category,sub_category,article_type,base_colour,season,usage",
            *(f"{n},images/{n}.jpg,Shirt {n // 3},Men,A,B,Shirts,Blue,S,C" for n in range(300)),
        ],
        "grocery/photos.csv": [
            "image,class_id,class_name,split",
            *(f"photos/train/{n}.jpg,{n % 30},Milk-{n % 30},train" for n in range(600)),
        ],
        "grocery/iconic.csv": [
            "image,class_id,class_name",
            *(f"iconic/{n}.jpg,{n},Milk-{n}" for n in range(30)),
        ],
    }
    for name, lines in tables.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("\n".join(lines) + "\n")
    box = {"label": "bag", "x": 0.1, "y": 0.2, "w": 0.3, "h": 0.4, "area": 0.1}
    ring = {"label": "ring", "x": 0.1, "y": 0.2, "w": 0.01, "h": 0.01, "area": 0.0001}
    photos = [{"image": f"images/{n}.jpg", "boxes": [box, ring]} for n in range(50)]
    (tmp_path / "street_photos").mkdir()
    (tmp_path / "street_photos" / "boxes.json").write_text(json.dumps(photos))
    (tmp_path / "catalog").mkdir()
    products = [product(design, way) for design in range(60) for way in ("oak", "walnut")]
    (tmp_path / "catalog" / "products.jsonl").write_text("\n".join(map(json.dumps, products)))
    return tmp_path


def test_every_data_set_is_read(data: Path) -> None:
    pictures = read_pictures(data)
    counts = {source: sum(p.source is source for p in pictures) for source in Source}
    # The fifty rings are too small to show anything.
    assert counts == {
        Source.CLOTHING: 201,
        Source.FASHION: 300,
        Source.GROCERY: 630,
        Source.STREET: 50,
        Source.CATALOG: 240,
    }
    assert pictures[0].path == data / "clothing_photos" / "images" / "0.jpg"


def test_no_sender_title_or_held_out_class_is_in_two_parts(data: Path) -> None:
    parts: dict[tuple[Source, str], set[Part]] = defaultdict(set)
    for picture in read_pictures(data):
        if picture.source is Source.CLOTHING and picture.path.stem.isdigit():
            parts[picture.source, str(int(picture.path.stem) % 40)].add(picture.part)
        if picture.source is Source.FASHION or picture.unseen:
            parts[picture.source, picture.instance].add(picture.part)
        if picture.source is Source.CATALOG:
            parts[picture.source, picture.instance.rpartition("-")[0]].add(picture.part)
    assert all(len(found) == 1 for found in parts.values())


def test_every_part_gets_something_of_every_data_set(data: Path) -> None:
    found = {(p.source, p.part) for p in read_pictures(data)}
    assert found == {(source, part) for source in Source for part in Part}


def test_photos_of_seen_grocery_classes_are_held_out_one_by_one(data: Path) -> None:
    held_out = [p for p in read_pictures(data) if p.source is Source.GROCERY and not p.unseen]
    assert {p.part for p in held_out if not p.iconic} == set(Part)
    assert {p.part for p in held_out if p.iconic} == {Part.TRAIN}


def test_one_data_set_can_be_read_alone(data: Path) -> None:
    pictures = read_pictures(data / "grocery")
    assert len(pictures) == 630
    assert pictures[0].path == data / "grocery" / "photos" / "train" / "0.jpg"


def test_a_vague_label_is_no_kind(data: Path) -> None:
    vague = [p for p in read_pictures(data) if p.path.stem == "x"]
    assert [p.kind for p in vague] == [""]


def test_a_part_depends_on_the_name_alone() -> None:
    # Written down, because a changed rule would leak pictures that shipped weights trained on.
    names = ("sender 204", "sender 260", "class Arla-Medium-Fat-Milk", "class Arla-Sour-Cream")
    assert [part_of(name).value for name in names] == ["train", "test", "test", "selection"]


def test_a_folder_without_data_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="clothing_photos"):
        read_pictures(tmp_path)
