"""Days in words: reading what people type, Dutch and English alike (`formats` writes them).

`gisteren`, `yesterday`, `3 feb`, `3-2-2026`, `2026-02-03`, `ma`, `vorige week donderdag`, `over 3 dagen`.
Both languages at once, because a user may switch while a draft holds what she typed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march", "mrt"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_WEEKDAY_NAMES = (
    ("maandag", "monday", "ma", "mon"),
    ("dinsdag", "tuesday", "di", "tue"),
    ("woensdag", "wednesday", "wo", "wed"),
    ("donderdag", "thursday", "do", "thu"),
    ("vrijdag", "friday", "vr", "fri"),
    ("zaterdag", "saturday", "za", "sat"),
    ("zondag", "sunday", "zo", "sun"),
)
_FROM_TODAY = {
    "vandaag": 0,
    "nu": 0,
    "today": 0,
    "gisteren": -1,
    "yesterday": -1,
    "eergisteren": -2,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
}
_UNITS = {
    "days": ("dag", "dagen", "day", "days"),
    "weeks": ("week", "weken", "weeks"),
    "months": ("maand", "maanden", "month", "months"),
}
_COUNTS = (
    ("een", "één", "a", "one"),
    ("twee", "two"),
    ("drie", "three"),
    ("vier", "four"),
    ("vijf", "five"),
    ("zes", "six"),
)
_AGO = re.compile(r"(\d{1,2}|[^\W\d]{1,4}) ([a-z]+) (?:geleden|ago)")
_AHEAD = re.compile(r"(?:over|in) (\d{1,2}|[^\W\d]{1,4}) ([a-z]+)")
_BESIDE = re.compile(r"(vorige|afgelopen|last|volgende|komende|next) (week|maand|month)")
_WEEKS = {
    **dict.fromkeys(("vorige", "afgelopen", "last"), -1),
    **dict.fromkeys(("deze", "this"), 0),
    **dict.fromkeys(("volgende", "komende", "next"), 1),
}
_WEEK_FIRST = re.compile(rf"({'|'.join(_WEEKS)}) week(?: op| on|,)? ([a-z]+)")
_DAY_FIRST = re.compile(rf"([a-z]+),? ({'|'.join(_WEEKS)}) week")
_LEAP = 8
"""Years within which every day of the calendar comes round, 29 February too."""
_FIRST_YEAR = 1900
"""Before it a slip of the keys is likelier than a day that is meant."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_NAMED = re.compile(
    r"(\d{1,2})(?:e|ste|de|th|st|nd|rd)?[ .-]*([a-z]{3,9})\.?(?:[ ,.-]+(\d{4}|\d{2}))?"
)
_ENGLISH_ORDER = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")


def read_day(text: str, today: date, *, past: bool = False) -> date | None:
    """The day that `text` means, or None.

    A day without a year is the nearest one to `today`, or with `past` the last one not after it; one with
    another weekday than it has is none: one of the two is wrong. A bare weekday is the coming one, or
    with `past` the last one. A week is told from today: `vorige week` is seven days ago, but `vorige week
    donderdag` is the Thursday of the week before this one, which begins on Monday.
    """
    words = " ".join(text.casefold().replace("\N{NO-BREAK SPACE}", " ").split()).rstrip(".")
    if words in _FROM_TODAY:
        return today + timedelta(days=_FROM_TODAY[words])
    found = _read_weekday(words, today, past) or _read_span(words, today)
    if found is not None:
        return found
    weekday, rest = _split_weekday(words)
    day = _read_written(rest, today, past)
    return None if day and weekday not in (None, day.weekday()) else day


def _read_weekday(words: str, today: date, past: bool) -> date | None:
    if match := _WEEK_FIRST.fullmatch(words):
        return _day_of_week(match[2], today, _WEEKS[match[1]])
    if match := _DAY_FIRST.fullmatch(words):
        return _day_of_week(match[1], today, _WEEKS[match[2]])
    beside, _, name = words.rpartition(" ")
    number = _weekday(name)
    if number is None or beside not in ("", "aanstaande", *_WEEKS):
        return None
    if _WEEKS.get(beside, -1 if past and not beside else 1) < 0:
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _day_of_week(name: str, today: date, weeks: int) -> date | None:
    number = _weekday(name)
    if number is None:
        return None
    return today + timedelta(days=number - today.weekday() + 7 * weeks)


def _weekday(name: str) -> int | None:
    """Monday is 0."""
    return next((n for n, names in enumerate(_WEEKDAY_NAMES) if name in names), None)


def _read_span(words: str, today: date) -> date | None:
    """So many days, weeks or months before or after today."""
    if match := _BESIDE.fullmatch(words):
        return _away(today, 1, match[2], back=match[1] in ("vorige", "afgelopen", "last"))
    if match := _AGO.fullmatch(words):
        return _away(today, _count(match[1]), match[2], back=True)
    if match := _AHEAD.fullmatch(words):
        return _away(today, _count(match[1]), match[2], back=False)
    return None


def _away(today: date, count: int | None, name: str, back: bool) -> date | None:
    unit = next((unit for unit, names in _UNITS.items() if name in names), None)
    if unit is None or count is None:
        return None
    try:
        return today + relativedelta(**{unit: -count if back else count})  # type: ignore[arg-type]
    except (OverflowError, ValueError):
        return None  # before the first year, or after the last


def _count(word: str) -> int | None:
    if word.isascii() and word.isdigit():
        return int(word)
    return next((n for n, words in enumerate(_COUNTS, start=1) if word in words), None)


def _split_weekday(words: str) -> tuple[int | None, str]:
    """The day of the week that stands before a date, and the date."""
    first, _, rest = words.partition(" ")
    weekday = _weekday(first.rstrip(".,")) if rest else None
    return (None, words) if weekday is None else (weekday, rest)


def _read_written(words: str, today: date, past: bool) -> date | None:
    if match := _ISO.fullmatch(words):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(words):
        return _dated(int(match[1]), int(match[2]), match[3], today, past)
    if match := _NAMED.fullmatch(words):
        month = _month(match[2])
        return _dated(int(match[1]), month, match[3], today, past) if month else None
    if match := _ENGLISH_ORDER.fullmatch(words):
        month = _month(match[1])
        return _dated(int(match[2]), month, match[3], today, past) if month else None
    return None


def _month(name: str) -> int | None:
    """The month that `name`, of at least three letters, begins."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(full.startswith(name) for full in names):
            return number
    return None


def _dated(day: int, month: int, year: str | None, today: date, past: bool) -> date | None:
    if year:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    years = range(today.year + _LEAP, today.year - _LEAP - 1, -1)
    around = [made for year_near in years if (made := _day(year_near, month, day))]
    if past:
        return next((made for made in around if made <= today), None)
    return min(around, key=lambda made: abs(made - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    if year < _FIRST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
