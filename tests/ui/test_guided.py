"""Guided work on the page of a case: what must be done, following a route, recording a step."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QAbstractButton

from tests.factory import StoppedClock, a_report
from tests.ui.dossier_page import panel_of, press, save, story, titles, visible_words, write
from tests.ui.guided_kit import (
    PUPIL,
    Open,
    abuse_by,
    said,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import Report, StepRecord, Task
from vp_desktop.core.workflow import Standing
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.onlooker import Onlooker


def test_the_duties_say_what_to_whom_when_and_by_which_article(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    words = said(screen)
    for part in (
        "Informeer het bestuur rechtstreeks",
        "Het bestuur (bevoegd gezag) · onverwijld: meteen, zonder uitstel",
        "WVO 2020 art. 3.39",
        "wet",
        "loopt 0 min",
        "Huidig recht, stand van 21 november 2026",
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
    press(screen.side, "Vastleggen: Informeer de raad van toezicht rechtstreeks")
    assert panel_of(screen).sheet.form.text("to_whom") == "De raad van toezicht"


def test_a_duty_is_recorded_to_the_minute_with_what_was_not_told(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    press(screen.side, "Vastleggen: Informeer het bestuur rechtstreeks")
    write(screen, time="13:05", told="Kenmerk en wie het is.", not_told="Wat de leerling zei.")
    save(screen)
    newest = story(screen)[0]
    assert newest.title == "Informeer het bestuur rechtstreeks"
    assert newest.when == "za 21 november 2026 · 13:05"
    assert "Bewust niet verteld: Wat de leerling zei." in newest.text
    assert newest.detail.startswith("Het bestuur (bevoegd gezag)")
    assert "gedaan op 21 november 2026, 13:05" in said(screen)


def test_a_step_to_come_is_refused_with_a_sentence_and_stays_written(
    open_dossier: Open, services: Services
) -> None:
    screen = open_dossier(abuse_by(services, "staff"))
    press(screen.side, "Vastleggen: Informeer het bestuur rechtstreeks")
    write(screen, time="23:59", told="Alvast.")
    save(screen)
    assert "Dit moment moet nog komen" in "\n".join(visible_words(screen))
    assert panel_of(screen).sheet.form.text("told") == "Alvast."
    assert "Informeer het bestuur rechtstreeks" not in titles(screen)


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
    assert "Informeer het bestuur rechtstreeks" not in said(screen)
    press(screen.side, "Wat zou het wetsvoorstel veranderen?")
    assert "Erbij, als het wet wordt: Informeer het bestuur rechtstreeks" in said(screen)
    services.settings.set("rule_set", "bill_36777")
    screen.refresh()
    words = said(screen)
    assert "wetsvoorstel, nog geen wet" in words
    assert "Met het wetsvoorstel erbij (nog geen wet), stand van 21 november 2026" in words


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
    press(screen.side, "Vastleggen: Informeer het bestuur rechtstreeks")
    write(screen, told="Half af")
    screen.workplace.leave()
    press(screen.side, "Verder: Informeer het bestuur rechtstreeks")
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
    press(screen.side, "Vastleggen: Informeer het bestuur rechtstreeks")
    assert set(panel_of(screen).sheet.form.content()) == {"day", "time", "way"}
    save(screen)
    assert titles(screen)[0] == "Informeer het bestuur rechtstreeks"


def test_an_agreement_about_a_duty_is_done_by_recording_it(
    open_dossier: Open, services: Services
) -> None:
    case_id = abuse_by(services, "staff")
    services.tasks.add(
        Task("Informeer het bestuur rechtstreeks", case_id=case_id, step="inform_board")
    )
    screen = open_dossier(case_id)
    press(screen.side.now, "Vastleggen")
    save(screen)
    assert not services.cases.dossier(case_id).open_tasks
    assert titles(screen)[0] == "Informeer het bestuur rechtstreeks"


def test_an_agreement_about_a_duty_that_ceased_can_be_taken_away(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(a_report(category="other", consent="given"))
    services.tasks.add(
        Task("Informeer het bestuur rechtstreeks", case_id=case_id, step="inform_board")
    )
    screen = open_dossier(case_id)
    press(screen.side.now, "Niet meer nodig")
    dossier = services.cases.dossier(case_id)
    assert not dossier.open_tasks
    assert not [e for e in dossier.timeline if isinstance(e.value, Task | StepRecord)]
    press(screen.undo_bar, "Ongedaan maken")
    assert services.cases.dossier(case_id).open_tasks[0].step == "inform_board"
