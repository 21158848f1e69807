"""The workspace: everything an answer is made from, opened once and shared by all threads."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from visfinder.embedding.embedder import Embedder
from visfinder.imaging.thumbnails import Thumbnails
from visfinder.models import Product, ProductKey
from visfinder.paths import Home
from visfinder.progress import Report, silent


class Workspace:
    """The opened catalogs, ratings, index and (at the first need) encoder.

    Safe from any thread: what changes is changed under one lock, what is read is an immutable
    snapshot.  Use it as a context manager or call `close`.

    Attributes:
        home: the shopper's folders.
        notices: what had to be put right at opening, in words for the shopper; usually empty.
        thumbnails: small pictures, cached on disk.
    """

    home: Home
    notices: tuple[str, ...]
    thumbnails: Thumbnails

    @classmethod
    def open(
        cls,
        home: Home,
        *,
        load_encoder: Callable[[], Embedder] | None = None,
        bundled: Path | None = None,
        report: Report = silent,
    ) -> Self:
        """Open the shopper's folders, creating and healing what is needed.

        Args:
            home: where they are.
            load_encoder: makes the encoder; the shipped one, loaded at the first need, when None.
                One that is given is loaded at once, because its hash says which vectors are valid.
            bundled: folder of the bundled catalog; the shipped one when None.
            report: told of pictures embedded, where a catalog has to be imported.

        Raises:
            StorageError: a folder cannot be written.
            Cancelled: `report` raised it.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Close the databases; waits for what is being written."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def products(self) -> tuple[Product, ...]:
        """Every product of every catalog, in a fixed order."""
        raise NotImplementedError

    def product(self, key: ProductKey) -> Product:
        """Return one product.

        Raises:
            ProductError: no catalog holds it.
        """
        raise NotImplementedError

    def stars(self, key: ProductKey) -> int | None:
        """Return the shopper's rating of a product, 1 to 5, or None."""
        raise NotImplementedError

    def encoder(self) -> Embedder:
        """Return the encoder, loading it at the first call.

        Raises:
            EncoderError: it cannot be loaded.
        """
        raise NotImplementedError
