"""visfinder's own network without training, for tests of what runs and writes it; needs torch."""

import torch

from visfinder.embedding.network import VisualEncoder


def untrained() -> VisualEncoder:
    """Return a network whose layers keep the scale of what they are shown; always the same one."""
    torch.manual_seed(0)
    made = VisualEncoder()
    with torch.no_grad():
        for weight in (value for value in made.parameters() if value.dim() == 4):
            torch.nn.init.kaiming_normal_(weight)
        made.colours.palette.uniform_()
    return made.eval()
