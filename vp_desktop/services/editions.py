"""Editions of every kind by what they are about: a year, several years, or small schools together.

The window and the command line ask here. What each kind allows is in summary.py and wider_summary.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.anonymity import NotPrinted
from vp_desktop.core.errors import KnownError, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import AUDIENCES, Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears, each_of
from vp_desktop.services.clock import Clock
from vp_desktop.services.editions_of_others import EditionsOfOthers
from vp_desktop.services.settings import Settings
from vp_desktop.services.summary import Summary, YearFacts
from vp_desktop.services.wider_summary import WiderSummary
from vp_desktop.storage.published_elsewhere import ByWhom


@dataclass(frozen=True)
class Asked:
    """What an edition is about. Without a school: the schools that are too small alone, together."""

    years: SchoolYear
    school_id: SchoolId | None

    @property
    def is_pooled(self) -> bool:
        return self.school_id is None

    @property
    def is_single(self) -> bool:
        """One school year of one school."""
        return not self.is_pooled and not isinstance(self.years, SchoolYears)

    @property
    def told_year(self) -> SchoolYear:
        """The year whose story is told: of several the last. Schools together have none."""
        return each_of(self.years)[-1]


@dataclass(frozen=True)
class Choices:
    """What can be asked for of a school, or of the schools together."""

    years: tuple[YearFacts, ...]
    """Newest first; of the schools together, `is_final` is about their edition together."""
    several_final: tuple[SchoolYears, ...] = ()
    """The years together of which this school has a final edition."""


@dataclass(frozen=True)
class Known:
    """An edition that somebody else issued, as it was taken in."""

    years: SchoolYear
    by_whom: ByWhom
    audience: str
    schools: tuple[str, ...]


class Editions:
    """The editions of a register."""

    def __init__(
        self,
        summary: Summary,
        wider: WiderSummary,
        others: EditionsOfOthers,
        settings: Settings,
        clock: Clock,
    ) -> None:
        self._summary = summary
        self._wider = wider
        self._others = others
        self._settings = settings
        self._clock = clock

    @property
    def audiences(self) -> tuple[str, ...]:
        """Whom this register writes for, the usual one first."""
        return AUDIENCES[self._settings.purpose]

    @property
    def pools(self) -> bool:
        """Whether this register can take schools together."""
        return self._wider.pools

    def choices(self, school_id: SchoolId | None) -> Choices:
        """What there is to choose for a school; without one, for the schools together."""
        if school_id is not None:
            several = self._wider.final_years_together(school_id)
            return Choices(tuple(self._summary.years(school_id)), several)
        schools = self._settings.schools()
        found = {facts.year for each in schools for facts in self._summary.years(each.id)}
        today, final = self._clock().date(), self._wider.final_pooled_years()
        return Choices(
            tuple(
                YearFacts(year, year.is_over(today), year in final)
                for year in sorted(found, reverse=True)
            )
        )

    def check_audience(self, audience: str) -> None:
        """Raise WrongUse for readers that this register does not write for."""
        if audience not in self.audiences:
            known = ", ".join(self.audiences)
            raise WrongUse("wrong_audience", audience=audience, known=known)

    def edition(self, asked: Asked, audience: str | None = None) -> Edition:
        """From the ledger, else a draft. Raises WrongUse where there is nothing to make."""
        if asked.school_id is None:
            return self._wider.pooled(asked.years, audience)
        if isinstance(asked.years, SchoolYears):
            return self._wider.over_years(asked.years, asked.school_id, audience)
        return self._summary.edition(asked.years, asked.school_id, audience)

    def reasons(self, asked: Asked) -> tuple[NotPrinted, ...]:
        """Why something is not printed in the draft, for the writer's own eyes only."""
        if asked.school_id is None:
            return self._wider.pooled_reasons(asked.years)
        if isinstance(asked.years, SchoolYears):
            return self._wider.years_reasons(asked.years, asked.school_id)
        return self._summary.reasons(asked.years, asked.school_id)

    def may_be_final(self, asked: Asked) -> bool:
        """Whether it is over and still a draft."""
        is_over = asked.years.is_over(self._clock().date())
        return is_over and self.edition(asked).status is Status.DRAFT

    def refused(self, asked: Asked) -> KnownError | None:
        """Why the draft cannot become final as things are; None when it can."""
        try:
            if asked.school_id is None:
                self._wider.check_pooled_final(asked.years)
            elif isinstance(asked.years, SchoolYears):
                self._wider.check_years_final(asked.years, asked.school_id)
            else:
                self._summary.check_final(asked.years, asked.school_id)
        except KnownError as error:
            return error
        return None

    def make_final(self, asked: Asked) -> Edition:
        """Enter it into the ledger, once and for all. Raises what `refused` gives."""
        if asked.school_id is None:
            return self._wider.make_pooled_final(asked.years)
        if isinstance(asked.years, SchoolYears):
            return self._wider.make_years_final(asked.years, asked.school_id)
        return self._summary.make_final(asked.years, asked.school_id)

    def known(self) -> tuple[Known, ...]:
        """What others published, as far as it was taken in; newest school year first."""
        found = [
            Known(
                one.years,
                one.by_whom,
                one.document["audience"],
                tuple(one.document["schools"]),
            )
            for one in self._others.known()
        ]
        return tuple(sorted(found, key=lambda one: one.years.last_day, reverse=True))
