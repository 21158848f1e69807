"""Tiny ONNX networks for tests, written with the onnx package alone."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from visfinder.embedding.preprocessing import Preprocessing

SIDE = 32
MADE = Preprocessing(side=SIDE, mean=(127.5, 120.0, 110.0), deviation=(58.0, 57.0, 56.0))
CHANNELS = 6


def network(
    *,
    pooled: bool = False,
    batch: int | str = "N",
    side: int | str = SIDE,
    scale: float = 1.0,
    nhwc: bool = False,
    seed: int = 0,
    channels: int = CHANNELS,
) -> bytes:
    """Return a convolution of stride 8 and a ReLU: a map (N, 6, 4, 4), or pooled (N, 6).

    Args:
        pooled: global average pooling is part of the network.
        batch: size of the first axis; a name for any.
        side: of the picture.
        scale: of what comes out; nan makes it useless.
        nhwc: reads and gives (N, rows, columns, channels).
        seed: of the weights.
        channels: of the output.
    """
    draw = np.random.default_rng(seed)
    kernel = draw.standard_normal((channels, 3, 8, 8)).astype(np.float32)
    shape = [batch, side, side, 3] if nhwc else [batch, 3, side, side]
    nodes = [helper.make_node("Transpose", ["pixels"], ["planes"], perm=[0, 3, 1, 2])]
    nodes = nodes if nhwc else [helper.make_node("Identity", ["pixels"], ["planes"])]
    nodes += [
        helper.make_node("Conv", ["planes", "kernel"], ["raw"], strides=[8, 8]),
        helper.make_node("Relu", ["raw"], ["positive"]),
        helper.make_node("Mul", ["positive", "scale"], ["scaled"]),
    ]
    last = "scaled"
    if pooled:
        nodes += [
            helper.make_node("GlobalAveragePool", ["scaled"], ["one"]),
            helper.make_node("Flatten", ["one"], ["flat"]),
        ]
        last = "flat"
    elif nhwc:
        nodes.append(helper.make_node("Transpose", ["scaled"], ["rows"], perm=[0, 2, 3, 1]))
        last = "rows"
    nodes.append(helper.make_node("Identity", [last], ["features"]))
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, None)],
        [
            numpy_helper.from_array(kernel, "kernel"),
            numpy_helper.from_array(np.array(scale, np.float32), "scale"),
        ],
    )
    return saved(graph)


def of_rank_two() -> bytes:
    """Return a network that reads rows of numbers instead of pictures."""
    rows = helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["N", 12])
    out = helper.make_tensor_value_info("out", TensorProto.FLOAT, ["N", 12])
    return saved(
        helper.make_graph([helper.make_node("Relu", ["rows"], ["out"])], "r", [rows], [out])
    )


def of_two_inputs() -> bytes:
    """Return a network that wants a second picture."""
    shape = ["N", 3, SIDE, SIDE]
    ends = [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape) for n in ("a", "b", "out")]
    graph = helper.make_graph(
        [helper.make_node("Add", ["a", "b"], ["out"])], "r", ends[:2], ends[2:]
    )
    return saved(graph)


def of_bytes() -> bytes:
    """Return a network that reads 8-bit pictures."""
    shape = ["N", 3, SIDE, SIDE]
    taken = helper.make_tensor_value_info("pixels", TensorProto.UINT8, shape)
    given = helper.make_tensor_value_info("out", TensorProto.FLOAT, shape)
    node = helper.make_node("Cast", ["pixels"], ["out"], to=TensorProto.FLOAT)
    return saved(helper.make_graph([node], "r", [taken], [given]))


def deaf() -> bytes:
    """Return a network that gives the same for every picture."""
    taken = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["N", 3, SIDE, SIDE])
    given = helper.make_tensor_value_info("out", TensorProto.FLOAT, None)
    zero = numpy_helper.from_array(np.zeros((), np.float32), "zero")
    one = numpy_helper.from_array(np.ones((), np.float32), "one")
    nodes = [
        helper.make_node("Mul", ["pixels", "zero"], ["nothing"]),
        helper.make_node("Add", ["nothing", "one"], ["out"]),
    ]
    return saved(helper.make_graph(nodes, "r", [taken], [given], [zero, one]))


def for_batches_of_one() -> bytes:
    """Return a network that claims to take any number and reshapes to one."""
    taken = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["N", 3, SIDE, SIDE])
    given = helper.make_tensor_value_info("out", TensorProto.FLOAT, None)
    shape = numpy_helper.from_array(np.array([1, 24, 128], np.int64), "shape")
    nodes = [
        helper.make_node("Reshape", ["pixels", "shape"], ["cut"]),
        helper.make_node("ReduceMean", ["cut"], ["out"], axes=[2], keepdims=0),
    ]
    return saved(helper.make_graph(nodes, "r", [taken], [given], [shape]))


def saved(graph: onnx.GraphProto) -> bytes:
    opset = helper.make_opsetid("", 13)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=8)
    return model.SerializeToString()


def write(folder: Path, content: bytes, name: str = "net.onnx") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return path
