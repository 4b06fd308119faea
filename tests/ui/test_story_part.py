"""The story beside the figures: nothing typed is lost, nothing found goes unseen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
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
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.summary.story_part import DRAFT, StoryPart
from vp_desktop.ui.summary.story_views import FIGURES, STORY
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.plain_table import PlainTable

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


def shown_texts(part: StoryPart) -> str:
    """Everything that can be read on the screen."""
    found = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    found += [area.toPlainText() for area in part.findChildren(QPlainTextEdit) if area.isVisible()]
    found += [edit.text() for edit in part.findChildren(QLineEdit) if edit.isVisible()]
    return "\n".join(found)


def test_nothing_that_was_written_is_seen_while_somebody_looks_along(
    make: Make,
    services: Services,
    onlooker: Onlooker,
    qtbot: QtBot,
    runner: TaskRunner,
) -> None:
    services.intake.record(a_report())
    services.story.add_recommendation(Recommendation(SCHOOL, 2024, "Zeepaard hangt op."))
    services.story.add_recommendation(Recommendation(SCHOOL, 2025, "Zeepaard komt terug."))
    services.story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 93, "Zeepaard"))
    services.story.write(YEAR, SCHOOL, {"task": "Zeepaard zag Sanne."})
    part = make()
    assert {"Sanne", "Zeepaard", "93"} <= set(re.findall(r"\w+", shown_texts(part)))
    write(part, "trends", "Half geschreven zeepaard")
    onlooker.set_present(True)
    assert not {"sanne", "zeepaard", "93"} & set(re.findall(r"\w+", shown_texts(part).lower()))
    assert "verborgen" in shown_texts(part) and part.cover.button.isVisible()
    assert services.drafts.find(DRAFT, TARGET) is not None
    part.show_year(YEAR, SCHOOL)
    qtbot.waitUntil(lambda: not runner.busy)
    assert "zeepaard" not in shown_texts(part).lower()
    part.cover.button.click()
    assert not onlooker.present and text(part, "trends") == "Half geschreven zeepaard"
    assert "Zeepaard" in shown_texts(part)


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
    assert (earlier.status, earlier.note) == ("done", "In de hal")


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


def test_an_earlier_recommendation_is_put_in_other_words(
    make: Make, services: Services, qtbot: QtBot, runner: TaskRunner
) -> None:
    services.intake.record(a_report())
    made = Recommendation(SCHOOL, 2024, "Vraag het Sanne.")
    services.story.add_recommendation(made)
    part = make()
    part.found.buttons[0][1].click()
    [line] = part.earlier.rows
    assert line.dialog is not None
    line.dialog.content.editor("text").set_text("Vraag het de mentor.")  # type: ignore[attr-defined]
    line.dialog.submitted.emit()
    qtbot.waitUntil(lambda: not runner.busy)
    assert part.found.buttons == [] and "Vraag het de mentor." in shown_texts(part)
    [kept_one] = services.story.recommendations(SchoolYear(2024), SCHOOL)
    assert kept_one.text == "Vraag het Sanne."


def test_the_note_of_last_year_is_shown_but_not_taken_over(make: Make, services: Services) -> None:
    story = services.story
    story.add_recommendation(Recommendation(SCHOOL, 2023, "Hang de poster op."))
    [earlier] = story.earlier_recommendations(SchoolYear(2024), SCHOOL)
    story.follow_up(replace(earlier, status="busy", note="In de hal."), SchoolYear(2024))
    [line] = make().earlier.rows
    assert (line.status.value(), line.note.text()) == ("busy", "")
    assert "In de hal." in line.note.placeholderText()


def test_results_are_taken_from_a_list(
    make: Make,
    services: Services,
    messages: ScriptedMessages,
    qtbot: QtBot,
    runner: TaskRunner,
    tmp_path: Path,
) -> None:
    path = tmp_path / "monitor.csv"
    rows = ("2025-2026;leerlingen;93;Monitor", "2025-2026;Geheimpje;50;x")
    path.write_text("\n".join(("Schooljaar;Gevraagd;Percentage;Bron", *rows)), encoding="utf-8")
    part = make()
    write(part, "task", "Nog niet bewaard")
    messages.answers = [path]
    part.monitor.from_list.click()
    qtbot.waitUntil(lambda: not runner.busy)
    dialog = part.monitor_import.dialog
    assert dialog is not None and services.story.monitor(YEAR, SCHOOL) == []
    taken, stays_out = dialog.findChildren(PlainTable)
    assert table_words(taken) == ["2025-2026", "Leerlingen", "93%", "Monitor"]
    assert table_words(stays_out)[:2] == ["3", "Gevraagd"]
    assert "Geheimpje" not in str(table_words(stays_out))
    dialog.submitted.emit()
    assert [each.percent for each in services.story.monitor(YEAR, SCHOOL)] == [93]
    assert part.monitor.shares["pupils"].editor.text() == "93"  # type: ignore[attr-defined]
    assert text(part, "task") == "Nog niet bewaard"


def test_a_list_that_is_none_is_said(
    make: Make, messages: ScriptedMessages, qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "monitor.csv"
    path.write_text("Naam;Klas\nx;y", encoding="utf-8")
    part = make()
    messages.answers = [path, None]
    part.monitor.from_list.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert messages.asked[-1] == ("error", "", "<monitor_list_lacks_columns>")
    part.monitor.from_list.click()
    assert part.monitor_import.dialog is None


def table_words(table: PlainTable) -> list[str]:
    model = table.model()
    return [
        str(model.index(row, place).data())
        for row in range(model.rowCount())
        for place in range(model.columnCount())
    ]


def test_of_a_final_year_nothing_can_be_changed(make: Make, services: Services) -> None:
    services.story.write(YEAR, SCHOOL, {"task": "Luisteren."})
    services.story.add_recommendation(Recommendation(SCHOOL, 2025, "Hang de poster op."))
    services.story.keep_monitor(MonitorResult(SCHOOL, 2025, "pupils", 93))
    services.summary.make_final(YEAR, SCHOOL)
    part = make()
    assert part.form is not None and part.keeper is None
    assert all(editor.area.isReadOnly() for editor in part.form.editors.values())
    assert not part.monitor.from_list.isVisible()
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
    screen = SummaryScreen(SummaryServices.of(services), program.taxonomy, runner, messages)
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
