"""Uw lijsten in the window: by keyboard alone, with clear sentences, and never seen in the summary."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, a_report, make_services
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId
from vp_desktop.core.own_words import as_code
from vp_desktop.services.intake import NewIncident
from vp_desktop.storage.register import open_register
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.onlooker import Onlooker

Open = Callable[..., OwnListsScreen]


@pytest.fixture
def open_lists(
    services: Services,
    program: Program,
    onlooker: Onlooker,
    texts_messages: ScriptedMessages,
    at_work: Callable[[QWidget], None],
) -> Open:
    def open_one(list_id: str = "place", code: str = "") -> OwnListsScreen:
        screen = OwnListsScreen(
            *(services.own_lists, services.own_fields, program.vocabulary, texts_messages, onlooker)
        )
        at_work(screen)
        screen.list.set_value(list_id)
        screen.refresh(code)
        return screen

    return open_one


def names(screen: OwnListsScreen) -> list[str]:
    model = screen.model
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def case_in(services: Services, place: str) -> CaseId:
    return services.intake.record(a_report(incident=NewIncident(place=as_code(place))))


def submit(screen: OwnListsScreen, **content: str) -> None:
    """Fill in the open form and press its button."""
    assert screen.acts.dialog is not None
    form = screen.acts.dialog.content
    form.fill(content)
    form.changed.emit()
    screen.acts.dialog.action.click()


# the page ----------------------------------------------------------------------------------------


def test_an_own_value_is_added_by_keyboard_alone(
    open_lists: Open, services: Services, qtbot: QtBot
) -> None:
    screen = open_lists(code="corridor")
    screen.add.setFocus()
    qtbot.keyClick(screen.add, Qt.Key.Key_Space)
    dialog = screen.acts.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.content.editor("name"), "Hal bij de kluisjes")
    assert dialog.content.text("leaf") == "corridor"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert screen.acts.dialog is None
    row = screen.chosen()
    assert row is not None
    assert (row.label, row.packaged, row.is_own) == ("Hal bij de kluisjes", "Gang", True)
    screen.undo_bar.action_chosen.emit()
    assert "Hal bij de kluisjes" not in names(screen)


def test_a_value_needs_a_name_and_what_it_counts_as(open_lists: Open) -> None:
    screen = open_lists()
    screen.table.selectionModel().clearCurrentIndex()
    screen.add.click()
    submit(screen, name="", leaf="")
    form = screen.acts.dialog.content  # type: ignore[union-attr]
    assert form.field("name").error
    assert form.field("leaf").error
    screen.acts.dialog.reject()  # type: ignore[union-attr]
    assert not any(row.is_own for row in screen.model.rows)


def test_a_name_that_cannot_be_is_said_in_the_form_and_nothing_is_lost(
    open_lists: Open,
) -> None:
    screen = open_lists(code="canteen")
    screen.rename.click()
    submit(screen, name="gang")
    dialog = screen.acts.dialog
    assert dialog is not None
    assert "staat al in de lijst" in dialog.error()
    assert dialog.content.text("name") == "gang"
    submit(screen, name="Aula")
    assert screen.acts.dialog is None
    assert "Aula" in names(screen)
    assert "Kantine" in [
        screen.model.data(screen.model.index(row, 1)) for row in range(screen.model.rowCount())
    ]
    screen.undo_bar.action_chosen.emit()
    assert "Kantine" in names(screen)


def test_order_by_buttons_keeps_the_focus_until_the_end(open_lists: Open, qtbot: QtBot) -> None:
    screen = open_lists(code="changing_room")
    screen.up.setFocus()
    qtbot.keyClick(screen.up, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is screen.up
    qtbot.keyClick(screen.up, Qt.Key.Key_Space)
    assert names(screen)[:3] == ["Kleedkamer", "Klaslokaal", "Gang"]
    assert not screen.up.isEnabled()
    assert QApplication.focusWidget() is screen.table
    assert screen.chosen().code == "changing_room"  # type: ignore[union-attr]


def test_hiding_asks_when_running_cases_have_the_value(
    open_lists: Open, services: Services, texts_messages: ScriptedMessages
) -> None:
    case_in(services, "trip")
    screen = open_lists(code="trip")
    texts_messages.answers = [False, True]
    screen.turn.click()
    assert "Kamp/excursie" in names(screen)
    assert "Lopende dossiers met deze waarde: 1" in texts_messages.asked[0][2]
    screen.turn.click()
    assert "Kamp/excursie (verborgen)" in names(screen)
    assert screen.turn.text() == "Weer tonen"
    screen.turn.click()
    assert "Kamp/excursie" in names(screen)


def test_a_merging_is_shown_first_and_can_be_undone(open_lists: Open, services: Services) -> None:
    case_id = case_in(services, "corridor")
    screen = open_lists(code="corridor")
    screen.merge.click()
    form = screen.acts.dialog.content  # type: ignore[union-attr]
    form.fill({"target": "toilet"})
    form.changed.emit()
    said = form.shown.text()
    assert "Dossiers die veranderen: 1 (2026-2027: 1)" in said
    assert "2026-2027, Plaats, Gang: van 1 naar 0" in said
    screen.acts.dialog.action.click()  # type: ignore[union-attr]
    assert services.cases.dossier(case_id).matter.place == "toilet"
    assert screen.undo_merge.isVisible()
    screen.undo_merge.click()
    assert services.cases.dossier(case_id).matter.place == "corridor"
    assert not screen.undo_merge.isVisible()


def test_what_cannot_be_done_cannot_be_pressed(open_lists: Open) -> None:
    screen = open_lists(code="unknown_place")
    assert not any(b.isEnabled() for b in (screen.turn, screen.merge, screen.remove, screen.down))
    screen = open_lists("person_kind")
    assert not any(b.isVisible() for b in (screen.add, screen.merge, screen.remove))
    assert screen.fixed.text()


def test_going_back_is_asked_first(
    open_lists: Open, services: Services, texts_messages: ScriptedMessages
) -> None:
    screen = open_lists(code="canteen")
    assert not screen.reset.isEnabled()
    services.own_lists.rename("place", "canteen", "Aula")
    screen.refresh()
    texts_messages.answers = [False, True]
    screen.reset.click()
    assert "Aula" in names(screen)
    screen.reset.click()
    assert "Kantine" in names(screen)


def test_who_looks_along_sees_no_numbers(
    open_lists: Open, services: Services, onlooker: Onlooker
) -> None:
    case_in(services, "corridor")
    screen = open_lists()
    onlooker.set_present(True)
    assert not screen.table.isVisible() and not screen.add.isVisible()
    assert screen.cover.isVisible()
    onlooker.set_present(False)
    assert screen.table.isVisible()


def test_each_control_has_a_name(open_lists: Open) -> None:
    screen = open_lists()
    assert screen.table.accessibleName()
    assert screen.list.accessibleName()


def test_a_register_that_can_only_be_read_says_so_and_stays_as_it_is(
    services: Services,
    program: Program,
    onlooker: Onlooker,
    texts_messages: ScriptedMessages,
    at_work: Callable[[QWidget], None],
) -> None:
    case_in(services, "corridor")
    old = services.register
    old.close()
    register = open_register(old.path, old.key, old.salt, NOW, read_only=True)
    reading = make_services(register)
    screen = OwnListsScreen(
        *(reading.own_lists, reading.own_fields, program.vocabulary, texts_messages, onlooker)
    )
    at_work(screen)
    screen.list.set_value("place")
    screen.refresh("corridor")
    for button in (screen.down, screen.turn):
        texts_messages.answers = [True]
        texts_messages.asked = []
        button.click()
        assert texts_messages.asked[-1][0] == "error"
    screen.rename.click()
    submit(screen, name="Hal")
    assert screen.acts.dialog is not None and screen.acts.dialog.error()
    screen.acts.dialog.reject()
    screen.merge.click()
    submit(screen, target="toilet")
    assert screen.acts.dialog is not None and screen.acts.dialog.error()
    screen.acts.dialog.reject()
    assert not reading.own_lists.arranged("place")
    register.close()
