"""What the screen shows of a school year, made beside the window."""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.anonymity import NotPrinted
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.cases import CaseQuery, Cases
from vp_desktop.services.summary import Summary


@dataclass(frozen=True)
class Prepared:
    """An edition with its pages; `reasons` and `without_nature` are empty for a final one."""

    edition: Edition
    pdf: bytes
    reasons: tuple[NotPrinted, ...]
    without_nature: int
    """How many cases of the year have no category yet: they keep it from becoming final."""

    @property
    def is_final(self) -> bool:
        return self.edition.status is Status.FINAL


def prepare(
    summary: Summary, cases: Cases, year: SchoolYear, school_id: SchoolId, language: str
) -> Prepared:
    """Count, compose and print. Raises KnownError."""
    edition = summary.edition(year, school_id)
    pdf = summary.pdf(edition, language)
    if edition.status is Status.FINAL:
        return Prepared(edition, pdf, (), 0)
    query = CaseQuery(school_year=year, school_id=school_id, categories=(NOT_YET,))
    counts_nature = "category" in cases.purpose.dimensions
    return Prepared(
        edition,
        pdf,
        summary.reasons(year, school_id),
        cases.count(query) if counts_nature else 0,
    )
