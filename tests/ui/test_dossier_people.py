"""People and relatives of a case: the wrong person put right, persons merged, cases parted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factory import a_report, make_register, make_services
from tests.ui.dossier_page import (
    choose,
    entry,
    panel_of,
    press,
    save,
    titles,
    visible_words,
    write,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Contact, Person
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.dossier.entry_acts import CONTACT, NOTE
from vp_desktop.ui.dossier.forms.person_forms import WhoForm
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.widgets.buttons import LinkButton, MenuButton

Open = Callable[..., DossierScreen]


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[Callable[[Purpose], Services]]:
    """Makes a register of another purpose. Ask for it before `open_dossier`."""
    registers = []

    def found(purpose: Purpose) -> Services:
        registers.append(make_register(tmp_path / f"{purpose}.vpr", purpose=purpose))
        return make_services(registers[-1])

    yield found
    for register in registers:
        register.close()


def menu_of(screen: DossierScreen, name: str) -> MenuButton:
    QApplication.processEvents()
    menus = screen.side.people.findChildren(MenuButton)
    return next(menu for menu in menus if menu.accessibleName().endswith(name) and menu.isVisible())


def person_named(services: Services, name: str) -> Person:
    return next(person for person in services.people.search(name) if person.name == name)


def who_form(screen: DossierScreen) -> WhoForm:
    form = panel_of(screen).sheet.form
    assert isinstance(form, WhoForm)
    return form


def a_case_about(services: Services, *names: str, **changed: object) -> CaseId:
    people = tuple(NewPerson("subject", name, "pupil", "2B", 13) for name in names)
    return services.intake.record(a_report(people=people, **changed))


def test_a_wrong_person_is_put_right_and_the_texts_are_listed(
    open_dossier: Open, services: Services
) -> None:
    case_id = services.intake.record(
        a_report(
            story="Bram Voorbeeld begon.",
            people=(
                NewPerson("accused", "Bram Voorbeeld", "pupil", "2C", 14),
                NewPerson("witness", "Bram Voorbeeld", "pupil", "2C", 14),
            ),
        )
    )
    services.cases.add(Contact(case_id, date(2026, 11, 18), text="Met Bram Voorbeeld gebeld."))
    screen = open_dossier(case_id)
    choose(menu_of(screen, "Bram Voorbeeld"), "Verkeerde persoon…")
    write(screen, name="Daan Jansen", kind="pupil", class_name="2A", age="13")
    save(screen)

    people = services.cases.dossier(case_id).people
    assert {found.person.name for found in people if found.person} == {"Daan Jansen"}
    (said,) = (w for w in visible_words(screen.side.people) if w.startswith(("2A", "leerling")))
    assert said.startswith("2A · "), "who has a class is a pupil"
    assert screen.naming.words.text().startswith("2 rollen staan nu bij de juiste persoon.")
    links = [link.text() for link in screen.naming.findChildren(LinkButton)]
    assert len(links) == 2
    assert services.people.search("Bram") == []  # he has no role anywhere any more

    press(screen.naming, "Gesprek met de melder · wo 18 november 2026")
    write(screen, text="Met Daan Jansen gebeld.")
    save(screen)
    press(screen.naming, "Een leerling meldt · di 10 november 2026 · gesprek")
    write(screen, story="Daan Jansen begon.")
    save(screen)
    assert "Geen tekst" in screen.naming.words.text()
    assert services.cases.count(CaseQuery(text="Voorbeeld")) == 0
    press(screen.naming, "Klaar")
    assert not screen.naming.isVisible()


def test_the_right_person_may_be_somebody_in_the_register(
    open_dossier: Open, services: Services, qtbot: QtBot
) -> None:
    a_case_about(services, "Daan Jansen")
    case_id = a_case_about(services, "Bram Voorbeeld")
    screen = open_dossier(case_id)
    screen.people.replace_wrong(person_named(services, "Bram Voorbeeld"))
    picker = who_form(screen).picker
    qtbot.keyClicks(picker.edit, "daa")
    assert [person.name for person in picker.model.people] == ["Daan Jansen"]
    qtbot.keyClick(picker.edit, Qt.Key.Key_Down)
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    save(screen)
    daan = person_named(services, "Daan Jansen")
    assert services.people.cases_of(daan.id) == [1, 2]


def test_the_wrong_name_leaves_the_keyword_too(open_dossier: Open, services: Services) -> None:
    case_id = a_case_about(services, "Bram", keyword="Bram en de trap")
    screen = open_dossier(case_id)
    screen.people.replace_wrong(person_named(services, "Bram"))
    write(screen, name="Daan")
    save(screen)
    press(screen.naming, "Uw eigen trefwoord")
    assert screen.head.keyword.edit.isVisible()


def test_a_person_is_added_and_the_role_changed(open_dossier: Open, services: Services) -> None:
    case_id = a_case_about(services, "Sanne")
    screen = open_dossier(case_id)
    press(screen.side.people, "Betrokkene toevoegen")
    save(screen)
    assert who_form(screen).field("role").error == "Kies een rol."
    write(screen, name="Noor Prins", role="witness", kind="pupil", age="12")
    save(screen)
    assert "Noor Prins, 12 jaar" in visible_words(screen.side.people)
    choose(menu_of(screen, "Noor Prins"), "Rol wijzigen")
    write(screen, role="concerned")
    save(screen)
    assert services.cases.dossier(case_id).people[1].involvement.role == "concerned"


def test_a_role_may_be_without_a_name(open_dossier: Open, services: Services) -> None:
    case_id = a_case_about(services)
    screen = open_dossier(case_id)
    screen.people.add()
    write(screen, role="accused", kind="staff")
    save(screen)
    assert "Zonder naam" in visible_words(screen.side.people)


def test_two_entries_are_one_person_and_two_again(open_dossier: Open, services: Services) -> None:
    case_id = a_case_about(services, "Sanne de Wit", "S. de Wit")
    screen = open_dossier(case_id)
    choose(menu_of(screen, "S. de Wit"), "Is dezelfde als…")
    who_form(screen).picker.choose(person_named(services, "Sanne de Wit"))
    save(screen)
    assert not [word for word in visible_words(screen.side.people) if word.startswith("S. de Wit")]
    choose(menu_of(screen, "Sanne de Wit"), "Weer apart: S. de Wit")
    assert "S. de Wit, 13 jaar" in visible_words(screen.side.people)


def test_nobody_is_suggested_while_somebody_looks_along(
    open_dossier: Open, services: Services, onlooker: Onlooker, qtbot: QtBot
) -> None:
    screen = open_dossier(a_case_about(services, "Sanne"))
    onlooker.toggle()
    screen.people.add()
    qtbot.keyClicks(who_form(screen).picker.edit, "san")
    assert who_form(screen).picker.model.people == []


def test_a_form_about_people_closes_when_somebody_comes_to_look(
    open_dossier: Open, services: Services, onlooker: Onlooker
) -> None:
    screen = open_dossier(a_case_about(services, "Sanne"))
    screen.people.replace_wrong(person_named(services, "Sanne"))
    onlooker.toggle()
    assert screen.workplace.panel is None


def test_related_cases_are_opened_on_purpose_and_parted(
    open_dossier: Open, services: Services, messages: ScriptedMessages, qtbot: QtBot
) -> None:
    first, second = a_case_about(services, "Sanne"), a_case_about(services, "Noor")
    screen = open_dossier(second)
    screen.whole.relate()
    write(screen, number="2026-099")
    save(screen)
    assert "geen dossier" in panel_of(screen).sheet.form.field("number").error
    write(screen, number="2026-1")
    save(screen)
    dossier = services.cases.dossier(second)
    assert [case.id for case in dossier.related] == [first]
    with qtbot.waitSignal(screen.case_opened) as opened:
        press(screen.side.related, "2026-001 openen (loopt)")
    assert opened.args == [first]
    messages.answers = [True]
    choose(screen.head.menu, "Losmaken van samenhangende dossiers")
    assert services.cases.dossier(second).related == ()
    assert not screen.side.related.isVisible()


def test_a_case_cannot_be_related_twice_or_to_itself(
    open_dossier: Open, services: Services, messages: ScriptedMessages
) -> None:
    first = a_case_about(services, "Sanne")
    second = a_case_about(services, "Noor", same_matter_as=first)
    screen = open_dossier(second)
    screen.whole.relate()
    write(screen, number="2026-001")
    save(screen)
    assert "al bij elkaar" in panel_of(screen).sheet.form.field("number").error
    write(screen, number="2026-002")
    save(screen)
    assert messages.asked == [("error", "", "<same_case>")]


def test_in_a_bullying_register_a_case_joins_and_leaves_again(
    founded: Callable[[Purpose], Services], open_dossier: Open, messages: ScriptedMessages
) -> None:
    services = founded(Purpose.BULLYING)
    first, second = a_case_about(services, "Sanne"), a_case_about(services, "Noor")
    screen = open_dossier(second, of=services)
    screen.whole.relate()
    write(screen, number="2026-001")
    save(screen)
    assert screen.case_id == first
    assert screen.header.title.text() == "2026-001"
    details = [found.detail for found in screen.timeline.entries()]
    assert any("2026-002" in detail for detail in details)
    messages.answers = [True]
    press(screen.side.related, "2026-002 losmaken")
    assert services.cases.dossier(second).case.id == second


def test_closing_a_bullying_case_asks_how_it_is_now(
    founded: Callable[[Purpose], Services], open_dossier: Open
) -> None:
    services = founded(Purpose.BULLYING)
    case_id = a_case_about(services, "Sanne")
    screen = open_dossier(case_id, of=services)
    assert screen.head.nature.text() == "Pesten"
    press(screen, "Dossier afsluiten")
    write(screen, outcome="agreements", bullying_end="stopped", bullying_method="support_group")
    save(screen)
    matter = services.cases.dossier(case_id).matter
    assert (matter.bullying_end, matter.bullying_method) == ("stopped", "support_group")


def test_a_school_register_has_no_conversations_notes_or_consent(
    founded: Callable[[Purpose], Services], open_dossier: Open
) -> None:
    services = founded(Purpose.SCHOOL)
    screen = open_dossier(a_case_about(services, "Sanne"), of=services)
    kinds = [addition.kind for addition in screen.entries.additions()]
    assert CONTACT not in kinds
    assert NOTE not in kinds
    assert not screen.side.consent.isVisible()
    assert not [word for word in visible_words(screen) if "Sanne" in word]  # a code stands for her


def test_somebody_elses_report_about_the_same_is_asked_for(
    open_dossier: Open, services: Services, qtbot: QtBot
) -> None:
    case_id = a_case_about(services, "Sanne")
    screen = open_dossier(case_id)
    with qtbot.waitSignal(screen.related_report_requested) as asked:
        choose(screen.head.menu, "Iemand anders meldt hetzelfde")
    assert asked.args == [case_id]
    assert titles(screen)
    assert entry(screen, "Een leerling meldt")
