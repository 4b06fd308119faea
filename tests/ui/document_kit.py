"""A case from which documents are made, and the acts of a user on the page of one."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Contact, Note
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.documents.editor_screen import DocumentScreen


def people(accused_kind: str = "staff") -> tuple[NewPerson, ...]:
    return (
        NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson("reporter", "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson("accused", "Bram Voorbeeld", accused_kind),
    )


def told_case(services: Services) -> CaseId:
    """A case with a keyword, a conversation and a note of her own."""
    made = services.intake.record(a_report(people=people(), keyword="gymzaal"))
    services.cases.add(Contact(made, date(2026, 11, 18), text="Bram deed het weer."))
    services.cases.add(Note(made, date(2026, 11, 18), "Eigen twijfel zeepaardje."))
    return made


def write(screen: DocumentScreen, text: str) -> None:
    screen.form.text.setPlainText(text)


def saved(screen: DocumentScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.saved, timeout=20_000):
        screen.save_button.click()
