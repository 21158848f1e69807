"""An evaluation as a picture: each figure a dot on its 95 % interval, one colour an encoder."""

import io
import math
from collections.abc import Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from visfinder.training.bootstrap import Estimate
from visfinder.training.results import Evaluation, Kept

# Okabe and Ito's colours, told apart by colour-blind eyes too; then again with other markers.
COLOURS: Final = ("#0072b2", "#8a8a8a", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
MARKERS: Final = "osD^v"
DOTS_PER_INCH: Final = 144
WIDTHS: Final = (8.0, 3.2)  # inches, of the measures and of each column of panels beside them
PANELS_A_ROW: Final = 2
_INK, _PALE, _BAND = "#222222", "#e4e4e4", "#f6f6f6"


def drawn(evaluation: Evaluation) -> bytes:
    """Return an evaluation as a PNG: measures, and robustness to their right where measured."""
    panels = _by_measure(evaluation.robustness)
    rows = max(math.ceil(len(panels) / PANELS_A_ROW), 1)
    columns = 1 + min(len(panels), PANELS_A_ROW)
    line = 0.1 + 0.08 * len(evaluation.systems)  # inches of a line of dots and its gap
    most = max(
        len(evaluation.measures) * line, rows * (len(panels[0]) * line + 0.6 if panels else 0)
    )
    size = (WIDTHS[0] + WIDTHS[1] * (columns - 1), most + 1.4)
    figure = Figure(size, DOTS_PER_INCH, layout="constrained", facecolor="white")
    canvas = FigureCanvasAgg(figure)
    grid = figure.add_gridspec(
        rows, columns, width_ratios=[WIDTHS[0], *[WIDTHS[1]] * (columns - 1)]
    )
    left = figure.add_subplot(grid[:, 0])
    _draw_measures(left, evaluation)
    for number, panel in enumerate(panels):
        row, column = divmod(number, PANELS_A_ROW)
        _draw_kept(figure.add_subplot(grid[row, 1 + column]), panel, evaluation.systems)
    handles, names = left.get_legend_handles_labels()
    figure.legend(handles, names, loc="outside upper left", ncols=6, frameon=False, fontsize=9)
    png = io.BytesIO()
    canvas.print_figure(png, format="png", facecolor="white")
    return png.getvalue()


def _by_measure(robustness: Sequence[Kept]) -> list[list[Kept]]:
    """Return one list a measure, each with all conditions."""
    names = dict.fromkeys(kept.name for kept in robustness)
    return [[kept for kept in robustness if kept.name == name] for name in names]


def _draw_measures(axes: Axes, evaluation: Evaluation) -> None:
    measures = evaluation.measures
    labels = [f"{measure.name} ({measure.estimates[0].queries})" for measure in measures]
    for number, system in enumerate(evaluation.systems):
        column = [measure.estimates[number] for measure in measures]
        _draw_dots(axes, column, number, len(evaluation.systems), system)
    _settle(axes, labels, "measure (queries), with 95 % intervals")
    axes.set_xlim(0, 1)
    names = [measure.name.rpartition(" ")[0] for measure in measures]
    for number, name in enumerate(dict.fromkeys(names)):
        if number % 2:  # every second question on a band, so that the eye finds its line
            first = names.index(name)
            axes.axhspan(first - 0.5, first + names.count(name) - 0.5, color=_BAND, zorder=0)


def _draw_kept(axes: Axes, panel: Sequence[Kept], systems: Sequence[str]) -> None:
    for number, system in enumerate(systems):
        column = [kept.estimates[number] for kept in panel]
        _draw_dots(axes, column, number, len(systems), system)
    _settle(axes, [kept.condition for kept in panel], f"{panel[0].name} kept")
    axes.axvline(1, color=_INK, linewidth=0.8, zorder=0)
    axes.set_xlim(0, max(1.05, axes.get_xlim()[1]))


def _draw_dots(
    axes: Axes, column: Sequence[Estimate | None], number: int, systems: int, name: str
) -> None:
    """Draw one system's figures, each a little below that of the system before."""
    step = 0.7 / systems
    marker = MARKERS[number // len(COLOURS) % len(MARKERS)]
    colour = COLOURS[number % len(COLOURS)]
    known = [(place, each) for place, each in enumerate(column) if each is not None]
    heights = [place + (number - (systems - 1) / 2) * step for place, _ in known]
    ends = [each.interval or (each.value, each.value) for _, each in known]
    lows, highs = [low for low, _ in ends], [high for _, high in ends]
    axes.hlines(heights, lows, highs, color=colour, linewidth=1.4, alpha=0.7, clip_on=False)
    values = [each.value for _, each in known]
    axes.plot(values, heights, marker, color=colour, markersize=5, label=name, clip_on=False)


def _settle(axes: Axes, labels: Sequence[str], title: str) -> None:
    axes.set_yticks(range(len(labels)), labels, fontsize=8.5, color=_INK)
    axes.set_ylim(len(labels) - 0.4, -0.6)  # the first on top
    axes.set_title(title, loc="left", fontsize=9.5, color=_INK)
    axes.tick_params(axis="x", labelsize=8.5, colors=_INK)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=_PALE, linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
