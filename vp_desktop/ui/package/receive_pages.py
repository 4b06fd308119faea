"""The pages of reading a package: opening it, seeing what would be recorded, and what was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import plain_date
from vp_desktop.core.model import CaseId
from vp_desktop.core.package import Package, Part
from vp_desktop.services.cases import CaseRow
from vp_desktop.services.packages import Packages
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.package.content_card import ContentCard
from vp_desktop.ui.package.places import ReceiptButton
from vp_desktop.ui.package.words import PackageWords
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

_NEW = "0"
_BESIDE_WIDTH, _FORM_WIDTH = 760, 640


class PreviewPage(QWidget):
    """What would be recorded, at which school, and whether the matter is known already."""

    def __init__(self, packages: Packages, vocabulary: Vocabulary, words: PackageWords) -> None:
        super().__init__()
        self._packages, self._vocabulary, self._words = packages, vocabulary, words
        self.content = ContentCard(self.tr("Dit komt in het register"))
        self.school = Text("")
        self.giver = Quiet("")
        self.other_sector = Notice("", "attention")
        self.coded = Notice("", "neutral")
        place = Card(self.tr("Bij deze school"), gap=2)
        for widget in (self.school, self.giver, self.other_sector, self.coded):
            place.add(widget)
        self.known = Card(self.tr("Kent u deze zaak al?"), gap=3)
        self.known.add(
            Quiet(self.tr("Deze dossiers lopen nog en gaan over dezelfde dagen en dezelfde aard."))
        )
        self.choice = ChoiceCards([])
        self._place = column(items=(self.choice,))
        self.known.body.addLayout(self._place)
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        left, right = column(items=(self.content,)), column(gap=4, items=(place, self.known))
        left.addStretch()
        right.addStretch()
        beside.line.addLayout(left, 3)
        beside.line.addLayout(right, 2)
        column(self, items=(beside,))

    def show_package(self, package: Package, similar: Sequence[CaseRow]) -> None:
        self.content.show_lines(self._words.lines(package))
        school = self._packages.school
        self.school.setText(school.name)
        day = plain_date(package.made_at.date(), current_language())
        came = self.tr("Uit: {register}. Gemaakt op {day}.")
        register = self._words.register(package.given_by)
        self.giver.setText(came.format(register=register, day=day))
        other = self.tr(
            "Het pakket noemt een andere onderwijssoort dan deze school. Vraag of het wel voor dit "
            "register is."
        )
        self.other_sector.set_text(other if package.facts.sector != school.sector else "")
        coded = self.tr("Namen worden omgezet in een code en niet opgeslagen.")
        has_names = Part.NAMES in package.parts
        self.coded.set_text(coded if has_names and not self._packages.keeps_names else "")
        self._show_similar(similar)

    def same_matter_as(self) -> CaseId | None:
        chosen = self.choice.value()
        return CaseId(int(chosen)) if chosen and chosen != _NEW else None

    def _show_similar(self, similar: Sequence[CaseRow]) -> None:
        clear(self._place)
        new = Option(_NEW, self.tr("Nee, dit is een nieuwe zaak"))
        self.choice = ChoiceCards([new, *map(self._option, similar)], self.known.title.text())
        self.choice.set_value(_NEW)
        self._place.addWidget(self.choice)
        set_shown(self.known, bool(similar))

    def _option(self, row: CaseRow) -> Option:
        nature = self._vocabulary.nature(row.category)
        if row.bullying_form and self._packages.purpose.dimensions[0] == "bullying_form":
            nature = self._vocabulary.said("bullying_form", row.bullying_form) or self.tr("Pesten")
        words = " · ".join(part for part in (str(row.number), nature, row.keyword) if part)
        since = plain_date(row.opened_on, current_language())
        joins = self.tr("Hoort bij dit dossier, dat loopt sinds {day}. U kunt het later losmaken.")
        return Option(str(row.id), words, joins.format(day=since))


class ReceivedPage(QWidget):
    """Under which number it stands, and that the file can go."""

    def __init__(self, packages: Packages, messages: Messages, runner: TaskRunner) -> None:
        super().__init__()
        self.receipt = ReceiptButton(packages, messages, runner)
        self.card = Card(" ", padding=5, gap=3)
        self.file = Text("")
        self.card.add(
            Text(self.tr("Hetzelfde pakket kan niet nog een keer in dit register komen."))
        )
        self.card.add(self.file)
        self.card.body.addWidget(self.receipt, 0, Qt.AlignmentFlag.AlignLeft)
        column(self, items=(self.card,))

    def show_received(self, number: str, package: Package, path: Path) -> None:
        words = self.tr("Opgenomen als dossier {number}")
        self.card.title.setText(words.format(number=number))
        rest = self.tr(
            "U hebt {name} niet meer nodig: verwijder het bestand en leeg de prullenbak van de computer."
        )
        self.file.setText(rest.format(name=path.name))
        self.receipt.set_receipt(package.receipt)
