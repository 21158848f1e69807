"""How rugs are made: sheets of pile, fringes, braided spirals."""

from __future__ import annotations

import numpy as np

from catalog.studio.materials import patterns
from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre
from catalog.studio.shapes.mesh import from_arrays, grid_faces


def _sheet(kit: Kit, width: float, length: float, thick: float, pile: float) -> None:
    """A lying sheet with rounded edges; ``pile`` is the height of the tufts in metres.

    Length runs along Y.
    """
    rows, columns = 330, 220
    u, v = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(-1, 1, rows))
    edge = np.minimum((1 - np.abs(u)) * width / 2, (1 - np.abs(v)) * length / 2)
    rise = np.sqrt(np.clip(edge / 0.012, 0, 1))
    tufts = (
        patterns.clouds(rows, columns, 1.2, 3) * 0.6 + patterns.clouds(rows, columns, 4.0, 8) * 0.4
    )
    waves = patterns.clouds(rows, columns, 40, 5)
    x = u * width / 2 + waves * 0.0035 + patterns.clouds(rows, columns, 3, 9) * pile * 0.25
    z = rise * (thick + np.clip(tufts, -2, 2) * pile * 0.5)
    points = np.stack((x, v * length / 2, np.maximum(z, 0.0008)), axis=2)
    from_arrays(
        "rug",
        points.reshape(-1, 3),
        grid_faces(rows, columns),
        kit["pile"],
        grain="X",
        sharp_deg=180,
    )


def fringed(kit: Kit) -> None:
    """A flat-woven or knotted rug with fringes at both ends."""
    width, length = kit.options["size"]
    _sheet(kit, width, length, kit.options["thick"], kit.options["pile"])
    paths = []
    for end in (-1, 1):
        for at in np.linspace(-width / 2 + 0.01, width / 2 - 0.01, int(width / 0.016)):
            lean, bend = kit.chance.gauss(0, 0.012), kit.chance.gauss(0, 0.008)
            t = np.linspace(0, 1, 5)
            reach = kit.chance.uniform(0.06, 0.075)
            x = at + lean * t + bend * np.sin(t * np.pi)
            y = end * (length / 2 - 0.006 + reach * t)
            paths.append(np.column_stack((x, y, 0.004 - 0.001 * t)))
    fibre.strands(paths, 0.0036, kit["fringe"])


def plain(kit: Kit) -> None:
    """A pile rug with bound edges."""
    width, length = kit.options["size"]
    _sheet(kit, width, length, kit.options["thick"], kit.options["pile"])


def jute(kit: Kit) -> None:
    """A round rug of braided jute, sewn as one spiral."""
    thick = 0.022
    fibre.coil(np.array([(0.008, 0.0), (0.6, 0.0)]), thick, kit["pile"], pitch=0.05)
