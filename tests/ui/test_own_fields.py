"""Own fields in the window: made on the page of lists, filled in where they stand in a case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import a_report
from tests.services.erasing_kit import TODAY
from tests.ui.dossier_page import press, visible_words
from tests.ui.reach_walk import cut_off, flashing, nameless, out_of_reach, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Consent
from vp_desktop.core.own_fields import DRAFT, FieldKind
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.dossier.own_fields_card import OwnFieldsForm
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.lists.fields_part import FieldsPart
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.theme import Theme

OpenCase = Callable[..., DossierScreen]
SANNE = (NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),)


@pytest.fixture
def screen(
    services: Services,
    program: Program,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    at_work: Callable[[QWidget], None],
) -> OwnListsScreen:
    made = OwnListsScreen(
        *(services.own_lists, services.own_fields, program.vocabulary, messages, onlooker)
    )
    at_work(made)
    return made


@pytest.fixture
def case_id(services: Services) -> CaseId:
    fields = services.own_fields
    fields.add("Mentor", FieldKind.TEXT)
    fields.add("Besproken op", FieldKind.DAY)
    fields.add("Ouders weten het", FieldKind.YES_NO)
    fields.add("Team", FieldKind.CHOICE, ["Onderbouw+a1b2c3", "Bovenbouw"])
    return services.intake.record(a_report(consent="given", people=SANNE))


def labels(part: FieldsPart) -> list[str]:
    return [str(part.model.data(part.model.index(row, 0))) for row in range(part.model.rowCount())]


def type_in(part: FieldsPart, **content: str) -> None:
    assert part.dialog is not None
    form = part.dialog.content
    form.fill(content)  # type: ignore[attr-defined]
    form.changed.emit()  # type: ignore[attr-defined]
    part.dialog.action.click()


def test_a_field_is_made_changed_hidden_and_ordered(
    screen: OwnListsScreen, services: Services, qtbot: QtBot
) -> None:
    part = screen.fields
    part.add.setFocus()
    qtbot.keyClick(part.add, Qt.Key.Key_Space)
    assert part.dialog is not None
    begun = part.dialog.focusWidget()
    assert begun is part.dialog.content.editor("name"), "writing begins there"  # type: ignore[attr-defined]
    type_in(part, name="", kind="")
    form = part.dialog.content  # type: ignore[union-attr]
    assert form.field("name").error and form.field("kind").error  # type: ignore[attr-defined]
    type_in(part, name="Team", kind="choice")
    assert form.field("choices").error  # type: ignore[attr-defined]
    type_in(part, choices="Onderbouw\nBovenbouw")
    assert part.dialog is None
    part.add.click()
    type_in(part, name="team", kind="day")
    assert "own_field_taken" in part.dialog.error()  # type: ignore[union-attr]
    type_in(part, name="Mentor", kind="text")
    assert labels(part) == ["Team", "Mentor"]
    part.up.click()
    assert labels(part) == ["Mentor", "Team"]
    part.turn.click()
    assert labels(part) == ["Mentor (verborgen)", "Team"]
    screen.undo_bar.action_chosen.emit()
    part.edit.click()
    type_in(part, name="Naam van de mentor")
    assert labels(part) == ["Naam van de mentor", "Team"]
    names = [each.accessibleName() for each in (part.up, part.down, part.turn, part.remove)]
    assert len({*names, screen.up.accessibleName(), screen.down.accessibleName()}) == 6


def test_removing_asks_once_says_what_is_lost_and_can_be_undone(
    case_id: CaseId, screen: OwnListsScreen, services: Services, messages: ScriptedMessages
) -> None:
    first = services.own_fields.of_case(case_id)[0]
    services.own_fields.fill(case_id, {first.name: "Juf Zwaluw"})
    screen.refresh()
    part = screen.fields
    messages.answers += [False, True]
    part.remove.click()
    assert "Mentor" in labels(part)
    part.remove.click()
    assert "Mentor" not in labels(part)
    asked = [words for words in map(str, messages.asked) if "deze dossiers: 1" in words]
    assert len(asked) == 2
    screen.undo_bar.action_chosen.emit()
    assert "Mentor" in labels(part)
    assert services.own_fields.of_case(case_id)[0].value == "Juf Zwaluw"


def test_fields_are_filled_in_where_they_stand(
    case_id: CaseId, open_dossier: OpenCase, services: Services, qtbot: QtBot
) -> None:
    page = open_dossier(case_id)
    card = page.side.own_fields
    assert any("Nog leeg: Mentor, Besproken op" in words for words in visible_words(card))
    press(card, "Eigen velden invullen")
    form = card.panel.sheet.form  # type: ignore[union-attr]
    mentor, day, parents, team = services.own_fields.of_case(case_id)
    assert QApplication.focusWidget() is form.editor(mentor.name)
    qtbot.keyClicks(form.editor(mentor.name), "Juf Zwaluw")
    form.editor(day.name).set_text("3-11-2026")
    form.editor(parents.name).set_value("no")
    form.editor(team.name).setCurrentIndex(1)
    qtbot.keyClick(form.editor(mentor.name), Qt.Key.Key_Return)
    assert card.panel is None
    values = [one.value for one in services.own_fields.of_case(case_id)]
    assert values == ["Juf Zwaluw", "2026-11-03", "no", "Onderbouw+a1b2c3"]
    shown = visible_words(card)
    assert {"Juf Zwaluw", "di 3 november 2026", "Nee", "Onderbouw+a1b2c3"} <= set(shown)
    assert services.drafts.begun(DRAFT) == []
    page.undo_bar.action_chosen.emit()
    assert not any(one.value for one in services.own_fields.of_case(case_id))


def test_a_draft_is_kept_and_nobody_looks_along(
    case_id: CaseId, open_dossier: OpenCase, services: Services, onlooker: Onlooker, qtbot: QtBot
) -> None:
    page = open_dossier(case_id)
    card = page.side.own_fields
    card.begin()
    name = services.own_fields.of_case(case_id)[0].name
    qtbot.keyClicks(card.panel.sheet.form.editor(name), "Juf Zw")  # type: ignore[union-attr]
    onlooker.set_present(True)
    assert not card.isVisible() and card.panel is None
    onlooker.set_present(False)
    assert any("eigen velden" in words for words in visible_words(page.workplace))
    card.begin()
    assert card.panel.sheet.form.text(name) == "Juf Zw"  # type: ignore[union-attr]
    page.workplace.bar.kind_chosen.emit("dossier.note")
    assert card.panel is None, "one form at a time"
    card.begin()
    assert page.workplace.panel is None
    card.panel.sheet.form.editor(name).setText("x" * 300)  # type: ignore[union-attr]
    card.leave()
    services.cases.add(Consent(case_id, "withdrawn", TODAY))
    page.refresh()
    assert not card.isVisible()
    assert services.drafts.begun(DRAFT) == []


def test_a_field_that_names_the_wrong_person_is_one_of_the_texts(
    case_id: CaseId, open_dossier: OpenCase, services: Services
) -> None:
    first = services.own_fields.of_case(case_id)[0]
    services.own_fields.fill(case_id, {first.name: "mentor van Sanne"})
    page = open_dossier(case_id)
    person = services.people.search("Sanne")[0]
    correction = services.people.put_right(case_id, person.id, NewPerson("subject", "Bram Ander"))
    page.naming.begin("Sanne Testpersoon", correction)
    page.refresh()
    press(page.naming, "Eigen velden")
    card = page.side.own_fields
    card.panel.sheet.form.editor(first.name).setText("mentor van Bram")  # type: ignore[union-attr]
    card.panel.save.click()  # type: ignore[union-attr]
    assert any("Geen tekst in dit dossier noemt" in words for words in visible_words(page.naming))


@pytest.mark.parametrize("scale", [100, 200])
def test_the_form_in_the_case_is_for_everybody(
    case_id: CaseId, open_dossier: OpenCase, qapp: QApplication, theme: Theme, scale: int
) -> None:
    theme.set_scale(scale)
    page = open_dossier(case_id)
    assert flashing(qapp, page.side.own_fields.begin) == []
    QApplication.processEvents()
    panel = page.side.own_fields.panel
    assert panel is not None
    panel.sheet.form.changed.emit()
    QApplication.processEvents()
    found = [walk(panel) for walk in (nameless, small, cut_off)]
    assert found == [[], [], []]
    assert out_of_reach(page) == []


def test_what_was_taken_back_meanwhile_is_not_written_again(
    case_id: CaseId, open_dossier: OpenCase, services: Services, qtbot: QtBot
) -> None:
    page = open_dossier(case_id)
    card = page.side.own_fields
    mentor, _, parents, team = (one.name for one in services.own_fields.of_case(case_id))

    def open_form() -> OwnFieldsForm:
        card.begin()
        form = card.panel.sheet.form  # type: ignore[union-attr]
        assert isinstance(form, OwnFieldsForm)
        return form

    qtbot.keyClicks(open_form().editor(mentor), "Juf Zwaluw")
    card.panel.save.click()  # type: ignore[union-attr]
    form = open_form()
    form.editor(parents).set_value("yes")
    form.changed.emit()
    card.keep_draft()
    page.undo_bar.action_chosen.emit()
    assert form.text(mentor) == "" and form.text(parents) == "yes", "it shows what is stored"
    kept = services.drafts.find(DRAFT, str(case_id))
    assert kept is not None and kept[0][mentor] == "", "nor does the draft bring it back"
    card.panel.save.click()  # type: ignore[union-attr]
    assert [one.value for one in services.own_fields.of_case(case_id)] == ["", "", "yes", ""]
    form = open_form()
    qtbot.keyClicks(form.editor(mentor), "Meester Mus")
    services.own_fields.fill(case_id, {team: "Bovenbouw"})  # not known to the form
    card.panel.save.click()  # type: ignore[union-attr]
    values = [one.value for one in services.own_fields.of_case(case_id)]
    assert values == ["Meester Mus", "", "yes", "Bovenbouw"], "what was not typed in stays"
