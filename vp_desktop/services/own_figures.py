"""The unprotected figures of a school year, for the adviser's own eyes: nothing here can be exported."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import CodeList, Taxonomy
from vp_desktop.services.settings import Settings
from vp_desktop.storage import matters
from vp_desktop.storage.register import Register


@dataclass(frozen=True)
class Counted:
    """How many matters have a value."""

    code: str
    label: str
    count: int


@dataclass(frozen=True)
class OwnTable:
    """A dimension, with its values that occur in the order of its list."""

    title: str
    rows: tuple[Counted, ...]


@dataclass(frozen=True)
class OwnYear:
    """A school year as it is in the register, nothing hidden."""

    matters: int
    reports: int
    conversations: int
    minutes: int
    tables: tuple[OwnTable, ...]


class OwnFigures:
    """Counts without protection. Only the window asks for them."""

    def __init__(self, register: Register, settings: Settings, taxonomy: Taxonomy) -> None:
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy

    def of_year(self, year: SchoolYear, school_id: SchoolId, language: str) -> OwnYear:
        counted = matters.of_year(self._connection, school_id, year)
        tables = []
        for name in self._settings.purpose.dimensions:
            codes = self._taxonomy[name]
            counts = Counter(matter.values[name] for matter in counted.matters)
            ordered = [code for code in codes.leaves if counts[code]]
            ordered += sorted(code for code in counts if code not in ordered)
            rows = tuple(
                Counted(code, _told_apart(codes, code, language), counts[code]) for code in ordered
            )
            tables.append(OwnTable(codes.label.text(language), rows))
        return OwnYear(
            len(counted.matters),
            counted.reports,
            counted.contacts,
            counted.minutes,
            tuple(tables),
        )


def _told_apart(codes: CodeList, code: str, language: str) -> str:
    """Its label; `Anders` and `Niet bekend` with what they fall under: several are called so."""
    label = codes.label_of(code, language)
    above = next(codes.parents_of(code), None)
    if above is None or code not in (codes.items[above].different, codes.items[above].empty):
        return label
    return f"{codes.label_of(above, language)}: {label[:1].lower()}{label[1:]}"
