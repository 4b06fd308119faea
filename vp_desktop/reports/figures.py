"""The published figures of a dimension as rows of one table, earlier years beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vp_desktop.core.page import HIDDEN_MARK, Block, Page
from vp_desktop.core.publication import Edition

NOT_PRINTED = "–"
"""What stands where a year did not print a figure."""
EARLIER_COLUMNS = 4


@dataclass(frozen=True)
class Row:
    """One line of a table. `code` is None for what a block does not split up (together).

    `value` is None when it is hidden (or, on the line of what is not split up, when nothing is
    hidden this year); `mark` is then what stands in its place, and else empty. `earlier`: figures
    or marks, newest year first.
    """

    depth: int
    code: str | None
    value: int | None
    mark: str
    earlier: tuple[int | str, ...]


def printed_dimensions(edition: Edition) -> tuple[str, ...]:
    """The dimensions of which the edition prints at least the top block."""
    return tuple(name for name in edition.purpose.dimensions if edition.page.block(name))


def shown_earlier(edition: Edition) -> tuple[Edition, ...]:
    """The earlier editions that fit beside this year, newest first."""
    newest_first = sorted(edition.earlier, key=lambda early: early.school_year, reverse=True)
    return tuple(newest_first[:EARLIER_COLUMNS])


def rows(edition: Edition, dimension: str) -> tuple[Row, ...]:
    """The rows of `dimension`: each part, and right below it the parts it is split into."""
    block = edition.page.block(dimension)
    pages = tuple(early.page for early in shown_earlier(edition))
    return tuple(_block_rows(edition.page, block, pages, 0)) if block else ()


def scale(edition: Edition) -> int:
    """The largest figure that gets a bar: one scale for all tables, so that bars compare."""
    shown = (cell.value for block in edition.page.blocks for cell in block.cells)
    return max((value for value in shown if value is not None), default=1)


def _block_rows(page: Page, block: Block, earlier: tuple[Page, ...], depth: int) -> Iterator[Row]:
    for cell in block.cells:
        marks = tuple(_copied(old, block.dimension, cell.code) for old in earlier)
        yield Row(depth, cell.code, cell.value, HIDDEN_MARK if cell.value is None else "", marks)
        below = page.block(f"{block.dimension}/{cell.code}")
        if below is not None:
            yield from _block_rows(page, below, earlier, depth + 1)
    rests = tuple(_copied_rest(old, block.id) for old in earlier)
    if block.hides or any(rest != NOT_PRINTED for rest in rests):
        value, mark = (block.hidden_sum, "") if block.hides else (None, NOT_PRINTED)
        yield Row(depth, None, value, mark, rests)


def _copied(page: Page, dimension: str, code: str) -> int | str:
    """What an earlier page printed for `code`, wherever in the dimension it stood."""
    for block in page.blocks:
        for cell in block.cells:
            if block.dimension == dimension and cell.code == code:
                return HIDDEN_MARK if cell.value is None else cell.value
    return NOT_PRINTED


def _copied_rest(page: Page, block_id: str) -> int | str:
    block = page.block(block_id)
    return block.hidden_sum if block is not None and block.hides else NOT_PRINTED
