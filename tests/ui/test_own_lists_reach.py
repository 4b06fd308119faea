"""Uw lijsten for every user: names, room, large text, keyboard, no window that flashes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import a_report
from tests.ui.reach_walk import cut_off, flashing, missed_by_tab, nameless, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.own_fields import FieldKind
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.theme import Theme

Make = Callable[[str], QWidget]
PLACES = ("list", "fixed", "watched", "rename", "add", "merge", "field")
EVERYWHERE = pytest.mark.parametrize("name", PLACES)


@pytest.fixture
def make(
    services: Services,
    program: Program,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> Make:
    def made(name: str) -> QWidget:
        services.intake.record(a_report())
        if not services.own_lists.arranged("place"):
            services.own_lists.add("place", "corridor", "Een hal met een heel lange naam erbij")
            services.own_fields.add("Wat de mentor al weet van thuis", FieldKind.CHOICE, ["Niets"])
        screen = OwnListsScreen(
            *(services.own_lists, services.own_fields, program.vocabulary, messages, onlooker)
        )
        screen.resize(1142, 728)
        shown(screen)
        screen.list.set_value("person_kind" if name == "fixed" else "place")
        screen.refresh("corridor")
        onlooker.set_present(name == "watched")
        if name == "field":
            screen.fields.edit.click()
            assert screen.fields.dialog is not None
            return screen.fields.dialog
        button = {"rename": screen.rename, "add": screen.add, "merge": screen.merge}.get(name)
        if button is None:
            return screen
        button.click()
        assert screen.acts.dialog is not None
        if name == "merge":
            screen.acts.dialog.content.fill({"target": "toilet"})
            screen.acts.dialog.content.changed.emit()
        QApplication.processEvents()
        return screen.acts.dialog

    return made


@EVERYWHERE
def test_every_control_has_a_name_and_a_tab_stop(make: Make, name: str) -> None:
    window = make(name)
    assert nameless(window) == []
    assert missed_by_tab(window) == []


@pytest.mark.parametrize("scale", [100, 200])
@EVERYWHERE
def test_nothing_is_small_or_cut_off(make: Make, name: str, scale: int, theme: Theme) -> None:
    theme.set_scale(scale)
    window = make(name)
    QApplication.processEvents()
    assert small(window) == []
    assert cut_off(window) == []


def test_no_window_flashes_up(make: Make, qapp: QApplication) -> None:
    assert flashing(qapp, lambda: make("list")) == []
