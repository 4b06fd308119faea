"""Editions wider than one school year of one school: several years together, or several schools.

Both exist for schools that are too small alone (anonymity.md, rule 9 and The small school). What is out
in one of them is never out singly as well, so neither can be subtracted from the other.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

from vp_desktop.core.anonymity import NotPrinted
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import School, SchoolId
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears, each_of
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services import edition_refusals as refusals
from vp_desktop.services.clock import Clock
from vp_desktop.services.edition_making import EditionMaker, Scope, together
from vp_desktop.services.settings import Settings
from vp_desktop.services.story_findings import check_decided, settle
from vp_desktop.storage import matters, published_elsewhere, wider_editions
from vp_desktop.storage.matters import YearOfMatters
from vp_desktop.storage.register import Register

_FEWEST_SCHOOLS = 2


class WiderSummary:
    """The wider editions of a register."""

    def __init__(
        self, register: Register, settings: Settings, taxonomy: Taxonomy, clock: Clock
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._clock = clock
        self._maker = EditionMaker(register, settings, taxonomy)

    def over_years(
        self, years: SchoolYears, school_id: SchoolId, audience: str | None = None
    ) -> Edition:
        """The edition of a school over several years: from the ledger, else a draft.

        Raises WrongUse for years to come.
        """
        final = wider_editions.over_years(self._connection, school_id, years)
        if final is None:
            self._check_begun(SchoolYear(years.last_year))
            scope = self._scope_of_years(years, school_id)
            also = published_elsewhere.covering(
                self._connection, school_id, scope.schools[0].name, years
            )
            final = self._maker.draft(scope, self._count(scope), (), also)
        return self._for(final, audience)

    def make_years_final(self, years: SchoolYears, school_id: SchoolId) -> Edition:
        """Enter the figures of several years together into the ledger, once and for all.

        Raises WrongUse when a year is not over, when it is out already, singly with a total or in
        something wider; NeedsAttention while a category is not known, or while something found in the
        story of the last year is undecided.
        """
        return self._enter(*self._checked_years(years, school_id))

    def check_years_final(self, years: SchoolYears, school_id: SchoolId) -> None:
        """Raise what `make_years_final` would raise, and enter nothing."""
        self._maker.check_categories(self._count(self._checked_years(years, school_id)[0]))

    def years_reasons(self, years: SchoolYears, school_id: SchoolId) -> tuple[NotPrinted, ...]:
        """Why something is not printed in the draft, for the writer's own eyes only."""
        return self._reasons(self._scope_of_years(years, school_id))

    def final_years_together(self, school_id: SchoolId) -> tuple[SchoolYears, ...]:
        """The years together of which a school has a final edition, oldest first."""
        found = (
            wider.edition.school_year
            for wider in wider_editions.every(self._connection)
            if wider.schools == (school_id,)
        )
        return tuple(years for years in found if isinstance(years, SchoolYears))

    def pooled(self, year: SchoolYear, audience: str | None = None) -> Edition:
        """The edition of the schools that are too small alone: from the ledger, else a draft.

        Raises WrongUse for a register that pools nothing, and when fewer than two schools are left.
        """
        self._check_pools()
        final = wider_editions.pooled(self._connection, year)
        if final is None:
            self._check_begun(year)
            scope = self._scope_of_pool(year)
            final = self._maker.draft(scope, self._count(scope))
        return self._for(final, audience)

    def make_pooled_final(self, year: SchoolYear) -> Edition:
        """Enter the pooled figures of a school year into the ledger, once. Raises as above."""
        return self._enter(*self._checked_pool(year))

    def check_pooled_final(self, year: SchoolYear) -> None:
        """Raise what `make_pooled_final` would raise, and enter nothing."""
        self._maker.check_categories(self._count(self._checked_pool(year)[0]))

    def pooled_reasons(self, year: SchoolYear) -> tuple[NotPrinted, ...]:
        """Why something is not printed in the draft, for the writer's own eyes only."""
        self._check_pools()
        return self._reasons(self._scope_of_pool(year))

    def final_pooled_years(self) -> frozenset[SchoolYear]:
        """The school years of which schools are out together."""
        return frozenset(
            wider.edition.school_year
            for wider in wider_editions.every(self._connection)
            if len(wider.schools) > 1
        )

    @property
    def pools(self) -> bool:
        """Whether schools can be taken together: by an external adviser with several of them."""
        external = self._settings.adviser_kind is AdviserKind.EXTERNAL
        adviser = self._settings.purpose is Purpose.ADVISER
        return external and adviser and len(self._settings.schools()) >= _FEWEST_SCHOOLS

    def _checked_years(self, years: SchoolYears, school_id: SchoolId) -> tuple[Scope, Edition]:
        if not years.is_over(self._clock().date()):
            raise WrongUse("year_not_over", year=str(SchoolYear(years.last_year)))
        if wider_editions.over_years(self._connection, school_id, years) is not None:
            raise WrongUse("already_final", year=str(years))
        scope = self._scope_of_years(years, school_id)
        refusals.check_years(self._connection, scope.schools[0], years)
        check_decided(self._connection, school_id, years)
        edition = self.over_years(years, school_id)
        refusals.check_not_the_same(self._connection, scope.schools[0], years, edition.page)
        return scope, edition

    def _checked_pool(self, year: SchoolYear) -> tuple[Scope, Edition]:
        self._check_pools()
        if not year.is_over(self._clock().date()):
            raise WrongUse("year_not_over", year=str(year))
        if wider_editions.pooled(self._connection, year) is not None:
            raise WrongUse("already_final", year=str(year))
        return self._scope_of_pool(year), self.pooled(year)

    def _reasons(self, scope: Scope) -> tuple[NotPrinted, ...]:
        return self._maker.reasons(scope, self._count(scope))

    def _enter(self, scope: Scope, draft: Edition) -> Edition:
        counted = self._count(scope)
        self._maker.check_categories(counted)
        edition = replace(draft, status=Status.FINAL)
        now = self._clock()
        with self._register.change("edition_made_final", now) as connection:
            schools = [school.id for school in scope.schools]
            hidden = self._maker.hidden(counted, edition.page)
            if len(schools) == 1:
                settle(connection, schools[0], scope.years)
            wider_editions.add(connection, schools, edition, hidden, now)
            for school_id, year in product(schools, each_of(scope.years)):
                matters.note_counted(connection, school_id, year)
        return edition

    def _for(self, edition: Edition, audience: str | None) -> Edition:
        if audience is None:
            return edition
        self._maker.check_audience(audience)
        return replace(edition, audience=audience)

    def _scope_of_years(self, years: SchoolYear, school_id: SchoolId) -> Scope:
        school = next(s for s in self._settings.schools() if s.id == school_id)
        return Scope(years, (school,), f"{years}|{school_id}")

    def _scope_of_pool(self, year: SchoolYear) -> Scope:
        """The schools with too few matters of which nothing of this year is out.

        A school with no matters belongs to them too: left out, it would be known to have none.
        """
        schools = tuple(
            school
            for school in sorted(self._settings.schools(), key=lambda school: school.id)
            if refusals.may_be_pooled(self._connection, school, year)
            and self._is_small(school, year)
        )
        if len(schools) < _FEWEST_SCHOOLS:
            raise WrongUse("nothing_to_pool", year=str(year))
        numbers = ",".join(str(school.id) for school in schools)
        return Scope(year, schools, f"{year}|pooled|{numbers}")

    def _is_small(self, school: School, year: SchoolYear) -> bool:
        counted = matters.of_year(self._connection, school.id, year)
        return len(counted.matters) < self._maker.least_total

    def _count(self, scope: Scope) -> YearOfMatters:
        return together(
            matters.of_year(self._connection, school.id, year)
            for school in scope.schools
            for year in each_of(scope.years)
        )

    def _check_pools(self) -> None:
        if not self.pools:
            raise WrongUse("pools_nothing")

    def _check_begun(self, year: SchoolYear) -> None:
        if year.first_day > self._clock().date():
            raise WrongUse("year_not_begun", year=str(year))
