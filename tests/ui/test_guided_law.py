"""What the cards of guided work say of the law: bills, articles by sector, terms, who is not gone to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication

from tests.factory import NOW, a_report
from tests.ui.dossier_page import panel_of, press, save, visible_words, write
from tests.ui.guided_kit import (
    PUPIL,
    Open,
    abuse_by,
    followed_by_the_bill,
    route_words,
    said,
    settle_until,
    the_route,
)
from vp_desktop.composition import Services
from vp_desktop.core.model import StepRecord
from vp_desktop.core.workflow import Standing
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.widgets.scroll import area_of


def test_a_step_that_only_the_bill_asks_is_shown_as_a_bill(
    open_dossier: Open, services: Services
) -> None:
    case_id = followed_by_the_bill(services)
    settle_until(services, case_id, "inform_board")
    screen = open_dossier(case_id)
    assert "wetsvoorstel, nog geen wet" in route_words(screen)
    assert "Wetsvoorstel 36 777 · nog te bevestigen" in route_words(screen)
    press(screen.side.routes, "Waarom: Vertel het rechtstreeks aan het bestuur")
    for claim in ("WVO", "WEB", "geldt hier niet"):
        assert claim not in route_words(screen)
    settle_until(services, case_id, "feedback")
    done = [each.step.id for each in the_route(services, case_id).standing(Standing.DONE)]
    assert "board_consults_inspector" in done
    assert "report_to_police" not in done


@pytest.mark.parametrize(
    ("sector", "article"),
    [
        ("vo", "WVO 2020 art. 3.39"),
        ("mbo", "WEB art. 1.3.8"),
        ("po", "WPO art. 4a · nog te bevestigen"),
        ("so", "WEC · nog te bevestigen"),
    ],
)
def test_a_step_names_the_article_of_the_sector_of_the_school(
    sector: str, article: str, open_dossier: Open, services: Services
) -> None:
    (school,) = services.settings.schools()
    services.settings.change_school(replace(school, sector=sector))
    case_id = abuse_by(services, "staff")
    services.routes.start(case_id, "statutory_report", "nl")
    settle_until(services, case_id, "inform_board")
    screen = open_dossier(case_id)
    press(screen.side.routes, "Waarom: Vertel het rechtstreeks aan het bestuur")
    lines = visible_words(screen.side.routes)
    assert article in lines
    assert "wet" in lines
    others = {"WVO", "WEB", "WPO", "WEC"} - {article.partition(" ")[0]}
    assert not [line for line in lines for other in others if other in line]


def test_a_step_whose_duty_does_not_apply_names_no_article(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "staff")
    services.routes.start(case_id, "complaint", "nl")
    settle_until(services, case_id, "submit")
    screen = open_dossier(case_id)
    press(screen.side.routes, "Waarom: De klager dient de klacht in")
    assert "Uit wat u nu weet volgt hier geen plicht." in route_words(screen)
    assert "art. 3.35" not in route_words(screen)
    services.guidance.note(case_id, {"complaint_wanted": True})
    screen.refresh()
    assert "WVO 2020 art. 3.35-3.36" in route_words(screen)
    assert "advies" in visible_words(screen.side.routes)


def test_no_step_is_called_by_the_function_of_who_it_is_about(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "board_member")
    services.routes.start(case_id, "statutory_report", "nl")
    settle_until(services, case_id, "inform_board")
    screen = open_dossier(case_id)
    press(screen.side.routes, "Alle 7 stappen")
    words = route_words(screen)
    assert "Vertel het rechtstreeks aan de raad van toezicht" in words
    assert "De raad van toezicht overlegt met de vertrouwensinspecteur" in words
    assert "het bestuur" not in words.lower()
    press(screen.side.routes, "Vastleggen: Vertel het rechtstreeks aan de raad van toezicht")
    assert panel_of(screen).sheet.form.text("to_whom") == "De raad van toezicht"


def test_the_72_hours_of_a_breach_run_from_the_minute_it_was_discovered(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report(people=(PUPIL,), consent="given"))
    services.guidance.note(case_id, {"data_breach": True})
    screen = open_dossier(case_id)
    press(screen.side, "Deze weg volgen: Datalek")
    press(screen.side.routes, "Vastleggen: Leg vast wanneer het lek is ontdekt")
    write(screen, time="13:05")
    save(screen)
    (task,) = [t for t in services.cases.dossier(case_id).open_tasks if t.step == "risk"]
    assert (task.due_on, task.due_at) == (date(2026, 11, 24), time(13, 5))
    settle_until(services, case_id, "risk")
    route = the_route(services, case_id)
    services.routes.record(StepRecord(case_id, "risk", NOW, route_id=route.id, answer="some"), "nl")
    screen.refresh()
    assert "vóór di 24 november 2026, 13:05" in route_words(screen)
    assert "AVG art. 33 · nog te bevestigen" in route_words(screen)


def test_a_request_for_access_has_a_month(open_dossier: Open, services: Services) -> None:
    case_id = services.intake.record(a_report(people=(PUPIL,), consent="given"))
    services.routes.start(case_id, "access_request", "nl")
    settle_until(services, case_id, "who_asks")
    (task,) = [t for t in services.cases.dossier(case_id).open_tasks if t.step == "answer"]
    assert (task.due_on, task.due_at) == (date(2026, 12, 21), None)


def test_a_step_that_was_begun_is_named_when_the_page_comes_back(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "staff")
    services.routes.start(case_id, "statutory_report", "nl")
    screen = open_dossier(case_id)
    (route,) = services.routes.of_case(case_id)
    first = route.standing(Standing.NOW)[0].step
    screen.guided.record_step(route, first)
    write(screen, told="Half af")
    panel_of(screen).keeper.keep_now()
    again = open_dossier(case_id)
    assert f"Begonnen en nog niet opgeslagen: {first.label.nl}" in visible_words(again)


def test_a_no_takes_the_term_of_the_duty_away_too(open_dossier: Open, services: Services) -> None:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    case_id = services.intake.record(a_report(category="images", people=people, consent="given"))
    services.routes.start(case_id, "statutory_report", "nl")
    screen = open_dossier(case_id)
    assert "Vertel het rechtstreeks aan het bestuur" in said(screen)
    services.guidance.note(case_id, {"sexual_offence_possible": "no"})
    screen.refresh()
    assert not services.cases.dossier(case_id).open_tasks
    assert "zonder uitstel" not in said(screen)


def test_following_a_route_leaves_the_page_where_it_was(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "staff")
    screen = open_dossier(case_id)
    screen.resize(1142, 500)
    area = area_of(screen.side)
    assert area is not None
    QApplication.processEvents()
    area.verticalScrollBar().setValue(180)
    press(screen.side, "Deze weg volgen: Meld-, overleg- en aangifteplicht")
    for _ in range(5):
        QApplication.processEvents()
    assert area.verticalScrollBar().value() == 180
