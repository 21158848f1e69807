"""Trays: turned, butler's, lacquer, rattan, hammered, stone, printed, mirrored."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _trays as build
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="tray",
    category="Home & Garden > Kitchen & Dining > Tableware > Serveware > Serving Trays",
    product_type="Trays",
    view=View(azimuth_deg=24.0, elevation_deg=30.0, lens_mm=95),
    rooms=("living room", "dining room", "kitchen"),
    designs=(
        Design(
            key="skiva",
            title="Skiva turned tray",
            title_zh="Skiva 圆形木托盘",
            brand="Kumori",
            price=48.0,
            description="A round tray turned from one piece with a soft raised rim.",
            build=build.turned_round,
            colourways=ways("wood", "treen/oak", "treen/walnut", "treen/black ash"),
        ),
        Design(
            key="jeeves",
            title="Jeeves butler's tray",
            title_zh="Jeeves 管家托盘",
            brand="Marlowe & Finch",
            price=59.0,
            description="A rectangular serving tray whose raised ends are cut out for the hands.",
            build=build.butler,
            colourways=ways("wood", "wood/oak", "wood/mango", "painted/sage"),
        ),
        Design(
            key="vernis",
            title="Vernis lacquer tray",
            title_zh="Vernis 烤漆托盘",
            brand="Velours Paname",
            price=55.0,
            description="A glossy lacquered tray with round corners and a gold edge.",
            build=build.lacquered,
            colourways=ways(
                "body",
                "lacquer/red",
                "lacquer/petrol",
                "lacquer/ivory",
                "lacquer/black",
                edge="polished/gold",
            ),
        ),
        Design(
            key="canasta",
            title="Canasta rattan tray",
            title_zh="Canasta 藤编托盘",
            brand="Terra Nomade",
            price=39.0,
            description="A coiled floor and a woven wall of rattan with two bound handles.",
            build=build.woven,
            colourways=ways("cane", "cane/rattan", "cane/smoked oak"),
        ),
        Design(
            key="souk",
            title="Souk hammered tray",
            title_zh="Souk 锤纹金属托盘",
            brand="Terra Nomade",
            price=52.0,
            description="A round tray of hammered metal with a scalloped rim and cast handles.",
            build=build.hammered,
            colourways=(
                *ways("metal", "hammered/brass", handle="polished/brass"),
                *ways("metal", "hammered/copper", handle="polished/copper"),
                *ways("metal", "hammered/silver", handle="polished/silver"),
            ),
        ),
        Design(
            key="lastra",
            title="Lastra stone tray",
            title_zh="Lastra 大理石托盘",
            brand="Velours Paname",
            price=69.0,
            description="A slab of polished stone with two bar handles.",
            build=build.stone_slab,
            colourways=(
                *ways("stone", "marble/white", handle="brushed/brass"),
                *ways("stone", "marble/forest", handle="brushed/brass"),
                *ways("stone", "marble/black", handle="polished/silver"),
            ),
        ),
        Design(
            key="bladverk",
            title="Bladverk printed birch tray",
            title_zh="Bladverk 印花桦木托盘",
            brand="Hejmark",
            price=35.0,
            description="Pressed birch veneer with a print in its well.",
            build=build.printed,
            view=View(azimuth_deg=18.0, elevation_deg=42.0, lens_mm=95),
            colourways=(
                way("art", "herbarium/ivory+forest+sage", wood="wood/birch"),
                way("art", "bauhaus/cream+coral+teal+mustard+navy", wood="wood/birch"),
                way("art", "cutouts/sky+coral+cream+navy", wood="wood/birch"),
            ),
        ),
        Design(
            key="coiffeuse",
            title="Coiffeuse mirrored tray",
            title_zh="Coiffeuse 镜面托盘",
            brand="Velours Paname",
            price=44.0,
            description="An oval of mirror glass in a pierced gallery on ball feet.",
            build=build.mirrored,
            colourways=ways("metal", "polished/gold", glass="mirror/white"),
        ),
    ),
)
