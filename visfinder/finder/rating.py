"""Rating, hiding, keeping on boards, and undoing; what was done is on the disk on return."""

from typing import Literal

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


def hide(workspace: Workspace, key: ProductKey) -> bool:
    """Never show a product again, without a word about taste; return whether it was shown.

    Raises:
        ProductError: no catalog holds the product.
        StorageError: it could not be written; then nothing has changed.
    """
    row_of(workspace.shelf, key)
    return workspace.profile.record("hide", key)


def unhide(workspace: Workspace, key: ProductKey) -> bool:
    """Show a hidden product again, also one whose catalog is gone; return whether it was hidden.

    Raises:
        ProductError: no catalog holds the product, and it is not hidden.
        StorageError: it could not be written; then nothing has changed.
    """
    if key not in workspace.profile.hidden():
        row_of(workspace.shelf, key)
    return workspace.profile.record("unhide", key)


def put_on_board(workspace: Workspace, key: ProductKey, board: str) -> bool:
    """Keep a product on a board, which is made by its first; return whether it was not there.

    Raises:
        ProductError: no catalog holds the product.
        UserError: the board's name is empty or too long.
        StorageError: it could not be written; then nothing has changed.
    """
    row_of(workspace.shelf, key)
    return workspace.profile.record("board", key, name=board)


def take_off_board(workspace: Workspace, key: ProductKey, board: str) -> bool:
    """Take a product off a board, which goes with its last; return whether it was there.

    Raises:
        UserError: the board's name is empty or too long.
        StorageError: it could not be written; then nothing has changed.
    """
    return workspace.profile.record("unboard", key, name=board)


def note_interest(
    workspace: Workspace, kind: Literal["open", "more-like"], key: ProductKey
) -> None:
    """Note that a product was looked at, or asked from: a faint sign of taste.

    Raises:
        StorageError: it could not be written.
    """
    workspace.profile.record(kind, key)


def undo(workspace: Workspace) -> Undone | None:
    """Take back the newest act (a rating, hiding, ..., an import); None: nothing to undo.

    Raises:
        StorageError: the change could not be written.
    """
    return workspace.profile.undo()


def redo(workspace: Workspace) -> Undone | None:
    """Bring back what the last undo took; None where there is nothing, or more was done since.

    Raises:
        StorageError: the change could not be written.
    """
    return workspace.profile.redo()
