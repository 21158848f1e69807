from __future__ import annotations
from catalog.studio.dressing import ways
from catalog.studio.families._puffers import parka, puffer
from catalog.studio.recipe import Design, Family, View
LONG = {"length": 1.06, "waist_at": 0.6, "hem": 0.25, "hem_depth": 0.17, "waist": 0.19, "chest": 0.212, "shoulder": 0.226, "depth": 0.145, "waist_depth": 0.13}
def D(key, build, opt, *w):
    return Design(key=key, title="x", brand="Halden Row", price=1, description="x", build=build, options=opt,
      colourways=ways("cloth", *w, button="plastic/chocolate", lining="lining_satin/charcoal", label="lining_satin/ivory", tape="cotton/black", zip="polished/gunmetal", metal="polished/gunmetal", fur="fur_trim/taupe"))
FAMILY = Family(key="coat", category="x", product_type="Coats",
    view=View(azimuth_deg=4, elevation_deg=4, lens_mm=110, floor=False),
    designs=(
    D("puffer", puffer, {"body": {"length": .66, "waist": .2, "hem": .2, "waist_at": .28}, "arm": {"upper": .072, "elbow": .066, "cuff": .054}}, "downproof/black"),
    D("long", puffer, {"hood": True, "pocket_at": .55, "body": {"length": 1.08, "waist": .19, "hem": .225, "waist_at": .62, "chest": .2, "hem_depth": .16}, "arm": {"upper": .068, "elbow": .062, "cuff": .05}}, "shiny_nylon/burgundy"),
    D("parka", parka, {"body": {**LONG, "length": 0.86, "waist": .2, "waist_at": .42, "hem": .232}, "arm": {"upper": .075, "length": .62, "cuff": .06}}, "gabardine/olive"),
    ))
