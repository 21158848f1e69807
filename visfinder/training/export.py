"""Write a trained encoder as the folder that `visfinder.embedding` reads.

ONNX and safetensors hold the same network, its large weights as half floats (`half_weights`). The
ONNX file is written without graph optimisation of any one machine, checked, and run once against
the trained network in torch before the manifest vouches for it.
"""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import safetensors.torch
import torch

from visfinder.embedding import weights
from visfinder.embedding.network import EMBEDDING_SIZE, VisualEncoder
from visfinder.embedding.preprocessing import Preprocessing
from visfinder.embedding.runtime import Encoded
from visfinder.embedding.weights import EncoderFiles
from visfinder.errors import EncoderError
from visfinder.training.half_weights import halve, halved, rounded
from visfinder.training.view_cache import SIDE

PREPROCESSING = Preprocessing(side=SIDE, mean=127.5, deviation=127.5, brightened=True)
LEAST_COSINE = 0.9999  # between what the trained network and the file make of one picture
MOST_GAP = 1e-5  # between a number of a vector and the sum of it over the cells


def export_encoder(encoder: VisualEncoder, folder: Path, *, name: str) -> EncoderFiles:
    """Write an encoder into a folder and return its manifest.

    Words that lie in the folder already are taken to be of this encoder's logits.

    Args:
        encoder: The network, batch norm folded, in evaluation mode.
        folder: Made if it is not there.
        name: What the encoder is called.

    Raises:
        EncoderError: What ONNX Runtime makes of the file does not agree with the network in torch.
    """
    folder.mkdir(parents=True, exist_ok=True)
    encoder = encoder.eval().to("cpu").to(memory_format=torch.contiguous_format)
    (folder / weights.TORCH_WEIGHTS).write_bytes(safetensors.torch.save(halved(encoder)))
    network = onnx_network(rounded(encoder))
    halve(network)
    onnx.save(network, folder / weights.ONNX_NETWORK)
    _check_agreement(encoder, folder / weights.ONNX_NETWORK)
    return weights.write_manifest(folder, name=name, dimension=EMBEDDING_SIZE, made=PREPROCESSING)


def onnx_network(encoder: VisualEncoder) -> onnx.ModelProto:
    """Return the network as ONNX, in single precision; its weights have their names in torch."""
    example = torch.zeros(2, 3, SIDE, SIDE)
    program = torch.onnx.export(
        encoder,
        (example,),
        input_names=["pixels"],
        output_names=list(Encoded._fields),
        dynamic_shapes=({0: torch.export.Dim("N")},),
        opset_version=18,
        dynamo=True,
        verbose=False,
    )
    assert program is not None
    model: onnx.ModelProto = program.model_proto
    return model


def _check_agreement(encoder: VisualEncoder, path: Path) -> None:
    """Compare torch and ONNX Runtime on three pictures of smooth noise."""
    random = np.random.default_rng(0)
    coarse = torch.from_numpy(random.uniform(-1, 1, (3, 3, 14, 14)).astype(np.float32))
    pixels = torch.nn.functional.interpolate(coarse, (SIDE, SIDE), mode="bilinear")
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    vectors, cells, _ = session.run(None, {"pixels": pixels.numpy()})
    with torch.inference_mode():
        wanted = encoder(pixels).embedding.numpy()
    cosine = float((vectors * wanted).sum(axis=1).min())
    gap = float(np.abs(cells.sum(axis=1) - vectors).max())
    if not (cosine >= LEAST_COSINE and gap <= MOST_GAP):  # nor may any of them be NaN
        raise EncoderError(f"{path} disagrees with torch: cosine {cosine:.6f}, cells off by {gap}")
