"""The only place where the layers are joined, without Qt: the window and the command line start here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy, read_texts, read_words
from vp_desktop.catalog.rules import read_rules
from vp_desktop.core.duties import RuleSets
from vp_desktop.core.publication import Edition
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.backups import Backups
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock, system_clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.importing import Importing
from vp_desktop.services.intake import Intake
from vp_desktop.services.people import People
from vp_desktop.services.registers import Registers
from vp_desktop.services.settings import Settings
from vp_desktop.services.summary import Summary
from vp_desktop.services.tasks import Tasks
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

    @cached_property
    def rules(self) -> RuleSets:
        """Which duties follow from facts: current law, and what lies over it."""
        return read_rules(paths.resources("rules"))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Plain Dutch words, for a phrase to offer as a passphrase."""
        return read_words(paths.resources("words.txt"))

    def summary_pdf(self, edition: Edition, language: str) -> bytes:
        """The printed summary. Loads reportlab only now: it is slow to import."""
        from vp_desktop.reports.summary import summary_pdf

        return summary_pdf(edition, self.taxonomy, self.texts, paths.resources("fonts"), language)

    def services(self, register: Register) -> Services:
        """Everything that can be done with an open register."""
        settings = Settings(register, self.clock)
        intake = Intake(register, self.taxonomy, self.clock)
        return Services(
            register=register,
            settings=settings,
            intake=intake,
            cases=Cases(register, self.taxonomy, self.clock),
            people=People(register, intake, self.clock),
            tasks=Tasks(register, self.clock),
            drafts=Drafts(register, self.clock),
            summary=Summary(register, settings, self.taxonomy, self.summary_pdf, self.clock),
            importing=Importing(register, self.taxonomy, self.clock),
            backups=Backups(register, settings, self.clock),
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
    importing: Importing
    backups: Backups
