"""When a case may go, holds left out; and which grounds hold it."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from vp_desktop.composition import Program
from vp_desktop.core.holds import HoldKind, Seen, grounds_of, in_force
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.retention import Known, Standing, Verdict, bin_over_on, judge, months_of
from vp_desktop.core.tally import UNKNOWN, coarse_category

CLOSED, OUT, TODAY = date(2026, 1, 31), date(2026, 9, 10), date(2026, 9, 10)


@pytest.mark.parametrize(
    ("known", "months", "verdict"),
    [
        (Known(None, OUT), 0, Verdict(Standing.RUNNING)),
        (Known(CLOSED, OUT), None, Verdict(Standing.NO_TERM)),
        (Known(CLOSED, None), 0, Verdict(Standing.WAITS, CLOSED)),
        (Known(CLOSED, None), 240, Verdict(Standing.WAITS, date(2046, 1, 31))),
        (Known(CLOSED, OUT), 0, Verdict(Standing.MAY_GO, OUT)),
        (Known(CLOSED, date(2026, 9, 11)), 0, Verdict(Standing.LATER, date(2026, 9, 11))),
        (Known(CLOSED, OUT), 8, Verdict(Standing.LATER, date(2026, 9, 30))),
        (Known(CLOSED, OUT), 1, Verdict(Standing.MAY_GO, OUT)),
    ],
)
def test_where_a_case_stands(known: Known, months: int | None, verdict: Verdict) -> None:
    assert judge(known, months, TODAY) == verdict


def test_a_month_without_that_day_ends_on_its_last() -> None:
    assert judge(Known(CLOSED, CLOSED), 1, date(2026, 2, 28)).standing is Standing.MAY_GO


def test_only_the_adviser_has_a_term_that_nobody_set() -> None:
    assert [months_of("", purpose) for purpose in Purpose] == [0, None, None]
    assert months_of("24", Purpose.SCHOOL) == 24


def test_the_bin_holds_thirty_days() -> None:
    assert bin_over_on(datetime(2026, 11, 21, 23, 59)) == date(2026, 12, 21)


@pytest.mark.parametrize(
    ("seen", "kind"),
    [
        (Seen(duties=frozenset({"inform_board"})), HoldKind.STATUTORY_REPORT),
        (Seen(routes=frozenset({"statutory_report"})), HoldKind.STATUTORY_REPORT),
        (Seen(duties=frozenset({"report_to_police"})), HoldKind.POLICE_REPORT),
        (Seen(referrals=frozenset({"police"})), HoldKind.POLICE_REPORT),
        (Seen(duties=frozenset({"reporting_code"})), HoldKind.REPORTING_CODE),
        (Seen(outcome="formal_complaint"), HoldKind.COMPLAINT),
        (Seen(referrals=frozenset({"complaints_committee"})), HoldKind.COMPLAINT),
        (Seen(open_requests=(3,)), HoldKind.OPEN_REQUEST),
        (Seen(open_routes=frozenset({"access_request"})), HoldKind.OPEN_REQUEST),
    ],
)
def test_what_holds_a_case(seen: Seen, kind: HoldKind) -> None:
    assert [hold.kind for hold in in_force(grounds_of(seen), {})] == [kind]


def test_advice_holds_nothing() -> None:
    advice = frozenset({"school_safety_support", "consult_inspector", "bullying_contact"})
    assert grounds_of(Seen(duties=advice, routes=frozenset({"confidential_talk"}))) == {}


def test_what_was_lifted_holds_no_more_until_there_is_a_new_ground() -> None:
    grounds = grounds_of(Seen(open_requests=(3,), duties=frozenset({"inform_board"})))
    assert in_force(grounds, grounds) == ()
    more = grounds_of(Seen(open_requests=(3, 4), duties=frozenset({"inform_board"})))
    (hold,) = in_force(more, grounds)
    assert (hold.kind, hold.grounds) == (HoldKind.OPEN_REQUEST, ("request:4",))


def test_what_stays_of_a_category_is_no_finer_than_its_group(program: Program) -> None:
    categories = program.taxonomy["category"]
    for leaf in categories.leaves:
        kept = coarse_category(leaf, categories)
        assert categories.has(kept)
        assert kept == coarse_category(kept, categories)
    assert coarse_category("bullying", categories) == "unknown_psychological"
    assert coarse_category("images", categories) == "unknown_harassment"
    assert coarse_category("not_yet", categories) == "other"


def test_the_unknown_leaves_are_those_of_the_lists(program: Program) -> None:
    assert {name: program.taxonomy[name].unknown for name in UNKNOWN} == dict(UNKNOWN)
