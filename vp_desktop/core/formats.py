"""How dates and numbers are written for people, in Dutch and in English.

Used by the window, the command line and the documents alike. The words are here and not in the
system's locale, so that a page looks the same on every machine.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vp_desktop.core.school_year import SchoolYear

_WEEKDAYS = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS = {
    "nl": (
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
_NEAR_DAYS = {
    "nl": {-1: "gisteren", 0: "vandaag", 1: "morgen"},
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
}


def _language(language: str) -> str:
    return "en" if language == "en" else "nl"


def plain_date(day: date, language: str) -> str:
    """`3 februari 2026`: a date without its weekday, for documents."""
    return f"{day.day} {_MONTHS[_language(language)][day.month - 1]} {day.year}"


def long_date(day: date, language: str) -> str:
    """`di 3 februari 2026`: the usual way to write a date."""
    return f"{_WEEKDAYS[_language(language)][day.weekday()]} {plain_date(day, language)}"


def short_date(day: date, language: str) -> str:
    """`3-2-2026` in Dutch, `3 Feb 2026` in English: for narrow columns."""
    if _language(language) == "en":
        return f"{day.day} {_MONTHS['en'][day.month - 1][:3]} {day.year}"
    return f"{day.day}-{day.month}-{day.year}"


def relative_day(day: date, today: date, language: str) -> str:
    """`gisteren`, `vandaag`, `morgen`; any other day as `long_date`."""
    near = _NEAR_DAYS[_language(language)].get((day - today) // timedelta(days=1))
    return near or long_date(day, language)


def school_year(year: SchoolYear) -> str:
    """`2025-2026`, the same in both languages, without spaces and on one line."""
    return str(year)


def number(value: int, language: str) -> str:
    """A whole number in groups of three: `1.234` in Dutch, `1,234` in English."""
    grouped = f"{value:,}"
    return grouped if _language(language) == "en" else grouped.replace(",", ".")
