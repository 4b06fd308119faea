"""Printing the recovery code where there is nothing to print with: nobody is told to save it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program
from vp_desktop.services.printing import SystemPrinting
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.printing.recovery_prints import RecoveryPaper, RecoveryPrints
from vp_desktop.ui.task_runner import TaskRunner


def test_where_nothing_can_be_printed_nobody_is_told_to_save_the_recovery_code(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    messages: ScriptedMessages,
    program: Program,
    qtbot: QtBot,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    screen = QWidget()
    shown(screen)
    desk = PrintDesk(SystemPrinting(), runner, messages)
    lines = ("ABCDE", "FGHJK")
    paper = RecoveryPaper(lambda *_: b"%PDF", desk)
    prints = RecoveryPrints(messages, paper, screen, lambda: lines)
    for button in (prints.code, prints.blank):
        messages.asked.clear()
        button.click()
        qtbot.waitUntil(lambda: bool(messages.asked))
        assert messages.asked == [("error", "", "<no_printing_by_hand>")]
    for language in ("nl", "en"):
        assert "pdf" not in program.texts.say("errors", "no_printing_by_hand", language).lower()
