"""Appointments as a calendar file (iCalendar, RFC 5545): neutral words only, local time of Amsterdam.

Lines end in CRLF and are folded after 75 octets; text is escaped as section 3.3.11 asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

_ZONE = "Europe/Amsterdam"
_LENGTH = timedelta(minutes=30)
_MOST_OCTETS = 75
# The rules of summer and winter time since 1996, so that a calendar needs no zone data of its own.
_ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
)


@dataclass(frozen=True)
class CalendarEntry:
    """Something in a calendar. `uid` says nothing; without `at` it lasts the whole day."""

    uid: str
    day: date
    at: time | None
    summary: str


def calendar_file(entries: Sequence[CalendarEntry], made_at: datetime) -> bytes:
    """The file. `made_at` carries a zone."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//VP Desktop//NONSGML//NL"]
    lines += _ZONE_LINES
    for entry in entries:
        lines += _event(entry, made_at)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(entry: CalendarEntry, made_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(entry.uid)}"
    yield f"DTSTAMP:{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if entry.at is None:
        yield f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
    else:
        begin = datetime.combine(entry.day, entry.at)
        yield f"DTSTART;TZID={_ZONE}:{begin:%Y%m%dT%H%M%S}"
        yield f"DTEND;TZID={_ZONE}:{begin + _LENGTH:%Y%m%dT%H%M%S}"
    yield "CLASS:PRIVATE"
    yield f"SUMMARY:{_escaped(entry.summary)}"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> bytes:
    """The line with its end, broken between letters where it is too long."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        octets = letter.encode()
        room = _MOST_OCTETS - (1 if parts else 0)  # a part that goes on begins with a space
        if len(part) + len(octets) > room:
            parts.append(part)
            part = b""
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"
