"""Taking products in: their pictures are read, measured and embedded, each only once.

Vectors are kept by the picture's content as soon as a batch is done, so work that was stopped goes
on where it stopped.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from visfinder.embedding.embedder import Embedder
from visfinder.errors import PhotoError
from visfinder.feeds.source import Problem
from visfinder.finder.ahead import BATCH, LONGEST, batches_ahead
from visfinder.imaging.colour import palette
from visfinder.imaging.load import content_hash, load, read_bytes
from visfinder.models import Pixels, Product, Swatch
from visfinder.progress import Report
from visfinder.storage.catalog import CatalogStore


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
    """A picture's content; `fitted` is what the encoder has to look at, None where nothing."""

    picture_hash: str = ""
    swatches: tuple[Swatch, ...] = ()
    fitted: Pixels | None = None
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
        with batches_ahead(self._read, products, BATCH) as batches:
            for reads in batches:
                self._embed(reads)  # while the next batch is read
                for read in reads:
                    product = products[len(taken)]
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
            embedder = None if self._embedder is None or self._has_vector(name) else self._embedder
            if known and embedder is None:
                return _Read(name, self._swatches[name])
            pixels = load(data, name=product.picture.name, bound=LONGEST)
        except PhotoError as error:
            return _Read(problem=str(error))
        swatches = self._swatches[name] if known else palette(pixels)
        self._swatches[name] = swatches
        return _Read(name, swatches, None if embedder is None else embedder().fit(pixels))

    def _has_vector(self, name: str) -> bool:
        return bool(self._store.vectors(self._encoder_hash, [name]))

    def _embed(self, reads: Sequence[_Read]) -> None:
        new = {read.picture_hash: read.fitted for read in reads if read.fitted is not None}
        new = {name: fitted for name, fitted in new.items() if not self._has_vector(name)}
        if not new or self._embedder is None:
            return
        vectors = self._embedder().embed(list(new.values()))
        self._store.put_vectors(self._encoder_hash, dict(zip(new, vectors, strict=True)))


def _completed(product: Product, read: _Read) -> Product:
    if read.problem:
        return product  # with the hash of an earlier time, if any: its vector still answers
    return replace(product, picture_hash=read.picture_hash, swatches=read.swatches)
