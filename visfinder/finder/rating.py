"""Rating and undoing; what was rated is on the disk when these return."""

from visfinder.errors import ProductError
from visfinder.finder.shelf import row_of
from visfinder.finder.workspace import Workspace
from visfinder.models import CROSS, HEART, ProductKey
from visfinder.storage.profile import Undone


def rate(workspace: Workspace, key: ProductKey, stars: int | None) -> None:
    """Rate a product 1 (cross: never show it again) to 5 (heart); None takes the rating back.

    A rating of a product whose catalog was removed can still be taken back.

    Raises:
        ProductError: no catalog holds the product, or stars is not 1 to 5.
        StorageError: the rating could not be written; then nothing has changed.
    """
    if stars is not None and not CROSS <= stars <= HEART:
        raise ProductError(
            f"{stars} stars cannot be given: a rating is {CROSS} (not for me) to {HEART} (love it)"
        )
    if stars is not None or key not in workspace.leaning.ratings:
        row_of(workspace.shelf, key)
    workspace.profile.rate(key, stars)


def undo(workspace: Workspace) -> Undone | None:
    """Take back the newest rating (or un-rating) and say what stands now; None: nothing to undo.

    Raises:
        StorageError: the change could not be written.
    """
    return workspace.profile.undo()
