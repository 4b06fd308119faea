"""The columns of a school's list, and by which names a list calls them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from vp_desktop.core.taxonomy import normalise_word


class Column(Enum):
    """What a column holds; the value is the name that Dutch lists give it."""

    NUMBER = "Nr"
    REPORTED_ON = "Datum melding"
    HAPPENED_ON = "Datum incident"
    REPORTER = "Naam melder"
    REPORTER_ROLE = "Rol melder"
    CATEGORY = "Soort"
    SUBCATEGORY = "Subsoort"
    STORY = "Omschrijving"
    PLACE = "Locatie"
    SUBJECT = "Slachtoffer"
    CLASS = "Klas"
    AGE = "Leeftijd"
    ACCUSED = "Beklaagde"
    ACCUSED_TYPE = "Type beklaagde"
    OUTCOME = "Afloop"
    REFERRED_TO = "Doorverwezen naar"
    STATUS = "Status"
    CLOSED_ON = "Afgesloten op"


REQUIRED = (Column.REPORTED_ON, Column.CATEGORY)
"""Without these two no row can be read."""

_SYNONYMS = {
    Column.NUMBER: ("Nr.", "Nummer", "Volgnummer", "Meldnummer"),
    Column.REPORTED_ON: ("Meldingsdatum", "Melddatum", "Datum van melding", "Datum"),
    Column.HAPPENED_ON: ("Incidentdatum", "Datum van het incident", "Datum voorval"),
    Column.REPORTER: ("Melder",),
    Column.REPORTER_ROLE: ("Type melder", "Soort melder"),
    Column.CATEGORY: ("Soort incident", "Soort melding", "Aard", "Categorie"),
    Column.SUBCATEGORY: ("Subcategorie",),
    Column.STORY: ("Beschrijving", "Toelichting"),
    Column.PLACE: ("Plaats",),
    Column.SUBJECT: ("Naam slachtoffer",),
    Column.CLASS: ("Groep", "Klas slachtoffer"),
    Column.AGE: ("Leeftijd slachtoffer",),
    Column.ACCUSED: ("Naam beklaagde",),
    Column.ACCUSED_TYPE: ("Soort beklaagde", "Rol beklaagde"),
    Column.OUTCOME: ("Uitkomst", "Resultaat"),
    Column.REFERRED_TO: ("Doorverwezen", "Doorverwijzing"),
    Column.CLOSED_ON: ("Gesloten op", "Datum afgesloten", "Sluitingsdatum"),
}


def recognise(headers: Sequence[str]) -> dict[Column, int]:
    """Which column stands where, by the names in the list's first row.

    Case and spaces do not matter. A column's own name goes before another name for it, and of two
    columns with the same name the first counts.
    """
    names = [normalise_word(header) for header in headers]
    found: dict[Column, int] = {}
    for column in Column:
        for name in (column.value, *_SYNONYMS.get(column, ())):
            if (wanted := normalise_word(name)) in names:
                found[column] = names.index(wanted)
                break
    return found


def missing_columns(mapping: Mapping[Column, int]) -> tuple[Column, ...]:
    """The columns that a list must have and that `mapping` does not name."""
    return tuple(column for column in REQUIRED if column not in mapping)
