"""Small tables of words, as `heads.npz` holds them."""

import io
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.concepts import ShopWords
from visfinder.embedding.heads import Heads

CLASSES = 4


def head(
    name: str,
    words: Sequence[str],
    weight: NDArray[np.float32] | None = None,
    *,
    temperature: float = 1.0,
    least: float = 0.5,
) -> dict[str, NDArray[np.generic]]:
    """Return one head; by default word number n is read from class number n."""
    plain = np.eye(CLASSES, len(words), dtype=np.float32)
    return {
        f"{name}_words": np.array(words),
        f"{name}_weight": plain if weight is None else weight,
        f"{name}_bias": np.zeros(len(words), np.float32),
        f"{name}_temperature": np.array(temperature),
        f"{name}_least": np.array(least),
    }


def table(**changed: object) -> dict[str, NDArray[np.generic]]:
    """Return a whole table: shirts and sofas, which only renders taught; stripes; cotton."""
    whole = head("category", ["Shirts", "Sofas", ""]) | head("pattern", ["striped", ""])
    whole |= head("material", ["cotton", ""])
    whole |= {"rendered": np.array([False, True, False]), "same": np.array([20.0, 0.6])}
    return whole | {name: np.asarray(value) for name, value in changed.items()}


def packed(arrays: Mapping[str, NDArray[np.generic]]) -> bytes:
    """Return arrays as npz."""
    data = io.BytesIO()
    np.savez(data, **arrays)  # type: ignore[arg-type]
    return data.getvalue()


def heads(arrays: Mapping[str, NDArray[np.generic]] | None = None, classes: bytes = b"{}") -> Heads:
    """Return the heads of a table."""
    return Heads(packed(table() if arrays is None else arrays), ShopWords(classes))
