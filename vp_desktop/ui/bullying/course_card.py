"""How it goes: the child's own numbers, whether it stopped, and how often it happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from vp_desktop.core.bullying_course import (
    Bar,
    Frequency,
    Measure,
    Period,
    frequency,
    last_state,
    measures,
)
from vp_desktop.core.formats import long_date
from vp_desktop.core.model import Contact, Incident
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.bullying.incident_bars import IncidentBars
from vp_desktop.ui.bullying.score_line import ScoreLine
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Small, Text
from vp_desktop.ui.widgets.layouts import clear, column


class CourseCard(Card):
    """Two small pictures, with the same in words behind a button."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(self.tr("Hoe gaat het?"), gap=2)
        self._vocabulary = vocabulary
        self.state = Text("")
        self.line = ScoreLine()
        self.hint = Quiet(self.tr("Vraag bij elk gesprek: hoe gaat het, van 0 tot 10?"))
        self.legend = Quiet(self.tr("Vierkant en streepjeslijn: toen was het gestopt."))
        self.often = Small(self.tr("Hoe vaak gebeurt het?"))
        self.bars = IncidentBars()
        self.scale = Quiet("")
        self.in_words = LinkButton("")
        self._words = column(gap=0)
        shown = (self.state, self.line, self.legend, self.hint, self.often, self.bars, self.scale)
        for widget in shown:
            self.add(widget)
        self.body.addWidget(self.in_words, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._words)
        self._lines: list[str] = []
        self._said = False
        self.in_words.clicked.connect(self._turn)

    def show_course(self, dossier: Dossier, today: date) -> None:
        values = [entry.value for entry in dossier.timeline]
        found = measures(value for value in values if isinstance(value, Contact))
        closing = dossier.case.closing
        until = min(today, closing.closed_on) if closing and closing.closed_on else today
        often = frequency((value for value in values if isinstance(value, Incident)), until)
        self._show_measures(found)
        self._show_frequency(often)
        self._lines = [*self._measured(found), *self._counted(often)]
        self.in_words.setVisible(bool(self._lines))
        self._show_words()

    def _show_measures(self, found: Sequence[Measure]) -> None:
        self.line.show_measures(found, "; ".join(self._measured(found)))
        drawn = any(measure.score is not None for measure in found)
        self.line.setVisible(drawn)
        self.legend.setVisible(drawn and any(measure.is_stopped for measure in found))
        self.hint.setVisible(not found)
        state = last_state(found)
        self.state.setVisible(state is not None)
        if state is not None:
            label = self._vocabulary.label("bullying_end", state.state).lower()
            words = self.tr("Gestopt? Het laatst gezegd: {state} ({day})")
            self.state.setText(words.format(state=label, day=self._day(state.on)))

    def _show_frequency(self, often: Frequency) -> None:
        self.bars.show_frequency(often, "; ".join(self._counted(often)))
        for widget in (self.often, self.bars, self.scale):
            widget.setVisible(bool(often.bars))
        said = [
            self.tr("Incidenten per week; de dag is de maandag.")
            if often.period is Period.WEEK
            else self.tr("Incidenten per maand.")
        ]
        if often.undated:
            said.append(self.tr("Zonder dag: {count}.").format(count=often.undated))
        if often.earlier:
            said.append(self.tr("Nog eerder: {count}.").format(count=often.earlier))
        self.scale.setText(" ".join(said))

    def _measured(self, found: Sequence[Measure]) -> list[str]:
        return [self._said_on(measure) for measure in found]

    def _said_on(self, measure: Measure) -> str:
        parts = []
        if measure.score is not None:
            parts.append(self.tr("cijfer {score}").format(score=measure.score))
        if measure.state:
            parts.append(self._vocabulary.label("bullying_end", measure.state).lower())
        return f"{self._day(measure.on)}: {', '.join(parts)}"

    def _counted(self, often: Frequency) -> list[str]:
        return [self._bar(often.period, bar) for bar in often.bars if bar.count]

    def _bar(self, period: Period, bar: Bar) -> str:
        words = (
            self.tr("week van {day}: {count} keer")
            if period is Period.WEEK
            else self.tr("maand vanaf {day}: {count} keer")
        )
        return words.format(day=self._day(bar.first), count=bar.count)

    def _turn(self) -> None:
        self._said = not self._said
        self._show_words()

    def _show_words(self) -> None:
        said, unsaid = self.tr("Woorden verbergen"), self.tr("In woorden lezen")
        self.in_words.set_text(said if self._said else unsaid)
        clear(self._words)
        if self._said:
            for line in self._lines:
                self._words.addWidget(Quiet(line))

    @staticmethod
    def _day(day: date) -> str:
        return long_date(day, current_language())
