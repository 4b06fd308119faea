"""Values that are read from their rows when somebody asks."""

from __future__ import annotations

import pytest

from vp_desktop.services.read_later import ReadLater


def test_a_value_that_cannot_be_read_does_not_end_the_list_in_silence() -> None:
    """A row says IndexError for a column that is not there, which for a list by number is its end."""

    def fail(_: object) -> str:
        raise IndexError("no such column")

    with pytest.raises(IndexError):
        tuple(ReadLater([object()], fail))


def test_of_many_only_those_are_read_that_somebody_looks_at() -> None:
    read: list[int] = []
    many = ReadLater(range(1000), lambda row: read.append(row) or row)  # type: ignore[func-returns-value]
    odd = (many + many).where(lambda row: row % 2 == 1)
    assert (len(odd), odd[:2], odd[-1]) == (1000, (1, 3), 999)
    assert read == [1, 3, 999]
    assert many.where(lambda row: row > 997) == (998, 999) != many
