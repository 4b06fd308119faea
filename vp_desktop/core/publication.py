"""An edition of the yearly summary: what is published about a school year, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vp_desktop.core.page import Page
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear


class Status(StrEnum):
    """A draft is for the adviser's own eyes; a school year has one final set of figures."""

    DRAFT = "draft"
    FINAL = "final"


AUDIENCES = {
    Purpose.ADVISER: ("board", "council"),
    Purpose.SCHOOL: ("board", "council"),
    Purpose.BULLYING: ("bullying",),
}
"""Whom an edition can be written for, the usual one first: renderings of one set of figures."""


@dataclass(frozen=True)
class AlsoPublished:
    """An edition that somebody else issued about the same school and time: known here, not counted."""

    register_id: str
    audience: str
    fingerprint: str


@dataclass(frozen=True)
class Edition:
    """The figures of one school year with what identifies them.

    `school_year` may be several years in a row (`SchoolYears`), and `schools` several that are pooled.
    `reports` is None where N itself is not shown. `figures` holds only: contacts and hours (rounded to
    5, from N >= 20), median_weeks_to_first_contact and median_weeks_to_closing (over at least 20
    matters). `earlier` holds the earlier final editions that the trend shows, newest first, each with
    an empty `earlier` of its own. `also_published` is for the proof at the end of a document; the
    contract's JSON has no place for it.
    """

    school_year: SchoolYear
    schools: tuple[str, ...]
    register_id: str
    purpose: Purpose
    audience: str
    status: Status
    page: Page
    reports: int | None
    figures: Mapping[str, int]
    earlier: tuple[Edition, ...]
    log_head: str
    also_published: tuple[AlsoPublished, ...] = ()
