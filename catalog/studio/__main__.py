"""The studio's command line.

``python -m catalog.studio [pictures|records|list|room|views]`` from the repository's root.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from catalog.studio import pictures, records
from catalog.studio.families import load
from catalog.studio.recipe import Product, products

CATALOG = Path(__file__).resolve().parent.parent
PICTURES = CATALOG / "pictures"
SAMPLE = CATALOG.parent / "resources" / "sample" / "living-room.jpg"


def chosen(arguments: argparse.Namespace) -> list[Product]:
    """The products that the options name; all of them by default."""
    every = [product for family in load(arguments.family) for product in products(family)]
    return [
        p
        for p in every
        if not arguments.only or any(p.id.startswith(part) for part in arguments.only)
    ]


def take_pictures(arguments: argparse.Namespace) -> int:
    """Take the pictures that are missing or out of date; returns the number of failures."""
    folder = arguments.out or PICTURES
    failures = 0
    # Hashed before the first exposure: sources may be edited while an hour of rendering runs.
    recipes = {p.id: pictures.wanted(p, arguments.size) for p in chosen(arguments)}
    for product in chosen(arguments):
        path, recipe = folder / f"{product.id}.webp", recipes[product.id]
        found = pictures.recipe_of(path)
        kept = arguments.keep or found == recipe
        if found is not None and kept and not arguments.force:
            continue
        begun = time.monotonic()
        try:
            pictures.take(
                product, path, recipe=recipe, size_px=arguments.size, samples=arguments.samples
            )
        except Exception as problem:
            failures += 1
            print(f"{product.id}: {type(problem).__name__}: {problem}", file=sys.stderr, flush=True)
            if arguments.strict:
                raise
            continue
        print(f"{product.id}: {time.monotonic() - begun:.1f} s", flush=True)
    if arguments.sheet:
        made = [path for p in chosen(arguments) if (path := folder / f"{p.id}.webp").exists()]
        pictures.contact_sheet(made, arguments.sheet)
    return failures


def take_views(arguments: argparse.Namespace) -> None:
    """Take the extra training views that ``--out`` lacks."""
    from catalog.studio import views

    for number in range(views.PER_PRODUCT):
        for product in chosen(arguments):
            path = arguments.out / f"{product.id}_{number}.jpg"
            if not path.exists():
                views.take(product, number, path)


def parsed() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="catalog.studio", description=__doc__)
    parser.add_argument(
        "task",
        choices=("pictures", "records", "list", "room", "views"),
        nargs="?",
        default="pictures",
    )
    parser.add_argument(
        "--family", action="append", default=[], help="only this family file (repeatable)"
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="ID",
        help="only ids that begin so (repeatable)",
    )
    parser.add_argument(
        "--samples", type=int, default=16, help="Cycles samples a pixel (default 16)"
    )
    parser.add_argument(
        "--size", type=int, default=448, help="width and height in pixels (default 448)"
    )
    parser.add_argument(
        "--out", type=Path, help="folder for the pictures (default catalog/pictures)"
    )
    parser.add_argument(
        "--sheet", type=Path, help="also write a contact sheet (PNG) of the chosen products"
    )
    parser.add_argument(
        "--keep", action="store_true", help="keep pictures that exist, even when out of date"
    )
    parser.add_argument("--force", action="store_true", help="take every picture again")
    parser.add_argument("--strict", action="store_true", help="stop at the first design that fails")
    return parser.parse_args()


def main() -> int:
    """Run one task."""
    arguments = parsed()
    if arguments.task == "pictures":
        return 1 if take_pictures(arguments) else 0
    if arguments.task == "records":
        print(f"{records.write(CATALOG)} records")
        return 0
    if arguments.task == "room":
        from catalog.studio import room

        room.take(SAMPLE)
        return 0
    if arguments.task == "views":
        take_views(arguments)
        return 0
    for product in chosen(arguments):
        print(product.id)
    return 0


if __name__ == "__main__":
    sys.exit(main())
