"""Opening an ONNX network the way visfinder runs all of them. Importing this imports ONNX Runtime.

Several times faster to start and to run than eager torch; `embedder` imports it only when it is
going to be used.
"""

import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as _native

_ERRORS_ONLY, _NOTHING = 3, 4  # of onnxruntime's severities; warnings are for makers of networks

# What ONNX Runtime raises has no base of its own, and does not derive from RuntimeError.
FAILURES: tuple[type[Exception], ...] = (
    RuntimeError,
    ValueError,
    *(
        kind
        for kind in vars(_native).values()
        if isinstance(kind, type) and issubclass(kind, Exception)
    ),
)


def open_network(network: bytes, *, quiet: bool = False) -> onnxruntime.InferenceSession:
    """Return a session for the bytes of an ONNX file, on the processor; safe from any thread.

    Args:
        network: the file.
        quiet: nothing is logged; for files of which nobody knows whether they are networks.

    Raises:
        FAILURES: they are not a network that ONNX Runtime can run.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _NOTHING if quiet else _ERRORS_ONLY
    # Threads that spin between two photos would keep a laptop's fan running for nothing.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
