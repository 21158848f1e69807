"""Read the start weights: a quantised MobileNetV2 in TensorFlow Lite's format, into torch.

The file holds 52 convolutions and one dense layer in order, int8 per output channel with batch
norm folded in: value = (int8 - zero point) * scale. Only tensors are read; nothing is run.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from visfinder.embedding.network import ConvLayer, VisualEncoder

if TYPE_CHECKING:
    from ai_edge_litert.interpreter import Interpreter

WEIGHTS = Path("weights", "mobilenet_v2_1.0_224_imagenet_int8.tflite")
LABELS = Path("weights", "imagenet_labels.txt")


def find_start_weights(data: Sequence[Path]) -> Path | None:
    """Return the first start weights found in a data folder or beside a data set, or None."""
    folders = [place for folder in data for place in (folder, folder.resolve().parent)]
    return next((folder / WEIGHTS for folder in folders if (folder / WEIGHTS).is_file()), None)


def load_start_encoder(path: Path) -> VisualEncoder:
    """Return an encoder with the body and classifier of the file; its head stays random.

    Raises:
        ValueError: The file is not a MobileNetV2 with 52 convolutions and a dense layer.
    """
    layers = _dequantised_layers(path)
    encoder = VisualEncoder()
    targets: list[nn.Conv2d | nn.Linear] = [
        module.conv for module in encoder.body.modules() if isinstance(module, ConvLayer)
    ]
    targets.append(encoder.classifier)
    if len(layers) != len(targets):
        message = f"{path} holds {len(layers)} weighted layers; MobileNetV2 has {len(targets)}"
        raise ValueError(message)
    with torch.no_grad():
        for target, (weight, bias) in zip(targets, layers, strict=True):
            assert target.bias is not None
            target.weight.copy_(_torch_layout(weight, target))
            target.bias.copy_(torch.from_numpy(bias))
    return encoder.eval()


def _torch_layout(weight: NDArray[np.float32], target: nn.Conv2d | nn.Linear) -> torch.Tensor:
    """Turn a kernel from TensorFlow's axis order into that of `target`."""
    if isinstance(target, nn.Linear):
        return torch.from_numpy(weight.reshape(weight.shape[0], -1))
    # Depthwise kernels are (1, h, w, C) there and (C, 1, h, w) here; full ones (O, h, w, I).
    order = (3, 0, 1, 2) if target.groups > 1 else (0, 3, 1, 2)
    return torch.from_numpy(np.ascontiguousarray(weight.transpose(order)))


def _dequantised_layers(path: Path) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Return (weight, bias) of each convolution and dense layer, in order of the file."""
    # Late: looking for start weights does without, and they are not always there.
    from ai_edge_litert.interpreter import Interpreter

    # Tensors are constants of the file, but the interpreter only maps them when allocated.
    interpreter = Interpreter(model_path=str(path), num_threads=1)
    interpreter.allocate_tensors()
    details = {detail["index"]: detail for detail in interpreter.get_tensor_details()}
    layers = []
    for operator in interpreter._get_ops_details():
        if operator["op_name"] not in {"CONV_2D", "DEPTHWISE_CONV_2D"}:
            continue
        _, weight, bias = (details[int(index)] for index in operator["inputs"])
        layers.append((_dequantise(interpreter, weight), _dequantise(interpreter, bias)))
    return layers


def _dequantise(interpreter: "Interpreter", detail: dict[str, object]) -> NDArray[np.float32]:
    """Return the float32 values of one quantised tensor, in the tensor's own shape."""
    quantised = interpreter.get_tensor(detail["index"]).astype(np.float64)
    parameters = detail["quantization_parameters"]
    assert isinstance(parameters, dict)
    axis = [1] * quantised.ndim
    axis[parameters["quantized_dimension"]] = -1
    scale = np.asarray(parameters["scales"], np.float64).reshape(axis)
    zero_point = np.asarray(parameters["zero_points"], np.float64).reshape(axis)
    values: NDArray[np.float32] = ((quantised - zero_point) * scale).astype(np.float32)
    return values
