"""Merging values of the user's own lists: shown first, never over a final year, and with a way back."""

from __future__ import annotations

from datetime import date, timedelta

from tests.factory import StoppedClock, a_report
from tests.services.own_lists_kit import (
    SCHOOL,
    case_in,
    events,
    fill,
    labels,
    own_values,
    refused,
    shown,
)
from vp_desktop.composition import Services
from vp_desktop.core.model import Referral
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import matters
from vp_desktop.storage.checking import check


def test_merging_own_values_of_one_leaf_changes_no_figure(services: Services) -> None:
    own = services.own_lists
    one, other = (own.add("place", "corridor", name) for name in ("Hal", "Nis"))
    case_id = case_in(services, one)
    preview = own.preview("place", one, other)
    assert (preview.cases, preview.figures) == (1, ())
    assert dict(preview.years) == {SchoolYear(2026): 1}
    assert shown(services, case_id) == one
    assert own.merge("place", one, other) == 1
    assert shown(services, case_id) == other
    assert "Hal" not in labels(services)


def test_a_preview_changes_nothing_and_says_what_a_merging_does(services: Services) -> None:
    own = services.own_lists
    code = own.add("place", "corridor", "Hal")
    for place in (code, code, "corridor", "toilet"):
        case_in(services, place)
    head, before = services.register.log_head, own.values("place", "nl")
    preview = own.preview("place", code, "toilet")
    assert services.register.log_head == head
    assert own.values("place", "nl") == before
    assert check(services.register.connection) == []
    figures = {(f.dimension, f.code): (f.before, f.after) for f in preview.figures}
    assert figures == {("place", "corridor"): (3, 1), ("place", "toilet"): (1, 3)}
    assert preview.cases == own.merge("place", code, "toilet") == 2
    assert events(services)[0] == "own_values_merged"
    assert services.settings.log()[0][2] == 2
    assert check(services.register.connection) == []


def test_merging_takes_the_plain_value_and_leaves_finer_words_under_it(services: Services) -> None:
    own = services.own_lists
    code = own.add("place", "corridor", "Hal")
    fine, plain = case_in(services, code), case_in(services, "corridor")
    assert own.merge("place", "corridor", "toilet") == 1
    assert (shown(services, fine), shown(services, plain)) == (code, "toilet")


def test_undoing_gives_back_what_was_and_no_more(services: Services) -> None:
    own = services.own_lists
    code = own.add("place", "corridor", "Hal")
    kept, changed, before = (
        case_in(services, code),
        case_in(services, code),
        case_in(services, "toilet"),
    )
    own.merge("place", code, "toilet")
    matter = services.cases.dossier(changed).matter
    services.cases.set_matter(type(matter)(**{**vars(matter), "place": "canteen"}))
    own_matter = services.cases.dossier(kept).matter
    services.cases.set_matter(type(own_matter)(**{**vars(own_matter), "accused_type": "staff"}))
    assert own.undo_merge("place") == 2  # the incident of the changed case too
    assert shown(services, kept) == code
    assert shown(services, changed) == "canteen"
    assert shown(services, before) == "toilet"
    assert "Hal" in labels(services)
    assert refused(lambda: own.undo_merge("place")) == "no_merge_to_undo"
    assert events(services)[0] == "own_merge_undone"
    assert check(services.register.connection) == []


def test_undoing_ends_after_thirty_days_and_is_of_the_last_merging(
    services: Services, clock: StoppedClock
) -> None:
    own = services.own_lists
    case_id = case_in(services, "corridor")
    own.merge("place", "corridor", "toilet")
    own.merge("place", "toilet", "canteen")
    assert own.undo_merge("place") == 1
    assert shown(services, case_id) == "toilet"
    assert own.undoable("place") is None
    own.merge("place", "toilet", "trip")
    clock.now += timedelta(days=30)
    assert own.undoable("place") is not None
    clock.now += timedelta(minutes=1)
    assert own.undoable("place") is None


