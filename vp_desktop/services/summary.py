"""The yearly summary: drafts, the one final set of figures of a school year, and its documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from vp_desktop.core import publication_json
from vp_desktop.core.anonymity import NotPrinted
from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import School, SchoolId
from vp_desktop.core.page import Page
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story import StoryPages
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services import edition_refusals as refusals
from vp_desktop.services import outgoing
from vp_desktop.services.clock import Clock
from vp_desktop.services.edition_making import EditionMaker, Scope, known_of
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.services.settings import Settings
from vp_desktop.services.story_findings import check_decided, settle, waiting
from vp_desktop.services.tables import to_xlsx
from vp_desktop.storage import editions, matters, published_elsewhere, wider_editions
from vp_desktop.storage.matters import YearOfMatters
from vp_desktop.storage.published_elsewhere import Elsewhere
from vp_desktop.storage.register import Register

EARLIER_SHOWN = 4
"""How many earlier final editions the trend shows."""
_FIRST_SCHOOL = SchoolId(1)


class PdfMaker(Protocol):
    """Makes the printed summary of an edition in a language, with its story; given by composition."""

    def __call__(
        self,
        edition: Edition,
        language: str,
        story: StoryPages | None = None,
        *,
        without_figures: bool = False,
    ) -> bytes: ...


@dataclass(frozen=True)
class Papers:
    """What is printed beside the summary: the page for the wall, and the sheet of answers."""

    wall: Callable[[Edition, str], bytes]
    how_many: Callable[[int, str], bytes]


Teller = Callable[[SchoolYear, SchoolId, str, Page], StoryPages]
"""Tells the story of an edition of a school in a language; the page holds the edition's figures."""


@dataclass(frozen=True)
class YearFacts:
    """A school year for which a summary can be made."""

    year: SchoolYear
    is_over: bool
    is_final: bool


