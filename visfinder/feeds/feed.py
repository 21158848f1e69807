"""What a catalog source yields: products, and what was wrong with the rest."""

from dataclasses import dataclass

from visfinder.models import Product


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a source; the others are read all the same.

    Attributes:
        where: "row 12, price", "line 3" or a file's name.
        reason: what is wrong and what was done about it, in words a shopper reads.
    """

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Feed:
    """Products of one source in its own order, ids unique, with the problems met on the way.

    The products carry no picture hash and no swatches yet: nothing has been decoded.
    """

    products: tuple[Product, ...]
    problems: tuple[Problem, ...]
