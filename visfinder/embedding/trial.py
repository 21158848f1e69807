"""Trying an ONNX file out before it becomes an encoder: what it reads, what it gives, how.

Everything about the file is unknown, so each thing that could be wrong has a message of its own.
Importing this module imports ONNX Runtime.
"""

from typing import NamedTuple

import numpy as np
import onnxruntime

from visfinder.embedding.graph_runtime import cells_of, encoded
from visfinder.embedding.onnx_session import FAILURES, open_network
from visfinder.embedding.preprocessing import Preprocessing, prepare
from visfinder.embedding.runtime import Floats
from visfinder.embedding.weights import Graph
from visfinder.errors import ModelError

LEAST_DIMENSION, MOST_DIMENSION = 2, 8192  # beyond, a vector takes more room than its picture
_MOST_CELLS = 64 * 64  # of a feature map: more are parts of a picture, not of what it shows
_SAME = 0.999  # cosine from which two ways to the same vector are taken to agree
_WORDS_OF_ERROR = 300  # characters; ONNX Runtime can be talkative


class Tried(NamedTuple):
    """What was found out: how to ask the network, and the length D of its vectors."""

    graph: Graph
    dimension: int


def try_network(network: bytes, made: Preprocessing, output: str = "") -> Tried:
    """Open a network, let it look at two pictures, and say how it is to be asked.

    Args:
        network: the bytes of an ONNX file.
        made: how pictures are prepared for it.
        output: the name of the output that becomes the vector; its first one when empty.

    Raises:
        ModelError: it is not ONNX, cannot be run, or does not give vectors of these pictures.
    """
    try:
        session = open_network(network, quiet=True)
    except FAILURES as error:
        raise ModelError(
            f"this is no ONNX network that ONNX Runtime can run ({_short(error)}); export it again "
            "as one file, weights inside"
        ) from error
    taken = _input(session, made)
    given = _output(session, output)
    pixels = np.stack([prepare(picture, made) for picture in _pictures()])
    fixed_batch = _batch(taken)
    single = [_run(session, taken.name, given, pixels[at : at + 1]) for at in (0, 1)]
    vectors = np.concatenate([_checked(one, made, given) for one in single])
    if abs(float(vectors[0] @ vectors[1])) > 1 - 1e-6:
        raise ModelError(
            f"the output “{given}” is the same for every picture; is the preprocessing "
            "(--mean, --deviation, --white) the one that the network was trained with?"
        )
    one_by_one = fixed_batch or not _agrees_in_pairs(session, taken.name, given, pixels, vectors)
    return Tried(Graph(taken.name, given, _grid(single[0], made), one_by_one), vectors.shape[1])


def _input(session: onnxruntime.InferenceSession, made: Preprocessing) -> onnxruntime.NodeArg:
    """Return the network's only input, which must take a prepared picture."""
    inputs = session.get_inputs()
    if len(inputs) != 1:
        names = ", ".join(f"“{one.name}”" for one in inputs) or "none"
        raise ModelError(f"the network must have one input, the picture; it has {names}")
    (taken,) = inputs
    if taken.type != "tensor(float)":
        raise ModelError(
            f"the input “{taken.name}” takes {taken.type}; visfinder gives it 32-bit floats, so "
            "export the network with those"
        )
    side = made.side
    wanted = (3, side, side) if made.layout == "nchw" else (side, side, 3)
    # Anything but a number stands for a size that may be any.
    fits = len(taken.shape) == 4 and all(
        not isinstance(size, int) or size == want
        for size, want in zip(taken.shape[1:], wanted, strict=True)
    )
    if not fits:
        raise ModelError(
            f"the input “{taken.name}” has the shape {_shape(taken.shape)}; for pictures of "
            f"{side} pixels in {made.layout} it must be {_shape(('N', *wanted))}; state the "
            "network's own --side and --layout"
        )
    return taken


def _batch(taken: onnxruntime.NodeArg) -> bool:
    """Return whether the network takes one picture in a run and no more."""
    size = taken.shape[0]
    if isinstance(size, int) and size != 1:
        raise ModelError(
            f"the input “{taken.name}” takes {size} pictures at a time, no more and no fewer; "
            "export the network for one picture, or for any number"
        )
    return isinstance(size, int)


