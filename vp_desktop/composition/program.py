"""What the program has before a register is open: its lists, texts, rules and routes.

What only an open register needs is imported when it is asked for: the unlock screen does not wait for it.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop import paths
from vp_desktop.catalog.toml_file import ResourceFault, parse_toml
from vp_desktop.core.errors import WrongUse
from vp_desktop.services.clock import system_clock
from vp_desktop.services.practice import Practice

if TYPE_CHECKING:
    from vp_desktop.catalog.lasting import Read
    from vp_desktop.catalog.workflows import Defined
    from vp_desktop.composition.papers import PaperMaker
    from vp_desktop.composition.services import Services
    from vp_desktop.core.duties import RuleSets
    from vp_desktop.core.enforced import Enforced
    from vp_desktop.core.guide import GuideBook
    from vp_desktop.core.taxonomy import Label, Taxonomy
    from vp_desktop.core.texts import Texts
    from vp_desktop.core.workflow import Workflow
    from vp_desktop.services import demo
    from vp_desktop.services.clock import Clock
    from vp_desktop.services.combining import Combining
    from vp_desktop.services.registers import Registers
    from vp_desktop.services.restoring import Restoring
    from vp_desktop.services.routes import Definitions
    from vp_desktop.storage.register import Register


class Program:
    """What the program has before a register is open."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self.clock = clock

    @cached_property
    def registers(self) -> Registers:
        """Making and opening registers."""
        from vp_desktop.services.registers import Registers

        return Registers(self.clock)

    @cached_property
    def enforced(self) -> Enforced:
        """What the administrator of this computer fixed; read once, before anything is opened.

        Raises WrongUse for a file that is there and cannot be understood: nothing goes on without it.
        """
        from vp_desktop.catalog.enforced import read_enforced

        try:
            path = paths.enforced_settings()
        except OSError as error:  # the system does not say where it would lie
            raise WrongUse("enforced_broken", path="enforced.toml") from error
        return read_enforced(path)

    @property
    def registers_folder(self) -> Path:
        """Where a new register is made unless another place is chosen."""
        fixed = self.enforced.registers_folder
        return Path(fixed) if fixed is not None else paths.registers()

    @cached_property
    def taxonomy(self) -> Taxonomy:
        from vp_desktop.catalog.reader import read_taxonomy

        return read_taxonomy(paths.resources("taxonomy"))

    @cached_property
    def texts(self) -> Texts:
        from vp_desktop.catalog.reader import read_texts

        return read_texts(paths.resources("texts"))

    @cached_property
    def papers(self) -> PaperMaker:
        """Draws every document."""
        from vp_desktop.composition.papers import PaperMaker

        return PaperMaker(self.taxonomy, self.texts)

    @cached_property
    def example_papers(self) -> PaperMaker:
        """Draws the documents of a made-up register: its summaries say that they are an example."""
        from vp_desktop.composition.papers import PaperMaker

        return PaperMaker(self.taxonomy, self.texts, example=True)

    def quick_card(self, language: str) -> bytes:
        """The card to lay beside the laptop, on paper."""
        from vp_desktop.core.quick_card import quick_card

        book = self.guide_book.addresses
        card = quick_card(self.texts, book, self.taxonomy, language)
        return self.papers.quick_card(card, language)

    @property
    def practice(self) -> Practice:
        """The made-up register to practise in."""
        return Practice(paths.practice(), self._make_up, self._suggest)

    def _suggest(self) -> str:
        from vp_desktop.security.passphrase import suggest

        return suggest(self.words)

    def _make_up(self, path: Path, passphrase: str, told: demo.Told) -> None:
        from vp_desktop.catalog.demo_material import read_demo_material
        from vp_desktop.services import demo, demo_plan

        material = read_demo_material(paths.resources("demo"))
        plan = (path, passphrase, demo_plan.PRACTICE, material, self.taxonomy, self.clock)
        demo.make(*plan, self.follow_routes, told)

    def read_guided_work(self) -> None:
        """Read rules, routes and sentences now, on a thread that may wait: it takes a fifth of a second.

        Raises WrongUse for a file of the program that is broken and was never read without a fault.
        """
        try:
            _ = self.rules, self.workflows, self.texts
        except ResourceFault as error:
            raise WrongUse("rules_broken", fault=str(error)) from error
        _ = self.texts, self.guide_book

    @cached_property
    def packaged_rules(self) -> RuleSets:
        """The program's rule sets alone, as its files are now. Raises ResourceFault."""
        from vp_desktop.catalog.rules import read_rules

        return read_rules(paths.resources("rules"))

    @cached_property
    def _read_rules(self) -> Read[RuleSets]:
        from vp_desktop.catalog.lasting import Lasting
        from vp_desktop.catalog.own_rules import read_rules_with_own

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
        from vp_desktop.catalog.own_rules import with_own_duties

        return with_own_duties(self.taxonomy, self.rules)

    @property
    def resource_faults(self) -> tuple[ResourceFault, ...]:
        """Files that could not be read, of which the last good copy is used, or nothing."""
        return (*self._read_rules.faults, *self._read_workflows.faults)

    @cached_property
    def _read_workflows(self) -> Read[dict[str, Defined]]:
        from vp_desktop.catalog.lasting import Lasting
        from vp_desktop.catalog.workflows import Words, read_workflows

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

    def definitions(self) -> Definitions:
        """The routes and methods with the files in which they stand."""
        return {name: (each.workflow, each.definition) for name, each in self._defined.items()}

    def read_definition(self, route: str, definition: str) -> Workflow:
        """A route as it was when a case was started on it; mostly as it is now, which is read already."""
        known = self._defined.get(route)
        if known is not None and known.definition == definition:
            return known.workflow
        from vp_desktop.catalog.workflows import Words, read_workflow

        source = parse_toml(Path(f"{route}.toml"), definition.encode())
        return read_workflow(source, Words(self.taxonomy))

    @cached_property
    def guide_book(self) -> GuideBook:
        """The packaged addresses, what does not belong in a register, and what people call the routes."""
        from vp_desktop.catalog.addresses import read_addresses, read_called, read_elsewhere
        from vp_desktop.core.guide import GuideBook

        functions = self.taxonomy["function"]
        return GuideBook(
            read_addresses(paths.resources("addresses.toml"), functions),
            read_elsewhere(paths.resources("elsewhere.toml")),
            read_called(paths.resources("called.toml")),
        )

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Plain Dutch words, for a phrase to offer as a passphrase."""
        from vp_desktop.catalog.reader import read_words

        return read_words(paths.resources("words.txt"))

    @property
    def combining(self) -> Combining:
        """The report of a board about its schools; needs the optional extra `board`."""
        from vp_desktop.services.combining import Combining

        return Combining(paths.resources("sql", "combine.sql"), self.taxonomy, self.papers.combined)

    def route_names(self) -> dict[str, Label]:
        """What the routes and methods are called."""
        return {name: workflow.label for name, workflow in self.workflows.items()}

    def follow_routes(self, register: Register, now: datetime) -> None:
        """Guided work in a made-up register."""
        from vp_desktop.services.demo_routes import Following

        services = self.services(register)
        following = Following(
            services.cases, services.guidance, services.routes, services.school_days
        )
        following.begin(now)

    @property
    def restoring(self) -> Restoring:
        """Looks into backups and restores them; what was destroyed is destroyed in them again."""
        from vp_desktop.services.restoring import Restoring

        practice = self.practice
        return Restoring(
            self.clock,
            lambda register: self.services(register).destroying.destroy_again(),
            lambda place, register: practice.refuse_real(
                place, self.services(register).settings.is_made_up
            ),
        )

    def services(self, register: Register) -> Services:
        """Everything that can be done with an open register."""
        from vp_desktop.composition.services import Services

        return Services(self, register)
