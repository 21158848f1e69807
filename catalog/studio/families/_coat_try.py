from __future__ import annotations
from catalog.studio.dressing import ways
from catalog.studio.families._tailored import tailored
from catalog.studio.families._coats import duffle, trench, wrapped
from catalog.studio.recipe import Design, Family, View
LONG = {"length": 1.06, "waist_at": 0.6, "hem": 0.25, "hem_depth": 0.17, "waist": 0.19, "chest": 0.212, "shoulder": 0.226, "depth": 0.145, "waist_depth": 0.13}
def D(key, build, opt, *w):
    return Design(key=key, title="x", brand="Halden Row", price=1, description="x", build=build, options=opt,
      colourways=ways("cloth", *w, button="plastic/chocolate", lining="lining_satin/taupe", label="lining_satin/black", buckle="plastic/chocolate", tab="nappa/brown", toggle="treen/walnut", cord="cotton/chocolate"))
FAMILY = Family(key="coat", category="x", product_type="Coats",
    view=View(azimuth_deg=4, elevation_deg=4, lens_mm=110, floor=False),
    designs=(
    D("trench", trench, {"belt": 0.6, "body": {**LONG, "waist": 0.172, "length": 1.04}, "arm": {"upper": .072, "length": .63, "cuff": .058},
       "lapel": {"stance": 0.68, "gorge": (0.066, 0.055), "lap": 0.075, "hem_curve": 0, "knots": ((0.02, 0.3), (0.09, 0.19), (0.14, 0.11)), "ends": ((0.095, 0.088), (0.128, 0.062)), "collar": {"fall": .05}},
       "buttons": tuple((s*x, z) for x, z in ((.068,.69),(.052,.52),(.056,.42),(.09,.79)) for s in (-1,1)),
       "pockets": (("welt2", .135, .47, .03, .17, 18),)}, "gabardine/sand"),
    D("wrap", wrapped, {"belt": 0.62, "body": {**LONG, "waist": 0.175, "hem": .235}, "arm": {"upper": .075, "length": .61, "cuff": .062},
       "lapel": {"stance": 0.66, "gorge": (0.066, 0.05), "lap": 0.09, "hem_curve": 0, "knots": ((0.0, 0.33), (0.1, 0.22), (0.15, 0.12)), "ends": ((0.1, 0.085), (0.13, 0.06)), "collar": {"fall": .055}},
       "pockets": (("patch2", .13, .5, .14, .17, 0),)}, "melton/camel"),
    D("duffle", duffle, {"body": {**LONG, "length": 0.9, "waist": .215, "waist_at": .45, "hem": .235}, "arm": {"upper": .075, "length": .62, "cuff": .06},
       "pockets": (("patch2", .12, .3, .16, .18, 0),("flap2", .12, .305, .165, .06, 0))}, "melton/navy"),
    D("over", tailored, {"body": LONG, "buttons": ((0,.63),(0,.51),(0,.39)), "size": .013, "lapel": {"stance": .655, "knots": ((0.03, 0.3), (0.085, 0.2), (0.122, 0.12))}, "cuffs": 3, "arm": {"upper": .072, "length": .63},
       "pockets": (("flap2", .118, .48, .14, .055, 0),("welt", .115, .84, .1, .024, 8))}, "suit_herringbone/grey+charcoal"),
    ))
