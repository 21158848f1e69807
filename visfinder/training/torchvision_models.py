"""torchvision's classification models as encoders to compare with; nothing is ever downloaded.

A model answers with what goes into its last layer, pooled over the picture, of unit length. Its
weights are the default ones, read from torch hub's cache (`TORCH_HOME`), and pictures go through
the transforms that belong to those weights.
"""

import difflib
import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from urllib.parse import urlparse

import torch
import torchvision
from torch import Tensor, nn
from torchvision.models import WeightsEnum, get_model, get_model_weights, list_models

from visfinder.errors import UserError
from visfinder.models import Pixels, Vectors
from visfinder.training.evaluation import System

BATCH: Final = 8  # pictures a run; the largest models see 600 x 600 pixels


def cached_models() -> list[str]:
    """Return the names of all models whose default weights are in the cache."""
    return [name for name in _names() if _weights_file(_default(name)).is_file()]


def torchvision_system(name: str) -> System:
    """Return a model as something to measure.

    Raises:
        UserError: torchvision has no such model, or its weights are not there or damaged.
    """
    name = name.lower()
    if name not in _names():
        near = difflib.get_close_matches(name, _names(), 3) or ["resnet50", "mobilenet_v2"]
        raise UserError(
            f"torchvision has no classification model “{name}”; there is {' or '.join(near)}"
        )
    weights = _default(name)
    file = _weights_file(weights)
    if not file.is_file():
        raise UserError(
            f"there are no weights of {name} at {file}; visfinder downloads none: get "
            f"{weights.url} and put it there, or set TORCH_HOME to the folder that holds hub"
        )
    return System(name, _Pooled(_model(name, weights, file), weights))


def _names() -> list[str]:
    names: list[str] = list_models(module=torchvision.models)
    return names


def _default(name: str) -> WeightsEnum:
    return get_model_weights(name).DEFAULT


def _weights_file(weights: WeightsEnum) -> Path:
    """Return where torch hub keeps, and looks for, a weights file."""
    return Path(torch.hub.get_dir(), "checkpoints", Path(urlparse(weights.url).path).name)


def _model(name: str, weights: WeightsEnum, file: Path) -> nn.Module:
    """Build a model from the cache as torchvision itself does, old names of weights included."""
    try:
        # torchvision unpickles without a look; so first see that the file holds tensors only.
        torch.load(file, map_location="cpu", weights_only=True)
        model: nn.Module = get_model(name, weights=weights, progress=False)
    except (pickle.UnpicklingError, RuntimeError, EOFError, LookupError, ValueError) as error:
        raise UserError(
            f"{file} does not hold the weights of {name} ({_first_line(error)}); "
            f"get it anew from {weights.url}"
        ) from error
    return model.eval()


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


class _Pooled:
    """Embeds pictures as what goes into the last layer of a classification model."""

    def __init__(self, model: nn.Module, weights: WeightsEnum) -> None:
        self._model = model
        self._transforms = weights.transforms()
        self._seen: list[Tensor] = []
        last = _last_layer(model, len(weights.meta["categories"]))
        last.register_forward_pre_hook(self._see)

    def _see(self, layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        features = inputs[0]
        self._seen.append(features.mean(dim=(2, 3)) if features.ndim == 4 else features)

    def __call__(self, pictures: Sequence[Pixels]) -> Vectors:
        """Return float32 (N, D), unit rows, for N pictures of any sizes."""
        self._seen.clear()
        with torch.inference_mode():
            for start in range(0, len(pictures), BATCH):
                few = pictures[start : start + BATCH]
                channels = [torch.from_numpy(picture).permute(2, 0, 1) for picture in few]
                self._model(torch.stack([self._transforms(one) for one in channels]))
            pooled = nn.functional.normalize(torch.cat(self._seen).float())
        self._seen.clear()
        vectors: Vectors = pooled.numpy()
        return vectors


def _last_layer(model: nn.Module, classes: int) -> nn.Module:
    """Return the layer that gives the classes: linear, or a convolution in SqueezeNet."""
    return [
        layer
        for layer in model.modules()
        if (isinstance(layer, nn.Linear) and layer.out_features == classes)
        or (isinstance(layer, nn.Conv2d) and layer.out_channels == classes)
    ][-1]
