"""Half floats for the large weights of an encoder's files: half the bytes, the same vectors.

The network that ships holds what half floats can hold, so nothing more is lost when a file stores
it so: torch widens the weights as it loads them, and the ONNX file as it is opened, once, by a Cast
that ONNX Runtime folds away. Both run-times go on in single precision.

Only large tensors are worth it, and only they bear it: the filters of the first blocks have few
weights, which cancel each other out, and made all of the difference that halves made.
"""

import copy
import math
from collections.abc import Iterable
from typing import Final

import numpy as np
import onnx
from onnx import numpy_helper
from torch import Tensor

from visfinder.embedding.network import VisualEncoder

LARGE: Final = 20_000  # numbers in a tensor; all smaller ones together are 0.5 MB of 15


def rounded(encoder: VisualEncoder) -> VisualEncoder:
    """Return a copy whose large weights are what half floats can hold; all are float32 still."""
    network = copy.deepcopy(encoder)
    network.load_state_dict(halved(encoder))
    return network


def halved(encoder: VisualEncoder) -> dict[str, Tensor]:
    """Return the weights by name, contiguous: large ones float16, the others as they are."""
    state = {name: value.detach().contiguous() for name, value in encoder.state_dict().items()}
    return {name: value.half() if _large(value.shape) else value for name, value in state.items()}


def halve(model: onnx.ModelProto) -> None:
    """Store the large float32 weights of a network as float16, each with a Cast back.

    Args:
        model: Changed in place. What weights lose is lost here, unless they were `rounded` before.
    """
    graph = model.graph
    casts = []
    for weight in graph.initializer:
        if weight.data_type == onnx.TensorProto.FLOAT and _large(weight.dims):
            name = weight.name
            half = numpy_helper.to_array(weight).astype(np.float16)
            weight.CopyFrom(numpy_helper.from_array(half, f"{name}.half"))
            to = onnx.TensorProto.FLOAT
            casts.append(onnx.helper.make_node("Cast", [weight.name], [name], name=name, to=to))
    nodes = [*casts, *graph.node]  # in the order of use, as ONNX wants them
    del graph.node[:]
    graph.node.extend(nodes)


def _large(shape: Iterable[int]) -> bool:
    return math.prod(shape) >= LARGE
