"""What is chosen before cases are handed over: which, to whom, with whose yes, and which parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.handover import NECESSARY, HandoverKind, Part
from vp_desktop.core.model import CaseId
from vp_desktop.services.clock import Clock
from vp_desktop.services.handover import HandoverChoice
from vp_desktop.ui.handover.words import HandoverWords
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.faults import lead_to_fault
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown


@dataclass(frozen=True)
class Candidate:
    """A case that may be handed over."""

    case_id: CaseId
    words: str
    may_leave: bool
    came_in: bool


class HandoverChoices(QWidget):
    """What is necessary is ticked, the rest off. Emits `changed`, and `picked` when other things go."""

    changed = Signal()
    picked = Signal()

    def __init__(
        self, cases: Sequence[Candidate], asks_consent: bool, words: HandoverWords, clock: Clock
    ) -> None:
        super().__init__()
        self._cases, self._words, self._clock = cases, words, clock
        self._asks_consent = asks_consent
        self._build_kind()
        self._build_cases()
        self._build_consent()
        self._build_parts()
        column(self, gap=4, items=(self.why, self.which, self.consent, self.what))
        self._connect()
        self._follow()

    @property
    def kind(self) -> HandoverKind:
        return HandoverKind(self.purpose.value() or HandoverKind.HANDOVER)

    def choice(self) -> HandoverChoice:
        """What is chosen now."""
        handing = self.kind is HandoverKind.HANDOVER
        asked = self._asks_consent and handing and self.asked.isChecked()
        return HandoverChoice(
            case_ids=tuple(CaseId(key) for key, box in self.boxes.items() if box.isChecked()),
            parts=tuple(part for part, box in self.parts.items() if box.isChecked()),
            to_whom=self.to_whom.text().strip(),
            consent_on=self.day.day() if asked else None,
            kind=self.kind,
        )

    def check(self) -> bool:
        """Whether all is chosen that must be; says under each field what is missing."""
        handing = self.kind is HandoverKind.HANDOVER
        missing = "" if self.choice().case_ids else self.tr("Kies ten minste één dossier.")
        self.cases_field.set_error(missing)
        whom = "" if self.to_whom.text().strip() else self.tr("Vul in aan wie.")
        self.to_whom_field.set_error(whom)
        asks = self._asks_consent and handing
        unasked = self.tr("Vraag het eerst. Wie nee zei: vink dat dossier uit.")
        self.asked_field.set_error(unasked if asks and not self.asked.isChecked() else "")
        day = "" if self.day.day() else self.tr("Vul in op welke dag u het vroeg.")
        self.day_field.set_error(day if asks and self.asked.isChecked() else "")
        fields = (self.to_whom_field, self.cases_field, self.asked_field, self.day_field)
        return not lead_to_fault(fields)

    def content(self) -> dict[str, Any]:
        """What was chosen and typed, for a draft."""
        return {
            "kind": self.kind.value,
            "to_whom": self.to_whom.text(),
            "day": self.day.text(),
            "asked": self.asked.isChecked(),
            "cases": [key for key, box in self.boxes.items() if box.isChecked()],
            "parts": [part.value for part, box in self.parts.items() if box.isChecked()],
        }

    def fill(self, content: Mapping[str, Any]) -> None:
        if self.why_field.isVisibleTo(self):
            self.purpose.set_value(content.get("kind") or HandoverKind.HANDOVER.value)
        self.to_whom.setText(content.get("to_whom") or "")
        self.day.set_text(content.get("day") or "")
        self.asked.setChecked(bool(content.get("asked")))
        for key, box in self.boxes.items():
            box.setChecked(key in content.get("cases", ()))
        for part, box in self.parts.items():
            box.setChecked(part.value in content.get("parts", ()))
        self._follow()

    def _build_kind(self) -> None:
        there, back = HandoverKind.HANDOVER.value, HandoverKind.RETURN.value
        self.purpose = ChoiceCards(
            [
                Option(there, self.tr("Overdragen"), self.tr("De ander gaat ermee verder.")),
                Option(
                    back,
                    self.tr("Terug naar waar het begon"),
                    self.tr("Alleen wat u opschreef sinds u de dossiers inlas."),
                ),
            ],
            self.tr("Waarvoor is het?"),
        )
        self.purpose.set_value(there)
        self.why_field = Field(self.tr("Waarvoor is het?"), self.purpose)
        self.to_whom = LineEdit()
        self.to_whom_field = Field(
            self.tr("Aan wie"),
            self.to_whom,
            self.tr("Zo staat het in de tijdlijn. De naam komt niet in het bestand."),
        )
        adviser = self.tr("Aan een opvolger of externe vertrouwenspersoon")
        successor = self.tr("Aan een opvolger")
        self.why = Card(adviser if self._asks_consent else successor, gap=3)
        self.why.add(self.why_field)
        self.why.add(self.to_whom_field)
        set_shown(self.why_field, any(case.came_in for case in self._cases))

    def _build_cases(self) -> None:
        self.which = Card(self.tr("Welke dossiers"), gap=3)
        self.boxes: dict[int, CheckBox] = {}
        alone = len(self._cases) == 1
        lines = QWidget()
        held = column(lines, gap=1)
        for case in self._cases:
            box = CheckBox(case.words)
            box.setChecked(case.may_leave)
            box.setEnabled(case.may_leave and not alone)
            self.boxes[case.case_id] = box
            held.addWidget(box)
        self.cases_field = Field("", lines)
        self.which.add(self.cases_field)
        kept = self.tr(
            "Wat grijs is en uit staat, gaat niet mee: er is geen toestemming voor een dossier."
        )
        self.kept = Quiet(kept)
        set_shown(self.kept, not all(case.may_leave for case in self._cases))
        self.which.add(self.kept)

    def _build_consent(self) -> None:
        self.consent = Card(self.tr("Vinden de melders het goed?"), gap=3)
        self.consent.add(
            Text(self.tr("Vraag het iedere melder, en vertel wie verdergaat en wat er meegaat."))
        )
        self.asked = CheckBox(self.tr("Ja: van elk gekozen dossier zei de melder ja"))
        self.asked_field = Field("", self.asked)
        self.day = DayEdit(self._today, self._today(), past_only=True)
        self.day_field = Field(self.tr("Gevraagd op"), self.day)
        self.consent.add(self.asked_field)
        self.consent.add(self.day_field)

    def _build_parts(self) -> None:
        self.what = Card(self.tr("Wat gaat mee"), gap=3)
        self.what.add(
            Text(self.tr("Alleen wat de ander nodig heeft. Geheugensteunen gaan nooit mee."))
        )
        self.parts = {part: CheckBox(self._words.part(part)) for part in Part}
        for part, box in self.parts.items():
            box.setChecked(part in NECESSARY)
        self.what.body.addLayout(column(gap=1, items=tuple(self.parts.values())))
        self.unnamed = Quiet(
            self.tr(
                "Zonder namen staat in teksten de rol op de plaats van een naam. Bijlagen gaan dan "
                "niet mee: daar kan het programma geen namen uit halen."
            )
        )
        self.what.add(self.unnamed)

    def _connect(self) -> None:
        self.purpose.chosen.connect(self._note_pick)
        self.to_whom.textChanged.connect(self._note_change)
        self.to_whom.textChanged.connect(self.to_whom_field.clear_error)
        self.day.changed.connect(self._note_change)
        self.day.changed.connect(self.day_field.clear_error)
        self.asked.toggled.connect(self._note_change)
        for box in (*self.boxes.values(), *self.parts.values()):
            box.toggled.connect(self._note_pick)
        self.asked.toggled.connect(self.asked_field.clear_error)

    def _note_change(self) -> None:
        self._follow()
        self.changed.emit()

    def _note_pick(self) -> None:
        self._note_change()
        self.picked.emit()

    def _follow(self) -> None:
        handing = self.kind is HandoverKind.HANDOVER
        set_shown(self.consent, self._asks_consent and handing)
        set_shown(self.day_field, self.asked.isChecked())
        set_shown(self.what, handing)
        named = self.parts[Part.NAMES].isChecked()
        self.parts[Part.ATTACHMENTS].setEnabled(named)
        set_shown(self.unnamed, not named)

    def _today(self) -> date:
        return self._clock().date()
