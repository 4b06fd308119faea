"""What keeps a case from being destroyed: grounds that the register itself shows.

Nobody sets them, so nobody forgets to: they follow from duties, routes, steps, facts, the outcome and
requests each time they are asked for (security.md, Destroying). Lifting one names the grounds that it is
about; a new ground holds the case again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class HoldKind(StrEnum):
    """Why a case is kept."""

    STATUTORY_REPORT = "statutory_report"
    REPORTING_CODE = "reporting_code"
    COMPLAINT = "complaint"
    POLICE_REPORT = "police_report"
    OPEN_REQUEST = "open_request"
    RESTRICTED = "restricted"
    """Its use is restricted, at the request of somebody in it: it must stay until that is lifted. Of the
    rules about restricting law.md says nothing; the window shows them as still to be confirmed."""
    BY_HAND = "by_hand"


_OF_DUTY = {
    "inform_board": HoldKind.STATUTORY_REPORT,
    "board_consults_inspector": HoldKind.STATUTORY_REPORT,
    "inform_parents_and_accused": HoldKind.STATUTORY_REPORT,
    "report_to_police": HoldKind.POLICE_REPORT,
    "tell_inspector_of_report": HoldKind.POLICE_REPORT,
    "reporting_code": HoldKind.REPORTING_CODE,
    "complaint_route": HoldKind.COMPLAINT,
    "board_replies_to_judgment": HoldKind.COMPLAINT,
    "participation_council_informed": HoldKind.COMPLAINT,
}
_OF_ROUTE = {
    "statutory_report": HoldKind.STATUTORY_REPORT,
    "reporting_code": HoldKind.REPORTING_CODE,
    "complaint": HoldKind.COMPLAINT,
}
_OF_REFERRAL = {
    "police": HoldKind.POLICE_REPORT,
    "complaints_committee": HoldKind.COMPLAINT,
}
_ACCESS_ROUTE = "access_request"


@dataclass(frozen=True)
class Seen:
    """What the register shows of a case. Duties are those that apply and those that were recorded."""

    duties: frozenset[str] = frozenset()
    routes: frozenset[str] = frozenset()
    """Routes that the case is or was on."""
    open_routes: frozenset[str] = frozenset()
    referrals: frozenset[str] = frozenset()
    outcome: str = ""
    open_requests: tuple[int, ...] = ()
    is_restricted: bool = False


@dataclass(frozen=True)
class Hold:
    """A hold in force. `grounds` are codes; `because` is what was written when it was set by hand."""

    kind: HoldKind
    grounds: tuple[str, ...] = ()
    because: str = ""
    id: int = field(default=0, compare=False)
    """The row of a hold that was set by hand."""

    @property
    def can_be_lifted(self) -> bool:
        """Whether she can lift it here; a restriction is lifted where it was set."""
        return self.kind is not HoldKind.RESTRICTED


def grounds_of(seen: Seen) -> dict[HoldKind, frozenset[str]]:
    """The grounds by kind, each as a code that stays the same for as long as the ground does."""
    found: dict[HoldKind, set[str]] = {}

    def add(kind: HoldKind | None, ground: str) -> None:
        if kind is not None:
            found.setdefault(kind, set()).add(ground)

    for duty in seen.duties:
        add(_OF_DUTY.get(duty), f"duty:{duty}")
    for route in seen.routes:
        add(_OF_ROUTE.get(route), f"route:{route}")
    for referral in seen.referrals:
        add(_OF_REFERRAL.get(referral), f"referral:{referral}")
    if seen.outcome == "formal_complaint":
        add(HoldKind.COMPLAINT, "outcome:formal_complaint")
    if _ACCESS_ROUTE in seen.open_routes:
        add(HoldKind.OPEN_REQUEST, f"route:{_ACCESS_ROUTE}")
    for number in seen.open_requests:
        add(HoldKind.OPEN_REQUEST, f"request:{number}")
    if seen.is_restricted:
        add(HoldKind.RESTRICTED, "restricted")
    return {kind: frozenset(grounds) for kind, grounds in found.items()}


def in_force(
    grounds: Mapping[HoldKind, Iterable[str]], lifted: Mapping[HoldKind, Iterable[str]]
) -> tuple[Hold, ...]:
    """The holds of which some ground was not there yet when they were lifted, in the order of kinds."""
    holds = []
    for kind in HoldKind:
        new = sorted(set(grounds.get(kind, ())) - set(lifted.get(kind, ())))
        if new:
            holds.append(Hold(kind, tuple(new)))
    return tuple(holds)
