from __future__ import annotations
from catalog.studio.dressing import ways
from catalog.studio.families._tailored import tailored
from catalog.studio.recipe import Design, Family, View
FAMILY = Family(key="blazer", category="Apparel & Accessories > Clothing > Outerwear > Coats & Jackets", product_type="Blazers",
    view=View(azimuth_deg=4, elevation_deg=4, lens_mm=110, floor=False),
    designs=(Design(key="row", title="x", brand="Halden Row", price=1, description="x", build=tailored,
      options={"buttons": ((0,0.318),(0,0.21)), "cuffs": 4, "pockets": (("flap2",.112,.23,.145,.052,0),("welt",.115,.535,.1,.022,8))},
      colourways=ways("cloth", "suit_wool/navy", "suit_glen/light grey+charcoal", button="plastic/chocolate", lining="lining_satin/burgundy", label="lining_satin/black")),))
