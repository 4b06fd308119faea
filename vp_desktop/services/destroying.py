"""Destroying what lay in the bin: the second act, which cannot be undone (security.md, Destroying).

First the register in one change, with the record of every backup that still holds it; then the file is
written anew; then each backup in reach, one by one. Cut short at any moment, the record says what is
still to be done.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.tally import coarse_category
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services import story_erasing
from vp_desktop.services.bin import Bin
from vp_desktop.services.clock import Clock
from vp_desktop.services.erasing import remove_every_draft
from vp_desktop.services.old_copies import OldCopies
from vp_desktop.services.retention import Retention
from vp_desktop.storage import cases, destroying
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.destroying import Destruction as Destruction
from vp_desktop.storage.destroying import StillIn as StillIn
from vp_desktop.storage.register import Register

_ORDER = (BinReason.MISTAKE, BinReason.REQUEST, BinReason.NOT_NEEDED, BinReason.TERM)
"""Mistakes first: they count nowhere, so they must be gone when the others are counted."""
Report = Callable[[float], None]


@dataclass(frozen=True)
class WhatGoes:
    """How much of each kind is about to be destroyed, to say it before."""

    cases: int
    reports: int
    conversations: int
    notes: int
    documents: int
    attachments: int
    persons: int
    """Named persons who are in no other case."""
    outside: int
    """Files and papers outside the register that the program knows: they stay where they are."""


class Destroying:
    """Destroys cases of a register, and keeps the record of it."""

    def __init__(
        self,
        register: Register,
        retention: Retention,
        bin: Bin,
        old_copies: OldCopies,
        taxonomy: Taxonomy,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._retention = retention
        self._bin = bin
        self._old_copies = old_copies
        self._coarse = partial(coarse_category, categories=taxonomy["category"])
        self._clock = clock

    def what_goes(self, case_ids: Sequence[CaseId]) -> WhatGoes:
        """What is in these cases and what joined them."""
        every = self._with_joined(case_ids)
        marks = ", ".join("?" * len(every))

        def count(table: str) -> int:
            query = f"SELECT count(*) FROM {table} WHERE case_id IN ({marks})"
            return int(self._connection.value(query, every))

        persons = self._connection.value(
            "SELECT count(*) FROM (SELECT person_id FROM involvements WHERE person_id IS NOT NULL"
            f" GROUP BY person_id HAVING sum(case_id NOT IN ({marks})) = 0)",
            every,
        )
        return WhatGoes(
            cases=len(every),
            reports=count("reports"),
            conversations=count("contacts"),
            notes=count("notes"),
            documents=count("documents"),
            attachments=count("attachments"),
            persons=int(persons),
            outside=count("in_the_clear"),
        )

    def destroy(self, case_ids: Sequence[CaseId], report: Report = lambda _: None) -> None:
        """Destroy cases that lie in the bin, here and in every backup in reach.

        Raises WrongUse for a case that is not in the bin or not long enough, or that a hold keeps, and
        when something joined it that does not lie in the bin itself.
        """
        looked_at = self._register.log_head
        reasons, holding = self._look(case_ids)
        with self._connection.undisturbed():
            if self._register.log_head != looked_at:  # a hold, one taken back, a backup meanwhile
                reasons, holding = self._look(case_ids)
            self._destroy_all(reasons, holding)
        destroying.leave_no_trace(self._connection)
        self.settle_backups(report)

    def _look(
        self, case_ids: Sequence[CaseId]
    ) -> tuple[dict[CaseId, BinReason], tuple[StillIn, ...]]:
        """Why each of them lies in the bin, and which copies may hold them. Raises as `destroy` does."""
        binned = {one.binned.case_id: one for one in self._bin.content()}
        for case_id in case_ids:
            if case_id not in binned or not binned[case_id].may_be_destroyed:
                raise WrongUse("bin_not_over")
        if not all(self._bin.holds(each) for each in self._with_joined(case_ids)):
            raise WrongUse("joined_not_in_bin")
        self._retention.check_free(case_ids)
        reasons = {case_id: binned[case_id].binned.because for case_id in case_ids}
        return reasons, self._old_copies.all_that_may_hold()

    def _destroy_all(self, reasons: Mapping[CaseId, BinReason], holding: Sequence[StillIn]) -> None:
        now = self._clock()
        with self._register.change("cases_destroyed", now, {"cases": len(reasons)}) as connection:
            for because in _ORDER:
                some = [case_id for case_id, why in reasons.items() if why is because]
                if some:
                    every = self._with_joined(some)
                    marks = destroying.marks_of(connection, every)
                    self._destroy(connection, every, because)
                    destroying.note(connection, because, marks, holding, now)

    def _with_joined(self, case_ids: Sequence[CaseId]) -> tuple[CaseId, ...]:
        return tuple(
            each for case_id in case_ids for each in cases.together(self._connection, case_id)
        )

    def _destroy(
        self, connection: Connection, case_ids: Sequence[CaseId], because: BinReason
    ) -> None:
        destroying.destroy(connection, case_ids, because, self._coarse, _let_go)

    def destroy_again(self) -> int:
        """Destroy what an older backup brought back: every case that a record here names.

        For a register that was just restored and has taken over the newer records. Gives how many.
        """
        found = [
            (because, destroying.marked(self._connection, marks))
            for because, marks in destroying.recorded_marks(self._connection)
        ]
        count = sum(len(case_ids) for _, case_ids in found)
        if count:
            with self._register.change(
                "cases_destroyed", self._clock(), {"cases": count}
            ) as connection:
                for because, case_ids in sorted(found, key=lambda one: _ORDER.index(one[0])):
                    self._destroy(connection, case_ids, because)
            destroying.leave_no_trace(self._connection)
        return count

    def records(self) -> list[Destruction]:
        """Every act of destroying, newest first."""
        return destroying.destructions(self._connection)

    def still_in(self) -> tuple[StillIn, ...]:
        """Each backup that still holds something destroyed, once."""
        found = {one.path: one for each in self.records() for one in each.still_in}
        return tuple(found[path] for path in sorted(found))

    def settle_backups(self, report: Report = lambda _: None) -> tuple[StillIn, ...]:
        """Destroy in each backup in reach what was destroyed here; gives those that still hold it.

        `report` stops it by raising, between two backups: the record says which are still to be done.
        """
        self._old_copies.remove_left_over()
        waiting = self.still_in()
        wanted = destroying.recorded_marks(self._connection)
        left = {one.path: one for one in waiting}
        for number, one in enumerate(waiting):
            try:
                report(number / len(waiting))
            except BaseException:
                self._note(left)
                raise
            why = self._old_copies.rewrite(one, wanted, self._destroy)
            if why:
                left[one.path] = StillIn(one.path, one.made_at, why)
            else:
                del left[one.path]
        self._note(left)
        return tuple(left.values())

    def note_gone(self, path: str) -> None:
        """The user says that a backup is not there any more."""
        self._note({one.path: one for one in self.still_in() if one.path != path})

    def _note(self, left: dict[str, StillIn]) -> None:
        changed = [
            (each.id, tuple(left[one.path] for one in each.still_in if one.path in left))
            for each in self.records()
        ]
        before = {each.id: each.still_in for each in self.records()}
        changed = [(number, still_in) for number, still_in in changed if before[number] != still_in]
        if changed:
            with self._register.change("destroyed_in_backups", self._clock()) as connection:
                for number, still_in in changed:
                    destroying.note_still_in(connection, number, still_in)


def _let_go(connection: Connection, case_id: CaseId) -> None:
    """What others hold of a case: drafts about it, and what was decided about its names in a story."""
    story_erasing.ask_again(connection, story_erasing.about(connection, case_id))
    remove_every_draft(connection, case_id)
