"""When an edition may not become final, because somebody could subtract it from what is out already.

A school is reported singly or in something wider, never both, and a school year has one final set of
figures (anonymity.md, rules 8 and 9; decision 008). Everything here raises or returns nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.model import School
from vp_desktop.core.page import Page
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears, each_of
from vp_desktop.storage import editions, published_elsewhere, wider_editions
from vp_desktop.storage.connection import Connection


def check_single(connection: Connection, school: School, year: SchoolYear) -> None:
    """Raise WrongUse when this year of the school is out in a wider edition, or from elsewhere."""
    _check_wider(connection, school, year)
    _check_elsewhere(connection, school, year)


def check_years(connection: Connection, school: School, years: SchoolYear) -> None:
    """Raise WrongUse when these years together would come beside single figures of one of them.

    A single edition that printed no total ("fewer than ten") shows no figure, so it may stand beside.
    """
    for year in each_of(years):
        if editions.total_printed(connection, school.id, year):
            raise WrongUse("year_printed_singly", year=str(year), years=str(years))
    _check_wider(connection, school, years)
    _check_elsewhere(connection, school, years)


def may_be_pooled(connection: Connection, school: School, year: SchoolYear) -> bool:
    """Whether nothing about this year of the school is out yet."""
    if editions.find(connection, school.id, year) is not None:
        return False
    if wider_editions.covering(connection, school.id, year):
        return False
    return not any(
        one.by_whom == "earlier" or one.is_pooled
        for one in published_elsewhere.covering(connection, school.id, school.name, year)
    )


def check_not_the_same(
    connection: Connection, school: School, years: SchoolYear, page: Page
) -> None:
    """Raise NeedsAttention when another publisher's page shows the very figures of ours.

    Two advisers of one school count matters of their own. Where all figures that both show are the same,
    both counted the same matters, and the parts that one hides the other may show.
    """
    for one in published_elsewhere.covering(connection, school.id, school.name, years):
        if one.years == years and not one.is_pooled and _is_the_same(one.document, page):
            raise NeedsAttention("same_figures_elsewhere", year=str(years))


def _check_wider(connection: Connection, school: School, years: SchoolYear) -> None:
    for wider in wider_editions.covering(connection, school.id, years):
        out = str(wider.edition.school_year)
        if len(wider.schools) > 1:
            raise WrongUse("already_pooled", year=out)
        raise WrongUse("already_in_years", years=out)


def _check_elsewhere(connection: Connection, school: School, years: SchoolYear) -> None:
    for one in published_elsewhere.covering(connection, school.id, school.name, years):
        if one.is_pooled:
            raise WrongUse("pooled_elsewhere", year=str(one.years))
        # What another publisher counted over several years is his own; an earlier register's is ours.
        if one.by_whom == "earlier" and _shows(one.document, years):
            raise WrongUse("published_earlier", year=str(one.years))


def _shows(document: Mapping[str, Any], years: SchoolYear) -> bool:
    """Several years may stand beside a single edition that printed no total."""
    return document["total"]["value"] is not None or not isinstance(years, SchoolYears)


def _is_the_same(document: Mapping[str, Any], page: Page) -> bool:
    theirs = {
        (block["id"], cell["code"]): cell["value"]
        for block in document["blocks"]
        for cell in block["cells"]
        if cell["value"] is not None
    }
    ours = {
        (block.id, cell.code): cell.value
        for block in page.blocks
        for cell in block.cells
        if cell.value is not None
    }
    common = theirs.keys() & ours.keys()
    same_total = page.total is not None and document["total"]["value"] == page.total
    return same_total and bool(common) and all(theirs[place] == ours[place] for place in common)
