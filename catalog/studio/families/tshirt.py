"""T-shirts, polo shirts and tank tops, on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _tops
from catalog.studio.families._tees import polo, tank, tee
from catalog.studio.recipe import Design, Family

FAMILY = Family(
    key="tshirt",
    category="Apparel & Accessories > Clothing > Shirts & Tops",
    product_type="T-shirts",
    view=_tops.VIEW,
    second=_tops.SECOND,
    seasons=("spring", "summer"),
    formality=2,
    designs=(
        Design(
            key="ease",
            title="Ease crew-neck T-shirt",
            title_zh="Ease 圆领 T 恤",
            brand="Wendelin",
            price=24.0,
            build=tee,
            description="A straight T-shirt in combed cotton jersey with a ribbed crew neck.",
            colourways=ways(
                "cloth", "heather/light grey", "jersey/navy", "jersey/white", rib="rib/="
            ),
        ),
        Design(
            key="pier",
            title="Pier striped long-sleeved T-shirt",
            title_zh="Pier 长袖条纹 T 恤",
            brand="Wendelin",
            price=34.0,
            build=tee,
            description="A sailor's long-sleeved T-shirt with stripes and plain shoulders.",
            seasons=("spring", "autumn"),
            style=("casual", "preppy"),
            options={
                "cut": {"neck": 0.1, "drop": 0.055, "neckline": 2.6},
                "sleeve": {"length": 0.585, "fall_deg": 78, "cuff": 0.05},
                "band": 0.012,
            },
            colourways=(
                *ways("cloth", "breton/ivory+navy", rib="rib/ivory"),
                *ways("cloth", "breton/white+red", rib="rib/white"),
                *ways("cloth", "breton/navy+ivory", rib="rib/navy"),
            ),
        ),
        Design(
            key="dawn",
            title="Dawn printed T-shirt",
            title_zh="Dawn 印花 T 恤",
            brand="Pomelo Club",
            price=27.0,
            build=tee,
            description="A cotton T-shirt with a sunrise printed on the chest.",
            formality=1,
            options={"cut": {"drop": 0.082}, "folds": 0.017},
            colourways=(
                *ways("cloth", "emblem/green+cream", rib="rib/green"),
                *ways("cloth", "emblem/black+orange", rib="rib/black"),
                *ways("cloth", "retro_sun/sand+terracotta", rib="rib/sand"),
            ),
        ),
        Design(
            key="line",
            title="Line V-neck T-shirt",
            title_zh="Line V 领 T 恤",
            brand="Wendelin",
            price=25.0,
            build=tee,
            description="A slim V-neck T-shirt in fine cotton jersey.",
            style=("minimal", "casual"),
            options={
                "cut": {
                    "drop": 0.165,
                    "neckline": 1.12,
                    "neck": 0.088,
                    "sides": ((0.0, 0.222), (0.2, 0.208), (0.46, 0.226)),
                    "shoulder": 0.205,
                },
                "sleeve": {"length": 0.18, "cuff": 0.078},
                "band": 0.015,
            },
            colourways=ways(
                "cloth", "jersey/burgundy", "jersey/black", "heather/sage", rib="rib/="
            ),
        ),
        Design(
            key="loft",
            title="Loft boxy printed T-shirt",
            title_zh="Loft 宽松印花 T 恤",
            brand="Pomelo Club",
            price=34.0,
            build=tee,
            description="A boxy T-shirt in heavy cotton with dropped shoulders and a large print.",
            style=("streetwear",),
            formality=1,
            options={
                "cut": {
                    "length": 0.68,
                    "sides": ((0.0, 0.27), (0.2, 0.27), (0.41, 0.272)),
                    "shoulder": 0.262,
                    "slope": 0.066,
                    "inset": 0.012,
                    "drop": 0.075,
                    "depth": 0.42,
                },
                "sleeve": {"length": 0.2, "cuff": 0.112, "fall_deg": 58},
                "band": 0.027,
                "folds": 0.019,
            },
            colourways=(
                *ways("cloth", "block/oatmeal+rust+petrol", rib="rib/oatmeal"),
                *ways("cloth", "alpine/charcoal+sage+cream", rib="rib/charcoal"),
                *ways("cloth", "alpine/white+forest+mustard", rib="rib/white"),
            ),
        ),
        Design(
            key="court",
            title="Court polo shirt",
            title_zh="Court Polo 衫",
            brand="Quince & Thread",
            price=45.0,
            build=polo,
            description="A polo shirt in cotton pique with a knitted collar and three buttons.",
            style=("preppy", "smart casual"),
            formality=3,
            colourways=ways(
                "cloth",
                "pique/navy",
                "pique/white",
                "pique/forest",
                "pique/coral",
                rib="rib/=",
                button="plastic/ivory",
            ),
        ),
        Design(
            key="relay",
            title="Relay ringer T-shirt",
            title_zh="Relay 撞色滚边 T 恤",
            brand="Pomelo Club",
            price=28.0,
            build=tee,
            description="A close-fitting T-shirt with neck and sleeves ribbed in another colour.",
            style=("retro", "sporty"),
            formality=1,
            options={
                "cut": {
                    "length": 0.66,
                    "sides": ((0.0, 0.218), (0.18, 0.21), (0.44, 0.224)),
                    "shoulder": 0.2,
                    "drop": 0.075,
                },
                "sleeve": {"length": 0.155, "cuff": 0.074, "fall_deg": 47},
                "cuff_hem": 0.0,
                "cuff": 0.018,
                "band": 0.018,
            },
            colourways=(
                *ways("cloth", "jersey/ivory", rib="rib/red"),
                *ways("cloth", "heather/light grey", rib="rib/navy"),
                *ways("cloth", "jersey/mustard", rib="rib/chocolate"),
            ),
        ),
        Design(
            key="reef",
            title="Reef ribbed tank top",
            title_zh="Reef 罗纹背心",
            brand="Wendelin",
            price=18.0,
            build=tank,
            description="A close tank top in stretch jersey with a scooped neck and bound edges.",
            seasons=("summer",),
            formality=1,
            colourways=ways(
                "cloth", "jersey/white", "jersey/black", "jersey/terracotta", rib="rib/="
            ),
        ),
    ),
)
