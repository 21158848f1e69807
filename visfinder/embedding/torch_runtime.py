"""The network through torch: on a CUDA device where there is a usable one.

Importing this module imports torch, which takes seconds; `embedder` does so only when
`cuda_driver` found a device worth it.
"""

import safetensors
import safetensors.torch
import torch

from visfinder.embedding.network import VisualEncoder
from visfinder.embedding.runtime import Encoded, Floats
from visfinder.embedding.weights import TORCH_WEIGHTS, EncoderFiles
from visfinder.errors import EncoderError


class TorchRuntime:
    """The torch network of an encoder folder, on "cuda" or "cpu".

    Raises:
        EncoderError: The weights are missing, damaged, or those of another network.
    """

    def __init__(self, files: EncoderFiles, device: str) -> None:
        network = VisualEncoder()
        try:
            network.load_state_dict(safetensors.torch.load(files.verified(TORCH_WEIGHTS)))
        except (RuntimeError, safetensors.SafetensorError) as error:
            path = files.folder / TORCH_WEIGHTS
            raise EncoderError(f"{path} does not fit this network: {error}") from error
        self._network = network.to(device).eval()
        self._device = torch.device(device)

    @property
    def device(self) -> str:
        """Where it runs, in words for the shopper."""
        if self._device.type == "cuda":
            return f"cuda, {torch.cuda.get_device_name(self._device)}"
        return "cpu, torch"

    def run(self, pixels: Floats) -> Encoded:
        """Encode (N, 3, side, side) preprocessed pixels."""
        # TF32 keeps ten bits of each factor: too few for the two run-times to agree.
        with torch.inference_mode(), torch.backends.cudnn.flags(allow_tf32=False):
            encoding = self._network(torch.from_numpy(pixels).to(self._device))
        return Encoded(*(output.cpu().numpy() for output in encoding))


def cuda_works() -> bool:
    """Say whether a small product comes out right on the device, not only whether there is one.

    A device that is too old for this torch, or out of memory, is found by torch and fails later.
    """
    if not torch.cuda.is_available():
        return False
    try:
        ones = torch.ones(8, 8, device="cuda")
        return bool((ones @ ones == 8).all())
    except RuntimeError:
        return False
