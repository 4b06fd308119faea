"""Making an edition out of matters: the same way for a year, several years and several schools."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from vp_desktop.core.anonymity import NotPrinted, SecretOrder, build_page, hidden_reasons
from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import School
from vp_desktop.core.page import Page
from vp_desktop.core.publication import AUDIENCES, AlsoPublished, Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET, CodeList, Taxonomy
from vp_desktop.services.settings import Settings
from vp_desktop.storage.editions import Counts
from vp_desktop.storage.matters import YearOfMatters
from vp_desktop.storage.published_elsewhere import Elsewhere
from vp_desktop.storage.register import Register, founding

FEWEST_FOR_FIGURES = 20
_ROUNDED_TO = 5
_FEWEST_FOR_TOTAL = 10
_ENDINGS, _RUNNING = ("outcome", "bullying_end"), "running"


@dataclass(frozen=True)
class Scope:
    """What an edition is about, and the label under which its secret order is drawn.

    Every scope has an order of its own: many pages in one order would tell that order in the end.
    """

    years: SchoolYear
    schools: tuple[School, ...]
    label: str


class EditionMaker:
    """Makes drafts; the services of the ledger decide which of them become final."""

    def __init__(self, register: Register, settings: Settings, taxonomy: Taxonomy) -> None:
        self._register = register
        self._settings = settings
        self._taxonomy = taxonomy

    @property
    def threshold(self) -> int:
        """Never below that of any final edition, also of one that came in as JSON."""
        return max(self._settings.threshold, self._settings.lowest_threshold)

    @property
    def least_total(self) -> int:
        """With fewer matters than this no figure is shown at all (anonymity.md, rule 4)."""
        return max(_FEWEST_FOR_TOTAL, 2 * self.threshold)

    def draft(
        self,
        scope: Scope,
        counted: YearOfMatters,
        earlier: tuple[Edition, ...] = (),
        also_published: Sequence[Elsewhere] = (),
    ) -> Edition:
        """The page of `counted`, as it would become final."""
        page = build_page(counted.matters, *self._rule(scope))
        return Edition(
            school_year=scope.years,
            schools=tuple(school.name for school in scope.schools),
            register_id=self._settings.register_id,
            purpose=self._settings.purpose,
            audience=AUDIENCES[self._settings.purpose][0],
            status=Status.DRAFT,
            page=page,
            reports=counted.reports if page.total is not None else None,
            figures=_figures(counted, page),
            earlier=earlier,
            log_head=self._register.log_head,
            also_published=known_of(also_published),
        )

    def reasons(self, scope: Scope, counted: YearOfMatters) -> tuple[NotPrinted, ...]:
        """Why something is not printed, for the writer's own eyes only."""
        return hidden_reasons(counted.matters, *self._rule(scope))

    def check_categories(self, counted: YearOfMatters) -> None:
        """Raise NeedsAttention while a matter's category is not known yet."""
        open_categories = sum(m.values["category"] == NOT_YET for m in counted.matters)
        if open_categories and "category" in self._settings.purpose.dimensions:
            raise NeedsAttention("category_not_yet", count=open_categories)

    def hidden(self, counted: YearOfMatters, page: Page) -> Counts:
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

    def check_audience(self, audience: str) -> None:
        """Raise WrongUse when this register's editions are not written for `audience`."""
        known = AUDIENCES[self._settings.purpose]
        if audience not in known:
            raise WrongUse("wrong_audience", audience=audience, known=", ".join(known))

    def _rule(self, scope: Scope) -> tuple[list[CodeList], SecretOrder, int]:
        """The dimensions, the secret order and the threshold by which a page is made."""
        secret: bytes = founding(self._register.connection)["secret"]
        dimensions = [self._taxonomy[name] for name in self._settings.purpose.dimensions]
        return dimensions, SecretOrder(secret, scope.label), self.threshold


def together(several: Iterable[YearOfMatters]) -> YearOfMatters:
    """The matters of several years or schools as one. A matter is in one of them only."""
    parts = tuple(several)
    return YearOfMatters(
        matters=tuple(matter for part in parts for matter in part.matters),
        reports=sum(part.reports for part in parts),
        days_to_first_contact=tuple(day for part in parts for day in part.days_to_first_contact),
        days_to_closing=tuple(day for part in parts for day in part.days_to_closing),
        contacts=sum(part.contacts for part in parts),
        minutes=sum(part.minutes for part in parts),
    )


def known_of(found: Iterable[Elsewhere]) -> tuple[AlsoPublished, ...]:
    """What the proof at the end of a document says of other publishers' editions."""
    return tuple(
        AlsoPublished(
            one.document["register_id"], one.document["audience"], one.document["fingerprint"]
        )
        for one in found
    )


def _figures(counted: YearOfMatters, page: Page) -> dict[str, int]:
    """The figures beside the blocks (interfaces.md, What is counted), where N allows them."""
    if page.total is None or page.total < max(FEWEST_FOR_FIGURES, 4 * page.threshold):
        return {}
    figures = {}
    if counted.contacts:  # an imported list knows of no conversations
        figures["contacts"] = _rounded(counted.contacts)
        figures["hours"] = _rounded(counted.minutes / 60)
    medians = [("median_weeks_to_first_contact", counted.days_to_first_contact)]
    if _closed_by_page(page) >= FEWEST_FOR_FIGURES:
        medians.append(("median_weeks_to_closing", counted.days_to_closing))
    for name, days in medians:
        if len(days) >= FEWEST_FOR_FIGURES:
            figures[name] = round(median(days) / 7)
    return figures


def _closed_by_page(page: Page) -> int:
    """How many matters are closed by what the page itself shows; none when it does not show it.

    That a median over closed matters stands there says that there are enough of them: with 20 matters
    it would say that none is running. So it stands there only where anybody can count them.
    """
    for block in page.blocks:
        running = page.value(block.id, _RUNNING) if block.dimension in _ENDINGS else None
        if running is not None and page.total is not None:
            return page.total - running
    return 0


def _rounded(value: float) -> int:
    return int((value + _ROUNDED_TO / 2) // _ROUNDED_TO * _ROUNDED_TO)