def test_a_final_year_keeps_its_values_where_figures_would_move(services: Services) -> None:
    own = services.own_lists
    codes = own_values(services)
    old = fill(services, codes, 1)
    services.summary.make_final(SchoolYear(2025), SCHOOL)
    new = case_in(services, codes["place"][0])
    source = codes["place"][0]
    preview = own.preview("place", source, "canteen")
    assert (preview.cases, preview.frozen) == (1, 1)
    assert {figure.year for figure in preview.figures} == {SchoolYear(2026)}
    own.merge("place", source, "canteen")
    assert (shown(services, old[0]), shown(services, new)) == (source, "canteen")
    within = own.add("place", "corridor", "Gangetje")
    assert own.preview("place", source, within).frozen == 0
    assert own.merge("place", source, within) == 1
    assert shown(services, old[0]) == within


def test_what_became_final_since_stays_when_a_merging_is_undone(services: Services) -> None:
    own = services.own_lists
    codes = own_values(services)
    (old,) = fill(services, codes, 1)
    own.merge("place", codes["place"][0], "canteen")
    services.summary.make_final(SchoolYear(2025), SCHOOL)
    assert refused(lambda: own.undo_merge("place")) == "merge_stays"
    assert own.undoable("place") is not None and events(services)[0] != "own_merge_undone"
    assert shown(services, old) == "canteen"


def test_restricted_and_binned_cases_keep_their_values(services: Services) -> None:
    own = services.own_lists
    code = own.add("place", "corridor", "Hal")
    restricted, binned, free = (case_in(services, code) for _ in range(3))
    services.restricting.restrict(restricted, "omdat het is gevraagd")
    services.bin.put([binned], BinReason.MISTAKE)
    preview = own.preview("place", code, "toilet")
    assert (preview.cases, preview.held) == (1, 2)
    own.merge("place", code, "toilet")
    assert shown(services, free) == "toilet"
    assert shown(services, restricted) == code
    services.bin.take_back([binned])
    assert shown(services, binned) == code


def test_what_cannot_be_merged(services: Services) -> None:
    own = services.own_lists
    own.hide("place", "trip")
    for source, target, code in (
        ("corridor", "corridor", "own_merge_target"),
        ("corridor", "trip", "own_merge_target"),
        ("unknown_place", "corridor", "own_value_needed"),
        ("corridor", "nergens", "unknown_value"),
        ("at_school", "corridor", "unknown_value"),
    ):
        assert refused(lambda s=source, t=target: own.merge("place", s, t)) == code
        assert refused(lambda s=source, t=target: own.preview("place", s, t)) == code
    assert refused(lambda: own.merge("outcome", "talked", "running")) == "own_merge_target"
    assert refused(lambda: own.merge("role", "witness", "concerned")) == "own_list_fixed"


def test_a_list_that_is_not_counted_is_merged_over_all_years(services: Services) -> None:
    own = services.own_lists
    case_id = services.intake.record(a_report())
    services.cases.add(Referral(case_id, "police", date(2026, 11, 12)))
    preview = own.preview("referral", "police", "safe_home")
    assert (preview.cases, preview.figures) == (1, ())
    own.merge("referral", "police", "safe_home")
    (row,) = services.register.connection.rows("SELECT referred_to FROM referrals")
    assert row["referred_to"] == "safe_home"


def test_a_value_of_an_undoable_merging_is_not_taken_away(services: Services) -> None:
    own = services.own_lists
    code = own.add("place", "corridor", "Hal")
    case_id = case_in(services, code)
    own.merge("place", code, "toilet")
    assert refused(lambda: own.remove("place", code)) == "own_value_in_use"
    own.reset("place")
    own.undo_merge("place")
    assert shown(services, case_id) == code
    assert "Hal" in labels(services)


def test_the_figures_of_a_preview_are_those_of_the_summary(services: Services) -> None:
    """The quick count and the one of the summary never differ."""
    fill(services, own_values(services), 9)
    first = services.cases.page(CaseQuery(), 0, 9)[-1].id
    services.cases.reopen(first, "toch niet klaar")
    services.cases.relate(services.intake.record(a_report()), first)
    connection = services.register.connection
    for year in matters.years_with_reports(connection, SCHOOL):
        whole = matters.of_year(connection, SCHOOL, year).matters
        quick = [
            values for each, values in matters.values_by_year(connection, SCHOOL) if each == year
        ]
        assert sorted(map(repr, quick)) == sorted(repr(matter.values) for matter in whole)
