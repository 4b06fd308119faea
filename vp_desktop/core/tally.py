"""What stays of a destroyed matter, so that a year that is not final keeps its total (decision 010).

Month and category of the first report, the latter no finer than its main group: what is kept of somebody
who refused a dossier too (experience.md, Nieuwe melding). Everything else counts as unknown.
"""

from __future__ import annotations

from types import MappingProxyType

from vp_desktop.core.counting import PERSON_ROLES
from vp_desktop.core.taxonomy import NOT_YET, CodeList

UNKNOWN = MappingProxyType(
    {
        "place": "unknown_place",
        "reporter_role": "unknown_reporter",
        "accused_type": "unknown_accused",
        "outcome": "unknown_outcome",
        "bullying_form": "unknown_form",
        "bullying_ground": "unknown_ground",
        "bullying_method": "unknown_method",
        "bullying_end": "unknown_end",
    }
)
"""The leaf of each dimension for what is not known any more."""
_SOMEBODY = frozenset({0})
ONE_PERSON = MappingProxyType(dict.fromkeys(PERSON_ROLES, _SOMEBODY))
"""Behind all destroyed matters of a year stands one person: nobody knows how many there were, and rule 2
of anonymity.md must never count more of them than there were."""


def coarse_category(category: str, categories: CodeList) -> str:
    """The leaf that says no more than the main group; `other` for one that was never known."""
    if category == NOT_YET or not categories.has(category):
        return "other"
    for group in categories.parents_of(category):
        if empty := categories.items[group].empty:
            return empty
    return category


def values_of(month: str, category: str) -> dict[str, str]:
    """A destroyed matter in every dimension."""
    return {**UNKNOWN, "category": category, "term": month}
