"""The story beside the figures: nothing typed is lost, nothing found goes unseen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_values import MonitorResult, Recommendation
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.story_part import DRAFT, StoryPart
from vp_desktop.ui.summary.story_views import FIGURES, STORY
from vp_desktop.ui.task_runner import TaskRunner

YEAR, SCHOOL = SchoolYear(2025), SchoolId(1)
TARGET = f"{SCHOOL}-{YEAR}"
Make = Callable[[], StoryPart]


@pytest.fixture
def make(
    qtbot: QtBot,
    program: Program,
    services: Services,
    runner: TaskRunner,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
) -> Make:
    def make_one() -> StoryPart:
        part = StoryPart(
            services.story, services.drafts, program.taxonomy, runner, messages, onlooker, clock
        )
        part.resize(1078, 600)
        shown(part)
        part.show_year(YEAR, SCHOOL)
        qtbot.waitUntil(lambda: not runner.busy)
        return part

    return make_one


def write(part: StoryPart, section: str, text: str) -> None:
    assert part.form is not None
    part.form.editors[section].area.set_text(text)


def text(part: StoryPart, section: str) -> str:
    assert part.form is not None
    return part.form.editors[section].area.text()


def save(part: StoryPart, qtbot: QtBot, runner: TaskRunner) -> None:
    part.keep.click()
    qtbot.waitUntil(lambda: not runner.busy)


def kept(services: Services) -> dict[str, str]:
    return {
        each.code: each.text for each in services.story.sections(YEAR, SCHOOL, "nl") if each.text
    }


def test_every_section_has_a_name_a_question_and_a_beginning(make: Make) -> None:
    part = make()
    assert part.form is not None and len(part.form.editors) == 9
    for editor in part.form.editors.values():
        assert editor.area.accessibleName() and editor.area.accessibleDescription().endswith(
            ("?", ".")
        )
        assert editor.begin.isVisible()


def test_a_first_sentence_can_be_taken_over_and_gone_on_with(make: Make, qtbot: QtBot) -> None:
    part = make()
    assert part.form is not None
    editor = part.form.editors["introduction"]
    editor.begin.click()
    assert "De Vlieger" in editor.area.text() and not editor.begin.isVisible()
    qtbot.keyClicks(editor.area, " Meer.")
    assert editor.area.text().endswith(" Meer.")
    editor.area.set_text("")
    assert editor.begin.isVisible()


def test_what_was_typed_comes_back_after_a_crash(make: Make, services: Services) -> None:
    part = make()
    write(part, "task", "Half geschr")
    assert part.keeper is not None
    part.keeper.keep_pending()
    assert kept(services) == {}
    assert services.drafts.find(DRAFT, TARGET) is not None
    again = make()
    assert text(again, "task") == "Half geschr" and again.saved.isVisible()


def test_saving_keeps_the_text_and_lets_the_draft_go(
    make: Make, services: Services, qtbot: QtBot, runner: TaskRunner
) -> None:
    part = make()
    write(part, "task", "Luisteren.")
    save(part, qtbot, runner)
    assert kept(services) == {"task": "Luisteren."}
    assert services.drafts.find(DRAFT, TARGET) is None
    assert part.keeper is not None
    part.keeper.keep_pending()
    assert services.drafts.find(DRAFT, TARGET) is None


def test_a_refusal_is_said_and_the_text_stays(
    make: Make,
    services: Services,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    part = make()
    write(part, "task", "Luisteren.")
    refusal = WrongUse("story_is_final", year="2025-2026")

    def refuse(*_: object) -> None:
        raise refusal

    monkeypatch.setattr(services.story, "write", refuse)
    part.keep.click()
    assert messages.asked == [("error", "", "<story_is_final>")]
    assert text(part, "task") == "Luisteren."


def test_what_is_found_is_shown_and_decided_one_by_one(
    make: Make, services: Services, qtbot: QtBot, runner: TaskRunner
) -> None:
    services.intake.record(a_report())
    part = make()
    assert "Geen namen" in part.found.summary.text() and part.found.buttons == []
    write(part, "trends", "Toen 😀 zei Sanne iets tegen Bram.")
    save(part, qtbot, runner)
    assert len(part.found.buttons) == 2 and "(2)" in part.found.summary.text()
    stay, mend = part.found.buttons[0]
    assert "Sanne" in stay.accessibleName() and "Trends" in mend.accessibleName()
    mend.click()
    assert part.form is not None
    assert part.form.editors["trends"].area.textCursor().selectedText() == "Sanne"
    stay.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(part.found.buttons) == 1
    write(part, "trends", "Toen zei Sanne iets.")
    save(part, qtbot, runner)
    assert part.found.buttons == [] and "Blijft staan: 1" in part.found.summary.text()


@pytest.mark.parametrize("width", [1078, 500])
def test_the_words_to_mend_come_into_view(
    make: Make, services: Services, qtbot: QtBot, runner: TaskRunner, width: int
) -> None:
    services.intake.record(a_report())
    part = make()
    part.resize(width, 400)
    write(part, "privacy", "Sanne.")
    save(part, qtbot, runner)
    assert part.form is not None
    area = part.form.editors["privacy"].area
    assert area.visibleRegion().isEmpty()
    scrolls = [each.verticalScrollBar() for each in (part._left, part._both)]
    qtbot.waitUntil(lambda: any(bar.maximum() > 0 for bar in scrolls))
    part.found.buttons[0][1].click()
    assert not area.visibleRegion().isEmpty()


def test_names_that_were_found_are_hidden_while_somebody_looks_along(
    make: Make, onlooker: Onlooker
) -> None:
    part = make()
    assert part.found.isVisible()
    onlooker.set_present(True)
    assert not part.found.isVisible()
    onlooker.set_present(False)
    assert part.found.isVisible()


def test_recommendations_are_added_changed_removed_and_put_back(
    make: Make, services: Services, qtbot: QtBot
) -> None:
    part = make()
    part.made.add.click()
    assert part.made.dialog is not None
    part.made.dialog.submitted.emit()
    assert part.made.dialog is not None  # without words it stays open
    part.made.dialog.content.editor("text").set_text("Hang de poster op.")  # type: ignore[attr-defined]
    part.made.dialog.submitted.emit()
    [made] = services.story.recommendations(YEAR, SCHOOL)
    part.made.ask(made)
    assert part.made.dialog is not None
    part.made.dialog.content.editor("text").set_text("Hang twee posters op.")  # type: ignore[attr-defined]
    part.made.dialog.submitted.emit()
    [made] = services.story.recommendations(YEAR, SCHOOL)
    assert made.text == "Hang twee posters op." and len(part.made.menus) == 1
    part._remove_recommendation(made)
    assert services.story.recommendations(YEAR, SCHOOL) == []
    part.undo_bar.action_chosen.emit()
    assert [each.text for each in services.story.recommendations(YEAR, SCHOOL)] == [made.text]


def test_last_years_recommendations_get_a_status(
    make: Make, services: Services, qtbot: QtBot
) -> None:
    services.story.add_recommendation(Recommendation(SCHOOL, 2024, "Hang de poster op."))
    part = make()
    [line] = part.earlier.rows
    line.status.set_value("done")
    line.status.chosen.emit("done")
    line.note.setFocus()
    qtbot.keyClicks(line.note, "In de hal")
    qtbot.keyClick(line.note, Qt.Key.Key_Return)
    [earlier] = services.story.earlier_recommendations(YEAR, SCHOOL)
    assert (earlier.status, earlier.status_note) == ("done", "In de hal")


def test_the_monitor_is_kept_and_nonsense_is_said(
    make: Make, services: Services, qtbot: QtBot
) -> None:
    part = make()
    share = part.monitor.shares["pupils"]
    for typed, expected in (("93 %", 93), ("101", 93), ("veel", 93), ("٩", 93), ("0", 0)):
        share.editor.setText(typed)  # type: ignore[attr-defined]
        share.editor.setModified(True)  # type: ignore[attr-defined]
        qtbot.keyClick(share.editor, Qt.Key.Key_Return)
        [result] = services.story.monitor(YEAR, SCHOOL)
        assert result.percent == expected
        assert bool(share.error) == (typed in ("101", "veel", "٩"))
    share.editor.clear()  # type: ignore[attr-defined]
    share.editor.setModified(True)  # type: ignore[attr-defined]
    qtbot.keyClick(share.editor, Qt.Key.Key_Return)
    assert services.story.monitor(YEAR, SCHOOL) == []


def test_of_a_final_year_nothing_can_be_changed(make: Make, services: Services) -> None:
    services.story.write(YEAR, SCHOOL, {"task": "Luisteren."})
    services.story.add_recommendation(Recommendation(SCHOOL, 2025, "Hang de poster op."))
    services.story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 93))
    services.summary.make_final(YEAR, SCHOOL)
    part = make()
    assert part.form is not None and part.keeper is None
    assert all(editor.area.isReadOnly() for editor in part.form.editors.values())
    assert not part.keep.isVisible() and not part.made.add.isVisible()
    assert part.made.menus == [] and not part.monitor.isEnabled()
    assert "definitief" in part.state.text()


def test_the_pages_are_made_anew_after_writing(
    make: Make,
    qtbot: QtBot,
    program: Program,
    services: Services,
    runner: TaskRunner,
    messages: ScriptedMessages,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
) -> None:
    services.intake.record(a_report(received_on=date(2025, 9, 1), people=()))
    part = make()
    screen = SummaryScreen(
        *(services.summary, services.cases, services.settings, program.taxonomy),
        *(runner, messages, clock),
    )
    screen.views.add(STORY, "Verhaal", part, part)
    screen.resize(1100, 700)
    shown(screen)
    screen.refresh()
    qtbot.waitUntil(lambda: not runner.busy and screen.save.isEnabled(), timeout=20000)
    screen.views.show_view(STORY)
    write(part, "task", "Luisteren.")
    screen.views.show_view(FIGURES)
    assert kept(services) == {"task": "Luisteren."}
    qtbot.waitUntil(lambda: not runner.busy and screen.save.isEnabled(), timeout=20000)
    assert screen.pages.page_count > 0
