"""What `visfinder eval` measures side by side: the encoder, the frozen start weights, and others.

Pictures are prepared exactly as for `visfinder embed`. The start weights answer with the pooled
features of their body, as in `reference/encoder.md`.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from visfinder.embedding.embedder import Embedder
from visfinder.imaging.fit import letterbox
from visfinder.models import Pixels, Vectors
from visfinder.training.evaluation import System
from visfinder.training.results import START
from visfinder.training.start_weights import find_start_weights, load_start_encoder
from visfinder.training.torchvision_models import cached_models, torchvision_system
from visfinder.training.view_cache import SIDE, export_frozen


def systems(embedder: Embedder, data: Sequence[Path], beside: Sequence[str]) -> list[System]:
    """Return all that is measured, the encoder first.

    Args:
        embedder: The encoder to measure.
        data: Folders that may hold the start weights.
        beside: Names of torchvision's models; empty for all whose weights are in the cache.

    Raises:
        UserError: A model's weights are not there.
        ModuleNotFoundError: A package that reads the start weights is not installed.
    """
    others = [torchvision_system(name) for name in dict.fromkeys(beside or cached_models())]
    start = start_system(data)
    frozen = [] if start is None else [start]
    return [System("encoder", embedder.embed), *frozen, *others]


def start_system(data: Sequence[Path]) -> System | None:
    """Return the start weights that a data folder holds, or None where none does."""
    weights = find_start_weights(data)
    if weights is None:
        return None
    with TemporaryDirectory() as folder:
        network = Path(folder) / "frozen.onnx"
        export_frozen(load_start_encoder(weights), network)
        made = network.read_bytes()
    session = onnxruntime.InferenceSession(made, providers=["CPUExecutionProvider"])

    def embed(pictures: Sequence[Pixels]) -> Vectors:
        fitted = np.stack([letterbox(picture, SIDE).transpose(2, 0, 1) for picture in pictures])
        pooled: NDArray[np.float32] = session.run(["teacher"], {"pixels": fitted})[0]
        unit: Vectors = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return unit

    return System(START, embed)
