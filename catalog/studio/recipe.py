"""What a family file declares: designs, their colourways, and how the camera sees them.

Plain data plus builders.

``digest`` hashes everything that a picture depends on: the numbers and names of its recipe and the
source of every studio function that its builder reaches. A picture is made again only when that
hash changes.
"""

from __future__ import annotations

import ast
import hashlib
import inspect
import json
import random
import textwrap
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from types import CodeType, FunctionType, ModuleType
from typing import Any

from catalog.studio.colours import srgb_hex

STAGE_REVISION = (
    1  # raise when light, camera or film change and every picture has to be taken again
)


SEEN_FROM_ABOVE_DEG = 55.0  # views steeper than this show a thing that lies flat
SEASONS = ("spring", "summer", "autumn", "winter")


@dataclass(frozen=True)
class View:
    """Where the camera stands.

    Angles in degrees; azimuth 0 is the front, positive shows the product's right side.
    """

    azimuth_deg: float = 28.0
    elevation_deg: float = 13.0
    lens_mm: float = 85.0
    margin: float = 0.06
    floor: bool = True
    """False hangs the product in front of the background, without a shadow on a floor."""


@dataclass(frozen=True)
class Colourway:
    """One variant: its materials by part name, and the words of its record.

    The first part is the one that a shopper would name the colour of. `dressing.ways` writes
    colourways from materials alone.
    """

    key: str
    colour: str
    stuff: Mapping[str, str]
    words: str
    """Ends the title after a comma: "sand linen"."""
    material: str
    price: float | None = None


@dataclass(frozen=True)
class Design:
    """One shape with a name.

    ``build`` puts it on the stage around the origin, standing on z = 0.
    """

    key: str
    title: str
    brand: str
    price: float
    description: str
    build: Callable[[Kit], None]
    colourways: tuple[Colourway, ...]
    options: Mapping[str, Any] = field(default_factory=dict)
    view: View | None = None
    title_zh: str = ""
    style: tuple[str, ...] = ()
    """Words of `brands.HOME_STYLES` or `FASHION_STYLES`; the brand's where there are none."""
    seasons: tuple[str, ...] = ()
    """Where they differ from the family's."""
    formality: int | None = None
    """Where it differs from the family's."""


@dataclass(frozen=True)
class Family:
    """One product family: a file of ``families/`` that ends in ``FAMILY = Family(...)``."""

    key: str
    category: str
    product_type: str
    designs: tuple[Design, ...]
    view: View = View()
    second: View | None = None
    """The second picture's angle; None turns the product to its other side."""
    rooms: tuple[str, ...] = ()
    """Where it stands at home: "living room", "bedroom", ...; empty for what is worn."""
    seasons: tuple[str, ...] = ()
    """When it is worn, of `SEASONS`; empty for what stands at home."""
    formality: int = 0
    """1 (beach, sport) to 5 (black tie) for what is worn; 0 for what stands at home."""


@dataclass(frozen=True)
class Kit:
    """What a builder is handed.

    Materials by part name, the design's options, a seeded source of chance.
    """

    stuff: Mapping[str, Any]
    options: Mapping[str, Any]
    chance: random.Random

    def __getitem__(self, part: str) -> Any:
        """The Blender material of a part: ``kit["cover"]``."""
        return self.stuff[part]


@dataclass(frozen=True)
class Product:
    """One picture and one record."""

    family: Family
    design: Design
    colourway: Colourway

    @property
    def variant_of(self) -> str:
        """The id that all colourways of the design share."""
        return f"{self.family.key}-{self.design.key}"

    @property
    def id(self) -> str:
        """The product's id, e.g. ``sofa-linden-sand``."""
        return f"{self.variant_of}-{self.colourway.key}"

    @property
    def view(self) -> View:
        """The design's own view, or the family's."""
        return self.design.view or self.family.view

    @property
    def second(self) -> View:
        """How the second picture is taken."""
        if self.family.second is not None:
            return self.family.second
        if self.view.elevation_deg > SEEN_FROM_ABOVE_DEG:
            return replace(self.view, azimuth_deg=-24.0, elevation_deg=38.0)
        turn = -38.0 if self.view.azimuth_deg >= 0 else 38.0
        return replace(self.view, azimuth_deg=turn, elevation_deg=self.view.elevation_deg + 7.0)

    @property
    def seed(self) -> int:
        """The same for all colourways, so that variants differ in colour only."""
        return int.from_bytes(hashlib.sha256(self.variant_of.encode()).digest()[:4], "big")


def products(family: Family) -> list[Product]:
    """All colourways of all designs."""
    return [
        Product(family, design, colourway)
        for design in family.designs
        for colourway in design.colourways
    ]


def digest(
    product: Product, view: View, size_px: int, kinds: Mapping[str, Callable[..., Any]]
) -> str:
    """16 hex digits over everything the picture depends on, except sample counts.

    ``kinds`` makes materials.
    """
    stuff = {part: f"{name}={_hex(name)}" for part, name in product.colourway.stuff.items()}
    plain = [
        STAGE_REVISION,
        size_px,
        product.seed,
        stuff,
        dict(product.design.options),
        asdict(view),
    ]
    made = hashlib.sha256(json.dumps(plain, sort_keys=True, default=str).encode())
    seen: set[str] = set()
    sources = _sources(product.design.build, seen)
    for name in sorted(set(product.colourway.stuff.values())):
        sources += _sources(kinds[name.partition("/")[0]], seen)
    made.update("".join(sorted(sources)).encode())
    return made.hexdigest()[:16]


def _hex(stuff: str) -> str:
    """The colour behind a material name, so that re-tuning a named colour counts as a change."""
    colour = stuff.partition("/")[2]
    return "+".join(map(srgb_hex, colour.split("+"))) if colour else ""


def _sources(thing: Any, seen: set[str]) -> list[str]:
    """The sources of a function or class and of all of the studio that it names.

    Followed through modules, methods and nested functions.
    """
    name = f"{getattr(thing, '__module__', '')}.{getattr(thing, '__qualname__', '')}"
    known = isinstance(thing, FunctionType | type)
    if name in seen or not known or not name.startswith("catalog.studio"):
        return []
    seen.add(name)
    found = [_meaning(inspect.getsource(thing))]
    functions = [thing] if isinstance(thing, FunctionType) else _methods(thing)
    for function in functions:
        names = _names(function.__code__)
        for near in names:
            value = function.__globals__.get(near)
            reached = [value]
            if isinstance(value, ModuleType) and value.__name__.startswith("catalog.studio"):
                reached = [getattr(value, far, None) for far in names]
            for other in reached:
                found.extend(_sources(other, seen))
    return found


def _methods(owner: type) -> list[FunctionType]:
    """The functions that a class is written with; those that a dataclass makes have no source."""
    members = (getattr(value, "fget", value) for value in vars(owner).values())
    plain = (getattr(value, "__func__", value) for value in members)
    return [
        value
        for value in plain
        if isinstance(value, FunctionType) and value.__code__.co_filename != "<string>"
    ]


def _names(code: CodeType) -> tuple[str, ...]:
    """The names that a function uses, its nested functions included."""
    nested = (part for part in code.co_consts if isinstance(part, CodeType))
    return (*code.co_names, *(name for part in nested for name in _names(part)))


def _meaning(source: str) -> str:
    """A function's syntax tree without docstrings: comments, words and layout may change freely."""
    tree = ast.parse(textwrap.dedent(source))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
    return ast.dump(tree)
