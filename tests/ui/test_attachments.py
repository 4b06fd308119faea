"""Attachments in a dossier: added by button and by dragging, renamed, removed, taken out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factory import NOW
from tests.ui.attachments_kit import case, image, put_in
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.attachment import Attachment
from vp_desktop.core.model import CaseId, Consent
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.story import REMOVE, TAKE_OUT, WORDS, key_of
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.widgets.buttons import LinkButton

__all__ = ["case", "put_in"]

OpenDossier = Callable[..., DossierScreen]


def wait_until_added(qtbot: QtBot, screen: DossierScreen) -> None:
    qtbot.waitUntil(lambda: not screen.attachments.adding.is_busy, timeout=20000)


def kept(services: Services, case: CaseId) -> list[Attachment]:
    found = [entry.value for entry in services.cases.dossier(case).timeline]
    return [value for value in found if isinstance(value, Attachment)]


def test_several_are_added_by_the_button(
    services: Services,
    case: CaseId,
    open_dossier: OpenDossier,
    messages: ScriptedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    (tmp_path / "een.png").write_bytes(image("PNG"))
    (tmp_path / "twee.txt").write_text("een gesprek")
    (tmp_path / "leeg.txt").touch()
    screen = open_dossier(case)
    messages.answers = [[tmp_path / "een.png", tmp_path / "leeg.txt", tmp_path / "twee.txt"]]
    screen.side.attachments.add_button.click()
    wait_until_added(qtbot, screen)
    assert [each.name for each in kept(services, case)] == ["twee.txt", "een.png"]
    told = screen.attachments.adding.told.text()
    assert "origineel staat nog buiten het register" in told
    assert "leeg.txt: <attachment_empty>" in told
    shown = {entry.title: entry for entry in screen.timeline.entries()}
    assert shown["een.png"].detail.startswith("Afbeelding (PNG) · ")
    assert [link.text() for link in screen.side.attachments.links] == ["twee.txt", "een.png"]
    assert len(services.in_the_clear.lying()) == 2


def dropped(screen: DossierScreen, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    every = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPoint(5, 5), every, data, left, none)
    QApplication.sendEvent(screen, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(5, 5), every, data, left, none)
        drop.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(screen, drop)
        assert drop.dropAction() is Qt.DropAction.CopyAction
    return enter.isAccepted()


def test_dragged_onto_the_page(
    services: Services, case: CaseId, open_dossier: OpenDossier, tmp_path: Path, qtbot: QtBot
) -> None:
    screen = open_dossier(case)
    (tmp_path / "een.txt").write_text("een")
    assert dropped(screen, tmp_path / "een.txt")
    wait_until_added(qtbot, screen)
    assert [each.name for each in kept(services, case)] == ["een.txt"]
    assert not dropped(screen)


def test_nothing_is_taken_while_somebody_looks_along(
    case: CaseId,
    open_dossier: OpenDossier,
    onlooker: Onlooker,
    tmp_path: Path,
    put_in: Callable[..., Attachment],
    qtbot: QtBot,
) -> None:
    put_in(b"een gesprek")
    screen = open_dossier(case)
    kept_here = next(entry.key for entry in screen.timeline.entries() if entry.kind == "Bijlage")
    onlooker.set_present(True)
    assert not dropped(screen, tmp_path / "een.txt")
    assert kept_here not in [entry.key for entry in screen.timeline.entries()]
    assert not screen.side.attachments.isVisible()
    with qtbot.assertNotEmitted(screen.attachment_opened):
        screen.timeline.entry_opened.emit(kept_here)


def test_without_consent_it_is_refused(
    services: Services,
    case: CaseId,
    open_dossier: OpenDossier,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    services.cases.add(Consent(case, "refused", NOW.date()))
    screen = open_dossier(case)
    assert not screen.side.attachments.isVisible()
    screen.attachments.add([tmp_path / "x"])
    assert messages.asked[-1] == ("error", "", "<no_attachment_without_consent>")


def test_stopped_on_the_way(
    services: Services, case: CaseId, open_dossier: OpenDossier, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "groot").write_bytes(bytes(40_000_000))
    screen = open_dossier(case)
    screen.attachments.add([tmp_path / "groot"])
    assert screen.attachments.adding.is_busy and screen.attachments.adding.isVisible()
    screen.attachments.adding.stop_button.click()
    wait_until_added(qtbot, screen)
    assert kept(services, case) == []
    assert not screen.attachments.adding.isVisible()


def test_renamed_removed_and_put_back(
    services: Services, case: CaseId, open_dossier: OpenDossier, put_in: Callable[..., Attachment]
) -> None:
    added = put_in(b"een gesprek")
    screen = open_dossier(case)
    screen.timeline.act_chosen.emit(key_of(added), WORDS)
    panel = screen.workplace.panel
    assert panel is not None
    panel.sheet.form.fill({"name": "Schermafdruk", "note": "via de mentor"})
    panel.save.click()
    assert [(each.name, each.note) for each in kept(services, case)] == [
        ("Schermafdruk", "via de mentor")
    ]
    screen.timeline.act_chosen.emit(key_of(added), REMOVE)
    assert kept(services, case) == []
    screen.undo_bar.action_chosen.emit()
    assert [each.name for each in kept(services, case)] == ["Schermafdruk"]


def test_taken_out_after_the_warning(
    services: Services,
    case: CaseId,
    open_dossier: OpenDossier,
    messages: ScriptedMessages,
    put_in: Callable[..., Attachment],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    added = put_in(b"#!/bin/sh\n")
    screen = open_dossier(case)
    place = tmp_path / "buiten"
    messages.answers = [True, place]
    screen.timeline.act_chosen.emit(key_of(added), TAKE_OUT)
    qtbot.waitUntil(place.exists)
    warning, choice = messages.asked
    assert "niet versleuteld" in warning[2] and "programma of script" in warning[2]
    assert "Sanne" not in choice[2]
    assert place.read_bytes() == b"#!/bin/sh\n"
    assert str(place) in [entry.path for entry in services.in_the_clear.lying()]
    messages.answers = [False]
    screen.timeline.act_chosen.emit(key_of(added), TAKE_OUT)


def test_a_name_that_holds_the_wrong_person_is_opened_from_the_list(
    services: Services, case: CaseId, open_dossier: OpenDossier, put_in: Callable[..., Attachment]
) -> None:
    put_in(b"een gesprek", "verslag Bram Voorbeeld")
    screen = open_dossier(case)
    person = next(p.person for p in screen._dossier.people if p.person and "Bram" in p.person.name)
    right = NewPerson("accused", "Ander Iemand", "pupil", "2D", 14)
    correction = services.people.put_right(case, person.id, right)
    screen.people.put_right.emit(person.name, correction)
    screen.refresh()
    (link,) = screen.naming.findChildren(LinkButton)
    link.click()
    panel = screen.workplace.panel
    assert panel is not None and panel.sheet.title == "Naam en notitie"
