"""What a training tells while it runs, as TensorBoard's event files.

    tensorboard --logdir training/metrics

A resumed run goes on in the same folder; the steps that it does again stand twice, the later ones
on top.
"""

from collections.abc import Mapping
from pathlib import Path

from torch.utils.tensorboard import SummaryWriter


class MetricsLog:
    """Writes loss parts, learning rate and measures of the selection part by step.

    Args:
        folder: Of the event files; made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._writer = SummaryWriter(str(folder))

    def step(self, done: int, source: str, parts: Mapping[str, float], rate: float) -> None:
        """Write the parts of one step's loss, each under the data set that the batch showed.

        Args:
            done: Steps done.
            source: Name of the data set.
            parts: Weighted parts of the loss by name.
            rate: Share of the peak learning rate, 0..1.
        """
        write = self._writer.add_scalar
        write("loss/all", sum(parts.values()), done)
        for name, value in parts.items():
            write(f"loss {source}/{name}", value, done)
        write("rate", rate, done)

    def measured(self, done: int, figures: Mapping[str, float]) -> None:
        """Write figures of the running average by name, and make everything so far readable."""
        for name, value in figures.items():
            self._writer.add_scalar(f"selection/{name.replace('@', ' at ')}", value, done)
        self._writer.flush()

    def close(self) -> None:
        """Write what is left."""
        self._writer.close()
