"""Time spent and holidays: counted to the minute and the day, and refused with a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from tests.counting import counted
from tests.factory import StoppedClock, a_report
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import Consent, Contact, SchoolHoliday, TimeSpent
from vp_desktop.services.cases import CaseQuery

TODAY = date(2026, 11, 21)


def test_the_minutes_of_conversations_are_added_up_from_their_days_alone(
    services: Services,
) -> None:
    with counted(services.register) as counter:
        services.time.totals(*services.time.this_school_year())
        (asked,) = (sql for sql in counter.by_words if "FROM contacts" in sql)
    plan = services.register.connection.rows(f"EXPLAIN QUERY PLAN {asked}", ("", ""))
    assert "COVERING INDEX contacts_by_day (held_on>? AND held_on<?)" in plan[0]["detail"]


def test_totals_of_month_and_school_year(services: Services) -> None:
    case_id = services.intake.record(a_report())
    services.cases.add(Contact(case_id, date(2026, 11, 1), minutes=25))
    services.cases.add(Contact(case_id, date(2026, 10, 31), minutes=40))
    services.cases.add(Contact(case_id, date(2026, 7, 31), minutes=500))
    services.cases.add(Contact(case_id, date(2026, 11, 2)))
    for day, minutes, activity in (
        (date(2026, 11, 1), 60, "travel"),
        (date(2026, 11, 21), 30, "travel"),
        (date(2026, 8, 1), 120, "training"),
        (date(2026, 7, 31), 999, "training"),
    ):
        services.time.add(TimeSpent(day, minutes, activity))
    month = services.time.totals(*services.time.this_month())
    year = services.time.totals(*services.time.this_school_year())

    assert (month.conversations, dict(month.activities), month.total) == (25, {"travel": 90}, 115)
    assert year.conversations == 65
    assert list(year.activities.items()) == [("training", 120), ("travel", 90)]
    assert year.total == 275
    assert services.time.totals(date(2026, 11, 21), date(2026, 11, 21)).total == 30
    assert services.time.totals(date(2026, 11, 1), date(2026, 11, 1)).total == 85


def test_a_month_ends_on_its_last_day(services: Services, clock: StoppedClock) -> None:
    clock.now = clock.now.replace(year=2028, month=2, day=29)
    assert services.time.this_month() == (date(2028, 2, 1), date(2028, 2, 29))


def test_time_is_noted_changed_and_taken_away(services: Services) -> None:
    case_id = services.intake.record(a_report())
    noted = services.time.add(TimeSpent(TODAY, 45, "preparation", case_id, " Vragen bedacht "))
    (one,) = services.time.noted(TODAY, TODAY)
    assert (str(one.number), one.value.text, one.value.id) == ("2026-001", "Vragen bedacht", noted)
    services.time.change(TimeSpent(TODAY, 50, "consultation", id=noted))
    (one,) = services.time.noted(TODAY, TODAY)
    assert (one.number, one.value.minutes, one.value.activity) == (None, 50, "consultation")
    services.time.remove(noted)
    assert services.time.noted(TODAY, TODAY) == []
    assert [line[1] for line in services.settings.log()[:3]] == [
        *("time_removed", "time_changed", "time_added")
    ]


def test_a_note_is_found_by_its_words_in_the_case_it_belongs_to(services: Services) -> None:
    first, second = (services.intake.record(a_report()) for _ in range(2))
    noted = services.time.add(TimeSpent(TODAY, 45, "preparation", None, "zeilboot"))

    def found() -> list[int]:
        return [row.id for row in services.cases.page(CaseQuery(text="zeilboot"), 0, 9)]

    assert found() == []
    for case_id in (first, second, None, second):
        services.time.change(TimeSpent(TODAY, 45, "preparation", case_id, "zeilboot", noted))
        assert found() == ([case_id] if case_id else [])
    services.time.remove(noted)
    assert found() == []


@pytest.mark.parametrize(
    ("spent", "code"),
    [
        (TimeSpent(TODAY, 0, "travel"), "out_of_range"),
        (TimeSpent(TODAY, 1441, "travel"), "out_of_range"),
        (TimeSpent(date(2026, 11, 22), 10, "travel"), "time_in_future"),
        (TimeSpent(TODAY, 10, "knitting"), "unknown_value"),
    ],
)
def test_time_that_cannot_be_is_refused(services: Services, spent: TimeSpent, code: str) -> None:
    with pytest.raises(WrongUse) as refused:
        services.time.add(spent)
    assert refused.value.code == code
    assert services.time.noted(date.min, date.max) == []


def test_without_consent_minutes_are_kept_and_words_are_not(services: Services) -> None:
    case_id = services.intake.record(a_report())
    services.cases.add(Consent(case_id, "refused", TODAY))
    services.time.add(TimeSpent(TODAY, 10, "travel", case_id, "naar Sanne"))
    (one,) = services.time.noted(TODAY, TODAY)
    assert (one.value.minutes, one.value.text) == (10, "")


def test_holidays_are_kept_in_order(services: Services) -> None:
    days = services.school_days
    days.add(SchoolHoliday("Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3)))
    autumn = days.add(SchoolHoliday(" Herfst ", date(2026, 10, 17), date(2026, 10, 17)))
    assert [one.name for one in days.holidays()] == ["Herfst", "Kerstvakantie"]
    days.change(SchoolHoliday("Herfst", date(2027, 10, 16), date(2027, 10, 24), autumn))
    assert [one.name for one in days.holidays()] == ["Kerstvakantie", "Herfst"]
    days.remove(autumn)
    assert [one.name for one in days.holidays()] == ["Kerstvakantie"]


@pytest.mark.parametrize(
    ("holiday", "code"),
    [
        (SchoolHoliday("  ", TODAY, TODAY), "holiday_without_name"),
        (SchoolHoliday("Herfst", TODAY, date(2026, 11, 20)), "holiday_days"),
        (SchoolHoliday("Herfst", TODAY, date(2027, 11, 21)), "holiday_days"),
    ],
)
def test_a_holiday_that_cannot_be_is_refused(
    services: Services, holiday: SchoolHoliday, code: str
) -> None:
    with pytest.raises(WrongUse) as refused:
        services.school_days.add(holiday)
    assert refused.value.code == code
    assert services.school_days.holidays() == []
