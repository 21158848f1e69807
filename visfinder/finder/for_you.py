"""For you: what the shopper's taste says about everything in the catalogs."""

from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters
from visfinder.progress import Report, silent


def for_you(
    workspace: Workspace, *, filters: Filters = EVERYTHING, report: Report = silent
) -> Answer:
    """Suggest products by taste, never one that was rated; varied, one place in eight a surprise.

    Without ratings it is a varied selection that says so.  The encoder is not needed.

    Raises:
        Cancelled: `report` raised it.
    """
    raise NotImplementedError
