"""The workspace: everything an answer is made from, opened once and shared by all threads.

    Workspace.open
      ├── profile.db      the shopper's acts; restored from their journal where damaged
      ├── catalog.db      products and vectors; begun anew where damaged
      ├── stocking        bundled catalog, lost catalogs, pictures without a vector
      └── Shelf           the snapshot that answers are made from

Torch and ONNX Runtime are not touched here: the encoder is loaded when the first photo comes.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from visfinder.embedding.choosing import choice
from visfinder.embedding.embedder import Embedder
from visfinder.finder import stocking
from visfinder.finder.bundled_stamp import BundledStamp
from visfinder.finder.late_encoder import LateEncoder
from visfinder.finder.leaning import Leaning
from visfinder.finder.look_names import read_look_names
from visfinder.finder.looking import Looking
from visfinder.finder.opened_profile import opened_profile
from visfinder.finder.pair_file import weights_for
from visfinder.finder.said import Said
from visfinder.finder.shelf import Shelf, row_of
from visfinder.imaging.thumbnails import Thumbnails
from visfinder.models import Product, ProductKey
from visfinder.paths import Home, bundled_catalog
from visfinder.progress import Report, silent
from visfinder.storage.catalog import CatalogStore, open_catalog_store
from visfinder.storage.events import Event
from visfinder.storage.profile import ProfileStore
from visfinder.storage.profile_names import DEFAULT


class Workspace:
    """The opened catalogs, ratings, index and (at the first need) encoder.

    Safe from any thread: what changes is changed under one lock, what is read is an immutable
    snapshot.  Use it as a context manager or call `close`; make one with `open`.

    Args:
        home: the shopper's folders.
        catalogs: the opened catalog.db.
        profile: the opened profile.db.
        encoder: the encoder, or how to get at it.
        bundled: folder of the bundled catalog.
        profile_name: what the profile is called.

    Attributes:
        home: the shopper's folders.
        bundled: folder of the bundled catalog.
        notices: what had to be put right at opening, in words for the shopper; usually empty.
        thumbnails: small pictures, cached on disk.
        looking: what is seen in photos.
        catalogs: the store of products and vectors; written by `finder.catalogs`, and its vectors
            by `finder.switching` and `finder.encoders`.
        profile: the store of ratings and other acts; written by `finder.rating`, `finder.taste`
            and `finder.taste_edit` only.
        profile_name: what it is called; "guest" where nothing of it is written to the disk.
        encoder: the encoder, loaded or not; its hash is known without loading.
        writing: held while catalogs change and while a new shelf is arranged.
    """

    def __init__(
        self,
        home: Home,
        catalogs: CatalogStore,
        profile: ProfileStore,
        encoder: LateEncoder,
        bundled: Path,
        profile_name: str = DEFAULT,
    ) -> None:
        self.home = home
        self.bundled = bundled
        self.notices: tuple[str, ...] = ()
        self.thumbnails = Thumbnails(home.thumbnails)
        self.catalogs = catalogs
        self.profile = profile
        self.profile_name = profile_name
        self.encoder = encoder
        self.looking = Looking(lambda: self.embedder)
        self.writing = RLock()
        self._shelf: Shelf | None = None
        self._shelf_state = ""
        self._leaning: tuple[Sequence[Event], Leaning] | None = None

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
            load_encoder: makes the encoder; the chosen one, loaded at the first need, when None.
                One that is given is loaded at once, because its hash says which vectors are valid.
            bundled: folder of the bundled catalog; the shipped one when None.
            report: told of pictures embedded, where a catalog has to be imported.

        Raises:
            ProfileError: there is no profile of the name that `home` asks for.
            StorageError: a folder cannot be written, or was written by a newer visfinder.
            Cancelled: `report` raised it.
        """
        chosen = choice(home) if load_encoder is None else None
        encoder = LateEncoder(load_encoder, chosen)
        profile, profile_name, told_of_profile = opened_profile(home)
        try:
            catalogs, healed = open_catalog_store(home.catalog_db)
        except BaseException:
            profile.close()
            raise
        bundled = bundled or bundled_catalog()
        made = cls(home, catalogs, profile, encoder, bundled, profile_name)
        try:
            stamp = BundledStamp(home.catalog_db.with_name("bundled.stamp"), made.bundled)
            notices = stocking.stock(catalogs, encoder, stamp, report)
        except BaseException:
            made.close()
            raise
        fallen_back = chosen.notice if chosen is not None else ""
        told = (*told_of_profile, healed, fallen_back, *notices)
        made.notices = tuple(notice for notice in told if notice)
        return made

    def close(self) -> None:
        """Close the databases; waits for what is being written."""
        with self.writing:
            if self._shelf is not None:
                self._shelf.close()
            self.catalogs.close()
            self.profile.close()

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
        return self.shelf.products

    def product(self, key: ProductKey) -> Product:
        """Return one product.

        Raises:
            ProductError: no catalog holds it.
        """
        return self.shelf.products[self.row(key)]

    def row(self, key: ProductKey) -> int:
        """Return a product's row on the present shelf.

        Raises:
            ProductError: no catalog holds it.
        """
        return row_of(self.shelf, key)

    def stars(self, key: ProductKey) -> int | None:
        """Return the shopper's rating of a product, 1 to 5, or None."""
        return self.leaning.stars(key)

    @property
    def embedder(self) -> Embedder:
        """Return the encoder; it is loaded at the first use.

        Raises:
            EncoderError: it cannot be loaded.
        """
        return self.encoder.loaded()

    @property
    def shelf(self) -> Shelf:
        """The snapshot of all products; a new one where this or another process changed them."""
        state = self.catalogs.state()
        shelf = self._shelf
        if shelf is None or self._shelf_state != state:
            with self.writing:
                shelf = self._shelf
                if shelf is None or self._shelf_state != state:
                    encoder = self.encoder
                    shelf = self.arranged(state, encoder.hash, encoder.index_name)
                    self._shelf_state = state
                    self._shelf = shelf
        return shelf

    @property
    def leaning(self) -> Leaning:
        """The snapshot of ratings and taste, fitted to the present shelf; asking costs 0.1 ms."""
        shelf, events = self.shelf, self.profile.events()
        known = self._leaning
        if known is None or known[0] is not events or known[1].shelf is not shelf:
            known = self._leaning = (events, Leaning.of(Said.of(self.profile), shelf))
        return known[1]

    def take_profile(self, profile: ProfileStore, name: str) -> None:
        """Work with another opened profile from now on; the present one is closed."""
        with self.writing:
            left, self.profile, self.profile_name = self.profile, profile, name
            self._leaning = None
            left.close()

    def vectors_changed(self) -> None:
        """Arrange a new shelf at the next need, even if the products' records are the same."""
        with self.writing:
            self._shelf = None

    def arranged(self, state: str, encoder_hash: str, index_name: str) -> Shelf:
        """Return all products as an encoder sees them, the present one or another.

        Args:
            state: of the catalogs.
            encoder_hash: whose vectors.
            index_name: folder of its index, in that of all.
        """
        products = self.catalogs.products()
        vectors = self.catalogs.vectors(encoder_hash, [p.picture_hash for p in products])
        return Shelf.of(
            products,
            vectors,
            state=f"{state}-{encoder_hash}",
            index_folder=self.home.index / index_name,
            look_titles=read_look_names(self.bundled),
            pair_weights=weights_for(self.home, encoder_hash),
        )
