"""The whole path in the real window: from the first run to the lock, and back where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.ui.dossier_page import panel_of, press, save, titles, visible_words, write
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.life import Life
from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.model import CaseId
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import drafts
from vp_desktop.storage.checking import check
from vp_desktop.ui.dossier.entry_acts import CONTACT, TASK
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

PHRASE = "zes wijze woorden om rustig te testen"
KEY_PATIENCE_MS = 20_000  # two derivations on a busy machine


class Replaced(Exception):
    """Stands for the process that is gone."""


@pytest.fixture
def life(
    tmp_path: Path,
    qapp: QApplication,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Life]:
    """The program as it starts for the first time, in a home of its own."""
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(paths, "registers", lambda: tmp_path / "registers")
    made = start(qapp, messages)
    yield made
    made.close()
    leave_behind(made)


def start(app: QApplication, messages: ScriptedMessages) -> Life:
    program = Program(StoppedClock())
    life = Life(app, program, messages)
    life.start(None)
    return life


def leave_behind(life: Life) -> None:
    """The process would be gone; here its window goes, or every later change of look visits it."""
    shiboken6.delete(life.frame)
    shiboken6.delete(life)


def page(life: Life) -> Any:
    assert life.workplace is not None
    return life.workplace.window.current_widget


def dossier(life: Life) -> DossierScreen:
    assert isinstance(page(life), DossierScreen)
    return page(life)


def go_through_first_run(qtbot: QtBot, life: Life) -> None:
    wizard = life.screen
    assert isinstance(wizard, FirstRun)
    wizard.next.click()
    line = wizard.register.schools.rows()[-1]
    line.name.setText("Het Baken")
    line.sector.set_value("vo")
    wizard.next.click()
    wizard.passphrase.passphrase.first.set_text(PHRASE)
    wizard.passphrase.passphrase.second.set_text(PHRASE)
    wizard.next.click()
    qtbot.waitUntil(wizard.ready.isVisible, timeout=KEY_PATIENCE_MS)
    wizard.ready.copy.click()
    code = wizard.recovery._lines
    wizard.next.click()
    for editor, words in zip(wizard.recovery.typed, code, strict=True):
        editor.set_text(words)
    wizard.next.click()
    wizard.later.click()
    qtbot.waitUntil(lambda: life.workplace is not None)


def take_down(life: Life, name: str, same_as: CaseId | None = None) -> CaseId:
    """A report in the guided conversation, the shortest way."""
    assert life.workplace is not None
    life.workplace.new_report()
    screen = page(life)
    assert isinstance(screen, IntakeScreen)
    if same_as is not None:
        screen.begin_about(same_as)
    nature = next(step for step in screen.steps if step.key == "story").nature
    nature.natures.set_value("psychological_violence")
    nature.natures.chosen.emit("psychological_violence")
    subjects = next(step for step in screen.steps if step.key == "people").subjects
    subjects.lines[0].fields.name.setText(name)
    subjects.lines[0].fields.name.textEdited.emit(name)
    screen.record()
    return dossier(life).case_id


def test_from_the_first_run_to_the_lock_and_back(
    qtbot: QtBot,
    qapp: QApplication,
    life: Life,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_through_first_run(qtbot, life)
    assert life.workplace is not None
    services = life.workplace.services
    assert services.settings.get("recovery_checked") == "yes"

    first = take_down(life, "Sanne Testpersoon")
    second = take_down(life, "Bram Voorbeeld", same_as=first)
    related = services.cases.dossier(first).related
    assert [case.id for case in related] == [second]

    screen = dossier(life)
    screen.workplace.bar.chip(CONTACT).click()
    write(screen, text="Het gaat iets beter.", minutes="20")
    save(screen)
    assert titles(screen)[0].startswith("Gesprek")
    screen.workplace.bar.chip(TASK).click()
    write(screen, title="Mentor bellen", reason="Beloofd", due_on="vandaag")
    save(screen)
    life.workplace.window.show_destination("today")
    assert "Mentor bellen" not in visible_words(life.workplace.today), "somebody may look along"
    press(life.workplace.today, "Ik ben weer alleen")
    assert "Mentor bellen" in visible_words(life.workplace.today)
    task = services.tasks.today().today[0].task
    services.tasks.finish(task.id)
    life.workplace.today.refresh()
    assert "Mentor bellen" not in visible_words(life.workplace.today)

    life.workplace.open_case(second)
    screen = dossier(life)
    screen.people.replace_wrong(services.people.search("Bram")[0])
    write(screen, name="Bas Juistema", kind="pupil")
    save(screen)
    assert services.people.search("Bram") == []

    screen.whole.close()
    write(screen, outcome="agreements", reason="goal_reached", closed_on="vandaag")
    save(screen)
    assert not services.cases.dossier(second).case.is_open

    life.workplace.window.show_destination("summary")
    qtbot.waitUntil(lambda: life.workplace.summary.pages.page_count > 0, timeout=20_000)

    life.workplace.open_case(first)
    screen = dossier(life)
    screen.workplace.bar.chip(CONTACT).click()
    write(screen, text="Half getypt")
    path = life.workplace.register.path
    lock(life, monkeypatch)

    again = start(qapp, messages)
    try:
        assert isinstance(again.screen, UnlockScreen)
        again.screen.passphrase.edit.set_text(PHRASE)
        again.screen.passphrase.open.click()
        qtbot.waitUntil(lambda: again.workplace is not None, timeout=KEY_PATIENCE_MS)
        assert again.workplace is not None
        assert again.workplace.register.path == path
        assert dossier(again).case_id == first
        dossier(again).workplace.bar.chip(CONTACT).click()
        assert panel_of(dossier(again)).sheet.form.text("text") == "Half getypt"
        assert again.workplace.services.cases.count(CaseQuery()) == 2
        assert check(again.workplace.register.connection) == []
    finally:
        again.close()
        leave_behind(again)


def test_a_full_disk_does_not_keep_it_open_and_asks_nothing(
    qtbot: QtBot,
    life: Life,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_through_first_run(qtbot, life)
    assert life.workplace is not None
    first = take_down(life, "Sanne Testpersoon")
    life.workplace.open_case(first)
    screen = dossier(life)
    screen.workplace.bar.chip(CONTACT).click()
    write(screen, text="Half getypt")

    def full(*_: object) -> None:
        raise CannotWrite("disk_full")

    panel_of(screen).keeper.failed.connect(messages.error)  # as the story of a year does
    monkeypatch.setattr(drafts, "keep", full)
    asked = len(messages.asked)
    lock(life, monkeypatch)
    assert len(messages.asked) == asked, "nobody is there to answer a dialog"


def lock(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lock as Ctrl+L does; the process cannot be replaced here, so the program is left behind."""

    def leave(path: Path) -> None:
        raise Replaced

    monkeypatch.setattr(locking, "replace_process", leave)
    monkeypatch.setattr(locking, "watch", lambda path: None)
    with pytest.raises(Replaced):
        life.lock()
    life.workplace = None
