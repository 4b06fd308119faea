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


def test_values_are_read_for_those_alone_that_are_asked_for() -> None:
    read: list[int] = []
    values = ReadLater(range(1000), lambda row: read.append(row) or str(row))
    assert len(values.where(lambda row: row > 500) + values.where(lambda row: row < 2)) == 501
    assert values[:3] == ("0", "1", "2")
    assert read == [0, 1, 2]
