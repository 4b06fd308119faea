"""The pages of restoring: which backup, what is in it beside what there is, and what was done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.restoring import Look, Restored
from vp_desktop.ui.restore.choosing import BackupChoice
from vp_desktop.ui.restore.comparison_card import ComparisonCard
from vp_desktop.ui.restore.words import RestoreWords
from vp_desktop.ui.widgets.buttons import FilledButton, LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Text, Title
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit


class ChoosePage(QWidget):
    """Emits `look_wanted` and `left`."""

    look_wanted = Signal()
    left = Signal()

    def __init__(self, choice: BackupChoice) -> None:
        super().__init__()
        self.choice = choice
        self.look = FilledButton(self.tr("Bekijken"))
        self.leave = LinkButton(self.tr("Niet terugzetten"))
        card = Card(padding=7, gap=4)
        card.add(Title(self.tr("Een reservekopie terugzetten")))
        card.add(
            Quiet(
                self.tr(
                    "U ziet eerst wat er in de kopie zit, naast wat u nu hebt. Er wordt niets "
                    "overschreven: het register van nu blijft onder een andere naam bewaard."
                ),
                small=False,
            )
        )
        for widget in (choice, self.look):
            card.add(widget)
        card.body.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)
        column(self, items=(card,))
        self.setFocusProxy(choice)
        self.look.clicked.connect(self._ask)
        choice.submitted.connect(self._ask)
        self.leave.clicked.connect(self.left)

    def set_busy(self, busy: bool) -> None:
        self.look.set_busy(self.tr("Kopie wordt geopend en nagekeken…") if busy else None)
        self.choice.setEnabled(not busy)
        self.leave.setEnabled(not busy)

    def _ask(self) -> None:
        if self.look.isEnabled() and self.choice.check():
            self.look_wanted.emit()


class ComparePage(QWidget):
    """Emits `restore_wanted`, `present_passphrase_given(text)`, `back_wanted`."""

    restore_wanted = Signal()
    present_passphrase_given = Signal(str)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = RestoreWords()
        self.table = ComparisonCard()
        self.lost = Notice("", "attention")
        self.absence = Notice("", "attention")
        self.faults = Notice("", "attention")
        self.carried = Notice("", "neutral")
        self.kept = Quiet("", small=False)
        self.present = PassphraseEdit()
        self.present_field = Field(
            self.tr("Wachtzin van het register van nu, als u die weet"), self.present
        )
        self.open_present = PlainButton(self.tr("Ook openen"))
        self.restore = FilledButton(self.tr("Deze kopie terugzetten"))
        self.back = LinkButton(self.tr("Een andere kopie kiezen"))
        self._build()
        self.setFocusProxy(self.back)
        self.restore.clicked.connect(self.restore_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.open_present.clicked.connect(self._give)
        self.present.submitted.connect(self._give)
        self.present.changed.connect(self.present_field.clear_error)

    def _build(self) -> None:
        self._other = QWidget()
        other = row(self._other, gap=2)
        other.addWidget(self.present_field, 1)
        other.addWidget(self.open_present, 0, Qt.AlignmentFlag.AlignBottom)
        lines = column(self, gap=4)
        lines.addWidget(Title(self.tr("Dit zit erin. Er is nog niets veranderd")))
        for widget in (self.table, self.lost, self.absence, self._other, self.faults, self.carried):
            lines.addWidget(widget)
        lines.addWidget(self.kept)
        buttons = row(gap=3)
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.restore)
        lines.addLayout(buttons)

    def set_busy(self, sentence: str | None) -> None:
        self.restore.set_busy(sentence)
        for widget in (self.back, self._other):
            widget.setEnabled(sentence is None)

    def show_look(self, look: Look) -> None:
        """The comparison, and in words what it means."""
        found = look.comparison
        beside = "" if found.absence == "not_there" else self.tr("Register van nu")
        self.table.show_comparison(found, beside)
        self.lost.set_text(self._say_lost(look))
        self.absence.set_text(self._say_absence(look))
        self._other.setVisible(found.absence == "not_opened")
        wrong = self.tr(
            "In deze kopie is iets veranderd buiten het programma om. Ze is wel leesbaar."
        )
        self.faults.set_text(wrong if found.faults else "")
        self.carried.set_text(self._say_carried(look))
        name = self.tr(
            "Het bestand van nu blijft bewaard, in dezelfde map. U hoort straks hoe het heet."
        )
        if self.lost.text():  # it says so already
            name = self.tr("U hoort straks hoe dat bestand heet.")
        self.kept.setText("" if found.absence == "not_there" else name)
        self.kept.setVisible(found.absence != "not_there")

    def refuse_present(self) -> None:
        self.present_field.set_error(self.tr("Ook met deze wachtzin gaat het niet open."))
        self.present.setFocus()

    def _say_lost(self, look: Look) -> str:
        found = look.comparison
        if found.present is None or found.present.last_change <= found.backup.last_change:
            return ""
        words = self.tr(
            "Wat u na {moment} hebt opgeschreven of gewijzigd, staat na het terugzetten alleen nog in "
            "het bestand van nu. Dat blijft bewaard, in dezelfde map."
        )
        return words.format(moment=self._words.moment(found.backup.last_change))

    def _say_absence(self, look: Look) -> str:
        nothing = self.tr(
            "Uit het register van nu kan dan niets mee: jaaroverzichten die na deze kopie definitief "
            "werden, weet het teruggezette register niet. Wat u daarna vernietigde, of wiste omdat de "
            "toestemming werd ingetrokken, staat er weer in: doe dat dan opnieuw."
        )
        nothing += " " + self.tr(
            "Ook beperkingen, wat u met de hand vasthield en wat buiten het register ligt, weet het niet."
        )
        absence = look.comparison.absence
        if absence == "not_opened":
            words = self.tr(
                "Het register van nu gaat niet open: het is beschadigd, of het heeft een andere wachtzin."
            )
            return f"{words} {nothing}"
        if absence == "damaged" and look.comparison.present is None:
            words = self.tr("Het register van nu is zo beschadigd dat het niet te lezen is.")
            return f"{words} {nothing}"
        if absence == "damaged":
            return self.tr("Het register van nu is beschadigd. Wat nog te lezen is, ziet u hier.")
        if absence == "not_there":
            words = self.tr(
                "Hier is nu geen register. Het teruggezette komt in {folder} en heet {name}. Wat u na "
                "deze kopie vernietigde, wiste of verwijderde, staat er weer in: doe dat dan opnieuw."
            )
            return words.format(folder=look.place.parent, name=look.place.name)
        return ""

    def _say_carried(self, look: Look) -> str:
        found = look.comparison
        to_carry = found.to_carry
        editions = sum(
            to_carry.get(table, 0)
            for table in ("editions", "wider_editions", "published_elsewhere")
        )
        said = []
        if editions:
            words = self.tr(
                "Jaaroverzichten die na deze kopie naar buiten gingen, gaan mee: {count}."
            )
            said.append(words.format(count=editions))
        if to_carry.get("destructions"):
            said.append(
                self.tr("Wat na deze kopie is vernietigd, wordt ook in de kopie weer vernietigd.")
            )
        if found.to_erase:
            words = self.tr(
                "Dossiers waarvan de toestemming na deze kopie is ingetrokken: {count}. Namen en teksten "
                "worden ook in de kopie gewist."
            )
            said.append(words.format(count=found.to_erase))
        if found.comes_back:
            words = self.tr(
                "Na deze kopie is iets verwijderd of een verkeerde persoon hersteld: {count} keer. Dat "
                "komt met de kopie terug; doe het daarna opnieuw."
            )
            said.append(words.format(count=found.comes_back))
        if behind := sum(found.stays_behind.values()):
            words = self.tr(
                "Verzoeken van betrokkenen en overdrachten van na deze kopie gaan niet mee: {count}. Ze "
                "staan dan alleen nog in het bestand van nu; leg wat nog loopt daarna opnieuw vast."
            )
            said.append(words.format(count=behind))
        return " ".join(said)

    def _give(self) -> None:
        if self.present.text():
            self.present_passphrase_given.emit(self.present.text())


class DonePage(QWidget):
    """Emits `finished`."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.what = Text("", selectable=True)
        self.replaced = Text("", selectable=True)
        self.go_on = FilledButton(self.tr("Naar ontgrendelen"))
        card = Card(padding=7, gap=4)
        card.add(Title(self.tr("De reservekopie is teruggezet")))
        for widget in (self.what, self.replaced, self.go_on):
            card.add(widget)
        column(self, items=(card,))
        self.setFocusProxy(self.go_on)
        self.go_on.clicked.connect(self.finished)

    def show_restored(self, restored: Restored, place: Path) -> None:
        words = self.tr(
            "{name} is weer zoals op {moment}, nagekeken en in orde. U opent het met de wachtzin of het "
            "herstelblad van toen. Hebt u die daarna gewijzigd? Dan geldt hier weer de oude."
        )
        moment = RestoreWords().moment(restored.last_change)
        self.what.setText(words.format(name=place.name, moment=moment))
        kept = self.tr(
            "Het bestand dat hier stond, heet nu {name} en ligt in {folder}. Verwijder het pas als u "
            "zeker weet dat u er niets meer uit nodig hebt."
        )
        if restored.replaced is None:
            self.replaced.hide()
        else:
            folder = restored.replaced.parent
            self.replaced.setText(kept.format(name=restored.replaced.name, folder=folder))
