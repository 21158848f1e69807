"""visfinder's own network on the processor, through ONNX Runtime.

Importing this module imports ONNX Runtime; `embedder` does so only when it is going to be used.
"""

from visfinder.embedding.onnx_session import FAILURES, open_network
from visfinder.embedding.runtime import PROCESSOR_BATCH, Encoded, Floats
from visfinder.embedding.weights import ONNX_NETWORK, EncoderFiles
from visfinder.errors import EncoderError


class OnnxRuntime:
    """The ONNX network of an encoder folder, on the processor.

    Raises:
        EncoderError: The file is missing, damaged, or not a network that ONNX Runtime can run.
    """

    device = "cpu, ONNX Runtime"
    batch = PROCESSOR_BATCH

    def __init__(self, files: EncoderFiles) -> None:
        network = files.verified(ONNX_NETWORK)
        try:
            self._session = open_network(network)
        except FAILURES as error:
            path = files.folder / ONNX_NETWORK
            raise EncoderError(f"ONNX Runtime cannot run {path}: {error}") from error

    def run(self, pixels: Floats) -> Encoded:
        """Encode (N, 3, side, side) preprocessed pixels."""
        return Encoded(*self._session.run(list(Encoded._fields), {"pixels": pixels}))
