"""What is chosen before a package is made: to whom, with whose yes, and what goes besides codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import Person, PersonId
from vp_desktop.core.package import LONGEST_DESCRIPTION, packaged_role
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import Dossier
from vp_desktop.services.clock import Clock
from vp_desktop.services.packages import Choice
from vp_desktop.ui.package.words import PackageWords
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.faults import lead_to_fault
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Strong, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown

YES, NO = "yes", "no"
Unticked = Callable[[str, frozenset[PersonId]], list[str]]
"""The names in a text of persons who were not ticked."""


class Choices(QWidget):
    """Everything beyond the coded facts is off until it is chosen. Emits `changed`."""

    changed = Signal()

    def __init__(
        self,
        dossier: Dossier,
        receivers: Sequence[Purpose],
        asks_consent: bool,
        words: PackageWords,
        clock: Clock,
        unticked: Unticked,
    ) -> None:
        super().__init__()
        self._dossier, self._words, self._clock = dossier, words, clock
        self._unticked = unticked
        self._asks_consent = asks_consent
        self._only = receivers[0] if len(receivers) == 1 else None
        self._build_receivers(receivers)
        self._build_consent()
        self._build_extra()
        column(self, gap=4, items=(self.where, self.consent, self.extra))
        self._connect()
        self._show_question()

    def meant_for(self) -> Purpose | None:
        chosen = self.receiver.value()
        return self._only or (Purpose(chosen) if chosen else None)

    def choice(self) -> Choice | None:
        """What is chosen now; None as long as it is not known for whom."""
        meant_for = self.meant_for()
        if meant_for is None:
            return None
        said_yes = self._asks_consent and self.answer.value() == YES
        return Choice(
            meant_for=meant_for,
            receiver=self._words.register(meant_for),
            description=self.description.text().strip(),
            named=frozenset(PersonId(key) for key, box in self.names.items() if box.isChecked()),
            consent_on=self.day.day() if said_yes else None,
        )

    def check(self) -> bool:
        """Whether all is chosen that must be; says under each field what is missing."""
        choice = self.choice()
        self.receiver_field.set_error("" if choice else self.tr("Kies waar het heen gaat."))
        self.answer_field.set_error(self._consent_problem())
        asked = self._asks_consent and self.answer.value() == YES
        problem = "" if self.day.day() else self.tr("Vul in op welke dag u het vroeg.")
        self.day_field.set_error(problem if asked else "")
        self.description_field.set_error(self._text_problem(choice))
        first = (self.receiver_field, self.answer_field, self.day_field)
        return not lead_to_fault((*first, self.description_field))

    def content(self) -> dict[str, Any]:
        """What was chosen and typed, for a draft."""
        return {
            "receiver": self.receiver.value() or "",
            "answer": self.answer.value() or "",
            "day": self.day.text(),
            "description": self.description.text(),
            "named": [key for key, box in self.names.items() if box.isChecked()],
        }

    def fill(self, content: Mapping[str, Any]) -> None:
        self.receiver.set_value(content.get("receiver") or None)
        self.answer.set_value(content.get("answer") or None)
        self.day.set_text(content.get("day") or "")
        self.description.set_text(content.get("description") or "")
        for key, box in self.names.items():
            box.setChecked(key in content.get("named", ()))
        self._show_question()

    def _build_receivers(self, receivers: Sequence[Purpose]) -> None:
        notes = {
            Purpose.SCHOOL: self.tr("Wie het bestuur heeft aangewezen, kan het daar lezen."),
            Purpose.BULLYING: self.tr("De antipestcoördinator kan het daar lezen."),
        }
        self.receiver = ChoiceCards(
            [Option(one.value, self._words.register(one), notes[one]) for one in receivers],
            self.tr("Waar gaat het heen?"),
        )
        if self._only is not None:
            self.receiver.set_value(self._only.value)
        self.receiver_field = Field("", self.receiver)
        self.where = Card(self.tr("Waar gaat het heen?"), gap=3)
        self.where.add(self.receiver_field)

    def _build_consent(self) -> None:
        self.consent = Card(" ", gap=3)
        self.answer = ChoiceChips([Option(YES, self.tr("Ja")), Option(NO, self.tr("Nee"))])
        self.answer_field = Field("", self.answer)
        self.day = DayEdit(self._today, self._today(), past_only=True)
        self.day_field = Field(self.tr("Gevraagd op"), self.day)
        self.refused = Notice("", "attention")
        self.consent.add(Text(self.tr("Vraag het de melder, en vertel precies wat er meegaat.")))
        for widget in (self.answer_field, self.day_field, self.refused):
            self.consent.add(widget)

    def _build_extra(self) -> None:
        self.extra = Card(self.tr("Wilt u er iets bij geven? Dat hoeft niet"), gap=3)
        self.description = TextArea(lines=3)
        self.description_field = Field(
            self.tr("Korte omschrijving voor de ontvanger"),
            self.description,
            self.tr(
                "Alleen wat de ontvanger nodig heeft, liefst zonder namen. Wat de melder vertelde, "
                "gaat niet mee."
            ),
        )
        self.extra.add(self.description_field)
        self.names: dict[int, CheckBox] = {}
        for person, role in self._persons():
            self.names[person.id] = CheckBox(
                self.tr("{name} ({role})").format(name=person.name, role=role.lower())
            )
        if self.names:
            self.extra.add(Strong(self.tr("Namen die mee mogen")))
            note = self.tr(
                "Alles staat uit. Het ja van de melder geldt niet voor de gegevens van een ander."
            )
            self.extra.body.addLayout(column(gap=1, items=(*self.names.values(), Quiet(note))))

    def _persons(self) -> list[tuple[Person, str]]:
        """The persons whose name can go, each once, with the first role that counts."""
        found: dict[int, tuple[Person, str]] = {}
        for one in self._dossier.people:
            role = packaged_role(one.involvement.role)
            if role and one.person is not None and one.person.name:
                found.setdefault(one.person.id, (one.person, self._words.role(role)))
        return list(found.values())

    def _connect(self) -> None:
        self.receiver.chosen.connect(self._note_change)
        self.answer.chosen.connect(self._note_change)
        self.day.changed.connect(self._note_change)
        self.description.changed.connect(self._note_change)
        for box in self.names.values():
            box.toggled.connect(self._note_change)
        self.receiver.chosen.connect(self.receiver_field.clear_error)
        self.answer.chosen.connect(self.answer_field.clear_error)
        self.day.changed.connect(self.day_field.clear_error)
        self.description.changed.connect(self.description_field.clear_error)

    def _note_change(self) -> None:
        self._show_question()
        self.changed.emit()

    def _show_question(self) -> None:
        meant_for = self.meant_for()
        set_shown(self.consent, self._asks_consent and meant_for is not None)
        if meant_for is not None:
            self.consent.title.setText(self._words.may_it(meant_for))
            self.answer.setAccessibleName(self._words.may_it(meant_for))
        set_shown(self.day_field, self.answer.value() == YES)
        no = self.tr("Dan gaat er niets mee. Wat hier staat, blijft in uw register.")
        self.refused.set_text(no if self.answer.value() == NO else "")

    def _consent_problem(self) -> str:
        if not self._asks_consent or self.answer.value() == YES:
            return ""
        if self.answer.value() == NO:
            return self.tr("Zonder ja kan er geen pakket worden gemaakt.")
        return self.tr("Vraag het eerst, en kies het antwoord.")

    def _text_problem(self, choice: Choice | None) -> str:
        text = self.description.text().strip()
        if len(text) > LONGEST_DESCRIPTION:
            words = self.tr("Houd het kort: hoogstens {most} tekens.")
            return words.format(most=LONGEST_DESCRIPTION)
        named = choice.named if choice else frozenset[PersonId]()
        if found := self._unticked(text, named):
            words = self.tr("Hier staat een naam die niet is aangevinkt: {names}.")
            return words.format(names=", ".join(found))
        return ""

    def _today(self) -> date:
        return self._clock().date()
