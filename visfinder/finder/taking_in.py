"""Taking products in: their pictures are read, measured and embedded, each only once.

Vectors are kept by the picture's content as soon as a batch is done, so work that was stopped goes
on where it stopped.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import zip_longest

from visfinder.embedding.embedder import Embedder
from visfinder.errors import PhotoError
from visfinder.feeds.source import Problem
from visfinder.imaging.colour import palette
from visfinder.imaging.load import content_hash, load, read_bytes
from visfinder.models import Pixels, Product, Swatch
from visfinder.progress import Report
from visfinder.storage.catalog import CatalogStore

BATCH = 16  # pictures embedded at a time: the network's throughput no longer grows beyond it
LONGEST = 512  # pixels; twice what the encoder looks at, so that nothing it sees is lost
_READERS = 2  # threads that decode while others wait for the disk; Pillow lets go of the GIL


@dataclass(frozen=True, slots=True)
class Taken:
    """Products with what was found out about their pictures.

    Attributes:
        products: all that were given, in their order; one whose picture cannot be read keeps its
            record and is not searchable.
        problems: pictures that cannot be read, in words.
    """

    products: tuple[Product, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A picture's content; `pixels` None where nothing new has to be made of it."""

    picture_hash: str = ""
    swatches: tuple[Swatch, ...] = ()
    pixels: Pixels | None = None
    problem: str = ""


class TakingIn:
    """Takes products in, one list at a time.

    Args:
        store: where vectors are kept.
        encoder_hash: whose vectors.
        embedder: gives the encoder; only called when there is something to embed.  None: nothing is
            embedded, the products are measured only.
        swatches: colours measured before, by picture hash.
    """

    def __init__(
        self,
        store: CatalogStore,
        encoder_hash: str,
        embedder: Callable[[], Embedder] | None,
        swatches: Mapping[str, tuple[Swatch, ...]] | None = None,
    ) -> None:
        self._store, self._encoder_hash, self._embedder = store, encoder_hash, embedder
        known = store.products()
        self._swatches = {p.picture_hash: p.swatches for p in known if p.swatches}
        self._swatches.update(swatches or {})

    def take_in(self, products: Sequence[Product], report: Report) -> Taken:
        """Read, measure and embed the pictures of products.

        Raises:
            EncoderError: the encoder is needed and cannot be loaded.
            StorageError: vectors cannot be written.
            Cancelled: `report` raised it; what was embedded stays.
        """
        taken: list[Product] = []
        problems: list[Problem] = []
        batches = [products[start : start + BATCH] for start in range(0, len(products), BATCH)]
        with ThreadPoolExecutor(_READERS) as readers:
            ahead = [
                readers.submit(self._read, product) for batch in batches[:1] for product in batch
            ]
            for batch, following in zip_longest(batches, batches[1:], fillvalue=()):
                reads = [future.result() for future in ahead]
                ahead = [readers.submit(self._read, product) for product in following]
                self._embed(reads)  # while the next batch is read
                for product, read in zip(batch, reads, strict=True):
                    taken.append(_completed(product, read))
                    if read.problem:
                        problems.append(Problem(product.key.id, read.problem))
                    report(len(taken), len(products))
        return Taken(tuple(taken), tuple(problems))

    def _read(self, product: Product) -> _Read:
        try:
            data = read_bytes(product.picture)
            name = content_hash(data)
            known = name in self._swatches
            if known and (self._embedder is None or self._has_vector(name)):
                return _Read(name, self._swatches[name])
            pixels = load(data, name=product.picture.name, bound=LONGEST)
        except PhotoError as error:
            return _Read(problem=str(error))
        swatches = self._swatches[name] if known else palette(pixels)
        self._swatches[name] = swatches
        return _Read(name, swatches, pixels)

    def _has_vector(self, name: str) -> bool:
        return bool(self._store.vectors(self._encoder_hash, [name]))

    def _embed(self, reads: Sequence[_Read]) -> None:
        new = {read.picture_hash: read.pixels for read in reads if read.pixels is not None}
        new = {name: pixels for name, pixels in new.items() if not self._has_vector(name)}
        if not new or self._embedder is None:
            return
        vectors = self._embedder().embed(list(new.values()))
        self._store.put_vectors(self._encoder_hash, dict(zip(new, vectors, strict=True)))


def _completed(product: Product, read: _Read) -> Product:
    if read.problem:
        return product  # with the hash of an earlier time, if any: its vector still answers
    return replace(product, picture_hash=read.picture_hash, swatches=read.swatches)
