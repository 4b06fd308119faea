"""What consent to a dossier allows: without it only date, category and what is counted are kept.

What each answer does stands in `resources/consent.toml`.
"""

from __future__ import annotations

from typing import Any

from vp_desktop import paths
from vp_desktop.catalog.consent import read_consent
from vp_desktop.core.case_facts import ASKED
from vp_desktop.core.consent import NOT_ASKED, Kept
from vp_desktop.core.model import CaseId
from vp_desktop.storage.connection import Connection

CONSENT = read_consent(paths.resources("consent.toml"))
"""The table of consequences, by answer, age and duty."""
WITHOUT_NAMES = CONSENT.without_names
"""The answers after which no name and no text is kept (experience.md, Nieuwe melding)."""
NewFact = tuple[str, Any, str]
"""Name, value and note."""


def keeps_texts(connection: Connection, case_id: CaseId | None) -> bool:
    """Whether names and texts may be kept in a case: unless its newest answer forbids it."""
    newest = connection.value(
        "SELECT answer FROM consents WHERE case_id = ? ORDER BY id DESC LIMIT 1", (case_id,)
    )
    return newest not in CONSENT.without_texts


def cases_without_texts(connection: Connection) -> set[int]:
    """All cases in which `keeps_texts` allows nothing."""
    without = set(CONSENT.without_texts)
    rows = connection.rows("SELECT case_id, answer, max(id) FROM consents GROUP BY case_id")
    return {row["case_id"] for row in rows if row["answer"] in without}


def kept_facts(answer: str | None, facts: tuple[NewFact, ...]) -> tuple[NewFact, ...]:
    """What stays of the facts after an answer: all, or those of duties without a word beside them."""
    if CONSENT.of(answer or NOT_ASKED).facts is Kept.ALL:
        return facts
    return tuple((name, value, "") for name, value, _ in facts if name in ASKED)
