"""The studio's command line.

``python -m catalog.studio [pictures|records|photos|list|room|views]`` from the repository's root.
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
PHOTOS = CATALOG / "photos"
SAMPLE = CATALOG.parent / "resources" / "sample" / "living-room.jpg"


def chosen(arguments: argparse.Namespace) -> list[Product]:
    """The products that the options name; all of them by default."""
    every = [product for family in load(arguments.family) for product in products(family)]
    named = [
        p
        for p in every
        if (not arguments.only or any(p.id.startswith(part) for part in arguments.only))
        and (
            not arguments.way
            or p.colourway in p.design.colourways[arguments.way - 1 : arguments.way]
        )
    ]
    share, _, parts = arguments.part.partition("/")
    return named[int(share) - 1 :: int(parts)]


def take_pictures(arguments: argparse.Namespace) -> int:
    """Take the pictures that are missing or out of date; returns the number of failures."""
    folder = arguments.out or PICTURES
    # Hashed before the first exposure: sources may be edited while an hour of rendering runs.
    work = [(product, _missing(product, folder, arguments)) for product in chosen(arguments)]
    work = [(product, shots) for product, shots in work if shots]
    failures, begun = 0, time.monotonic()
    for done, (product, shots) in enumerate(work, start=1):
        try:
            pictures.take(product, shots, samples=arguments.samples)
        except Exception as problem:
            failures += 1
            print(f"{product.id}: {type(problem).__name__}: {problem}", file=sys.stderr, flush=True)
            if arguments.strict:
                raise
            continue
        left = (time.monotonic() - begun) / done * (len(work) - done) / 60
        print(f"{product.id}: {done} of {len(work)}, {left:.0f} min left", flush=True)
    if arguments.sheet:
        made = [path for p in chosen(arguments) if (path := folder / f"{p.id}.webp").exists()]
        pictures.contact_sheet(made, arguments.sheet)
    return failures


def _missing(product: Product, folder: Path, arguments: argparse.Namespace) -> list[pictures.Shot]:
    """The pictures of a product that have to be taken."""
    wanted = pictures.shots(product, folder, arguments.size, arguments.second_size)
    if arguments.fronts:
        wanted = wanted[:1]
    if arguments.force:
        return wanted
    found = {shot.path: pictures.recipe_of(shot.path) for shot in wanted}
    return [
        shot
        for shot in wanted
        if found[shot.path] is None or not (arguments.keep or found[shot.path] == shot.recipe)
    ]


def take_views(arguments: argparse.Namespace) -> None:
    """Take the extra training views that ``--out`` lacks."""
    from catalog.studio import views

    for number in range(views.PER_PRODUCT):
        for product in chosen(arguments):
            path = arguments.out / f"{product.id}_{number}.jpg"
            if not path.exists():
                views.take(product, number, path)


def take_photos(arguments: argparse.Namespace) -> int:
    """Take the shopper photos that are missing, and list them; returns the number of photos."""
    from catalog.studio import photos

    folder = arguments.out or PHOTOS
    wanted = photos.photographed(chosen(arguments))
    every = (product for family in load() for product in products(family))
    # One of each design: those pictures that are taken first (see --way).
    others = [product for product in every if product.colourway is product.design.colourways[0]]
    begun, listed = time.monotonic(), photos.read_list(folder)
    missing = [
        product for product in wanted if arguments.force or f"photos/{product.id}.jpg" not in listed
    ]
    for done, product in enumerate(missing, start=1):
        entry = photos.take(product, others, folder / f"{product.id}.jpg")
        photos.add_to_list(folder, entry)
        left = (time.monotonic() - begun) / done * (len(missing) - done) / 60
        print(f"{product.id}: {done} of {len(missing)}, {left:.0f} min left", flush=True)
    return len(photos.read_list(folder))


def parsed() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="catalog.studio", description=__doc__)
    parser.add_argument(
        "task",
        choices=("pictures", "records", "photos", "list", "room", "views"),
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
        "--samples", type=int, default=12, help="Cycles samples a pixel (default 12)"
    )
    parser.add_argument(
        "--size", type=int, default=448, help="width and height in pixels (default 448)"
    )
    parser.add_argument(
        "--second-size", type=int, default=256, help="the same of second pictures (default 256)"
    )
    parser.add_argument("--fronts", action="store_true", help="no second pictures")
    parser.add_argument(
        "--way",
        type=int,
        metavar="N",
        help="only the Nth colourway of each design: every shape first, more colours later",
    )
    parser.add_argument(
        "--part",
        default="1/1",
        metavar="K/N",
        help="only every Nth product from the Kth on, so that N processes can share the work",
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
    if arguments.task == "photos":
        print(f"{take_photos(arguments)} photos")
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
