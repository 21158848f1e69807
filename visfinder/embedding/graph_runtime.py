"""An added encoder's network on the processor: any ONNX graph whose output becomes the vector.

Where the output is a feature map, the vector is its mean over the cells at unit length, and so the
sum of the cells, each divided by their number and by that mean's length. Importing this module
imports ONNX Runtime.
"""

import numpy as np

from visfinder.embedding.onnx_session import FAILURES, open_network
from visfinder.embedding.runtime import PROCESSOR_BATCH, Encoded, Floats
from visfinder.embedding.weights import ONNX_NETWORK, EncoderFiles, Graph
from visfinder.errors import EncoderError

_TINY = np.finfo(np.float64).tiny


class GraphRuntime:
    """The ONNX network of an added encoder.

    Args:
        files: The encoder's manifest.
        graph: How its network is asked.

    Raises:
        EncoderError: The file is missing, damaged, or not a network that ONNX Runtime can run.
    """

    device = "cpu, ONNX Runtime"
    batch = PROCESSOR_BATCH

    def __init__(self, files: EncoderFiles, graph: Graph) -> None:
        self._graph = graph
        self._name = files.name
        self._channels_last = files.preprocessing.layout == "nhwc"
        network = files.verified(ONNX_NETWORK)
        try:
            self._session = open_network(network)
        except FAILURES as error:
            raise EncoderError(
                f"ONNX Runtime cannot run {files.folder / ONNX_NETWORK}: {error}; {files.remedy}"
            ) from error

    def run(self, pixels: Floats) -> Encoded:
        """Encode N preprocessed pictures, laid out as the network reads them.

        Raises:
            EncoderError: The network fails, or gives numbers that are not finite.
        """
        step = 1 if self._graph.one_by_one else len(pixels)
        try:
            output = np.concatenate(
                [
                    self._session.run(
                        [self._graph.output], {self._graph.input: pixels[at : at + step]}
                    )[0]
                    for at in range(0, len(pixels), step)
                ]
            ).astype(np.float32, copy=False)
        except FAILURES as error:
            raise EncoderError(
                f"the encoder “{self._name}” failed on a picture: {error}"
            ) from error
        if not np.isfinite(output).all():
            raise EncoderError(
                f"the encoder “{self._name}” gave numbers that are not finite for a picture; "
                "use another one (visfinder model list)"
            )
        return encoded(output, channels_last=self._channels_last)


def encoded(output: Floats, *, channels_last: bool) -> Encoded:
    """Return what a network's output amounts to.

    Args:
        output: (N, D), or a map (N, D, h, w), with `channels_last` (N, h, w, D); finite float32.
        channels_last: how a map is laid out.

    Returns:
        No cells where the output is no map with more than one of them, and no concepts.
    """
    cells = cells_of(output, channels_last=channels_last)
    pooled = cells.mean(axis=1, dtype=np.float64)  # whose squares no finite float32 overflows
    length = np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), _TINY)
    vectors = (pooled / length).astype(np.float32)
    shares = cells[:, :0]
    if cells.shape[1] > 1:
        shares = (cells / (length[:, :, None] * cells.shape[1])).astype(np.float32)
    return Encoded(vectors, shares, np.zeros((len(output), 0), np.float32))


def cells_of(output: Floats, *, channels_last: bool) -> Floats:
    """Return an output as (N, cells, D); one cell where it is no map."""
    if output.ndim == 2:
        return output[:, None, :]
    if channels_last:
        return output.reshape(len(output), -1, output.shape[3])
    return output.reshape(len(output), output.shape[1], -1).transpose(0, 2, 1)
