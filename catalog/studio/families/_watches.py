"""How the watches are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import cutout, fibre, outlines, solids, sweep, turned
from catalog.studio.shapes import watchwork as work
from catalog.studio.shapes.watchwork import FACING

ARABIC = {float(h): str(h) for h in range(1, 13)}


def dress(kit: Kit) -> None:
    """A thin round watch with batons on a stitched leather strap."""
    tall, face = 0.0072, -0.0056
    work.case(0.0193, tall, 0.0172, kit["case"])
    work.disc(0.0173, face, kit["dial"])
    work.batons(0.016, 0.0034, 0.0007, face, kit["mark"], hours=[h for h in range(12) if h % 3])
    for hour in (0, 3, 6, 9):
        for side in (-0.12, 0.12):
            work.batons(0.016, 0.0042, 0.0007, face, kit["mark"], hours=[hour + side])
    work.track(0.0169, face, kit["mark"], long=0.0006)
    work.hands(face, 0.0165, kit["mark"], kit["mark"], broad=0.0012, tip=0.15)
    work.crown(0.0192, -tall * 0.45, 0.0021, kit["case"])
    work.lugs(0.0093, 0.0163, (-0.0012, 0.0232), kit["case"], broad=0.0026)
    work.strap(work.loop(0.0215), (0.018, 0.0155), (0.0042, 0.0022), kit["strap"], kit["thread"])
    fibre.stand()


def diver(kit: Kit) -> None:
    """A diver's watch: coin-edged bezel with minutes, round lumed markers, three-link bracelet."""
    tall, face = 0.0112, -0.0094
    work.case(0.0205, tall - 0.0016, 0.0158, kit["case"], dome=0.1)
    edge = [(0.016, tall - 0.0022), (0.0212, tall - 0.0022), (0.0215, tall - 0.001), (0.0208, tall),
            (0.0165, tall + 0.0006), (0.0159, tall), (0.0158, tall - 0.0022)]  # fmt: skip
    turned.revolve(np.array(edge), kit["case"], ripple=turned.flutes(72, 0.012), steps=432,
                   turn_deg=FACING)  # fmt: skip
    work.hoop(0.0203, 0.0166, -tall - 0.0006, kit["bezel"])
    top = -tall - 0.0007
    for minute in range(5, 60, 5):
        if minute % 10:
            work.batons(0.0197, 0.0024, 0.0007, top, kit["lume"], hours=[minute / 5], thick=0.0002)
        else:
            at = work.clock(0.01845, minute / 5, top)
            cutout.lettering(str(minute), 0.0032, kit["lume"], at, turn_deg=-minute * 6)
    tooth = np.array([(-0.0013, 0.0012), (0.0013, 0.0012), (0, -0.0014)])
    cutout.plate([tooth + np.array([0, 0.0185])], 0.0003, kit["lume"], bevel=0.0001,
                 bend=lambda points: points + np.array([0, top, 0]))  # fmt: skip
    work.disc(0.0159, face, kit["dial"])
    _lume_dots(kit, face)
    work.track(0.0156, face, kit["lume"])
    work.hands(face, 0.015, kit["lume"], kit["second"], broad=0.0021, tip=0.7)
    work.crown(0.0203, -tall * 0.42, 0.0032, kit["case"], long=0.0042)
    work.lugs(0.0102, 0.0165, (-0.0012, 0.0245), kit["case"], broad=0.004)
    steel = [kit["case"]] * 3
    work.bracelet(work.loop(0.0225, deep=0.056), (0.0058, 0.0084, 0.0058), 0.0052, steel)
    fibre.stand()


def _lume_dots(kit: Kit, face: float) -> None:
    """Round markers with metal rims, bars at three, six and nine, a triangle at twelve."""
    for hour in range(1, 12):
        if hour % 3 == 0:
            work.batons(0.0143, 0.0042, 0.0019, face, kit["case"], hours=[hour])
            work.batons(0.014, 0.0036, 0.0013, face - 0.0004, kit["lume"], hours=[hour])
            continue
        x, _, z = work.clock(0.0127, hour)
        work.disc(0.00145, face - 0.0004, kit["case"], at=(x, z))
        work.disc(0.00112, face - 0.0006, kit["lume"], at=(x, z))
    flag = np.array([(-0.0022, 0.0142), (0.0022, 0.0142), (0, 0.0098)])
    cutout.plate(
        [flag],
        0.0006,
        kit["lume"],
        bevel=0.0001,
        bend=lambda p: p + np.array([0, face - 0.0003, 0]),
    )


