"""The page of a case asks the register once for what it needs: counted, not timed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.counting import Counter, counted
from tests.factory import NOW, a_report
from tests.ui.guided_kit import PUPIL, Open, abuse_by, said
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Note
from vp_desktop.services.intake import NewPerson

MOST_FOR_A_PAGE = 80
"""Statements for a page with a route; it was 201."""


@pytest.fixture
def counter(services: Services) -> Iterator[Counter]:
    with counted(services.register) as made:
        yield made


def on_a_route(services: Services) -> CaseId:
    case_id = abuse_by(services, "staff")
    route = next(one.workflow for one in services.routes.offered(case_id) if one.fits)
    services.routes.start(case_id, route.id, "nl")
    return case_id


def test_a_page_without_a_route_reads_once_what_is_known(
    services: Services, open_dossier: Open, counter: Counter
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    counter.forget()
    screen.refresh()
    assert counter.readings == 1


def test_a_page_with_a_route_reads_once_more_for_its_terms(
    services: Services, open_dossier: Open, counter: Counter
) -> None:
    screen = open_dossier(on_a_route(services))
    counter.forget()
    screen.refresh()
    assert counter.readings == 2
    assert counter.statements <= MOST_FOR_A_PAGE


def test_a_longer_story_asks_no_more(
    services: Services, open_dossier: Open, counter: Counter
) -> None:
    case_id = on_a_route(services)
    screen = open_dossier(case_id)
    counter.forget()
    screen.refresh()
    before = counter.statements
    for number in range(30):
        services.cases.add(Note(case_id, NOW.date(), f"Regel {number}"))
    counter.forget()
    screen.refresh()
    assert counter.statements == before


def test_the_form_of_a_step_reads_nothing_of_the_case_again(
    services: Services, open_dossier: Open, counter: Counter
) -> None:
    case_id = on_a_route(services)
    screen = open_dossier(case_id)
    route = services.routes.of_case(case_id)[0]
    counter.forget()
    screen.guided.record_step(route, route.steps[0].step)
    assert counter.readings == 0


def test_what_became_known_meanwhile_stands_there_after_a_refresh(
    services: Services, open_dossier: Open
) -> None:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    report = a_report(category="verbal", people=people, consent="given")
    case_id = services.intake.record(report)
    screen = open_dossier(case_id)
    before = said(screen), screen.guided.reading
    services.guidance.note(case_id, {"sexual_offence_possible": "no"})
    screen.refresh()
    assert screen.guided.reading != before[1]
    assert screen.guided.reading == services.guidance.read(case_id)
    assert said(screen) != before[0]


def test_a_route_is_read_once_for_all_its_steps(services: Services, counter: Counter) -> None:
    case_id = on_a_route(services)
    counter.forget()
    services.routes.of_case(case_id)
    assert counter.readings == 1
    counter.forget()
    reading = services.guidance.read(case_id)
    followed = services.routes.of_case(case_id, reading)
    services.routes.offered(case_id, reading, followed)
    services.guidance.assess(case_id, reading)
    services.guidance.compare(case_id, "bill_36777", reading)
    assert counter.readings == 1


def test_a_case_without_a_running_route_is_not_read_to_settle_terms(
    services: Services, counter: Counter
) -> None:
    case_id = abuse_by(services, "staff")
    counter.forget()
    services.routes.settle(case_id, "nl")
    assert counter.readings == 0
