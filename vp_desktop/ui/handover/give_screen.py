"""Overdragen: choose cases and parts, see what goes, and make the package."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.handover import Handover
from vp_desktop.core.model import CaseId
from vp_desktop.services.handover import HandoverChoice, Handovers
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.handover.choices import Candidate, HandoverChoices
from vp_desktop.ui.handover.given_page import HandoverGivenPage
from vp_desktop.ui.handover.words import HandoverWords
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.content_card import ContentCard
from vp_desktop.ui.package.page import PackageScreen
from vp_desktop.ui.package.places import Places
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.saved_chip import SavedChip
from vp_desktop.ui.widgets.tab_order import focus_first
from vp_desktop.ui.widgets.visibility import set_shown

DRAFT = "dossier.handover"
"""As every draft of a case it goes when names and texts must."""
HANDOVER = ".vpo"
_BESIDE_WIDTH = 760


class Step(IntEnum):
    CHOOSE = 0
    GIVEN = 1


class GiveHandoverScreen(PackageScreen):
    """Make one for each time it is opened. Emits `done` when the user goes on."""

    done = Signal()

    def __init__(
        self,
        case_ids: Sequence[CaseId],
        handovers: Handovers,
        services: DossierServices,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__("", messages, runner, onlooker)
        self.set_title(self.tr("Overdragen"))
        self._handovers, self._clock = handovers, services.clock
        self._places, self._words = Places(messages, self), HandoverWords()
        vocabulary = Vocabulary(services.taxonomy)
        case_ids = sorted(case_ids)  # so that they get their numbers there in the same order
        candidates = [self._candidate(services, vocabulary, each) for each in case_ids]
        self._possible = any(case.may_leave for case in candidates)
        self.choices = HandoverChoices(
            candidates, handovers.asks_consent, self._words, services.clock
        )
        self.keeper = DraftKeeper(services.drafts, DRAFT, str(case_ids[0]), self.choices)
        self.given = HandoverGivenPage(handovers, messages, runner)
        self._build()
        self.choices.picked.connect(self._show_content)
        self.keeper.kept.connect(self._note_kept)
        self.keeper.failed.connect(self.saved.hide)
        self.foot.next.clicked.connect(self._go_on)
        self.foot.back.hide()
        if self._possible:
            self.keeper.offer()
        else:
            self.keeper.drop()
        self._show_content()
        self.show_page(Step.CHOOSE)

    def show_page(self, step: int) -> None:
        super().show_page(step)
        given, watched = step == Step.GIVEN, self._onlooker.present
        set_shown(self.saved, self.saved.isVisibleTo(self) and not watched and not given)
        self.foot.next.set_text(self.tr("Klaar") if given else self.tr("Overdracht maken…"))
        set_shown(self.foot, not watched and self._possible)
        set_shown(self.close_button, not given)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self.step == Step.CHOOSE and self._possible:
            (self.cover.button if self._onlooker.present else self.choices.to_whom).setFocus()

    def forget(self) -> None:
        self.keeper.keep_pending()
        self.given.forget()

    def _candidate(
        self, services: DossierServices, vocabulary: Vocabulary, case_id: CaseId
    ) -> Candidate:
        dossier = services.cases.dossier(case_id)
        nature = vocabulary.nature_of(dossier.matter, services.purpose)
        words = (str(dossier.case.number), nature, dossier.case.keyword)
        shown = dossier.case.id
        return Candidate(
            *(shown, " · ".join(filter(None, words))),
            *(self._handovers.may_leave(shown), self._handovers.came_in(shown)),
        )

    def _build(self) -> None:
        self.saved = SavedChip()
        self.saved.hide()
        self.header.add_beside_title(self.saved)
        stopped = self.tr(
            "Zonder toestemming voor een dossier gaat er niets naar een ander. Vraag de melder eerst om "
            "toestemming; leg het antwoord vast in het dossier."
        )
        self.about = Quiet(
            self.tr(
                "Een overdracht (.vpo): hele dossiers, voor wie uw werk overneemt. Wat u aanvinkt, "
                "gaat mee."
            ),
            small=False,
        )
        self.stopped = Notice("" if self._possible else stopped, "attention")
        self.shown = ContentCard(
            self.tr("Dit gaat mee, en niets anders"),
            self.tr(
                "Geheugensteunen, trefwoorden en uw uren gaan nooit mee. Dat u dit overdroeg, staat "
                "daarna in het logboek en in de tijdlijn van elk dossier."
            ),
        )
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        beside.line.addWidget(self.choices, 3)
        right = column(gap=0, items=(self.shown,))
        right.addStretch()
        beside.line.addLayout(right, 2)
        set_shown(beside, self._possible)
        page = QWidget()
        column(page, gap=4, items=(self.about, self.stopped, beside))
        self.set_pages((page, self.given))

    def _show_content(self) -> None:
        if not self._possible:
            return
        try:
            draft = self._handovers.draft(self.choices.choice())
        except KnownError as error:
            self.shown.show_lines((), self._messages.word(error))
        else:
            self.shown.show_lines(self._words.lines(draft))

    def _note_kept(self, moment: object) -> None:
        self.saved.show_moment(moment, self._clock().date())  # type: ignore[arg-type]

    def _go_on(self) -> None:
        if self.step == Step.GIVEN:
            self.forget()
            self.done.emit()
        elif self.choices.check():
            self._make(self.choices.choice())

    def _make(self, choice: HandoverChoice) -> None:
        name = f"overdracht-{self._clock():%Y-%m-%d}{HANDOVER}"
        place = self._places.choose(self.tr("Overdracht opslaan"), name, self.tr("Overdracht"))
        if place is None:
            return
        handovers, phrase = self._handovers, self._handovers.suggest()

        def work(progress: Progress) -> Handover:
            return handovers.give(choice, phrase, place, progress.check)

        def take(made: Handover) -> None:
            self._take(made, choice, phrase, place)

        self.run(work, take, self._fail, self.tr("Overdracht wordt gemaakt…"))

    def _take(self, made: Handover, choice: HandoverChoice, phrase: str, place: Path) -> None:
        self.keeper.drop()
        self.given.show_made(made.receipt, phrase, place, choice.case_ids)
        self.show_page(Step.GIVEN)
        focus_first(self.given)

    def _fail(self, error: Exception) -> None:
        self._messages.error(error)
        self.foot.next.setFocus()
