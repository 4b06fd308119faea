"""Restricting the use of a case: it is kept, and nothing is written in it or made from it.

The file itself refuses (triggers of migration 0004), whichever part of the program writes. Duties
run on: routes, steps and the terms of tasks may be recorded, without words about the case, since a
restriction takes no duty away.
Cases that are shown as one are restricted as one, and nothing joins them or parts from them.
"""

from __future__ import annotations

from datetime import datetime

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.storage import cases, requests
from vp_desktop.storage.register import Register


class Restricting:
    """The restrictions of a register."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def since(self, case_id: CaseId) -> datetime | None:
        """Since when a case, or one shown as one with it, is restricted; None when it is not."""
        return requests.since_when_shown(self._register.connection, case_id)

    def restrict(self, case_id: CaseId, because: str) -> None:
        """Restrict a case and those that joined it. Raises WrongUse without a reason, or twice."""
        reason = self._reason(case_id, because)
        if self.since(case_id) is not None:
            raise WrongUse("already_restricted")
        with self._register.change("case_restricted", self._clock()) as connection:
            for one in cases.shown_with(connection, case_id):
                requests.restrict(connection, one, reason, self._clock())

    def lift(self, case_id: CaseId, because: str) -> None:
        """Use it again, with a reason. Raises WrongUse."""
        reason = self._reason(case_id, because)
        with self._register.change("restriction_lifted", self._clock()) as connection:
            for one in cases.shown_with(connection, case_id):
                requests.lift_restriction(connection, one, reason, self._clock())

    def _reason(self, case_id: CaseId, because: str) -> str:
        if not because.strip():
            raise WrongUse("reason_needed")
        return because.strip() if keeps_texts(self._register.connection, case_id) else ""
