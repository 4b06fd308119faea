"""The holidays of the school, as the user entered them: school days are counted around them."""

from __future__ import annotations

from dataclasses import replace

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import SchoolHoliday
from vp_desktop.services.clock import Clock
from vp_desktop.storage import records
from vp_desktop.storage.register import Register

LONGEST = 70
"""Days that a holiday may last: longer is a slip of the pen in a year."""


class SchoolDays:
    """The holidays in a register."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def holidays(self) -> list[SchoolHoliday]:
        """All of them, the earliest first."""
        return records.select(self._register.connection, SchoolHoliday, "1 ORDER BY from_on, id")

    def add(self, holiday: SchoolHoliday) -> int:
        """Raises WrongUse for a holiday without a name, or with days that cannot be."""
        checked = _checked(holiday)
        with self._register.change("holiday_added", self._clock()) as connection:
            return records.insert(connection, checked)

    def change(self, holiday: SchoolHoliday) -> None:
        """Raises as `add`."""
        checked = _checked(holiday)
        with self._register.change("holiday_changed", self._clock()) as connection:
            records.update(connection, checked)

    def remove(self, holiday_id: int) -> None:
        with self._register.change("holiday_removed", self._clock()) as connection:
            records.delete(connection, SchoolHoliday, holiday_id)


def _checked(holiday: SchoolHoliday) -> SchoolHoliday:
    name = holiday.name.strip()
    if not name:
        raise WrongUse("holiday_without_name")
    if not 0 <= (holiday.to_on - holiday.from_on).days < LONGEST:
        raise WrongUse("holiday_days", most=LONGEST)
    return replace(holiday, name=name)
