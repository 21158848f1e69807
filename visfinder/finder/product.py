"""Finding a product by what the shopper types."""

from visfinder.finder.workspace import Workspace
from visfinder.models import ProductKey


def find_product(workspace: Workspace, text: str) -> ProductKey:
    """Return the product that "sofa-linden-sand" or "my shop:sofa-linden-sand" names.

    Raises:
        ProductError: no catalog holds it (the message suggests the nearest ids), or several do.
    """
    raise NotImplementedError
