"""Pictures to vectors: the one way in for the rest of visfinder.

CUDA through torch where a device works, ONNX Runtime on the processor otherwise. Both are imported
inside `load_embedder`'s choice, never when this module is.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding import weights
from visfinder.embedding.concepts import ShopWords
from visfinder.embedding.cuda_driver import has_cuda_device
from visfinder.embedding.heads import Heads
from visfinder.embedding.preprocessing import fitted_ahead, prepare
from visfinder.embedding.runtime import DeviceError, Encoded, Runtime
from visfinder.embedding.sameness import Sameness
from visfinder.embedding.weights import EncoderFiles
from visfinder.errors import EncoderError, ModelError
from visfinder.models import Pixels, Region, Vector, Vectors

CELL = 32  # pixels of the letter-boxed picture per cell of the feature map
DEVICES = ("auto", "cpu", "cuda")


class Seen(NamedTuple):
    """What one look at a picture tells.

    Attributes:
        vector: (D,) float32, unit length.
        categories: Calibrated probability 0..1 by shop word, likeliest first; may be empty.
        patterns: The same of patterns ("striped"); empty where the encoder knows no words.
        materials: The same of materials ("cotton").
        pattern: The pattern that is sure enough to be told; "" where none is.
        material: The same of materials.
        same: What the lead of a best match means; None where that is not known.
    """

    vector: Vector
    categories: Mapping[str, float]
    patterns: Mapping[str, float] = MappingProxyType({})
    materials: Mapping[str, float] = MappingProxyType({})
    pattern: str = ""
    material: str = ""
    same: Sameness | None = None


class Embedder(Protocol):
    """Pictures to unit vectors; safe from any thread."""

    @property
    def encoder_hash(self) -> str:
        """Name of the space; vectors of different hashes must never be compared."""

    @property
    def dimension(self) -> int:
        """D, the length of a vector."""

    @property
    def device(self) -> str:
        """Where the network runs, in words: "cpu, ONNX Runtime" or "cuda, NVIDIA ..."."""

    def fit(self, picture: Pixels) -> Pixels:
        """Return a picture as small as the network looks at it; its vector stays the same.

        Whoever reads pictures on other threads takes this work off the one that embeds them.
        """

    def embed(self, pictures: Sequence[Pixels]) -> Vectors:
        """Return float32 (N, D), unit rows, for N pictures of any sizes."""

    def see(self, picture: Pixels) -> Seen:
        """Return the vector of a picture and what it probably shows."""

    def explain(self, picture: Pixels) -> NDArray[np.float32]:
        """Return (h, w, D): cells whose sum dotted with a product vector is the cosine.

        Raises:
            ModelError: Nothing is known of the cells of this encoder.
        """

    def window(self, picture: Pixels) -> Region:
        """Return the part of the letter-boxed picture that the cells lie over."""


class NetworkEmbedder:
    """An `Embedder` over the network of an encoder folder.

    Args:
        files: The encoder's manifest.
        runtime: What runs its network.

    Attributes:
        files: The encoder's manifest.
        heads: What names the things it sees; None where it knows no words.
    """

    def __init__(self, files: EncoderFiles, runtime: Runtime) -> None:
        self.files = files
        self._runtime = runtime
        self.heads = heads_of(files)

    @property
    def encoder_hash(self) -> str:
        """Name of the space; vectors of different hashes must never be compared."""
        return self.files.encoder_hash

    @property
    def dimension(self) -> int:
        """D, the length of a vector."""
        return self.files.dimension

    @property
    def device(self) -> str:
        """Where the network runs, in words."""
        return self._runtime.device

    def fit(self, picture: Pixels) -> Pixels:
        """Return a picture whose vector is the same, fitted as far as may be done beforehand."""
        return fitted_ahead(picture, self.files.preprocessing)

    def embed(self, pictures: Sequence[Pixels]) -> Vectors:
        """Return float32 (N, D), unit rows, for N pictures (H, W, 3) of any sizes."""
        rows = [np.empty((0, self.dimension), np.float32)]
        size = self._runtime.batch
        for start in range(0, len(pictures), size):
            rows.append(self._run(pictures[start : start + size]).vectors)
        return np.concatenate(rows)

    def see(self, picture: Pixels) -> Seen:
        """Return the vector of a picture and what it probably shows."""
        encoded = self._run([picture])
        vector, logits, heads = encoded.vectors[0], encoded.concepts[0], self.heads
        if heads is None:
            return Seen(vector, {})
        patterns, materials = heads.pattern.likely(logits), heads.material.likely(logits)
        return Seen(
            vector,
            heads.categories(logits),
            patterns,
            materials,
            heads.pattern.told(patterns),
            heads.material.told(materials),
            heads.same,
        )

    def explain(self, picture: Pixels) -> NDArray[np.float32]:
        """Return (h, w, D), the share that each cell of the picture, as it was fitted, has.

        The sum over the cells is the vector, so `(cells @ product).sum()` is the cosine exactly.

        Raises:
            ModelError: The network gives a vector alone, without the cells that it is made of.
        """
        if not self.files.explains:
            raise ModelError(
                f"the encoder “{self.files.name}” gives one vector for the whole photo, so it "
                "cannot be shown which part speaks for a product; an encoder with a feature map "
                "can, such as the one that ships (visfinder model use visfinder)"
            )
        cells = self._run([picture]).cells[0]
        side = self.files.preprocessing.side // CELL
        shape = (side, side) if self.files.graph is None else self.files.graph.grid
        grid: NDArray[np.float32] = cells.reshape(*shape, self.dimension)
        return grid

    def window(self, picture: Pixels) -> Region:
        """Return the part of the letter-boxed picture that the cells lie over."""
        return self.files.preprocessing.window(picture)

    def _run(self, pictures: Sequence[Pixels]) -> Encoded:
        made = self.files.preprocessing
        return self._runtime.run(np.stack([prepare(picture, made) for picture in pictures]))


def heads_of(files: EncoderFiles) -> Heads | None:
    """Return what names the things that an encoder sees; None where it knows no words.

    Raises:
        EncoderError: A file of words is missing or damaged.
    """
    if not files.knows_words:
        return None
    return Heads(files.verified(weights.HEADS), ShopWords(files.verified(weights.CONCEPTS)))


def encoder_hash(folder: Path | None = None) -> str:
    """Return the hash of an encoder, from its manifest alone: no network is loaded.

    Raises:
        EncoderError: There is no readable encoder in the folder.
    """
    return weights.read_manifest(folder or weights.default_folder()).encoder_hash


def load_embedder(folder: Path | None = None, *, device: str = "auto") -> NetworkEmbedder:
    """Load an encoder, the one that ships unless another folder is named.

    Args:
        folder: An encoder folder.
        device: "auto" takes a CUDA device that works, else the processor; "cpu" or "cuda" insist.

    Raises:
        EncoderError: The encoder is missing or damaged, or "cuda" was asked for and does not work.
        ValueError: The device is none of the three.
    """
    return embedder_of(weights.read_manifest(folder or weights.default_folder()), device=device)


def embedder_of(files: EncoderFiles, *, device: str = "auto") -> NetworkEmbedder:
    """Load the encoder of a manifest; one that was added runs on the processor only.

    Raises:
        EncoderError, ValueError: As `load_embedder`.
    """
    if files.graph is None:
        return NetworkEmbedder(files, _runtime(files, device))
    if device == "cuda":
        raise EncoderError(
            f"the encoder “{files.name}” runs on the processor only; choose the device auto or cpu"
        )
    from visfinder.embedding.graph_runtime import GraphRuntime

    return NetworkEmbedder(files, GraphRuntime(files, files.graph))


def choose_device(wish: str) -> str:
    """Return "cuda" or "cpu": "auto" takes a CUDA device that works, the others insist.

    Raises:
        EncoderError: "cuda" was asked for and does not work.
        ValueError: The wish is none of the three.
    """
    if wish not in DEVICES:
        raise ValueError(f"device {wish!r} is none of {', '.join(DEVICES)}")
    if wish == "cuda" or (wish == "auto" and has_cuda_device()):
        from visfinder.embedding.torch_runtime import cuda_works

        if cuda_works():
            return "cuda"
        if wish == "cuda":
            raise EncoderError("no CUDA device works here; choose the device auto or cpu instead")
    return "cpu"


def _runtime(files: EncoderFiles, wish: str) -> Runtime:
    if choose_device(wish) == "cuda":
        from visfinder.embedding.torch_runtime import TorchRuntime

        try:
            return TorchRuntime(files, "cuda", half=True)
        except DeviceError:  # its memory may be taken; the processor has the same vectors
            if wish == "cuda":
                raise
    from visfinder.embedding.onnx_runtime import OnnxRuntime

    return OnnxRuntime(files)
