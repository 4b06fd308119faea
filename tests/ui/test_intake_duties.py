"""Nieuwe melding, what follows: duties as they arise, agreements made of them, and who can do this."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.ui.conversation import (
    MARKER,
    Open,
    agreements,
    choose_nature,
    duties,
    people_step,
    recorded,
    reporter,
    safety,
    story,
    visible_text,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.duties import RuleSets
from vp_desktop.core.model import CaseId, Fact
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.storage import records
from vp_desktop.ui.intake.answers import Answers, PersonAnswer
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.duty_row import ProposalRow
from vp_desktop.ui.intake.proposals import INFORM_ACCUSED, proposals
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.widgets.labels import Label

TELL_BOARD = "Informeer het bestuur rechtstreeks"


def accuse(screen: IntakeScreen, kind: str, name: str = "") -> None:
    fields = people_step(screen).accused.lines[0].fields
    fields.show_answer(PersonAnswer("accused", name, kind))
    people_step(screen).accused.changed.emit()


def shown_duties(screen: IntakeScreen) -> list[str]:
    screen.go_to("duties")
    return list(duties(screen).rows)


def words_of(row: ProposalRow) -> str:
    return "\n".join(label.text() for label in row.words.findChildren(Label))


def facts_in(services: Services, case_id: CaseId) -> dict[str, object]:
    found = records.select(services.register.connection, Fact, "case_id = ?", (case_id,))
    return {fact.name: json.loads(fact.value) for fact in found}


def test_duties_arise_from_what_was_answered(open_intake: Open) -> None:
    screen = open_intake()
    assert shown_duties(screen) == []
    assert "aard is nog niet bekend" in visible_text(screen)
    assert "niets dat nu moet" in visible_text(screen)
    assert "Wat kunt u nu doen?" in visible_text(screen)
    choose_nature(screen, "psychological_violence")
    assert shown_duties(screen) and "Wat kunt u nu doen?" in visible_text(screen), "all is advice"

    choose_nature(screen, "sexual_harassment", "touching")
    assert "inform_board" in shown_duties(screen), "doubt means the strict branch"
    assert "Uw geheimhouding geldt hier niet; de meldplicht gaat voor." in visible_text(screen)
    assert "Wat moet u nu doen?" in visible_text(screen), "the law asks something"
    assert duties(screen).accessibleName() == "Wat moet u nu doen?"
    assert "aard is nog niet bekend" not in visible_text(screen)

    accuse(screen, "pupil")
    assert "inform_board" not in shown_duties(screen)
    assert "geheimhouding geldt" not in visible_text(screen)


def test_a_duty_says_to_whom_when_how_far_it_binds_why_and_where_it_stands(
    open_intake: Open,
) -> None:
    screen = open_intake()
    choose_nature(screen, "sexual_abuse")
    accuse(screen, "staff")
    shown_duties(screen)
    words = words_of(duties(screen).rows["inform_board"])
    for part in (TELL_BOARD, "Aan: het bestuur", "onverwijld", "misdrijf", "WVO 2020 art. 3.39"):
        assert part in words
    assert "nog te bevestigen" not in words
    assert "Alleen als er een redelijk vermoeden is." in words_of(
        duties(screen).rows["report_to_police"]
    )
    assert "Wet op het onderwijstoezicht art. 6 · nog te bevestigen" not in visible_text(screen)
    assert "wet" in visible_text(screen).splitlines()


def test_the_four_numbers_are_never_marked_unconfirmed(open_intake: Open) -> None:
    screen = open_intake()
    for row in safety(screen)._rows.values():
        row.box.click()
    assert shown_duties(screen)[:4] == [
        *("emergency_call", "suicide_support", "sexual_assault_centre", "safe_home_call"),
    ]
    for name in shown_duties(screen)[:4]:
        assert "bevestigen" not in words_of(duties(screen).rows[name])


def test_the_adviser_s_own_statutory_duty_becomes_an_agreement_for_today(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    reporter(screen).received.set_text("gisteren")
    choose_nature(screen, "sexual_abuse")
    accuse(screen, "staff")
    shown_duties(screen)
    rows = duties(screen).rows
    ticked = [name for name, row in rows.items() if row.box.isChecked()]
    assert ticked == ["inform_board"], "and nothing that others do, and not the accused"
    rows["tell_reporter"].box.click()
    assert duties(screen).rows["tell_reporter"] is rows["tell_reporter"], "the keyboard stays"
    screen.go_to("agreements")
    assert TELL_BOARD in agreements(screen).summary.text()

    tasks = services.cases.dossier(recorded(qtbot, screen)).open_tasks
    told = {task.title: task for task in tasks}
    assert set(told) == {TELL_BOARD, "Vertel het de melder eerst"}
    board = told[TELL_BOARD]
    assert board.due_on == date(2026, 11, 21)
    assert board.since == datetime(2026, 11, 20), "the clock runs from when she knew"
    assert "geheimhouding" in board.reason and board.who == ""


def test_a_tick_that_was_taken_away_stays_away_and_comes_back_with_the_draft(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "sexual_abuse")
    accuse(screen, "staff")
    shown_duties(screen)
    duties(screen).rows["inform_board"].box.click()
    duties(screen).rows["report_to_police"].box.click()
    screen.keep_draft()
    again = open_intake(screen.target)
    shown_duties(again)
    rows = duties(again).rows
    assert not rows["inform_board"].box.isChecked() and rows["report_to_police"].box.isChecked()
    [task] = services.cases.dossier(recorded(qtbot, again)).open_tasks
    assert task.who == "Het bestuur (bevoegd gezag)"


def test_nothing_goes_to_the_accused_s_own_function(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "sexual_abuse")
    accuse(screen, "board_member")
    shown_duties(screen)
    words = words_of(duties(screen).rows["inform_board"])
    assert "Aan: de raad van toezicht" in words and "In plaats van het bestuur" in words
    assert "Aan: het bestuur" not in visible_text(screen)
    titles = [t.title for t in services.cases.dossier(recorded(qtbot, screen)).open_tasks]
    assert titles == [f"{TELL_BOARD} (De raad van toezicht)"]


def test_a_rule_of_one_s_own_is_not_addressed_to_the_accused_either(
    program: Program, services: Services, clock: StoppedClock
) -> None:
    """The packaged rules name the supervisory board themselves; a school's own rule need not."""
    law = program.rules["current_law"]
    to_leader = replace(law.rules[0], to="school_leader")
    rules = RuleSets({"current_law": replace(law, rules=(to_leader, *law.rules[1:]))})
    context = IntakeContext(services, program.taxonomy, program.texts, rules, clock)
    told = Answers.begun(clock())
    told.safety = ["acute_danger"]
    told.people = [PersonAnswer("accused", kind="school_leader")]
    first = proposals(told, context)[0]
    assert (first.to, first.instead_of) == ("board", "school_leader")
    told.people.append(PersonAnswer("accused", kind="board_member"))
    assert proposals(told, context)[0].to == "supervisory_board"


