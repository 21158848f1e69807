"""Desks: trestles, writing, pedestal, standing, steel frame, bureau, oval, corner."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _desks as build
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="desk",
    category="Furniture > Office Furniture > Desks",
    product_type="Desks",
    view=View(azimuth_deg=27.0, elevation_deg=15.0),
    rooms=("home office", "bedroom"),
    designs=(
        Design(
            key="verkstad",
            title="Verkstad trestle desk",
            title_zh="Verkstad 支架书桌",
            brand="Hejmark",
            price=229.0,
            description="A plain top on two wooden trestles that move where knees need room.",
            build=build.trestles,
            colourways=(
                *ways("top", "painted/white", "painted/forest", wood="wood/birch"),
                *ways("top", "wood/oak", wood="="),
            ),
        ),
        Design(
            key="palmer",
            title="Palmer writing desk",
            title_zh="Palmer 中古写字台",
            brand="Ostrova",
            price=449.0,
            description="Three drawers and a low gallery of pigeon holes on tapered legs.",
            build=build.writing,
            colourways=(
                *ways("wood", "wood/walnut", front="=", pull="brushed/brass"),
                *ways("wood", "wood/oak", front="painted/sage", pull="brushed/brass"),
                *ways("wood", "wood/teak", front="painted/ivory", pull="brushed/brass"),
            ),
        ),
        Design(
            key="chancery",
            title="Chancery pedestal desk",
            title_zh="Chancery 古典班台",
            brand="Marlowe & Finch",
            price=1190.0,
            description="Two pedestals of panelled drawers under a leather-lined, moulded top.",
            build=build.pedestal,
            colourways=(
                *ways("wood", "wood/cherry", leather="leather/forest", pull="brushed/brass"),
                *ways("wood", "painted/navy", leather="leather/cognac", pull="brushed/brass"),
            ),
        ),
        Design(
            key="ascend",
            title="Ascend standing desk",
            title_zh="Ascend 电动升降桌",
            brand="Foundry Lane",
            price=529.0,
            description="An electric desk on two telescopic columns with four memory keys.",
            build=build.standing,
            style=("modern", "industrial"),
            colourways=(
                *ways(
                    "top",
                    "wood/oak",
                    "wood/walnut",
                    metal="powder/black",
                    dark="plastic/black",
                    key="plastic/light grey",
                ),
                *ways(
                    "top",
                    "painted/white",
                    metal="powder/white",
                    dark="plastic/black",
                    key="plastic/light grey",
                ),
            ),
        ),
        Design(
            key="gantry",
            title="Gantry steel-frame desk",
            title_zh="Gantry 铁架书桌",
            brand="Foundry Lane",
            price=289.0,
            description="Four planks and two shelves in a frame of square steel bar.",
            build=build.framed,
            colourways=ways("wood", "wood/mango", "wood/light oak", metal="powder/black"),
        ),
        Design(
            key="letty",
            title="Letty drop-front bureau",
            title_zh="Letty 翻板书写柜",
            brand="Saltwick",
            price=489.0,
            description="A flap that folds down to write on, pigeon holes behind, drawers below.",
            build=build.bureau,
            style=("nordic", "classic"),
            colourways=(
                *ways(
                    "wood", "wood/oak", front="=", leather="leather/cognac", pull="brushed/brass"
                ),
                *ways(
                    "wood",
                    "painted/petrol",
                    front="=",
                    leather="leather/cognac",
                    pull="brushed/brass",
                ),
            ),
        ),
        Design(
            key="enso",
            title="Enso oval desk",
            title_zh="Enso 椭圆书桌",
            brand="Kumori",
            price=690.0,
            description="An oval top with an undercut edge on two fluted columns.",
            build=build.pill,
            colourways=ways(
                "wood",
                "wood/light oak",
                "stained/black ash",
                dark="painted/black",
                pull="brushed/brass",
            ),
        ),
        Design(
            key="vinkel",
            title="Vinkel corner desk",
            title_zh="Vinkel 转角书桌",
            brand="Hejmark",
            price=379.0,
            description="An L-shaped top on steel legs with a pedestal of three drawers.",
            build=build.corner,
            view=View(azimuth_deg=24.0, elevation_deg=24.0),
            colourways=(
                *ways(
                    "wood",
                    "wood/light oak",
                    "wood/walnut",
                    front="painted/white",
                    metal="powder/black",
                    pull="powder/black",
                ),
                *ways(
                    "wood",
                    "painted/white",
                    front="=",
                    metal="powder/white",
                    pull="brushed/steel",
                ),
            ),
        ),
    ),
)
