"""An encoder that was trained before, to go on from and to be taught by."""

from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor

from visfinder.embedding.network import HEAD_INPUTS, VisualEncoder
from visfinder.embedding.weights import TORCH_WEIGHTS, read_manifest
from visfinder.errors import EncoderError

HEAD, PALETTE = "head.weight", "colours.palette"


def load_earlier(folder: Path) -> VisualEncoder:
    """Return the network of an encoder folder.

    One of the time before the head saw colours sees none; its palette is all zeros.

    Raises:
        EncoderError: The folder holds no encoder of this kind of network, or a damaged one.
    """
    state = safetensors.torch.load(read_manifest(folder).verified(TORCH_WEIGHTS))
    encoder = VisualEncoder()
    head = state[HEAD]
    blind: Tensor = torch.zeros(len(head), HEAD_INPUTS - head.shape[1])
    whole = {PALETTE: encoder.colours.palette, **state, HEAD: torch.cat([head, blind], dim=1)}
    try:
        encoder.load_state_dict(whole)
    except RuntimeError as error:
        raise EncoderError(f"{folder} holds another network: {error}") from error
    return encoder.eval()
