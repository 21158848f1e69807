"""An evaluation as a table and as a record."""

from visfinder.cli.evaluation_text import record, table
from visfinder.training.bootstrap import Estimate
from visfinder.training.results import Category, Evaluation, Kept, Measure


def figure(value: float, low: float, high: float) -> Estimate:
    return Estimate(value, (low, high), 68, 31)


ENCODER, START, OTHER = figure(0.504, 0.452, 0.55), figure(0.49, 0.44, 0.54), figure(0.4, 0.3, 0.5)
RECALL = Measure(
    "fashion name R@1",
    "picture -> same title",
    (ENCODER, START, OTHER),
    figure(0.014, -0.02, 0.05),
    (Category("Shirts", (0.5, 0.25, 0.125), 40), Category("A" * 40, (1.0, 0.0, 0.0), 28)),
)
LOST = Measure("clothing P@10", "share", (START, ENCODER, OTHER), figure(-0.014, -0.05, 0.02), ())
KEPT = Kept("fashion name R@1", "blur", (figure(0.9, 0.8, 1.01), None, figure(1.0, 1.0, 1.0)))
EVERYTHING = Evaluation(("encoder", "start", "resnet50"), (RECALL, LOST), (KEPT,))


def lines(evaluation: Evaluation, *, by_category: bool = False) -> list[str]:
    return list(table(evaluation, by_category=by_category))


def test_a_measure_is_one_line_with_intervals_under_its_heads() -> None:
    head, first, second, *_ = lines(EVERYTHING)
    for column, figures in (
        ("encoder", "0.504 [0.45, 0.55]"),
        ("gain on start", "+0.014 [-0.02, +0.05]"),
        ("start", "0.490 [0.44, 0.54]"),
        ("resnet50", "0.400 [0.30, 0.50]"),
    ):
        place = head.rindex(f" {column}  ") + 1
        assert first[place:].startswith(figures)
        assert first[place - 1] == " "
    assert first.split()[-2:] == ["68", "31"]
    assert second.endswith("  (below the start weights)")


def test_what_is_looked_for_is_told_once() -> None:
    assert "fashion name: picture -> same title" in lines(EVERYTHING)


def test_categories_are_shown_when_asked_for() -> None:
    short = lines(EVERYTHING)
    long = lines(EVERYTHING, by_category=True)
    added = [line for line in long if line not in short]
    assert added[0].split() == ["Shirts", "0.500", "0.250", "0.125", "40"]
    assert len(added) == 2
    assert "…" in added[1]
    assert added[0].index("0.500") == added[1].index("1.000") == short[1].index("0.504")


def test_robustness_is_a_table_a_system() -> None:
    text = lines(EVERYTHING)
    place = text.index("share of recall@1 kept, encoder")
    assert text[place + 1].split() == ["measure", "clean", "R@1", "blur"]
    assert text[place + 2].split() == ["fashion", "name", "R@1", "0.504", "0.90"]
    other = text.index("share of recall@1 kept, start")
    assert text[other + 2].split()[-1] == "-"  # nothing was found, so nothing can be kept


def test_without_start_weights_nothing_is_said_of_them() -> None:
    alone = Measure("clothing P@10", "share", (ENCODER,), None, ())
    text = lines(Evaluation(("encoder",), (alone,), ()))
    assert text[0].split() == ["measure", "encoder", "queries", "groups"]
    assert "start" not in "\n".join(text)
    kept = record("hash", Evaluation(("encoder",), (alone,), ()))["measures"]
    assert isinstance(kept, list)
    assert kept[0]["start"] is None
    assert kept[0]["gain"] is None


def test_the_record_has_everything() -> None:
    made = record("abc", EVERYTHING)
    assert made["encoder"] == "abc"
    assert made["measures"][0] == {  # type: ignore[index]
        "name": "fashion name R@1",
        "what": "picture -> same title",
        "value": 0.504,
        "interval": [0.452, 0.55],
        "start": 0.49,
        "start_interval": [0.44, 0.54],
        "gain": {"value": 0.014, "interval": [-0.02, 0.05]},
        "beside": {"resnet50": {"value": 0.4, "interval": [0.3, 0.5]}},
        "queries": 68,
        "groups": 31,
        "by_category": [
            {
                "category": "Shirts",
                "queries": 40,
                "values": {"encoder": 0.5, "start": 0.25, "resnet50": 0.125},
            },
            {
                "category": "A" * 40,
                "queries": 28,
                "values": {"encoder": 1.0, "start": 0.0, "resnet50": 0.0},
            },
        ],
    }
    assert made["robustness"] == [
        {
            "measure": "fashion name R@1",
            "condition": "blur",
            "kept": {
                "encoder": {"value": 0.9, "interval": [0.8, 1.01]},
                "start": None,
                "resnet50": {"value": 1.0, "interval": [1.0, 1.0]},
            },
        }
    ]
