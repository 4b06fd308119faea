"""The story of a school year: its sections, recommendations, the school's monitor, and what gives away.

What goes on paper is free text, which no rule of the figures protects: story_findings.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.page import Page
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story import (
    Asked,
    PaperMonitor,
    PaperRecommendation,
    PaperSection,
    StoryPages,
)
from vp_desktop.core.story_check import Found
from vp_desktop.core.story_values import FollowedUp, MonitorResult, Recommendation
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services import monitor_import
from vp_desktop.services.clock import Clock
from vp_desktop.services.list_table import ListTable
from vp_desktop.services.monitor_import import MonitorPlan
from vp_desktop.services.settings import Settings
from vp_desktop.services.story_findings import (
    Finding,
    findings,
    forget_what_went,
    let_stand,
    stays,
    told_year,
    undecided,
)
from vp_desktop.storage import matters, records
from vp_desktop.storage import story as stored
from vp_desktop.storage import story_reviews as reviews
from vp_desktop.storage.register import Register

SECTIONS, STATUSES = "story_section", "recommendation_status"
_TEXTS = "story"
_FEWEST = 10
_HIGHEST = 100


@dataclass(frozen=True)
class StorySection:
    """A section with what helps to write it."""

    code: str
    title: str
    question: str
    opening: str
    """A first sentence that may be taken over."""
    text: str


class Story:
    """The stories of a register. Raises WrongUse for a year whose edition is final."""

    def __init__(
        self,
        register: Register,
        settings: Settings,
        taxonomy: Taxonomy,
        texts: Texts,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy
        self._texts = texts
        self._clock = clock

    def sections(
        self, year: SchoolYear, school_id: SchoolId, language: str
    ) -> tuple[StorySection, ...]:
        """All sections in the order of the contents, written or not."""
        written = stored.texts(self._connection, school_id, year.first_year)
        names = {"school": self._school(school_id), "year": str(year)}
        few = self._are_few(year, school_id)
        return tuple(
            StorySection(
                code,
                self._taxonomy.label(SECTIONS, code, language),
                self._say(f"{code}_question", language),
                self._say(self._variant(f"{code}_opening", few=few), language).format(**names),
                written.get(code, ""),
            )
            for code in self._taxonomy[SECTIONS].leaves
        )

    def write(self, year: SchoolYear, school_id: SchoolId, texts: Mapping[str, str]) -> bool:
        """Keep the texts of sections; an empty one takes its section away. Whether that changed any.

        No change, no log line.
        """
        written = stored.texts(self._connection, school_id, year.first_year)
        for code in texts:
            if not self._taxonomy[SECTIONS].has(code):
                raise WrongUse("unknown_value", value=code)
        changed = {
            code: text.strip()
            for code, text in texts.items()
            if text.strip() != written.get(code, "")
        }
        if not changed:
            return False
        self._must_be_open(year, school_id)
        with self._register.change("story_written", self._clock()) as connection:
            for code, text in changed.items():
                stored.write(connection, school_id, year.first_year, code, text)
            forget_what_went(connection, school_id, year)
        return True

    def recommendations(self, year: SchoolYear, school_id: SchoolId) -> list[Recommendation]:
        """Those of this year's edition."""
        return stored.made_in(self._connection, school_id, year.first_year)

    def earlier_recommendations(self, year: SchoolYear, school_id: SchoolId) -> list[FollowedUp]:
        """Those of last year, and older ones that are not done with, as they stand in this year."""
        final = self.is_final(year, school_id)
        return reviews.followed_up(self._connection, school_id, year.first_year, final=final)

    def add_recommendation(self, recommendation: Recommendation) -> int:
        """Raises WrongUse for one without words or with a status that is not there."""
        made = self._allowed(recommendation, SchoolYear(recommendation.school_year))
        with self._register.change("recommendation_added", self._clock()) as connection:
            return records.insert(connection, made)

    def change_recommendation(self, recommendation: Recommendation) -> None:
        """Change the words of one in the edition in which it is made. Raises as `add_recommendation`."""
        before = records.get(self._connection, Recommendation, recommendation.id)
        year = SchoolYear(before.school_year)
        changed = self._allowed(replace(recommendation, school_year=year.first_year), year)
        with self._register.change("recommendation_changed", self._clock()) as connection:
            records.update(connection, changed)
            forget_what_went(connection, recommendation.school_id, year)

    def follow_up(self, followed: FollowedUp, year: SchoolYear) -> None:
        """Say in the edition of `year` what became of an earlier one, or in what words it stands there.

        Other editions go on saying what they said. Raises WrongUse for a status that is not there.
        """
        recommendation = followed.recommendation
        if not self._taxonomy[STATUSES].has(followed.status):
            raise WrongUse("unknown_value", value=followed.status)
        if recommendation.school_year >= year.first_year:
            raise WrongUse("unknown_value", value=str(year))
        self._must_be_open(year, recommendation.school_id)
        words = followed.text.strip()
        said = replace(
            followed,
            note=followed.note.strip(),
            text="" if words == recommendation.text else words,
        )
        with self._register.change("recommendation_changed", self._clock()) as connection:
            reviews.review(connection, said, year.first_year)
            forget_what_went(connection, recommendation.school_id, year)

    def remove_recommendation(self, recommendation: Recommendation) -> None:
        """Raises WrongUse when it stands in an edition that is final."""
        year, school_id = SchoolYear(recommendation.school_year), recommendation.school_id
        self._must_be_open(year, school_id)
        for later in reviews.years_of(self._connection, recommendation.id):
            self._must_be_open(SchoolYear(later), school_id)
        with self._register.change("recommendation_removed", self._clock()) as connection:
            reviews.forget(connection, recommendation.id)
            records.delete(connection, Recommendation, recommendation.id)
            forget_what_went(connection, school_id, year)

    def monitor(self, year: SchoolYear, school_id: SchoolId) -> list[MonitorResult]:
        return stored.monitor(self._connection, school_id, year.first_year)

    def keep_monitor(self, result: MonitorResult) -> None:
        """Note what a group answered, in the place of what was noted before.

        Raises WrongUse for a share that cannot be, or a group that is not asked.
        """
        if result.asked not in set(Asked):
            raise WrongUse("unknown_value", value=result.asked)
        if not 0 <= result.percent <= _HIGHEST:
            raise WrongUse("out_of_range", lowest=0, highest=_HIGHEST)
        year = SchoolYear(result.school_year)
        self._must_be_open(year, result.school_id)
        noted = self.monitor(year, result.school_id)
        before = next((each for each in noted if each.asked == result.asked), None)
        kept = replace(result, source=result.source.strip(), id=before.id if before else 0)
        if kept == before:
            return
        with self._register.change("monitor_noted", self._clock()) as connection:
            stored.keep_monitor(connection, kept)
            forget_what_went(connection, result.school_id, year)

    def remove_monitor(self, result: MonitorResult) -> None:
        self._must_be_open(SchoolYear(result.school_year), result.school_id)
        with self._register.change("monitor_removed", self._clock()) as connection:
            records.delete(connection, MonitorResult, result.id)
            forget_what_went(connection, result.school_id, SchoolYear(result.school_year))

    def plan_monitor(self, table: ListTable, school_id: SchoolId) -> MonitorPlan:
        """What would be taken from a list of results. Raises WrongUse when a column is missing."""
        return monitor_import.plan(self._connection, table, school_id)

    def take_monitor(self, plan: MonitorPlan) -> None:
        """Note all of a plan in one change, or nothing. Raises WrongUse for a year that became final."""
        years = {SchoolYear(result.school_year) for result in plan.good}
        for year in years:
            self._must_be_open(year, plan.school_id)
        if not plan.good:
            return
        counts = {"rows": len(plan.good), "rejected": len(plan.rejected)}
        with self._register.change("monitor_imported", self._clock(), counts) as connection:
            for result in plan.good:
                stored.keep_monitor(connection, result)
            for year in years:
                forget_what_went(connection, plan.school_id, year)

    def found(self, year: SchoolYear, school_id: SchoolId) -> tuple[Finding, ...]:
        """Names, initials, classes, numbers and quotes in everything that will be printed."""
        return findings(self._connection, school_id, year)

    def undecided(self, year: SchoolYear, school_id: SchoolId) -> int:
        return undecided(self._connection, school_id, year)

    def let_stand(self, year: SchoolYear, school_id: SchoolId, found: Found) -> None:
        """These words stay in this part of the story: the writer saw them."""
        self._must_be_open(year, school_id)
        decided = stored.decided(self._connection, school_id, year.first_year)
        if stays(found, decided):
            return
        with self._register.change("story_words_decided", self._clock()) as connection:
            let_stand(connection, school_id, year, found)

    def is_final(self, year: SchoolYear, school_id: SchoolId) -> bool:
        return stored.is_final(self._connection, school_id, year.first_year)

    def pages(
        self,
        years: SchoolYear,
        school_id: SchoolId,
        language: str,
        figures: Page | None = None,
    ) -> StoryPages:
        """What goes on paper: of several years the story of the last.

        `figures` are those of the edition: a later setting changes no sentence that is printed already.
        """
        year = told_year(years)
        titles = tuple(
            (code, self._taxonomy.label(SECTIONS, code, language))
            for code in self._taxonomy[SECTIONS].leaves
        )
        written = stored.texts(self._connection, school_id, year.first_year)
        few = figures is not None and figures.total is None
        standing = self._say(self._variant("standing", few=few), language)
        return StoryPages(
            sections=tuple(
                PaperSection(code, title, written[code])
                for code, title in titles
                if code in written
            ),
            recommendations=tuple(
                PaperRecommendation(each.text) for each in self.recommendations(year, school_id)
            ),
            earlier_recommendations=tuple(
                PaperRecommendation(
                    each.words,
                    self._taxonomy.label(STATUSES, each.status, language),
                    each.note,
                )
                for each in self.earlier_recommendations(year, school_id)
            ),
            monitor=tuple(
                PaperMonitor(self._say(f"asked_{each.asked}", language), each.percent, each.source)
                for each in self.monitor(year, school_id)
            ),
            monitor_title=self._say("monitor_title", language),
            standing=standing.format(below=self._fewest(figures)),
            titles=titles,
        )

    def _allowed(self, recommendation: Recommendation, year: SchoolYear) -> Recommendation:
        text = recommendation.text.strip()
        if not text:
            raise WrongUse("empty_recommendation")
        self._must_be_open(year, recommendation.school_id)
        return replace(recommendation, text=text)

    def _must_be_open(self, year: SchoolYear, school_id: SchoolId) -> None:
        if self.is_final(year, school_id):
            raise WrongUse("story_is_final", year=str(year))

    def _variant(self, key: str, *, few: bool = False) -> str:
        """The sentence for this purpose of a register, and for few matters, where there is one."""
        known = self._texts.sections[_TEXTS]
        for own in (f"{key}_{self._settings.purpose.value}", key):
            if own in known:
                small = f"{own}_few"
                return small if few and small in known else own
        raise KeyError(key)

    def _say(self, key: str, language: str) -> str:
        return self._texts.sections[_TEXTS][key].text(language)

    def _school(self, school_id: SchoolId) -> str:
        return next(school.name for school in self._settings.schools() if school.id == school_id)

    def _fewest(self, figures: Page | None = None) -> int:
        threshold = self._settings.threshold if figures is None else figures.threshold
        return max(_FEWEST, 2 * threshold)

    def _are_few(self, year: SchoolYear, school_id: SchoolId) -> bool:
        counted = matters.of_year(self._connection, school_id, year)
        return len(counted.matters) < self._fewest()
