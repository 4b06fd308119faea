"""Time spent: that of conversations, which stands with them, and all other time, noted here."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, CaseNumber, TimeSpent
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.storage import cases, records
from vp_desktop.storage.register import Register

LONGEST = 1440
"""Minutes in a day."""


@dataclass(frozen=True)
class Totals:
    """Minutes in a stretch of days."""

    conversations: int
    activities: Mapping[str, int]
    """Minutes by activity, in the order of the list; an activity without minutes is not there."""

    @property
    def total(self) -> int:
        return self.conversations + sum(self.activities.values())


@dataclass(frozen=True)
class NotedTime:
    """Time that was noted, with the number of its case."""

    value: TimeSpent
    number: CaseNumber | None


class TimeRegistration:
    """The time spent in a register. `activities` is the list of that name."""

    def __init__(self, register: Register, activities: CodeList, clock: Clock) -> None:
        self._register = register
        self._connection = register.connection
        self._activities = activities
        self._clock = clock

    def add(self, spent: TimeSpent) -> int:
        """Note time. Raises WrongUse for minutes, a day or an activity that cannot be.

        In a case without consent to a dossier the minutes are kept and the text is not.
        """
        allowed = self._allowed(spent)
        with self._register.change("time_added", self._clock()) as connection:
            return records.insert(connection, allowed)

    def change(self, spent: TimeSpent) -> None:
        """Raises as `add`."""
        allowed = self._allowed(spent)
        with self._register.change("time_changed", self._clock()) as connection:
            records.update(connection, allowed)

    def remove(self, spent_id: int) -> None:
        with self._register.change("time_removed", self._clock()) as connection:
            records.delete(connection, TimeSpent, spent_id)

    def find_case(self, number: CaseNumber) -> CaseId | None:
        return cases.find_by_number(self._connection, number)

    def noted(self, first: date, last: date) -> list[NotedTime]:
        """What was noted from `first` up to and including `last`, the newest first."""
        rows = self._connection.rows(
            "SELECT time_spent.*, cases.year, cases.sequence FROM time_spent"
            " LEFT JOIN cases ON cases.id = time_spent.case_id"
            " WHERE spent_on BETWEEN ? AND ?"
            " AND (case_id IS NULL OR case_id NOT IN (SELECT case_id FROM bin))"
            " ORDER BY spent_on DESC, time_spent.id DESC",
            (first, last),
        )
        return [
            NotedTime(
                records.read(TimeSpent, row),
                CaseNumber(row["year"], row["sequence"]) if row["year"] is not None else None,
            )
            for row in rows
        ]

    def this_month(self) -> tuple[date, date]:
        """The first and the last day of the month it is."""
        today = self._clock().date()
        return today.replace(day=1), today.replace(day=_days_in(today))

    def this_school_year(self) -> tuple[date, date]:
        """The first and the last day of the school year it is."""
        year = SchoolYear.of(self._clock().date())
        return year.first_day, year.last_day

    def totals(self, first: date, last: date) -> Totals:
        """The minutes from `first` up to and including `last`."""
        conversations = self._connection.value(
            "SELECT ifnull(sum(minutes), 0) FROM contacts WHERE held_on BETWEEN ? AND ?",
            (first, last),
        )
        rows = self._connection.rows(
            "SELECT activity, sum(minutes) AS minutes FROM time_spent"
            " WHERE spent_on BETWEEN ? AND ? GROUP BY activity",
            (first, last),
        )
        found = {str(row["activity"]): int(row["minutes"]) for row in rows}
        known = [code for code in self._activities.leaves if code in found]
        gone = sorted(code for code in found if code not in known)
        return Totals(int(conversations or 0), {code: found[code] for code in (*known, *gone)})

    def _allowed(self, spent: TimeSpent) -> TimeSpent:
        if not 1 <= spent.minutes <= LONGEST:
            raise WrongUse("out_of_range", lowest=1, highest=LONGEST)
        if spent.spent_on > self._clock().date():
            raise WrongUse("time_in_future")
        if not self._activities.has(spent.activity):
            raise WrongUse("unknown_value", value=spent.activity)
        texts = keeps_texts(self._connection, spent.case_id)
        return replace(spent, text=spent.text.strip() if texts else "")


def _days_in(month: date) -> int:
    return calendar.monthrange(month.year, month.month)[1]
