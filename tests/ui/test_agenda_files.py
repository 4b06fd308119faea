"""The agenda taken along: a warning first, then a file without names where the user wants it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import Task
from vp_desktop.ui.agenda.files_card import FilesCard
from vp_desktop.ui.task_runner import TaskRunner


@pytest.fixture
def card(
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> FilesCard:
    services.tasks.add(Task("Bel Sanne", due_on=date(2026, 11, 21)))
    made = FilesCard(services.agenda_files, runner, messages, clock)
    shown(made)
    return made


@pytest.mark.parametrize(
    ("button", "typed", "name", "begin"),
    [
        ("week", "lijst.pdf", "lijst.pdf", b"%PDF"),
        ("week", "lijst.vpr", "lijst.vpr.pdf", b"%PDF"),
        ("calendar", "thuis", "thuis.ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_a_file_is_saved_after_the_warning(
    card: FilesCard,
    messages: ScriptedMessages,
    tmp_path: Path,
    qtbot: QtBot,
    button: str,
    typed: str,
    name: str,
    begin: bytes,
) -> None:
    messages.answers = [True, tmp_path / typed]
    with qtbot.waitSignal(card.saved) as saved:
        getattr(card, button).click()
    content = (tmp_path / name).read_bytes()
    assert saved.args == [tmp_path / name]
    assert content.startswith(begin)
    assert b"Sanne" not in content
    assert "niet versleuteld" in messages.asked[0][2]
    assert messages.asked[1][2] in ("weeklijst-2026-11-21.pdf", "agenda-2026-11-21.ics")


def test_saving_can_be_thought_better_of(
    card: FilesCard, messages: ScriptedMessages, tmp_path: Path
) -> None:
    there = tmp_path / "lijst.pdf"
    there.write_bytes(b"van gisteren")
    for answers in ([False], [True, None], [True, tmp_path / "lijst", False]):
        messages.answers = list(answers)
        card.week.click()
    assert there.read_bytes() == b"van gisteren"
    assert [path.name for path in tmp_path.glob("lijst*")] == ["lijst.pdf"]


def test_a_place_that_cannot_be_written_is_said(
    card: FilesCard, messages: ScriptedMessages, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("x")
    messages.answers = [True, tmp_path / "file" / "lijst.pdf"]
    card.week.click()
    qtbot.waitUntil(lambda: messages.asked[-1][0] == "error")
    assert messages.asked[-1][2] == "<cannot_write>"
