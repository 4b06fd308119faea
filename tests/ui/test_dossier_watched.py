"""A case while somebody looks along: what was written together, by its kind and day alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.factory import NOW, a_report
from tests.ui.dossier_page import panel_of, press, story, titles, visible_words, write
from vp_desktop.composition import Services
from vp_desktop.core.model import Contact, Note, Referral, StepRecord
from vp_desktop.ui.dossier.entry_acts import CONTACT, NOTE, TASK
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker

Open = Callable[..., DossierScreen]


def test_somebody_looking_along_sees_no_names_numbers_or_texts(
    open_dossier: Open, services: Services, onlooker: Onlooker, qtbot: QtBot
) -> None:
    first = services.intake.record(a_report(keyword="klaproos", story="Over Noor"))
    services.cases.add(Note(first, date(2026, 11, 14), "Zelf twijfel."))
    services.cases.add(Referral(first, "safe_home", date(2026, 11, 15)))
    services.cases.add(Contact(first, date(2026, 11, 16), "telephone", "accused"))
    services.guidance.record(StepRecord(first, "", NOW, duty="own_report"))
    services.intake.record(a_report(same_matter_as=first))
    screen = open_dossier(first)
    covered = {
        one.key for one in story(screen) if one.kind in ("Doorverwijzing", "Plicht of advies")
    }
    assert len(covered) == 2
    qtbot.keyClick(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert onlooker.present
    words = " ".join(visible_words(screen))
    hide = ("2026-00", "klaproos", "Sanne", "Noor", "Geheugensteun", "twijfel", "Veilig Thuis")
    for hidden in (*hide, "over wie het gaat", "Telefoon", "leerling"):
        assert hidden not in words
    assert set(titles(screen)) == {"Melding", "Incident", "Gesprek"}
    assert {entry.when for entry in story(screen)} >= {"ma 16 november 2026"}, "the day alone"
    for key in covered:
        screen.timeline.entry_opened.emit(key)
    assert screen.workplace.panel is None
    assert screen.header.title.text() == "Dossier"
    screen.workplace.bar.chip(CONTACT).click()  # writing goes on
    assert panel_of(screen).isVisible()
    press(screen.side, "Ik ben weer alleen")
    assert screen.header.title.text() == "2026-001"


def test_what_was_begun_alone_cannot_be_opened_while_somebody_looks_along(
    open_dossier: Open, services: Services, onlooker: Onlooker
) -> None:
    screen = open_dossier(services.intake.record(a_report()))
    screen.workplace.bar.chip(TASK).click()
    write(screen, title="Bellen over Noor")
    onlooker.toggle()
    assert screen.workplace.panel is None
    offered = {one.kind for one in screen.entries.additions(watched=True)}
    assert CONTACT in offered and not offered & {TASK, NOTE}
    onlooker.toggle()
    assert TASK in {one.kind for one in screen.entries.additions()}
