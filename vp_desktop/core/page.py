"""A page of published figures: blocks of parts below one figure, with what is hidden left out."""

from __future__ import annotations

from dataclasses import dataclass

HIDDEN_MARK = "·"
"""The one neutral mark for every hidden cell."""


@dataclass(frozen=True)
class Cell:
    """One part of a block; `value` is None when it is hidden."""

    code: str
    value: int | None


@dataclass(frozen=True)
class Block:
    """A published figure (`total`) and its parts, in the fixed order of the taxonomy."""

    dimension: str
    code: str | None
    """The part of the dimension that this block splits; None for the dimension as a whole."""
    parent: tuple[str, str] | None
    """(id of the block above, code of the cell there); None for a top block."""
    total: int
    cells: tuple[Cell, ...]

    @property
    def id(self) -> str:
        return self.dimension if self.code is None else f"{self.dimension}/{self.code}"

    @property
    def hidden_sum(self) -> int:
        """What the hidden cells are together: "Niet uitgesplitst (samen)"; 0 when nothing is hidden."""
        return self.total - sum(cell.value for cell in self.cells if cell.value is not None)

    @property
    def hides(self) -> bool:
        return any(cell.value is None for cell in self.cells)


@dataclass(frozen=True)
class Page:
    """The figures of one school year. `total` is None for a small school: then fewer than `below`."""

    threshold: int
    total: int | None
    below: int | None
    blocks: tuple[Block, ...] = ()

    def block(self, block_id: str) -> Block | None:
        return next((block for block in self.blocks if block.id == block_id), None)

    def value(self, block_id: str, code: str) -> int | None:
        """The shown figure of a cell, or None when it is hidden or its block is not printed."""
        block = self.block(block_id)
        if block is None:
            return None
        return next((cell.value for cell in block.cells if cell.code == code), None)
