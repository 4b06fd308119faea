"""How long each case is kept, what keeps it longer, and what may go. Nothing here removes anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.holds import Hold, grounds_of, in_force
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import Standing, Verdict, judge, months_of
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.guidance import Guidance
from vp_desktop.services.settings import Settings
from vp_desktop.storage import cases
from vp_desktop.storage import holds as stored_holds
from vp_desktop.storage.register import Register
from vp_desktop.storage.retention import KeptCase, cases_listed, kept_cases

_HOLD_NOTHING = ("bin", "settings", "backups", "destructions", "tallies")
"""Tables of which no row is a ground to hold a case."""
_MANY = 300
"""Cases of which the terms are not worked out in a moment either."""
_QUICK = 20
"""Cases of which holds are worked out in less than a twentieth of a second."""


@dataclass(frozen=True)
class Judged:
    """A case, where it stands and which holds keep it."""

    case: KeptCase
    verdict: Verdict
    holds: tuple[Hold, ...] = ()

    @property
    def standing(self) -> Standing:
        return self.verdict.standing


class Retention:
    """The retention of a register's cases."""

    def __init__(
        self, register: Register, settings: Settings, guidance: Guidance, clock: Clock
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._guidance = guidance
        self._clock = clock
        self._judged: tuple[object, tuple[Judged, ...]] = ((), ())
        self._known_holds: dict[CaseId, tuple[Hold, ...]] = {}
        self._holds_known_at: object = None
        self.purpose = settings.purpose

    @property
    def months(self) -> int | None:
        """The term in months after closing; None when the school has not set it."""
        return months_of(self._settings.get("retention_months"), self.purpose)

    def judged(self) -> tuple[Judged, ...]:
        """Every closed case that is not in the bin, oldest first.

        Worked out anew only when the register, the day or the rules changed.
        """
        state = self._state()
        if self._judged[0] != state:
            self._judged = (state, tuple(self._judge()))
        return self._judged[1]

    def _state(self) -> object:
        return self._register.log_head, self._clock().date(), self._guidance.profile

    @property
    def is_quick(self) -> bool:
        """Whether `judged` gives its answer without a wait that a user notices."""
        if self._judged[0] == self._state():
            return True
        if cases_listed(self._connection) > _MANY:
            return False
        self._forget_old_holds()
        asking = [case.id for case, verdict in self._verdicts() if verdict.asks_holds]
        return sum(case_id not in self._known_holds for case_id in asking) <= _QUICK

    def _judge(self) -> list[Judged]:
        self._forget_old_holds()
        found = []
        for case, verdict in self._verdicts():
            holds: tuple[Hold, ...] = ()
            if verdict.asks_holds:
                if case.id not in self._known_holds:
                    self._known_holds[case.id] = self.holds(case.id)
                holds = self._known_holds[case.id]
            if holds:
                verdict = Verdict(Standing.HELD, verdict.due_on)
            if verdict.standing is not Standing.RUNNING:
                found.append(Judged(case, verdict, holds))
        return found

    def _verdicts(self) -> Iterator[tuple[KeptCase, Verdict]]:
        """Every case with what its dates say; the term and the day are asked once for all."""
        months, today = self.months, self._clock().date()
        for case in kept_cases(self._connection):
            yield case, judge(case.known, months, today)

    def _forget_old_holds(self) -> None:
        """Holds follow from the rows of cases: they are asked for again once one of those changed."""
        marks = ", ".join("?" * len(_HOLD_NOTHING))
        last = self._connection.value(
            f"SELECT id FROM commitments WHERE table_name NOT IN ({marks}) ORDER BY id DESC LIMIT 1",
            _HOLD_NOTHING,
        )
        now = (last, self._guidance.profile)
        if self._holds_known_at != now:
            self._known_holds, self._holds_known_at = {}, now

    def of(self, standing: Standing) -> tuple[Judged, ...]:
        return tuple(one for one in self.judged() if one.standing is standing)

    def may_go(self) -> tuple[Judged, ...]:
        """What the program proposes to destroy; it does nothing by itself."""
        return self.of(Standing.MAY_GO)

    def holds(self, case_id: CaseId) -> tuple[Hold, ...]:
        """What keeps a case, by itself or by hand: of what is shown as one with it too."""
        together = cases.together(self._connection, case_id)
        duties = (one.duty.duty for one in self._guidance.assess(case_id).duties)
        seen = stored_holds.seen(self._connection, together, duties)
        lifted = stored_holds.lifted(self._connection, together)
        return (
            *in_force(grounds_of(seen), lifted),
            *stored_holds.by_hand(self._connection, together),
        )

    def check_free(self, case_ids: Sequence[CaseId]) -> None:
        """Raise WrongUse when a hold keeps one of them."""
        if any(self.holds(case_id) for case_id in case_ids):
            raise WrongUse("case_held")

    def hold(self, case_id: CaseId, because: str) -> int:
        """Keep a case for a reason of one's own. Raises WrongUse without a reason."""
        reason = self._reason(case_id, because)
        with self._register.change("hold_set", self._clock()) as connection:
            return stored_holds.set_by_hand(connection, case_id, reason, self._clock())

    def lift(self, case_id: CaseId, hold: Hold, because: str) -> int:
        """A hold keeps the case no longer; a new ground sets it again. Raises WrongUse without a reason.

        Gives the number by which this is undone.
        """
        if not hold.can_be_lifted:
            raise WrongUse("case_restricted")
        reason = self._reason(case_id, because)
        with self._register.change("hold_lifted", self._clock()) as connection:
            return stored_holds.lift(connection, case_id, hold, self._clock(), reason)

    def put_back(self, lifted: int) -> None:
        """Undo `lift`."""
        with self._register.change("hold_put_back", self._clock()) as connection:
            stored_holds.put_back(connection, lifted)

    def _reason(self, case_id: CaseId, because: str) -> str:
        """Asked always; kept where the case may hold texts."""
        if not because.strip():
            raise WrongUse("reason_needed")
        return because.strip() if keeps_texts(self._connection, case_id) else ""
