"""A shopper's own catalog as something to learn from: its pictures, seen as they are and anew.

A catalog's labels are what every catalog has: which product, which design (variants share one),
which category. Designs are split by a hash of their name, with all their variants, so the part
that reports was never seen and does not move when products come and go.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.embedder import Embedder
from visfinder.errors import PhotoError, UserError
from visfinder.models import Product, Vectors
from visfinder.progress import Report
from visfinder.training.pictures import Part, Picture, Source, part_of
from visfinder.training.view_cache import SIDE
from visfinder.training.views import plain_view, random_view

VIEWS = 4  # of each picture, seen anew
MOST = 3000  # products looked at; more say the same and take an hour
LEAST = 40  # products; fewer teach nothing that a held-back part could confirm
CHUNK = 8  # pictures embedded at once


@dataclass(frozen=True, slots=True)
class Sights:
    """What an encoder makes of a catalog's pictures.

    Attributes:
        pictures: N of them, each with its part; `instance` is the product's id, `kind` its
            category.
        designs: (N,) number of the design; variants share it.
        plain: (N, D) float32 unit rows, the pictures as they are.
        anew: (N, V, D) float32 unit rows, V random views of each.
    """

    pictures: Sequence[Picture]
    designs: NDArray[np.int64]
    plain: Vectors
    anew: NDArray[np.float32]

    def of(self, part: Part) -> "Sights":
        """Return the rows of one part."""
        rows = [row for row, picture in enumerate(self.pictures) if picture.part is part]
        pictures = [self.pictures[row] for row in rows]
        return Sights(pictures, self.designs[rows], self.plain[rows], self.anew[rows])


def sights_of(
    products: Sequence[Product], embedder: Embedder, seed: int, report: Report
) -> tuple[Sights, int]:
    """Look at a catalog's pictures and return what was seen, and how many could not be read.

    Args:
        products: Of one catalog; of more than `MOST`, so many are drawn.
        embedder: What looks.
        seed: Of the draw and of the views.
        report: Told after each product.

    Raises:
        UserError: Too few products have a picture that can be read.
        Cancelled: `report` raised it.
    """
    drawn = np.random.default_rng(seed).permutation(len(products))[:MOST]
    chosen = [products[row] for row in np.sort(drawn)]
    pictures, groups, rows = [], [], []
    for done, product in enumerate(chosen, start=1):
        picture = _picture(product)
        try:
            rows.append(_looked_at(picture, embedder, (seed, done)))
        except PhotoError:
            continue
        finally:
            report(done, len(chosen))
        pictures.append(picture)
        groups.append(product.variant_of or product.key.id)
    if len(pictures) < LEAST:
        raise UserError(
            f"only {len(pictures)} products of the catalog have a picture that can be read; "
            f"{LEAST} are needed to learn from"
        )
    _, designs = np.unique(groups, return_inverse=True)
    seen = np.stack(rows)
    made = Sights(pictures, designs.astype(np.int64), seen[:, 0], seen[:, 1:])
    return made, len(chosen) - len(pictures)


def _picture(product: Product) -> Picture:
    part = part_of(f"own {product.variant_of or product.key.id}")
    kind = product.product_type or product.category
    made = Picture(product.picture, Source.CATALOG, part, product.key.id, kind, product.colour)
    return replace(made, iconic=True)


def _looked_at(picture: Picture, embedder: Embedder, seed: tuple[int, int]) -> Vectors:
    """Return (1 + VIEWS, D): the picture as it is, then its views."""
    random = np.random.default_rng(seed)
    views = [plain_view(picture, SIDE)]
    views += [random_view(picture, (), SIDE, random) for _ in range(VIEWS)]
    return embedder.embed([view.permute(1, 2, 0).numpy() for view in views])
