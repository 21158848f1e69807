"""Rating and undoing; what was rated is on the disk when these return."""

from visfinder.finder.workspace import Workspace
from visfinder.models import ProductKey
from visfinder.storage.profile import Undone


def rate(workspace: Workspace, key: ProductKey, stars: int | None) -> None:
    """Rate a product 1 (cross: never show it again) to 5 (heart); None takes the rating back.

    Raises:
        ProductError: no catalog holds the product, or stars is not 1 to 5.
        StorageError: the rating could not be written.
    """
    raise NotImplementedError


def undo(workspace: Workspace) -> Undone | None:
    """Take back the newest rating (or un-rating) and say what stands now; None: nothing to undo.

    Raises:
        StorageError: the change could not be written.
    """
    raise NotImplementedError
