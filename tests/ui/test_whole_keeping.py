"""Safe keeping as one story in the real window, with real files and keys: a register is made, its
passphrase lost, an older backup restored, two cases handed over, and a year destroyed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factory import a_report, make_register
from tests.services.destroying_kit import MARKER, pages_of
from tests.ui.dossier_page import press
from tests.ui.keeping_story import (
    NAMES,
    PATIENCE_MS,
    SCHOOL,
    SECOND,
    THIRD,
    YEAR,
    Story,
    final_years,
)
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register
from vp_desktop.ui.retention.screen import RetentionScreen
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen


def events(register: Register) -> list[str]:
    return [event for _, event, _ in storage.log_lines(register)]


def tell(story: Story) -> None:
    """The whole story; what can be seen is asserted where it is done."""
    sheet = story.make_register()
    cases = story.two_cases()
    backup = story.back_up()
    story.clock.now += timedelta(days=1)
    place = story.place
    place.services.intake.record(a_report(received_on=story.clock().date(), keyword="derde"))
    story.make_final(SchoolYear(2024))
    path = place.register.path

    story.clock.now += timedelta(days=1)
    story.lock()
    newer = story.recover(sheet, SECOND, "04")
    assert story.place.services.cases.count(CaseQuery()) == 3

    story.clock.now += timedelta(days=1)
    kept = story.restore(backup, sheet, SECOND)
    sheet = story.recover(sheet, THIRD, "05b")
    assert sheet != newer
    services = story.place.services
    assert services.cases.count(CaseQuery()) == 2, "the third came after the backup"
    assert [services.cases.dossier(one).case.keyword for one in cases] == ["regenboog", "fiets"]
    assert final_years(services) == [SchoolYear(2024)], "what went out is in the ledger still"
    assert "restored" in events(story.place.register)

    file = story.home / "overdracht.vpo"
    phrase = story.hand_over(file)
    assert len(phrase.split()) == 6
    assert MARKER.encode() not in file.read_bytes()
    assert events(story.place.register).count("handover_given") == 1
    story.lock()
    there = make_register(story.home / "elders" / "opvolger.vpr", schools=("Elders",))
    story.take_in(there, file, phrase)
    assert "handover_received" in events(there)
    assert story.place.services.cases.count(CaseQuery()) == 2
    story.leave()

    story.start()
    story.clock.now = datetime(2026, 11, 21, 9, 0)
    story.life.show_unlock(path)
    unlock = story.life.screen
    assert isinstance(unlock, UnlockScreen)
    unlock.passphrase.edit.set_text(THIRD)
    unlock.passphrase.open.click()
    story.until(lambda: story.life.workplace is not None)
    story.settle()
    story.make_final(YEAR)
    figures = story.place.services.summary.edition(YEAR, SCHOOL)
    story.put_in_bin()
    story.clock.now += timedelta(days=31)
    page = story.destroy()
    away_with_the_rest(story, page, kept)
    register = story.place.register
    assert story.place.services.summary.edition(YEAR, SCHOOL) == figures
    assert check(register.connection) == []
    story.leave()
    nothing_left(path.parent, register)


def away_with_the_rest(story: Story, page: RetentionScreen, kept: Path) -> None:
    """What another key opens the program cannot write anew: it says so, until she removed it."""
    services = story.place.services
    named = {Path(one.path) for one in services.destroying.still_in()}
    assert kept in named
    story.sees(page, "Staat nog in een reservekopie", kept.name)
    for one in named:
        one.unlink()
        press(page, f"Is weg: {one.name}")
    story.settle()
    assert services.destroying.still_in() == ()
    assert not page.still_in.isVisible()
    story.look("11-alles-weg")


def nothing_left(folder: Path, register: Register) -> None:
    """Of every register and backup that is there: no decrypted page has a word of what was destroyed."""
    found = sorted(folder.rglob("*.vpr"))
    assert len(found) >= 2, "the register and at least one backup"
    for one in found:
        assert files.read_salt(one) == register.salt, (
            f"{one.name} has another key and was not named"
        )
        pages = pages_of(one, register.key, register.salt)
        for words in (MARKER, NAMES[0], "Merktekennaam"):
            assert words.encode() not in pages, one.name


@pytest.fixture
def story(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Story]:
    stand_apart(monkeypatch, tmp_path)
    made = Story(qapp, tmp_path, partial(qtbot.waitUntil, timeout=PATIENCE_MS))
    yield made
    if shiboken6.isValid(made.life):
        made.leave()


def stand_apart(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """In a home of its own; the process cannot be replaced here."""
    monkeypatch.setattr(paths, "settings_file", lambda: home / "settings.toml")
    monkeypatch.setattr(paths, "registers", lambda: home / "registers")
    monkeypatch.setattr(locking, "replace_process", lambda path: None)
    monkeypatch.setattr(locking, "watch", lambda path: None)


def test_lost_recovered_restored_handed_over_and_destroyed(story: Story) -> None:
    tell(story)
