"""Other forms of an encoder's ONNX network: smaller or quicker ones, to be measured beside it.

In all of them, what makes vectors of the features computes in single precision: shares of colours,
head and normalisation. So do the stem and the first block of the body, whose few weights cancel
each other out (`visfinder.embedding.torch_runtime.DELICATE`).

onnxruntime's own tools make them: `onnxruntime.transformers.float16` and `onnxruntime.quantization`
(post-training, static; Jacob et al., "Quantization and Training of Neural Networks for Efficient
Integer-Arithmetic-Only Inference", CVPR 2018).

Products of 8-bit numbers overflow in the short sums of processors without VNNI, so that they come
to other vectors than those with it; weights of 7 bits do not
(https://docs.openvino.ai/latest/pot_saturation_issue.html).
"""

import copy
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process
from onnxruntime.transformers.float16 import convert_float_to_float16

from visfinder.embedding.runtime import Floats
from visfinder.embedding.torch_runtime import DELICATE
from visfinder.training.half_weights import halve

PLAIN: Final = "single precision"
_BETWEEN: Final = ("Clip", "Add")  # what stands between the convolutions of a body


class Variant(NamedTuple):
    """One form of a network.

    Attributes:
        network: The ONNX file.
    """

    name: str
    network: bytes


def variants(network: onnx.ModelProto, pictures: Floats) -> list[Variant]:
    """Return a network in all forms, the plain one first.

    Args:
        network: In single precision, of `visfinder.training.export.onnx_network`.
        pictures: (N, 3, side, side) float32, prepared; the ranges of activations are taken of them.
    """
    halves = copy.deepcopy(network)
    halve(halves)
    made = {
        PLAIN: network,
        "half floats in the file": halves,
        "half precision": _half_precision(network),
        "int8": _int8(network, pictures, bits=8),
        "int8, 7-bit weights": _int8(network, pictures, bits=7),
    }
    return [Variant(name, model.SerializeToString()) for name, model in made.items()]


def _half_precision(network: onnx.ModelProto) -> onnx.ModelProto:
    """Return a network whose body computes in half precision.

    The others compute in single precision; but the converter keeps what goes from node to node as
    half floats, and so the cells sum to the vector to three digits only.
    """
    body = set(body_nodes(network))
    others = [node.name for node in network.graph.node if node.name not in body]
    made: onnx.ModelProto = convert_float_to_float16(
        copy.deepcopy(network), keep_io_types=True, node_block_list=others
    )
    return made


def _int8(network: onnx.ModelProto, pictures: Floats, *, bits: int) -> onnx.ModelProto:
    """Return a network whose body multiplies 8-bit numbers.

    Weights have a scale for each channel, activations one for each tensor. What stays in single
    precision is stored as half floats.

    Args:
        network: As in `variants`.
        pictures: As in `variants`.
        bits: Of a weight, 8 or 7.
    """
    with TemporaryDirectory() as folder:
        plain, prepared, made = (Path(folder) / f"{name}.onnx" for name in ("in", "pre", "out"))
        onnx.save(network, plain)
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        quantize_static(
            prepared,
            made,
            _Pictures(pictures),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=bits == 7,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_quantize=body_nodes(onnx.load(prepared)),
        )
        model = onnx.load(made)
    halve(model)
    return model


def body_nodes(network: onnx.ModelProto) -> list[str]:
    """Return the names of the nodes that are the body above its delicate children."""
    made: set[str] = set()
    names = []
    for node in network.graph.node:
        children = [int(name.split(".")[1]) for name in node.input if name.startswith("body.")]
        inside = bool(children) and children[0] >= DELICATE
        if inside or (node.op_type in _BETWEEN and node.input[0] in made):
            made.update(node.output)
            names.append(node.name)
    return names


class _Pictures(CalibrationDataReader):  # type: ignore[misc]  # onnxruntime is not annotated
    """Gives the pictures one at a time."""

    def __init__(self, pictures: Floats) -> None:
        self._left: Iterator[Floats] = iter(pictures)

    def get_next(self) -> Mapping[str, Any] | None:
        """Return what the network is asked next, None at the end."""
        picture = next(self._left, None)
        return None if picture is None else {"pixels": picture[None]}
