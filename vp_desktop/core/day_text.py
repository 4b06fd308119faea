"""Days in words: reading what people type, Dutch and English alike (`formats` writes them).

`gisteren`, `yesterday`, `3 feb`, `3-2-2026`, `2026-02-03`, `ma`, `vorige week`, `over 3 dagen`. Both
languages at once, because a user may switch while a draft holds what she typed.
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
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_NAMED = re.compile(
    r"(\d{1,2})(?:e|ste|de|th|st|nd|rd)?[ .-]*([a-z]{3,9})\.?(?:[ ,.-]+(\d{4}|\d{2}))?"
)
_ENGLISH_ORDER = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")


def read_day(text: str, today: date, *, past: bool = False) -> date | None:
    """The day that `text` means, or None.

    A day without a year is the nearest one to `today`, or with `past` the last one not after it; a bare
    weekday is the coming one, or with `past` the last one; a week is told from today: `vorige week` is
    seven days ago.
    """
    words = " ".join(text.casefold().replace("\N{NO-BREAK SPACE}", " ").split()).rstrip(".")
    if words in _FROM_TODAY:
        return today + timedelta(days=_FROM_TODAY[words])
    found = _read_weekday(words, today, past) or _read_span(words, today)
    if found is not None:
        return found
    return _read_written(_without_weekday(words), today, past)


def _read_weekday(words: str, today: date, past: bool) -> date | None:
    last = words.startswith(("afgelopen ", "vorige ", "last "))
    name = re.sub(r"^(afgelopen|vorige|last|aanstaande|komende|volgende|next) ", "", words)
    for number, names in enumerate(_WEEKDAY_NAMES):
        if name in names:
            if past or last:
                return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return None


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


def _without_weekday(words: str) -> str:
    first, _, rest = words.partition(" ")
    known = any(first.rstrip(".,") in names for names in _WEEKDAY_NAMES)
    return rest if known and rest else words


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
    around = [made for y in (1, 0, -1) if (made := _day(today.year + y, month, day))]
    if past:
        return next((made for made in around if made <= today), None)
    return min(around, key=lambda made: abs(made - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
