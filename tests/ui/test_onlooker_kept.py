"""Who looked along before the lock may still sit there: it is on again before anything is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from vp_desktop.app.life import Life
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.what_button import WhatButton


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = make_register(tmp_path / "a.vpr")
    make_services(made).intake.record(a_report(keyword="regenboog"))
    made.close()
    return made


def begin(life: Life, register: Register, qtbot: QtBot) -> None:
    """As after unlocking."""
    again = storage.open_register(register.path, register.key, register.salt, StoppedClock().now)
    life.work_in(again)
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=10_000)


def lock(life: Life) -> None:
    life.lock()
    life.workplace = None  # the process would be gone


def seen(life: Life, qtbot: QtBot) -> dict[str, set[str]]:
    """What can be read on each screen of the rail."""
    assert life.workplace is not None
    window = life.workplace.window
    found: dict[str, set[str]] = {}
    for key in sorted(life.workplace._destinations):
        window.show_destination(key)
        qtbot.waitUntil(lambda: not life._runner.busy, timeout=10_000)
        labels = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
        words = [one for one in labels if not isinstance(one, WhatButton)]  # they follow the room
        found[key] = {one.text() for one in words if one.isVisible()}
    return found


def test_it_comes_back_as_it_was_before_the_lock(
    qtbot: QtBot, life: Life, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(life, register, qtbot)
    assert life.workplace is not None
    life.workplace._onlooker.set_present(True)
    turned_on = seen(life, qtbot)
    lock(life)
    at_once: list[bool] = []
    make = MainWindow.__init__

    def notice(window: MainWindow, *parts: object) -> None:
        make(window, *parts)  # type: ignore[arg-type]
        at_once.append(any("regenboog" in one.text() for one in window.findChildren(QLabel)))

    monkeypatch.setattr(MainWindow, "__init__", notice)
    begin(life, register, qtbot)
    assert life.workplace is not None
    assert life.workplace._onlooker.present
    assert at_once == [False], "it was hidden before any screen was made"
    assert "De Vlieger" not in life.workplace.window.rail._subtitle.text()
    again = seen(life, qtbot)
    assert again == turned_on, "every screen hides what it hid before the lock"


def test_who_was_alone_is_alone_again(qtbot: QtBot, life: Life, register: Register) -> None:
    begin(life, register, qtbot)
    lock(life)
    begin(life, register, qtbot)
    assert life.workplace is not None
    assert not life.workplace._onlooker.present
    life.workplace._onlooker.set_present(True)
    life.workplace._onlooker.set_present(False)
    lock(life)
    begin(life, register, qtbot)
    assert life.workplace is not None
    assert not life.workplace._onlooker.present


def test_another_language_shows_no_more_than_before(
    qtbot: QtBot, life: Life, register: Register
) -> None:
    begin(life, register, qtbot)
    assert life.workplace is not None
    life.workplace._onlooker.set_present(True)
    life._machine.change(language="en")
    life._change_appearance()
    assert life.workplace is not None
    assert life.workplace._onlooker.present
