"""More like this: a product of the catalog becomes products that look like it."""

from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.question import from_product
from visfinder.finder.shelf import searchable_row
from visfinder.finder.similar import similar
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
        ProductError: no catalog holds the product, or its picture could not be read.
        Cancelled: `report` raised it.
    """
    leaning = workspace.leaning
    question = from_product(leaning.shelf, searchable_row(leaning.shelf, key))
    report(1, 2)
    answer = similar(leaning, question, filters)
    report(2, 2)
    return answer
