"""A taste trial as a picture: nDCG over ratings, a panel for each sort of shopper."""

import io
from collections.abc import Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from visfinder.training.plot import COLOURS, DOTS_PER_INCH
from visfinder.training.shoppers import Habit
from visfinder.training.taste_trial import METHODS, RATINGS, TASTES, Cell, TasteTrial

PANEL: Final = (3.4, 2.3)  # inches
_INK, _PALE = "#222222", "#e4e4e4"
_DASHED_FROM: Final = 2  # of the methods: the model's own lines are whole


def drawn(trial: TasteTrial) -> bytes:
    """Return a trial as a PNG: worlds and habits down, numbers of tastes across."""
    rows = [(name, habit) for name, _ in trial.worlds for habit in Habit]
    size = (PANEL[0] * len(TASTES), PANEL[1] * len(rows) + 0.6)
    figure = Figure(size, DOTS_PER_INCH, layout="constrained", facecolor="white")
    canvas = FigureCanvasAgg(figure)
    panels = figure.subplots(len(rows), len(TASTES), sharex=True, sharey=True, squeeze=False)
    for line, (world, habit) in zip(panels, rows, strict=True):
        for axes, tastes in zip(line, TASTES, strict=True):
            found = [
                cell
                for cell in trial.cells
                if (cell.world, cell.habit, cell.tastes) == (world, habit, tastes)
            ]
            title = f"{world}, {habit}: {tastes} taste{'' if tastes == 1 else 's'}"
            _draw(axes, found, title)
    handles, names = panels[0][0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside upper left", ncols=8, frameon=False, fontsize=9)
    png = io.BytesIO()
    canvas.print_figure(png, format="png", facecolor="white")
    return png.getvalue()


def _draw(axes: Axes, cells: Sequence[Cell], title: str) -> None:
    places = [RATINGS.index(cell.ratings) for cell in cells]
    for number, method in enumerate(METHODS):
        colour = COLOURS[number] if number < len(COLOURS) else _INK
        estimates = [cell.scores[number] for cell in cells]
        values = [each.value for each in estimates]
        ends = [each.interval or (each.value, each.value) for each in estimates]
        style = "-" if number < _DASHED_FROM else "--"
        axes.plot(places, values, style, color=colour, linewidth=1.5, label=method)
        low, high = [end[0] for end in ends], [end[1] for end in ends]
        axes.fill_between(places, low, high, color=colour, alpha=0.12, linewidth=0)
    axes.set_xticks(range(len(RATINGS)), [str(count) for count in RATINGS])
    axes.set_ylim(0, 1)
    axes.set_title(title, loc="left", fontsize=9, color=_INK)
    axes.set_xlabel("ratings", fontsize=8, color=_INK)
    axes.set_ylabel("nDCG@20", fontsize=8, color=_INK)
    axes.tick_params(labelsize=8, colors=_INK)
    axes.grid(axis="y", color=_PALE, linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
