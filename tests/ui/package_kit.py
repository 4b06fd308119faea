"""The pages of packages for tests, and what is done on them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.packages import Choice
from vp_desktop.ui.package.give_screen import GivePackageScreen
from vp_desktop.ui.package.give_screen import Step as GiveStep
from vp_desktop.ui.package.receive_screen import ReceivePackageScreen
from vp_desktop.ui.widgets.labels import Label

PHRASE = "vijver lamp stoel wortel fluit kaart"


def for_school(services: Services, case_id: CaseId, folder: Path) -> Path:
    """A package of a case for the school, under PHRASE."""
    path = folder / "pakket.vpp"
    choice = Choice(Purpose.SCHOOL, "Kort voor u.", consent_on=NOW.date())
    services.packages.give(case_id, choice, PHRASE, path)
    return path


def choose_school(screen: GivePackageScreen) -> None:
    screen.choices.receiver._cards["school"].button.click()


def say(screen: GivePackageScreen, answer: str) -> None:
    screen.choices.answer._chips[answer].click()


def values_of(screen: GivePackageScreen) -> dict[str, str]:
    return dict(screen.shown.lines())


def words_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def make_package(
    qtbot: QtBot, screen: GivePackageScreen, messages: ScriptedMessages, place: Path
) -> str:
    """Make what is chosen at `place`; gives the passphrase that is shown."""
    messages.answers = [place]
    screen.foot.next.click()
    qtbot.waitUntil(lambda: screen.step == GiveStep.GIVEN, timeout=20_000)
    return screen.given.phrase.text()


def open_file(
    qtbot: QtBot,
    screen: ReceivePackageScreen,
    messages: ScriptedMessages,
    file: Path,
    spoken: str = PHRASE,
) -> None:
    messages.answers = [file]
    screen.open.choose.click()
    screen.open.passphrase.set_text(spoken)
    screen.foot.next.click()
    qtbot.waitUntil(lambda: not screen.progress.is_busy, timeout=20_000)
