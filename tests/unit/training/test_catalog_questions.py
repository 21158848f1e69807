"""The bundled catalog's photos and second pictures, as questions."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from visfinder.errors import CatalogError
from visfinder.models import Region
from visfinder.training.catalog_questions import catalog_questions
from visfinder.training.questions import Question, Shot

PRODUCTS = (("sofa-red", "sofa"), ("sofa-navy", "sofa"), ("mug-red", ""))


def save(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((8, 8, 3), 90, np.uint8)).save(path)


@pytest.fixture
def catalog(tmp_path: Path) -> Path:
    """Three products; the sofas are colourways, and only they have second pictures."""
    lines = []
    for name, design in PRODUCTS:
        kind, colour = name.split("-")
        save(tmp_path / "pictures" / f"{name}.webp")
        if design:
            save(tmp_path / "pictures" / f"{name}_2.webp")
        record = {"id": name, "title": name, "picture": f"pictures/{name}.webp"}
        lines.append({**record, "colour": colour, "product_type": kind, "variant_of": design})
    (tmp_path / "products.jsonl").write_text("\n".join(json.dumps(line) for line in lines))
    return tmp_path


def list_photos(catalog: Path, *products: list[dict[str, object]]) -> None:
    (catalog / "photos").mkdir()
    records = [
        {"photo": f"photos/{number}.jpg", "place": "by a wall", "products": each}
        for number, each in enumerate(products)
    ]
    (catalog / "photos" / "photos.json").write_text(json.dumps(records))


def asked(catalog: Path) -> dict[str, Question]:
    return {question.name: question for question in catalog_questions(catalog)}


def test_without_photos_only_second_pictures_are_looked_for(catalog: Path) -> None:
    (question,) = catalog_questions(catalog)
    assert question.name == "catalog second view"
    assert [query.shot.path.name for query in question.queries] == [
        "sofa-red_2.webp",
        "sofa-navy_2.webp",
    ]
    assert {query.wanted for query in question.queries} == {"sofa"}  # a colourway will do
    assert [entry.label for entry in question.gallery] == ["sofa", "sofa", "mug-red"]


def test_a_photo_looks_for_its_first_product_within_its_box(catalog: Path) -> None:
    sofa = {"id": "sofa-navy", "box": [0.1, 0.2, 0.5, 0.6]}
    mug = {"id": "mug-red", "box": [0.7, 0.7, 0.1, 0.1]}
    list_photos(catalog, [sofa, mug], [mug])
    questions = asked(catalog)
    near, exact = questions["catalog photo"], questions["catalog photo exact"]
    shot = Shot(catalog / "photos" / "0.jpg", Region(0.1, 0.2, 0.5, 0.6))
    assert near.queries[0].shot == exact.queries[0].shot == shot
    assert [query.wanted for query in near.queries] == ["sofa", "mug-red"]
    assert [query.wanted for query in exact.queries] == ["sofa-navy", "mug-red"]
    assert [entry.label for entry in exact.gallery] == ["sofa-red", "sofa-navy", "mug-red"]
    assert [q.wanted for q in questions["catalog photo type"].queries] == ["sofa", "mug"]
    assert [q.category for q in questions["catalog photo colour"].queries] == ["navy", "red"]
    # Both sofas are one design: they are right or wrong together.
    assert {query.group for query in exact.queries} == {"sofa", "mug-red"}


def test_a_box_that_rounding_carried_over_the_edge_is_cut(catalog: Path) -> None:
    list_photos(catalog, [{"id": "mug-red", "box": [0.3333, 0, 0.6668, 1.0001]}])
    region = asked(catalog)["catalog photo"].queries[0].shot.region
    assert region == Region(0.3333, 0, 1 - 0.3333, 1)


def test_a_photo_of_a_product_without_a_record_is_left_out(catalog: Path) -> None:
    list_photos(catalog, [{"id": "vase", "box": [0, 0, 1, 1]}])
    assert "catalog photo" not in asked(catalog)


@pytest.mark.parametrize(
    "text",
    ["{", '[{"photo": "x.jpg"}]', '[{"photo": "x.jpg", "products": []}]', "[1]", '"photos"'],
)
def test_a_damaged_list_is_named(catalog: Path, text: str) -> None:
    (catalog / "photos").mkdir()
    (catalog / "photos" / "photos.json").write_text(text)
    with pytest.raises(CatalogError, match=r"photos\.json.*catalog\.studio photos"):
        catalog_questions(catalog)


def test_a_box_of_nothing_is_named(catalog: Path) -> None:
    list_photos(catalog, [{"id": "mug-red", "box": [1.2, 0, 0.5, 0.5]}])
    with pytest.raises(CatalogError, match=r"photos\.json"):
        catalog_questions(catalog)
