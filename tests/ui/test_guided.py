"""Guided work on the page of a case: what must be done, following a route, recording a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtWidgets import QAbstractButton

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.dossier_page import panel_of, press, save, story, titles, visible_words, write
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Report, StepRecord, Task
from vp_desktop.core.workflow import Standing
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.routes import CaseRoute
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker

Open = Callable[..., DossierScreen]
PUPIL = NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13)


def abuse_by(services: Services, kind: str) -> CaseId:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", kind))
    return services.intake.record(
        a_report(category="sexual_abuse", people=people, consent="given", received_on=NOW.date())
    )


def said(screen: DossierScreen) -> str:
    return "\n".join(visible_words(screen.side))


def test_the_duties_say_what_to_whom_when_and_by_which_article(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    words = said(screen)
    for part in (
        "Informeer het bestuur zelf",
        "Het bestuur (bevoegd gezag) · onverwijld: meteen, zonder uitstel",
        "WVO 2020 art. 3.39",
        "wet",
        "loopt 0 min",
        "Huidig recht, nagekeken op 21 november 2026",
    ):
        assert part in words, part
    assert "Het bestuur doet aangifte" not in words  # folded: it is not hers
    press(screen.side, "Wat anderen moeten doen (4)")
    assert "Het bestuur doet aangifte" in said(screen)


def test_nothing_is_addressed_to_the_board_member_it_is_about(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "board_member"))
    assert "De raad van toezicht" in said(screen)
    assert "Het bestuur (bevoegd gezag)" not in said(screen)
    press(screen.side, "Vastleggen: Informeer de raad van toezicht zelf")
    assert panel_of(screen).sheet.form.text("to_whom") == "De raad van toezicht"


def test_a_duty_is_recorded_to_the_minute_with_what_was_not_told(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    press(screen.side, "Vastleggen: Informeer het bestuur zelf")
    write(screen, time="13:05", told="Kenmerk en wie het is.", not_told="Wat de leerling zei.")
    save(screen)
    newest = story(screen)[0]
    assert newest.title == "Informeer het bestuur zelf"
    assert newest.when == "za 21 november 2026 · 13:05"
    assert "Bewust niet verteld: Wat de leerling zei." in newest.text
    assert newest.detail.startswith("Het bestuur (bevoegd gezag)")
    assert "gedaan op 21 november 2026, 13:05" in said(screen)


def test_a_step_to_come_is_refused_with_a_sentence_and_stays_written(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    press(screen.side, "Vastleggen: Informeer het bestuur zelf")
    write(screen, time="23:59", told="Alvast.")
    save(screen)
    assert "Dit moment moet nog komen" in "\n".join(visible_words(screen))
    assert panel_of(screen).sheet.form.text("told") == "Alvast."
    assert "Informeer het bestuur zelf" not in titles(screen)


def test_other_facts_give_other_duties_and_say_what_changed(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report(people=(PUPIL,), consent="given"))
    screen = open_dossier(case_id)
    assert "Betrek de antipestcoördinator" in said(screen)
    press(screen.side, "Wat weet u hiervan?")
    write(screen, abuse_at_home="yes")
    save(screen)
    assert "Nieuw door wat er veranderde: Vertel het de melder eerst, Volg de meldcode." in said(
        screen
    )
    press(screen.side, "Gezien")
    assert "Nieuw door wat er veranderde" not in said(screen)


def test_the_bill_is_shown_as_a_bill(open_dossier: Open, services: Services) -> None:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    case_id = services.intake.record(a_report(category="verbal", people=people, consent="given"))
    services.guidance.note(case_id, {"sexual_offence_possible": "no"})
    screen = open_dossier(case_id)
    assert "Informeer het bestuur zelf" not in said(screen)
    press(screen.side, "Wat zou het wetsvoorstel veranderen?")
    assert "Erbij, als het wet wordt: Informeer het bestuur zelf" in said(screen)
    services.settings.set("rule_set", "bill_36777")
    screen.refresh()
    words = said(screen)
    assert "wetsvoorstel, nog geen wet" in words
    assert "Met het wetsvoorstel erbij (nog geen wet), nagekeken op 21 november 2026" in words


def test_a_route_is_followed_from_the_page(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    case_id = abuse_by(services, "staff")
    screen = open_dossier(case_id)
    press(screen.side, "Deze weg volgen: Meld-, overleg- en aangifteplicht")
    (route,) = services.routes.of_case(case_id)
    first = route.standing(Standing.NOW)[0].step
    assert f"Vastleggen: {first.label.nl}" in [
        button.accessibleName() for button in screen.side.findChildren(QAbstractButton)
    ]
    press(screen.side, f"Vastleggen: {first.label.nl}")
    save(screen)
    assert titles(screen)[0] == first.label.nl
    route = services.routes.get(route.id)
    assert first.id not in [each.step.id for each in route.standing(Standing.NOW)]


def test_a_step_is_passed_over_only_with_a_reason(open_dossier: Open, services: Services) -> None:
    case_id = abuse_by(services, "staff")
    services.routes.start(case_id, "statutory_report", "nl")
    screen = open_dossier(case_id)
    (route,) = services.routes.of_case(case_id)
    step = next(each.step for each in route.steps if not each.step.optional)
    screen.guided.set_step_aside(route, step)
    save(screen)
    assert "Schrijf kort waarom; dat blijft in de tijdlijn staan." in "\n".join(
        visible_words(screen)
    )
    write(screen, because="Is al gebeurd voordat ik het hoorde.")
    save(screen)
    assert story(screen)[0].text == "Niet gedaan: Is al gebeurd voordat ik het hoorde."


def test_the_task_of_a_step_is_done_by_recording_it(open_dossier: Open, services: Services) -> None:
    case_id = abuse_by(services, "staff")
    services.routes.start(case_id, "statutory_report", "nl")
    screen = open_dossier(case_id)
    assert "inform_board" in [t.step for t in services.cases.dossier(case_id).open_tasks]
    press(screen.side.now, "Vastleggen")
    save(screen)
    assert "inform_board" not in [t.step for t in services.cases.dossier(case_id).open_tasks]
    assert any(
        isinstance(e.value, StepRecord) and e.value.step == "inform_board"
        for e in services.cases.dossier(case_id).timeline
    )


def test_a_draft_of_a_step_survives_leaving_the_page(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "staff")
    screen = open_dossier(case_id)
    press(screen.side, "Vastleggen: Informeer het bestuur zelf")
    write(screen, told="Half af")
    screen.workplace.leave()
    press(screen.side, "Vastleggen: Informeer het bestuur zelf")
    assert panel_of(screen).sheet.form.text("told") == "Half af"


def test_nothing_of_it_is_shown_while_somebody_looks_along(
    open_dossier: Open, services: Services, onlooker: Onlooker
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    onlooker.set_present(True)
    assert not screen.side.duties.isVisible()
    assert not screen.side.routes.isVisible()


def test_a_report_is_moved_to_the_case_it_belongs_to(
    open_dossier: Open, services: Services
) -> None:
    first = services.intake.record(a_report(consent="given"))
    second = services.intake.record(a_report(consent="given"))
    services.cases.add(Report(first, date(2026, 11, 12), story="Hoort elders."))
    screen = open_dossier(first)
    report = story(screen)[0]
    screen.timeline.act_chosen.emit(report.key, "move")
    write(screen, number="2026-999")
    save(screen)
    assert "Er is geen ander dossier met dit nummer." in visible_words(screen)
    write(screen, number="2026-002")
    save(screen)
    assert report.key not in [entry.key for entry in story(screen)]
    assert any(
        getattr(e.value, "story", "") == "Hoort elders."
        for e in services.cases.dossier(second).timeline
    )


def test_without_consent_a_step_has_no_place_for_words(
    open_dossier: Open, services: Services, clock: StoppedClock
) -> None:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    case_id = services.intake.record(
        a_report(category="sexual_abuse", people=people, consent="refused")
    )
    screen = open_dossier(case_id)
    press(screen.side, "Vastleggen: Informeer het bestuur zelf")
    assert set(panel_of(screen).sheet.form.content()) == {"day", "time", "way"}
    save(screen)
    assert titles(screen)[0] == "Informeer het bestuur zelf"


def test_an_agreement_about_a_duty_is_done_by_recording_it(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "staff")
    services.tasks.add(Task("Informeer het bestuur zelf", case_id=case_id, step="inform_board"))
    screen = open_dossier(case_id)
    press(screen.side.now, "Vastleggen")
    save(screen)
    assert not services.cases.dossier(case_id).open_tasks
    assert titles(screen)[0] == "Informeer het bestuur zelf"


def test_an_agreement_about_a_duty_that_ceased_can_be_taken_away(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report(category="other", consent="given"))
    services.tasks.add(Task("Informeer het bestuur zelf", case_id=case_id, step="inform_board"))
    screen = open_dossier(case_id)
    press(screen.side.now, "Niet meer nodig")
    dossier = services.cases.dossier(case_id)
    assert not dossier.open_tasks
    assert not [e for e in dossier.timeline if isinstance(e.value, Task | StepRecord)]
    press(screen.undo_bar, "Ongedaan maken")
    assert services.cases.dossier(case_id).open_tasks[0].step == "inform_board"


def followed_by_the_bill(services: Services) -> CaseId:
    """Harassment that is no offence: only the bill speaks of it."""
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    case_id = services.intake.record(a_report(category="verbal", people=people, consent="given"))
    services.guidance.note(case_id, {"sexual_offence_possible": "no"})
    services.settings.set("rule_set", "bill_36777")
    services.routes.start(case_id, "statutory_report", "nl")
    return case_id


def settle_until(services: Services, case_id: CaseId, wanted: str) -> None:
    """Record the steps of the route, each with its first answer, until `wanted` can be done."""
    while wanted not in [s.step.id for s in the_route(services, case_id).standing(Standing.NOW)]:
        route = the_route(services, case_id)
        step = route.standing(Standing.NOW)[0].step
        answer = step.answers[0].id if step.answers else ""
        record = StepRecord(case_id, step.id, NOW, route_id=route.id, duty=step.duty, answer=answer)
        services.routes.record(record, "nl")


def the_route(services: Services, case_id: CaseId) -> CaseRoute:
    return services.routes.of_case(case_id)[0]


def route_words(screen: DossierScreen) -> str:
    return "\n".join(visible_words(screen.side.routes))


def test_a_step_that_only_the_bill_asks_is_shown_as_a_bill(
    open_dossier: Open, services: Services
) -> None:
    case_id = followed_by_the_bill(services)
    settle_until(services, case_id, "inform_board")
    screen = open_dossier(case_id)
    assert "wetsvoorstel, nog geen wet" in route_words(screen)
    assert "Wetsvoorstel 36 777 · nog te bevestigen" in route_words(screen)
    press(screen.side.routes, "Waarom: Vertel het aan het bestuur zelf")
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
    press(screen.side.routes, "Waarom: Vertel het aan het bestuur zelf")
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
    assert "Vertel het aan de raad van toezicht zelf" in words
    assert "De raad van toezicht overlegt met de vertrouwensinspecteur" in words
    assert "het bestuur" not in words.lower()
    press(screen.side.routes, "Vastleggen: Vertel het aan de raad van toezicht zelf")
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
