"""Naar een ander register: choose what goes, see exactly that, and make the package."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.formats import plain_date
from vp_desktop.core.model import CaseId
from vp_desktop.core.package import Package
from vp_desktop.services.packages import Choice, Packages
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.choices import Choices
from vp_desktop.ui.package.content_card import ContentCard
from vp_desktop.ui.package.given_page import GivenPage
from vp_desktop.ui.package.page import PackageScreen
from vp_desktop.ui.package.places import PACKAGE, Places
from vp_desktop.ui.package.words import PackageWords
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.saved_chip import SavedChip
from vp_desktop.ui.widgets.tab_order import focus_first
from vp_desktop.ui.widgets.visibility import set_shown

DRAFT = "dossier.package"
"""As every draft of a case it goes when names and texts must."""
_BESIDE_WIDTH = 760


class Step(IntEnum):
    CHOOSE = 0
    GIVEN = 1


class GivePackageScreen(PackageScreen):
    """Make one for each time it is opened. Emits `done(case_id)` when the user goes back to the case."""

    done = Signal(int)

    def __init__(
        self,
        case_id: CaseId,
        packages: Packages,
        services: DossierServices,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__("", messages, runner, onlooker)
        self.set_title(self.tr("Naar een ander register"))
        self._packages, self._clock = packages, services.clock
        self._places = Places(messages, self)
        dossier = services.cases.dossier(case_id)
        self.case_id = dossier.case.id
        self._words = PackageWords(Vocabulary(services.taxonomy))
        self._may_leave = packages.may_leave(self.case_id)
        receivers = packages.receivers(self.case_id)
        asks = packages.purpose.asks_consent
        unticked = partial(packages.unticked_names, self.case_id)
        self.choices = Choices(dossier, receivers, asks, self._words, services.clock, unticked)
        self.keeper = DraftKeeper(services.drafts, DRAFT, str(self.case_id), self.choices)
        self.given = GivenPage(packages, messages, runner)
        self.number = Chip(str(dossier.case.number))
        self._has_receiver = bool(receivers)
        self._build()
        self._connect()
        self._begin()

    @property
    def _may_give(self) -> bool:
        return self._may_leave and self._has_receiver

    def _build(self) -> None:
        self.saved = SavedChip()
        for chip in (self.number, self.saved):
            self.header.add_beside_title(chip)
        self.stopped = Notice(self._why_not(), "attention")
        self.before = Notice(self._given_before(), "neutral")
        self.shown = ContentCard(
            self.tr("Dit gaat mee, en niets anders"),
            self.tr(
                "Gesprekken, geheugensteunen, bijlagen en het dossiernummer gaan nooit mee. Dat u dit "
                "gaf, staat daarna in het logboek en in de tijdlijn."
            ),
        )
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        beside.line.addWidget(self.choices, 3)
        right = column(gap=0, items=(self.shown,))
        right.addStretch()
        beside.line.addLayout(right, 2)
        page = QWidget()
        about = Quiet(
            self.tr(
                "Een pakket (.vpp): de vaste antwoorden van dit dossier, voor wie een ander soort "
                "register bijhoudt. Meer gaat alleen mee als u dat aanvinkt."
            ),
            small=False,
        )
        column(page, gap=4, items=(about, self.stopped, self.before, beside))
        set_shown(beside, self._may_give)
        set_shown(self.before, self._may_give and bool(self.before.text()))
        self.set_pages((page, self.given))

    def _connect(self) -> None:
        self.choices.changed.connect(self._show_content)
        self.keeper.kept.connect(self._note_kept)
        self.keeper.failed.connect(self.saved.hide)
        self.foot.next.clicked.connect(self._go_on)
        self.foot.back.hide()

    def _begin(self) -> None:
        if self._may_give:
            self.keeper.offer()
        else:
            self.keeper.drop()  # what was typed before the consent was taken back
        self._show_content()
        self.show_page(Step.CHOOSE)

    def show_page(self, step: int) -> None:
        super().show_page(step)
        given, watched = step == Step.GIVEN, self._onlooker.present
        set_shown(self.number, not watched)
        set_shown(self.saved, self.saved.isVisibleTo(self) and not watched and not given)
        words = self.tr("Terug naar het dossier") if given else self.tr("Pakket maken…")
        self.foot.next.set_text(words)
        set_shown(self.foot, not watched and self._may_give)
        set_shown(self.close_button, not given)

    def forget(self) -> None:
        self.keeper.keep_pending()
        self.given.forget()

    def _why_not(self) -> str:
        if not self._may_leave:
            return self.tr(
                "Zonder toestemming voor een dossier gaat er niets naar een ander register. Vraag de "
                "melder eerst om toestemming; leg het antwoord vast in het dossier."
            )
        if not self._has_receiver:
            return self.tr("Dit hoort bij geen ander register: het gaat niet over pesten.")
        return ""

    def _given_before(self) -> str:
        found = self._packages.given_before(self.case_id)
        if not found:
            return ""
        day = plain_date(found[0].made_at.date(), current_language())
        return self.tr(
            "Van dit dossier is op {day} al een pakket gemaakt. Een tweede pakket telt bij de "
            "ontvanger als een nieuwe melding, tenzij die het bij dezelfde zaak zet."
        ).format(day=day)

    def _show_content(self) -> None:
        choice = self.choices.choice()
        if choice is None:
            self.shown.show_lines((), self.tr("Kies eerst waar het heen gaat."))
            return
        try:
            draft = self._packages.draft(self.case_id, choice)
        except KnownError as error:
            self.shown.show_lines((), self._messages.word(error))
        else:
            self.shown.show_lines(self._words.lines(draft))

    def _note_kept(self, moment: object) -> None:
        self.saved.show_moment(moment, self._clock().date())  # type: ignore[arg-type]

    def _go_on(self) -> None:
        if self.step == Step.GIVEN:
            self.forget()
            self.done.emit(self.case_id)
        elif self.choices.check() and (choice := self.choices.choice()) is not None:
            self._make(choice)

    def _make(self, choice: Choice) -> None:
        name = f"pakket-{self._clock():%Y-%m-%d}{PACKAGE}"
        place = self._places.choose(self.tr("Pakket opslaan"), name, self.tr("Pakket"))
        if place is None:
            return
        packages, case_id, phrase = self._packages, self.case_id, self._packages.suggest()

        def work(progress: Progress) -> Package:
            return packages.give(case_id, choice, phrase, place, progress.check)

        def take(made: Package) -> None:
            self._take(made, phrase, place)

        self.run(work, take, self._fail, self.tr("Pakket wordt gemaakt…"))

    def _take(self, made: Package, phrase: str, place: Path) -> None:
        self.keeper.drop()
        self.given.show_made(made.receipt, phrase, place)
        self.show_page(Step.GIVEN)
        focus_first(self.given)

    def _fail(self, error: Exception) -> None:
        self._messages.error(error)
        self.foot.next.setFocus()