def chronograph(kit: Kit) -> None:
    """Three counters, two pushers, a tachymeter ring, a polished and brushed bracelet."""
    tall, face = 0.0115, -0.0098
    work.case(0.0208, tall, 0.0182, kit["case"], dome=0.35)
    work.disc(0.0183, face, kit["dial"])
    work.hoop(0.0202, 0.0184, -tall - 0.0001, kit["ring"], thick=0.0003)
    for hour in range(12):
        at = work.clock(0.0193, hour, -tall - 0.0002)
        cutout.lettering(str(500 - hour * 30), 0.0014, kit["mark"], at, turn_deg=-hour * 30)
    work.batons(0.0168, 0.0026, 0.0009, face, kit["case"], hours=[h for h in range(12) if h % 3])
    work.batons(0.0168, 0.0036, 0.0013, face, kit["case"], hours=[0])
    work.track(0.0181, face, kit["mark"])
    for x, z in ((-0.0088, 0.0), (0.0088, 0.0), (0.0, -0.0088)):
        work.hoop(0.0047, 0.0043, face - 0.0003, kit["case"], at=(x, z), thick=0.0003)
        work.disc(0.0044, face - 0.0002, kit["counter"], at=(x, z))
        for hour in range(12):
            tick = work.clock(0.0037, hour, face - 0.00025) + np.array((x, 0, z))
            solids.box((0.0002, 0.0001, 0.0008), kit["tick"], tuple(tick), bevel=0.00002,
                       turn_deg=(0, hour * 30, 0))  # fmt: skip
        small = work.hand(1.4 + x * 300, 0.0034, 0.0005, face - 0.0005, kit["tick"])
        small.location.x, small.location.z = x, z
    work.hands(face, 0.017, kit["case"], kit["second"], broad=0.0015, tip=0.5)
    work.crown(0.0207, -tall * 0.45, 0.003, kit["case"], long=0.0038)
    for z in (0.0098, -0.0098):
        work.crown(0.0186, -tall * 0.45, 0.0021, kit["case"], z=z, long=0.0048)
    work.lugs(0.0102, 0.0172, (-0.0012, 0.0245), kit["case"], broad=0.0036)
    row = [kit["case"], kit["link"], kit["case"], kit["link"], kit["case"]]
    work.bracelet(
        work.loop(0.0225, deep=0.056), (0.0045, 0.0022, 0.0062, 0.0022, 0.0045), 0.0036, row
    )
    fibre.stand()


def tank(kit: Kit) -> None:
    """A rectangular watch: polished brancards, a railway track, Roman figures, a sapphire crown."""
    tall, face = 0.007, -0.0057
    half_wide, half_high = 0.0126, 0.0158
    for side in (-1, 1):
        path = [
            (side * half_wide * 0.985, -tall * 0.52, z) for z in np.linspace(-0.0205, 0.0205, 20)
        ]
        ends = np.interp(np.abs(np.linspace(-1, 1, 20)), (0.7, 1), (0.0052, 0.0034))
        sweep.bar(path, ends, tall, kit["case"], face=(0, -1, 0), power=3.4)
    outer = outlines.rounded_rect(half_wide * 1.9, half_high * 2, 0.0008, 3)
    hole = outlines.rounded_rect(half_wide * 1.62, half_high * 1.72, 0.0006, 3)
    cutout.plate([outer, hole], tall * 0.84, kit["case"], bevel=0.0007,
                 bend=lambda p: p + np.array([0, -tall * 0.5, 0]))  # fmt: skip
    cutout.plate(
        [outer * 0.98],
        tall * 0.6,
        kit["case"],
        bevel=0.0005,
        bend=lambda p: p + np.array([0, -0.0024, 0]),
    )
    cutout.plate(
        [hole * 1.01],
        0.0004,
        kit["dial"],
        bevel=0.0001,
        bend=lambda p: p + np.array([0, face + 0.0004, 0]),
    )
    _roman(kit, face, half_wide * 0.79, half_high * 0.84)
    work.hands(face, 0.0105, kit["hands"], broad=0.001, tip=0.1)
    work.crown(half_wide + 0.0022, -tall * 0.5, 0.0017, kit["case"], long=0.0026)
    solids.lathe([(0.0012, 0), (0.001, 0.0008), (0, 0.0013)], kit["cabochon"],
                 (half_wide + 0.0047, -tall * 0.5, 0), steps=24, turn_deg=(0, 90, 0))  # fmt: skip
    work.strap(work.loop(0.0178), (0.0188, 0.0155), (0.0038, 0.0022), kit["strap"], kit["thread"])
    fibre.stand()


