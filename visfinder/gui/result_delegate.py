"""Paints one product as a card."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from visfinder.gui import words
from visfinder.gui.card import CROSS_PART, HEART_PART, Card, Part, card_height
from visfinder.gui.glyphs import draw_cross, draw_heart, draw_star
from visfinder.gui.icons import picture as icon_picture
from visfinder.gui.result_model import MATCH_ROLE
from visfinder.gui.style import HEART_RED, STAR
from visfinder.gui.style import PICTURE_GROUND as _WHITE

if TYPE_CHECKING:
    from visfinder.gui.pictures import Pictures
    from visfinder.models import Match, ProductKey

_RADIUS = 12.0
_PLACEHOLDER = 44  # logical pixels
_MOST_STRIPS = 64  # six ratings, and a few widths while the window is being resized
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Role = QPalette.ColorRole


class ResultDelegate(QStyledItemDelegate):
    """Paints cards; all of one size, so that a long grid is laid out without asking each.

    Args:
        pictures: where thumbnails come from.
        view: the grid; its font and its screen are painted for.
    """

    def __init__(self, pictures: Pictures, view: QWidget) -> None:
        super().__init__(view)
        self._pictures = pictures
        self._view = view
        self._no_picture = (QColor(), 0.0, QPixmap())
        self._strips: dict[tuple[int, int | None, str, float], QPixmap] = {}
        self.cell_width = 220
        self.hovered: tuple[int, Part] | None = None  # row, and what of its card the mouse is on
        self.heat: tuple[ProductKey, QImage] | None = None  # laid over a product's picture
        self.keyboard = False  # whether the grid is driven by keys: then the focus has a ring

    def card(self, cell: QRectF) -> Card:
        """Return the places on the card in a cell."""
        return Card(cell, QFontMetricsF(self._view.font()).height())

    def _paint_outline(
        self, painter: QPainter, card: Card, option: QStyleOptionViewItem, hovered: bool
    ) -> None:
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self.keyboard
        line = palette.color(_Role.Mid)
        if selected or focused:
            line = palette.color(_Role.Highlight)
        elif hovered:
            line = palette.color(_Role.Dark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 2 if selected or focused else 1))
        painter.drawRoundedRect(card.outline, _RADIUS, _RADIUS)
        if focused:  # the ring of the keyboard, outside the card
            ring = QColor(line)
            ring.setAlphaF(0.35)
            painter.setPen(QPen(ring, 3))
            painter.drawRoundedRect(card.outline.adjusted(-3, -3, 3, 3), _RADIUS + 3, _RADIUS + 3)

    def _paint_picture(
        self, painter: QPainter, card: Card, match: Match, palette: QPalette
    ) -> None:
        place, path = card.picture, match.product.picture
        scale = self._view.devicePixelRatioF()
        shown = self._pictures.pixmap(path, round(place.width()), scale)
        painter.fillRect(place, palette.color(_Role.AlternateBase) if shown is None else _WHITE)
        if shown is not None:
            painter.drawPixmap(_fitted(shown, place), shown, QRectF(shown.rect()))
            if self.heat is not None and self.heat[0] == match.product.key:
                painter.drawImage(_fitted(shown, place), self.heat[1])
        elif self._pictures.missing(path):
            icon = self._placeholder(palette.color(_Role.Dark), scale)
            painter.drawPixmap(place.center() - QPointF(_PLACEHOLDER / 2, _PLACEHOLDER / 2), icon)
        corner = _corner()  # rounds the picture off: clipping it would take ten times as long
        ground = palette.color(_Role.Window)
        painter.fillPath(corner.translated(place.topLeft()), ground)
        mirrored = QTransform.fromScale(-1, 1).map(corner)
        painter.fillPath(mirrored.translated(place.topRight()), ground)

    def _fonts(self) -> tuple[QFont, QFont]:
        normal = self._view.font()
        strong = QFont(normal)
        strong.setWeight(QFont.Weight.DemiBold)
        return normal, strong

    def _placeholder(self, colour: QColor, scale: float) -> QPixmap:
        if self._no_picture[:2] != (colour, scale):
            self._no_picture = (colour, scale, icon_picture("photo", colour, _PLACEHOLDER, scale))
        return self._no_picture[2]

    def _paint_words(self, painter: QPainter, card: Card, match: Match, palette: QPalette) -> None:
        product = match.product
        normal, strong = self._fonts()
        text, faint = palette.color(_Role.Text), palette.color(_Role.PlaceholderText)
        _line(painter, card.text_line(0), product.title, strong, text)
        cost = words.price(product)
        second = card.text_line(1)
        _line(painter, second, cost, strong, text, _RIGHT)
        taken = QFontMetricsF(strong).horizontalAdvance(cost) + 8 if cost else 0
        _line(painter, second.adjusted(0, 0, -taken, 0), product.brand, normal, faint)
        why = words.reason_in_brief(match)
        third, accent = card.text_line(2), palette.color(_Role.Link)
        if why:
            _line(painter, third, why, normal, accent)
        else:
            _line(painter, third, words.plain_facts(match), normal, faint)

    def _paint_rating(
        self, painter: QPainter, card: Card, stars: int | None, part: Part, palette: QPalette
    ) -> None:
        faint = palette.color(_Role.Dark)
        aimed = part if isinstance(part, int) else 0
        for number in range(1, 6):
            filled = stars is not None and number <= stars
            line = STAR if filled or number <= aimed else faint
            draw_star(painter, card.star(number), line, STAR if filled else None)
        loved = stars == 5
        red = loved or part == HEART_PART
        draw_heart(painter, card.heart, HEART_RED if red else faint, HEART_RED if loved else None)
        cross = palette.color(_Role.Text) if part == CROSS_PART or stars == 1 else faint
        draw_cross(painter, card.cross.adjusted(1, 1, -1, -1), cross)

    def _paint_rating_at_rest(
        self, painter: QPainter, card: Card, stars: int | None, palette: QPalette
    ) -> None:
        """Paint stars, cross and heart from a picture of them: nearly all cards look the same."""
        scale, place = self._view.devicePixelRatioF(), card.rating
        faint = palette.color(_Role.Dark).name()
        key = (round(place.width()), stars, faint, scale)
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) > _MOST_STRIPS:
                self._strips.clear()
            strip = QPixmap((place.size() * scale).toSize())
            strip.setDevicePixelRatio(scale)
            strip.fill(Qt.GlobalColor.transparent)
            inside = QPainter(strip)
            inside.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside.translate(-place.topLeft())
            self._paint_rating(inside, card, stars, None, palette)
            inside.end()
            self._strips[key] = strip
        painter.drawPixmap(place.topLeft(), strip)

    def _paint_badge(self, painter: QPainter, card: Card, palette: QPalette) -> None:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        text = "Surprise"
        width = QFontMetricsF(font).horizontalAdvance(text) + 18
        pill = QRectF(card.picture.x() + 10, card.picture.y() + 10, width, card.line + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(_Role.Highlight))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(palette.color(_Role.HighlightedText))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card of one product."""
        match: Match | None = index.data(MATCH_ROLE)
        if match is None:
            return
        card = self.card(QRectF(option.rect))
        row, part = self.hovered or (-1, None)
        hovered = row == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_Role.Base))
        painter.drawRoundedRect(card.outline, _RADIUS, _RADIUS)
        self._paint_picture(painter, card, match, option.palette)
        self._paint_outline(painter, card, option, hovered)
        self._paint_words(painter, card, match, option.palette)
        if hovered:
            self._paint_rating(painter, card, match.stars, part, option.palette)
        else:
            self._paint_rating_at_rest(painter, card, match.stars, option.palette)
        if words.surprising(match):
            self._paint_badge(painter, card, option.palette)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every cell."""
        line = QFontMetricsF(self._view.font()).height()
        return QSize(self.cell_width, card_height(self.cell_width, line))


@cache
def _corner() -> QPainterPath:
    """Return what lies outside a rounded top left corner."""
    path = QPainterPath(QPointF(0, 0))
    path.lineTo(_RADIUS, 0)
    path.arcTo(QRectF(0, 0, 2 * _RADIUS, 2 * _RADIUS), 90, 90)
    path.closeSubpath()
    return path


def _fitted(shown: QPixmap, place: QRectF) -> QRectF:
    """Return where a picture goes: whole, in the middle; pixel for pixel where it fits exactly."""
    size = shown.deviceIndependentSize()
    if max(size.width(), size.height()) != round(place.width()):  # another size meanwhile
        size.scale(place.width(), place.height(), Qt.AspectRatioMode.KeepAspectRatio)
    left = place.x() + (place.width() - size.width()) / 2
    top = place.y() + (place.height() - size.height()) / 2
    return QRectF(round(left), round(top), size.width(), size.height())


def _line(
    painter: QPainter,
    place: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    flags: Qt.AlignmentFlag = _LEFT,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    one_line = " ".join(text.split())
    room = place.width()
    elided = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, elided)
