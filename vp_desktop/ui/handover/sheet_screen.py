"""Blad voor intervisie: the question in one's own words, what was found in it, and the page beside it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vp_desktop.core.case_sheet import LONGEST_QUESTION, SheetFinding
from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import CaseId
from vp_desktop.services.case_sheet import CaseSheets
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.page import PackageScreen
from vp_desktop.ui.package.places import Places
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Strong, Text
from vp_desktop.ui.widgets.layouts import clear, column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown

_BESIDE_WIDTH = 760
_PAUSE_MS = 300
"""Of typing, after which the question is looked through."""
DRAFT = "dossier.sheet"


class CaseSheetScreen(PackageScreen):
    """The question is typed for one meeting: a draft, until the sheet is saved or the page is closed.

    Emits `left`, and `changed` when something was typed or decided.
    """

    changed = Signal()

    def __init__(
        self,
        case_id: CaseId,
        sheets: CaseSheets,
        drafts: Drafts,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__("", messages, runner, onlooker)
        self.set_title(self.tr("Blad voor intervisie"))
        self.case_id, self._sheets = case_id, sheets
        self._places = Places(messages, self)
        self._runner = runner
        self._found: tuple[SheetFinding, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_through)
        self._is_looked_through = True
        """Whether what stands there was found in the question as it is now."""
        self._decided: set[str] = set()
        self._draft = sheets.draft(case_id, current_language())
        self._build()
        self._keeper = DraftKeeper(drafts, DRAFT, str(case_id), self)
        self._keeper.offer()
        self.question.changed.connect(self._follow_question)
        self.question.changed.connect(self.changed)
        self.copy.clicked.connect(self._copy)
        self.foot.next.clicked.connect(self._save)
        self.foot.next.set_text(self.tr("Opslaan als pdf"))
        self.foot.back.hide()
        self._follow_question()
        self.show_page(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_looked_through:  # it waited while the window was away
            self._pause.start()
        if not event.spontaneous():
            (self.cover.button if self._onlooker.present else self.question).setFocus()

    def content(self) -> dict[str, Any]:
        """What was typed, and which words of it may stay."""
        return {"question": self.question.text(), "decided": sorted(self._decided)}

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put back what `content` gave."""
        self._decided = set(content["decided"])
        self.question.set_text(content["question"])

    def forget(self) -> None:
        """The question is gone with the page."""
        self.question.set_text("")
        self._decided.clear()
        self._drop_draft()

    def _drop_draft(self) -> None:
        with suppress(KnownError):  # its medium may be gone: what is kept is offered once more
            self._keeper.drop()

    def _build(self) -> None:
        rare = self.tr(
            "Dit is de enige zaak van deze aard in dit schooljaar. Wie de school kent, kan raden om wie "
            "het gaat: bespreek haar liever met collega's van een andere school."
        )
        small = self.tr(
            "Let op bij een kleine school: ook zonder namen kan iemand te herkennen zijn, aan wat er "
            "gebeurde of aan de volgorde."
        )
        self.warning = Notice(rare if self._draft.rare else small, "attention")
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        left = column(gap=4, items=(self._build_question(), self._build_found()))
        left.addStretch()
        right = column(gap=4, items=(self._build_sheet(),))
        right.addStretch()
        beside.line.addLayout(left, 3)
        beside.line.addLayout(right, 3)
        page = QWidget()
        column(page, gap=4, items=(self.warning, beside))
        self.set_pages((page,))

    def _build_question(self) -> Card:
        card = Card(self.tr("Uw vraag"), gap=3)
        self.question = TextArea(lines=5)
        self.question_field = Field(
            self.tr("Wat wilt u de anderen vragen?"),
            self.question,
            self.tr("Zonder namen, klassen, plaatsen en data. Het programma kijkt mee."),
        )
        card.add(self.question_field)
        return card

    def _build_found(self) -> Card:
        self.found = Card(self.tr("Hieraan is misschien iemand te herkennen"), gap=2)
        self._found_lines = column(gap=2)
        self.found.body.addLayout(self._found_lines)
        self.found.add(Quiet(self.tr("Haal het weg uit uw vraag, of zeg dat het mag blijven.")))
        return self.found

    def _build_sheet(self) -> Card:
        card = Card(self.tr("Dit komt op het blad"), gap=2)
        for name, value in self._draft.facts:
            card.add(Text(f"{name}: {value}"))
        card.add(Strong(self.tr("Wie erbij betrokken zijn")))
        for line in self._draft.people:
            card.add(Text(line))
        card.add(Strong(self.tr("Verloop")))
        for week in self._draft.weeks:
            when = self.tr("Week {number}").format(number=week.number)
            when = when if week.number else self.tr("Onbekend wanneer")
            for line in week.lines:
                card.add(Text(f"{when}: {line}"))
        self.copy = PlainButton(self.tr("Tekst kopiëren"), "file-text")
        self.copied = Quiet("")
        line = row(gap=3, items=(self.copy, self.copied))
        line.addStretch()
        card.body.addLayout(line)
        card.add(
            Quiet(
                self.tr(
                    "Het blad is niet versleuteld als u het opslaat of kopieert. Vernietig het na de "
                    "bespreking."
                )
            )
        )
        return card

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for what is found, and the register may close."""
        self._pause.stop()
        super().hideEvent(event)

    def _follow_question(self) -> None:
        """Until it is looked through it cannot leave; in an empty one there is nothing to find."""
        text = self.question.text()
        long = self.tr("Houd het kort: hoogstens {most} tekens.").format(most=LONGEST_QUESTION)
        self.question_field.set_error(long if len(text) > LONGEST_QUESTION else "")
        self.copied.setText("")
        self._is_looked_through = not text.strip()
        if self._is_looked_through:
            self._pause.stop()
            self._show_found(())
        else:
            self._pause.start()
            self._allow_acts()

    def _look_through(self) -> None:
        """Beside the window: it is held against every name in the register, at each letter anew."""
        case_id, text = self.case_id, self.question.text()
        self.copied.setText(self.tr("Uw vraag wordt nagekeken…"))
        self._runner.run(
            lambda _: self._sheets.findings(case_id, text),
            partial(self._take_found, text),
            partial(self._not_looked_through, text),
            context=self,
        )

    def _take_found(self, text: str, found: tuple[SheetFinding, ...]) -> None:
        if text == self.question.text():
            self._is_looked_through = True
            self.copied.setText("")
            self._show_found(found)

    def _not_looked_through(self, text: str, error: Exception) -> None:
        """It cannot leave as it is; the next letter, or coming back here, tries again."""
        if text == self.question.text():
            self.copied.setText(self.tr("Uw vraag kon niet worden nagekeken."))
        self._fail(error)

    def _show_found(self, found: tuple[SheetFinding, ...]) -> None:
        self._found = found
        clear(self._found_lines)
        for finding in self._waiting():
            self._found_lines.addLayout(self._finding(finding))
        set_shown(self.found, bool(self._waiting()))
        self._allow_acts()

    def _waiting(self) -> list[SheetFinding]:
        """What was not decided about."""
        return [one for one in self._found if one.words not in self._decided]

    def _allow_acts(self) -> None:
        free = self._is_looked_through and not self._waiting()
        ready = free and not self.question_field.error
        self.foot.next.setEnabled(ready)
        self.copy.setEnabled(ready)

    def _finding(self, finding: SheetFinding) -> QHBoxLayout:
        kinds = {
            "name": self.tr("naam"),
            "initials": self.tr("voorletters"),
            "class": self.tr("klas"),
            "number": self.tr("nummer"),
            "quote": self.tr("staat zo in het dossier"),
            "date": self.tr("datum"),
        }
        words = Text(f"“{finding.words}” ({kinds[finding.kind]})")
        stays = TextButton(self.tr("Mag blijven"), "check")
        said = self.tr("“{words}” mag blijven").format(words=finding.words)
        stays.setAccessibleName(said)
        stays.clicked.connect(partial(self._let_stay, finding.words))
        line = row(gap=2, items=(words,))
        line.setStretch(0, 1)
        line.addWidget(stays)
        return line

    def _let_stay(self, words: str) -> None:
        self._decided.add(words)
        self.copied.setText("")
        self._show_found(self._found)
        self.changed.emit()
        self.question.setFocus()

    def _copy(self) -> None:
        text = self._sheets.text(
            self.case_id, self.question.text(), self._decided, current_language()
        )
        QGuiApplication.clipboard().setText(text)
        self.copied.setText(self.tr("Gekopieerd. Bij vergrendelen wordt het klembord leeg."))

    def _save(self) -> None:
        if self.progress.is_busy:
            return
        title, kind = self.tr("Blad opslaan"), self.tr("PDF-bestand")
        place = self._places.choose(title, "intervisie.pdf", kind)
        if place is None:
            return
        sheets, case_id, language = self._sheets, self.case_id, current_language()
        question, decided = self.question.text(), frozenset(self._decided)

        def work(progress: Progress) -> Path:
            sheets.save(case_id, question, decided, place, language)
            return place

        self.run(work, self._be_saved, self._fail, self.tr("Blad wordt gemaakt…"))

    def _be_saved(self, place: Path) -> None:
        self._drop_draft()
        words = self.tr("Opgeslagen als {name}. Vandaag herinnert u eraan tot het weg is.")
        self.copied.setText(words.format(name=place.name))
        self.foot.next.setFocus()

    def _fail(self, error: Exception) -> None:
        self._messages.error(error)
