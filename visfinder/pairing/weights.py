"""How much each part of goes-with counts, fitted on looks by `visfinder train --pairs`: one file.

resources/pairing/pairs.npz holds plain arrays (no pickle): the weights of the parts, what each
harmony is worth, what a random product has of each part, and the learned head.  The weights apply
to any encoder's vectors, the head only to those of its own.  Without the file, or with a damaged
one, the weights that were set by hand remain.
"""

import io
import zipfile
import zlib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from visfinder.pairing.harmony import SCORES
from visfinder.pairing.head import PairHead
from visfinder.paths import resources

FILE = "pairs.npz"
FORMAT = 1

# The parts of a score, in the order of every array that holds them.
PARTS = ("look", "pair", "colour", "manner", "style", "season", "formality", "price", "learned")
LOOK, PAIR, COLOUR, MANNER, STYLE, SEASON, FORMALITY, PRICE, LEARNED = range(len(PARTS))

_DAMAGE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PairWeights:
    """What the rule is applied with.

    Attributes:
        parts: (9,) float32 in the order of `PARTS`, 0 or more; they add up to 1.
        colours: (6,) float32: what a colour part is worth that is all of one harmony, in the order
            of `HARMONIES`, 0..1, and what is added where every colour is found again.
        base: (9,) float32, what a random product has of each part, 0..1.
        scale: what a difference of 1 in the score adds to the logarithm of the odds.
        head: the learned head; None where there is none for the encoder in use.
    """

    parts: Floats
    colours: Floats
    base: Floats
    scale: float
    head: PairHead | None = None

    def for_encoder(self, encoder_hash: str) -> "PairWeights":
        """Return the same without a head that belongs to another encoder."""
        fits = self.head is not None and self.head.encoder_hash == encoder_hash
        return self if fits else replace(self, head=None)


BY_HAND = PairWeights(
    parts=np.array([0.40, 0.30, 0.22, 0, 0, 0, 0, 0.08, 0], np.float32),
    colours=np.append(SCORES, 0).astype(np.float32),
    base=np.array([0, 0.3, 0.6, 0.5, 0.4, 0.7, 0.7, 0.67, 0.5], np.float32),
    scale=6.0,
)


@lru_cache(maxsize=1)
def shipped_weights() -> PairWeights:
    """Return the weights that visfinder carries, or those by hand where the file is unusable."""
    return read_weights(resources() / "pairing" / FILE) or BY_HAND


def read_weights(path: Path) -> PairWeights | None:
    """Read a file of weights; None where it is missing, damaged or of another format."""
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
            if int(arrays["format"]) != FORMAT or tuple(arrays["names"].tolist()) != PARTS:
                return None
            head = None
            if "projection" in arrays:
                projection = np.asarray(arrays["projection"], np.float32)
                head = PairHead(str(arrays["encoder_hash"]), projection)
            made = PairWeights(
                parts=np.asarray(arrays["parts"], np.float32),
                colours=np.asarray(arrays["colours"], np.float32),
                base=np.asarray(arrays["base"], np.float32),
                scale=float(arrays["scale"]),
                head=head,
            )
    except _DAMAGE:
        return None
    return made if _is_sound(made) else None


def write_weights(path: Path, weights: PairWeights) -> None:
    """Write the file; the same weights give the same bytes.

    Raises:
        OSError: it cannot be written.
    """
    arrays: dict[str, Any] = {
        "format": np.array(FORMAT),
        "names": np.array(PARTS),
        "parts": weights.parts,
        "colours": weights.colours,
        "base": weights.base,
        "scale": np.array(weights.scale),
    }
    if head := weights.head:
        arrays |= {
            "encoder_hash": np.array(head.encoder_hash),
            "projection": head.projection.astype(np.float32),
        }
    np.savez_compressed(path, **arrays)


def _is_sound(made: PairWeights) -> bool:
    """Tell whether the arrays fit together; nothing is believed that does not look right."""
    few = (made.parts, made.colours, made.base)
    if any(array.shape != (size,) for array, size in zip(few, (9, 6, 9), strict=True)):
        return False
    if not all(np.isfinite(array).all() for array in few) or not 0 < made.scale < 1000:
        return False
    if (made.parts < 0).any() or abs(float(made.parts.sum()) - 1) > 1e-3:
        return False
    if made.head is None:
        return True
    projection = made.head.projection
    return projection.ndim == 2 and projection.size > 0 and bool(np.isfinite(projection).all())
