"""Jugs: farmhouse, tall, glass, carafe, enamel, creamer, ewer, lobed, ball."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _jugs as build
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="jug",
    category=(
        "Home & Garden > Kitchen & Dining > Tableware > Serveware > Serving Pitchers & Carafes"
    ),
    product_type="Jugs",
    view=View(azimuth_deg=-14.0, elevation_deg=15.0, lens_mm=95),
    second=View(azimuth_deg=24.0, elevation_deg=24.0, lens_mm=95),
    rooms=("kitchen", "dining room"),
    designs=(
        Design(
            key="dairy",
            title="Dairy farmhouse jug",
            title_zh="Dairy 农舍水壶",
            brand="Marlowe & Finch",
            price=36.0,
            description="A round-bellied pitcher with a broad lip, for milk or meadow flowers.",
            build=build.farmhouse,
            colourways=ways(
                "body", "glaze/cream", "stoneware/oatmeal", "dipped/navy+white", handle="="
            ),
        ),
        Design(
            key="spire",
            title="Spire tall jug",
            title_zh="Spire 高身水壶",
            brand="Kumori",
            price=49.0,
            description="A tall straight jug with a long lip and an angular handle.",
            build=build.tall,
            colourways=ways("body", "stoneware/charcoal", "clay/ivory", "glaze/sage", handle="="),
        ),
        Design(
            key="fontaine",
            title="Fontaine ribbed glass pitcher",
            title_zh="Fontaine 竖纹玻璃水壶",
            brand="Vik & Vale",
            price=39.0,
            description="A ribbed glass pitcher for two litres with a solid glass handle.",
            build=build.glass_pitcher,
            colourways=ways("body", "blown/clear", "blown/amber", "blown/sky", handle="="),
        ),
        Design(
            key="sorgente",
            title="Sorgente glass carafe",
            title_zh="Sorgente 玻璃凉水瓶",
            brand="Hejmark",
            price=28.0,
            description="A slim carafe with a turned stopper for the bedside or the table.",
            build=build.carafe,
            colourways=(
                *ways("body", "blown/clear", stopper="treen/oak", water="drink/#f4fafa"),
                *ways("body", "blown/smoke", stopper="treen/walnut", water="drink/#f4fafa"),
            ),
        ),
        Design(
            key="dell",
            title="Dell enamel jug",
            title_zh="Dell 珐琅水壶",
            brand="Foundry Lane",
            price=32.0,
            description="An enamelled steel jug with a high spout and a dark rolled rim.",
            build=build.enamel,
            style=("rustic", "industrial"),
            colourways=(
                *ways("body", "enamel/white+navy", handle="plastic/navy"),
                *ways("body", "enamel/red+black", handle="plastic/black"),
                *ways("body", "enamel/sky+navy", handle="plastic/navy"),
            ),
        ),
        Design(
            key="mirta",
            title="Mirta milk jug",
            title_zh="Mirta 奶罐",
            brand="Vik & Vale",
            price=19.0,
            description="A squat jug for a quarter of a litre of milk with a pinched lip.",
            build=build.creamer,
            colourways=(
                *ways("body", "banded/white+blue", handle="glaze/white"),
                *ways("body", "reactive/petrol+sky", handle="glaze/petrol"),
            ),
        ),
        Design(
            key="medina",
            title="Medina hammered ewer",
            title_zh="Medina 锤纹执壶",
            brand="Terra Nomade",
            price=65.0,
            description="A footed ewer of hand-hammered metal with a high arching handle.",
            build=build.ewer,
            colourways=(
                *ways("body", "hammered/copper", handle="polished/copper"),
                *ways("body", "hammered/brass", handle="polished/brass"),
            ),
        ),
        Design(
            key="gourde",
            title="Gourde lobed jug",
            title_zh="Gourde 瓜棱水壶",
            brand="Casa Girasol",
            price=45.0,
            description="A sculptural jug of nine soft lobes with a ring for a handle.",
            build=build.lobed,
            colourways=ways("body", "glaze/mustard", "clay/terracotta", "glaze/teal", handle="="),
        ),
    ),
)
