"""How long each case is kept, what keeps it longer, and what may go. Nothing here removes anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.holds import Hold, grounds_of, in_force
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import Standing, Verdict, judge, months_of
from vp_desktop.core.school_year import SchoolYear
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
_DECIDED = (Standing.MAY_GO, Standing.HELD)
_QUICK = 20
"""Cases of which holds are worked out in less than a twentieth of a second."""
_FEW = 200
"""Cases of which the dates are looked at while the user waits."""


@dataclass(frozen=True)
class Judged:
    """A case, where it stands and which holds keep it."""

    case: KeptCase
    verdict: Verdict
    holds: tuple[Hold, ...] = ()

    @property
    def standing(self) -> Standing:
        return self.verdict.standing


@dataclass(frozen=True)
class Waiting:
    """How many cases wait for the same, and when the first of them may go as far as that is known."""

    standing: Standing
    school_year: SchoolYear | None
    """Whose edition they wait for."""
    count: int
    first_due_on: date | None


@dataclass(frozen=True)
class _WorkedOut:
    """What is kept of all cases: those that ask for a decision, and of the others their number."""

    may_go: Mapping[SchoolYear, tuple[Judged, ...]]
    held: tuple[Judged, ...]
    waiting: tuple[Waiting, ...]


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
        self._known: tuple[object, _WorkedOut] = ((), _WorkedOut({}, (), ()))
        self._known_holds: dict[CaseId, tuple[Hold, ...]] = {}
        self._holds_known_at: object = None
        self.purpose = settings.purpose

    @property
    def months(self) -> int | None:
        """The term in months after closing; None when the school has not set it."""
        return months_of(self._settings.get("retention_months"), self.purpose)

    def work_out(self, keep_on: Callable[[], None] = lambda: None) -> None:
        """Look at all cases, so that what is asked for next is known; `keep_on` stops it by raising."""
        self._worked_out(keep_on)

    def _worked_out(self, keep_on: Callable[[], None] = lambda: None) -> _WorkedOut:
        """Worked out anew only when the register, the day or the rules changed."""
        state = self._state()
        known = self._known
        if known[0] != state:
            self._known = known = (state, self._work_out(keep_on))
        return known[1]

    def _work_out(self, keep_on: Callable[[], None]) -> _WorkedOut:
        """Looks at one case after the other and keeps what is asked for later."""
        decisions: list[Judged] = []
        counts: dict[tuple[Standing, SchoolYear | None], tuple[int, date | None]] = {}
        for one in self.judged():
            keep_on()
            if one.standing in _DECIDED:
                decisions.append(one)
                continue
            year = one.case.school_year if one.standing is Standing.WAITS else None
            count, first = counts.get((one.standing, year), (0, None))
            days = [day for day in (first, one.verdict.due_on) if day is not None]
            counts[one.standing, year] = (count + 1, min(days, default=None))
        decisions.sort(key=lambda one: (one.case.opened_on, one.case.id))
        may_go: dict[SchoolYear, list[Judged]] = {}
        for one in decisions:
            if one.standing is Standing.MAY_GO:
                may_go.setdefault(one.case.school_year, []).append(one)
        return _WorkedOut(
            {year: tuple(may_go[year]) for year in sorted(may_go)},
            tuple(one for one in decisions if one.standing is Standing.HELD),
            tuple(Waiting(*key, *found) for key, found in counts.items()),
        )

    def _state(self) -> object:
        return self._register.log_head, self._clock().date(), self._guidance.profile

    @property
    def is_quick(self) -> bool:
        """Whether what may go is told without a wait that a user notices."""
        if self._known[0] == self._state():
            return True
        if cases_listed(self._connection) > _FEW:
            return False
        self._forget_old_holds()
        asking = [case.id for case, verdict in self._verdicts() if verdict.asks_holds]
        return sum(case_id not in self._known_holds for case_id in asking) <= _QUICK

    def judged(self) -> Iterator[Judged]:
        """Every closed case that is not in the bin, worked out while it is asked for."""
        self._forget_old_holds()
        for case, verdict in self._verdicts():
            holds: tuple[Hold, ...] = ()
            if verdict.asks_holds:
                known = self._known_holds  # another one when a case changed meanwhile
                if case.id not in known:
                    known[case.id] = self.holds(case.id)
                holds = known[case.id]
            if holds:
                verdict = Verdict(Standing.HELD, verdict.due_on)
            if verdict.standing is not Standing.RUNNING:
                yield Judged(case, verdict, holds)

    def _verdicts(self, only: Sequence[CaseId] | None = None) -> Iterator[tuple[KeptCase, Verdict]]:
        """Every case with what its dates say; the term and the day are asked once for all."""
        months, today = self.months, self._clock().date()
        for case in kept_cases(self._connection, only):
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

    def may_go(self) -> tuple[Judged, ...]:
        """What the program proposes to destroy, the oldest year first; it does nothing by itself."""
        return tuple(chain.from_iterable(self.may_go_by_year().values()))

    def may_go_by_year(self) -> Mapping[SchoolYear, tuple[Judged, ...]]:
        """The same by school year: put together beside the window, since it may be tens of thousands."""
        return self._worked_out().may_go

    def held(self) -> tuple[Judged, ...]:
        """What might go but for a hold, oldest first."""
        return self._worked_out().held

    def waiting(self) -> tuple[Waiting, ...]:
        """What may not go yet, counted."""
        return self._worked_out().waiting

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

    def check_over(self, case_ids: Sequence[CaseId]) -> None:
        """Raise WrongUse when the term of one of them is not over. Looks at these alone."""
        over = {case.id for case, verdict in self._verdicts(case_ids) if verdict.asks_holds}
        if not over.issuperset(case_ids):
            raise WrongUse("term_not_over")

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
