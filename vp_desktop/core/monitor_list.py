"""The results of the school's own monitor as a small list: one row says which part of a group feels safe.

A row is read whole or not at all; why one stays out names its column, never what stands in the cell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story import Asked
from vp_desktop.core.taxonomy import normalise_word


class MonitorColumn(StrEnum):
    """What a column holds; the value is the name that a Dutch list gives it."""

    YEAR = "Schooljaar"
    ASKED = "Gevraagd"
    SHARE = "Percentage"
    SOURCE = "Bron"


class MonitorFault(StrEnum):
    """Why a row stays out."""

    MISSING = "missing"
    NO_SCHOOL_YEAR = "no_school_year"
    UNKNOWN_WORD = "unknown_word"
    NO_SHARE = "no_share"
    UNCLEAR_SHARE = "unclear_share"
    """A bare 1: a spreadsheet writes 100 % like that."""
    TWICE = "twice"
    """An earlier row says it of the same group and year."""
    FINAL = "final"
    """The summary of that year is final."""


REQUIRED = (MonitorColumn.YEAR, MonitorColumn.ASKED, MonitorColumn.SHARE)
_NAMES = {
    MonitorColumn.YEAR: ("schooljaar", "jaar", "schoolyear", "year"),
    MonitorColumn.ASKED: ("gevraagd", "groep", "wie", "doelgroep", "asked", "group", "who"),
    MonitorColumn.SHARE: ("percentage", "procent", "%", "deel", "percent", "share"),
    MonitorColumn.SOURCE: ("bron", "waarstaatdat", "source"),
}
_GROUPS = {
    Asked.PUPILS: ("leerling", "leerlingen", "pupil", "pupils", "student", "students"),
    Asked.STAFF: (*("personeel", "personeelsleden", "medewerkers", "team"), *("staff", "teachers")),
}
_YEAR = re.compile(r"(\d{4})\s*[-–/]\s*(\d{4}|\d{2})")
_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d{1,15})?)\s*(%?)")
_HIGHEST = 100


@dataclass(frozen=True)
class MonitorRow:
    """A row that can be taken."""

    year: SchoolYear
    asked: Asked
    percent: int
    source: str


@dataclass(frozen=True)
class MonitorRejection:
    """In which column it goes wrong, and why."""

    column: MonitorColumn
    fault: MonitorFault


def recognise(headers: Sequence[str]) -> dict[MonitorColumn, int]:
    """Which column stands where; case and spaces do not matter."""
    names = ["".join(normalise_word(header).split()) for header in headers]
    return {
        column: next(place for place, name in enumerate(names) if name in known)
        for column, known in _NAMES.items()
        if set(known) & set(names)
    }


def read_row(cells: Mapping[MonitorColumn, str]) -> MonitorRow | MonitorRejection:
    """The row, or the first reason why it stays out."""
    for column in REQUIRED:
        if not cells.get(column, "").strip():
            return MonitorRejection(column, MonitorFault.MISSING)
    year = _read_year(cells[MonitorColumn.YEAR])
    if year is None:
        return MonitorRejection(MonitorColumn.YEAR, MonitorFault.NO_SCHOOL_YEAR)
    word = normalise_word(cells[MonitorColumn.ASKED])
    asked = next((group for group, words in _GROUPS.items() if word in words), None)
    if asked is None:
        return MonitorRejection(MonitorColumn.ASKED, MonitorFault.UNKNOWN_WORD)
    share = _read_share(cells[MonitorColumn.SHARE])
    if isinstance(share, MonitorFault):
        return MonitorRejection(MonitorColumn.SHARE, share)
    return MonitorRow(year, asked, share, " ".join(cells.get(MonitorColumn.SOURCE, "").split()))


def _read_year(text: str) -> SchoolYear | None:
    """`2025-2026`, `2025/2026` or `2025-26`."""
    match = _YEAR.fullmatch(text.strip())
    if match is None:
        return None
    following = str(int(match[1]) + 1)
    if match[2] not in (following, following[2:]):
        return None
    try:
        return SchoolYear.parse(f"{match[1]}-{following}")
    except ValueError:
        return None


def _read_share(text: str) -> int | MonitorFault:
    """Whole per cent. `0,93` is what a spreadsheet makes of 93 %."""
    match = _SHARE.fullmatch(text.strip())
    if match is None or not text.isascii():
        return MonitorFault.NO_SHARE
    value = float(match[1].replace(",", "."))
    if not match[2] and match[1] == "1":
        return MonitorFault.UNCLEAR_SHARE
    if not match[2] and 0 < value < 1:
        value *= _HIGHEST
    return int(value + 0.5) if value <= _HIGHEST else MonitorFault.NO_SHARE
