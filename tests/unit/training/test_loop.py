"""A training that was cut off goes on to the same end."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")
pytest.importorskip("onnxruntime")

from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.training import loop  # noqa: E402
from visfinder.training.batches import KINDS_A_BATCH, MIXED, SHARED_KINDS, Batches  # noqa: E402
from visfinder.training.grounding import Grounding  # noqa: E402
from visfinder.training.loop import Frozen, Recipe, Step, Training  # noqa: E402
from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.scenes import Scenes, Thing  # noqa: E402
from visfinder.training.view_cache import Round, round_rows  # noqa: E402
from visfinder.training.whitening import fit_whitening  # noqa: E402

HATS = ("Hats", "Caps")


def labelled() -> list[Picture]:
    pictures = []
    for n in range(24):
        path, part = Path(f"{n}.jpg"), Part.TEST if n >= 20 else Part.TRAIN
        kind = "ab"[n % 2]
        pictures += [
            Picture(path, Source.FASHION, part, f"title {n // 2}", kind, "Red", iconic=True),
            Picture(path, Source.CLOTHING, part, f"photo {n}", kind),
            Picture(path, Source.GROCERY, part, f"milk {n // 4}", "milk", iconic=n % 4 == 0),
            Picture(path, Source.STREET, part, f"box {n}", ("hat", "dress")[n % 2]),
            Picture(path, Source.CATALOG, part, f"hat {n // 2}", HATS[n % 2], "oak", iconic=True),
        ]
    return pictures


@pytest.fixture(scope="module")
def rounds() -> list[Round]:
    random = np.random.default_rng(0)
    made = []
    for number in range(2):
        rows = round_rows(labelled(), number)
        activations = random.normal(size=(len(rows), 64, 4, 4)).astype(np.float16)
        teacher = random.uniform(size=(len(rows), 1280)).astype(np.float16)
        earlier = random.normal(size=(len(rows), 256)).astype(np.float16)
        colours = random.uniform(size=(len(rows), 48, 2, 2)).astype(np.float16)
        made.append(Round(rows, activations, teacher, earlier, colours))
    return made


def training(rounds: list[Round], steps: int, grounding: Grounding | None = None) -> Training:
    torch.manual_seed(0)
    whitening = fit_whitening(torch.from_numpy(rounds[0].teacher.astype(np.float32)))
    recipe = Recipe(steps=steps, batch=8)
    batches = Batches(labelled(), rounds, size=recipe.batch, seed=0)
    begin = VisualEncoder()
    frozen = Frozen(whitening, begin.classifier)
    return Training(begin, frozen, batches, rounds, recipe, "cpu", grounding)


def test_no_batch_shows_a_held_out_picture(rounds: list[Round]) -> None:
    pictures = labelled()
    batches = Batches(pictures, rounds, size=16, seed=0)
    met = set()
    for step in range(60):
        batch = batches.draw(step)
        met.add(batch.source)
        rows = [rounds[r].rows[v] for r, v in zip(batch.rounds, batch.views, strict=True)]
        assert all(pictures[row].part is Part.TRAIN for row in rows)
        if batch.source not in {MIXED, SHARED_KINDS}:
            assert {pictures[row].source for row in rows} == {batch.source}
    assert met == {*Source, MIXED, SHARED_KINDS}


def test_a_batch_of_shared_kinds_shows_each_kind_from_every_data_set(rounds: list[Round]) -> None:
    pictures = labelled()
    batches = Batches(pictures, rounds, size=16, seed=0)
    drawn = (batches.draw(step) for step in range(100))
    batch = next(batch for batch in drawn if batch.source == SHARED_KINDS)
    rows = [rounds[r].rows[v] for r, v in zip(batch.rounds, batch.views, strict=True)]
    shown = [pictures[row] for row in rows]
    # Of hats alone are there pictures in two data sets.
    assert {(p.source, p.kind) for p in shown} == {(Source.STREET, "hat"), (Source.CATALOG, "Hats")}
    assert set(batch.kinds.tolist()) == {0}


def test_a_fashion_batch_shows_everything_twice(rounds: list[Round]) -> None:
    batches = Batches(labelled(), rounds, size=8, seed=0)
    drawn = (batches.draw(step) for step in range(100))
    batch = next(batch for batch in drawn if batch.source == Source.FASHION)
    assert np.unique(batch.instances, return_counts=True)[1].tolist() == [2, 2, 2, 2]


def test_a_resumed_training_ends_as_an_uninterrupted_one(
    rounds: list[Round], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "CHECKPOINT_STEPS", 2)
    whole = training(rounds, 4)
    whole.run(tmp_path / "whole.pt", lambda step: None)

    def stop(step: Step) -> None:
        if step.done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        training(rounds, 4).run(tmp_path / "cut.pt", stop)
    resumed = training(rounds, 4)
    told: list[int] = []
    resumed.run(tmp_path / "cut.pt", lambda step: told.append(step.done))
    assert told == [3, 4]
    for left, right in zip(whole.average.parameters(), resumed.average.parameters(), strict=True):
        torch.testing.assert_close(left, right)


def test_minutes_end_a_training_by_the_clock(rounds: list[Round], tmp_path: Path) -> None:
    short = training(rounds, 100_000)
    short._recipe = Recipe(minutes=1e-4, batch=8)
    told: list[Step] = []
    short.run(tmp_path / "short.pt", told.append)
    assert 1 <= len(told) < 50
    assert told[-1].seconds_left == 0


def test_a_catalog_batch_tells_like_from_like(rounds: list[Round]) -> None:
    """The products of a batch are of few kinds, and each is shown twice."""
    pictures = labelled()
    many = [
        replace(p, kind=f"kind {p.instance}") if p.source is Source.CATALOG else p for p in pictures
    ]
    batches = Batches(many, rounds, size=48, seed=0)
    drawn = (batches.draw(step) for step in range(200))
    catalog = [batch for batch in drawn if batch.source == Source.CATALOG]
    assert catalog
    for batch in catalog:
        rows = [rounds[r].rows[v] for r, v in zip(batch.rounds, batch.views, strict=True)]
        assert len({many[row].kind for row in rows}) <= KINDS_A_BATCH
        assert set(np.unique(batch.instances, return_counts=True)[1].tolist()) == {2}
        assert (batch.colours >= 0).all()


def test_each_step_looks_for_products_in_scenes(rounds: list[Round], tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    activations = random.normal(size=(5, 64, 4, 4)).astype(np.float16)
    colours = random.uniform(size=(5, 48, 2, 2)).astype(np.float16)
    scenes = Scenes(activations, colours, [[Thing(0, (0.0, 0.0, 0.5, 0.5))]] * 5)
    grounded = training(rounds, 3, Grounding(labelled(), rounds, scenes, 0))
    told: list[Step] = []
    grounded.run(tmp_path / "checkpoint.pt", told.append)
    assert len(told) == 3
    assert all(np.isfinite(step.parts["outside"]) for step in told)
    before, after = training(rounds, 3).student.state_dict(), grounded.student.state_dict()
    assert not torch.equal(before["head.weight"], after["head.weight"])
