"""A finder small enough to read: given products in a given order, work that can be held."""

import threading
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import PhotoError
from visfinder.feeds.source import Problem
from visfinder.finder.catalogs import Imported
from visfinder.finder.photo import Photo
from visfinder.finder.taste import Liking, TasteSummary
from visfinder.models import (
    Answer,
    CatalogInfo,
    Filters,
    Match,
    Pixels,
    Product,
    ProductKey,
    Reason,
    Region,
    Told,
)
from visfinder.progress import Report


def product(number: int, **changes: object) -> Product:
    """Return a product with everything a shop could say of it."""
    values: dict[str, object] = {
        "key": ProductKey("shop", f"p{number}"),
        "title": f"Linden sofa {number}",
        "picture": Path(f"/pictures/p{number}.jpg"),
        "picture_hash": f"{number:032x}",
        "brand": "Holm & Sons",
        "category": "Furniture > Sofas",
        "product_type": "Sofas",
        "colour": "sand",
        "material": "linen",
        "price": 499.0 + number,
        "currency": "EUR",
        "description": "Three seats, loose covers.",
        "url": f"https://shop.example/p/{number}",
        "looks": ("calm-room",),
    }
    return Product(**(values | changes))  # type: ignore[arg-type]


def match(number: int, stars: int | None = None, **changes: object) -> Match:
    """Return a match with two reasons."""
    reasons = (
        Reason("similar", "Very similar shape", 0.7),
        Reason("colour", "The same sand colour", 0.3),
    )
    return Match(product(number, **changes), 1 - number / 1000, reasons, stars)


