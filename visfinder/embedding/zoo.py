"""Classification models of torchvision as encoders: weights fetched, classifier cut off, exported.

Importing this module imports torch and torchvision; it is done by `visfinder model add` alone.
"""

import difflib
import importlib.util
import pickle
import socket
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple
from urllib.error import URLError

import numpy as np
import torch
from torch import nn
from torchvision import models

from visfinder.embedding.onnx_session import open_network
from visfinder.embedding.preprocessing import Preprocessing, Resampling
from visfinder.embedding.zoo_features import features_of
from visfinder.errors import ModelError
from visfinder.progress import Report

_LEAST_COSINE = 0.9999  # between what torch and ONNX Runtime make of one picture
_MOST_BYTES = 2**31 - 2**24  # of weights in one ONNX file, which is a protobuf message
_TIMEOUT_S = 30  # for a server that does not answer
_WHITE = 255  # torchvision counts from 0 to 1


class Exported(NamedTuple):
    """What goes with an exported network.

    Attributes:
        preprocessing: as the weights were trained.
        origin: model and weights, in words.
    """

    preprocessing: Preprocessing
    origin: str


def exported(name: str, path: Path, report: Report) -> Exported:
    """Write a model's network as an ONNX file that needs no torch.

    Args:
        name: as torchvision names the model: "resnet50".
        path: of the file.
        report: told of three steps, the last of which is the caller's.

    Raises:
        ModelError: there is no such model, its weights or the exporter are missing, or it cannot
            be exported.
        OSError: the file cannot be written.
        Cancelled: `report` raised it.
    """
    if not all(importlib.util.find_spec(part) for part in ("onnx", "onnxscript")):
        raise ModelError(
            "exporting a model of torchvision needs the packages onnx and onnxscript; install "
            "visfinder[train], or export the model elsewhere and add it with --onnx"
        )
    weights = _default_weights(name)
    made = _preprocessing(weights)
    report(0, 3)
    model = _with_weights(name, weights)
    report(1, 3)
    size = sum(value.numel() * value.element_size() for value in model.state_dict().values())
    if size > _MOST_BYTES:
        raise ModelError(f"{name} has {size / 2**30:.1f} GB of weights; an ONNX file holds 2 GB")
    with warnings.catch_warnings(), torch.inference_mode():
        warnings.simplefilter("ignore")  # they are for the authors of the model
        features = features_of(model, made.side)
        _export(features, name, path, made.side)
    report(2, 3)
    return Exported(made, f"torchvision's {name}, {weights.name}")


def _default_weights(name: str) -> Any:  # a member of an enumeration of the model's own
    known = models.list_models(module=models)
    if name not in known:
        near = difflib.get_close_matches(name, known, n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "try resnet50 or mobilenet_v2"
        raise ModelError(f"torchvision has no classification model “{name[:60]}”; {hint}")
    return models.get_model_weights(name).DEFAULT


def _preprocessing(weights: Any) -> Preprocessing:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        transforms = weights.transforms()
    resampling: Resampling = (
        "bicubic" if transforms.interpolation.value == "bicubic" else "bilinear"
    )
    side, shorter = transforms.crop_size[0], transforms.resize_size[0]
    return Preprocessing(
        side=side,
        mean=tuple(round(value * _WHITE, 4) for value in transforms.mean),
        deviation=tuple(round(value * _WHITE, 4) for value in transforms.std),
        fit="crop",
        shorter=max(side, shorter),
        resampling=resampling,
    )


def _with_weights(name: str, weights: Any) -> nn.Module:
    """Return the model; its weights come from torch's folder of them, or from the network."""
    file = weights.url.rpartition("/")[2]
    kept = Path(torch.hub.get_dir()) / "checkpoints" / file
    try:
        # torch would print about a download, where a command's answer goes.
        with _patience(), redirect_stdout(StringIO()):
            # Loaded once without the right to run code, which a .pth file may ask for.
            weights.get_state_dict(progress=False, check_hash=True, weights_only=True)
            model: nn.Module = models.get_model(name, weights=weights, progress=False)
            return model.eval()
    except (pickle.UnpicklingError, EOFError, KeyError, RuntimeError, ValueError) as error:
        raise ModelError(
            f"{kept} does not hold the weights of {name}, or is cut off "
            f"({' '.join(str(error).split())[:200]}); delete it and try again"
        ) from error
    except (URLError, OSError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
        raise ModelError(
            f"the weights of {name} have to be fetched from the internet once, and that failed "
            f"({reason}). Try again where there is a connection, or put {file}, downloaded from "
            f"{weights.url}, into {kept.parent}"
        ) from error


@contextmanager
def _patience() -> Iterator[None]:
    """Give up on a server that does not answer; torch itself would wait for ever."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_TIMEOUT_S)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def _export(features: nn.Module, name: str, path: Path, side: int) -> None:
    """Write the ONNX file, for any number of pictures or else for one, and compare it with torch.

    Raises:
        ModelError: the exporter does not manage it, or ONNX Runtime computes something else.
    """
    try:
        try:
            _write(features, path, side, any_number=True)
        except Exception:  # noqa: BLE001 - the exporter raises whatever its parts do
            _write(features, path, side, any_number=False)
    except Exception as error:
        reason = " ".join(str(error).split())[:200]
        raise ModelError(f"torch cannot export {name} as an ONNX file: {reason}") from error
    coarse = torch.randn(1, 3, 14, 14, generator=torch.Generator().manual_seed(1))
    pixels = nn.functional.interpolate(coarse, (side, side), mode="bilinear")
    wanted = features(pixels).flatten().numpy()
    (made,) = open_network(path.read_bytes()).run(None, {"pixels": pixels.numpy()})
    size = float(np.linalg.norm(made) * np.linalg.norm(wanted))
    cosine = float(made.flatten() @ wanted) / size if size else 1.0
    if not cosine >= _LEAST_COSINE:
        raise ModelError(f"the exported {name} disagrees with torch (cosine {cosine:.6f})")


def _write(features: nn.Module, path: Path, side: int, *, any_number: bool) -> None:
    program = torch.onnx.export(
        features,
        (torch.zeros(2 if any_number else 1, 3, side, side),),
        input_names=["pixels"],
        output_names=["features"],
        dynamic_shapes=({0: torch.export.Dim("N")},) if any_number else None,
        opset_version=18,
        dynamo=True,
        verbose=False,
    )
    assert program is not None
    program.save(path, external_data=False)
