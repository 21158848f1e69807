"""How the flat sandals are built: slide, cork, flip-flop, trekking, fisherman, gladiator."""

from __future__ import annotations

import numpy as np

from catalog.studio.families._heels import ankle_ring
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, heels, outlines, shoe_trims, soles, solids, uppers
from catalog.studio.shapes.last import Array, Last
from catalog.studio.shapes.soles import Ring

FOOT = Last(
    length=0.275,
    toe=2.4,
    toe_from=0.72,
    box=0.9,
    tip=0.05,
    base=0.02,
    heel=0.008,
    spring=0.009,
    width=1.0,
    tuck=0.97,
)


def _slab(out: float, rim: float = 0.0) -> list[Ring]:
    """Rings of a moulded sole ``out`` metres proud, its ``rim`` standing over the footbed."""
    return [
        (out - 0.003, 0.0, 0.0),
        (out - 0.0008, 0.0, 0.0008),
        (out, 0.0, 0.003),
        (out + 0.0008, 0.5, 0.0),
        (out, 1.0, rim - 0.002),
        (out - 0.001, 1.0, rim - 0.0004),
        (out - 0.0028, 1.0, rim),
        (out - 0.005, 1.0, rim - 0.0006),
        (out - 0.0075, 1.0, rim - 0.008),
    ]


def _band(
    kit: Kit,
    last: Last,
    back: Array,
    front: Array,
    part: str = "upper",
    *,
    lift: float = 0.002,
    thick: float = 0.0026,
) -> None:
    """A broad strap between two paths over the forefoot, its edges stitched."""
    uppers.sheet(last, back, kit[part], kit["lining"], start=front, lift=lift, thick=thick)
    for path, inset in ((back, -0.006), (front, 0.006)):
        shoe_trims.seam(last, uppers.moved(path, inset), kit["thread"], lift=lift + 0.0002)


def slide(kit: Kit) -> None:
    """A pool slide: one padded band over a moulded footbed."""
    last = FOOT
    soles.sole(last, _slab(0.006, 0.004), kit["sole"])
    shoe_trims.footbed(last, kit["footbed"], lift=-0.0002, inset=-0.003)
    back, front = uppers.across(last, 0.53, 0.5, 2.0), uppers.across(last, 0.83, 0.77, 2.0)
    uppers.sheet(last, back, kit["upper"], kit["lining"], start=front, lift=0.006, thick=0.005)
    for edge in (back, front):
        shoe_trims.binding(last, edge, 0.0027, kit["upper"], lift=0.0034)
    middle = uppers.across(last, 0.69, 0.635, 2.0)
    inner = middle[np.abs(middle[:, 1]) < 0.8]
    uppers.panel(last, uppers.ribbon(inner, 0.075), kit["accent"], lift=0.0058, thick=0.001)
    soles.pair(beside=0.14)


