"""The yearly summary: drafts, the one final set of figures of a school year, and its documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

from vp_desktop.core import publication_json
from vp_desktop.core.anonymity import NotPrinted, SecretOrder, build_page, hidden_reasons
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.page import Page
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET, CodeList, Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.storage import editions, matters
from vp_desktop.storage.matters import YearOfMatters
from vp_desktop.storage.register import Register, founding

EARLIER_SHOWN = 4
"""How many earlier final editions the trend shows."""
_ROUNDED_TO = 5
_FIRST_SCHOOL = SchoolId(1)
_FEWEST_FOR_FIGURES = 20

PdfMaker = Callable[[Edition, str], bytes]
"""Makes the printed summary of an edition in a language; given by composition."""


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
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy
        self._make_pdf = make_pdf
        self._clock = clock

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

    def edition(self, year: SchoolYear, school_id: SchoolId) -> Edition:
        """The final edition from the ledger, else a draft. Raises WrongUse for a year to come."""
        if year.first_day > self._clock().date():
            raise WrongUse("year_not_begun", year=str(year))
        final = editions.find(self._connection, school_id, year)
        return final or self._draft(year, school_id, self._count(year, school_id))

    def make_final(self, year: SchoolYear, school_id: SchoolId) -> Edition:
        """Enter the figures of a school year into the ledger, once and for all.

        Raises WrongUse when the year is not over or final already, and NeedsAttention while a matter's
        category is not known yet.
        """
        if not year.is_over(self._clock().date()):
            raise WrongUse("year_not_over", year=str(year))
        if editions.find(self._connection, school_id, year) is not None:
            raise WrongUse("already_final", year=str(year))
        counted = self._count(year, school_id)
        open_categories = sum(m.values["category"] == NOT_YET for m in counted.matters)
        if open_categories and "category" in self._settings.purpose.dimensions:
            raise NeedsAttention("category_not_yet", count=open_categories)
        edition = replace(self._draft(year, school_id, counted), status=Status.FINAL)
        with self._register.change("edition_made_final", self._clock()) as connection:
            hidden = self._hidden(counted, edition.page)
            editions.add(connection, school_id, edition, hidden, self._clock())
        return edition

    def document(self, edition: Edition, language: str) -> dict[str, Any]:
        """What `summary --json` writes."""
        return publication_json.to_document(edition, self._taxonomy, language)

    def csv_files(self, edition: Edition, language: str) -> dict[str, str]:
        """Name and text of each CSV file: one a block."""
        return publication_json.to_csv(self.document(edition, language), language)

    def pdf(self, edition: Edition, language: str) -> bytes:
        return self._make_pdf(edition, language)

    def reasons(self, year: SchoolYear, school_id: SchoolId) -> tuple[NotPrinted, ...]:
        """Why something is not printed, for the writer's own eyes only."""
        counted = self._count(year, school_id)
        return hidden_reasons(counted.matters, *self._rule(year, school_id))

    def _rule(
        self, year: SchoolYear, school_id: SchoolId
    ) -> tuple[list[CodeList], SecretOrder, int]:
        """The dimensions, the secret order and the threshold by which a page is made.

        Each school has an order of its own: many pages in one order would tell that order in the end.
        """
        secret: bytes = founding(self._connection)["secret"]
        label = str(year) if school_id == _FIRST_SCHOOL else f"{year}|{school_id}"
        dimensions = [self._taxonomy[name] for name in self._settings.purpose.dimensions]
        return dimensions, SecretOrder(secret, label), self._settings.threshold

    def _count(self, year: SchoolYear, school_id: SchoolId) -> YearOfMatters:
        return matters.of_year(self._connection, school_id, year)

    def _draft(self, year: SchoolYear, school_id: SchoolId, counted: YearOfMatters) -> Edition:
        page = build_page(counted.matters, *self._rule(year, school_id))
        earlier = editions.before(self._connection, school_id, year)[:EARLIER_SHOWN]
        school = next(s for s in self._settings.schools() if s.id == school_id)
        return Edition(
            school_year=year,
            schools=(school.name,),
            register_id=self._settings.register_id,
            purpose=self._settings.purpose,
            audience="bullying" if self._settings.purpose == "bullying" else "board",
            status=Status.DRAFT,
            page=page,
            reports=counted.reports if page.total is not None else None,
            figures=_figures(counted, page),
            earlier=tuple(replace(edition, earlier=()) for edition in earlier),
            log_head=self._register.log_head,
        )

    def _hidden(self, counted: YearOfMatters, page: Page) -> dict[str, dict[str, int]]:
        """True counts of the leaves that the page does not show."""
        shown = {
            (block.dimension, cell.code)
            for block in page.blocks
            for cell in block.cells
            if cell.value is not None
        }
        return {
            dimension: {
                leaf: count
                for leaf, count in sorted(
                    Counter(m.values[dimension] for m in counted.matters).items()
                )
                if (dimension, leaf) not in shown
            }
            for dimension in self._settings.purpose.dimensions
        }


def _figures(counted: YearOfMatters, page: Page) -> dict[str, int]:
    """The figures beside the blocks (interfaces.md, What is counted), where N allows them."""
    if page.total is None or page.total < max(_FEWEST_FOR_FIGURES, 4 * page.threshold):
        return {}
    figures = {}
    if counted.contacts:  # an imported list knows of no conversations
        figures["contacts"] = _rounded(counted.contacts)
        figures["hours"] = _rounded(counted.minutes / 60)
    for name, days in (
        ("median_weeks_to_first_contact", counted.days_to_first_contact),
        ("median_weeks_to_closing", counted.days_to_closing),
    ):
        if len(days) >= _FEWEST_FOR_FIGURES:
            figures[name] = round(median(days) / 7)
    return figures


def _rounded(value: float) -> int:
    return int((value + _ROUNDED_TO / 2) // _ROUNDED_TO * _ROUNDED_TO)
