"""What is found in the story of a school year, and which of it was decided.

Free text is not protected by the rules of the figures: everything that core/story_check.py finds has to
be decided before an edition becomes final (anonymity.md, rule 11).
"""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.errors import NeedsAttention
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_check import Found, look_through
from vp_desktop.storage import story as stored
from vp_desktop.storage.connection import Connection

MONITOR = "monitor"
"""The part of a story that is where the monitor's results come from."""


@dataclass(frozen=True)
class Finding:
    """Something found in the story, and whether it was decided that it stays."""

    found: Found
    stays: bool


def undecided(connection: Connection, school_id: SchoolId, year: SchoolYear) -> int:
    """How many findings keep an edition from becoming final."""
    return sum(not finding.stays for finding in findings(connection, school_id, year))


def check_decided(connection: Connection, school_id: SchoolId, year: SchoolYear) -> None:
    """Before an edition becomes final. Raises NeedsAttention while something found is undecided."""
    if count := undecided(connection, school_id, year):
        raise NeedsAttention("names_in_story", count=count)


def recommendation_part(recommendation_id: int) -> str:
    """The part of the story that a recommendation is."""
    return f"{stored.LASTING}{recommendation_id}"


def findings(connection: Connection, school_id: SchoolId, year: SchoolYear) -> tuple[Finding, ...]:
    parts = _parts(connection, school_id, year)
    if not parts:
        return ()
    decided = stored.decided(connection, school_id, year.first_year)
    return tuple(
        Finding(found, (found.section, found.words) in decided)
        for found in look_through(parts, stored.known(connection, school_id))
    )


def _parts(connection: Connection, school_id: SchoolId, year: SchoolYear) -> dict[str, str]:
    """Everything written by hand that an edition prints."""
    first = year.first_year
    parts = dict(stored.texts(connection, school_id, first))
    for each in (
        *stored.carried_over(connection, school_id, first),
        *stored.made_in(connection, school_id, first),
    ):
        parts[recommendation_part(each.id)] = f"{each.text}\n{each.status_note}".strip()
    sources = "\n".join(each.source for each in stored.monitor(connection, school_id, first))
    if sources.strip():
        parts[MONITOR] = sources
    return parts


def forget_what_went(connection: Connection, school_id: SchoolId, year: SchoolYear) -> None:
    """A decision is about words in a text: when they go, it goes."""
    parts = _parts(connection, school_id, year)
    gone = [
        (section, words)
        for section, words in stored.decided(connection, school_id, year.first_year)
        if words not in parts.get(section, "")
    ]
    stored.forget_decisions(connection, school_id, year.first_year, gone)
