"""Dates as they stand in lists: day first, or the international way."""

from __future__ import annotations

import re
from datetime import date

_TIME = r"(?:[T ]+(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?(?:Z|[+-][0-9:]{2,5})?)?"
_DAY_FIRST = re.compile(rf"([0-9]{{1,2}})([-/.])([0-9]{{1,2}})\2([0-9]{{4}}){_TIME}")
_YEAR_FIRST = re.compile(rf"([0-9]{{4}})-([0-9]{{1,2}})-([0-9]{{1,2}}){_TIME}")
_YEARS = range(1950, 2101)


def read_date(text: str) -> date | None:
    """The day that `text` names (`3-9-2023`, `03/09/2023`, `3.9.2023`, `2023-09-03T10:15`), or None.

    Nothing is guessed: a year of two digits, a day that does not exist and a year outside 1950 to 2100
    are no date. A time of day is left out.
    """
    text = text.strip()
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = int(found[1]), int(found[3]), int(found[4])
    elif found := _YEAR_FIRST.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    else:
        return None
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
