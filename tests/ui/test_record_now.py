"""Recording before the last step: from when there is enough, and never past what the law asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conversation import Open, choose_nature, duties, recorded, reporter, safety, story
from tests.ui.test_intake_duties import accuse
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId
from vp_desktop.services.cases import CaseQuery
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.theme import Theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def cases(services: Services) -> int:
    return services.cases.count(CaseQuery())


def end(qtbot: QtBot, screen: IntakeScreen) -> CaseId:
    with qtbot.waitSignal(screen.recorded) as told:
        screen.foot.end.click()
    return CaseId(told.args[0])


def test_it_is_offered_as_soon_as_there_is_enough(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    assert not screen.foot.end.isVisible()
    screen.go_to("story")
    assert not screen.foot.end.isVisible(), "nothing is known of the nature"
    choose_nature(screen, "psychological_violence")
    assert screen.foot.end.isVisible()
    screen.go_to("reporter")
    reporter(screen).received.set_text("gisternacht")
    reporter(screen).received.changed.emit()
    assert not screen.foot.end.isVisible(), "a day that cannot be read"
    reporter(screen).received.set_text("gisteren")
    reporter(screen).received.changed.emit()
    screen.go_to("agreements")
    assert not screen.foot.end.isVisible(), "the filled button says it there"
    screen.go_to("wish")
    found = services.cases.dossier(end(qtbot, screen))
    assert found.matter.category == "unknown_psychological"
    assert services.drafts.unfinished_reports() == []


def test_what_the_law_asks_is_seen_before_it_is_recorded(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.go_to("story")
    story(screen).story.set_text("Hij wacht haar op.")
    choose_nature(screen, "sexual_harassment")
    screen.foot.end.click()
    assert screen.current is duties(screen) and cases(services) == 0
    assert screen.foot.next.text() == "Vastleggen" and not screen.foot.end.isVisible()
    assert "inform_board" in duties(screen).rows
    screen.foot.back.click()
    assert screen.foot.next.text() == "Naar de volgende stappen", "she looks at the rest after all"
    case_id = end(qtbot, screen)  # seen: not shown twice
    dossier = services.cases.dossier(case_id)
    assert "inform_board" in {task.step for task in dossier.open_tasks}


def test_whom_to_tell_is_shown_again_when_it_became_another(
    open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "sexual_harassment")
    screen.go_to("duties")
    screen.go_to("people")
    accuse(screen, "board_member")
    screen.record_now()
    assert screen.current is duties(screen) and cases(services) == 0


def test_the_keys_for_recording_now_do_not_record_past_what_the_law_asks(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    choose_nature(screen, "sexual_harassment")
    for _ in range(2):  # held, or pressed twice
        qtbot.keyClick(screen.current, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert screen.current is duties(screen) and cases(services) == 0


def test_a_duty_that_came_after_is_shown_too(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    choose_nature(screen, "psychological_violence")
    screen.go_to("duties")
    screen.go_to("story")
    choose_nature(screen, "sexual_harassment")
    screen.record_now()
    assert screen.current is duties(screen) and cases(services) == 0
    with qtbot.waitSignal(screen.recorded):
        screen.foot.next.click()
    assert cases(services) == 1


def test_the_keys_lead_to_what_is_still_needed(
    qtbot: QtBot, open_intake: Open, services: Services
) -> None:
    screen = open_intake()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    qtbot.keyClick(screen, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert screen.current is story(screen) and cases(services) == 0
    assert story(screen).nature.nature_field.error.startswith("Kies een aard.")
    choose_nature(screen, "physical_violence")
    with qtbot.waitSignal(screen.recorded):
        qtbot.keyClick(screen.current, Qt.Key.Key_Return, CONTROL | SHIFT)


def test_help_to_ask_is_folded_until_it_is_wanted(qtbot: QtBot, open_intake: Open) -> None:
    screen = open_intake()
    hints = safety(screen).hints
    assert not hints._card.isVisible()
    hints.link.click()
    assert hints._card.isVisible()
    screen.go_to("story")  # made only now
    assert story(screen).hints._card.isVisible(), "in the other steps too"
    story(screen).hints.link.click()
    screen.go_to("safety")
    assert not hints._card.isVisible()
    choose_nature(screen, "other")
    recorded(qtbot, screen)


def test_in_large_text_it_says_less_and_the_window_stays_as_wide(
    open_intake: Open, theme: Theme
) -> None:
    screen = open_intake()
    screen.go_to("story")
    choose_nature(screen, "physical_violence")
    end = screen.foot.end
    assert end.text() == end.accessibleName() == "Nu vastleggen, de rest later"
    theme.set_scale(200)
    screen.resize(1000, 700)
    QApplication.processEvents()
    assert end.text() == "Nu vastleggen" and screen.width() == 1000
    assert end.accessibleName() == "Nu vastleggen, de rest later"
