"""`UseCases` over a real workspace: each method hands over to the finder, imported late."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from visfinder.gui import words
from visfinder.paths import Home
from visfinder.progress import Report

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from visfinder.finder.catalogs import Imported
    from visfinder.finder.photo import Photo
    from visfinder.finder.taste import TasteSummary
    from visfinder.finder.workspace import Workspace
    from visfinder.models import Answer, CatalogInfo, Filters, Pixels, ProductKey, Region


class WorkspaceUseCases:
    """`UseCases` over a real workspace.

    Args:
        home: the shopper's folders.
        open_workspace: opens them; the usual way when None.
    """

    def __init__(
        self, home: Home, open_workspace: Callable[[Home, Report], Workspace] | None = None
    ) -> None:
        self._home = home
        self._open_workspace = open_workspace or _open_workspace
        self._opened: Workspace | None = None

    @property
    def _workspace(self) -> Workspace:
        if self._opened is None:
            raise RuntimeError("the catalogs are not open yet")
        return self._opened

    def open(self, report: Report) -> tuple[str, ...]:
        """Open the workspace."""
        self._opened = self._open_workspace(self._home, report)
        return self._opened.notices

    def close(self) -> None:
        """Close the workspace, if it was opened."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def warm_up(self) -> None:
        """Load the encoder."""
        _ = self._workspace.embedder

    def open_photo(self, source: str | Path | bytes, name: str) -> Photo:
        """See `finder.photo.open_photo`."""
        from visfinder.finder.photo import open_photo

        return open_photo(source, name=name)

    def kinds(self) -> list[str]:
        """Look through the workspace's products."""
        return sorted({words.kind(product) for product in self._workspace.products} - {""})

    def browse(self, filters: Filters) -> Answer:
        """See `finder.browse.browse`."""
        from visfinder.finder.browse import browse

        return browse(self._workspace, filters=filters)

    def search(
        self, photo: Photo, region: Region | None, filters: Filters, report: Report
    ) -> Answer:
        """See `finder.search.search`."""
        from visfinder.finder.search import search

        return search(self._workspace, photo, region=region, filters=filters, report=report)

    def more_like(self, key: ProductKey, filters: Filters, report: Report) -> Answer:
        """See `finder.more_like.more_like`."""
        from visfinder.finder.more_like import more_like

        return more_like(self._workspace, key, filters=filters, report=report)

    def goes_with(
        self, query: Photo | ProductKey, region: Region | None, filters: Filters, report: Report
    ) -> Answer:
        """See `finder.goes_with.goes_with`."""
        from visfinder.finder.goes_with import goes_with

        return goes_with(self._workspace, query, region=region, filters=filters, report=report)

    def for_you(self, filters: Filters, report: Report) -> Answer:
        """See `finder.for_you.for_you`."""
        from visfinder.finder.for_you import for_you

        return for_you(self._workspace, filters=filters, report=report)

    def rate(self, key: ProductKey, stars: int | None) -> None:
        """See `finder.rating.rate`."""
        from visfinder.finder.rating import rate

        rate(self._workspace, key, stars)

    def hide(self, key: ProductKey) -> None:
        """See `finder.rating.hide`."""
        from visfinder.finder.rating import hide

        hide(self._workspace, key)

    def unhide(self, key: ProductKey) -> None:
        """See `finder.rating.unhide`."""
        from visfinder.finder.rating import unhide

        unhide(self._workspace, key)

    def note_interest(self, kind: Literal["open", "more-like"], key: ProductKey) -> None:
        """See `finder.rating.note_interest`."""
        from visfinder.finder.rating import note_interest

        note_interest(self._workspace, kind, key)

    def undo(self) -> tuple[ProductKey | None, int | None] | None:
        """See `finder.rating.undo`."""
        from visfinder.finder.rating import undo

        undone = undo(self._workspace)
        return None if undone is None else (undone.key, undone.stars)

    def picture(self, path: Path, side: int) -> Pixels:
        """See `imaging.thumbnails.Thumbnails.get`."""
        return self._workspace.thumbnails.get(path, side)

    def heat(self, photo: Photo, region: Region | None, key: ProductKey) -> NDArray[np.float32]:
        """See `finder.explain.heat`."""
        from visfinder.finder.explain import heat

        return heat(self._workspace, photo, region, key)

    def product_heat(
        self, photo: Photo, region: Region | None, key: ProductKey
    ) -> tuple[Pixels, NDArray[np.float32]]:
        """See `finder.explain.product_heat`."""
        from visfinder.finder.explain import product_heat

        return product_heat(self._workspace, photo, region, key)

    def measured(self, photo: Photo, region: Region | None, key: ProductKey) -> tuple[str, ...]:
        """See `finder.measuring.measured`."""
        from visfinder.finder.measuring import measured

        return measured(self._workspace, photo, region, key)

    def catalogs(self) -> list[CatalogInfo]:
        """See `finder.catalogs.list_catalogs`."""
        from visfinder.finder.catalogs import list_catalogs

        return list_catalogs(self._workspace)

    def add_catalog(self, source: Path, report: Report) -> Imported:
        """See `finder.catalogs.add_catalog`."""
        from visfinder.finder.catalogs import add_catalog

        return add_catalog(self._workspace, source, report=report)

    def remove_catalog(self, name: str) -> None:
        """See `finder.catalogs.remove_catalog`."""
        from visfinder.finder.catalogs import remove_catalog

        remove_catalog(self._workspace, name)

    def taste(self) -> TasteSummary:
        """See `finder.taste.taste_summary`."""
        from visfinder.finder.taste import taste_summary

        return taste_summary(self._workspace)

    def export_taste(self, path: Path) -> None:
        """See `finder.taste.export_taste`."""
        from visfinder.finder.taste import export_taste

        export_taste(self._workspace, path)

    def import_taste(self, path: Path) -> int:
        """See `finder.taste.import_taste`."""
        from visfinder.finder.taste import import_taste

        return import_taste(self._workspace, path)

    def reset_taste(self) -> None:
        """See `finder.taste.reset_taste`."""
        from visfinder.finder.taste import reset_taste

        reset_taste(self._workspace)

    def restore_taste(self) -> bool:
        """See `finder.taste.restore_taste`."""
        from visfinder.finder.taste import restore_taste

        return restore_taste(self._workspace)


def _open_workspace(home: Home, report: Report) -> Workspace:
    from visfinder.finder.workspace import Workspace

    return Workspace.open(home, report=report)
