from __future__ import annotations
from catalog.studio.dressing import ways
from catalog.studio.families._jackets import *
from catalog.studio.families._biker import biker
from catalog.studio.recipe import Design, Family, View
B={"length":.64,"waist":.195,"waist_at":.2,"hem":.19,"chest":.21,"shoulder":.222}
A={"upper":.07,"elbow":.062,"cuff":.048}
def D(key, build, opt, *w, **k):
    return Design(key=key, title="x", brand="Halden Row", price=1, description="x", build=build, options=opt,
      colourways=ways("cloth", *w, **{**dict(button="plastic/chocolate", lining="lining_satin/charcoal", label="lining_satin/ivory", tape="cotton/black", zip="polished/gunmetal", metal="polished/copper",thread="cotton/mustard"),**k}))
FAMILY = Family(key="jacket", category="x", product_type="Jackets",
    view=View(azimuth_deg=4, elevation_deg=4, lens_mm=110, floor=False),
    designs=(
    D("trucker", trucker, {"body":B,"arm":A}, "denim/denim blue"),
    D("chore", chore, {"body":{**B,"length":.74,"hem":.215,"waist":.208},"arm":A}, "work_duck/blue"),
    D("bomber", bomber, {"body":{**B,"hem":.185},"arm":{**A,"upper":.075}}, "flight_nylon/olive",rib="ribbing/olive"),
    D("varsity", bomber, {"varsity":True,"body":{**B,"hem":.185},"arm":{**A,"upper":.075}}, "melton/navy",rib="ribbing/navy",sleeve="nappa/cream",stripe="cotton/ivory"),
    D("quilt", quilted, {"body":{**B,"length":.74,"hem":.215,"waist":.205},"arm":A}, "shell_cloth/forest",collar="corduroy/brown"),
    D("aviator", aviator, {"body":{**B},"arm":A}, "suede_hide/cognac",pile="curly_pile/cream"),
    D("shell", shell, {"body":{**B,"length":.74,"hem":.215,"waist":.208},"arm":A}, "shell_cloth/petrol",yoke="shell_cloth/mustard"),
    D("biker", biker, {"body":{**B,"length":.6,"hem":.19,"waist":.182},"arm":A}, "nappa/black"),
    ))
