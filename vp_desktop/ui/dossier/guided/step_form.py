"""Recording a step: what came of it, when to the minute, who, to whom, how, and what was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time

from vp_desktop.core.model import StepRecord, StepState
from vp_desktop.services.clock import Clock
from vp_desktop.ui.dossier.forms.entry_forms import DatedForm
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.reading import read_time
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.text_area import TextArea


class StepForm(DatedForm):
    """What was done. `before` is the record that is changed, or one with what is proposed.

    `answers` are the step's own; `warning` stands under "aan wie" when the one it is about may hold
    that function. Without `texts` there is no place for names and words.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        clock: Clock,
        before: StepRecord,
        answers: Sequence[Option] = (),
        warning: str = "",
        texts: bool = True,
    ) -> None:
        super().__init__(vocabulary, clock)
        self._before = before
        if answers:
            self.add(
                "answer",
                self.tr("Wat kwam eruit?"),
                ChoiceChips(list(answers)),
                must=self.tr("Kies wat eruit kwam."),
            )
        line = self.side_by_side(3)
        self.add("day", self.tr("Wanneer"), self.day_edit(None), into=line)
        self.add("time", self.tr("Hoe laat"), LineEdit(placeholder="13:15"), into=line)
        ways = ChoiceCombo(vocabulary.options_but("way", "list"))
        self.add("way", self.tr("Hoe"), ways, into=line)
        if texts:
            self._add_texts(warning)
        self.fill(_content(before))

    def take_focus(self) -> None:
        self.editor("answer" if "answer" in self._fields else "day").setFocus()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        try:
            at = self._time()
        except ValueError:
            found["time"] = self.tr("Schrijf een tijd, bijvoorbeeld 13:15.")
        else:
            if "day" not in found and datetime.combine(self.day_or_today(), at) > self._clock():
                found["time"] = self.tr(
                    "Dit moment moet nog komen. Leg een stap vast als hij gedaan is."
                )
        return found

    def record(self) -> StepRecord:
        """The step as it was filled in."""
        return replace(
            self._before,
            state=StepState.DONE,
            at=datetime.combine(self.day_or_today(), self._time()),
            way=self.text("way"),
            answer=self.text("answer"),
            who=self.text("who"),
            to_whom=self.text("to_whom"),
            told=self.text("told"),
            not_told=self.text("not_told"),
            because="",
        )

    def _time(self) -> time:
        """To the minute; without a time the moment that was proposed."""
        return read_time(self.text("time")) or self._before.at.time()

    def _add_texts(self, warning: str) -> None:
        people = self.side_by_side(2)
        self.add(
            "who",
            self.tr("Wie zette deze stap?"),
            LineEdit(placeholder=self.tr("uzelf")),
            into=people,
        )
        self.add("to_whom", self.tr("Aan of met wie?"), LineEdit(), warning, into=people)
        self.add("told", self.tr("Wat is er verteld of gedaan?"), TextArea(lines=3))
        self.add("not_told", self.tr("Wat is bewust niet verteld?"), TextArea(lines=2))


def _content(record: StepRecord) -> dict[str, str]:
    return {
        "answer": record.answer,
        "day": record.at.date().isoformat(),
        "time": f"{record.at:%H:%M}",
        "way": record.way,
        "who": record.who,
        "to_whom": record.to_whom,
        "told": record.told,
        "not_told": record.not_told,
    }


class ReasonForm(Form):
    """Why a step is set aside, or a route left: it stays in the timeline."""

    def __init__(self, question: str, must: str) -> None:
        super().__init__()
        self.add("because", question, TextArea(lines=2), must=must)
