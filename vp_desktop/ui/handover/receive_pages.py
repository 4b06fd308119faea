"""The pages of reading a handover: opening it, seeing what comes in, and what came in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import plain_date
from vp_desktop.core.handover import HandoverReceipt
from vp_desktop.core.model import Person, School
from vp_desktop.services.handover import Comes, Handovers, OpenedHandover
from vp_desktop.ui.handover.words import HandoverWords
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.package.content_card import ContentCard
from vp_desktop.ui.package.places import ReceiptButton
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

_BESIDE_WIDTH, _FORM_WIDTH = 760, 640
_MOST_SHOWN = 30


class IncomingPage(QWidget):
    """Which cases come in, how much, at which school, and who may be known already."""

    def __init__(self, schools: Sequence[School]) -> None:
        super().__init__()
        self._schools, self._words = schools, HandoverWords()
        self.content = ContentCard(self.tr("Dit staat erin"))
        self.cases = ContentCard(self.tr("Wat ermee gebeurt"), share=6)
        self.place = Card(self.tr("Bij welke school"), gap=3)
        self._places = column(gap=3)
        self.place.body.addLayout(self._places)
        self.combos: dict[str, ChoiceCombo] = {}
        self._fields: list[Field] = []
        self.same = Card(self.tr("Misschien dezelfde persoon"), gap=2)
        self.same_names = Text("")
        self.same.add(self.same_names)
        self.same.add(
            Quiet(
                self.tr(
                    "Er wordt niets samengevoegd. Kijk het na in het dossier en voeg dan zelf samen."
                )
            )
        )
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        left = column(gap=4, items=(self.cases, self.place))
        right = column(gap=4, items=(self.content, self.same))
        left.addStretch()
        right.addStretch()
        beside.line.addLayout(left, 3)
        beside.line.addLayout(right, 2)
        self.nothing = Notice("", "attention")
        column(self, gap=4, items=(self.nothing, beside))

    def show_opened(self, opened: OpenedHandover, same: Sequence[tuple[Person, Person]]) -> None:
        handover, words = opened.handover, self._words
        day = plain_date(handover.made_at.date(), current_language())
        head = [(words.kind(handover.kind), self.tr("gemaakt op {day}").format(day=day))]
        self.content.show_lines([*head, *words.lines(handover)])
        every = opened.cases[:_MOST_SHOWN]
        lines = [(words.case(one.case), words.comes(one.comes)) for one in every]
        if len(opened.cases) > _MOST_SHOWN:
            rest = str(len(opened.cases) - _MOST_SHOWN)
            lines.append((self.tr("Andere dossiers"), rest))
        self.cases.show_lines(lines)
        nothing = self.tr(
            "Er is niets om op te nemen: deze dossiers staan hier al, of horen hier niet."
        )
        self.nothing.set_text("" if opened.taken else nothing)
        names = dict.fromkeys(self._pair(*pair) for pair in same)
        self.same_names.setText("\n".join(list(names)[:_MOST_SHOWN]))
        set_shown(self.same, bool(names))
        self._ask_schools(opened)

    def chosen(self) -> dict[str, int]:
        """The school of this register for each school of the package."""
        return {name: int(combo.value() or 0) for name, combo in self.combos.items()}

    def check(self) -> bool:
        """Whether every school was chosen."""
        for field, combo in zip(self._fields, self.combos.values(), strict=True):
            field.set_error("" if combo.value() else self.tr("Kies de school."))
        wrong = next((field for field in self._fields if field.error), None)
        if wrong is not None:
            wrong.editor.setFocus()
        return wrong is None

    def forget(self) -> None:
        self.content.show_lines(())
        self.cases.show_lines(())
        self.same_names.setText("")

    def _pair(self, coming: Person, known: Person) -> str:
        here = " ".join(filter(None, (known.name, known.class_name)))
        there = " ".join(filter(None, (coming.name, coming.class_name)))
        return self.tr("{there} – u hebt al {here}").format(there=there, here=here)

    def _ask_schools(self, opened: OpenedHandover) -> None:
        clear(self._places)
        self.combos, self._fields = {}, []
        options = [Option(str(school.id), school.name) for school in self._schools]
        for one in opened.cases:
            name = one.case.school
            if one.comes is not Comes.NEW or name in self.combos:
                continue
            words = self.tr("Dossiers van {school}").format(school=name)
            combo = ChoiceCombo(options, self.tr("Kies de school"), words)
            same = [school for school in self._schools if school.name == name]
            only = self._schools[0] if len(self._schools) == 1 else None
            if chosen := (same[0] if same else only):
                combo.set_value(str(chosen.id))
            field = Field(words, combo)
            self.combos[name] = combo
            self._fields.append(field)
            self._places.addWidget(field)
        set_shown(self.place, bool(self.combos))


class TakenPage(QWidget):
    """Under which numbers the cases stand, and that the file can go."""

    def __init__(self, handovers: Handovers, messages: Messages, runner: TaskRunner) -> None:
        super().__init__()
        self.receipt = ReceiptButton(handovers, messages, runner)
        self.card = Card(" ", padding=5, gap=3)
        self.numbers, self.file = Text(""), Text("")
        self.card.add(self.numbers)
        self.card.add(
            Text(self.tr("Hetzelfde bestand kan niet nog een keer in dit register komen."))
        )
        self.card.add(self.file)
        self.card.body.addWidget(self.receipt, 0, Qt.AlignmentFlag.AlignLeft)
        column(self, items=(self.card,))

    def show_taken(self, numbers: Sequence[str], receipt: HandoverReceipt, path: Path) -> None:
        self.card.title.setText(self.tr("Opgenomen in dit register"))
        words = self.tr("Dossiernummers hier: {numbers}")
        self.numbers.setText(words.format(numbers=", ".join(numbers)))
        rest = self.tr(
            "U hebt {name} niet meer nodig: verwijder het bestand en leeg de prullenbak van de computer."
        )
        self.file.setText(rest.format(name=path.name))
        self.receipt.set_receipt(receipt)
