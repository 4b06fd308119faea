"""Moving in the real window: after removing the register here, a fresh program begins without it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.life import Life
from vp_desktop.composition import Program
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.settings.compare_dialog import CompareDialog
from vp_desktop.ui.settings.leaving_dialog import LeavingDialog


@pytest.fixture
def life(
    tmp_path: Path,
    qapp: QApplication,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Life]:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(paths, "registers", lambda: tmp_path / "registers")
    made = Life(qapp, Program(StoppedClock()), messages)
    yield made
    made.workplace = None
    made.close()
    shiboken6.delete(made.frame)
    shiboken6.delete(made)


def test_the_register_leaves_this_laptop(
    qtbot: QtBot,
    life: Life,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    replaced: list[Any] = []
    monkeypatch.setattr(locking, "replace_process", replaced.append)
    monkeypatch.setattr(locking, "watch", lambda path: None)
    register = make_register(tmp_path / "thuis" / "school.vpr")
    make_services(register).intake.record(a_report())
    stick = tmp_path / "stick"
    stick.mkdir()
    life.work_in(register)
    assert life.workplace is not None
    life.workplace.window.show_destination("settings")
    card = life.workplace.settings.moving
    assert card is not None
    life.workplace.settings.show_card(card)
    messages.answers = [stick]
    card.copy.click()
    qtbot.waitUntil(card.compare.isVisible, timeout=10_000)
    card.compare.click()
    assert isinstance(card.dialog, CompareDialog)
    code = card.dialog.code.text()
    card.dialog.accept()
    card.remove.click()
    assert isinstance(card.dialog, LeavingDialog)
    card.dialog.code.setText(code)
    messages.answers = [True]
    card.dialog.action.click()
    assert replaced == [None]
    assert [one.name for one in stick.iterdir()] == ["school.vpr"]
    assert not register.path.exists()
    assert "last_register" not in (tmp_path / "settings.toml").read_text() or (
        str(register.path) not in (tmp_path / "settings.toml").read_text()
    )
    life.start(None)
    assert isinstance(life.screen, FirstRun)
