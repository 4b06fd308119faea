"""What goes of the stories when the names and texts of a case are erased.

A decision that words may stay holds those words, so it goes with the names; where the words still stand
in a story, which its writer alone can change, they are found again and asked about again.
"""

from __future__ import annotations

from collections.abc import Iterator

from vp_desktop.core.model import CaseId
from vp_desktop.core.story_check import FoundKind, Known, look_through
from vp_desktop.core.story_erased import Mark, marks_of
from vp_desktop.storage import story as stored
from vp_desktop.storage.connection import Connection


def about(connection: Connection, case_id: CaseId) -> Known:
    """What the case knows that a story may say; ask before it is erased."""
    return stored.of_case(connection, case_id)


def ask_again(connection: Connection, gone: Known) -> None:
    """Forget what was decided about these names and texts, and mark where they still stand."""
    if not (gone.names or gone.texts or gone.outside):
        return
    secret = stored.secret(connection)
    for school_id in stored.schools(connection):
        for number, words in stored.every_decision(connection, school_id):
            if look_through({"": words}, gone):
                stored.forget_decision(connection, number)
        written = stored.everything_written(connection, school_id)
        stored.keep_marks(connection, school_id, _marks(secret, written, gone))


def _marks(secret: bytes, written: list[str], gone: Known) -> Iterator[Mark]:
    story = {str(number): text for number, text in enumerate(written)}
    for found in look_through(story, gone):
        if found.kind is not FoundKind.INITIALS:  # a letter with a point is anybody's
            names = gone.names if found.kind is FoundKind.NAME else ()
            yield from marks_of(secret, found.words, names)