class Summary:
    """The summaries of a register."""

    def __init__(
        self,
        register: Register,
        settings: Settings,
        taxonomy: Taxonomy,
        make_pdf: PdfMaker,
        clock: Clock,
        tell: Teller | None = None,
        papers: Papers | None = None,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy
        self._make_pdf = make_pdf
        self._clock = clock
        self._tell = tell
        self._papers = papers
        self._maker = EditionMaker(register, settings, taxonomy)
        self._outside = InTheClear(register, clock)

    def write(self, contents: Mapping[Path, outgoing.Content]) -> None:
        """Put files of a summary outside and note that they lie there. Raises CannotWrite."""
        self._outside.write(ClearKind.SUMMARY, contents)

    def years(self, school_id: SchoolId) -> list[YearFacts]:
        """The school years with matters or an edition, and the one before this; newest first."""
        today = self._clock().date()
        final = editions.final_years(self._connection, school_id)
        last_year = SchoolYear(SchoolYear.of(today).first_year - 1)
        found = {*matters.years_with_reports(self._connection, school_id), *final, last_year}
        return [
            YearFacts(year, year.is_over(today), year in final)
            for year in sorted(found, reverse=True)
        ]

    def edition(
        self, year: SchoolYear, school_id: SchoolId, audience: str | None = None
    ) -> Edition:
        """The final edition from the ledger, else a draft; audiences are renderings of one set.

        Raises WrongUse for a year to come and for an audience that this register does not write for.
        """
        if year.first_day > self._clock().date():
            raise WrongUse("year_not_begun", year=str(year))
        found = editions.find(self._connection, school_id, year)
        if found is None:
            edition = self._draft(year, school_id, self._count(year, school_id))
        else:
            also = known_of(self._elsewhere(year, school_id))
            edition = replace(found, also_published=also)
        if audience is not None:
            self._maker.check_audience(audience)
            edition = replace(edition, audience=audience)
        return edition

    def make_final(self, year: SchoolYear, school_id: SchoolId) -> Edition:
        """Enter the figures of a school year into the ledger, once and for all.

        Raises WrongUse when the year is not over, is final already, or is out in something wider or
        from elsewhere; NeedsAttention while a matter's category is not known yet, while something found
        in the story is undecided, or when somebody else has published the very same figures.
        """
        counted, edition = self._checked(year, school_id)
        with self._register.change("edition_made_final", self._clock()) as connection:
            hidden = self._maker.hidden(counted, edition.page)
            settle(connection, school_id, year)
            editions.add(connection, school_id, edition, hidden, self._clock())
            matters.note_counted(connection, school_id, year)
        return edition

    def check_final(self, year: SchoolYear, school_id: SchoolId) -> None:
        """Raise what `make_final` would raise, and enter nothing."""
        self._checked(year, school_id)

    def _checked(self, year: SchoolYear, school_id: SchoolId) -> tuple[YearOfMatters, Edition]:
        """What was counted and the edition that may become final, not entered yet."""
        if not year.is_over(self._clock().date()):
            raise WrongUse("year_not_over", year=str(year))
        if editions.find(self._connection, school_id, year) is not None:
            raise WrongUse("already_final", year=str(year))
        school = self._school(school_id)
        refusals.check_single(self._connection, school, year)
        counted = self._count(year, school_id)
        self._maker.check_categories(counted)
        check_decided(self._connection, school_id, year)
        edition = replace(self._draft(year, school_id, counted), status=Status.FINAL)
        refusals.check_not_the_same(self._connection, school, year, edition.page)
        return counted, edition

    def document(self, edition: Edition, language: str) -> dict[str, Any]:
        """What `summary --json` writes."""
        return publication_json.to_document(edition, self._taxonomy, language)

    def csv_files(self, edition: Edition, language: str) -> dict[str, str]:
        """Name and text of each CSV file: one a block."""
        return publication_json.to_csv(self.document(edition, language), language)

    def pdf(self, edition: Edition, language: str) -> bytes:
        """The pages: the figures, and the story of a school year of one school beside them."""
        return self._make_pdf(edition, language, self._story(edition, language))

    def to_discuss(self, edition: Edition, language: str) -> bytes:
        """The story without any figure, to discuss before the summary is final."""
        story = self._story(edition, language)
        return self._make_pdf(edition, language, story and story.to_discuss(), without_figures=True)

    def wall(self, edition: Edition, language: str) -> bytes:
        """One page for the wall."""
        assert self._papers is not None, "composition gives them"
        return self._papers.wall(edition, language)

    def how_many(self, edition: Edition, language: str) -> bytes:
        """The sheet "Maar hoeveel dan?", with answers she may give."""
        assert self._papers is not None, "composition gives them"
        return self._papers.how_many(edition.page.threshold, language)

    def workbook(self, edition: Edition, language: str) -> bytes:
        """The published tables for Excel."""
        return to_xlsx(self.document(edition, language), language)

    def _story(self, edition: Edition, language: str) -> StoryPages | None:
        """That of one school; of several years the last year's. Schools together have none.

        Of a final edition that came in as JSON nobody looked through what stands here beside it.
        """
        school_id = self._school_of(edition)
        if self._tell is None or school_id is None:
            return None
        if edition.status is Status.FINAL and not self._is_decided(school_id, edition.school_year):
            return None
        return self._tell(edition.school_year, school_id, language, edition.page)

    def _is_decided(self, school_id: SchoolId, years: SchoolYear) -> bool:
        try:
            check_decided(self._connection, school_id, years)
        except NeedsAttention:
            return False
        return True

    def undecided(self, edition: Edition) -> int:
        """How many words of its story may tell who is meant, and are not decided; none once it is out."""
        school_id = self._school_of(edition)
        if self._tell is None or school_id is None:
            return 0
        return waiting(self._connection, school_id, edition.school_year)

    def _school_of(self, edition: Edition) -> SchoolId | None:
        """The school of an edition; one that was renamed is known by what the ledger has for it."""
        schools = self._settings.schools()
        if len(edition.schools) != 1:
            return None
        for school in schools:
            kept = editions.find(self._connection, school.id, edition.school_year)
            wide = wider_editions.over_years(self._connection, school.id, edition.school_year)
            said = (edition.schools, edition.school_year)
            if any(one and (one.schools, one.school_year) == said for one in (kept, wide)):
                return school.id
        return next((one.id for one in schools if one.name == edition.schools[0]), None)

    def reasons(self, year: SchoolYear, school_id: SchoolId) -> tuple[NotPrinted, ...]:
        """Why something is not printed, for the writer's own eyes only."""
        return self._maker.reasons(self._scope(year, school_id), self._count(year, school_id))

    def _scope(self, year: SchoolYear, school_id: SchoolId) -> Scope:
        label = str(year) if school_id == _FIRST_SCHOOL else f"{year}|{school_id}"
        return Scope(year, (self._school(school_id),), label)

    def _school(self, school_id: SchoolId) -> School:
        return next(s for s in self._settings.schools() if s.id == school_id)

    def _count(self, year: SchoolYear, school_id: SchoolId) -> YearOfMatters:
        return matters.of_year(self._connection, school_id, year)

    def _draft(self, year: SchoolYear, school_id: SchoolId, counted: YearOfMatters) -> Edition:
        before = editions.before(self._connection, school_id, year)[:EARLIER_SHOWN]
        earlier = tuple(replace(edition, earlier=()) for edition in before)
        also = self._elsewhere(year, school_id)
        return self._maker.draft(self._scope(year, school_id), counted, earlier, also)

    def _elsewhere(self, year: SchoolYear, school_id: SchoolId) -> list[Elsewhere]:
        name = self._school(school_id).name
        return published_elsewhere.covering(self._connection, school_id, name, year)
