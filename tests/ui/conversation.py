"""How a test holds a conversation: the steps by name, and what an adviser does in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from vp_desktop.core.model import CaseId
from vp_desktop.ui.intake.people_step import PeopleStep
from vp_desktop.ui.intake.plan import KEYS
from vp_desktop.ui.intake.screen import IntakeScreen

MARKER = "Merkteken Zevenblad"
Open = Callable[..., IntakeScreen]


def step_of(screen: IntakeScreen, key: str) -> Any:
    """The step of that name, made if it was not shown yet."""
    return screen.steps[KEYS.index(key)]


def people_step(screen: IntakeScreen) -> PeopleStep:
    step = step_of(screen, "people")
    assert isinstance(step, PeopleStep)
    return step


def safety(screen: IntakeScreen) -> Any:
    return step_of(screen, "safety")


def reporter(screen: IntakeScreen) -> Any:
    return step_of(screen, "reporter")


def story(screen: IntakeScreen) -> Any:
    return step_of(screen, "story")


def duties(screen: IntakeScreen) -> Any:
    return step_of(screen, "duties")


def agreements(screen: IntakeScreen) -> Any:
    return step_of(screen, "agreements")


def choose_nature(screen: IntakeScreen, nature: str, part: str = "") -> None:
    chooser = story(screen).nature
    chooser.natures.set_value(nature)
    chooser.natures.chosen.emit(nature)
    if part:
        chooser.parts.set_value(part)
        chooser.parts.chosen.emit(part)


def put_name(screen: IntakeScreen, name: str) -> None:
    line = people_step(screen).subjects.lines[0]
    line.fields.name.setText(name)
    line.fields.name.textEdited.emit(name)
    line.fields.kind.set_value("pupil")
    line.fields.kind.chosen.emit("pupil")


def recorded(qtbot: QtBot, screen: IntakeScreen) -> CaseId:
    with qtbot.waitSignal(screen.recorded) as told:
        screen.record()
    return CaseId(told.args[0])


def visible_text(screen: IntakeScreen) -> str:
    shown = [w for kind in (QLabel, QAbstractButton) for w in screen.findChildren(kind)]
    return "\n".join(w.text() for w in shown if w.isVisible())
