"""Where a classification model of torchvision is cut off, so that an encoder is left.

Where a model pools the last feature map over all its cells, that map is what is left, and the
pooling is done by `graph_runtime`, so that it is known what each cell adds. Where it does not (VGG,
vision transformers with a class token), it is the features that its last layer reads.

Importing this module imports torch and torchvision.
"""

from itertools import takewhile

import torch
from torch import Tensor, nn
from torchvision.models.feature_extraction import create_feature_extractor, get_graph_node_names

_HEADS = ("classifier", "fc", "heads", "head")  # what torchvision calls the part that is cut off
_LOOKED_AT = 12  # nodes before the head among which its feature map is looked for


def features_of(model: nn.Module, side: int) -> nn.Module:
    """Cut a model off before its classifier.

    Args:
        model: a classification model of torchvision, in evaluation mode.
        side: pixels of the pictures that it reads.

    Returns:
        what maps (N, 3, side, side) to a map (N, D, h, w) or to features (N, D).
    """
    head = next(name for name in _HEADS if hasattr(model, name))
    nodes = get_graph_node_names(model, suppress_diff_warning=True)[1]
    before = list(takewhile(lambda node: node.partition(".")[0] != head, nodes))
    map_node = _map_node(model, before[-_LOOKED_AT:], side)
    return _Features(model, map_node or _before_last_layer(model, nodes)).eval()


class _Features(nn.Module):
    """A model up to one node of its graph."""

    def __init__(self, model: nn.Module, node: str) -> None:
        super().__init__()
        self.upto = create_feature_extractor(model, {node: "features"}, suppress_diff_warning=True)

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, 3, side, side) to a map (N, D, h, w) or features (N, D)."""
        features: Tensor = self.upto(pixels)["features"]
        return features


def _map_node(model: nn.Module, nodes: list[str], side: int) -> str:
    """Return the node of the map whose mean over the cells the classifier reads; "" if none."""
    look = create_feature_extractor(model, nodes, suppress_diff_warning=True)
    made = look(torch.randn(2, 3, side, side, generator=torch.Generator().manual_seed(0)))
    outputs = {name: value for name, value in made.items() if isinstance(value, Tensor)}
    last = outputs[nodes[-1]]
    if _is_map(last):  # the classifier pools by itself
        return nodes[-1]
    pooled = last.flatten(1)
    for name in reversed(nodes):
        value = outputs.get(name)
        if value is not None and _is_map(value) and value.shape[1] == pooled.shape[1]:
            means = value.mean(dim=(2, 3))
            if torch.allclose(means, pooled, rtol=1e-3, atol=1e-4 * float(pooled.abs().max())):
                return name
    return ""


def _is_map(value: Tensor) -> bool:
    return value.dim() == 4 and value.shape[2] * value.shape[3] > 1


def _before_last_layer(model: nn.Module, nodes: list[str]) -> str:
    """Return the node that the last linear layer reads."""
    layers = {name for name, module in model.named_modules() if isinstance(module, nn.Linear)}
    return nodes[max(at for at, node in enumerate(nodes) if node in layers) - 1]
