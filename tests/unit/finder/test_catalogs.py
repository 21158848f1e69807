from pathlib import Path

import pytest

from tests.fakes import FakeEmbedder
from tests.shop import USUAL, painted, save
from tests.unit.finder.test_search import RED_SOFA, ids
from visfinder.errors import Cancelled, CatalogError
from visfinder.finder.catalogs import add_catalog, check_catalog, list_catalogs, remove_catalog
from visfinder.finder.photo import Photo
from visfinder.finder.search import search
from visfinder.finder.workspace import Workspace
from visfinder.models import BUNDLED, Filters

PURPLE = (120, 40, 160)


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A folder of 40 pictures of different purples."""
    for n in range(40):
        save(painted("mug", (80 + 2 * n, 40, 160)), tmp_path / "My mugs" / f"mug {n:02}.png")
    return tmp_path / "My mugs"


def test_a_folder_is_added_and_found(shop: Workspace, mine: Path) -> None:
    told: list[tuple[int, int]] = []
    made = add_catalog(shop, mine, report=lambda done, total: told.append((done, total)))
    assert (made.name, made.products, made.problems) == ("My mugs", 40, ())
    assert told[-1] == (40, 40)
    found = search(shop, Photo("purple", painted("mug", PURPLE))).matches[0]
    assert found.product.key.catalog == "My mugs"
    assert [info.name for info in list_catalogs(shop)] == [BUNDLED, "My mugs"]


def test_a_table_is_added_and_its_bad_rows_are_listed(shop: Workspace, tmp_path: Path) -> None:
    save(painted("mug", PURPLE), tmp_path / "cup.png")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    table = tmp_path / "shop.csv"
    table.write_text("id,title,image\na,Cup,cup.png\nb,Gone,gone.png\nc,Broken,broken.png\n")
    made = add_catalog(shop, table, "Cups")
    problems = " ".join(str(problem) for problem in made.problems)
    assert "gone.png" in problems
    assert "broken.png" in problems
    assert "Cup" in [product.title for product in shop.products if product.key.catalog == "Cups"]


def test_a_second_run_goes_on_where_a_cancelled_one_stopped(
    shop: Workspace, mine: Path, embedder: FakeEmbedder
) -> None:
    def impatient(done: int, total: int) -> None:
        if done == 20:
            raise Cancelled

    before = embedder.embedded
    with pytest.raises(Cancelled):
        add_catalog(shop, mine, report=impatient)
    assert len(list_catalogs(shop)) == 1, "nothing is shown of a catalog that is not whole"
    begun = embedder.embedded - before
    assert 0 < begun < 40
    add_catalog(shop, mine)
    assert embedder.embedded - before == 40


def test_importing_again_brings_up_to_date(
    shop: Workspace, mine: Path, embedder: FakeEmbedder
) -> None:
    add_catalog(shop, mine)
    before = embedder.embedded
    (mine / "mug 00.png").unlink()
    save(painted("mug", (1, 2, 3)), mine / "mug 99.png")
    assert add_catalog(shop, mine).products == 40
    assert embedder.embedded == before + 1
    names = {product.key.id for product in shop.products}
    assert any("99" in name for name in names)
    assert not any(name.endswith("mug 00") for name in names)


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("bundled", "choose another name"),
        (" Bundled ", "choose another name"),
        ("my:shop", "without a colon"),
        ("x" * 61, "at most 60"),
        ("two\nlines", "printable"),
    ],
)
def test_names_that_cannot_be_used_are_refused_with_the_way_out(
    shop: Workspace, mine: Path, name: str, way_out: str
) -> None:
    with pytest.raises(CatalogError, match=way_out):
        add_catalog(shop, mine, name)


def test_a_catalog_is_called_after_its_source_made_usable(shop: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / f"Spring: v1.2 {'x' * 80}"
    save(painted("mug", PURPLE), folder / "cup.png")
    assert add_catalog(shop, folder).name == ("Spring  v1.2 " + "x" * 80)[:60]


def test_a_name_that_stands_for_another_source_is_refused(
    shop: Workspace, mine: Path, tmp_path: Path
) -> None:
    add_catalog(shop, mine, "Cups")
    save(painted("mug", "red"), tmp_path / "other" / "cup.png")
    with pytest.raises(CatalogError, match=r"stands for the catalog from .*My mugs"):
        add_catalog(shop, tmp_path / "other", "cups")
    assert add_catalog(shop, mine, "CUPS").name == "Cups", "the same source keeps its spelling"


def test_an_empty_source_is_refused_with_the_reason(shop: Workspace, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    with pytest.raises(CatalogError, match="nothing"):
        add_catalog(shop, tmp_path / "nothing")
    with pytest.raises(CatalogError, match="nowhere"):
        add_catalog(shop, tmp_path / "nowhere")


def test_a_removed_catalog_is_no_longer_found(shop: Workspace, mine: Path) -> None:
    add_catalog(shop, mine)
    remove_catalog(shop, "my MUGS")
    assert len(shop.products) == len(USUAL)
    everything = search(shop, RED_SOFA, filters=Filters(limit=999))
    assert not [name for name in ids(everything) if "mug " in name]


def test_the_bundled_catalog_and_unknown_names_cannot_be_removed(shop: Workspace) -> None:
    with pytest.raises(CatalogError, match="cannot be removed"):
        remove_catalog(shop, BUNDLED)
    with pytest.raises(CatalogError, match=f"no catalog “boats”; there are “{BUNDLED}”"):
        remove_catalog(shop, "boats")


def test_checking_tells_what_is_wrong_with_each_product(shop: Workspace, mine: Path) -> None:
    add_catalog(shop, mine)
    assert check_catalog(shop, "My mugs") == []
    (mine / "mug 01.png").unlink()
    save(painted("mug", "green"), mine / "mug 02.png")
    (mine / "mug 03.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    problems = check_catalog(shop, "My mugs")
    assert len(problems) == 3
    assert "gone" in problems[0]
    assert "has changed" in problems[1]
    assert "mug 03.png" in problems[2]


def test_checking_an_unknown_catalog_names_those_there_are(shop: Workspace) -> None:
    with pytest.raises(CatalogError, match=BUNDLED):
        check_catalog(shop, "boats")