class FakeUseCases:
    """Answers at once, or when `gate` is opened; remembers what it was asked.

    Attributes:
        count: products in the catalog.
        asked: names of the calls, in order, with what matters of their arguments.
        stars: what was rated.
        gate: a search waits for it while it is closed; open at first.
        fail: an error that the next call raises.
        closest: how probable a close match is, of every answer.
    """

    def __init__(self, count: int = 12) -> None:
        self.count = count
        self.asked: list[tuple[object, ...]] = []
        self.stars: dict[ProductKey, int] = {}
        self.hidden: list[ProductKey] = []
        self.forgotten: dict[ProductKey, int] = {}
        self.history: list[tuple[ProductKey, int | None]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.fail: Exception | None = None
        self.open_error: Exception | None = None
        self.heat_error: Exception | None = None
        self.product_heat_error: Exception | None = None
        self.order = 1
        self.closest: float | None = None
        self.closed = False

    def _answer(self, limit: int, first: int = 0) -> Answer:
        if self.fail is not None:
            error, self.fail = self.fail, None
            raise error
        matches = [match(number) for number in range(first, self.count)][:: self.order]
        kept = [
            Match(m.product, m.score, m.reasons, self.stars.get(m.product.key))
            for m in matches
            if self.stars.get(m.product.key) != 1
        ]
        told = Told(0.83, "striped", "velvet", ("red",))
        return Answer(tuple(kept[:limit]), recognised="Sofas", told=told, closest=self.closest)

    def _wait(self, report: Report) -> None:
        step = 0
        while not self.gate.wait(0.01):
            step += 1
            report(step, 0)

    def open(self, report: Report) -> tuple[str, ...]:
        self.asked.append(("open",))
        if self.open_error is not None:
            error, self.open_error = self.open_error, None
            raise error
        return ()

    def close(self) -> None:
        self.closed = True

    def warm_up(self) -> None:
        self.asked.append(("warm_up",))

    def open_photo(self, source: str | Path | bytes, name: str) -> Photo:
        self.asked.append(("open_photo", source))
        if str(source).endswith(".txt"):
            raise PhotoError(f"{name} is not a picture. Drop a JPEG, PNG or WebP file.")
        return Photo(name or "photo", np.full((60, 80, 3), 200, np.uint8))

    def kinds(self) -> list[str]:
        return ["Sofas", "Lamps"]

    def browse(self, filters: Filters) -> Answer:
        self.asked.append(("browse", filters))
        return self._answer(filters.limit)

    def search(
        self, photo: Photo, region: Region | None, filters: Filters, report: Report
    ) -> Answer:
        self.asked.append(("search", photo.name, region))
        self._wait(report)
        return self._answer(filters.limit)

    def more_like(self, key: ProductKey, filters: Filters, report: Report) -> Answer:
        self.asked.append(("more_like", key))
        return self._answer(filters.limit, first=1)

    def goes_with(
        self, query: Photo | ProductKey, region: Region | None, filters: Filters, report: Report
    ) -> Answer:
        self.asked.append(("goes_with", query if isinstance(query, ProductKey) else query.name))
        return self._answer(filters.limit, first=2)

    def for_you(self, filters: Filters, report: Report) -> Answer:
        self.asked.append(("for_you", filters))
        return self._answer(filters.limit, first=3)

    def rate(self, key: ProductKey, stars: int | None) -> None:
        self.asked.append(("rate", key, stars))
        if self.fail is not None:
            error, self.fail = self.fail, None
            raise error
        self.history.append((key, self.stars.get(key)))
        if stars is None:
            self.stars.pop(key, None)
        else:
            self.stars[key] = stars

    def hide(self, key: ProductKey) -> None:
        self.asked.append(("hide", key))
        self.hidden.append(key)
        self.history.append((key, self.stars.get(key)))

    def unhide(self, key: ProductKey) -> None:
        self.hidden.remove(key)

    def note_interest(self, kind: Literal["open", "more-like"], key: ProductKey) -> None:
        self.asked.append((kind, key))

    def undo(self) -> tuple[ProductKey | None, int | None] | None:
        if not self.history:
            return None
        key, before = self.history.pop()
        self.stars.pop(key, None)
        if before is not None:
            self.stars[key] = before
        return key, before

    def picture(self, path: Path, side: int) -> Pixels:
        if path.name == "gone.jpg":
            raise PhotoError(f"{path} is not there any more.")
        shade = hash(path.name) % 200
        return np.full((side, side, 3), shade, np.uint8)

    def heat(self, photo: Photo, region: Region | None, key: ProductKey) -> NDArray[np.float32]:
        if self.heat_error is not None:
            raise self.heat_error
        return np.eye(7, dtype=np.float32)

    def product_heat(
        self, photo: Photo, region: Region | None, key: ProductKey
    ) -> tuple[Pixels, NDArray[np.float32]]:
        self.asked.append(("product_heat", key, region))
        if self.product_heat_error is not None:
            raise self.product_heat_error
        return np.full((256, 256, 3), 200, np.uint8), np.eye(7, dtype=np.float32)

    def measured(self, photo: Photo, region: Region | None, key: ProductKey) -> tuple[str, ...]:
        self.asked.append(("measured", key, region))
        if self.heat_error is not None:
            raise self.heat_error
        return (f"Shape: {key.id} overlaps by 83 %",)

    def catalogs(self) -> list[CatalogInfo]:
        return [
            CatalogInfo("bundled", "", 12, 0.0),
            CatalogInfo("shop", "/home/me/shop", self.count, 0.0),
        ]

    def add_catalog(self, source: Path, report: Report) -> Imported:
        self.asked.append(("add_catalog", source))
        self._wait(report)
        return Imported(source.name, 3, (Problem("row 2", "no picture"),))

    def taste(self) -> TasteSummary:
        liked = [match(int(key.id[1:]), stars) for key, stars in self.stars.items()]
        return TasteSummary(
            ratings=len(liked),
            used=len(liked),
            weight=0.5,
            liked=tuple(m for m in liked if m.stars and m.stars > 3),
            crossed=tuple(m for m in liked if m.stars == 1),
            colours=(Liking("sand", 0.8, 3), Liking("<b>pink</b>", -0.4, 1)),
            categories=(Liking("Sofas", 0.6, 3),),
            materials=(),
            price_band=None,
            words=(f"You rated {len(liked)} products.",),
            hidden=tuple(match(int(key.id[1:]), self.stars.get(key)) for key in self.hidden),
        )

    def export_taste(self, path: Path) -> None:
        self.asked.append(("export_taste", path))

    def import_taste(self, path: Path) -> int:
        self.asked.append(("import_taste", path))
        return 7

    def reset_taste(self) -> None:
        self.forgotten, self.stars = self.stars, {}

    def restore_taste(self) -> bool:
        kept = bool(self.forgotten)
        self.stars, self.forgotten = self.forgotten | self.stars, {}
        return kept

    def remove_catalog(self, name: str) -> None:
        self.asked.append(("remove_catalog", name))
