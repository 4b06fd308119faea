"""What a report that was recorded early still lacks, and the agreement that brings it back."""

from __future__ import annotations

from enum import StrEnum

from vp_desktop.core.model import Task
from vp_desktop.core.taxonomy import Label

TITLE = Label("Melding aanvullen", "Complete the report")
"""By these words the agreement is known: one that is renamed is an agreement like any other."""


class Rest(StrEnum):
    """What may wait until later, in the order of the conversation."""

    CONSENT = "consent"
    NATURE = "nature"
    PEOPLE = "people"
    WISH = "wish"


def is_rest(task: Task) -> bool:
    """Whether a task is the agreement to complete a report."""
    return not task.step and task.title in (TITLE.nl, TITLE.en)