def cork(kit: Kit) -> None:
    """A two-strap sandal: buckled straps on a contoured cork footbed."""
    last = Last(
        length=0.27,
        toe=2.7,
        toe_from=0.76,
        box=0.92,
        base=0.019,
        heel=0.007,
        spring=0.008,
        width=1.02,
        tuck=0.97,
    )
    soles.sole(last, [(r[0], 0.28 + r[1] * 0.72, r[2]) for r in _slab(0.005, 0.005)], kit["cork"])
    soles.sole(
        last,
        [(0.0045, 0.0, 0), (0.0055, 0.0, 0.001), (0.0058, 0.3, 0), (0.004, 0.31, 0)],
        kit["sole"],
        ripple=soles.treads(110, 0.0006, 0.2),
    )
    shoe_trims.footbed(last, kit["footbed"], lift=0.0004, inset=-0.003, cup=0.0045)
    for ridge, side, broad in ((0.55, 0.49, 0.105), (0.755, 0.69, 0.1)):
        back = uppers.across(last, ridge - broad / 2, side - broad / 2, 1.8)
        front = uppers.across(last, ridge + broad / 2, side + broad / 2, 1.8)
        _band(kit, last, back, front, lift=0.0032)
        tip = uppers.across(last, ridge, side, 1.8)
        tongue = tip[(tip[:, 1] < 0.06) & (tip[:, 1] > -0.62)]
        shape = np.interp(
            np.arange(len(tongue)),
            (0, len(tongue) - 5, len(tongue) - 1),
            (broad * 0.55, broad * 0.45, broad * 0.2),
        )
        uppers.panel(last, uppers.ribbon(tongue, shape), kit["upper"], lift=0.0034, thick=0.002)
        at = tongue[len(tongue) // 2]
        shoe_trims.buckle(last, at, kit["metal"], broad * 0.235, 0.022, lift=0.0066)
    soles.pair(beside=0.14)


def flip_flop(kit: Kit) -> None:
    """A flip-flop: rubber sole with a layer of colour, Y-shaped thong."""
    last = Last(
        length=0.265,
        toe=2.4,
        toe_from=0.72,
        box=0.72,
        base=0.014,
        heel=0.003,
        spring=0.006,
        width=0.97,
        tuck=0.98,
    )
    soles.sole(last, _slab(0.004), kit["sole"])
    layer = soles.ring_at(last, 0.0048, 0.5)
    soles.stripe(layer, 0.0014, kit["accent"])
    heels.slim(last, kit["footbed"], out=0.0036, heel_out=0.0036, thick=0.002, lift=0.0012)
    root = last.point(last.crest(0.8)[0], 0.0) * np.array((1, 1, 0)) + np.array(
        (0, 0.004, last.base + 0.004)
    )
    knot = root + np.array((-0.006, 0.0, 0.02))
    solids.tube(
        outlines.smooth_path(np.array([root, root + np.array((-0.002, 0, 0.01)), knot]), 6),
        0.0034,
        kit["upper"],
        sides=12,
    )
    for side in (-1, 1):
        ridge = last.point(last.crest(0.58)[0], side * 0.33, 0.0)
        foot = last.point(last.mark(0.42, 0.0)[0], side * 1.0)
        mid = last.point(last.mark(0.46, 0.08)[0], side * 0.75)
        path = outlines.smooth_path(
            np.array(
                [
                    knot - np.array((0, 0, 0.002)),
                    (knot + ridge) / 2 + [0, 0, 0.006],
                    ridge,
                    mid,
                    foot,
                ]
            ),
            10,
        )
        width = np.interp(np.linspace(0, 1, len(path)), (0, 0.5, 1), (0.0035, 0.0072, 0.006))
        _tape(path, width, kit, ridge)
    soles.pair(beside=0.125)


def _tape(path: Array, half: Array, kit: Kit, over: Array) -> None:
    """A flat moulded strap of varying width that faces away from the foot below it."""
    from catalog.studio.shapes.mesh import from_arrays, grid_faces

    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    centre = np.column_stack((path[:, 0], np.full(len(path), 0.004), np.full(len(path), 0.015)))
    out = path - centre
    out -= along * np.sum(out * along, axis=1, keepdims=True)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    side = np.cross(along, out)
    turn = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    a, b = np.cos(turn), np.sin(turn)
    a = np.sign(a) * np.abs(a) ** 0.5
    rings = path[:, None] + side[:, None] * (a[:, None] * half[:, None, None])
    rings = rings + out[:, None] * (b[:, None] * 0.0021)
    faces = [*grid_faces(len(path), 20, wrap=True), range(20)]
    from_arrays("tape", rings.reshape(-1, 3), faces, kit["upper"], sharp_deg=70)


def trek(kit: Kit) -> None:
    """A trekking sandal: webbing straps with touch fasteners on a lugged sole."""
    last = Last(
        length=0.275,
        toe=2.4,
        toe_from=0.74,
        box=0.92,
        base=0.024,
        heel=0.008,
        spring=0.013,
        width=1.0,
        tuck=0.97,
    )
    soles.sole(last, [(r[0], 0.3 + r[1] * 0.7, r[2]) for r in _slab(0.006, 0.004)], kit["midsole"])
    soles.sole(
        last,
        [(0.003, 0.0, 0), (0.0058, 0.02, 0), (0.0066, 0.3, 0), (0.005, 0.32, 0)],
        kit["sole"],
        ripple=soles.treads(44, 0.004, 0.28),
    )
    shoe_trims.footbed(last, kit["footbed"], lift=-0.0002, inset=-0.003)
    toe, instep = (
        uppers.across(last, 0.76, 0.69, 1.8),
        uppers.topline(last, ((0.4, 0.0), (0.4, 0.1), (0.43, 0.2)), last.crest(0.5)[0]),
    )
    for path in (toe, instep):
        shoe_trims.strap(last, path, 0.026, kit["upper"], thick=0.0026, lift=0.0006)
        inner = path[(path[:, 1] > -0.5) & (path[:, 1] < 0.22)]
        shoe_trims.strap(last, inner, 0.025, kit["accent"], thick=0.0024, lift=0.0036)
    ring = ankle_ring(last, 0.2, 0.36)
    shoe_trims.strap(last, ring, 0.021, kit["upper"], thick=0.0026, lift=0.0008)
    inner = ring[(ring[:, 1] > -0.62) & (ring[:, 1] < 0.1)]
    shoe_trims.strap(last, inner, 0.02, kit["accent"], thick=0.0024, lift=0.0038)
    for side in (-1, 1):
        rise = uppers.line(last, ((0.2, 0.0), (0.16, 0.1), (0.13, 0.2)), side)
        shoe_trims.strap(last, rise, 0.02, kit["upper"], thick=0.0024, lift=0.0)
        link = uppers.line(last, ((0.42, 0.03), (0.52, 0.06), (0.66, 0.03)), side)
        shoe_trims.strap(last, link, 0.014, kit["upper"], thick=0.0022, lift=0.0)
    soles.pair(beside=0.145)


def fisherman(kit: Kit) -> None:
    """A fisherman sandal: leather strips woven over a centre strap, closed heel, side buckle."""
    last = Last(
        length=0.272,
        toe=2.3,
        toe_from=0.72,
        box=0.88,
        base=0.014,
        heel=0.012,
        spring=0.009,
        width=0.95,
        tuck=0.96,
    )
    spine = np.column_stack(
        (np.linspace(last.crest(0.95)[0], last.crest(0.46)[0], 40), np.zeros(40))
    )
    shoe_trims.strap(last, spine, 0.016, kit["upper"], lift=0.0024, thick=0.002)
    for n, ridge in enumerate((0.9, 0.815, 0.73, 0.645, 0.56)):
        side = ridge - 0.055 - 0.012 * n
        path = uppers.across(last, ridge, side, 1.5)
        shoe_trims.strap(last, path, 0.0145, kit["upper"], lift=0.0004, thick=0.002)
    rim = uppers.across(last, 0.965, 0.9, 1.6)
    uppers.sheet(last, rim, kit["upper"], kit["lining"], lift=0.0006)
    heel = uppers.counter(
        last, ((0.36, 0.0), (0.34, 0.08), (0.24, 0.13), (0.1, 0.185), (0.004, 0.215))
    )
    for side in (-1, 1):
        outline = heel * [1, side]
        uppers.panel(last, outline, kit["upper"], lift=0.0, thick=0.0016)
        uppers.panel(last, outline, kit["lining"], lift=-0.0026, thick=0.001, depth=-0.001)
        shoe_trims.seam(last, uppers.inside(outline, 0.007), kit["thread"], lift=0.0018)
    strap = uppers.topline(
        last, ((0.2, 0.13), (0.3, 0.19), (0.38, 0.245)), last.crest(0.475)[0], seamed=False
    )
    shoe_trims.strap(last, strap, 0.0145, kit["upper"], lift=0.0012)
    shoe_trims.buckle(last, strap[len(strap) // 5], kit["metal"], 0.02, 0.02, lift=0.004)
    shoe_trims.footbed(last, kit["footbed"], lift=0.0012, inset=0.0, cup=0.001)
    heels.welt(last, kit["sole"], kit["thread"], out=0.005, waist=0.003)
    heels.slim(last, kit["sole"], out=0.005, heel_out=0.003, thick=0.012, lift=-0.001)
    heels.block(last, kit["sole"], breast=0.3, foot=(0.97, 0.99), out=0.0028, under=0.01)
    soles.pair(beside=0.14)


def gladiator(kit: Kit) -> None:
    """A strappy flat: toe loop straps, a centre strap and ankle straps with buckles."""
    last = Last(
        length=0.252,
        toe=2.2,
        toe_from=0.7,
        box=0.76,
        base=0.008,
        heel=0.006,
        spring=0.006,
        width=0.9,
        tuck=0.97,
    )
    top = last.ascent(0.5)
    u = np.linspace(last.crest(0.83)[0], top, 60)
    shoe_trims.strap(last, np.column_stack((u, np.zeros(60))), 0.011, kit["upper"], lift=0.0022)
    for ridge, side in ((0.83, 0.76), (0.7, 0.62), (0.57, 0.47)):
        shoe_trims.strap(
            last, uppers.across(last, ridge, side, 1.6), 0.009, kit["upper"], lift=0.0004
        )
    for heel, crest in ((0.18, 0.355), (0.31, 0.47)):
        ring = ankle_ring(last, heel, crest)
        shoe_trims.strap(last, ring, 0.009, kit["upper"], lift=0.0004)
        shoe_trims.buckle(last, ring[len(ring) // 4], kit["metal"], 0.0135, 0.0135)
    back = np.column_stack(
        (np.linspace(last.mark(-0.009, 0.02)[0], last.mark(0.0, 0.33)[0], 30), np.full(30, 0.999))
    )
    shoe_trims.strap(last, back, 0.02, kit["upper"], lift=0.0002)
    heels.slim(last, kit["sole"], out=0.004, heel_out=0.003, thick=0.006)
    heels.block(last, kit["sole"], breast=0.27, foot=(0.97, 0.99), out=0.002, under=0.005)
    shoe_trims.footbed(last, kit["footbed"], lift=0.0006, inset=-0.004, cup=0.0)
    edge = soles.offset(last.feather(400), -0.001)
    edge[:, 2] += 0.0008
    bags.stitches(edge, kit["thread"], pitch=0.0045, thick=0.0004)
    soles.pair(beside=0.12)
