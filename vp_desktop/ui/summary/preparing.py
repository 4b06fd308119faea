"""What the screen shows of an edition, made beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.anonymity import NotPrinted
from vp_desktop.core.errors import KnownError
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.editions import Asked, Known
from vp_desktop.ui.summary.services import SummaryServices


@dataclass(frozen=True)
class Prepared:
    """An edition with its pages. What follows `pdf` is about what is not out yet."""

    edition: Edition
    pdf: bytes
    reasons: tuple[NotPrinted, ...] = ()
    without_nature: int = 0
    """How many cases have no category yet: they keep it from becoming final."""
    incomplete_year: SchoolYear | None = None
    """The first school year with such a case."""
    refused: KnownError | None = None
    """Why it cannot become final as things are."""
    undecided: int = 0
    """How many words of the story may tell who is meant, and were not decided."""
    is_empty: bool = False
    """There is no case in it: making it final is no sensible next step."""

    @property
    def is_final(self) -> bool:
        return self.edition.status is Status.FINAL


@dataclass(frozen=True)
class Page:
    """All that the screen shows: an edition or why there is none, and what others published."""

    prepared: Prepared | None
    known: tuple[Known, ...]
    refused: KnownError | None = None


def prepare_page(
    services: SummaryServices, asked: Asked, audience: str | None, language: str
) -> Page:
    """The edition with what stands beside it. An edition that cannot be made is no failure."""
    known = services.editions.known()
    try:
        return Page(prepare(services, asked, audience, language), known)
    except KnownError as error:
        return Page(None, known, error)


def prepare(
    services: SummaryServices, asked: Asked, audience: str | None, language: str
) -> Prepared:
    """Count, compose and print. Raises KnownError."""
    edition = services.editions.edition(asked, audience)
    pdf = services.summary.pdf(edition, language)
    undecided = services.summary.undecided(edition)
    if edition.status is Status.FINAL:
        return Prepared(edition, pdf, undecided=undecided)
    open_cases = _without_category(services, asked, edition)
    return Prepared(
        edition,
        pdf,
        services.editions.reasons(asked),
        sum(open_cases.values()),
        next((year for year, count in open_cases.items() if count), None),
        services.editions.refused(asked),
        undecided,
        is_empty=not sum(_counted(services, asked, edition).values()),
    )


def _without_category(
    services: SummaryServices, asked: Asked, edition: Edition
) -> dict[SchoolYear, int]:
    """How many cases of each school year have no category yet."""
    if "category" not in services.cases.purpose.dimensions:
        return {}
    return _counted(services, asked, edition, (NOT_YET,))


def _counted(
    services: SummaryServices, asked: Asked, edition: Edition, categories: tuple[str, ...] = ()
) -> dict[SchoolYear, int]:
    """How many cases there are of each school year, of some categories or of all."""
    schools = [
        school.id
        for school in services.settings.schools()
        if (
            school.name in edition.schools
            if asked.school_id is None
            else school.id == asked.school_id
        )
    ]
    return {
        year: sum(
            services.cases.count(
                CaseQuery(school_year=year, school_id=school, categories=categories)
            )
            for school in schools
        )
        for year in each_of(asked.years)
    }
