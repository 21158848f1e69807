"""Plant pots, each with a plant in it."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _greenery, _planted
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(
    key: str, colour: str, pot: str, words: str, material: str, plant: str, **more: str
) -> Colourway:
    return Colourway(
        key, colour, {"pot": pot, "plant": plant, "soil": "soil/chocolate", **more}, words, material
    )


FAMILY = Family(
    key="plantpot",
    category="Home & Garden > Lawn & Garden > Gardening > Pots & Planters",
    product_type="Plant pots",
    rooms=("living room", "hallway", "home office"),
    view=View(azimuth_deg=20, elevation_deg=14, lens_mm=95),
    designs=(
        Design(
            key="vass",
            title="Vass pot and saucer with snake plant",
            title_zh="Vass 花盆带托盘（配虎尾兰）",
            brand="Terra Nomade",
            price=38.0,
            build=_planted.snake,
            description="A straight pot of 15 cm on its saucer, shown with a snake plant.",
            colourways=(
                _one(
                    "terracotta",
                    "terracotta",
                    "clay/terracotta",
                    "terracotta",
                    "terracotta",
                    "sansevieria/#4b6b3c+#b9b868",
                ),
                _one(
                    "grey",
                    "grey",
                    "stone/light grey",
                    "concrete grey",
                    "concrete",
                    "sansevieria/#4b6b3c+#b9b868",
                ),
            ),
        ),
        Design(
            key="orto",
            title="Orto round pot with monstera",
            title_zh="Orto 圆腹花盆（配龟背竹）",
            brand="Terra Nomade",
            price=59.0,
            build=_planted.monstera,
            description="A round-bellied stoneware pot of 22 cm, shown with a monstera.",
            colourways=(
                _one(
                    "ivory",
                    "ivory",
                    "stoneware/ivory",
                    "speckled ivory",
                    "stoneware",
                    "leaf/#2f5a2c",
                ),
                _one("black", "black", "clay/charcoal", "matte black", "stoneware", "leaf/#2f5a2c"),
            ),
        ),
        Design(
            key="coppa",
            title="Coppa shallow pot with echeveria",
            title_zh="Coppa 浅口花盆（配石莲花）",
            brand="Ostrova",
            price=21.0,
            build=_planted.rosette,
            description="A shallow bowl of 13 cm, shown with an echeveria.",
            colourways=(
                _one(
                    "white", "white", "glaze/white", "white", "ceramic", "succulent/#8fae98+#c98c86"
                ),
            ),
        ),
        Design(
            key="mesa",
            title="Mesa rimmed pot with cactus",
            title_zh="Mesa 卷边花盆（配仙人掌）",
            brand="Foundry Lane",
            price=18.0,
            build=_planted.column,
            description="A small rimmed pot of 10 cm, shown with a ribbed cactus.",
            colourways=(
                _one(
                    "blue",
                    "blue",
                    "reactive/navy+sky",
                    "reactive blue",
                    "stoneware",
                    "cactus/#4d7a4a",
                    spines="plastic/ivory",
                ),
            ),
        ),
        Design(
            key="stativ",
            title="Stativ planter on stand with fiddle-leaf fig",
            title_zh="Stativ 木架花盆（配琴叶榕）",
            brand="Ostrova",
            price=129.0,
            build=_planted.fiddle,
            description=(
                "A floor planter of 30 cm on a wooden stand, shown with a fiddle-leaf fig."
            ),
            view=View(azimuth_deg=22, elevation_deg=9, lens_mm=85),
            colourways=(
                _one(
                    "white",
                    "white",
                    "clay/white",
                    "matte white",
                    "ceramic",
                    "leaf/#35602d",
                    stand="wood/walnut",
                ),
            ),
        ),
        Design(
            key="coralie",
            title="Coralie footed pot with fern",
            title_zh="Coralie 高脚棱纹花盆（配蕨类）",
            brand="Marlowe & Finch",
            price=46.0,
            build=_greenery.fern,
            description="A fluted pot of 20 cm on a foot, shown with a fern.",
            colourways=ways(
                "pot", "glaze/white", "glaze/navy", plant="leaf/#4f7f35", soil="soil/chocolate"
            ),
        ),
        Design(
            key="oliva",
            title="Oliva garden pot with olive tree",
            title_zh="Oliva 园艺陶盆（配橄榄树）",
            brand="Casa Girasol",
            price=119.0,
            build=_greenery.olive,
            description="A rimmed garden pot of 30 cm, shown with a small olive tree.",
            view=View(azimuth_deg=20, elevation_deg=9, lens_mm=85),
            colourways=ways(
                "pot",
                "clay/terracotta",
                "clay/ivory",
                plant="leaf/#66774c",
                bark="wood/taupe",
                soil="soil/chocolate",
            ),
        ),
        Design(
            key="svaev",
            title="Svaev hanging pot with pothos",
            title_zh="Svaev 吊挂花盆（配绿萝）",
            brand="Vik & Vale",
            price=36.0,
            build=_greenery.hanging,
            description=(
                "A round bowl of 20 cm on three cotton cords, shown with a trailing pothos."
            ),
            view=View(azimuth_deg=20, elevation_deg=6, lens_mm=95, floor=False),
            colourways=ways(
                "pot",
                "stoneware/ivory",
                "clay/terracotta",
                "glaze/black",
                plant="leaf/#4c8034",
                soil="soil/chocolate",
                cord="cord/cream",
                ring="polished/brass",
            ),
        ),
        Design(
            key="aroma",
            title="Aroma herb trough",
            title_zh="Aroma 窗台香草长盆",
            brand="Saltwick",
            price=32.0,
            build=_greenery.herbs,
            style=("coastal", "rustic"),
            description=(
                "A trough of 44 cm for the window sill, shown with basil, chives and thyme."
            ),
            view=View(azimuth_deg=22, elevation_deg=18, lens_mm=95),
            colourways=ways(
                "pot",
                "powder/sky",
                "brushed/pewter",
                "clay/terracotta",
                plant="leaf/#4d8a35",
                blades="cactus/#4f7f3c",
                needles="leaf/#71845c",
                bark="cactus/#7a6a50",
                soil="soil/chocolate",
            ),
        ),
        Design(
            key="kub",
            title="Kub cast cube pot with aloe",
            title_zh="Kub 方形水泥花盆（配芦荟）",
            brand="Foundry Lane",
            price=24.0,
            build=_greenery.aloe,
            description="A cast cube of 12 cm, shown with an aloe.",
            colourways=(
                *ways(
                    "pot", "stone/grey", plant="succulent/#7f9c78+#a6a878", soil="soil/chocolate"
                ),
                *ways(
                    "pot",
                    "terrazzo/white+grey+rust",
                    "stone/charcoal",
                    plant="succulent/#7f9c78+#a6a878",
                    soil="soil/chocolate",
                ),
            ),
        ),
        Design(
            key="tripod",
            title="Tripod belly pot with rubber plant",
            title_zh="Tripod 三脚圆腹花盆（配橡皮树）",
            brand="Ostrova",
            price=84.0,
            build=_greenery.rubber,
            description="A round pot of 26 cm on three wooden pegs, shown with a rubber plant.",
            colourways=ways(
                "pot",
                "clay/mustard",
                "glaze/forest",
                plant="leaf/#284a2c",
                stand="wood/walnut",
                bark="wood/brown",
                soil="soil/chocolate",
            ),
        ),
    ),
)
