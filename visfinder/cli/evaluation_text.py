"""An evaluation as the lines of tables, and as a record for programs."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from visfinder.training.bootstrap import Estimate
    from visfinder.training.results import Category, Evaluation, Kept, Measure

_NAME: Final = 27  # characters of the longest measure and a gap
_FIGURE: Final = 23  # characters of "+0.014 [-0.02, +0.05]" and a gap
_SHARE: Final = 10
_LEGEND: Final = (
    "R@k: share of queries with a right answer among the k nearest; P@10: share of right answers "
    "among the ten nearest",
    "mAP@R: mean over the R nearest of precision up to each right answer, R being how many there "
    "are",
    "[low, high]: 95 % interval, by bootstrap over groups of queries that show the same or come "
    "from one person; of fewer than ten groups it is too narrow",
)


def table(
    evaluation: "Evaluation", *, by_category: bool, legend: Sequence[str] = _LEGEND
) -> Iterator[str]:
    """Yield the lines of the measures, then of what they look for, then of robustness."""
    gains = any(measure.gain is not None for measure in evaluation.measures)
    columns = [
        evaluation.systems[0],
        *(["gain on start"] if gains else []),
        *evaluation.systems[1:],
    ]
    heads = "".join(f"{column:<{_FIGURE}}" for column in columns)
    yield f"{'measure':<{_NAME}}{heads}queries groups"
    for measure in evaluation.measures:
        yield _line(measure)
        if by_category:
            yield from (_category_line(each, gains=gains) for each in measure.categories)
    yield ""
    for name, what in _asked(evaluation.measures).items():
        yield f"{name}: {what}"
    yield from legend
    for number, system in enumerate(evaluation.systems):
        if evaluation.robustness:
            yield ""
            yield f"share of recall@1 kept, {system}"
            yield from _kept_lines(evaluation, number)


def record(encoder_hash: str, evaluation: "Evaluation") -> dict[str, object]:
    """Return the evaluation as one JSON object."""
    return {
        "encoder": encoder_hash,
        "systems": list(evaluation.systems),
        "measures": [_measure_record(m, evaluation.systems) for m in evaluation.measures],
        "robustness": [_kept_record(k, evaluation.systems) for k in evaluation.robustness],
    }


def _line(measure: "Measure") -> str:
    first, *others = (figure(each) for each in measure.estimates)
    gain = [] if measure.gain is None else [figure(measure.gain, sign="+")]
    figures = "".join(f"{each:<{_FIGURE}}" for each in [first, *gain, *others])
    mark = "  (below the start weights)" if measure.worse else ""
    of = measure.estimates[0]
    return f"{measure.name:<{_NAME}}{figures}{of.queries:>7}{of.groups:>7}{mark}"


def figure(each: "Estimate", sign: str = "") -> str:
    """Return a figure with its interval, as in "0.514 [0.48, 0.55]"."""
    if each.interval is None:
        return f"{each.value:{sign}.3f}"
    low, high = each.interval
    return f"{each.value:{sign}.3f} [{low:{sign}.2f}, {high:{sign}.2f}]"


def _category_line(category: "Category", *, gains: bool) -> str:
    first, *others = (f"{value:.3f}" for value in category.values)
    gain = [""] if gains else []
    figures = "".join(f"{each:<{_FIGURE}}" for each in [first, *gain, *others])
    name = f"  {category.name}"
    name = name if len(name) < _NAME else f"{name[: _NAME - 2]}…"
    return f"{name:<{_NAME}}{figures}{category.queries:>7}"


def _asked(measures: Sequence["Measure"]) -> Mapping[str, str]:
    """Return what is looked for, by the name of the question."""
    return {measure.name.rpartition(" ")[0]: measure.what for measure in measures}


def _kept_lines(evaluation: "Evaluation", number: int) -> Iterator[str]:
    """Yield the lines of one system: measures down, what goes wrong across."""
    conditions = dict.fromkeys(kept.condition for kept in evaluation.robustness)
    heads = "".join(f"{head:>{_SHARE}}" for head in ("clean R@1", *conditions))
    yield f"{'measure':<{_NAME}}{heads}"
    shares = {(kept.name, kept.condition): kept.estimates for kept in evaluation.robustness}
    for measure in evaluation.measures:
        row = [shares.get((measure.name, condition)) for condition in conditions]
        figures = [_share(each[number]) for each in row if each is not None]
        if figures:
            clean = f"{measure.estimates[number].value:.3f}"
            yield f"{measure.name:<{_NAME}}" + "".join(f"{f:>{_SHARE}}" for f in (clean, *figures))


def _share(each: "Estimate | None") -> str:
    return "-" if each is None else f"{each.value:.2f}"


def _measure_record(measure: "Measure", systems: Sequence[str]) -> dict[str, object]:
    values = dict(zip(systems, map(estimate_record, measure.estimates), strict=True))
    first = values.pop(systems[0])
    start = values.pop("start", {"value": None, "interval": None})
    gain = None if measure.gain is None else estimate_record(measure.gain)
    return {
        "name": measure.name,
        "what": measure.what,
        "value": first["value"],
        "interval": first["interval"],
        "start": start["value"],
        "start_interval": start["interval"],
        "gain": gain,
        "beside": values,
        "queries": measure.estimates[0].queries,
        "groups": measure.estimates[0].groups,
        "by_category": [_category_record(each, systems) for each in measure.categories],
    }


def estimate_record(each: "Estimate") -> dict[str, Any]:
    """Return a figure with its interval as a JSON object."""
    ends = None if each.interval is None else [round(end, 4) for end in each.interval]
    return {"value": round(each.value, 4), "interval": ends}


def _category_record(category: "Category", systems: Sequence[str]) -> dict[str, object]:
    rounded = [round(value, 4) for value in category.values]
    values = dict(zip(systems, rounded, strict=True))
    return {"category": category.name, "queries": category.queries, "values": values}


def _kept_record(kept: "Kept", systems: Sequence[str]) -> dict[str, object]:
    records = [None if each is None else estimate_record(each) for each in kept.estimates]
    shares = dict(zip(systems, records, strict=True))
    return {"measure": kept.name, "condition": kept.condition, "kept": shares}
