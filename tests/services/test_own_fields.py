"""Own fields: at most five, content of the case in every way that matters, and counted nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.factory import NOW, a_report
from tests.services.erasing_kit import TODAY, everything
from tests.services.handover_kit import (
    PHRASE,
    Two,
    choose,
    hostile,
    take,
    texts_of,
    two,
)
from tests.services.packages_kit import code_of
from vp_desktop.composition import Services
from vp_desktop.core.handover import HandoverKind, Part
from vp_desktop.core.model import CaseId, Consent, SchoolId
from vp_desktop.core.own_fields import DRAFT, MOST_FIELDS, FieldKind
from vp_desktop.core.request import Answers, RequestKind
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage.checking import check
from vp_desktop.storage.own_fields import field_of

__all__ = ["two"]

PEOPLE = (NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),)


@pytest.fixture
def case_id(services: Services) -> CaseId:
    """A case, in a register with one field of each kind."""
    four(services)
    return services.intake.record(a_report(consent="given", people=PEOPLE))


def four(services: Services) -> list[int]:
    fields = services.own_fields
    return [
        fields.add("Mentor", FieldKind.TEXT),
        fields.add("Besproken op", FieldKind.DAY),
        fields.add("Ouders weten het", FieldKind.YES_NO),
        fields.add("Team", FieldKind.CHOICE, ["Onderbouw", " Bovenbouw ", "", "onderbouw"]),
    ]


def fill(services: Services, case_id: CaseId, *values: str) -> None:
    filled = services.own_fields.of_case(case_id)
    services.own_fields.fill(case_id, {one.name: v for one, v in zip(filled, values, strict=False)})


def values(services: Services, case_id: CaseId) -> list[str]:
    return [one.value for one in services.own_fields.of_case(case_id)]


FULL = ("Juf Zwaluw", "2026-11-03", "yes", "Bovenbouw")


# arranging ---------------------------------------------------------------------------------------


def test_fields_are_added_named_ordered_and_hidden_up_to_five(services: Services) -> None:
    fields = services.own_fields
    mentor, *_, team = four(services)
    assert fields.rows()[3].field.choices == ("Onderbouw", "Bovenbouw")
    fields.move(team, -1)
    fields.move(team, -9)
    assert [r.field.label for r in fields.rows()] == [
        *("Mentor", "Besproken op", "Team", "Ouders weten het")
    ]
    assert code_of(lambda: fields.add("mentor ", FieldKind.DAY)) == "own_field_taken"
    assert code_of(lambda: fields.change(mentor, "TEAM")) == "own_field_taken"
    assert code_of(lambda: fields.change(team, "Team", [])) == "own_field_choices"
    many = [str(number) for number in range(21)]
    assert code_of(lambda: fields.change(team, "Team", many)) == "own_field_choices"
    assert code_of(lambda: fields.add("\N{ZERO WIDTH SPACE}", FieldKind.DAY)) in (
        *("own_label_letters", "own_label_length"),
    )
    fields.add("Vijf", FieldKind.TEXT)
    assert fields.is_full
    assert code_of(lambda: fields.add("Zes", FieldKind.TEXT)) == "own_fields_full"
    assert len(fields.rows()) == MOST_FIELDS
    assert check(services.register.connection) == []


def test_what_does_not_fit_is_said_and_nothing_is_lost(services: Services, case_id: CaseId) -> None:
    fill(services, case_id, *FULL)
    for place, value in enumerate(("x" * 201, "gisteren", "misschien", "Kelder")):
        wrong = list(FULL)
        wrong[place] = value
        assert code_of(lambda w=wrong: fill(services, case_id, *w)) in (
            *("own_field_long", "own_field_value"),
        )
    assert values(services, case_id) == list(FULL)
    fill(services, case_id, " Juf \n Kievit\x00 ")
    assert values(services, case_id)[0] == "Juf Kievit"
    team = services.own_fields.rows()[3].field
    services.own_fields.change(team.id, "Team", ["Middenbouw"])
    fill(services, case_id, *FULL)  # the old word may stay where it stands
    assert values(services, case_id)[3] == "Bovenbouw"


def test_a_hidden_field_shows_only_where_something_stands(
    services: Services, case_id: CaseId
) -> None:
    other = services.intake.record(a_report(consent="given"))
    fill(services, case_id, *FULL)
    services.own_fields.hide(services.own_fields.rows()[0].field.id)
    assert values(services, case_id) == list(FULL)
    assert values(services, other) == ["", "", ""]


def test_a_removed_field_leaves_nothing_and_comes_back_where_it_may(
    services: Services, case_id: CaseId
) -> None:
    other = services.intake.record(a_report(consent="given"))
    for one in (case_id, other):
        fill(services, one, *FULL)
        name = services.own_fields.of_case(one)[0].name
        services.drafts.keep(DRAFT, str(one), {name: "Juf Zwaluw-2", "own/99/1": "blijft"})
    mentor = services.own_fields.rows()[0].field
    removed = services.own_fields.remove(mentor.id)
    assert "Zwaluw" not in str(everything(services))
    assert services.drafts.find(DRAFT, str(other))[0] == {"own/99/1": "blijft"}  # type: ignore[index]
    assert services.cases.count(CaseQuery("zwaluw")) == 0
    services.cases.add(Consent(other, "withdrawn", TODAY))
    services.own_fields.put_back(removed)
    assert values(services, case_id)[0] == "Juf Zwaluw"
    assert "Zwaluw" in str(everything(services))
    assert not any(values(services, other))
    assert code_of(lambda: services.own_fields.put_back(removed)) == "own_field_taken"
    assert check(services.register.connection) == []


# content of the case -----------------------------------------------------------------------------


def test_words_are_found_and_a_changed_word_is_found_no_more(
    services: Services, case_id: CaseId
) -> None:
    fill(services, case_id, *FULL)
    found = [services.cases.count(CaseQuery(word)) for word in ("zwaluw", "bovenbouw", "yes")]
    assert found == [1, 1, 0]
    fill(services, case_id, "Meester Lijster", "", "no")
    assert values(services, case_id) == ["Meester Lijster", "", "no", "Bovenbouw"]
    assert services.cases.count(CaseQuery("zwaluw")) == 0
    assert services.cases.count(CaseQuery("lijster")) == 1


def test_without_consent_nothing_is_kept(services: Services, case_id: CaseId) -> None:
    fill(services, case_id, *FULL)
    name = services.own_fields.of_case(case_id)[0].name
    services.drafts.keep(DRAFT, str(case_id), {name: "Juf Zwaluw"})
    services.cases.add(Consent(case_id, "withdrawn", TODAY))
    assert not any(values(services, case_id))
    assert "Zwaluw" not in str(everything(services))
    for one in (("Juf Zwaluw",), ("", "2026-11-03"), ("", "", "yes")):
        assert code_of(lambda v=one: fill(services, case_id, *v)) == "own_field_without_consent"


def test_a_restricted_case_keeps_what_it_has(services: Services, case_id: CaseId) -> None:
    fill(services, case_id, *FULL)
    with services.register.change("case_restricted", NOW) as connection:
        connection.insert("restrictions", case_id=case_id, set_at=NOW, because="x")
    assert code_of(lambda: fill(services, case_id, "anders")) == "case_restricted"
    fields = services.own_fields
    assert code_of(lambda: fields.remove(fields.rows()[0].field.id)) == "own_field_restricted"
    assert values(services, case_id) == list(FULL)


def test_they_are_passages_of_a_request_and_texts_that_name_somebody(
    services: Services, case_id: CaseId
) -> None:
    fill(services, case_id, "Sanne Testpersoon zelf", *FULL[1:])
    request = services.requests.open(RequestKind.INSPECTION, TODAY, Answers(), [case_id], "nl")
    texts = [
        one.passage.text
        for one in services.passages.listed(request, "nl")
        if one.passage.source == "own_field_values"
    ]
    assert texts == [
        "Mentor: Sanne Testpersoon zelf",
        "Besproken op: 3 november 2026",
        "Ouders weten het: ja",
        "Team: Bovenbouw",
    ]
    person = services.people.search("Sanne")[0]
    wrong = services.people.put_right(case_id, person.id, NewPerson("subject", "Bram Ander"))
    assert ("own_field_values", services.own_fields.of_case(case_id)[0].value_id) in wrong.texts


def test_nobody_counts_them_or_gives_their_words(services: Services, case_id: CaseId) -> None:
    before = services.summary.edition(SchoolYear(2026), SchoolId(1)).page
    fill(services, case_id, *FULL)
    assert services.summary.edition(SchoolYear(2026), SchoolId(1)).page == before
    sheet = services.case_sheets.draft(case_id, "nl")
    facts = services.documents.facts(case_id)
    assert not [word for word in ("Zwaluw", "Bovenbouw", "Mentor") if word in f"{sheet}{facts}"]


# handing over ------------------------------------------------------------------------------------


def test_they_find_their_own_field_at_the_receiver_and_come_back(two: Two, tmp_path: Path) -> None:
    gives, receives = two
    four(gives)
    first = gives.intake.record(a_report(consent="given", people=PEOPLE))
    fill(gives, first, "Sanne kent juf Zwaluw", *FULL[1:])
    receives.own_fields.add("MENTOR", FieldKind.TEXT)
    receives.own_fields.add("Team", FieldKind.DAY)  # another kind is another field
    for number in range(3):
        receives.own_fields.add(f"Eigen {number}", FieldKind.TEXT)
    gives.handovers.give(choose(first), PHRASE, tmp_path / "o.vpo")
    (taken,) = take(receives, tmp_path / "o.vpo")
    found = {one.field.label: one for one in receives.own_fields.of_case(taken) if one.value}
    assert {label: one.value for label, one in found.items()} == {
        **{"MENTOR": "Sanne kent juf Zwaluw", "Besproken op": "2026-11-03"},
        **{"Ouders weten het": "yes", "Team": "Bovenbouw"},
    }
    assert [one.field.hidden for one in found.values()] == [False, True, True, True]
    receives.own_fields.fill(taken, {found["MENTOR"].name: "nu juf Kievit"})
    back = choose(taken, kind=HandoverKind.RETURN)
    receives.handovers.give(back, PHRASE, tmp_path / "terug.vpo")
    take(gives, tmp_path / "terug.vpo")
    assert values(gives, first) == ["Sanne kent juf Zwaluw / nu juf Kievit", *FULL[1:]]
    for each in two:
        assert check(each.register.connection) == []


def test_without_own_fields_a_package_is_as_it_was_and_an_unsound_one_is_refused(
    two: Two, tmp_path: Path
) -> None:
    gives, receives = two
    four(gives)
    first = gives.intake.record(a_report(consent="given"))
    path = tmp_path / "o.vpo"
    gives.handovers.give(choose(first), PHRASE, path)
    about, case = texts_of(path)
    assert Part.OWN_FIELDS not in about["parts"] and "own_fields" not in case
    about["parts"] = [part.value for part in Part]
    sound = {"id": 1, "label": "Mentor", "kind": "day", "text": "", "code": "2026-11-03"}
    unsound = ({"code": "morgen"}, {"kind": "geheim"}, {"label": " "}, {"text": "x"})
    for place, change in enumerate(unsound):
        texts = [json.dumps(about), json.dumps({**case, "own_fields": [sound | change]})]
        bent = hostile(tmp_path / f"{place}.vpo", texts)
        assert code_of(lambda p=bent: take(receives, p)) == "handover_not_understood", change
    many = [sound | {"id": n, "label": f"Veld {n}"} for n in range(21)]
    texts = [json.dumps(about), json.dumps({**case, "own_fields": many})]
    bent = hostile(tmp_path / "many.vpo", texts)
    assert code_of(lambda: take(receives, bent)) == "handover_not_understood"
    assert receives.own_fields.rows() == ()
    texts = [json.dumps(about), json.dumps({**case, "own_fields": [sound]})]
    assert values(receives, take(receives, hostile(tmp_path / "goed.vpo", texts))[0]) == [
        "2026-11-03"
    ]


def test_a_name_in_a_draft_leads_to_its_field(services: Services, case_id: CaseId) -> None:
    for one in services.own_fields.of_case(case_id):
        assert field_of(one.name) == one.field.id