def _roman(kit: Kit, face: float, half_x: float, half_z: float) -> None:
    """Roman figures around a rectangle, a square railway track within."""
    figures = ("XII", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")
    for hour, text in enumerate(figures):
        dx, dz = np.sin(hour * np.pi / 6), np.cos(hour * np.pi / 6)
        reach = min(half_x * 0.78 / max(abs(dx), 1e-6), half_z * 0.86 / max(abs(dz), 1e-6))
        at = (dx * reach, face - 0.0001, dz * reach)
        cutout.lettering(text, 0.0029, kit["mark"], at, thickness=0.0002)
    for scale in (0.6, 0.66):
        square = outlines.rounded_rect(2 * half_x * scale, 2 * half_z * scale, 0.0003, 2)
        inner = outlines.rounded_rect(
            2 * half_x * scale - 0.0003, 2 * half_z * scale - 0.0003, 0.0003, 2
        )
        cutout.plate(
            [square, inner],
            0.0001,
            kit["mark"],
            bevel=0.00002,
            bend=lambda p: p + np.array([0, face, 0]),
        )


def minimal(kit: Kit) -> None:
    """A flat round watch with next to nothing on its dial, on a Milanese mesh."""
    tall, face = 0.0062, -0.0052
    work.case(0.0198, tall, 0.0187, kit["case"], dome=0.75)
    work.disc(0.0188, face, kit["dial"])
    work.batons(0.018, 0.0022, 0.00045, face, kit["mark"])
    work.hands(face, 0.0172, kit["mark"], kit["mark"], broad=0.0008, tip=0.9)
    work.crown(0.0196, -tall * 0.45, 0.0016, kit["case"], long=0.0024)
    work.lugs(0.0088, 0.017, (-0.0006, 0.0222), kit["case"], broad=0.0014)
    work.strap(work.loop(0.021, -0.0016), (0.0175, 0.0175), (0.0017, 0.0016), kit["strap"])
    fibre.stand()


def field(kit: Kit) -> None:
    """A field watch: matt case, full numerals, an inner 24-hour ring, a canvas strap."""
    tall, face = 0.0098, -0.0082
    work.case(0.0195, tall, 0.0168, kit["case"], dome=0.5)
    work.disc(0.0169, face, kit["dial"])
    work.numerals(0.0131, 0.0046, face, kit["mark"], ARABIC)
    inner = {hour: str(int(hour) + 12) for hour in ARABIC}
    work.numerals(0.0091, 0.0019, face, kit["mark"], inner)
    work.track(0.0165, face, kit["mark"], long=0.0011)
    work.batons(0.0165, 0.0013, 0.0007, face, kit["lume"], thick=0.0002)
    work.hands(face, 0.016, kit["lume"], kit["second"], broad=0.0018, tip=0.25)
    work.crown(0.0193, -tall * 0.45, 0.0029, kit["case"], long=0.0036)
    work.lugs(0.0103, 0.0163, (-0.001, 0.0238), kit["case"], broad=0.0032)
    work.strap(work.loop(0.022), (0.02, 0.019), (0.0036, 0.0026), kit["strap"], kit["thread"])
    fibre.stand()


def digital(kit: Kit) -> None:
    """A square digital watch of the eighties on a folded-link bracelet."""
    tall = 0.0078
    body = outlines.smooth_path(
        [
            (-0.0165, -0.0125),
            (-0.0165, 0.0125),
            (-0.0115, 0.0178),
            (0.0115, 0.0178),
            (0.0165, 0.0125),
            (0.0165, -0.0125),
            (0.0115, -0.0178),
            (-0.0115, -0.0178),
        ],
        3,
        closed=True,
    )
    cutout.plate(
        [body], tall, kit["case"], bevel=0.0014, bend=lambda p: p + np.array([0, -tall / 2, 0])
    )
    front = -tall - 0.0001
    for wide, high, z, stuff, lift in (
        (0.0262, 0.0262, 0.0, kit["bezel"], 0.0),
        (0.0206, 0.0118, -0.0012, kit["screen"], 0.0002),
        (0.0206, 0.0034, 0.0089, kit["panel"], 0.0002),
    ):
        shape = outlines.rounded_rect(wide, high, 0.0012, 5) + np.array((0, z))
        cutout.plate(
            [shape],
            0.0004,
            stuff,
            bevel=0.0001,
            bend=lambda p, d=lift: p + np.array([0, front - d, 0]),
        )
    cutout.lettering("TIDEWATER", 0.0026, kit["mark"], (0, front - 0.0005, 0.0089))
    cutout.lettering("10:08", 0.0074, kit["digits"], (-0.0008, front - 0.0005, -0.0018))
    cutout.lettering("36", 0.0034, kit["digits"], (0.0086, front - 0.0005, -0.0033))
    cutout.lettering("WATER RESIST", 0.0019, kit["mark"], (0, front - 0.0003, -0.0097))
    for z in (0.0078, -0.0078):
        work.crown(0.016, -tall * 0.5, 0.0012, kit["case"], z=z, long=0.0016)
    row = [kit["case"], kit["link"], kit["case"]]
    work.bracelet(
        work.loop(0.0165, -0.0028, 0.052), (0.0055, 0.008, 0.0055), 0.0044, row, thick=0.0022
    )
    fibre.stand()
