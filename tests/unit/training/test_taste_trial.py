"""Made-up shoppers and what is measured before them, over a small made-up world."""

import json
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import FakeEmbedder
from tests.shop import COLOURS, KINDS, Item, painted, save, write_shop
from visfinder.cli.main import run
from visfinder.finder.shelf import Shelf
from visfinder.models import Product, ProductKey
from visfinder.training.shoppers import GAINS, Habit, World, shopper
from visfinder.training.taste_measures import adjusted_rand, ndcg
from visfinder.training.taste_rivals import RIVALS, Ratings
from visfinder.training.taste_trial import METHODS, taste_trial

PRODUCTS = 360
TRIAL = "visfinder.training.taste_trial"


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """A trial in seconds: three tastes only, and fewer others."""
    monkeypatch.setattr(f"{TRIAL}.TASTES", (3,))
    monkeypatch.setattr(f"{TRIAL}.OTHERS", 10)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Six kinds in five colours and two styles, all of which show in the vectors."""
    draw = np.random.default_rng(0)
    numbers = np.arange(PRODUCTS)
    kinds, colours, styles = numbers % 6, numbers // 6 % 5, numbers // 30 % 2
    parts = [draw.standard_normal((count, 24)) for count in (6, 5, 2)]
    made = 1.5 * parts[0][kinds] + parts[1][colours] + parts[2][styles]
    made += 0.4 * draw.standard_normal(made.shape)
    vectors = (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)
    products = [
        Product(ProductKey("w", str(n)), f"{n}", Path("gone.png"), str(n), product_type=f"kind {k}")
        for n, k in enumerate(kinds.tolist())
    ]
    by_hash = {str(n): vector for n, vector in enumerate(vectors)}
    shelf = Shelf.of(products, by_hash, state="w", index_folder=tmp_path_factory.mktemp("index"))
    flags = np.stack([styles == 0, styles == 1], axis=1)
    return World("made-up", "kind, colour and style", shelf, kinds, colours, flags)


def test_a_perfect_order_earns_everything_and_a_swap_what_jarvelin_and_kekalainen_say() -> None:
    gains = np.array([3.0, 1.0, 0.0, 0.0])
    assert ndcg(np.array([0, 1, 2, 3]), gains) == 1
    swapped = (1 + 3 / np.log2(3)) / (3 + 1 / np.log2(3))
    assert ndcg(np.array([1, 0, 2, 3]), gains) == pytest.approx(swapped)
    assert ndcg(np.array([1, 0]), gains, places=1) == pytest.approx(1 / 3)
    assert np.isnan(ndcg(np.array([2, 3]), gains))


def test_the_adjusted_rand_index_is_that_of_hubert_and_arabie() -> None:
    one, other = np.array([0, 0, 0, 1, 1, 1]), np.array([0, 0, 1, 1, 2, 2])
    assert adjusted_rand(one, other) == pytest.approx(0.2424, abs=1e-4)
    assert adjusted_rand(one, 1 - one) == 1
    assert adjusted_rand(np.zeros(4, np.int64), np.zeros(4, np.int64)) == 1
    assert adjusted_rand(np.zeros(4, np.int64), np.array([0, 0, 1, 1])) == 0


@pytest.mark.parametrize("tastes", [1, 3, 6])
def test_a_shopper_has_the_tastes_asked_for_and_wants_what_suits_them(
    world: World, tastes: int
) -> None:
    made = shopper(world, tastes, 20, Habit.STEADY, seed=4)
    assert made.tastes.shape == (tastes, PRODUCTS)
    assert len(set(made.rated.tolist())) == 20
    wanted = made.gains[made.rated] > 0
    assert wanted[::2].all(), "every other product was looked for"
    assert made.stars[made.gains[made.rated] == GAINS[2]].mean() > 4.3
    assert made.stars[~wanted].mean() < 3
    again = shopper(world, tastes, 8, Habit.STEADY, seed=4)
    assert again.rated.tolist() == made.rated[:8].tolist()
    assert again.stars.tolist() == made.stars[:8].tolist()


def test_noisy_and_drifting_shoppers_are_what_they_are_called(world: World) -> None:
    def loved_by_mistake(habit: Habit) -> float:
        made = [shopper(world, 3, 40, habit, seed) for seed in range(30)]
        return float(
            np.concatenate([each.stars[each.gains[each.rated] == 0] == 5 for each in made]).mean()
        )

    assert loved_by_mistake(Habit.STEADY) == 0
    assert 0.03 < loved_by_mistake(Habit.NOISY) < 0.1
    drifted = shopper(world, 3, 20, Habit.DRIFTING, 0)
    assert drifted.ages_days.tolist() == [365.0] * 10 + [0.0] * 10
    before = shopper(world, 3, 20, Habit.STEADY, 0)
    assert (drifted.tastes[0] == before.tastes[0]).all()
    assert (drifted.tastes[1:] != before.tastes[1:]).any()


@pytest.mark.parametrize("name", ["Rocchio", "nearest liked", "logistic"])
def test_each_rival_finds_a_single_taste(world: World, name: str) -> None:
    asked = shopper(world, 1, 12, Habit.STEADY, seed=2)
    told = Ratings(world.shelf.vectors, asked, np.zeros(PRODUCTS, np.int64), 2)
    order = np.argsort(-RIVALS[name](told), kind="stable")
    blind = np.argsort(-RIVALS["random"](told), kind="stable")
    assert ndcg(order, asked.gains) > ndcg(blind, asked.gains) + 0.3


def test_before_any_rating_each_rival_leaves_the_order_alone(world: World) -> None:
    nobody = shopper(world, 1, 0, Habit.STEADY, seed=2)
    told = Ratings(world.shelf.vectors, nobody, np.zeros(PRODUCTS, np.int64), 2)
    for name in ("no taste", "popularity", "Rocchio", "nearest liked", "logistic"):
        assert len(set(RIVALS[name](told).tolist())) == 1


@pytest.mark.usefixtures("short")
def test_the_trial_tells_what_is_judged(world: World) -> None:
    ticks: list[tuple[int, int]] = []
    trial = taste_trial([world], 12, lambda *tick: ticks.append(tick))
    assert ticks[-1] == (3, 3)
    cells = {(c.tastes, c.habit, c.ratings): c for c in trial.cells}
    cell = cells[3, Habit.STEADY, 10]
    scores = {name: each.value for name, each in zip(METHODS, cell.scores, strict=True)}
    assert scores["taste"] > scores["Rocchio"] > scores["random"]
    assert cell.gain is not None
    assert cell.gain.value == pytest.approx(scores["taste"] / scores["Rocchio"])
    noisy = cells[3, Habit.NOISY, 10]
    assert noisy.above_none.interval is not None
    assert noisy.above_none.interval[0] > 0
    assert cells[3, Habit.STEADY, 0].gain is None
    assert cells[3, Habit.STEADY, 5].groups is None
    groups = cells[3, Habit.STEADY, 40].groups
    assert groups is not None
    assert groups.value > 0.7


@pytest.mark.usefixtures("short")
def test_the_command_prints_table_record_and_plot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("matplotlib")
    designs = "abcd"
    items = [Item(k, c, design=d) for k in KINDS for c in COLOURS for d in designs]
    folder = write_shop(tmp_path / "catalog", items)
    lines = (folder / "products.jsonl").read_text().splitlines()
    styled = [json.loads(line) | {"style": [f"s{n // 4 % 2}"]} for n, line in enumerate(lines)]
    (folder / "products.jsonl").write_text("\n".join(map(json.dumps, styled)))
    monkeypatch.setattr("visfinder.paths.bundled_catalog", lambda: folder)
    monkeypatch.setattr("visfinder.embedding.embedder.load_embedder", lambda _: FakeEmbedder())
    plot = tmp_path / "taste.png"
    monkeypatch.setattr(f"{TRIAL}.RATINGS", (0, 3, 10, 40))
    monkeypatch.setattr("visfinder.training.taste_plot.RATINGS", (0, 3, 10, 40))
    asked = ["eval", "--taste", "--shoppers", "10"]
    assert run([*asked, "--plot", str(plot)]) == 0
    text = capsys.readouterr().out
    assert "taste over Rocchio after 10 ratings" in text
    assert "bundled, 3 tastes, noisy: nDCG@20" in text
    assert plot.read_bytes().startswith(b"\x89PNG")
    assert run([*asked, "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["methods"] == list(METHODS)
    ratings = {cell["ratings"] for cell in made["cells"]}
    assert ratings == {0, 3, 10}, "after 40 they have found all that they want"
    assert set(made["cells"][0]["ndcg"]) == set(METHODS)


def test_a_folder_without_the_fashion_catalogue_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("visfinder.embedding.embedder.load_embedder", lambda _: FakeEmbedder())
    save(painted("mug", "red"), tmp_path / "mug.png")
    assert run(["eval", "--taste", str(tmp_path)]) == 1
    assert "fashion_catalogue" in capsys.readouterr().err
    assert run(["eval"]) == 2
