"""The network on the processor, through ONNX Runtime.

Several times faster to start and to run than eager torch. Importing this module imports ONNX
Runtime; `embedder` does so only when it is going to be used.
"""

import onnxruntime

from visfinder.embedding.runtime import Encoded, Floats
from visfinder.embedding.weights import ONNX_NETWORK, EncoderFiles
from visfinder.errors import EncoderError

_ERRORS_ONLY = 3  # of onnxruntime's severities; its warnings are for those who make networks


class OnnxRuntime:
    """The ONNX network of an encoder folder, on the processor.

    Raises:
        EncoderError: The file is missing, damaged, or not a network that ONNX Runtime can run.
    """

    device = "cpu, ONNX Runtime"

    def __init__(self, files: EncoderFiles) -> None:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        # Threads that spin between two photos would keep a laptop's fan running for nothing.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        network = files.verified(ONNX_NETWORK)
        try:
            self._session = onnxruntime.InferenceSession(
                network, options, providers=["CPUExecutionProvider"]
            )
        except RuntimeError as error:  # the base of everything ONNX Runtime raises on loading
            path = files.folder / ONNX_NETWORK
            raise EncoderError(f"ONNX Runtime cannot run {path}: {error}") from error

    def run(self, pixels: Floats) -> Encoded:
        """Encode (N, 3, side, side) preprocessed pixels."""
        return Encoded(*self._session.run(list(Encoded._fields), {"pixels": pixels}))
