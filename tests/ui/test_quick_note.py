"""Snelle notitie: a day and a line, kept as the beginning of a report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.ui.intake.quick_note import QuickNote
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.onlooker import Onlooker

LINE = "Merkteken Zevenblad: op de gang, wil morgen praten"


@pytest.fixture
def note(
    services: Services,
    messages: ScriptedMessages,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
) -> QuickNote:
    made = QuickNote(services.drafts, messages, clock)
    shown(made)
    return made


def test_a_day_and_a_line_become_an_unfinished_report(
    qtbot: QtBot,
    note: QuickNote,
    program: Program,
    services: Services,
    messages: ScriptedMessages,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
) -> None:
    note.form.line.set_text(LINE)
    note.form.day.set_text("gisteren")
    with qtbot.waitSignal(note.kept) as told:
        note.submitted.emit()
    assert [draft.target for draft in services.drafts.unfinished_reports()] == told.args

    screen = IntakeScreen(
        *(services, program.taxonomy, program.texts, program.rules),
        *(Onlooker(), messages, clock, told.args[0]),
    )
    shown(screen)
    assert screen.steps[2].story.text() == LINE  # type: ignore[attr-defined]
    assert screen.steps[1].received.text() == "vr 20 november 2026"  # type: ignore[attr-defined]


def test_it_needs_a_line_and_a_day_that_has_been(note: QuickNote, services: Services) -> None:
    note.submitted.emit()
    assert note.form._line_field.error
    note.form.line.set_text(LINE)
    assert not note.form._line_field.error
    note.form.day.set_text("morgen")
    note.submitted.emit()
    assert note.form._day_field.error
    assert services.drafts.unfinished_reports() == []


def test_a_lock_in_the_middle_loses_nothing(note: QuickNote, services: Services) -> None:
    note.form.line.set_text(LINE)
    note.keep_draft()
    [draft] = services.drafts.unfinished_reports()
    assert LINE in draft.content


def test_leaving_throws_it_away(qtbot: QtBot, note: QuickNote, services: Services) -> None:
    note.form.line.set_text(LINE)
    note.keep_draft()
    with qtbot.waitSignal(note.cancelled):
        note.cancel.click()
    assert services.drafts.unfinished_reports() == []


def test_escape_loses_nothing(qtbot: QtBot, note: QuickNote, services: Services) -> None:
    note.form.line.set_text(LINE)
    with qtbot.waitSignal(note.kept):
        qtbot.keyClick(note.form.line, Qt.Key.Key_Escape)
    [draft] = services.drafts.unfinished_reports()
    assert LINE in draft.content and not note.isVisible()


def test_escape_with_nothing_to_lose_leaves_nothing(
    qtbot: QtBot, note: QuickNote, services: Services
) -> None:
    note.form.line.set_text(LINE)
    note.keep_draft()
    note.form.line.set_text(" ")
    qtbot.keyClick(note.form.line, Qt.Key.Key_Escape)
    assert services.drafts.unfinished_reports() == [] and not note.isVisible()


def test_a_full_disk_keeps_it_open(
    qtbot: QtBot, note: QuickNote, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise CannotWrite("disk_full")

    monkeypatch.setattr(services.drafts, "keep", full)
    note.form.line.set_text(LINE)
    for leave in (note.submitted.emit, partial(qtbot.keyClick, note.form.line, Qt.Key.Key_Escape)):
        note.set_error("")
        leave()
        assert "disk_full" in note.error()
        assert note.isVisible() and note.form.line.text() == LINE
