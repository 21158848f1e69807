"""Where everything on a card is; the delegate paints by it and the view is clicked by it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

GUTTER = 8  # logical pixels from the cell's edge to the card's: cards stand 16 apart
PAD = 12  # from the card's edge to its text
_STAR = 15
_STAR_STEP = 20  # wider than the star, so that a shaky hand still hits the right one
_MARK = 17  # side of the heart and of the cross
_MARK_STEP = 27

HEART_PART, CROSS_PART = "heart", "cross"
Part = int | str | None  # 1..5: a star


@dataclass(frozen=True, slots=True)
class Card:
    """The rectangles of one card, in the coordinates of the view.

    Attributes:
        cell: what the view gives to the item.
        line: height of a line of text.
    """

    cell: QRectF
    line: float

    @property
    def outline(self) -> QRectF:
        """The card itself."""
        return self.cell.adjusted(GUTTER, GUTTER, -GUTTER, -GUTTER)

    @property
    def picture(self) -> QRectF:
        """The square of the picture, at the top."""
        card = self.outline
        return QRectF(card.x(), card.y(), card.width(), card.width())

    def text_line(self, number: int) -> QRectF:
        """Return the place of a line of text, counted from 0."""
        top = self.picture.bottom() + PAD - 2 + number * (self.line + 3)
        return QRectF(self.outline.x() + PAD, top, self.outline.width() - 2 * PAD, self.line)

    def star(self, number: int) -> QRectF:
        """Return the box of a star, 1 to 5."""
        left = self.outline.x() + PAD - 1 + (number - 1) * _STAR_STEP
        return QRectF(left, self.outline.bottom() - PAD - _STAR, _STAR, _STAR)

    @property
    def heart(self) -> QRectF:
        """The heart, in the bottom right corner."""
        right = self.outline.right() - PAD
        return QRectF(right - _MARK, self.outline.bottom() - PAD - _MARK + 1, _MARK, _MARK)

    @property
    def cross(self) -> QRectF:
        """The cross, left of the heart."""
        return self.heart.translated(-_MARK_STEP, 0)

    @property
    def rating(self) -> QRectF:
        """The row that holds the stars, the cross and the heart."""
        card = self.outline
        return QRectF(card.x(), card.bottom() - PAD - _MARK - 4, card.width(), _MARK + 8)

    def part_at(self, point: QPointF) -> Part:
        """Return the star (1 to 5), the heart or the cross under a point, or None."""
        reach = (_MARK_STEP - _MARK) / 2
        if self.heart.adjusted(-reach, -8, PAD, PAD).contains(point):
            return HEART_PART
        if self.cross.adjusted(-reach, -8, reach, PAD).contains(point):
            return CROSS_PART
        slack = (_STAR_STEP - _STAR) / 2
        for number in range(1, 6):
            if self.star(number).adjusted(-slack, -8, slack, PAD).contains(point):
                return number
        return None


def card_height(width: int, line: float) -> int:
    """Return the height of a cell of that width: the square picture, three lines and the stars."""
    return round(width + PAD + 3 * (line + 3) + 6 + _STAR + PAD)


def stars_meant(part: Part) -> int | None:
    """Return the rating that a clicked part stands for, or None for no part."""
    if part == HEART_PART:
        return 5
    return 1 if part == CROSS_PART else part if isinstance(part, int) else None
