"""Lijst inlezen: from a file to the register, and what stays out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, make_register, make_services
from tests.ui.reach_walk import controls, cut_off
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.list_columns import Column
from vp_desktop.core.purpose import AdviserKind
from vp_desktop.services.cases import CaseQuery
from vp_desktop.ui.import_list.screen import ImportListScreen, Step
from vp_desktop.ui.import_list.words import ListWords
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.card import FigureRow
from vp_desktop.ui.widgets.labels import Label

SECRET = "Geheimwoord"
HEAD = "Nr;Datum melding;Soort;Subsoort;Omschrijving;Waar;Slachtoffer;Klas"
GOOD = (
    "1;3-2-2026;Psychisch geweld;Pesten;In de pauze.;Kantine;Sanne Testpersoon;2B",
    "2;4-2-2026;Discriminatie;Herkomst;Op het plein.;Kantine;Bram Voorbeeld;2C",
)
BAD = (
    f"3;31-2-2026;Psychisch geweld;Pesten;{SECRET};Kantine;{SECRET};2B",
    f"4;5-2-2026;{SECRET};;;;;",
)


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    return write(tmp_path / "meldingen.csv", HEAD, *GOOD, *BAD)


def write(path: Path, *lines: str) -> Path:
    path.write_text("\r\n".join(lines), encoding="cp1252")
    return path


Make = Callable[[Services], ImportListScreen]


@pytest.fixture
def make(
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> Make:
    def made(services: Services) -> ImportListScreen:
        screen = ImportListScreen(
            services.importing, services.settings.schools(), program.taxonomy, messages, runner
        )
        screen.resize(1142, 728)
        shown(screen)
        screen.activateWindow()
        return screen

    return made


@pytest.fixture
def screen(services: Services, make: Make) -> ImportListScreen:
    return make(services)


def go_on(qtbot: QtBot, screen: ImportListScreen, step: Step) -> None:
    screen.foot.next.click()
    qtbot.waitUntil(lambda: screen.step is step and screen.foot.back.isEnabled())


def to_preview(
    qtbot: QtBot, screen: ImportListScreen, messages: ScriptedMessages, file: Path
) -> None:
    messages.answers.append(file)
    go_on(qtbot, screen, Step.COLUMNS)
    go_on(qtbot, screen, Step.PREVIEW)


def figures(page: QWidget) -> list[str]:
    return [row.figure.text() for row in page.findChildren(FigureRow) if row.isVisible()]


def choose(screen: ImportListScreen, column: Column, code: str) -> None:
    editor = screen.columns.fields[column].editor
    editor.set_value(code)  # type: ignore[attr-defined]
    editor.activated.emit(editor.currentIndex())  # type: ignore[attr-defined]


def words_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_a_list_goes_in_and_the_file_is_named(
    qtbot: QtBot,
    screen: ImportListScreen,
    services: Services,
    messages: ScriptedMessages,
    list_file: Path,
) -> None:
    to_preview(qtbot, screen, messages, list_file)
    assert figures(screen.preview) == ["4", "2", "0", "2"]
    assert services.cases.count(CaseQuery()) == 0, "it went in before it was asked for"
    go_on(qtbot, screen, Step.RESULT)
    assert services.cases.count(CaseQuery()) == 2
    assert figures(screen.result) == ["2", "0", "2"]
    assert "meldingen.csv" in screen.result.reminder.text()
    assert str(list_file.parent) in screen.result.reminder.text()
    assert list_file.exists()
    with qtbot.waitSignal(screen.finished):
        screen.foot.next.click()
    assert screen.step is Step.FILE


def test_rejected_rows_say_where_and_why_never_what(
    qtbot: QtBot, screen: ImportListScreen, messages: ScriptedMessages, list_file: Path
) -> None:
    to_preview(qtbot, screen, messages, list_file)
    model = screen.preview.rejected.model
    shown = [[model.index(row, place).data() for place in range(3)] for row in range(2)]
    assert shown == [
        ["4", "Datum melding", "Deze datum bestaat niet"],
        ["5", "Soort", "Dit woord kent het programma niet"],
    ]
    tips = [model.index(1, place).data(Qt.ItemDataRole.ToolTipRole) for place in range(3)]
    assert SECRET not in str(tips)
    assert SECRET not in words_in(screen)
    assert not screen.preview.rejected.help.isVisible()
    screen.preview.rejected.table.selectRow(1)
    assert "Bij Soort kan staan:" in screen.preview.rejected.help.text()
    assert "Discriminatie" in screen.preview.rejected.help.text()


def test_known_words_help_where_a_word_is_the_matter(
    qtbot: QtBot, screen: ImportListScreen, messages: ScriptedMessages, tmp_path: Path
) -> None:
    rows = ("3-2-2026;", "3-2-2026;Discriminatie;te veel")
    to_preview(qtbot, screen, messages, write(tmp_path / "x.csv", "Datum melding;Soort", *rows))
    rejected = screen.preview.rejected
    reasons = [rejected.model.index(row, 2).data() for row in range(2)]
    assert [reason.split()[0] for reason in reasons] == ["Hier", "Er"]
    assert "Bij Soort kan staan:" in rejected.help.text()
    rejected.table.selectRow(1)
    assert not rejected.help.isVisible()


def test_recognised_columns_come_first_and_can_be_mended(
    qtbot: QtBot,
    screen: ImportListScreen,
    services: Services,
    messages: ScriptedMessages,
    list_file: Path,
) -> None:
    messages.answers = [list_file]
    go_on(qtbot, screen, Step.COLUMNS)
    assert list(screen.columns.fields)[:2] == [Column.NUMBER, Column.REPORTED_ON]
    found = screen.columns.fields[Column.STORY]
    missing = screen.columns.fields[Column.PLACE]
    assert screen.columns.found.isAncestorOf(found)
    assert screen.columns.missing.isAncestorOf(missing)
    assert missing.editor.currentText() == "Niet in deze lijst"  # type: ignore[attr-defined]
    go_on(qtbot, screen, Step.PREVIEW)
    assert "Waar" in screen.preview.unused.text()
    screen.foot.back.click()
    choose(screen, Column.PLACE, "5")
    go_on(qtbot, screen, Step.PREVIEW)
    assert not screen.preview.unused.isVisible()
    go_on(qtbot, screen, Step.RESULT)
    places = services.register.connection.rows("SELECT DISTINCT place FROM matters")
    assert [row[0] for row in places] == ["canteen"]


def test_a_column_that_is_needed_must_be_chosen(
    qtbot: QtBot, screen: ImportListScreen, messages: ScriptedMessages, tmp_path: Path
) -> None:
    messages.answers = [write(tmp_path / "x.csv", "Wanneer;Soort", "3-2-2026;Discriminatie")]
    go_on(qtbot, screen, Step.COLUMNS)
    field = screen.columns.fields[Column.REPORTED_ON]
    screen.foot.next.click()
    assert "Zonder deze kolom" in field.error
    assert screen.step is Step.COLUMNS
    choose(screen, Column.REPORTED_ON, "1")
    assert not field.error
    screen.foot.next.click()
    assert "al gekozen bij Soort" in field.error
    choose(screen, Column.REPORTED_ON, "0")
    go_on(qtbot, screen, Step.PREVIEW)
    assert figures(screen.preview) == ["1", "1", "0", "0"]


def test_the_same_list_again_only_when_asked_for(
    qtbot: QtBot,
    screen: ImportListScreen,
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    file = write(tmp_path / "twee.csv", HEAD, *GOOD)
    to_preview(qtbot, screen, messages, file)
    assert not screen.preview.again.isVisible()
    go_on(qtbot, screen, Step.RESULT)
    screen.foot.back.click()
    to_preview(qtbot, screen, messages, file)
    assert figures(screen.preview) == ["2", "0", "2", "0"]
    assert not screen.foot.next.isEnabled()
    assert "Er hoeft niets te gebeuren" in screen.preview.nothing.text()
    screen.preview.again.click()
    qtbot.waitUntil(lambda: figures(screen.preview) == ["2", "2", "0", "0"])
    assert screen.preview.again.isChecked()
    go_on(qtbot, screen, Step.RESULT)
    assert services.cases.count(CaseQuery()) == 4


def test_which_school_is_asked_where_there_are_several(
    qtbot: QtBot,
    make: Make,
    screen: ImportListScreen,
    messages: ScriptedMessages,
    tmp_path: Path,
    list_file: Path,
) -> None:
    assert screen.columns.school_card.isHidden()
    register = make_register(
        tmp_path / "more.vpr", adviser_kind=AdviserKind.EXTERNAL, schools=("A", "B")
    )
    services = make_services(register)
    several = make(services)
    messages.answers = [list_file]
    go_on(qtbot, several, Step.COLUMNS)
    assert several.columns.school_card.isVisible()
    several.foot.next.click()
    assert several.columns.school_field.error
    assert several.step is Step.COLUMNS
    wanted = next(school for school in services.settings.schools() if school.name == "B")
    several.columns.school.set_value(str(wanted.id))
    go_on(qtbot, several, Step.PREVIEW)
    go_on(qtbot, several, Step.RESULT)
    schools = register.connection.rows("SELECT DISTINCT school_id FROM matters")
    assert [row[0] for row in schools] == [wanted.id]
    register.close()


def test_a_file_that_cannot_be_read_says_why(
    qtbot: QtBot, screen: ImportListScreen, messages: ScriptedMessages, tmp_path: Path
) -> None:
    messages.answers = [write(tmp_path / "leeg.csv", "")]
    screen.foot.next.click()
    qtbot.waitUntil(lambda: len(messages.asked) == 2)
    assert messages.asked[1] == ("error", "", "<list_empty>")
    assert screen.step is Step.FILE
    assert screen.foot.next.isEnabled()


def test_no_file_chosen_changes_nothing(
    screen: ImportListScreen, messages: ScriptedMessages, runner: TaskRunner
) -> None:
    messages.answers = [None]
    screen.foot.next.click()
    assert not runner.busy
    assert screen.step is Step.FILE


def test_a_register_that_cannot_be_written_keeps_the_plan(
    qtbot: QtBot,
    screen: ImportListScreen,
    services: Services,
    messages: ScriptedMessages,
    list_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*arguments: object) -> None:
        raise CannotWrite("disk_full")

    monkeypatch.setattr(services.importing, "apply", refuse)
    to_preview(qtbot, screen, messages, list_file)
    screen.foot.next.click()
    assert not screen.close_button.isEnabled(), "it could be left halfway"
    assert not screen.foot.next.isEnabled()
    qtbot.waitUntil(lambda: ("error", "", "<disk_full>") in messages.asked)
    assert screen.step is Step.PREVIEW
    assert screen.foot.next.isEnabled()
    assert screen.close_button.isEnabled()


def test_who_leaves_takes_the_list_along(
    qtbot: QtBot,
    screen: ImportListScreen,
    messages: ScriptedMessages,
    runner: TaskRunner,
    list_file: Path,
) -> None:
    messages.answers = [list_file]
    screen.foot.next.click()
    with qtbot.waitSignal(screen.left):
        screen.close_button.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert screen.step is Step.FILE, "a file that was let go of came after all"
    to_preview(qtbot, screen, messages, list_file)
    screen.close_button.click()
    assert screen._table is None
    assert screen._plan is None


def test_every_column_and_reason_has_words() -> None:
    words = ListWords()
    assert all(words.column(column) for column in Column)
    for reason in ("no_such_date", "missing", "unknown_word", "too_many_cells"):
        assert words.reason(reason) != reason
    assert words.reason("new_reason") == "new_reason"


@pytest.mark.parametrize("scale", [100, 200])
def test_all_steps_are_named_and_nothing_is_cut_off(
    qtbot: QtBot,
    screen: ImportListScreen,
    messages: ScriptedMessages,
    theme: Theme,
    list_file: Path,
    scale: int,
) -> None:
    theme.set_scale(scale)
    messages.answers = [list_file]
    for step in Step:
        if step is not Step.FILE:
            go_on(qtbot, screen, step)
        qtbot.waitUntil(lambda: not cut_off(screen))
        assert all(control.accessibleName() for control in controls(screen))
        assert screen.foot.next.hasFocus()


def test_an_old_list_that_may_bring_back_what_was_destroyed_says_so(
    qtbot: QtBot,
    screen: ImportListScreen,
    services: Services,
    messages: ScriptedMessages,
    list_file: Path,
) -> None:
    to_preview(qtbot, screen, messages, list_file)
    assert not screen.preview.destroyed.isVisible()
    with services.register.change("test", NOW) as connection:
        connection.insert(
            "destructions", destroyed_at=NOW, because="term", cases=1, marks="[]", backups="[]"
        )
    screen.foot.back.click()
    go_on(qtbot, screen, Step.PREVIEW)
    assert screen.preview.destroyed.isVisible()
    words = screen.preview.destroyed.text()
    assert "21 november 2026" in words and "zijn er 2 van die dag of eerder" in words
