"""An encoder that was trained before, to go on from and to be taught by."""

from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor

from visfinder.embedding.network import HEAD_INPUTS, VisualEncoder
from visfinder.embedding.weights import TORCH_WEIGHTS, read_manifest
from visfinder.errors import EncoderError

HEAD, PALETTE, ATTENTION = "head.weight", "colours.palette", "attention.score.weight"


def load_earlier(folder: Path) -> VisualEncoder:
    """Return the network of an encoder folder.

    One of the time before the head saw colours sees none, and its palette is all zeros; one of the
    time before attention weighs all cells alike.

    Raises:
        EncoderError: The folder holds no encoder of this kind of network, or a damaged one.
    """
    state = safetensors.torch.load(read_manifest(folder).verified(TORCH_WEIGHTS))
    encoder = VisualEncoder()
    head = state[HEAD]
    blind: Tensor = torch.zeros(len(head), HEAD_INPUTS - head.shape[1])
    added = {name: encoder.state_dict()[name] for name in (PALETTE, ATTENTION)}
    try:
        encoder.load_state_dict({**added, **state, HEAD: torch.cat([head, blind], dim=1)})
    except RuntimeError as error:
        raise EncoderError(f"{folder} holds another network: {error}") from error
    return encoder.eval()
