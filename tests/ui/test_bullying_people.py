"""Who is who in a bullying case: roles of one incident, who knows what, the text about one child."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.ui.bullying_kit import BRAM, NOOR, SANNE, bullying_case
from tests.ui.dossier_page import choose, panel_of, press, save, visible_words, write
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Person
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.bullying.child_text_form import ChildTextForm
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.widgets.buttons import IconButton, MenuButton
from vp_desktop.ui.widgets.choice import ChoiceCombo

Open = Callable[..., DossierScreen]


@pytest.fixture
def ours(founded: Callable[..., Services]) -> Services:
    """The services of a bullying register."""
    return founded(purpose=Purpose.BULLYING)


@pytest.fixture
def case_id(ours: Services) -> CaseId:
    return bullying_case(ours)


@pytest.fixture
def screen(open_dossier: Open, ours: Services, case_id: CaseId) -> DossierScreen:
    return open_dossier(case_id, ours)


def person_named(services: Services, name: str) -> Person:
    return next(person for person in services.people.search(name) if person.name == name)


# ---- roles


def pencils(screen: DossierScreen) -> list[IconButton]:
    """One for each incident, the newest first."""
    QApplication.processEvents()
    found = screen.side.bullying.parts.findChildren(IconButton)
    return [button for button in found if button.isVisible()]


def test_a_role_set_in_one_incident_stays_there(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    pencils(screen)[0].click()
    form = panel_of(screen).sheet.form
    combos = {field.label.text(): field.editor for field in form._fields.values()}
    assert set(combos) == {SANNE, BRAM, NOOR}
    for combo in combos.values():
        assert isinstance(combo, ChoiceCombo)
        assert combo.value() == "no_role"  # nothing is copied from the earlier incident
    combos[SANNE].set_value("bully")
    save(screen)
    words = visible_words(screen.side.bullying.parts)
    assert f"{SANNE}: liet pestgedrag zien" in words
    assert f"{SANNE}: werd gepest" in words
    assert words.count(f"{BRAM}: liet pestgedrag zien") == 1


def test_the_timeline_leads_to_the_roles_of_an_incident(screen: DossierScreen) -> None:
    acts = [e.acts for e in screen.timeline.entries() if e.key.startswith("incident")]
    assert all("Wie deed wat" in dict(each).values() for each in acts)
    key = next(e.key for e in screen.timeline.entries() if e.key.startswith("incident"))
    screen.timeline.act_chosen.emit(key, "parts")
    assert panel_of(screen).sheet.title.startswith("Wie deed wat?")


def test_no_behaviour_sticks_to_a_name_in_the_list_of_people(screen: DossierScreen) -> None:
    words = "\n".join(visible_words(screen.side.people))
    assert BRAM in words
    assert "bij één incident" in words
    for label in ("pestgedrag", "gepest", "stond erbij", "pester"):
        assert label not in words


def test_a_role_of_an_incident_is_not_offered_outside_one(screen: DossierScreen) -> None:
    screen.people.add()
    combo = panel_of(screen).sheet.form.editor("role")
    offered = [combo.itemText(number) for number in range(combo.count())]
    assert "Betrokken" in offered
    assert "Liet pestgedrag zien" not in offered


# ---- who knows what


def test_who_knows_what_is_added_changed_and_taken_away_with_a_way_back(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    screen.side.bullying.informed.add_button.click()
    save(screen)
    assert panel_of(screen).sheet.form.field("who").error == "Schrijf wie het is."
    write(screen, who="Mentor van 2B", knows="dat het speelt")
    save(screen)
    card = screen.side.bullying.informed
    assert {"Mentor van 2B", "dat het speelt"} <= set(visible_words(card))

    QApplication.processEvents()
    menu = next(m for m in card.findChildren(MenuButton) if m.isVisible())
    choose(menu, "Wijzigen")
    write(screen, knows="alles")
    save(screen)
    assert [each.knows for each in ours.bullying.informed(case_id)] == ["alles"]

    QApplication.processEvents()
    menu = next(m for m in card.findChildren(MenuButton) if m.isVisible())
    choose(menu, "Verwijderen")
    assert ours.bullying.informed(case_id) == []
    press(screen.undo_bar, "Ongedaan maken")
    assert [each.who for each in ours.bullying.informed(case_id)] == ["Mentor van 2B"]


# ---- the text about one child


def text_form(screen: DossierScreen, name: str = SANNE) -> ChildTextForm:
    press(screen.side.bullying.texts, f"Korte tekst over {name}")
    form = panel_of(screen).sheet.form
    assert isinstance(form, ChildTextForm)
    return form


def test_the_text_about_a_child_can_be_copied(screen: DossierScreen) -> None:
    form = text_form(screen)
    save(screen)
    copied = QGuiApplication.clipboard().text()
    assert copied == form.words()
    assert "werd gepest" in copied
    assert BRAM not in copied
    assert "klembord" in form.said.text()


def test_a_name_put_back_is_named_on_the_screen_and_stops_the_copy(
    screen: DossierScreen, ours: Services
) -> None:
    QGuiApplication.clipboard().setText("eerder")
    form = text_form(screen)
    form.editor("text").set_text(form.words() + "\nRuzie met bram.")
    assert BRAM in form.warning.text()
    save(screen)
    assert QGuiApplication.clipboard().text() == "eerder"
    assert form.field("text").error
    form.save.click()  # no question is asked, no file is written

    form.editor("text").set_text("Sanne Testpersoon had een goede week.")
    assert form.warning.text() == ""
    assert form.field("text").error == ""
    save(screen)
    assert QGuiApplication.clipboard().text() == "Sanne Testpersoon had een goede week."


def test_the_text_is_saved_outside_only_after_what_that_means(
    screen: DossierScreen, messages: ScriptedMessages, tmp_path: Path
) -> None:
    form = text_form(screen)
    messages.answers = [False]
    form.save.click()
    assert list(tmp_path.glob("*.txt")) == []

    messages.answers = [True, tmp_path / "mentor"]
    form.save.click()
    assert (tmp_path / "mentor.txt").read_text(encoding="utf-8") == form.words() + "\n"
    asked = [text for method, _, text in messages.asked if method == "ask"]
    assert all("niet versleuteld" in text for text in asked)
    suggested = [text for method, _, text in messages.asked if method == "choose_save_path"]
    assert "Sanne" not in suggested[0]


def test_what_was_copied_does_not_wait_as_a_draft(
    screen: DossierScreen, ours: Services, case_id: CaseId
) -> None:
    form = text_form(screen)
    form.editor("text").set_text("Sanne Testpersoon: goede week.")
    screen.keep_drafts()
    target = f"{case_id}/{person_named(ours, SANNE).id}"
    assert ours.drafts.find("dossier.child_text", target)
    save(screen)
    assert ours.drafts.find("dossier.child_text", target) is None


def test_the_form_leaves_when_somebody_looks_along(
    screen: DossierScreen, onlooker: Onlooker
) -> None:
    text_form(screen)
    onlooker.set_present(True)
    assert screen.workplace.panel is None
