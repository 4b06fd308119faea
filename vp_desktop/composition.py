"""The only place where the layers are joined, without Qt: the window and the command line start here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path

from vp_desktop import paths
from vp_desktop.catalog.addresses import read_addresses, read_elsewhere
from vp_desktop.catalog.lasting import Lasting, Read
from vp_desktop.catalog.national import read_national
from vp_desktop.catalog.own_rules import read_rules_with_own, with_own_duties
from vp_desktop.catalog.reader import read_taxonomy, read_texts, read_words
from vp_desktop.catalog.rules import read_rules
from vp_desktop.catalog.toml_file import ResourceFault, parse_toml
from vp_desktop.catalog.workflows import Defined, Words, read_workflow, read_workflows
from vp_desktop.core.combined import Combined
from vp_desktop.core.duties import RuleSets
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.guide import GuideBook
from vp_desktop.core.how_many import how_many_sheet
from vp_desktop.core.leaflet import Leaflet
from vp_desktop.core.letters import Page
from vp_desktop.core.national import National
from vp_desktop.core.package import Receipt
from vp_desktop.core.publication import Edition
from vp_desktop.core.story import StoryPages
from vp_desktop.core.taxonomy import Label, Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.core.week_list import WeekList
from vp_desktop.core.workflow import Workflow
from vp_desktop.security.passphrase import suggest
from vp_desktop.services.agenda import Agenda
from vp_desktop.services.agenda_files import AgendaFiles
from vp_desktop.services.backups import Backups
from vp_desktop.services.bullying import Bullying
from vp_desktop.services.cases import Cases
from vp_desktop.services.child_texts import ChildTexts
from vp_desktop.services.clock import Clock, system_clock
from vp_desktop.services.combining import Combining
from vp_desktop.services.demo_routes import Following
from vp_desktop.services.documents import Documents, Printers
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.edition_check import EditionCheck
from vp_desktop.services.editions import Editions
from vp_desktop.services.editions_of_others import EditionsOfOthers
from vp_desktop.services.guidance import Guidance
from vp_desktop.services.guide import Guide
from vp_desktop.services.importing import Importing
from vp_desktop.services.intake import Intake
from vp_desktop.services.own_figures import OwnFigures
from vp_desktop.services.packages import Packages
from vp_desktop.services.people import People
from vp_desktop.services.registers import Registers
from vp_desktop.services.routes import Definitions, Routes
from vp_desktop.services.school_days import SchoolDays
from vp_desktop.services.settings import Settings
from vp_desktop.services.story import Story
from vp_desktop.services.summary import Papers, Summary
from vp_desktop.services.tasks import Tasks
from vp_desktop.services.time_registration import TimeRegistration
from vp_desktop.services.wider_summary import WiderSummary
from vp_desktop.storage.register import Register


class Program:
    """What the program has before a register is open."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self.clock = clock
        self.registers = Registers(clock)

    @cached_property
    def taxonomy(self) -> Taxonomy:
        return read_taxonomy(paths.resources("taxonomy"))

    @cached_property
    def texts(self) -> Texts:
        return read_texts(paths.resources("texts"))

    def read_guided_work(self) -> None:
        """Read rules and routes now, on a thread that may wait: it takes a tenth of a second.

        Raises WrongUse for a file of the program that is broken and was never read without a fault.
        """
        try:
            _ = self.rules, self.workflows
        except ResourceFault as error:
            raise WrongUse("rules_broken", fault=str(error)) from error

    @cached_property
    def packaged_rules(self) -> RuleSets:
        """The program's rule sets alone, as its files are now. Raises ResourceFault."""
        return read_rules(paths.resources("rules"))

    @cached_property
    def _read_rules(self) -> Read[RuleSets]:
        folders = (paths.resources("rules"), paths.own("rules"))
        reader = partial(read_rules_with_own, taxonomy=self.taxonomy)
        return Lasting(paths.last_good).read("rules", folders, reader)

    @property
    def rules(self) -> RuleSets:
        """Which duties follow from facts: current law, what lies over it, and the user's own advice."""
        return self._read_rules.value

    @cached_property
    def vocabulary(self) -> Taxonomy:
        """The coded lists with the user's own duties in them: what the window calls things."""
        return with_own_duties(self.taxonomy, self.rules)

    @property
    def resource_faults(self) -> tuple[ResourceFault, ...]:
        """Files that could not be read, of which the last good copy is used, or nothing."""
        return (*self._read_rules.faults, *self._read_workflows.faults)

    @cached_property
    def _read_workflows(self) -> Read[dict[str, Defined]]:
        kinds = ("workflows", "methods")
        folders = (*map(paths.resources, kinds), *map(paths.own, kinds))
        reader = partial(read_workflows, words=Words(self.taxonomy))
        return Lasting(paths.last_good).read("workflows", folders, reader, packaged=len(kinds))

    @property
    def _defined(self) -> dict[str, Defined]:
        return self._read_workflows.value

    @property
    def workflows(self) -> dict[str, Workflow]:
        """The routes and bullying methods by id."""
        return {name: defined.workflow for name, defined in self._defined.items()}

    def _definitions(self) -> Definitions:
        return {name: (each.workflow, each.definition) for name, each in self._defined.items()}

    def read_definition(self, route: str, definition: str) -> Workflow:
        """A route as it was when a case was started on it."""
        source = parse_toml(Path(f"{route}.toml"), definition.encode())
        return read_workflow(source, Words(self.taxonomy))

    @cached_property
    def guide_book(self) -> GuideBook:
        """The packaged addresses, and what does not belong in a register."""
        functions = self.taxonomy["function"]
        return GuideBook(
            read_addresses(paths.resources("addresses.toml"), functions),
            read_elsewhere(paths.resources("elsewhere.toml")),
        )

    def _guide(self, register: Register, settings: Settings) -> Guide:
        return Guide(
            *(register, settings, lambda: self.rules, lambda: self.workflows),
            *(self.guide_book, self.clock),
        )

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Plain Dutch words, for a phrase to offer as a passphrase."""
        return read_words(paths.resources("words.txt"))

    def summary_pdf(
        self,
        edition: Edition,
        language: str,
        story: StoryPages | None = None,
        *,
        without_figures: bool = False,
    ) -> bytes:
        """The printed summary. Loads reportlab only now: it is slow to import."""
        from vp_desktop.reports.summary import summary_pdf

        return summary_pdf(
            *(edition, self.taxonomy, self.texts, paths.resources("fonts"), language),
            story=story,
            national=self.national,
            without_figures=without_figures,
        )

    @cached_property
    def national(self) -> National:
        """What was counted in the whole country."""
        return read_national(paths.resources("figures", "national.json"))

    def wall_pdf(self, edition: Edition, language: str) -> bytes:
        """One page for the wall. Loads reportlab only now, as above."""
        from vp_desktop.reports.wall import wall_pdf

        return wall_pdf(edition, self.taxonomy, self.texts, paths.resources("fonts"), language)

    def how_many_pdf(self, threshold: int, language: str) -> bytes:
        """The sheet "Maar hoeveel dan?". Loads reportlab only now, as above."""
        from vp_desktop.reports.how_many import how_many_pdf

        sheet = how_many_sheet(self.texts, language, threshold)
        return how_many_pdf(sheet, paths.resources("fonts"), language)

    @property
    def combining(self) -> Combining:
        """The report of a board about its schools; needs the optional extra `board`."""
        return Combining(paths.resources("sql", "combine.sql"), self.taxonomy, self.combined_pdf)

    def combined_pdf(self, combined: Combined, language: str) -> bytes:
        """The report of a board. Loads reportlab only now, as above."""
        from vp_desktop.reports.combined import combined_pdf

        fonts = paths.resources("fonts")
        return combined_pdf(combined, self.taxonomy, self.texts, fonts, language)

    def receipt_pdf(self, receipt: Receipt, language: str) -> bytes:
        """The receipt of a package. Loads reportlab only now: it is slow to import."""
        from vp_desktop.reports.receipt import receipt_pdf

        return receipt_pdf(receipt, self.texts, paths.resources("fonts"), language)

    def week_list_pdf(self, week: WeekList, language: str) -> bytes:
        """The week on paper, without names. Loads reportlab only now, as above."""
        from vp_desktop.reports.week_list import week_list_pdf

        return week_list_pdf(week, self.texts, paths.resources("fonts"), language)

    def letter_pdf(self, page: Page, language: str) -> bytes:
        """A document made from a case. Loads reportlab only now, as above."""
        from vp_desktop.reports.letter import letter_pdf

        fonts = paths.resources("fonts")
        return letter_pdf(page, self.taxonomy, self.texts, fonts, language)

    def leaflet_pdf(self, leaflet: Leaflet, language: str) -> bytes:
        """The leaflet about what is kept. Loads reportlab only now, as above."""
        from vp_desktop.reports.leaflet import leaflet_pdf

        return leaflet_pdf(leaflet, self.texts, paths.resources("fonts"), language)

    def _documents(
        self, register: Register, cases: Cases, settings: Settings, guidance: Guidance
    ) -> Documents:
        return Documents(
            *(register, cases, settings, guidance),
            *(self.taxonomy, self.texts, Printers(self.letter_pdf, self.leaflet_pdf), self.clock),
        )

    def _route_names(self) -> dict[str, Label]:
        return {name: workflow.label for name, workflow in self.workflows.items()}

    def _packages(self, register: Register, cases: Cases, intake: Intake) -> Packages:
        return Packages(
            *(register, intake, cases, self.taxonomy),
            *(lambda: suggest(self.words), self.receipt_pdf, self.clock),
        )

    def _bullying(self, register: Register, cases: Cases) -> Bullying:
        child_texts = ChildTexts(register, cases, self.taxonomy, self.texts)
        return Bullying(register, child_texts, self.taxonomy, self.texts, self.clock)

    def follow_routes(self, register: Register, now: datetime) -> None:
        """Guided work in a made-up register."""
        services = self.services(register)
        following = Following(
            services.cases, services.guidance, services.routes, services.school_days
        )
        following.begin(now)

    def _summary(self, register: Register, settings: Settings, story: Story) -> Summary:
        return Summary(
            *(register, settings, self.taxonomy, self.summary_pdf, self.clock),
            tell=story.pages,
            papers=Papers(self.wall_pdf, self.how_many_pdf),
        )

    def services(self, register: Register) -> Services:
        """Everything that can be done with an open register."""
        settings = Settings(register, self.clock, lambda: self.rules.sets)
        intake = Intake(register, self.taxonomy, self.clock)
        story = Story(register, settings, self.taxonomy, self.texts, self.clock)
        summary = self._summary(register, settings, story)
        wider_summary = WiderSummary(register, settings, self.taxonomy, self.clock)
        others = EditionsOfOthers(register, settings, self.taxonomy, self.clock)
        guidance = Guidance(register, settings, self.taxonomy, lambda: self.rules, self.clock)
        agenda = Agenda(register, self.clock, self._route_names)
        cases = Cases(register, self.taxonomy, self.clock)
        return Services(
            register=register,
            settings=settings,
            intake=intake,
            cases=cases,
            people=People(register, intake, self.clock),
            tasks=Tasks(register, self.clock),
            drafts=Drafts(register, self.clock),
            summary=summary,
            wider_summary=wider_summary,
            others=others,
            editions=Editions(summary, wider_summary, others, settings, self.clock),
            edition_check=EditionCheck(register, settings, self.taxonomy),
            story=story,
            own_figures=OwnFigures(register, settings, self.taxonomy),
            importing=Importing(register, self.taxonomy, self.clock),
            backups=Backups(register, settings, self.clock),
            bullying=self._bullying(register, cases),
            packages=self._packages(register, cases, intake),
            agenda=agenda,
            agenda_files=AgendaFiles(agenda, self.week_list_pdf, self.texts),
            time=TimeRegistration(register, self.taxonomy["time_activity"], self.clock),
            school_days=SchoolDays(register, self.clock),
            guidance=guidance,
            guide=self._guide(register, settings),
            documents=self._documents(register, cases, settings, guidance),
            routes=Routes(
                register,
                guidance,
                self._definitions,
                self.read_definition,
                self.taxonomy["function"],
                self.clock,
            ),
        )


@dataclass(frozen=True)
class Services:
    """The services of one open register."""

    register: Register
    settings: Settings
    intake: Intake
    cases: Cases
    people: People
    tasks: Tasks
    drafts: Drafts
    summary: Summary
    wider_summary: WiderSummary
    others: EditionsOfOthers
    editions: Editions
    edition_check: EditionCheck
    story: Story
    own_figures: OwnFigures
    importing: Importing
    backups: Backups
    bullying: Bullying
    packages: Packages
    agenda: Agenda
    agenda_files: AgendaFiles
    time: TimeRegistration
    school_days: SchoolDays
    guidance: Guidance
    guide: Guide
    documents: Documents
    routes: Routes
