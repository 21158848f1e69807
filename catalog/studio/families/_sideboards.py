"""How the sideboards are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, solids
from catalog.studio.shapes.mesh import Triple

GAP_M = 0.002


def carcass(kit: Kit, size: Triple, level: float, *, thick: float = 0.022) -> None:
    """Top and bottom over two sides and a back; ``level`` is the underside."""
    wood = kit["wood"]
    wide, deep, high = size
    for z in (level + thick / 2, level + high - thick / 2):
        solids.box((wide, deep, thick), wood, (0, 0, z))
    inner = high - 2 * thick - GAP_M
    for side in (-1, 1):
        solids.box(
            (thick, deep - 0.003, inner),
            wood,
            (side * (wide - thick - GAP_M) / 2, 0, level + high / 2),
            grain="Z",
        )
    solids.box(
        (wide - 2 * thick - GAP_M, 0.01, inner), wood, (0, deep / 2 - 0.01, level + high / 2)
    )


def sliding(kit: Kit) -> None:
    """A long mid-century sideboard: drawers in the middle between two doors, round tapered legs."""
    wide, deep, high, level = 1.65, 0.42, 0.5, 0.22
    carcass(kit, (wide, deep, high), level)
    face, y = kit["wood"], -deep / 2 + 0.014
    third = (wide - 0.05) / 3
    for side in (-1, 1):
        furniture.front((third, 0.018, high - 0.05), face, (side * third, y, level + high / 2))
        solids.box(
            (0.012, 0.012, 0.16),
            kit["pull"],
            (side * (third / 2 + 0.035), y - 0.014, level + high / 2),
        )
    for row in range(3):
        z = level + 0.025 + (row + 0.5) * (high - 0.05) / 3
        furniture.front((third, 0.018, (high - 0.05) / 3), face, (0, y, z))
        solids.box((0.16, 0.012, 0.012), kit["pull"], (0, y - 0.014, z + 0.02))
    furniture.round_legs(
        wide - 0.3, deep - 0.14, level, kit["leg"], radius=0.022, tip=0.013, splay=0.035
    )


def caned(kit: Kit) -> None:
    """A sideboard with woven cane doors in wooden frames."""
    wide, deep, high, level = 1.3, 0.4, 0.62, 0.16
    carcass(kit, (wide, deep, high), level)
    doors, y = 3, -deep / 2 + 0.012
    each = (wide - 0.05) / doors
    for number in range(doors):
        x = -wide / 2 + 0.025 + each * (number + 0.5)
        for edge in (-1, 1):
            at = (x + edge * (each / 2 - 0.024), y, level + high / 2)
            solids.box((0.042, 0.02, high - 0.05), kit["wood"], at, bevel=0.003, grain="Z")
            bar = (x, y, level + high / 2 + edge * (high / 2 - 0.047))
            solids.box((each - 0.092, 0.0195, 0.042), kit["wood"], bar, bevel=0.003)
        _cane_weave(kit, x, y + 0.004, level + high / 2, each - 0.08, high - 0.12)
    furniture.square_legs(wide - 0.04, deep - 0.03, level, kit["wood"], side=0.04, taper=0.8)


def _cane_weave(kit: Kit, x: float, y: float, z: float, wide: float, high: float) -> None:
    """Strands of cane in both directions and both diagonals over a dark ground."""
    solids.box((wide, 0.004, high), kit["ground"], (x, y + 0.008, z), bevel=0.0005)
    pitch = 0.014
    for at in np.arange(-wide / 2 + pitch / 2, wide / 2, pitch):
        solids.box((0.0045, 0.0016, high), kit["cane"], (x + at, y, z), bevel=0.0004)
    for at in np.arange(-high / 2 + pitch / 2, high / 2, pitch):
        solids.box((wide, 0.0016, 0.0045), kit["cane"], (x, y - 0.002, z + at), bevel=0.0004)


def fluted(kit: Kit) -> None:
    """A cabinet with fluted doors on a recessed plinth."""
    wide, deep, high, level = 1.2, 0.42, 0.7, 0.08
    carcass(kit, (wide, deep, high), level)
    for side in (-1, 1):
        half = (wide - 0.05) / 2
        furniture.ribbed(
            half - 0.004,
            high - 0.05,
            kit["wood"],
            (side * half / 2, -deep / 2 + 0.012, level + 0.025),
            pitch=0.032,
        )
        furniture.bar_handle(
            (side * 0.04, -deep / 2 + 0.005, level + high / 2), 0.22, kit["pull"], upright=True
        )
    solids.box((wide - 0.1, deep - 0.08, level), kit["wood"], (0, 0.01, level / 2))


def locker(kit: Kit) -> None:
    """A steel locker cabinet: four doors with louvres, thin legs."""
    wide, deep, high, level = 1.2, 0.4, 0.62, 0.16
    metal = kit["metal"]
    solids.box((wide, deep, high), metal, (0, 0, level + high / 2), bevel=0.006)
    each = wide / 4
    for number in range(4):
        x = -wide / 2 + each * (number + 0.5)
        solids.box(
            (each - 0.012, 0.016, high - 0.024),
            metal,
            (x, -deep / 2 - 0.006, level + high / 2),
            bevel=0.005,
        )
        for slot in range(3):
            z = level + high - 0.09 - slot * 0.03
            solids.box(
                (each - 0.13, 0.01, 0.012),
                kit["dark"],
                (x, -deep / 2 - 0.011, z),
                turn_deg=(30, 0, 0),
                bevel=0.002,
            )
        furniture.knob(
            (x + each / 2 - 0.045, -deep / 2 - 0.012, level + high / 2 - 0.02),
            kit["pull"],
            radius=0.011,
        )
    solids.box(
        (wide + 0.02, deep + 0.03, 0.03),
        kit["wood"],
        (0, -0.005, level + high + 0.0165),
        bevel=0.004,
    )
    furniture.bar_frame((wide - 0.06, deep - 0.06, level), 0.022, kit["dark"])


def panelled(kit: Kit) -> None:
    """A classic painted sideboard: panelled doors, drawers with knobs, moulded top and plinth."""
    wide, deep, high, level = 1.4, 0.45, 0.76, 0.1
    wood = kit["wood"]
    carcass(kit, (wide, deep, high), level)
    solids.box(
        (wide + 0.05, deep + 0.04, 0.03),
        kit["top"],
        (0, -0.005, level + high + 0.0165),
        bevel=0.009,
    )
    solids.box((wide + 0.02, deep + 0.02, level), wood, (0, -0.005, level / 2 - 0.001), bevel=0.006)
    each, y = (wide - 0.05) / 3, -deep / 2 + 0.006
    for number in range(3):
        x = -wide / 2 + 0.025 + each * (number + 0.5)
        furniture.front((each, 0.022, 0.16), wood, (x, y, level + high - 0.105))
        furniture.knob((x, y - 0.011, level + high - 0.105), kit["pull"])
        door = level + 0.025 + 0.27
        furniture.front((each, 0.018, 0.54), wood, (x, y + 0.004, door), grain="Z")
        for edge in (-1, 1):
            solids.box(
                (0.06, 0.012, 0.53),
                wood,
                (x + edge * (each / 2 - 0.035), y - 0.009, door),
                bevel=0.004,
                grain="Z",
            )
            solids.box(
                (each - 0.132, 0.0118, 0.06), wood, (x, y - 0.009, door + edge * 0.235), bevel=0.004
            )
        furniture.knob((x + each / 2 - 0.035, y - 0.014, door + 0.08), kit["pull"])
