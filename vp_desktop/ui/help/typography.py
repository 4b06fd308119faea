"""The type of a page of the manual: sizes, weights and distances of the theme, tables with hairlines."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from vp_desktop.ui.theme import SECTION, TITLE, font, roles, scaled

_LONGEST_LINE = 580
"""Pixels at 100 %: about 75 letters. Pictures and tables may be wider."""
_LINE_HEIGHT = 140
"""Per cent: text to be read, not glanced at."""
_SIZES = {1: TITLE, 2: SECTION + 2, 3: SECTION}
_BEFORE = {0: 0, 1: 0, 2: 18, 3: 12}
_AFTER = {0: 10, 1: 10, 2: 6, 3: 4}
_STRONG = QFont.Weight.DemiBold
"""The heaviest that figures of one width come in; Qt would smear a heavier one itself."""


def set_type(document: QTextDocument, room: int) -> None:
    """Give a page `room` pixels wide the look of the program, as one change: it is laid out once."""
    margin = max(0, room - scaled(_LONGEST_LINE))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _set_block(cursor, block, margin)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame)
    cursor.endEditBlock()


def _set_block(cursor: QTextCursor, block: QTextBlock, margin: int) -> None:
    level = min(block.blockFormat().headingLevel(), 3)
    cursor.setPosition(block.position())
    shape = QTextBlockFormat()
    if not _holds_picture(block):  # a line with a picture is as high as the picture
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.currentTable() is None:
            shape.setRightMargin(margin)
    after = 4 if block.textList() is not None else _AFTER[level]
    shape.setTopMargin(scaled(_BEFORE[level]))
    shape.setBottomMargin(0 if cursor.currentTable() is not None else scaled(after))
    cursor.mergeBlockFormat(shape)
    for start, length, look in _strong_parts(block):
        if level:
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            look.setFont(font(_SIZES[level], _STRONG))
        look.setFontWeight(_STRONG)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)


def _holds_picture(block: QTextBlock) -> bool:
    return any(run.fragment().charFormat().isImageFormat() for run in block)


def _strong_parts(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where strong words stand in a block, how long they are, and their look; headings are strong."""
    parts = (run.fragment() for run in block)
    return [
        (part.position(), part.length(), part.charFormat())
        for part in parts
        if part.charFormat().fontWeight() > QFont.Weight.Medium
    ]


def _set_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(roles().line)))
    shape.setBorderCollapse(True)
    shape.setCellPadding(scaled(7))
    shape.setCellSpacing(0)
    shape.setBottomMargin(scaled(12))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
