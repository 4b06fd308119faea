"""The user's own lists: her names, order and finer words, hiding, merging and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.factory import a_report, make_services
from tests.services.own_lists_kit import (
    LEAVES,
    case_in,
    events,
    fill,
    labels,
    own_values,
    refused,
    shown,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention
from vp_desktop.core.model import Closing, Consent, Contact, Incident, Matter
from vp_desktop.core.own_lists import MOST_OWN
from vp_desktop.core.own_words import FIELDS, as_code, spelled
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import records
from vp_desktop.storage.checking import check

# names, order, hiding ----------------------------------------------------------------------------


def test_a_name_is_seen_in_the_window_and_the_packaged_one_stays_beside_it(
    services: Services,
) -> None:
    services.own_lists.rename("place", "canteen", "  Aula ")
    row = next(r for r in services.own_lists.values("place", "nl") if r.code == "canteen")
    assert (row.label, row.packaged) == ("Aula", "Kantine")
    assert services.vocabulary.label("place", "canteen", "en") == "Aula"
    for name in ("", "Kantine"):
        services.own_lists.rename("place", "canteen", "Aula")
        services.own_lists.rename("place", "canteen", name)
        assert not services.own_lists.arranged("place")


def test_whoever_holds_the_words_sees_new_ones_at_the_next_look(services: Services) -> None:
    held = services.vocabulary
    before = held["place"]
    services.own_lists.rename("place", "canteen", "Aula")
    assert held["place"].label_of("canteen", "nl") == "Aula"
    assert before.label_of("canteen", "nl") == "Kantine"
    assert set(held.lists) >= {"place", "duty"}


def test_words_are_of_one_register(services: Services, school: Services) -> None:
    services.own_lists.rename("place", "canteen", "Aula")
    assert school.vocabulary.label("place", "canteen", "nl") == "Kantine"


def test_what_was_arranged_is_there_when_the_register_is_read_anew(services: Services) -> None:
    code = services.own_lists.add("place", "corridor", "Hal")
    services.own_lists.move("place", code, -1)
    services.own_lists.hide("place", "internship")
    again = make_services(services.register)
    assert again.own_lists.values("place", "nl") == services.own_lists.values("place", "nl")
    assert check(services.register.connection) == []


@pytest.mark.parametrize("name", ["Gang", "gang ", "Corridor", "Toilet"])
def test_two_values_never_have_one_name(services: Services, name: str) -> None:
    own = services.own_lists
    assert refused(lambda: own.add("place", "canteen", name)) == "own_label_taken"
    assert refused(lambda: own.rename("place", "canteen", name)) == "own_label_taken"


def test_the_packaged_name_of_a_renamed_value_stays_taken(services: Services) -> None:
    own = services.own_lists
    own.rename("place", "canteen", "Aula")
    assert refused(lambda: own.add("place", "corridor", "Kantine")) == "own_label_taken"
    assert refused(lambda: own.add("place", "canteen", "Kantine")) == "own_label_taken"


def test_order_is_kept_within_a_group_and_ends_at_its_end(services: Services) -> None:
    own = services.own_lists
    assert labels(services)[:3] == ["Klaslokaal", "Gang", "Kleedkamer"]
    own.move("place", "changing_room", -1)
    own.move("place", "changing_room", -1)
    own.move("place", "changing_room", -1)
    assert labels(services)[:3] == ["Kleedkamer", "Klaslokaal", "Gang"]
    assert labels(services)[6] == "Schoolplein"
    code = own.add("place", "corridor", "Hal")
    assert labels(services).index("Hal") == 6
    for _ in range(20):
        own.move("place", code, -1)
    assert labels(services)[0] == "Hal"
    rows = own.values("place", "nl")
    assert [row.may_rise for row in rows[:2]] == [False, True]


def test_a_hidden_value_is_offered_no_more_and_cases_keep_it(services: Services) -> None:
    case_id = case_in(services, "trip")
    services.cases.close(Closing(case_id, "talked", date(2026, 11, 12)))
    services.own_lists.hide("place", "trip")
    assert "Kamp/excursie" not in labels(services)
    assert shown(services, case_id) == "trip"
    assert services.vocabulary.label("place", "trip", "nl") == "Kamp/excursie"
    services.own_lists.show("place", "trip")
    assert "Kamp/excursie" in labels(services)


def test_hiding_says_when_running_cases_have_it(services: Services) -> None:
    case_in(services, "trip")
    with pytest.raises(NeedsAttention) as caught:
        services.own_lists.hide("place", "trip")
    assert (caught.value.code, caught.value.values) == ("own_value_in_running", {"count": 1})
    assert "Kamp/excursie" in labels(services)
    services.own_lists.hide("place", "trip", sure=True)
    assert "Kamp/excursie" not in labels(services)


def test_what_stands_where_nothing_was_chosen_cannot_be_hidden(services: Services) -> None:
    own = services.own_lists
    for list_id, code in (("place", "unknown_place"), ("category", "unknown_psychological")):
        assert refused(lambda code=code, li=list_id: own.hide(li, code)) == "own_value_needed"


def test_something_is_always_left_to_choose(services: Services) -> None:
    own = services.own_lists
    codes = [row.code for row in own.values("closing_reason", "nl")]
    for code in codes[:-1]:
        own.hide("closing_reason", code)
    assert refused(lambda: own.hide("closing_reason", codes[-1])) == "own_list_empty"


# own values --------------------------------------------------------------------------------------


def test_an_own_value_counts_as_its_packaged_one(services: Services) -> None:
    code = services.own_lists.add("place", "corridor", "Hal bij de kluisjes")
    case_id = case_in(services, code)
    matter = services.cases.dossier(case_id).matter
    assert (matter.place, spelled(matter.place)) == ("corridor", code)
    stored = services.register.connection.rows("SELECT place FROM matters")
    assert [row["place"] for row in stored] == ["corridor"]


def test_every_field_of_every_list_keeps_its_own_word(services: Services) -> None:
    codes = own_values(services)
    (case_id,) = fill(services, codes, 1)
    for list_id in LEAVES:
        standing = {row.code: row.cases for row in services.own_lists.values(list_id, "nl")}
        assert standing[codes[list_id][0]] == 1, list_id
    dossier = services.cases.dossier(case_id)
    assert spelled(dossier.case.closing.outcome) == codes["outcome"][0]  # type: ignore[union-attr]
    (row,) = services.cases.page(CaseQuery(), 0, 9)
    assert spelled(row.category) == codes["category"][0]


def test_a_change_of_something_else_keeps_the_own_word(services: Services) -> None:
    code = services.own_lists.add("place", "corridor", "Hal")
    case_id = case_in(services, code)
    (entry,) = (
        e.value for e in services.cases.dossier(case_id).timeline if isinstance(e.value, Incident)
    )
    services.cases.change(type(entry)(**{**vars(entry), "description": "anders"}))
    stored = records.get(services.register.connection, Incident, entry.id)
    assert (spelled(stored.place), stored.description) == (code, "anders")
    services.cases.change(type(entry)(**{**vars(entry), "place": "corridor"}))
    assert (
        spelled(records.get(services.register.connection, Incident, entry.id).place) == "corridor"
    )


def test_a_list_has_so_many_own_values_and_no_more(services: Services) -> None:
    own = services.own_lists
    made = [own.add("referral", "mentor", f"Mentor {n}") for n in range(MOST_OWN)]
    assert refused(lambda: own.add("referral", "mentor", "Nog een")) == "own_list_full"
    own.remove("referral", made[0])
    own.add("referral", "mentor", "Nog een")
    own.add("place", "toilet", "Elders telt apart")


def test_an_own_value_in_a_case_is_not_taken_away(services: Services) -> None:
    own = services.own_lists
    code = own.add("place", "corridor", "Hal")
    case_id = case_in(services, code)
    assert refused(lambda: own.remove("place", code)) == "own_value_in_use"
    assert refused(lambda: own.remove("place", "corridor")) == "own_value_packaged"
    services.cases.set_matter(records.get(services.register.connection, Matter, 1))
    assert shown(services, case_id) == code


def test_what_is_no_list_or_value_of_hers_is_refused(services: Services) -> None:
    own = services.own_lists
    for list_id in ("duty", "hold_kind", "bullying_form", "niets"):
        assert refused(lambda li=list_id: own.rename(li, "x", "Naam")) == "unknown_value"
    for leaf in ("nergens", "at_school", "corridor+k3m8w2", ""):
        assert refused(lambda code=leaf: own.add("place", code, "Naam")) == "unknown_value"
        assert refused(lambda code=leaf: own.hide("place", code)) == "unknown_value"
    assert refused(lambda: own.add("outcome", "running", "Naam")) == "unknown_value"
    assert refused(lambda: own.add("person_kind", "staff", "Conciërge")) == "own_list_fixed"
    assert refused(lambda: own.add("role", "witness", "Toeschouwer")) == "own_list_fixed"
    assert not any(own.arranged(list_id) for list_id in own.lists)


def test_a_refused_act_leaves_no_line_in_the_log(services: Services) -> None:
    before = events(services)
    refused(lambda: services.own_lists.add("place", "corridor", "Gang"))
    refused(lambda: services.own_lists.merge("place", "corridor", "corridor"))
    assert events(services) == before
    services.own_lists.add("place", "corridor", "Hal")
    assert events(services)[: -len(before)] == ["own_list_changed"]


def test_cases_are_found_by_own_words_and_by_packaged_ones(services: Services) -> None:
    own = services.own_lists
    code = own.add("category", "bullying", "Groepsapp")
    own.rename("category", "threat", "Dreigen")
    with_own = services.intake.record(a_report(category=as_code(code), story=""))
    plain = services.intake.record(a_report(category="bullying", story=""))
    threat = services.intake.record(a_report(category="threat", story=""))

    def found(query: CaseQuery) -> set[int]:
        rows = services.cases.page(query, 0, 9)
        assert services.cases.count(query) == len(rows)
        return {row.id for row in rows}

    assert found(CaseQuery("groepsap")) == {with_own}
    assert found(CaseQuery("pesten")) == {with_own, plain}
    assert found(CaseQuery("dreigen")) == found(CaseQuery("bedreig")) == {threat}
    own.rename("place", "canteen", "Aula")
    own.rename("outcome", "talked", "Koffiegesprek")
    there = services.intake.record(a_report(category="fight", story=""))
    matter = services.cases.dossier(there).matter
    services.cases.set_matter(replace(matter, place="canteen"))
    services.cases.close(Closing(threat, "talked", date(2026, 11, 12), "goal_reached"))
    assert found(CaseQuery("aula")) == {there}, "every list, not that of nature alone"
    assert found(CaseQuery("koffieg")) == {threat}
    assert found(CaseQuery("leerling")) == set(), "a word of nearly every case finds texts alone"
    assert found(CaseQuery(categories=(code,))) == {with_own}
    assert found(CaseQuery(categories=("bullying", "threat"))) == {with_own, plain, threat}


def test_going_back_keeps_what_cases_have(services: Services) -> None:
    own = services.own_lists
    used, unused = (own.add("place", "corridor", name) for name in ("Hal", "Nis"))
    case_id = case_in(services, used)
    own.rename("place", "canteen", "Aula")
    own.hide("place", "trip")
    own.move("place", used, -1)
    own.reset("place")
    assert labels(services)[:3] == ["Klaslokaal", "Gang", "Hal"]
    assert {"Kantine", "Kamp/excursie"} <= set(labels(services))
    assert "Nis" not in labels(services)
    assert unused not in services.vocabulary["place"].items
    assert shown(services, case_id) == used


# without consent to a dossier --------------------------------------------------------------------


def test_without_consent_only_what_is_counted_stays(services: Services) -> None:
    codes = own_values(services)
    place, way, category = (codes[name][0] for name in ("place", "way", "category"))
    refused_one = case_in(services, place, category=as_code(category), consent="refused")
    (withdrawn,) = fill(services, codes, 1)
    services.cases.add(Consent(withdrawn, "withdrawn", date(2026, 11, 20)))
    for case_id in (refused_one, withdrawn):
        services.cases.add(Contact(case_id, date(2026, 11, 20), way=as_code(way)))
        matter = services.cases.dossier(case_id).matter
        services.cases.set_matter(replace(matter, place=as_code(place)))
    services.own_lists.merge("place", "corridor", place)
    connection = services.register.connection
    for table in FIELDS:
        for row in connection.rows(f"SELECT own_words FROM {table}"):
            assert "+" not in (row["own_words"] or ""), table
    assert {shown(services, each) for each in (refused_one, withdrawn)} == {"corridor"}


def test_what_cannot_be_read_in_the_file_is_passed_over(services: Services) -> None:
    code = services.own_lists.add("place", "corridor", "Hal")
    case_id = case_in(services, code)
    for text in ("geen json", "[]", "3", '{"place": 3}', '{"place": {"own": 3}}', "null"):
        services.register.connection.execute("UPDATE matters SET own_words = ?", (text,))
        assert shown(services, case_id) == "corridor"
        assert services.cases.count(CaseQuery(categories=("bullying", code))) == 1
    odd = '{"place": {"own": "toilet+k3m8w2"}}'
    services.register.connection.execute("UPDATE matters SET own_words = ?", (odd,))
    assert shown(services, case_id) == "corridor"
