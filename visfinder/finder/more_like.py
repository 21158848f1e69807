"""More like this: a product of the catalog becomes products that look like it."""

from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, ProductKey
from visfinder.progress import Report, silent


def more_like(
    workspace: Workspace,
    key: ProductKey,
    *,
    filters: Filters = EVERYTHING,
    report: Report = silent,
) -> Answer:
    """Find the products that look like a product; itself is left out.  The encoder is not needed.

    Raises:
        ProductError: no catalog holds the product.
        Cancelled: `report` raised it.
    """
    raise NotImplementedError
