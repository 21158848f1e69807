"""The window's door to the finder.

The window is shown before numpy, Pillow or the finder are imported, so everything here imports
late; all methods run on a pool thread.  `WorkspaceUseCases` has them over a real workspace; tests
pass a small stand-in instead.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from visfinder.progress import Report

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from visfinder.finder.catalogs import Imported
    from visfinder.finder.photo import Photo
    from visfinder.finder.taste import TasteSummary
    from visfinder.models import Answer, CatalogInfo, Filters, Pixels, ProductKey, Region


class UseCases(Protocol):
    """What the window asks for, in the shopper's words."""

    def open(self, report: Report) -> tuple[str, ...]:
        """Open the shopper's catalogs and taste; return what they should be told."""

    def close(self) -> None:
        """Let go of everything that `open` took."""

    def warm_up(self) -> None:
        """Load the encoder, so that the first photo need not wait for it."""

    def open_photo(self, source: str | Path | bytes, name: str) -> Photo:
        """Read a photo from a file, a link or raw bytes."""

    def kinds(self) -> list[str]:
        """Return the kinds of product there are, in the shops' words."""

    def browse(self, filters: Filters) -> Answer:
        """Return the catalog in a pleasant order."""

    def search(
        self, photo: Photo, region: Region | None, filters: Filters, report: Report
    ) -> Answer:
        """Return products similar to what a photo shows."""

    def more_like(self, key: ProductKey, filters: Filters, report: Report) -> Answer:
        """Return products similar to a product."""

    def goes_with(
        self, query: Photo | ProductKey, region: Region | None, filters: Filters, report: Report
    ) -> Answer:
        """Return products that go with a photo or a product."""

    def for_you(self, filters: Filters, report: Report) -> Answer:
        """Return products that fit the shopper's taste."""

    def rate(self, key: ProductKey, stars: int | None) -> None:
        """Rate a product, durably; None takes the rating back."""

    def hide(self, key: ProductKey) -> None:
        """Never show a product again, durably."""

    def unhide(self, key: ProductKey) -> None:
        """Show a hidden product again, durably."""

    def note_interest(self, kind: Literal["open", "more-like"], key: ProductKey) -> None:
        """Note that a product was looked at, or asked from."""

    def undo(self) -> tuple[ProductKey | None, int | None] | None:
        """Undo the last change; return its product (None: an import) and the rating it has now."""

    def picture(self, path: Path, side: int) -> Pixels:
        """Return a product picture, longest side at most `side` pixels."""

    def heat(self, photo: Photo, region: Region | None, key: ProductKey) -> NDArray[np.float32]:
        """Return how much each part of the photo speaks for a product, (h, w)."""

    def product_heat(
        self, photo: Photo, region: Region | None, key: ProductKey
    ) -> tuple[Pixels, NDArray[np.float32]]:
        """Return a product's picture, and how much each part of it speaks for the match, (h, w)."""

    def measured(self, photo: Photo, region: Region | None, key: ProductKey) -> tuple[str, ...]:
        """Say how a product compares with a photo."""

    def catalogs(self) -> list[CatalogInfo]:
        """Return the catalogs in the shopper's order."""

    def add_catalog(self, source: Path, report: Report) -> Imported:
        """Import a folder of pictures or a product list."""

    def remove_catalog(self, name: str) -> None:
        """Forget a catalog and its products."""

    def taste(self) -> TasteSummary:
        """Say what the ratings amount to."""

    def export_taste(self, path: Path) -> None:
        """Write everything the shopper did to a file."""

    def import_taste(self, path: Path) -> int:
        """Add what is in such a file; return how many changes that made."""

    def reset_taste(self) -> None:
        """Forget everything the shopper did; it is kept aside for 30 days."""

    def restore_taste(self) -> bool:
        """Bring back what was forgotten last; return whether it was kept."""
