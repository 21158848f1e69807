"""The network through torch: on a CUDA device where there is a usable one.

There, the body runs in half precision, and what makes vectors of its features stays in single:
colours, head and normalisation. On pictures of the catalog the cosine between the two is 0.9999
(MODEL_CARD.md); bfloat16, whose factors have eight bits instead of eleven, keeps no more than 0.99.

Importing this module imports torch, which takes seconds; `embedder` does so only when
`cuda_driver` found a device worth it.
"""

import numpy as np
import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from visfinder.embedding.network import VisualEncoder
from visfinder.embedding.runtime import PROCESSOR_BATCH, DeviceError, Encoded, Floats
from visfinder.embedding.weights import TORCH_WEIGHTS, EncoderFiles
from visfinder.errors import EncoderError

CUDA_BATCH = 32  # pictures in one run on a device, some 200 MB of it: launching it costs the most
# Children of the body that stay in single precision: the stem and the first block. The filters of
# that block have weights up to 56 that cancel out, and made all of the difference that there was.
DELICATE = 2


class TorchRuntime:
    """The torch network of an encoder folder, on "cuda" or "cpu"; safe from any thread.

    Args:
        files: The encoder's manifest.
        device: "cuda" or "cpu".
        half: Whether the body runs in half precision, twice as fast on a device that can; the
            vectors then keep a cosine of at least 0.999 with those in single precision. On the
            processor that is slow, and good for tests.

    Raises:
        EncoderError: The weights are missing, damaged, or those of another network.
        DeviceError: The device cannot run the network.
    """

    def __init__(self, files: EncoderFiles, device: str, *, half: bool = False) -> None:
        network = VisualEncoder()
        try:
            network.load_state_dict(safetensors.torch.load(files.verified(TORCH_WEIGHTS)))
        except (RuntimeError, safetensors.SafetensorError) as error:
            path = files.folder / TORCH_WEIGHTS
            raise EncoderError(f"{path} does not fit this network: {error}") from error
        if half:
            network.body = _HalfBody(network.body)
        self._device = torch.device(device)
        self._network = network.to(self._device).eval()
        if self._on_cuda:
            self._network.to(memory_format=torch.channels_last)  # as its tensor cores read it
        self._warm_up(files.preprocessing.side)

    @property
    def device(self) -> str:
        """Where it runs, in words for the shopper."""
        if self._device.type == "cuda":
            return f"cuda, {torch.cuda.get_device_name(self._device)}"
        return "cpu, torch"

    @property
    def batch(self) -> int:
        """How many pictures at a time are fastest."""
        return CUDA_BATCH if self._on_cuda else PROCESSOR_BATCH

    def run(self, pixels: Floats) -> Encoded:
        """Encode (N, 3, side, side) preprocessed pixels."""
        # TF32 keeps ten bits of each factor: too few for the two run-times to agree. `flags` would
        # switch cuDNN off unless told to leave it on.
        exact = torch.backends.cudnn.flags(enabled=True, allow_tf32=False)
        with torch.inference_mode(), exact:
            encoding = self._network(self._sent(torch.from_numpy(pixels)))
            # Back into pinned memory, too, which torch takes by itself: all copies, then one wait.
            outputs = [output.to("cpu", non_blocking=self._on_cuda) for output in encoding]
        if self._on_cuda:
            torch.cuda.current_stream(self._device).synchronize()
        return Encoded(*(output.numpy() for output in outputs))

    @property
    def _on_cuda(self) -> bool:
        return self._device.type == "cuda"

    def _sent(self, pixels: Tensor) -> Tensor:
        """Return the pixels on the device; from pinned memory, a copy does not stop the caller."""
        if not self._on_cuda:
            return pixels
        sent = pixels.pin_memory().to(self._device, non_blocking=True)
        return sent.contiguous(memory_format=torch.channels_last)

    def _warm_up(self, side: int) -> None:
        """Let a device load kernels and take memory now, not at the shopper's first photo."""
        if not self._on_cuda:
            return
        try:
            for count in (1, self.batch):
                self.run(np.zeros((count, 3, side, side), np.float32))
        except RuntimeError as error:  # of torch: out of memory, most often
            message = f"{self.device} cannot run the network ({error}); choose the device cpu"
            raise DeviceError(message) from error


class _HalfBody(nn.Sequential):
    """A body (`network.body_layers`) of which all but the first children run in half precision."""

    def __init__(self, body: nn.Sequential) -> None:
        super().__init__(body[:DELICATE], body[DELICATE:].half())

    def forward(self, pixels: Tensor) -> Tensor:
        """Map float32 (N, 3, H, W) to float32 (N, 1280, H / 32, W / 32)."""
        delicate, rest = self
        features: Tensor = rest(delicate(pixels).half())
        return features.float()


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
