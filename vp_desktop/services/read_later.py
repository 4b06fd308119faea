"""Many rows of which few are looked at: a value is read from its row when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

from vp_desktop.storage.connection import Row

V = TypeVar("V", covariant=True)


class ReadLater(Sequence[V], Generic[V]):
    """The values of `rows`, in their order. A screen shows twelve of a thousand, and counts them all."""

    def __init__(self, rows: Sequence[Row], read: Callable[[Row], V]) -> None:
        self._rows, self._read = rows, read

    def where(self, holds: Callable[[Row], bool]) -> ReadLater[V]:
        """Those of which the row is so."""
        return ReadLater([row for row in self._rows if holds(row)], self._read)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[V]:
        return map(self._read, self._rows)  # not by number, where an IndexError counts as the end

    @overload
    def __getitem__(self, place: int) -> V: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[V, ...]: ...

    def __getitem__(self, place: int | slice) -> V | tuple[V, ...]:
        if isinstance(place, slice):
            return tuple(self._read(row) for row in self._rows[place])
        return self._read(self._rows[place])

    def __add__(self, others: ReadLater[V]) -> ReadLater[V]:
        return ReadLater([*self._rows, *others._rows], self._read)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]
