"""What became of recommendations: one review for every edition in which they were followed up.

An open edition shows what the newest review before it says until it has one of its own; a final edition
has its own of all, so nothing that is written later changes it.
"""

from __future__ import annotations

from dataclasses import replace

from vp_desktop.core.model import SchoolId
from vp_desktop.core.story_values import FollowedUp, Recommendation, Review
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection

_STILL_OPEN = ("busy", "open", "unknown")


def followed_up(
    connection: Connection, school_id: SchoolId, year: int, *, final: bool
) -> list[FollowedUp]:
    """Those of the year before and older ones that are not done with; for a final year what it said."""
    earlier = records.select(
        connection,
        Recommendation,
        "school_id = ? AND school_year < ? ORDER BY school_year, id",
        (school_id, year),
    )
    found = []
    for each in earlier:
        own, before = _own_and_before(connection, each, year)
        if own is not None:
            note = before.note if before else ""
            found.append(FollowedUp(each, own.status, own.note, own.text, note))
        elif not final and _comes_back(each, before, year):
            last = before or Review(each.id, year)
            found.append(FollowedUp(each, last.status, "", last.text, last.note))
    return found


def review(connection: Connection, followed: FollowedUp, year: int) -> None:
    """Put what the edition of `year` says in the place of what it said."""
    number = followed.recommendation.id
    own = next((each for each in _reviews(connection, number) if each.school_year == year), None)
    made = Review(number, year, followed.status, followed.note, followed.text)
    if own is None:
        records.insert(connection, made)
    else:
        records.update(connection, replace(made, id=own.id))


def settle(connection: Connection, school_id: SchoolId, year: int) -> None:
    """Give the edition of `year` a review of its own of everything that it prints, words included."""
    for followed in followed_up(connection, school_id, year, final=False):
        review(connection, replace(followed, text=followed.words), year)


def years_of(connection: Connection, recommendation_id: int) -> list[int]:
    """The years in which a recommendation was followed up."""
    return [each.school_year for each in _reviews(connection, recommendation_id)]


def forget(connection: Connection, recommendation_id: int) -> None:
    """Take every review of a recommendation away."""
    for each in _reviews(connection, recommendation_id):
        records.delete(connection, Review, each.id)


def _own_and_before(
    connection: Connection, recommendation: Recommendation, year: int
) -> tuple[Review | None, Review | None]:
    """What this year says, and what the newest year before it said."""
    known = {each.school_year: each for each in _reviews(connection, recommendation.id)}
    earlier = [number for number in known if number < year]
    return known.get(year), known[max(earlier)] if earlier else None


def _comes_back(recommendation: Recommendation, before: Review | None, year: int) -> bool:
    return recommendation.school_year == year - 1 or before is None or before.status in _STILL_OPEN


def _reviews(connection: Connection, recommendation_id: int) -> list[Review]:
    where = "recommendation_id = ? ORDER BY school_year"
    return records.select(connection, Review, where, (recommendation_id,))