def _output(session: onnxruntime.InferenceSession, wish: str) -> str:
    names = [one.name for one in session.get_outputs()]
    if wish and wish not in names:
        there = ", ".join(f"“{name}”" for name in names[:20])
        raise ModelError(f"the network has no output “{wish}”; it has {there}")
    return wish or str(names[0])


def _run(
    session: onnxruntime.InferenceSession, input_name: str, output: str, pixels: Floats
) -> Floats:
    try:
        (made,) = session.run([output], {input_name: pixels})
    except FAILURES as error:
        raise ModelError(
            f"the network fails on a picture of {pixels.shape[2]} pixels: {_short(error)}"
        ) from error
    if not isinstance(made, np.ndarray) or made.dtype.kind != "f":
        raise ModelError(f"the output “{output}” does not consist of floats; name another --output")
    return made.astype(np.float32, copy=False)


def _checked(output: Floats, made: Preprocessing, name: str) -> Floats:
    """Return the vector (1, D) that an output for one picture amounts to."""
    if output.ndim not in (2, 4) or output.shape[0] != 1 or not output.size:
        raise ModelError(
            f"the output “{name}” has the shape {_shape(output.shape)} for one picture; it must be "
            "a vector (1, D) or a feature map (1, D, h, w); name another --output"
        )
    cells = cells_of(output, channels_last=made.layout == "nhwc")
    if not LEAST_DIMENSION <= cells.shape[2] <= MOST_DIMENSION:
        raise ModelError(
            f"the output “{name}” has {cells.shape[2]:,} numbers for a picture; vectors of "
            f"{LEAST_DIMENSION} to {MOST_DIMENSION:,} can be searched; name another --output"
        )
    if cells.shape[1] > _MOST_CELLS:
        raise ModelError(
            f"the output “{name}” is a map of {cells.shape[1]:,} cells; at most {_MOST_CELLS:,} "
            "can be pooled; name an --output nearer to the network's end"
        )
    if not np.isfinite(output).all():
        raise ModelError(
            f"the output “{name}” has numbers that are not finite for an ordinary picture; is the "
            "preprocessing (--mean, --deviation, --white) the one it was trained with?"
        )
    vector = encoded(output, channels_last=made.layout == "nhwc").vectors
    if not abs(float(np.linalg.norm(vector)) - 1) < 1e-3:
        raise ModelError(f"the output “{name}” is zero for an ordinary picture")
    return vector


def _grid(output: Floats, made: Preprocessing) -> tuple[int, int]:
    """Return the rows and columns of a map; (0, 0) where the output has a single cell or none."""
    if output.ndim == 2:
        return 0, 0
    rows, columns = output.shape[1:3] if made.layout == "nhwc" else output.shape[2:4]
    return (rows, columns) if rows * columns > 1 else (0, 0)


def _agrees_in_pairs(
    session: onnxruntime.InferenceSession,
    input_name: str,
    output: str,
    pixels: Floats,
    vectors: Floats,
) -> bool:
    """Return whether two pictures in one run give what each gives alone.

    Some exports claim to take any number and were made for one.
    """
    try:
        both = _run(session, input_name, output, pixels)
        if both.ndim not in (2, 4) or len(both) != len(pixels) or not np.isfinite(both).all():
            return False
        together = encoded(both, channels_last=pixels.shape[3] == 3).vectors
    except ModelError:
        return False
    same = together.shape == vectors.shape
    return same and float((together * vectors).sum(axis=1).min()) > _SAME


def _pictures() -> list[np.ndarray]:
    """Return two ordinary pictures, (96, 96, 3): a thing on white, and coarse colour patches."""
    thing = np.full((96, 96, 3), 255, np.uint8)
    thing[24:80, 30:70] = (150, 60, 40)
    patches = np.random.default_rng(1).integers(0, 256, (6, 6, 3), np.uint8)
    return [thing, patches.repeat(16, axis=0).repeat(16, axis=1)]


def _shape(sizes: "tuple[object, ...] | list[object]") -> str:
    return f"({', '.join(str(size) if size is not None else '?' for size in sizes)})"


def _short(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text if len(text) <= _WORDS_OF_ERROR else text[:_WORDS_OF_ERROR] + "…"
