"""Documents in the whole window: from the dossier to the paper, over a lock and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.document_kit import saved, told_case, write
from tests.ui.dossier_page import choose, press, titles
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.document_pages import DocumentPages
from vp_desktop.app.doors import Doors
from vp_desktop.app.keys import Keys
from vp_desktop.app.pages import Means
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.model import CaseId
from vp_desktop.storage.register import Register
from vp_desktop.ui.documents.editor_screen import DocumentScreen
from vp_desktop.ui.documents.kinds_screen import KindsScreen
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return told_case(services)


@pytest.fixture
def pages(
    program: Program,
    services: Services,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
) -> tuple[DocumentPages, list[Any]]:
    made: list[Any] = []
    found = DocumentPages(Means(services, program, messages, runner, onlooker))
    found.page_made.connect(lambda page, _: made.append(page))
    found.page_made.connect(lambda page, _: shown(page))
    return found, made


def test_from_the_kinds_to_the_document_over_a_lock_and_back(
    pages: tuple[DocumentPages, list[Any]], case_id: CaseId, qtbot: QtBot
) -> None:
    way, made = pages
    way.choose(case_id)
    made[-1].card(LetterKind.STATEMENT).activated.emit()
    first = made[-1]
    assert isinstance(first, DocumentScreen)
    write(first, "Nog niet af.")
    first.keeper.keep_pending()
    way.choose(case_id)
    assert "Begonnen" in made[-1].card(LetterKind.STATEMENT).accessibleDescription()
    assert "Begonnen" not in made[-1].card(LetterKind.BOARD).accessibleDescription()
    place = way.place_of(first)
    assert "Nog niet" not in str(place)
    assert way.return_to(json.loads(json.dumps(place)))
    assert made[-1] is not first
    assert made[-1].form.text.text() == "Nog niet af."
    with qtbot.waitSignal(way.case_wanted) as wanted:
        press(made[-1], "Terug naar het dossier")
    assert wanted.args == [case_id]
    assert way.place_of(QWidget()) == {}
    assert not way.return_to({"screen": "cases"})


@pytest.fixture
def workplace(
    program: Program,
    services: Services,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> Callable[[], Workplace]:
    def make() -> Workplace:
        keys = Keys(services.register, program.registers, Doors(program))
        machine = MachineSettings()
        found = Workplace(services, program, keys, runner, messages, machine)
        shown(found.window)
        return found

    return make


def test_in_the_window_a_document_lives_over_a_lock_and_ends_in_the_timeline(
    workplace: Callable[[], Workplace],
    services: Services,
    case_id: CaseId,
    messages: ScriptedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    before = workplace()
    before.open_case(case_id)
    choose(before.window.current_widget.head.menu, "Document maken")
    before.window.current_widget.card(LetterKind.REFERRAL).activated.emit()
    write(before.window.current_widget, "Graag een afspraak.")
    before.keep()  # what a lock does first
    after = workplace()
    after.return_to_place()
    screen = after.window.current_widget
    assert isinstance(screen, DocumentScreen)
    assert screen.form.text.text() == "Graag een afspraak."
    messages.answers = [True, tmp_path / "brief"]
    saved(screen, qtbot)
    assert (tmp_path / "brief.pdf").exists()  # never written over what has another name
    press(screen, "Terug naar het dossier")
    assert "Doorverwijsbrief" in titles(after.window.current_widget)


def test_a_register_for_reading_makes_no_document(
    workplace: Callable[[], Workplace],
    case_id: CaseId,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = workplace()
    found.open_case(case_id)
    monkeypatch.setattr(Register, "read_only", property(lambda _: True))
    choose(found.window.current_widget.head.menu, "Document maken")
    assert messages.asked[-1][2] == "<read_only>"
    assert not isinstance(found.window.current_widget, KindsScreen)
