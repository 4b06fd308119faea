"""Noting time besides conversations: which day, how long, on what, and perhaps for which case."""

from __future__ import annotations

from datetime import date

from vp_desktop.core.model import TimeSpent
from vp_desktop.services.clock import Clock
from vp_desktop.services.time_registration import NotedTime, TimeRegistration
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.reading import read_minutes, read_number
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import LineEdit


class TimeForm(Form):
    """`value()` is what was noted, once `check()` found nothing wrong."""

    def __init__(
        self,
        times: TimeRegistration,
        activities: list[Option],
        clock: Clock,
        noted: NotedTime | None = None,
    ) -> None:
        super().__init__()
        self._times = times
        self._clock = clock
        self._noted = noted
        line = self.side_by_side(3)
        day = DayEdit(self._today, self._today(), past_only=True)
        self.add("spent_on", self.tr("Dag"), day, into=line)
        self.add(
            "minutes",
            self.tr("Hoe lang, in minuten"),
            LineEdit(placeholder="45"),
            must=self.tr("Schrijf het aantal minuten, bijvoorbeeld 45."),
            into=line,
        )
        number = LineEdit(placeholder=self.tr("mag leeg blijven"))
        self.add("number", self.tr("Dossiernummer"), number, into=line)
        self.add(
            "activity",
            self.tr("Waaraan?"),
            ChoiceChips(activities),
            must=self.tr("Kies waar de tijd aan opging."),
        )
        self.add("text", self.tr("Toelichting"), LineEdit())
        if noted:
            self.fill(_content(noted))

    def take_focus(self) -> None:
        self.editor("minutes").setFocus()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if "minutes" not in found and not self._minutes():
            found["minutes"] = self.tr("Schrijf hele minuten, van 1 tot en met 1440.")
        written = self.text("number")
        if written and self._case_id() is None:
            found["number"] = self.tr(
                "Dit dossier is er niet. Schrijf het nummer als 2026-014, of laat het leeg."
            )
        return found

    def value(self) -> TimeSpent:
        return TimeSpent(
            spent_on=self.editor("spent_on").day() or self._today(),
            minutes=self._minutes(),
            activity=self.text("activity"),
            case_id=self._case_id(),
            text=self.text("text"),
            id=self._noted.value.id if self._noted else 0,
        )

    def _minutes(self) -> int:
        try:
            return read_minutes(self.text("minutes")) or 0
        except ValueError:
            return 0

    def _case_id(self) -> int | None:
        number = read_number(self.text("number"))
        return self._times.find_case(number) if number else None

    def _today(self) -> date:
        return self._clock().date()


def _content(noted: NotedTime) -> dict[str, str]:
    value = noted.value
    return {
        "spent_on": value.spent_on.isoformat(),
        "minutes": str(value.minutes),
        "number": str(noted.number) if noted.number else "",
        "activity": value.activity,
        "text": value.text,
    }
