"""The screens of the rail, each with the services it works with; a new destination is added here.

Vandaag is made with the window; the others, with nine tenths of all its parts, when they are first asked
for (`Workplace.cases`, `agenda`, `summary`, `guide` and `settings`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vp_desktop import paths
from vp_desktop.app.keeping_pages import KeepingPages
from vp_desktop.app.keys import Keys
from vp_desktop.app.package_pages import PackagePages
from vp_desktop.app.pages import Means
from vp_desktop.app.places import AGENDA, CASES, GUIDE, SETTINGS, SUMMARY, TODAY
from vp_desktop.ui.agenda.screen import AgendaScreen
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.documents.leaflet_card import LeafletCard
from vp_desktop.ui.guide.screen import GuideScreen
from vp_desktop.ui.language import current_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.settings.key_services import KeyServices, RecoveryPaper
from vp_desktop.ui.settings.rule_card import RulesHere
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.summary.own_figures import OwnFiguresView
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.summary.story_part import StoryPart
from vp_desktop.ui.summary.story_views import OWN, STORY
from vp_desktop.ui.today.clear_card import ClearCard
from vp_desktop.ui.today.rule_notices import RuleNotices
from vp_desktop.ui.today.screen import TodayScreen
from vp_desktop.ui.widgets.choice import options_of


class Screens(QObject):
    """Makes them; `destinations` names them in the order of the rail."""

    def __init__(
        self,
        means: Means,
        *,
        desk: PrintDesk,
        keys: Keys,
        machine: MachineSettings,
        keeping: KeepingPages,
        packages: PackagePages,
    ) -> None:
        super().__init__()
        self._services, self._program = means.services, means.program
        self._messages, self._runner = means.messages, means.runner
        self._onlooker = means.onlooker
        self._desk, self._keys, self._machine = desk, keys, machine
        self.today = self._today(keeping, packages)

    def destinations(
        self,
        cases: Callable[[], QWidget],
        agenda: Callable[[], QWidget],
        summary: Callable[[], QWidget],
        guide: Callable[[], QWidget],
        settings: Callable[[], QWidget],
    ) -> tuple[Destination, ...]:
        """In the order of the rail; all but the first as what gives them."""
        return (
            Destination(TODAY, self.tr("Vandaag"), "sun", self.today),
            Destination(CASES, self.tr("Dossiers"), "folder", cases),
            Destination(AGENDA, self.tr("Agenda"), "calendar-days", agenda),
            Destination(SUMMARY, self.tr("Jaaroverzicht"), "chart-column", summary),
            Destination(GUIDE, self.tr("Wegwijzer"), "signpost", guide),
            Destination(SETTINGS, self.tr("Instellingen"), "settings", settings, below=True),
        )

    def _today(self, keeping: KeepingPages, packages: PackagePages) -> TodayScreen:
        s, program, clock = self._services, self._program, self._program.clock
        return TodayScreen(
            *(s.tasks, s.cases, s.drafts, s.settings, s.backups),
            *(self._messages, self._runner, self._onlooker, clock),
            rule_notices=RuleNotices(s.settings, program.rules, program.resource_faults, clock),
            clear_card=ClearCard(s.in_the_clear, program.vocabulary, self._messages),
            keeping_card=keeping.card,
            substitute_card=packages.substitute_card,
        )

    def cases(self) -> CasesScreen:
        s, clock = self._services, self._program.clock
        shown = (s.cases, s.drafts, s.vocabulary, self._onlooker, clock)
        return CasesScreen(*shown, s.own_fields)

    def agenda(self) -> AgendaScreen:
        s = self._services
        activities = self._program.vocabulary["time_activity"]
        return AgendaScreen(
            *(s.agenda, s.agenda_files, s.tasks, s.time, s.drafts, activities),
            *(self._messages, self._runner, self._onlooker, self._program.clock, self._desk),
        )

    def summary(self) -> SummaryScreen:
        """With the story of a school year, and its figures for the adviser alone."""
        s, vocabulary = self._services, self._program.vocabulary
        made = SummaryScreen(
            *(SummaryServices.of(s), vocabulary, self._runner, self._messages),
            *(self._desk, self._onlooker),
        )

        def story() -> tuple[StoryPart, StoryPart]:
            part = StoryPart(
                *(s.story, s.drafts, vocabulary, self._runner, self._messages),
                *(self._onlooker, self._program.clock),
            )
            part.changed.connect(made.redraw)
            return part, part

        def own() -> tuple[OwnFiguresView, OwnFiguresView]:
            view = OwnFiguresView(s.own_figures, self._onlooker)
            return view, view

        made.views.add_later(STORY, self.tr("Verhaal"), story)
        made.views.add_later(OWN, self.tr("Alleen voor uzelf"), own)
        return made

    def guide(self) -> GuideScreen:
        s, program = self._services, self._program
        made = GuideScreen(
            *(s.guide, s.drafts, program.vocabulary, self._messages, self._onlooker, program.clock)
        )
        leaflet = LeafletCard(s.documents, s.settings.schools(), self._messages, self._desk)
        made.place_in_aside(leaflet)
        return made

    def settings(self) -> SettingsScreen:
        s, program = self._services, self._program
        return SettingsScreen(
            *(s.settings, s.backups, self._keys, self._machine, self._messages, self._runner),
            options_of(program.vocabulary["sector"], current_language()),
            school_days=s.school_days,
            clock=program.clock,
            rules=RulesHere(program.rules, program.vocabulary["rule_set"], paths.own("rules")),
            drafts=s.drafts,
            key_services=KeyServices(
                *(s.old_backups, s.successor, s.moving),
                RecoveryPaper(program.papers.recovery_sheet, self._desk),
            ),
        )
