"""Names and texts that were erased after a backup was made: erased in it again when it is put back.

The newer register knows which answers to the question for consent an older copy does not have. Where one
of them forbids texts, the texts of that case are erased in the copy too, also when consent was given
anew later: what was erased by then had to stay gone (experience.md, Nieuwe melding).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

from vp_desktop.core.model import CaseId
from vp_desktop.services.consent import CONSENT
from vp_desktop.services.erasing import erase_names_and_texts
from vp_desktop.storage import destroying
from vp_desktop.storage.carrying import Record
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

ERASED_AGAIN = "texts_erased_again"


def to_erase(
    connection: Connection, consents: Iterable[Record]
) -> Mapping[CaseId, tuple[Record, ...]]:
    """The cases of this copy that must lose their texts, with the answers that it does not have."""
    by_case: dict[str, list[Record]] = {}
    for one in consents:
        by_case.setdefault(one["reference"], []).append(one)
    found: dict[CaseId, tuple[Record, ...]] = {}
    for reference, answers in by_case.items():
        case_id = connection.value("SELECT id FROM cases WHERE reference = ?", (reference,))
        if case_id is None:
            continue
        missing = _missing(connection, case_id, answers)
        if any(one["answer"] in CONSENT.without_texts for one in missing):
            found[CaseId(case_id)] = missing
    return found


def _missing(connection: Connection, case_id: int, answers: Iterable[Record]) -> tuple[Record, ...]:
    rows = connection.rows("SELECT answer, answered_on FROM consents WHERE case_id = ?", (case_id,))
    known = Counter((row["answer"], row["answered_on"]) for row in rows)
    missing = []
    for one in answers:
        key = (one["answer"], one["answered_on"])
        if known[key]:
            known[key] -= 1
        else:
            missing.append(one)
    return tuple(missing)


def erase_again(register: Register, consents: Iterable[Record], at: datetime) -> int:
    """Erase them, and take the answers over without a word beside them. Gives how many cases."""
    cases = to_erase(register.connection, consents)
    if not cases:
        return 0
    with register.change(ERASED_AGAIN, at, {"cases": len(cases)}) as connection:
        for case_id, missing in cases.items():
            # While its use is restricted the file refuses it; in the newer register that was lifted,
            # or consent could not have been withdrawn.
            connection.execute(
                "UPDATE restrictions SET lifted_at = ? WHERE case_id = ? AND lifted_at IS NULL",
                (at, case_id),
            )
            for one in missing:
                connection.insert(
                    "consents",
                    case_id=case_id,
                    answer=one["answer"],
                    answered_on=one["answered_on"],
                )
            erase_names_and_texts(connection, case_id)
    destroying.leave_no_trace(register.connection)
    return len(cases)
