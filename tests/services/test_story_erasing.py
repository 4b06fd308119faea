"""After consent was withdrawn a name stands only in what the writer wrote herself, and is asked about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.errors import NeedsAttention
from vp_desktop.core.model import CaseId, Consent, Note, SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_check import FoundKind
from vp_desktop.core.story_values import Recommendation
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage.checking import check

YEAR, SCHOOL = SchoolYear(2025), SchoolId(1)
MARKER = "Merkteken"
QUOTE = "stond huilend achter het fietsenhok te wachten"


@pytest.fixture
def case(services: Services) -> CaseId:
    people = (
        NewPerson("subject", f"Lotte van {MARKER}", "pupil", "2B", 17),
        NewPerson("accused", "Bram Voorbeeld", "pupil", "2C", 17),
    )
    day = date(2026, 3, 3)
    number = services.intake.record(a_report(received_on=day, people=people, consent="given"))
    services.cases.add(Note(number, day, f"Zij {QUOTE} tot vier uur."))
    return number


def withdraw(services: Services, case: CaseId) -> None:
    services.cases.add(Consent(case, "withdrawn", date(2026, 11, 21)))


def where(services: Services, words: str) -> set[str]:
    """The tables in which these words stand, whatever their capitals."""
    connection = services.register.connection
    tables = connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        row["name"]
        for row in tables
        if words.casefold()
        in str([tuple(one) for one in connection.rows(f"SELECT * FROM {row['name']}")]).casefold()
    }


def let_all_stand(services: Services, year: SchoolYear = YEAR) -> None:
    for finding in services.story.found(year, SCHOOL):
        if not finding.stays:
            services.story.let_stand(year, SCHOOL, finding.found)


def open_words(services: Services) -> list[tuple[FoundKind, str]]:
    found = services.story.found(YEAR, SCHOOL)
    return [(each.found.kind, each.found.words) for each in found if not each.stays]


def test_a_name_stays_only_in_the_text_and_is_found_again(services: Services, case: CaseId) -> None:
    services.story.write(YEAR, SCHOOL, {"task": f"Over Lotte, {MARKER}s vriendin. Zij {QUOTE}."})
    let_all_stand(services)
    assert services.story.undecided(YEAR, SCHOOL) == 0
    assert where(services, MARKER) >= {"persons", "found_in_story", "narratives"}
    withdraw(services, case)
    assert where(services, MARKER) == {"narratives"} == where(services, "lotte")
    assert where(services, QUOTE) == {"narratives"}
    assert open_words(services) == [
        *((FoundKind.ERASED, "Lotte, Merktekens"), (FoundKind.ERASED, f"Zij {QUOTE}"))
    ]
    with pytest.raises(NeedsAttention, match="erased_in_story"):
        services.summary.make_final(YEAR, SCHOOL)
    assert check(services.register.connection) == []


def test_once_the_words_are_out_of_the_text_nothing_is_left(
    services: Services, case: CaseId
) -> None:
    services.story.write(YEAR, SCHOOL, {"task": f"Over {MARKER}.", "privacy": f"Zij {QUOTE}."})
    let_all_stand(services)
    withdraw(services, case)
    services.story.write(
        YEAR, SCHOOL, {"task": "Over een leerling.", "privacy": "achter het fietsenhok"}
    )
    assert services.story.undecided(YEAR, SCHOOL) == 0
    assert where(services, MARKER) == set()
    rows = services.register.connection.value("SELECT count(*) FROM erased_in_story")
    assert rows == 0
    services.summary.make_final(YEAR, SCHOOL)


@pytest.mark.parametrize(
    "text",
    [
        f"En {MARKER.lower()} dan.",
        f"{MARKER.upper()}!",
        f"{MARKER}s.",
        "achter het fietsenhok te wachten, huilend: stond huilend achter het fietsenhok",
    ],
)
def test_the_words_are_found_in_another_shape_and_another_section(
    services: Services, case: CaseId, text: str
) -> None:
    services.story.write(YEAR, SCHOOL, {"task": f"{MARKER}. Zij {QUOTE}."})
    withdraw(services, case)
    services.story.write(YEAR, SCHOOL, {"trends": text})
    found = services.story.found(YEAR, SCHOOL)
    assert "trends" in {each.found.section for each in found}


def test_words_that_mean_somebody_else_may_stay(services: Services, case: CaseId) -> None:
    services.story.write(YEAR, SCHOOL, {"task": f"De firma {MARKER} gaf een les."})
    withdraw(services, case)
    let_all_stand(services)
    assert open_words(services) == []
    assert where(services, MARKER) == {"narratives"}
    services.summary.make_final(YEAR, SCHOOL)


def test_somebody_who_is_still_in_the_register_is_asked_about_by_name(
    services: Services, case: CaseId
) -> None:
    services.story.write(YEAR, SCHOOL, {"task": "Over Bram Voorbeeld."})
    other = (NewPerson("accused", "Bram Voorbeeld", "pupil", "2C", 17),)
    services.intake.record(a_report(received_on=date(2026, 4, 1), people=other, consent="given"))
    let_all_stand(services)
    withdraw(services, case)
    assert open_words(services) == [(FoundKind.NAME, "Bram Voorbeeld")]


def test_decisions_about_others_stay(services: Services, case: CaseId) -> None:
    services.intake.record(a_report(received_on=date(2026, 4, 1), consent="given"))
    services.story.write(YEAR, SCHOOL, {"task": f"Over Sanne en {MARKER}."})
    let_all_stand(services)
    withdraw(services, case)
    found = services.story.found(YEAR, SCHOOL)
    assert {each.found.words: each.stays for each in found} == {"Sanne": True, MARKER: False}


def test_an_earlier_recommendation_can_be_put_in_other_words(
    services: Services, case: CaseId
) -> None:
    services.story.add_recommendation(Recommendation(SCHOOL, 2024, f"Praat met {MARKER}."))
    services.story.let_stand(
        SchoolYear(2024), SCHOOL, services.story.found(SchoolYear(2024), SCHOOL)[0].found
    )
    services.summary.make_final(SchoolYear(2024), SCHOOL)
    withdraw(services, case)
    assert open_words(services) == [(FoundKind.ERASED, MARKER)]
    [earlier] = services.story.earlier_recommendations(YEAR, SCHOOL)
    services.story.follow_up(replace(earlier, text="Praat met de ouders."), YEAR)
    assert open_words(services) == []
    assert where(services, MARKER) == {"recommendations"}
