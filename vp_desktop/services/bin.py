"""The bin: what is deleted lies in it for 30 days, whole and hidden, and can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vp_desktop.core.model import CaseId, Matter
from vp_desktop.core.retention import BinReason, bin_over_on
from vp_desktop.core.tally import coarse_category
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.erasing import let_go_of_matter
from vp_desktop.services.retention import Retention
from vp_desktop.storage import bin as stored
from vp_desktop.storage import cases, records, requests
from vp_desktop.storage.bin import Binned
from vp_desktop.storage.register import Register


@dataclass(frozen=True)
class InBin:
    """A case in the bin, and from when on it may be destroyed."""

    binned: Binned
    over_on: date
    may_be_destroyed: bool
    is_over: bool
    """Whether the days of the bin are over, so that the program asks."""


class Bin:
    """The bin of a register."""

    def __init__(
        self, register: Register, retention: Retention, taxonomy: Taxonomy, clock: Clock
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._retention = retention
        self._taxonomy = taxonomy
        self._clock = clock

    def put(self, case_ids: Sequence[CaseId], because: BinReason) -> tuple[CaseId, ...]:
        """Put cases in the bin, each with what joined it. Gives what was put there.

        A report that is being typed about one of them lets go of it.
        Raises WrongUse when a hold keeps one of them, and for a term that is not over.
        """
        looked_at = self._register.log_head
        self._check(case_ids, because)
        with self._connection.undisturbed():
            if self._register.log_head != looked_at:  # a hold, or opened again meanwhile
                self._check(case_ids, because)
            return self._put(case_ids, because)

    def _check(self, case_ids: Sequence[CaseId], because: BinReason) -> None:
        self._retention.check_free(case_ids)
        if because is BinReason.TERM:
            self._retention.check_over(case_ids)

    def _put(self, case_ids: Sequence[CaseId], because: BinReason) -> tuple[CaseId, ...]:
        every = [
            each
            for case_id in case_ids
            for each in cases.together(self._connection, self._shown(case_id))
            if not stored.holds(self._connection, each)
        ]
        now = self._clock()
        with self._register.change("put_in_bin", now, {"cases": len(every)}) as connection:
            for case_id in every:
                stored.put(connection, case_id, because, now, self._counts_as(case_id))
                let_go_of_matter(connection, case_id)
        return tuple(every)

    def take_back(self, case_ids: Sequence[CaseId]) -> None:
        """Everything is where it was."""
        every = {
            each
            for case_id in case_ids
            for each in cases.together(self._connection, self._shown(case_id))
        }
        with self._register.change(
            "taken_from_bin", self._clock(), {"cases": len(every)}
        ) as connection:
            stored.take_back(connection, sorted(every))

    def content(self) -> tuple[InBin, ...]:
        """What lies in the bin, the oldest first."""
        return tuple(self._in_bin(one) for one in stored.content(self._connection))

    def over(self) -> tuple[InBin, ...]:
        """What lay in the bin for its 30 days: the program asks, and does nothing by itself."""
        return tuple(one for one in self.content() if one.is_over)

    def holds(self, case_id: CaseId) -> bool:
        """Whether a case lies in the bin."""
        return stored.holds(self._connection, case_id)

    def _in_bin(self, binned: Binned) -> InBin:
        over_on = bin_over_on(binned.put_at)
        is_over = over_on <= self._clock().date()
        # Who asked that what is about them goes, need not wait for a bin that guards against mistakes:
        # that it was asked and granted is written down, else the bin waits as for everything.
        at_once = binned.because is BinReason.REQUEST and requests.erasure_granted(
            self._connection, binned.case_id
        )
        return InBin(binned, over_on, is_over or at_once, is_over)

    def _shown(self, case_id: CaseId) -> CaseId:
        """The case in which this one is shown."""
        return cases.get(self._connection, case_id).joined_to or case_id

    def _counts_as(self, case_id: CaseId) -> str:
        case = cases.get(self._connection, case_id)
        category = records.get(self._connection, Matter, case.matter_id).category
        return coarse_category(category, self._taxonomy["category"])
