"""Jaaroverzicht: choose a year, see its pages, save them, make them final."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.services.summary import Summary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.summary.facts_card import FactsCard
from vp_desktop.ui.summary.pages_view import PagesView
from vp_desktop.ui.summary.preparing import Prepared, prepare
from vp_desktop.ui.summary.saver import Saver
from vp_desktop.ui.summary.saving import Form
from vp_desktop.ui.summary.side_by_side import OwnScroll, SideBySide
from vp_desktop.ui.summary.story_views import FIGURES, OWN, Views
from vp_desktop.ui.task_runner import Task, TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice


class SummaryScreen(Screen):
    """Emits `made_final(SchoolYear)`, and `cases_wanted(SchoolYear)` for those without a category.

    Call `refresh()` whenever the screen comes up: reports may have come in.
    """

    made_final = Signal(object)
    cases_wanted = Signal(object)

    def __init__(
        self,
        summary: Summary,
        cases: Cases,
        settings: Settings,
        taxonomy: Taxonomy,
        runner: TaskRunner,
        messages: Messages,
        clock: Clock,
    ) -> None:
        super().__init__(scrolls=False)
        self._summary = summary
        self._cases = cases
        self._runner = runner
        self._messages = messages
        self._clock = clock
        self._task: Task | None = None
        self._prepared: Prepared | None = None
        self._wanted: SchoolYear | None = None
        self.facts = FactsCard(taxonomy, settings.schools())
        self.pages = PagesView()
        self.saver = Saver(summary, runner, messages, self)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the years again and draw the chosen one."""
        self.facts.show_years(self._summary.years(self.facts.school_id()), self._wanted)
        self._load()

    def _build(self) -> None:
        self.state = Chip("")
        self.state.hide()
        self.header.add_beside_title(self.state)
        self.save = PlainButton(self.tr("Opslaan"), "download")
        self.save.setMenu(self._build_menu())
        self.final = FilledButton(self.tr("Definitief maken"))
        self.header.add_right(self.save)
        self.header.add_right(self.final)
        self.notice = Notice("", "done")
        self.add_top(self.notice)
        facts = QWidget()
        column(facts, items=(self.facts,))
        self._facts_place = OwnScroll(facts)
        self.views = Views(SideBySide(self._facts_place, self.pages))
        self.body.addWidget(self.views)
        self.set_title(self.tr("Jaaroverzicht"))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Opslaan"))
        for words, form in (
            (self.tr("De bladzijden (PDF)"), Form.PDF),
            (self.tr("Zonder cijfers, om te bespreken (PDF)"), Form.TO_DISCUSS),
            (self.tr("Eén bladzijde voor aan de muur (PDF)"), Form.WALL),
            (self.tr("Antwoorden op ‘Maar hoeveel dan?’ (PDF)"), Form.HOW_MANY),
            (self.tr("De tabellen voor Excel (XLSX)"), Form.XLSX),
            (self.tr("De cijfers voor een ander programma (JSON)"), Form.JSON),
            (self.tr("De tabellen als tekst (CSV)"), Form.CSV),
        ):
            menu.addAction(words).triggered.connect(partial(self._save_by_user, form))
        return menu

    def _connect(self) -> None:
        self.facts.chosen.connect(self._choose)
        self.facts.cases_wanted.connect(self._ask_for_cases)
        self.facts.reasons.turned.connect(self._facts_place.fit)
        self.saver.saved.connect(self._say_saved)
        self.final.clicked.connect(self.make_final)
        self.views.turned.connect(self._turn)

    def _turn(self, view: str) -> None:
        """The pages are made anew from what was written in the other view."""
        self.save.setVisible(view != OWN)  # what is there cannot be taken along
        if view == FIGURES:
            self.refresh()

    def _choose(self) -> None:
        self._wanted = self.facts.school_year()
        self.notice.set_text("")
        self.refresh()

    def _ask_for_cases(self) -> None:
        self.cases_wanted.emit(self.facts.school_year())

    def _load(self) -> None:
        """Make the pages beside the window; what was asked for before is not shown any more."""
        if self._task is not None:
            self._task.cancel()
        year, school = self.facts.school_year(), self.facts.school_id()
        self._show_waiting(year)
        self.views.show_year(year, school)
        work = partial(prepare, self._summary, self._cases, year, school, current_language())
        shown = partial(self._show, (year, school))
        self._task = self._runner.run(lambda _: work(), shown, self._show_failure, context=self)

    def _show_waiting(self, year: SchoolYear) -> None:
        self._prepared = None
        self.set_title(self.tr("Jaaroverzicht {year}").format(year=year))
        self.state.hide()
        self.facts.forget()
        self.pages.show_words(self.tr("De bladzijden worden gemaakt…"))
        self._allow_acts()

    def _show(self, asked: tuple[SchoolYear, SchoolId], prepared: Prepared) -> None:
        if asked != (self.facts.school_year(), self.facts.school_id()):
            return
        self._prepared = prepared
        self.pages.show_document(prepared.pdf)
        self.facts.show_prepared(prepared, self._is_over())
        self._facts_place.fit()
        if prepared.is_final:
            self.state.set_text(self.tr("definitief"))
        else:
            self.state.set_text(self.tr("concept, alleen voor uzelf"))
        self.state.set_role("done" if prepared.is_final else "attention")
        self.state.show()
        self._allow_acts()

    def _show_failure(self, error: Exception) -> None:
        self.pages.show_words(self.tr("De bladzijden konden niet worden gemaakt."))
        self._messages.error(error)

    def _is_over(self) -> bool:
        return self.facts.school_year().is_over(self._clock().date())

    def _allow_acts(self) -> None:
        ready = self._prepared
        self.save.setEnabled(ready is not None)
        self.final.setVisible(ready is None or not ready.is_final)
        why_not = "" if ready is None else self.facts.why_not_final(ready, self._is_over())
        self.final.setEnabled(ready is not None and not why_not)
        self.final.setToolTip(why_not)
        self.final.setAccessibleDescription(why_not)

    def _save_by_user(self, form: Form) -> None:
        if self._prepared is not None:
            self.saver.save(self._prepared, form)

    def _say_saved(self, place: Path) -> None:
        words = self.tr("{name} staat in {folder}. Het is niet versleuteld.")
        self.notice.set_text(words.format(name=place.name, folder=place.parent), "done")

    def make_final(self) -> None:
        """Ask twice, then enter the figures into the ledger."""
        if self._prepared is None:
            return
        year, school = self.facts.school_year(), self.facts.school_id()
        if not self._confirm_final(year):
            return
        self.final.set_busy(self.tr("Bezig…"))
        self._runner.run(
            lambda _: self._summary.make_final(year, school),
            partial(self._say_final, year, school),
            self._say_not_final,
            context=self,
        )

    def _confirm_final(self, year: SchoolYear) -> bool:
        first = self._messages.ask(
            self.tr("{year} definitief maken?").format(year=year),
            self.tr(
                "Per schooljaar is er één definitieve versie. De cijfers op deze bladzijden worden "
                "vastgezet, ook wat verborgen is."
            ),
            self.tr("Verder"),
        )
        return first and self._messages.ask(
            self.tr("Weet u het zeker?"),
            self.tr(
                "Daarna kan niemand deze cijfers nog veranderen, ook u niet. Een vergissing zet u recht "
                "met een zin in het jaaroverzicht van volgend jaar."
            ),
            self.tr("Definitief maken"),
        )

    def _say_final(self, year: SchoolYear, school: SchoolId, _: object) -> None:
        self.final.set_busy(None)
        self._wanted = year
        self.refresh()
        self.notice.set_text(
            self.tr("{year} is definitief. U kunt het nu opslaan en delen.").format(year=year),
            "done",
        )
        self.made_final.emit(year)

    def _say_not_final(self, error: Exception) -> None:
        self.final.set_busy(None)
        self._messages.error(error)
        self.refresh()
