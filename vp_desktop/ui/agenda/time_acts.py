"""Noting time, changing it and taking it away, each with a way back where there is one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal

from vp_desktop.core.taxonomy import CodeList
from vp_desktop.services.clock import Clock
from vp_desktop.services.time_registration import NotedTime, TimeRegistration
from vp_desktop.ui.acts import Acts
from vp_desktop.ui.agenda.time_form import TimeForm
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.choice import options_of

_KIND = "agenda.time"


class TimeActs(Acts):
    """Emits `sheet_asked(sheet)` for a form to be shown."""

    sheet_asked = Signal(object)

    def __init__(
        self, times: TimeRegistration, activities: CodeList, messages: Messages, clock: Clock
    ) -> None:
        super().__init__(messages)
        self._times = times
        self._activities = activities
        self._clock = clock

    def add(self) -> None:
        form = self._form()
        explanation = self.tr(
            "De tijd van gesprekken telt al mee; noteer hier wat u verder aan het werk besteedt."
        )
        words = self.tr("Tijd noteren")
        self.sheet_asked.emit(
            Sheet(
                words,
                form,
                lambda: self._times.add(form.value()),
                _KIND,
                "new",
                explanation=explanation,
            )
        )

    def edit(self, noted: NotedTime) -> None:
        form = self._form(noted)
        words, target = self.tr("Genoteerde tijd wijzigen"), str(noted.value.id)
        self.sheet_asked.emit(
            Sheet(words, form, lambda: self._times.change(form.value()), _KIND, target)
        )

    def remove(self, noted: NotedTime) -> None:
        back = partial(self.do, partial(self._times.add, replace(noted.value, id=0)))
        words = self.tr("Genoteerde tijd verwijderd.")
        self.do(partial(self._times.remove, noted.value.id), words, back)

    def _form(self, noted: NotedTime | None = None) -> TimeForm:
        options = options_of(self._activities, current_language())
        return TimeForm(self._times, options, self._clock, noted)
