"""Rows of the cards of guided work: one duty, one step."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vp_desktop.core.duties import Binding, Duty
from vp_desktop.core.formats import plain_date
from vp_desktop.core.model import StepRecord, StepState
from vp_desktop.core.route_terms import RunningTerm
from vp_desktop.core.workflow import Progress, Standing, Step
from vp_desktop.services.guidance import CaseDuty
from vp_desktop.ui.binding_words import BindingWords
from vp_desktop.ui.dossier.guided.words import GuidedWords
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton, MenuButton, PlainButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Label, Quiet, Small, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width, row
from vp_desktop.ui.widgets.terms_line import TermsLine

_OPEN_ICON, _DONE_ICON, _ASIDE_ICON = "circle", "circle-check", "x"


class _Row(QWidget):
    """An icon that says the state, words under each other, and what can be done with them."""

    done = Signal()
    set_aside = Signal()

    def __init__(self, icon: str, role: str) -> None:
        super().__init__()
        line = row(self, gap=2)
        line.addWidget(IconLabel(icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        self.lines = column(gap=1)
        line.addLayout(self.lines, 1)
        self._why = Quiet("")
        self._why.hide()
        self._act: PlainButton | None = None

    def show_begun(self, title: str) -> None:
        """Its form was begun and not saved: the button leads back to it."""
        if self._act is not None:
            self._act.set_text(self.tr("Verder"))
            self._act.setAccessibleName(self.tr("Verder: {title}").format(title=title))

    def _add_binding(self, chip: str, role: str, source: str) -> None:
        """How far it binds, and beside it what says so."""
        place = QWidget()
        line = FlowLayout(place, gap=2, line_gap=1)
        line.addWidget(Chip(chip, role))
        if source:
            line.addWidget(Quiet(source))
        grow_with_width(place)
        self.lines.addWidget(place)

    def _add_terms(self, words: GuidedWords, *texts: str) -> None:
        """The words of the law in what the row says."""
        if found := words.terms_in("\n".join(texts)):
            self.lines.addWidget(TermsLine(found))

    def _add_acts(self, title: str, explanation: str, act: str, aside: str) -> None:
        acts: QHBoxLayout = row(gap=2)
        done = PlainButton(act)
        done.setAccessibleName(f"{act}: {title}")
        done.clicked.connect(self.done)
        self._act = done
        why = LinkButton(self.tr("Waarom?"))
        why.setAccessibleName(self.tr("Waarom: {what}").format(what=title))
        why.setCheckable(True)
        why.toggled.connect(self._why.setVisible)
        self._why.setText(explanation)
        more = MenuButton(self.tr("Meer bij {title}").format(title=title), False, False)
        more.set_acts([(aside, self.set_aside.emit)])
        for widget in (done, why):
            acts.addWidget(widget)
        acts.addStretch()
        acts.addWidget(more)
        self.lines.addWidget(self._why)
        self.lines.addLayout(acts)


class DutyRow(_Row):
    """A duty: what, to whom, by when, how far it binds and what says so."""

    def __init__(
        self,
        each: CaseDuty,
        words: GuidedWords,
        kinds: Collection[str],
        since: datetime,
        now: datetime,
    ) -> None:
        duty, record = each.duty, each.record
        urgent = words.is_urgent(duty) and record is None
        icon, role = _state(record) if record else (_OPEN_ICON, "urgent" if urgent else "quiet")
        super().__init__(icon, role)
        title = words.duty_here(duty, kinds)
        self.lines.addWidget(Text(title))
        if record is not None:
            self.lines.addWidget(Quiet(Said().of(record)))
            return
        chip, chip_role = BindingWords().of(duty.binding)
        whom = words.addressee(duty.to, kinds)
        term = Label(f"{whom} · {words.term(duty)}", look="quiet", role="urgent" if urgent else "")
        self.lines.addWidget(term)
        if duty.term in ("immediately", "at_once"):
            self.lines.addWidget(Label(words.since(since, now), look="quiet", role="urgent"))
        if duty.condition:
            self.lines.addWidget(Quiet(self.tr("pas als er een redelijk vermoeden is")))
        self._add_binding(chip, chip_role, words.source(duty.source, duty.confirmed))
        self._add_terms(words, title, whom)
        self._add_acts(
            title, words.text(duty.why), self.tr("Vastleggen"), self.tr("Niet nodig, want…")
        )


class StepRow(_Row):
    """A step of a route that can be done now, with its term.

    What says that it must be done is the `duty` as it applies in this case, not what the route says of
    the law: its article is another in each sector, and under a bill it is no law. A step whose duty does
    not apply names no article.
    """

    def __init__(
        self,
        each: Progress,
        words: GuidedWords,
        kinds: Collection[str],
        term: RunningTerm | None,
        now: datetime,
        duty: Duty | None = None,
    ) -> None:
        proposed = duty is not None and duty.binding is Binding.PROPOSED
        late = term is not None and (term.until is None or term.until < now) and not proposed
        super().__init__(_OPEN_ICON, "urgent" if late else "accent")
        title = words.step(each.step, kinds)
        self.lines.addWidget(Text(title))
        self.lines.addWidget(Quiet(words.who_to_whom(each.step, kinds)))
        if term is not None:
            role = "urgent" if late else ""
            self.lines.addWidget(Label(words.running(term, now), look="quiet", role=role))
        self._add_basis(each.step, duty, words)
        self._add_terms(words, title)
        explanation = words.text(each.step.explain)
        if each.step.source and not each.step.duty:
            explanation += "\n" + self.tr("Bron: {source}").format(source=each.step.source)
        self._add_acts(title, explanation, self.tr("Vastleggen"), self.tr("Overslaan…"))

    def _add_basis(self, step: Step, duty: Duty | None, words: GuidedWords) -> None:
        if duty is not None:
            chip, role = BindingWords().of(duty.binding)
            self._add_binding(chip, role, words.source(duty.source, duty.confirmed))
        elif step.duty:
            self.lines.addWidget(Quiet(self.tr("Uit wat u nu weet volgt hier geen plicht.")))
        elif not words.is_confirmed(step):
            self.lines.addWidget(Quiet(self.tr("nog te bevestigen")))


class StepLine(QWidget):
    """A step in one line: done and when, passed over, or what it waits for; and how far it binds."""

    def __init__(
        self,
        each: Progress,
        words: GuidedWords,
        kinds: Collection[str],
        duty: Duty | None = None,
    ) -> None:
        super().__init__()
        icon, role = _state(each.record) if each.record else (_OPEN_ICON, "quiet")
        line = row(self, gap=2)
        line.addWidget(IconLabel(icon, role, 16), 0, Qt.AlignmentFlag.AlignTop)
        lines = column(gap=0, items=(Small(words.step(each.step, kinds)),))
        if each.record is not None:
            lines.addWidget(Quiet(Said().of(each.record)))
        elif each.standing is Standing.NEXT:
            before = ", ".join(words.step(step, kinds).lower() for step in each.waits_for)
            lines.addWidget(Quiet(self.tr("na: {steps}").format(steps=before)))
        if duty is not None and each.record is None:
            lines.addWidget(Quiet(BindingWords().of(duty.binding)[0]))
        line.addLayout(lines, 1)


def _state(record: StepRecord) -> tuple[str, str]:
    """Icon and colour role; the words beside it say the same."""
    if record.state is StepState.DONE:
        return _DONE_ICON, "done"
    return _ASIDE_ICON, "quiet"


class Said(QObject):
    """What became of a step, in a few words."""

    def of(self, record: StepRecord) -> str:
        day = plain_date(record.at.date(), current_language())
        if record.state is StepState.DONE:
            return self.tr("gedaan op {day}, {time}").format(day=day, time=f"{record.at:%H:%M}")
        if record.because:
            return self.tr("niet gedaan: {why}").format(why=record.because)
        return self.tr("niet gedaan, {day}").format(day=day)
