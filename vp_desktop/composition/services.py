"""The services of an open register, joined. A plain place to get them from: it decides nothing."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from vp_desktop.core.privacy_sheet import PrivacySheet
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.security.passphrase import suggest
from vp_desktop.services.agenda import Agenda
from vp_desktop.services.agenda_files import AgendaFiles
from vp_desktop.services.attachments import Attachments
from vp_desktop.services.backups import Backups
from vp_desktop.services.bin import Bin
from vp_desktop.services.bullying import Bullying
from vp_desktop.services.case_sheet import CaseSheets
from vp_desktop.services.cases import Cases
from vp_desktop.services.child_texts import ChildTexts
from vp_desktop.services.clock import Clock
from vp_desktop.services.destroying import Destroying
from vp_desktop.services.documents import Documents, Printers
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.edition_check import EditionCheck
from vp_desktop.services.editions import Editions
from vp_desktop.services.editions_of_others import EditionsOfOthers
from vp_desktop.services.guidance import Guidance
from vp_desktop.services.guide import Guide
from vp_desktop.services.handover import Handovers
from vp_desktop.services.importing import Importing
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.services.intake import Intake
from vp_desktop.services.moving import Moving
from vp_desktop.services.old_backups import OldBackups
from vp_desktop.services.old_copies import OldCopies
from vp_desktop.services.own_fields import OwnFields
from vp_desktop.services.own_figures import OwnFigures
from vp_desktop.services.own_lists import OwnLists
from vp_desktop.services.packages import Packages
from vp_desktop.services.passages import Passages
from vp_desktop.services.people import People
from vp_desktop.services.privacy_sheets import PrivacySheets
from vp_desktop.services.requests import Requests
from vp_desktop.services.restricting import Restricting
from vp_desktop.services.retention import Retention
from vp_desktop.services.routes import Routes
from vp_desktop.services.school_days import SchoolDays
from vp_desktop.services.settings import Settings
from vp_desktop.services.story import Story
from vp_desktop.services.substitution import Substitution
from vp_desktop.services.successor import Successor
from vp_desktop.services.summary import Papers, Summary
from vp_desktop.services.tasks import Tasks
from vp_desktop.services.time_registration import TimeRegistration
from vp_desktop.services.wider_summary import WiderSummary
from vp_desktop.storage.register import Register

if TYPE_CHECKING:
    from vp_desktop.composition.papers import PaperMaker
    from vp_desktop.composition.program import Program


class Services:
    """The services of one open register, each made when it is first asked for, and then kept."""

    def __init__(self, program: Program, register: Register) -> None:
        self._program = program
        self.register = register

    @property
    def _clock(self) -> Clock:
        return self._program.clock

    @property
    def _taxonomy(self) -> Taxonomy:
        return self._program.taxonomy

    @property
    def _texts(self) -> Texts:
        return self._program.texts

    @cached_property
    def _papers(self) -> PaperMaker:
        made_up = self.settings.is_made_up
        return self._program.example_papers if made_up else self._program.papers

    @property
    def vocabulary(self) -> Taxonomy:
        """The coded lists in the user's own words: for the window alone, never for what is counted."""
        return self.own_lists.vocabulary

    def _suggest(self) -> str:
        return suggest(self._program.words)

    @cached_property
    def settings(self) -> Settings:
        program = self._program
        return Settings(self.register, self._clock, lambda: program.rules.sets, program.enforced)

    @cached_property
    def intake(self) -> Intake:
        return Intake(self.register, self._taxonomy, self._clock)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self.register, self._taxonomy, self._clock, self.vocabulary)

    @cached_property
    def people(self) -> People:
        return People(self.register, self.intake, self._clock)

    @cached_property
    def tasks(self) -> Tasks:
        return Tasks(self.register, self._clock)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self.register, self._clock)

    @cached_property
    def story(self) -> Story:
        return Story(self.register, self.settings, self._taxonomy, self._texts, self._clock)

    @cached_property
    def summary(self) -> Summary:
        return Summary(
            *(self.register, self.settings, self._taxonomy, self._papers.summary, self._clock),
            tell=self.story.pages,
            papers=Papers(self._papers.wall, self._papers.how_many),
        )

    @cached_property
    def wider_summary(self) -> WiderSummary:
        return WiderSummary(self.register, self.settings, self._taxonomy, self._clock)

    @cached_property
    def others(self) -> EditionsOfOthers:
        return EditionsOfOthers(self.register, self.settings, self._taxonomy, self._clock)

    @cached_property
    def editions(self) -> Editions:
        return Editions(
            *(self.summary, self.wider_summary, self.others, self.settings, self._clock)
        )

    @cached_property
    def edition_check(self) -> EditionCheck:
        return EditionCheck(self.register, self.settings, self._taxonomy)

    @cached_property
    def own_figures(self) -> OwnFigures:
        return OwnFigures(self.register, self.settings, self._taxonomy)

    @cached_property
    def own_lists(self) -> OwnLists:
        return OwnLists(self.register, self._program.vocabulary, self._clock)

    @cached_property
    def own_fields(self) -> OwnFields:
        return OwnFields(self.register, self._clock)

    @cached_property
    def importing(self) -> Importing:
        return Importing(self.register, self._taxonomy, self._clock)

    @cached_property
    def backups(self) -> Backups:
        return Backups(self.register, self.settings, self._clock)

    @cached_property
    def old_backups(self) -> OldBackups:
        return OldBackups(self.register, self._clock)

    @cached_property
    def successor(self) -> Successor:
        return Successor(self.register, self._clock)

    @cached_property
    def moving(self) -> Moving:
        return Moving(self.register, self._clock)

    @cached_property
    def retention(self) -> Retention:
        return Retention(self.register, self.settings, self.guidance, self._clock)

    @cached_property
    def bin(self) -> Bin:
        return Bin(self.register, self.retention, self._taxonomy, self._clock)

    @cached_property
    def destroying(self) -> Destroying:
        return Destroying(
            *(self.register, self.retention, self.bin),
            OldCopies(self.register, lambda: self.backups.folder, self._clock),
            *(self._taxonomy, self._clock),
        )

    @cached_property
    def bullying(self) -> Bullying:
        return Bullying(
            self.register,
            ChildTexts(self.register, self.cases, self._taxonomy, self._texts),
            *(self._taxonomy, self._texts, self._clock),
        )

    @cached_property
    def packages(self) -> Packages:
        return Packages(
            *(self.register, self.intake, self.cases, self._taxonomy),
            *(self._suggest, self._papers.receipt, self._clock),
        )

    @cached_property
    def handovers(self) -> Handovers:
        return Handovers(
            *(self.register, self.cases, self.attachments, self._taxonomy),
            *(self._program.read_definition, self._suggest, self._papers.handover_receipt),
            self._clock,
        )

    @cached_property
    def substitution(self) -> Substitution:
        return Substitution(self.register, self.handovers, self._clock)

    @cached_property
    def case_sheets(self) -> CaseSheets:
        return CaseSheets(
            *(self.register, self.cases, self._taxonomy, self._texts),
            *(self._papers.case_sheet, self._clock),
        )

    @cached_property
    def agenda(self) -> Agenda:
        return Agenda(self.register, self._clock, self._program.route_names)

    @cached_property
    def agenda_files(self) -> AgendaFiles:
        return AgendaFiles(
            *(self.agenda, self._papers.week_list, self._texts, self.in_the_clear),
            made_up=self.settings.is_made_up,
        )

    @cached_property
    def time(self) -> TimeRegistration:
        return TimeRegistration(self.register, self._taxonomy["time_activity"], self._clock)

    @cached_property
    def school_days(self) -> SchoolDays:
        return SchoolDays(self.register, self._clock)

    @cached_property
    def guidance(self) -> Guidance:
        return Guidance(
            *(
                self.register,
                self.settings,
                self._taxonomy,
                lambda: self._program.rules,
                self._clock,
            )
        )

    @cached_property
    def guide(self) -> Guide:
        return Guide(
            *(self.register, self.settings, lambda: self._program.rules),
            *(lambda: self._program.workflows, self._program.guide_book, self._clock),
        )

    @cached_property
    def documents(self) -> Documents:
        return Documents(
            *(self.register, self.cases, self.settings, self.guidance, self._taxonomy, self._texts),
            *(Printers(self._papers.letter, self._papers.leaflet), self._clock),
        )

    @cached_property
    def attachments(self) -> Attachments:
        return Attachments(self.register, self._clock)

    @cached_property
    def in_the_clear(self) -> InTheClear:
        return InTheClear(self.register, self._clock)

    @cached_property
    def routes(self) -> Routes:
        return Routes(
            *(
                self.register,
                self.guidance,
                self._program.definitions,
                self._program.read_definition,
            ),
            *(self._taxonomy["function"], self._clock),
        )

    @cached_property
    def requests(self) -> Requests:
        return Requests(*(self.register, self.routes, self.passages, self._texts, self._clock))

    @cached_property
    def passages(self) -> Passages:
        return Passages(
            *(self.register, self.settings, self._taxonomy, self._texts),
            *(self._papers.request, self._clock),
        )

    @cached_property
    def restricting(self) -> Restricting:
        return Restricting(self.register, self._clock)

    @cached_property
    def privacy_sheets(self) -> PrivacySheets:
        return PrivacySheets(
            *(self.settings, self.retention),
            {
                PrivacySheet.REGISTER: self._papers.processing_register,
                PrivacySheet.DPIA: self._papers.dpia,
            },
            self._clock,
        )
