"""Jaaroverzicht: choose a year, see its pages, save them, make them final."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.editions import Asked
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.summary.asking_final import AskingFinal
from vp_desktop.ui.summary.edition_words import EditionWords
from vp_desktop.ui.summary.facts_card import FactsCard
from vp_desktop.ui.summary.pages_view import PagesView
from vp_desktop.ui.summary.paper_button import PaperButton
from vp_desktop.ui.summary.period_choice import Kind
from vp_desktop.ui.summary.preparing import Page, Prepared, prepare_page
from vp_desktop.ui.summary.published_card import PublishedCard
from vp_desktop.ui.summary.save_menu import SaveMenu
from vp_desktop.ui.summary.saver import Saver
from vp_desktop.ui.summary.saving import Form
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.summary.side_by_side import Growing, OwnScroll, SideBySide
from vp_desktop.ui.summary.story_views import FIGURES, OWN, STORY, Views
from vp_desktop.ui.task_runner import Task, TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine


class SummaryScreen(Screen):
    """Emits `made_final(years)`, and `cases_wanted(SchoolYear)` for those without a category.

    Call `refresh()` whenever the screen comes up: reports may have come in.
    """

    made_final = Signal(object)
    cases_wanted = Signal(object)

    def __init__(
        self,
        services: SummaryServices,
        taxonomy: Taxonomy,
        runner: TaskRunner,
        messages: Messages,
        desk: PrintDesk | None = None,
        onlooker: Onlooker | None = None,
    ) -> None:
        super().__init__(scrolls=False)
        self._services = services
        self._editions = services.editions
        self._runner = runner
        self._messages = messages
        self._words = EditionWords()
        self._onlooker = onlooker or Onlooker()
        self._task: Task | None = None
        self._prepared: Prepared | None = None
        self._next: Callable[[], None] | None = None
        self._wanted: SchoolYear | None = None
        self.facts = FactsCard(
            *(taxonomy, services.settings.schools(), self._editions.audiences),
            *(self._editions.pools, messages, self._words),
        )
        self.period = self.facts.period
        self.published = PublishedCard(services, runner, messages, self._words)
        self._asking = AskingFinal(messages, self._words, self)
        self.pages = PagesView()
        self.save = PlainButton(self.tr("Opslaan"), "download")
        self.progress = ProgressLine(runner, self.save)
        self.saver = Saver(services.summary, self.progress, messages, self)
        self.paper = PaperButton(services.summary, desk)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the years again and draw what is chosen."""
        choices = self._editions.choices(self.period.school_id())
        self.period.show_choices(choices, self._wanted)
        self._load()

    def redraw(self) -> None:
        """The story changed: what is saved, printed and made final is the story as it is now."""
        self._draw()

    def _build(self) -> None:
        self.state = Chip("")
        self.state.hide()
        self.header.add_beside_title(self.state)
        self.forms = SaveMenu(self)
        self.save.setMenu(self.forms)
        self.final = FilledButton(self.tr("Definitief maken"))
        self.header.add_right(self.paper)
        self.header.add_right(self.save)
        self.header.add_right(self.final)
        self.notice = Notice("", "done")
        self.add_top(self.progress)
        self.add_top(self.notice)
        facts = Growing()
        self._facts_place = OwnScroll(facts)
        facts.grown.connect(self._facts_place.fit)
        self.cover = OnlookerCover(self._onlooker)
        self._figures = SideBySide(self._facts_place, self.pages)
        self.cover.text.setText(self.tr("Het concept is verborgen tot u weer alleen bent."))
        place = QWidget()
        self.views = Views(place)
        self.body.addWidget(self.views)
        lines = column(place, items=(self._figures,))  # filled where it stands: see ScrollArea
        lines.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        column(facts, gap=4, items=(self.facts, self.published)).addStretch()  # and so is this
        self.set_title(self.tr("Jaaroverzicht"))

    def _connect(self) -> None:
        self.facts.chosen.connect(self._choose)
        self.facts.cases_wanted.connect(self._ask_for_cases)
        self.facts.story_wanted.connect(partial(self.views.show_view, STORY))
        self.published.taken_in.connect(self._stay)
        self.forms.wanted.connect(self._save_by_user)
        self.saver.saved.connect(self._say_saved)
        self.paper.printed.connect(self._say_printed)
        self.paper.wanted.connect(lambda form: self._when_current(partial(self.paper.print, form)))
        self.final.clicked.connect(lambda: self._when_current(self.make_final))
        self.views.turned.connect(self._turn)
        self._onlooker.changed.connect(self._cover_draft)
        self._onlooker.listen(self)

    def _turn(self, view: str) -> None:
        """The pages are made anew from what was written in the other view."""
        self.paper.setVisible(view != OWN)
        self.save.setVisible(view != OWN)  # what is there cannot be taken along
        if view == FIGURES:
            self.refresh()

    def _choose(self) -> None:
        self._next = None
        self.notice.set_text("")
        self.published.forget_result()
        self._stay()

    def _stay(self) -> None:
        """Read all anew, and show the same year: it may have become final meanwhile."""
        if self.period.kind is not Kind.SEVERAL:
            self._wanted = self.period.years()
        self.refresh()

    def _ask_for_cases(self) -> None:
        if self._prepared is not None:
            self.cases_wanted.emit(self._prepared.incomplete_year)

    def _load(self) -> None:
        """Show what is chosen, in the view that is up too."""
        self._draw()
        asked = self.period.asked()
        if asked.school_id is not None:
            self.views.show_year(asked.told_year, asked.school_id)

    def _draw(self) -> None:
        """Make the pages beside the window; what was asked for before is not shown any more."""
        if self._task is not None:
            self._task.cancel()
        asked, readers = self.period.asked(), self.facts.readers.value()
        self._show_waiting(asked)
        work = partial(prepare_page, self._services, asked, readers, current_language())
        shown = partial(self._show, (asked, readers))
        self._task = self._runner.run(lambda _: work(), shown, self._show_failure, context=self)

    def _show_waiting(self, asked: Asked) -> None:
        self._prepared = None
        self.set_title(self._words.title(asked))
        self._allow_views(asked)
        self._cover_draft()
        self.state.hide()
        self.facts.forget()
        self.pages.show_words(self.tr("De bladzijden worden gemaakt…"))
        self._allow_acts()

    def _allow_views(self, asked: Asked) -> None:
        """A story, and figures for the writer alone, belong to a school: of several years the last."""
        why = self.tr("Hoort bij één school.") if asked.is_pooled else ""
        self.views.chips.setEnabled(not asked.is_pooled)
        self.views.chips.setToolTip(why)
        self.views.chips.setAccessibleDescription(why)
        for acts in (self.forms.acts, self.paper.acts):
            acts[Form.TO_DISCUSS].setEnabled(not asked.is_pooled)

    def _show(self, asked: tuple[Asked, str | None], page: Page) -> None:
        if asked != (self.period.asked(), self.facts.readers.value()):
            return
        self.published.show_known(page.known)
        if page.prepared is not None:
            self._show_prepared(page.prepared)
        elif page.refused is not None:
            words = self._words.refused(page.refused, self._messages)
            self.facts.forget(words)
            self.pages.show_words(words)
        self._allow_acts()
        act, self._next = self._next, None
        if act is not None and self._prepared is not None:
            act()

    def _when_current(self, act: Callable[[], None]) -> None:
        """What is being typed in the story goes along: `act` waits until the pages have it."""
        self.views.keep()
        if self._prepared is None:
            self._next = act
        else:
            act()

    def _show_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._cover_draft()
        self.pages.show_document(prepared.pdf)
        self.facts.show_prepared(prepared)
        if prepared.is_final:
            self.state.set_text(self.tr("definitief"))
        else:
            self.state.set_text(self.tr("concept, alleen voor uzelf"))
        self.state.set_role("done" if prepared.is_final else "attention")
        self.state.show()

    def _cover_draft(self) -> None:
        """A draft is for the adviser's own eyes (anonymity.md, rule 10); a final one is everybody's."""
        final = self._prepared is not None and self._prepared.is_final
        covered = self._onlooker.present and not final
        self.cover.setVisible(covered)
        self._figures.setVisible(not covered)

    def _show_failure(self, error: Exception) -> None:
        self.pages.show_words(self.tr("De bladzijden konden niet worden gemaakt."))
        self._messages.error(error)

    def _allow_acts(self) -> None:
        ready = self._prepared
        self.save.setEnabled(ready is not None)
        self.paper.offer(ready)
        self.final.setVisible(ready is None or not ready.is_final)
        why_not = "" if ready is None else self.facts.why_not_final(ready)
        self.final.setEnabled(ready is not None and not why_not)
        self.final.set_plain(ready is not None and ready.is_empty)
        self.final.setToolTip(why_not)
        self.final.setAccessibleDescription(why_not)

    def _save_by_user(self, form: Form) -> None:
        self._when_current(partial(self._save, form))

    def _save(self, form: Form) -> None:
        if self._prepared is not None:
            self.saver.save(self._prepared, form)

    def _say_printed(self) -> None:
        self.notice.set_text(self.tr("Naar de printer gestuurd."), "done")

    def _say_saved(self, place: Path) -> None:
        words = self.tr("{name} staat in {folder}. Het is niet versleuteld.")
        self.notice.set_text(words.format(name=place.name, folder=place.parent), "done")

    def make_final(self) -> None:
        """Ask twice, then enter the figures into the ledger."""
        if self._prepared is None or not self.final.isEnabled():
            return
        asked = self.period.asked()
        if not self._asking.is_sure(asked):
            return
        self.final.set_busy(self.tr("Wordt definitief gemaakt…"))
        self._runner.run(
            lambda _: self._editions.make_final(asked),
            partial(self._say_final, asked),
            self._say_not_final,
            context=self,
        )

    def _say_final(self, asked: Asked, _: object) -> None:
        self.final.set_busy(None)
        if not isinstance(asked.years, SchoolYears):
            self._wanted = asked.years
        self.refresh()
        words = self.tr("{year} is definitief. U kunt het nu opslaan en delen.")
        self.notice.set_text(words.format(year=self._words.years(asked.years)), "done")
        self.made_final.emit(asked.years)

    def _say_not_final(self, error: Exception) -> None:
        self.final.set_busy(None)
        self._messages.error(error)
        self.refresh()
