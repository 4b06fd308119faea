"""Calendar files as another program reads them: lines, escapes, folds, zones."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.calendar_file import CalendarEntry, calendar_file

MADE = datetime(2026, 11, 21, 13, 32, tzinfo=UTC)
DAY = date(2026, 3, 29)


def unfolded(content: bytes) -> list[str]:
    """The lines as a calendar puts them together again (RFC 5545, 3.1)."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    return content.decode().replace("\r\n ", "").split("\r\n")[:-1]


def entry(summary: str = "Afspraak", at: time | None = None, day: date = DAY) -> CalendarEntry:
    return CalendarEntry("a1b2", day, at, summary)


def test_a_day_without_time_is_a_whole_day() -> None:
    lines = unfolded(calendar_file([entry(day=date(2026, 12, 31))], MADE))

    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "DTSTAMP:20261121T133200Z" in lines


def test_a_time_is_local_time_in_a_zone_that_the_file_explains() -> None:
    lines = unfolded(calendar_file([entry(at=time(23, 45))], MADE))

    assert "DTSTART;TZID=Europe/Amsterdam:20260329T234500" in lines
    assert "DTEND;TZID=Europe/Amsterdam:20260330T001500" in lines
    assert "TZID:Europe/Amsterdam" in lines[lines.index("BEGIN:VTIMEZONE") :]
    assert lines.index("END:VTIMEZONE") < lines.index("BEGIN:VEVENT")


def test_the_zone_in_the_file_is_that_of_amsterdam() -> None:
    text = calendar_file([entry(at=time(9, 0))], MADE).decode()
    theirs = tz.tzical(io.StringIO(text.replace("\r\n", "\n"))).get("Europe/Amsterdam")
    assert theirs is not None
    moment = datetime(2026, 1, 1, 12)
    while moment.year < 2029:
        offset = moment.replace(tzinfo=theirs).utcoffset()
        assert offset == moment.replace(tzinfo=ZoneInfo("Europe/Amsterdam")).utcoffset(), moment
        moment += timedelta(days=1)


def test_signs_with_a_meaning_are_escaped() -> None:
    lines = unfolded(calendar_file([entry("a;b,c\\d\nEND:VEVENT\r\nx")], MADE))

    assert "SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\nx" in lines
    assert lines.count("END:VEVENT") == 1


@pytest.mark.parametrize("letter", ["a", "é", "語", "🙂"])
def test_a_long_line_is_folded_and_put_together_again(letter: str) -> None:
    content = calendar_file([entry(letter * 200)], MADE)

    assert f"SUMMARY:{letter * 200}" in unfolded(content)
    assert max(map(len, content.split(b"\r\n"))) in range(72, 76)


@given(st.text(max_size=300))
def test_every_line_fits_and_no_letter_is_broken(summary: str) -> None:
    content = calendar_file([entry(summary)], MADE)

    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert unfolded(content).count("BEGIN:VEVENT") == 1
