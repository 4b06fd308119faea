"""Nieuwe melding: nothing is lost and nothing is demanded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conversation import (
    MARKER,
    Open,
    agreements,
    choose_nature,
    people_step,
    put_name,
    recorded,
    reporter,
    safety,
    step_of,
    story,
    visible_text,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.model import DateKind, Report, Task
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.drafts import REPORT
from vp_desktop.ui.intake.answers import PersonAnswer
from vp_desktop.ui.widgets.step_rail import StepButton


def test_only_date_and_category_are_a_must(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    for _ in range(len(screen.steps) - 1):
        screen.foot.next.click()
    screen.foot.next.click()

    assert screen.current.key == "story"
    assert "aard" in story(screen).nature.nature_field.error

    choose_nature(screen, "not_yet")
    assert story(screen).nature.nature_field.error == ""
    dossier = services.cases.dossier(recorded(qtbot, screen))
    assert dossier.matter.category == "not_yet"
    assert dossier.first_reported_on == date(2026, 11, 21)
    assert dossier.people == () and dossier.open_tasks == ()


def test_a_note_that_is_finished_later_stands_over_the_first_step(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    first = open_intake()
    assert not safety(first)._written.isVisible()
    first._onlooker.set_present(False)
    services.drafts.keep(REPORT, "notitie", {"story": "Bij de bakker op de hoek"})
    screen = open_intake("notitie")
    step = safety(screen)
    assert screen.current is step and step._written.isVisible()
    assert step._written_words.text() == "Bij de bakker op de hoek"
    boxes = [line.box for line in step._rows.values()]
    step.begin()
    assert screen.window().focusWidget() is boxes[0], "what was written is read, not filled in"
    screen._onlooker.set_present(True)
    assert not step._written.isVisible(), "it may be about somebody else"
    screen._onlooker.set_present(False)
    screen.go_to("story")
    assert story(screen).story.toPlainText() == "Bij de bakker op de hoek"


def test_a_report_without_a_day_is_asked_for_one(open_intake: Open) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    reporter(screen).received.set_text("ergens in de herfst")
    screen.record()
    assert screen.current.key == "reporter"
    assert reporter(screen).received_field.error


def test_a_whole_conversation_comes_into_the_register(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    teller = reporter(screen)
    teller.told.set_value("yes")
    teller.role.set_value("parent")
    teller.role.chosen.emit("parent")
    teller.person.name.setText("Mevrouw Voorbeeld")
    teller.way.set_value("telephone")
    teller.received.set_text("gisteren")
    teller.safe_contact.set_text("Bellen na vijven")
    teller.consent.set_value("given")
    told = story(screen)
    told.story.set_text("Het gebeurt elke pauze.")
    choose_nature(screen, "psychological_violence", "bullying")
    told.place.set_value("playground")
    told.moment.kind.set_value("period")
    told.moment.first.set_text("2 november")
    told.frequency.set_value("repeated")
    put_name(screen, "Sanne Testpersoon")
    step_of(screen, "wish").wish.set_text("Dat het stopt")
    agreements(screen).agreements.lines[0].due.set_text("28 november")
    agreements(screen).minutes.setText("40")
    agreements(screen).keyword.setText("zwaluw")

    dossier = services.cases.dossier(recorded(qtbot, screen))
    report = next(e.value for e in dossier.timeline if isinstance(e.value, Report))
    assert (report.received_on, report.way, report.secrecy_told) == (
        date(2026, 11, 20),
        "telephone",
        "yes",
    )
    assert dossier.matter.category == "bullying" and dossier.matter.place == "playground"
    assert dossier.case.keyword == "zwaluw" and dossier.safe_contact == "Bellen na vijven"
    assert dossier.case.known_since == datetime(2026, 11, 20)
    incident = next(e.value for e in dossier.timeline if hasattr(e.value, "date_kind"))
    assert (incident.date_kind, incident.from_on, incident.to_on) == (
        DateKind.PERIOD,
        date(2026, 11, 2),
        date(2026, 11, 20),
    )
    assert {(p.involvement.role, p.person.name) for p in dossier.people if p.person} == {
        ("reporter", "Mevrouw Voorbeeld"),
        ("subject", "Sanne Testpersoon"),
    }
    assert [(t.title, t.due_on) for t in dossier.open_tasks] == [
        ("Vervolggesprek", date(2026, 11, 28))
    ]


def test_what_was_typed_comes_back_when_the_program_was_killed(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.go_to("people")
    put_name(screen, MARKER)
    line = people_step(screen).subjects.lines[0]
    line.fields.age.setText("1")
    reporter(screen).received.set_text("3 n")  # half a day, as a lock finds it
    screen.keep_draft()
    assert screen.saved.text() == "bewaard 14:32" and screen.saved.isVisible()

    again = open_intake(screen.target)
    assert again.current.key == "people"
    assert people_step(again).subjects.answers() == [
        PersonAnswer("subject", MARKER, "pupil", age="1")
    ]
    assert reporter(again).received.text() == "3 n"
    assert again.content() == screen.content()


def test_a_draft_is_kept_within_two_seconds_and_gone_when_recorded(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    assert services.drafts.unfinished_reports() == []
    story(screen).story.set_text(MARKER)
    qtbot.waitUntil(lambda: len(services.drafts.unfinished_reports()) == 1, timeout=4000)
    choose_nature(screen, "other")
    recorded(qtbot, screen)
    assert services.drafts.unfinished_reports() == []


def test_looking_in_without_typing_leaves_no_draft(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.go_to("wish")
    with qtbot.waitSignal(screen.postponed):
        screen.later.click()
    assert services.drafts.unfinished_reports() == []


def test_later_keeps_the_draft_and_the_step(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    story(screen).story.set_text("Begin van een verhaal")
    screen.keep_draft()
    screen.go_to("wish")
    screen.later.click()
    again = open_intake(screen.target)
    assert again.current.key == "wish" and again.content()["seen"] == ["safety", "wish"]
    marks = [step.property("state") for step in again.rail.findChildren(StepButton)]
    assert marks[:5] == ["done", "skipped", "skipped", "skipped", "current"]
    assert story(again).story.textCursor().atEnd(), "one goes on where one was"


def test_throwing_away_asks_and_then_leaves_nothing(
    qtbot: QtBot, open_intake: Open, services: Services, messages: ScriptedMessages
) -> None:
    screen = open_intake()
    story(screen).story.set_text(MARKER)
    screen.keep_draft()
    messages.answers = [False]
    screen.discard()
    assert len(services.drafts.unfinished_reports()) == 1
    messages.answers = [True]
    with qtbot.waitSignal(screen.discarded):
        screen.discard()
    assert services.drafts.unfinished_reports() == []


def test_a_worry_is_offered_as_an_agreement_for_tomorrow(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    row = safety(screen)._rows["suicidal"]
    assert "113" in row._number.text()
    row.box.click()
    assert "Bel eerst" in visible_text(screen)
    choose_nature(screen, "other")
    screen.go_to("agreements")
    [proposal] = agreements(screen).proposals.findChildren(QAbstractButton)
    proposal.click()
    [task] = services.cases.dossier(recorded(qtbot, screen)).open_tasks
    assert isinstance(task, Task)
    assert "113" in task.title and task.due_on == date(2026, 11, 22)


def test_days_that_cannot_be_right_are_said_at_the_field(open_intake: Open) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    moment = story(screen).moment
    moment.kind.set_value("period")
    moment.first.set_text("10 november 2026")
    moment.last.set_text("2 november 2026")
    screen.record()
    assert screen.current.key == "story"
    assert "vóór" in moment._last_field.error


def test_a_full_disk_loses_nothing(
    open_intake: Open,
    services: Services,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = open_intake()
    story(screen).story.set_text(MARKER)
    choose_nature(screen, "other")

    def full(*_: object) -> None:
        raise CannotWrite("disk_full")

    monkeypatch.setattr(services.intake, "record", full)
    monkeypatch.setattr(services.drafts, "keep", full)
    screen.keep_draft()
    assert "nog niet bewaard" in screen.not_kept.text()
    screen.record()
    assert messages.asked[-1][0] == "error"
    left = QSignalSpy(screen.postponed)
    screen.later.click()
    assert left.count() == 0 and messages.asked[-1][0] == "error"
    assert story(screen).story.text() == MARKER

    monkeypatch.undo()
    screen.later.click()
    assert left.count() == 1 and not screen.not_kept.isVisible()
    assert MARKER in services.drafts.unfinished_reports()[0].content


def test_a_draft_that_cannot_be_removed_does_not_undo_the_report(
    qtbot: QtBot,
    open_intake: Open,
    services: Services,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")

    def stuck(*_: object) -> None:
        raise CannotWrite("medium_failed")

    monkeypatch.setattr(services.drafts, "drop", stuck)
    assert services.cases.dossier(recorded(qtbot, screen)).matter.category == "other"
    assert "weggehaald" in messages.asked[-1][1]


def test_the_keyboard_starts_in_the_first_field(open_intake: Open, qtbot: QtBot) -> None:
    screen = open_intake()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None and "gevaar" in focused.accessibleName()


def test_a_draft_of_another_version_opens_with_what_it_has(
    open_intake: Open, services: Services
) -> None:
    services.drafts.keep(
        "report",
        "oud",
        {"story": "Verhaal", "people": [{"role": "accused", "kind": "staff"}, 7], "step": "weg"},
    )
    screen = open_intake("oud")
    assert story(screen).story.text() == "Verhaal"
    assert people_step(screen).accused.answers() == [PersonAnswer("accused", kind="staff")]
    assert screen.current.key == "safety"


def test_a_day_of_an_agreement_that_cannot_be_read_is_asked_again(
    open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    line = agreements(screen).agreements.lines[0]
    line.title.setText("Ouders bellen")
    line.due.set_text("ergens volgende maand")
    screen.record()
    assert screen.current.key == "agreements"
    assert line.due_field.error
    assert services.cases.count(CaseQuery()) == 0
    line.due.set_text("")
    screen.record()
    assert services.cases.count(CaseQuery()) == 1


def test_consent_is_asked_before_a_name_in_words_for_the_age(open_intake: Open) -> None:
    screen = open_intake()
    screen.go_to("reporter")
    step = reporter(screen)
    assert step.consent.answers.mapTo(screen, step.consent.answers.rect().topLeft()).y() < (
        step.person.name.mapTo(screen, step.person.name.rect().topLeft()).y()
    )
    step.role.set_value("pupil")
    step.role.chosen.emit("pupil")
    assert "Zeg je nee" in visible_text(screen)
    step.person.age.setText("9")
    step.person.age.textEdited.emit("9")
    assert "samen met de ouders" in visible_text(screen)
    assert "alleen ik heb de sleutel" in visible_text(screen)
    step.role.set_value("parent")
    step.role.chosen.emit("parent")
    assert "Zegt u nee" in visible_text(screen) and "zonder dat u het weet" in visible_text(screen)
    assert "“Namen, uw verhaal" in visible_text(screen), (
        "what is said to her stands in quotation marks"
    )
    assert "\nVraag het in het volgende gesprek" in visible_text(screen)
    assert step.role.mapTo(screen, QPoint()).y() < step.told.mapTo(screen, QPoint()).y(), (
        "who it is comes first, so that the sentence says u or jij"
    )
    assert "Naam van wie meldt" in step.person.name.accessibleName()
    assert "Kies wat het meest past" in story(screen).nature.natures.accessibleDescription()


def test_the_last_step_reminds_of_consent_that_was_not_asked(open_intake: Open) -> None:
    screen = open_intake()
    screen.go_to("agreements")
    assert "Toestemming nog niet gevraagd." in visible_text(screen)
    agreements(screen).consent.action_chosen.emit()
    assert screen.current.key == "reporter"
    reporter(screen).consent.set_value("given")
    screen.go_to("agreements")
    assert "Toestemming nog niet gevraagd." not in visible_text(screen)


def test_from_the_last_field_tab_leads_on_and_not_back(qtbot: QtBot, open_intake: Open) -> None:
    screen = open_intake()
    screen.go_to("reporter")
    assert screen.foot.back.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for _ in range(60):
        at = QApplication.focusWidget()
        assert at is not None
        if at in (screen.foot.back, screen.foot.next):
            break
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert at is screen.foot.next, "the filled button comes first"
    qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is screen.foot.back


@pytest.mark.parametrize(("sector", "word"), [("po", "Groep"), ("vo", "Klas")])
def test_what_a_pupil_is_in_is_called_as_the_school_calls_it(
    open_intake: Open, services: Services, sector: str, word: str
) -> None:
    for school in services.settings.schools():
        services.settings.change_school(replace(school, sector=sector))
    assert people_step(open_intake()).subjects.lines[0].fields.class_field.label.text() == word