@pytest.mark.parametrize("kind", ["school_leader", "board_member", "adviser"])
def test_somebody_on_whom_the_adviser_depends_means_handing_over(
    open_intake: Open, kind: str
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    accuse(screen, kind)
    assert "conflict_of_interest" in shown_duties(screen)
    assert "Doe dit liever niet zelf" in visible_text(screen)


def test_somebody_close_means_handing_over_too(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    accuse(screen, "staff")
    assert "conflict_of_interest" not in shown_duties(screen)
    assert "Doe dit liever niet zelf" not in visible_text(screen)
    duties(screen).close.click()
    assert "conflict_of_interest" in duties(screen).rows
    assert "Doe dit liever niet zelf" in visible_text(screen)
    case_id = recorded(qtbot, screen)
    assert facts_in(services, case_id) == {"close_to_adviser": True}


def test_the_accused_is_to_be_told_or_not_for_a_reason(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    assert INFORM_ACCUSED not in shown_duties(screen)
    accuse(screen, "", name=MARKER)
    assert INFORM_ACCUSED in shown_duties(screen)
    [task] = services.cases.dossier(recorded(qtbot, screen)).open_tasks
    assert "schrijf op waarom u wacht" in task.title and MARKER not in task.title + task.reason


def test_the_accused_is_not_told_before_the_board_has_consulted(open_intake: Open) -> None:
    screen = open_intake()
    choose_nature(screen, "sexual_abuse")
    accuse(screen, "staff")
    shown_duties(screen)
    row = duties(screen).rows[INFORM_ACCUSED]
    assert not row.box.isChecked()
    assert "Het bestuur informeert deze persoon, na overleg" in words_of(row)
    assert row.box.accessibleName() == (
        "Als afspraak: Informeer degene over wie het gaat nog niet zelf"
    ), "the headline says what the reason says"
    assert "nagekeken" not in visible_text(screen)


@pytest.mark.parametrize("why", ["abuse_at_home", "unsafe_home_now", "parent"])
def test_the_accused_is_not_told_of_itself_where_home_may_not_be_safe(
    open_intake: Open, why: str
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    accuse(screen, "parent" if why == "parent" else "", name=MARKER)
    if why == "abuse_at_home":
        story(screen).also.boxes[why].click()
    elif why == "unsafe_home_now":
        safety(screen)._rows[why].box.click()
    shown_duties(screen)
    row = duties(screen).rows[INFORM_ACCUSED]
    assert not row.box.isChecked()
    words = "Overleg eerst met de aandachtsfunctionaris of Veilig Thuis."
    assert words in words_of(row)
    row.box.click()  # it is hers to decide
    assert row.box.isChecked()
    screen.go_to("agreements")
    shown_duties(screen)
    assert duties(screen).rows[INFORM_ACCUSED].box.isChecked()


def test_refusing_before_a_duty_says_which_answer_keeps_what_it_needs(
    open_intake: Open, messages: ScriptedMessages
) -> None:
    screen = open_intake()
    reporter(screen).consent.set_value("refused")
    choose_nature(screen, "other")
    shown_duties(screen)
    assert "niet nodig" not in visible_text(screen)

    choose_nature(screen, "sexual_abuse")
    shown_duties(screen)
    assert "kies “niet nodig”" in visible_text(screen)
    duties(screen).consent.action_chosen.emit()
    assert screen.current.key == "reporter"
    assert "kies “niet nodig”" in reporter(screen).consent.duty.text()
    messages.answers = [False]
    screen.record()
    assert "kies “niet nodig”" in repr(messages.asked[-1])

    screen.go_to("reporter")
    reporter(screen).consent.set_value("not_needed")
    reporter(screen).consent.changed.emit()
    assert reporter(screen).consent.duty.text() == ""


def test_not_needed_without_a_duty_is_said_to_be_unfounded(open_intake: Open) -> None:
    screen = open_intake()
    reporter(screen).consent.set_value("not_needed")
    screen.go_to("agreements")
    assert "Vraag dan om toestemming" not in visible_text(screen), "the nature is not known yet"
    choose_nature(screen, "other")
    screen.go_to("agreements")
    assert "Vraag dan om toestemming" in visible_text(screen)
    choose_nature(screen, "sexual_abuse")
    screen.go_to("agreements")
    assert "Vraag dan om toestemming" not in visible_text(screen)


def test_an_external_adviser_has_no_duty_to_tell_the_board(
    founded: Callable[..., Services], open_intake: Open
) -> None:
    screen = open_intake(of=founded(adviser_kind=AdviserKind.EXTERNAL))
    choose_nature(screen, "sexual_abuse")
    accuse(screen, "staff")
    shown = shown_duties(screen)
    assert "advise_reporting" in shown and "inform_board" not in shown
    assert "geheimhouding geldt" not in visible_text(screen)


def test_questions_that_matter_become_facts_only_while_they_are_asked(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.go_to("story")
    choose_nature(screen, "sexual_harassment", "verbal")
    assert "Dat hoeft u niet te beslissen" in visible_text(screen)
    story(screen).nature.offence.set_value("no")
    story(screen).nature.offence.chosen.emit("no")
    story(screen).also.boxes["abuse_at_home"].click()
    story(screen).also.boxes["victim_lacks_capacity"].click()
    accuse(screen, "parent")
    people_step(screen).works_here.set_value("yes")
    screen.steps[4].complaint.click()  # type: ignore[attr-defined]
    case_id = recorded(qtbot, screen)
    assert facts_in(services, case_id) == {
        "abuse_at_home": True,
        "victim_lacks_capacity": True,
        "sexual_offence_possible": "no",
        "accused_task_holder": "yes",
        "complaint_wanted": True,
    }

    other = open_intake()
    other.fill(screen.content())
    other.go_to("story")
    choose_nature(other, "physical_violence", "fight")
    assert "strafbaar zijn" not in visible_text(other)
    assert "wilsonbekwaam" not in visible_text(other)
    accuse(other, "staff")
    assert set(facts_in(services, recorded(qtbot, other))) == {"abuse_at_home", "complaint_wanted"}


def test_special_data_are_asked_about_only_where_words_or_ground_call_for_it(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.go_to("story")
    choose_nature(screen, "other")
    story(screen).story.set_text("Na de les ging het mis; de groep rastte weg.")
    assert not story(screen).special.isVisible(), "only whole words"
    story(screen).story.set_text("Ze roepen iets over zijn GELOOF.")
    assert story(screen).special.isVisible()
    assert "geloof of levensovertuiging" in visible_text(screen)
    choose_nature(screen, "discrimination", "disability")
    assert "gezondheid of een beperking" in visible_text(screen)
    special = story(screen).special
    special.needed.set_value("yes")
    special.needed.chosen.emit("yes")
    assert special.reason_field.isVisible()
    special.reason.setText("De grond van de melding")
    case_id = recorded(qtbot, screen)
    (fact,) = records.select(services.register.connection, Fact, "case_id = ?", (case_id,))
    assert (fact.name, fact.note) == ("special_data", "De grond van de melding")
    assert json.loads(fact.value) == ["religion_or_belief", "health"]


def test_special_data_that_are_not_needed_leave_no_trace(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "other")
    story(screen).story.set_text("Hij is ziek geweest.")
    story(screen).special.needed.set_value("no")
    assert facts_in(services, recorded(qtbot, screen)) == {}


@pytest.mark.parametrize("purpose", [Purpose.BULLYING, Purpose.SCHOOL])
def test_other_registers_have_their_duties_without_what_is_an_adviser_s(
    qtbot: QtBot, founded: Callable[..., Services], open_intake: Open, purpose: Purpose
) -> None:
    screen = open_intake(of=founded(purpose=purpose))
    screen.go_to("story")
    story(screen).also.boxes["serious"].click()
    shown = shown_duties(screen)
    assert "school_safety_support" in shown
    assert "bullying_contact" not in shown, "the coordinator needs no coordinator"
    assert not duties(screen).can_you.isVisible()
    screen.go_to("agreements")
    assert "Toestemming" not in visible_text(screen)
