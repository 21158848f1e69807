"""The shelf: every product with what ranking needs of it, in arrays; an immutable snapshot.

Products whose picture has a vector come first, so that a row of `vectors` and of the index is a row
of `products` as well.  The rest (pictures that could not be read) is browsed, never searched.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Self

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import ProductError
from visfinder.finder.codes import Codes, coded, times_before
from visfinder.finder.taste_items import taste_items
from visfinder.imaging.colour import matches_colour
from visfinder.index import ProductIndex, open_index
from visfinder.index.exact import ExactIndex
from visfinder.models import Product, ProductKey, Vector, Vectors
from visfinder.pairing.branches import role, together
from visfinder.pairing.kinds import Kind
from visfinder.pairing.palettes import Palettes, pack
from visfinder.pairing.prior import PairPrior
from visfinder.pairing.rule import Look
from visfinder.pairing.traits import Traits, traits_of
from visfinder.pairing.weights import BY_HAND, PairWeights, shipped_weights
from visfinder.taste.items import Items

SAMPLED = 64  # products of a kind that tell what is usual of it


@dataclass(frozen=True, eq=False)
class Shelf:
    """All products of all catalogs at one moment; make one with `of`.

    Attributes:
        products: N products, the M searchable ones first.
        vectors: (M, D) float32, unit rows.
        rows: where each product stands.
        kinds: the different kinds; `kind_codes` (N,) says which one each product is.
        state: changes whenever products or vectors do.
        index_folder: where the index keeps its files.
        look_titles: of looks, by id, as far as they are known.
        pair_weights: what goes-with is ranked with; its head, if any, belongs to the vectors.
    """

    products: tuple[Product, ...]
    vectors: Vectors
    rows: Mapping[ProductKey, int]
    kinds: tuple[Kind, ...]
    kind_codes: Codes
    state: str
    index_folder: Path
    look_titles: Mapping[str, str] = field(default_factory=dict)
    pair_weights: PairWeights = BY_HAND
    _lock: RLock = field(default_factory=RLock)
    _index: list[ProductIndex] = field(default_factory=list)  # none or one
    _colours: dict[str, NDArray[np.bool_]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        products: Sequence[Product],
        vectors: Mapping[str, Vector],
        *,
        state: str,
        index_folder: Path,
        look_titles: Mapping[str, str] | None = None,
        pair_weights: PairWeights | None = None,
    ) -> Self:
        """Arrange products; `vectors` (D,) by picture hash.

        Without `pair_weights`, those that visfinder carries, but no head.
        """
        searchable = [p for p in products if p.picture_hash in vectors]
        ordered = searchable + [p for p in products if p.picture_hash not in vectors]
        stacked = np.zeros((0, 0), np.float32)
        if searchable:
            stacked = np.stack([vectors[p.picture_hash] for p in searchable])
        kinds, kind_codes = coded(Kind(p.product_type, p.category) for p in ordered)
        return cls(
            products=tuple(ordered),
            vectors=stacked,
            rows={product.key: row for row, product in enumerate(ordered)},
            kinds=tuple(kinds),
            kind_codes=kind_codes,
            state=f"{state}-{len(searchable)}",
            index_folder=index_folder,
            look_titles=look_titles or {},
            pair_weights=pair_weights or shipped_weights().for_encoder(""),
        )

    def __len__(self) -> int:
        return len(self.products)

    @property
    def index(self) -> ProductIndex:
        """The nearest-neighbour index over `vectors`; opened or built at the first use."""
        with self._lock:
            if not self._index:
                self._index.append(open_index(self.index_folder, self.vectors, self.state))
            return self._index[0]

    def nearest(
        self, vector: Vector, count: int, rows: Codes | None = None
    ) -> tuple[Codes, NDArray[np.float32]]:
        """Return the rows nearest to a vector and their cosines, best first; see `ProductIndex`."""
        if not len(self.vectors):
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        return self.index.query(vector, count, rows)

    def searched_exactly(self) -> Self:
        """Return the shelf itself, to be searched without an index and without a file."""
        with self._lock:
            self._index[:] = [ExactIndex(self.vectors)]
        return self

    def close(self) -> None:
        """Let go of the index's file; the shelf answers no more."""
        with self._lock:
            for index in self._index:
                index.close()

    @cached_property
    def palettes(self) -> Palettes:
        """Measured colours, (N, 5, 4) float32."""
        return pack([product.swatches for product in self.products])

    @cached_property
    def designs(self) -> Codes:
        """Which products are colourways of one design, (N,); -1 for those that stand alone."""
        designs = ((p.key.catalog, p.variant_of) if p.variant_of else None for p in self.products)
        return coded(designs)[1]

    @cached_property
    def brands(self) -> Codes:
        """Which products are of one brand, (N,); -1 where it is not known."""
        return coded(product.brand.casefold() or None for product in self.products)[1]

    @cached_property
    def named_kinds(self) -> Codes:
        """As `kind_codes`, (N,), but -1 where the record does not say what the product is."""
        named = np.array([bool(kind.label) for kind in self.kinds], bool)
        return np.where(named[self.kind_codes], self.kind_codes, -1)

    @cached_property
    def prices(self) -> NDArray[np.float64]:
        """Prices in whatever currency, (N,), nan where the record has none."""
        return np.array([np.nan if p.price is None else p.price for p in self.products], np.float64)

    @cached_property
    def catalogs(self) -> tuple[list[str], Codes]:
        """The names of the catalogs, and which one each product is of, (N,)."""
        return coded(product.key.catalog for product in self.products)

    @cached_property
    def price_ranks(self) -> NDArray[np.float32]:
        """Where each price lies among those of its kind and currency, (N,) 0..1, nan if unknown."""
        ranks = np.full(len(self), np.nan, np.float32)
        groups: dict[tuple[int, str], list[int]] = {}
        for row, product in enumerate(self.products):
            if product.price is not None:
                groups.setdefault((int(self.kind_codes[row]), product.currency), []).append(row)
        for members in groups.values():
            prices = np.array([self.products[row].price for row in members], np.float64)
            below = np.searchsorted(np.sort(prices), prices, side="left")
            upto = np.searchsorted(np.sort(prices), prices, side="right")
            ranks[members] = (below + upto) / (2 * len(prices))  # mid-ranks: equal prices are equal
        return ranks

    @cached_property
    def items(self) -> Items:
        """The searchable products as a taste compares them; M."""
        return taste_items(
            self.products,
            self.vectors,
            self.palettes,
            self.kinds,
            self.kind_codes,
            self.price_ranks,
        )

    @cached_property
    def looks(self) -> Mapping[Look, NDArray[np.int64]]:
        """The rows of each look's products."""
        looks: dict[Look, list[int]] = {}
        for row, product in enumerate(self.products):
            for look in product.looks:
                looks.setdefault((product.key.catalog, look), []).append(row)
        return {look: np.array(rows, np.int64) for look, rows in looks.items()}

    @cached_property
    def orders(self) -> Mapping[Look, NDArray[np.int64]]:
        """The rows of each order's products; of orders that hold several."""
        orders: dict[Look, list[int]] = {}
        for row, product in enumerate(self.products):
            for order in product.orders:
                orders.setdefault((product.key.catalog, order), []).append(row)
        return {order: np.array(rows, np.int64) for order, rows in orders.items() if rows[1:]}

    @cached_property
    def offered(self) -> Mapping[int, tuple[int, ...]]:
        """The rows that a shop offers beside a product, whichever of the two names the other."""
        offered: dict[int, list[int]] = {}
        for row, product in enumerate(self.products):
            for id_ in product.cross_sells:
                other = self.rows.get(ProductKey(product.key.catalog, id_), row)
                if other != row:
                    offered.setdefault(row, []).append(other)
                    offered.setdefault(other, []).append(row)
        return {row: tuple(dict.fromkeys(others)) for row, others in offered.items()}

    @cached_property
    def prior(self) -> PairPrior:
        """Which kinds are wanted together, by looks, orders and cross-sells."""
        roles = [role(kind) for kind in self.kinds]
        sets = [rows.tolist() for rows in (*self.looks.values(), *self.orders.values())]
        sets += [[row, *others] for row, others in self.offered.items()]
        codes = self.kind_codes.tolist()
        return PairPrior(
            ({codes[row] for row in rows} for rows in sets),
            len(self.kinds),
            lambda one, other: together(roles[one], roles[other]),
            roles,
        )

    @cached_property
    def traits(self) -> Traits:
        """What pairing knows of the products."""
        return traits_of(
            self.products,
            self.vectors,
            self.kinds,
            self.kind_codes,
            self.palettes,
            self.price_ranks,
            self.pair_weights.head,
        )

    @cached_property
    def samples(self) -> NDArray[np.int64]:
        """Some searchable rows of every kind, for what is usual of it."""
        codes = self.kind_codes[: len(self.vectors)]
        shuffled = np.random.default_rng(0).permutation(len(codes))
        return np.sort(shuffled[times_before(codes[shuffled]) < SAMPLED])

    def answers_colour(self, name: str) -> NDArray[np.bool_]:
        """Return which products have a colour, by their record or as measured, (N,)."""
        with self._lock:
            if name not in self._colours:
                self._colours[name] = np.fromiter(
                    (matches_colour(name, p.colour, p.swatches) for p in self.products),
                    bool,
                    len(self),
                )
            return self._colours[name]


def row_of(shelf: Shelf, key: ProductKey) -> int:
    """Return where a product stands.

    Raises:
        ProductError: no catalog holds it.
    """
    if key not in shelf.rows:
        raise ProductError(
            f"No product “{key.id}” is in the catalog “{key.catalog}”: it may have been removed. "
            "Look at the catalogs, or search for it again."
        )
    return shelf.rows[key]


def searchable_row(shelf: Shelf, key: ProductKey) -> int:
    """Return where a product stands that others can be compared with.

    Raises:
        ProductError: no catalog holds it, or its picture could not be read.
    """
    row = row_of(shelf, key)
    if row >= len(shelf.vectors):
        product = shelf.products[row]
        raise ProductError(
            f"“{product.title}” has no picture that visfinder could read, so nothing can be "
            f"compared with it. Put {product.picture.name} back and import its catalog again."
        )
    return row
