"""What a run-time is: something that runs the network on a batch and says where."""

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import EncoderError

Floats = NDArray[np.float32]

# Pictures in one run on a processor: more leave its cache and cost 20 MB each.
PROCESSOR_BATCH = 4


class Encoded(NamedTuple):
    """What the network makes of N pictures; all float32.

    Attributes:
        vectors: (N, D), unit rows.
        cells: (N, h * w, D), row by row from the top left; they sum to the vector. None of them
            where the network gives no feature map.
        concepts: (N, C) logits of the classes the network was first trained on; C may be 0.
    """

    vectors: Floats
    cells: Floats
    concepts: Floats


class DeviceError(EncoderError):
    """A device is there and cannot run the network; the processor can."""


class Runtime(Protocol):
    """Runs the network; safe from any thread."""

    @property
    def device(self) -> str:
        """Where it runs, in words for the shopper."""

    @property
    def batch(self) -> int:
        """How many pictures at a time are fastest; more may be given, and take more memory."""

    def run(self, pixels: Floats) -> Encoded:
        """Encode N preprocessed pictures, (N, 3, side, side) as a rule; N at least 1."""
