"""The products of an answer as Qt sees them: one column, rated and re-ranked in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from visfinder.gui import words

if TYPE_CHECKING:
    from visfinder.models import Match, ProductKey

MATCH_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_EDITS = 400  # rows taken out or put in one by one; beyond that a fresh list is faster
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_READERS: dict[int, Callable[[Match], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda match: match.product.title,
    Qt.ItemDataRole.ToolTipRole: words.tooltip,
    Qt.ItemDataRole.AccessibleTextRole: words.spoken,
    Qt.ItemDataRole.AccessibleDescriptionRole: lambda match: match.product.description,
}


class ResultModel(QAbstractListModel):
    """Holds matches, best first.

    `show_matches` changes as little as it can: a re-ranked answer moves rows, so that the view
    keeps its selection and its place.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: list[Match] = []
        self._rows: dict[ProductKey, int] = {}
        self._hidden: dict[ProductKey, tuple[int, Match]] = {}

    def match_at(self, row: int) -> Match:
        """Return the match in a row."""
        return self._matches[row]

    def matches(self) -> list[Match]:
        """Return all matches in order."""
        return list(self._matches)

    def row_of(self, key: ProductKey) -> int | None:
        """Return where a product is, or None."""
        return self._rows.get(key)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show an answer, keeping what it shares with the present one.

        What was hidden stays hidden: the answer may be older than the shopper's cross.
        """
        matches = [match for match in matches if match.product.key not in self._hidden]
        wanted = {match.product.key for match in matches}
        gone = [row for row, old in enumerate(self._matches) if old.product.key not in wanted]
        fresh = [match for match in matches if match.product.key not in self._rows]
        kept = len(self._matches) - len(gone)
        if not kept or len(gone) > _MOST_EDITS or len(wanted) != len(matches):
            self._reset(matches)
            return
        for row in reversed(gone):
            self._take_out(row)
        if fresh:
            last = len(self._matches)
            self.beginInsertRows(QModelIndex(), last, last + len(fresh) - 1)
            self._matches.extend(fresh)
            self._number()
            self.endInsertRows()
        self._reorder(list(matches))

    def set_stars(self, key: ProductKey, stars: int | None) -> None:
        """Show a rating that has been stored."""
        row = self._rows.get(key)
        if row is not None and self._matches[row].stars != stars:
            self._matches[row] = replace(self._matches[row], stars=stars)
            where = self.index(row)
            self.dataChanged.emit(where, where)

    def hide(self, key: ProductKey) -> None:
        """Take a product out at once; `restore` knows where it was."""
        row = self._rows.get(key)
        if row is not None:
            self._hidden[key] = (row, self._matches[row])
            self._take_out(row)

    def restore(self, key: ProductKey) -> int | None:
        """Put a hidden product back where it was; return its row, or None if it was not hidden."""
        if key not in self._hidden or key in self._rows:
            return None
        row, match = self._hidden.pop(key)
        row = min(row, len(self._matches))
        self.beginInsertRows(QModelIndex(), row, row)
        self._matches.insert(row, match)
        self._number()
        self.endInsertRows()
        return row

    def forget_hidden(self) -> None:
        """Hide nothing any more; for when ratings changed in other ways."""
        self._hidden.clear()

    def _reset(self, matches: Sequence[Match]) -> None:
        self.beginResetModel()
        self._matches = list(matches)
        self._number()
        self.endResetModel()

    def _take_out(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._matches[row]
        self._number()
        self.endRemoveRows()

    def _number(self) -> None:
        self._rows = {match.product.key: row for row, match in enumerate(self._matches)}

    def _reorder(self, matches: list[Match]) -> None:
        old_keys = [match.product.key for match in self._matches]
        if old_keys == [match.product.key for match in matches]:
            self._matches = matches
            self.dataChanged.emit(self.index(0), self.index(len(matches) - 1))
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [old_keys[index.row()] for index in before]
        self._matches = matches
        self._number()
        self.changePersistentIndexList(before, [self.index(self._rows[key]) for key in keys])
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many products there are."""
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a match, or one of its texts."""
        if not index.isValid() or index.row() >= len(self._matches):
            return None
        match = self._matches[index.row()]
        if role == MATCH_ROLE:
            return match
        read = _READERS.get(role)
        return None if read is None else read(match)
