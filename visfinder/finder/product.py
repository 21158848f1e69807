"""Finding a product by what the shopper types."""

import difflib

from visfinder.errors import ProductError
from visfinder.finder.workspace import Workspace
from visfinder.models import ProductKey

_SUGGESTED = 3  # ids that a mistyped one is answered with


def find_product(workspace: Workspace, text: str) -> ProductKey:
    """Return the product that "sofa-linden-sand" or "my shop:sofa-linden-sand" names.

    An id may itself hold a colon; upper and lower case are the same where that leaves one product.

    Raises:
        ProductError: no catalog holds it (the message suggests the nearest ids), or several do.
    """
    text = text.strip()
    rows = workspace.shelf.rows
    for same in (str, str.casefold):
        wanted = same(text)
        found = [key for key in rows if wanted in (same(key.id), same(f"{key.catalog}:{key.id}"))]
        if len(found) == 1:
            return found[0]
        if found:
            names = " or ".join(f"“{key.catalog}:{key.id}”" for key in found[:_SUGGESTED])
            raise ProductError(f"“{text}” is in {len(found)} catalogs; say which: {names}")
    ids = {key.id.casefold(): key.id for key in rows}
    near = difflib.get_close_matches(text.casefold(), ids, n=_SUGGESTED)
    hint = f"did you mean {', '.join(ids[name] for name in near)}?" if near else "search for it"
    raise ProductError(f"there is no product “{text}” in the catalogs; {hint}")
