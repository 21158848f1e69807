"""Remembers that the store holds the bundled catalog as it is on the disk.

Reading and checking every record of the bundled catalog takes a quarter of a short command's time;
comparing two digests takes a hundredth of it.  A cache: where the file is missing, damaged or out
of date, the records are read and compared.
"""

from contextlib import suppress
from dataclasses import dataclass, fields
from hashlib import blake2b
from pathlib import Path

from visfinder import __version__
from visfinder.feeds.bundled import RECORDS
from visfinder.finder.shipped import FILE
from visfinder.models import BUNDLED, Product
from visfinder.storage.catalog import CatalogStore
from visfinder.storage.durable_file import write_durably


@dataclass(frozen=True, slots=True)
class BundledStamp:
    """The note beside catalog.db that what was read from `folder` is what the store holds."""

    path: Path
    folder: Path

    def fits(self, store: CatalogStore) -> bool:
        """Tell whether neither the folder's records nor the store's have changed since `put`."""
        try:
            return self.path.read_bytes() == self._of(store)
        except OSError:
            return False

    def put(self, store: CatalogStore) -> None:
        """Note that the store holds what the folder has; nothing is lost where that fails."""
        with suppress(OSError):
            write_durably(self.path, self._of(store))

    def _of(self, store: CatalogStore) -> bytes:
        """Digest both sides: files, where they lie, who reads them, and the stored content.

        Raises:
            OSError: a file of the folder cannot be read.
        """
        kept = [part.name for part in fields(Product)]  # a new one has to be read from the records
        made = blake2b(repr((__version__, kept, str(self.folder))).encode(), digest_size=16)
        for name in (RECORDS, FILE):
            made.update(blake2b((self.folder / name).read_bytes()).digest())
        return f"{made.hexdigest()} {store.state(BUNDLED)}\n".encode()
