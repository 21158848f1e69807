"""Browse: the first screen, the catalogs in a pleasant mixed order."""

from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters


def browse(workspace: Workspace, *, filters: Filters = EVERYTHING) -> Answer:
    """Show the catalogs, kinds of product taking turns, colourways of one design far apart.

    The order is the same every time; scores are 0 and there are no reasons.  Crossed products are
    left out.  The encoder is not needed.
    """
    raise NotImplementedError
