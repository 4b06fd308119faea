"""Wegwijzer on the screen: walking a route, addresses, the rules, and what onlookers do not see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.ui.scripted import ScriptedMessages
from tests.ui.settings_kit import words_in
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Address
from vp_desktop.ui.guide.screen import ADDRESSES, ELSEWHERE, RULES, GuideScreen
from vp_desktop.ui.guide.wrapping_choice import WrappingChoice
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.buttons import FilledButton, LinkButton, PlainButton
from vp_desktop.ui.widgets.choice import ChoiceChips
from vp_desktop.ui.widgets.in_turns import finish

Open = Callable[[], GuideScreen]


@pytest.fixture
def open_guide(
    services: Services,
    program: Program,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    at_work: Callable[[QWidget], None],
) -> Open:
    def open_one() -> GuideScreen:
        screen = GuideScreen(
            *(services.guide, services.drafts, program.taxonomy, messages, onlooker, clock)
        )
        at_work(screen)
        return screen

    return open_one


@pytest.fixture
def screen(open_guide: Open) -> GuideScreen:
    return open_guide()


_TURNS = 9


def said_in(widget: QWidget) -> str:
    """What it says, after what is new got its place: of a route a few steps in each turn."""
    finish()
    for _ in range(_TURNS):
        QApplication.processEvents()
    return words_in(widget)


def show(screen: GuideScreen, route_id: str) -> None:
    """Choose a route in the list."""
    assert screen.routes.choice is not None
    screen.routes.choice._cards[route_id].button.click()


def button_of(answers: ChoiceChips | WrappingChoice, code: str) -> QAbstractButton:
    if isinstance(answers, ChoiceChips):
        return answers._chips[code]
    return answers._cards[code].button


def answer(screen: GuideScreen, step: str, code: str) -> None:
    answers = screen.routes.view.rows[step].answers
    assert answers is not None
    button_of(answers, code).click()


def press(widget: QWidget, words: str, kind: type[QAbstractButton] = QAbstractButton) -> None:
    found = [b for b in widget.findChildren(kind) if words in (b.text(), b.accessibleName())]
    assert len(found) == 1, [b.text() for b in widget.findChildren(kind)]
    found[0].click()


def choose_act(screen: GuideScreen, code: str, words: str) -> None:
    more = screen.addresses.rows[code].more
    assert more is not None
    next(act for act in more.menu().actions() if act.text() == words).trigger()


def fill(screen: GuideScreen, **texts: str) -> None:
    panel = screen.addresses.place.panel
    assert panel is not None
    for name, text in texts.items():
        editor = panel.sheet.form.editor(name)
        (editor.setText if hasattr(editor, "setText") else editor.set_text)(text)
    panel.save.click()


# ---- routes


def test_it_begins_with_the_talk_and_its_steps_in_order(screen: GuideScreen) -> None:
    view = screen.routes.view
    assert view.title.text() == "Vertrouwensgesprek"
    assert [row.number.text() for row in view.rows.values()] == [
        str(number) for number in range(1, len(view.rows) + 1)
    ]
    assert "21 november 2026" in view.checked.text()
    assert "Modelklachtenregeling" in view.checked.text()
    assert not screen.add_address.isVisible()


def test_answers_show_and_hide_later_steps(screen: GuideScreen) -> None:
    show(screen, "statutory_report")
    view = screen.routes.view
    assert "report_to_police" not in view.rows
    answer(screen, "board_consults_inspector", "yes")
    order = [view.rows[name].number.text() for name in ("report_to_police", "close")]
    assert int(order[0]) < int(order[1])
    police = said_in(view.rows["report_to_police"])
    assert "Het bestuur (bevoegd gezag) → de politie" in police
    assert "zonder uitstel" in police
    assert "wet" in police.split()
    assert "WVO 2020 art. 3.39" in police
    answer(screen, "board_consults_inspector", "no")
    assert "report_to_police" not in view.rows
    assert "other_help" in view.rows


def test_the_keyboard_stays_with_the_answer(screen: GuideScreen) -> None:
    show(screen, "complaint")
    answers = screen.routes.view.rows["formal_wanted"].answers
    assert answers is not None
    chip = button_of(answers, "yes")
    chip.setFocus()
    chip.click()
    assert "judgment" in screen.routes.view.rows
    assert screen.routes.view.rows["formal_wanted"].answers is answers
    assert QApplication.focusWidget() is chip


def test_rows_stand_on_the_page_in_the_order_of_the_steps(screen: GuideScreen) -> None:
    show(screen, "reporting_code")
    for step, code in (("who_holds", "own"), ("suspicion", "yes"), ("unsafe", "yes")):
        answer(screen, step, code)
    answer(screen, "decide", "report")
    view = screen.routes.view
    lines = view._steps
    placed = [lines.itemAt(place).widget().step.id for place in range(lines.count())]
    assert placed == sorted(placed, key=lambda name: int(view.rows[name].number.text()))
    assert "nog te bevestigen" in said_in(view.rows["safe_home_decides"])
    assert "Binnen 5 werkdagen na “Meld bij Veilig Thuis”" in said_in(
        view.rows["safe_home_decides"]
    )


def test_beginning_again_forgets_the_answers(screen: GuideScreen) -> None:
    show(screen, "bullying")
    assert not screen.routes.view.again.isVisible()
    answer(screen, "teasing_or_bullying", "bullying")
    answer(screen, "lead", "own")
    assert "spoor: De zwijgende middengroep" in said_in(screen.routes.view.rows["group"])
    screen.routes.view.again.click()
    assert "lead" not in screen.routes.view.rows
    assert screen.routes.view.rows["teasing_or_bullying"].answers.value() is None  # type: ignore[union-attr]
    show(screen, "complaint")
    show(screen, "bullying")
    assert "lead" not in screen.routes.view.rows


def test_a_step_of_some_cases_says_which(screen: GuideScreen) -> None:
    show(screen, "serious_incident")
    assert "Alleen als er nu direct gevaar is." in said_in(screen.routes.view.rows["emergency"])
    show(screen, "staff_matter")
    answer(screen, "choice", "manager")
    said = said_in(screen.routes.view.rows["above_manager"])
    assert "Alleen als het gaat over: schoolleider of bestuurder." in said
    assert "Alleen als dit niet zo is" in said_in(screen.routes.view.rows["manager"])


def test_every_route_can_be_looked_at_in_words(screen: GuideScreen, services: Services) -> None:
    for route in services.guide.routes("nl"):
        screen.routes.show_route(route)
        for row in screen.routes.view.rows.values():
            assert row.accessibleName().startswith("Stap ")
            assert "{" not in said_in(row)
        assert screen.routes.view.rows


def test_the_bill_is_marked_as_no_law(services: Services, open_guide: Open) -> None:
    services.settings.set("rule_set", "bill_36777")
    screen = open_guide()
    assert "wetsvoorstel" in screen.standing.bill.text()
    show(screen, "serious_incident")
    said = said_in(screen.routes.view.rows["notice"])
    assert "wetsvoorstel, nog geen wet" in said
    assert "nog te bevestigen" in said


def test_old_rules_say_so(clock: StoppedClock, screen: GuideScreen) -> None:
    assert not screen.standing.old.isVisible()
    clock.now = datetime(2027, 6, 1, 9)
    screen.refresh()
    assert screen.standing.old.isVisible()
    assert screen.routes.view.old.isVisible()


def test_large_text_has_a_combo_for_the_list(theme: Theme, screen: GuideScreen) -> None:
    assert screen.routes.combo.isHidden()
    theme.set_scale(200)
    QApplication.processEvents()
    assert screen.routes.combo.isVisible()
    assert screen.routes.choice is not None
    assert screen.routes.choice.isHidden()
    screen.routes.combo.set_value("complaint")
    screen.routes.combo.activated.emit(screen.routes.combo.currentIndex())
    assert screen.routes.view.title.text() == "Klacht"
    assert screen.routes.width() <= screen.width()


# ---- addresses


def test_a_number_is_confirmed_with_one_button(screen: GuideScreen, qtbot: QtBot) -> None:
    screen.show_part(ADDRESSES)
    assert "nog te bevestigen" in said_in(screen.addresses.rows["inspector"])
    press(screen.addresses.rows["inspector"], "Klopt, nagekeken", PlainButton)
    said = said_in(screen.addresses.rows["inspector"])
    assert "nagekeken op 21 november 2026" in said
    assert "nog te bevestigen" not in said
    assert screen.addresses.undo_bar.text() == "Nagekeken: Vertrouwensinspecteur"
    more = screen.addresses.rows["inspector"].more
    qtbot.waitUntil(lambda: QApplication.focusWidget() is more)


def test_the_school_leader_is_filled_in_and_changed(
    screen: GuideScreen, services: Services
) -> None:
    screen.show_part(ADDRESSES)
    row = screen.addresses.rows["school_leader"]
    assert "nog niet ingevuld" in said_in(row)
    assert "Niet als het gaat over: schoolleider" in said_in(row)
    assert "het bestuur" in said_in(row)
    press(row, "Invullen: De schoolleiding", LinkButton)
    assert not screen.add_address.isVisible()
    fill(screen, name="Mevrouw Testpersoon", phone="010-123", email="geen adres")
    panel = screen.addresses.place.panel
    assert panel is not None  # the e-mail address was refused, nothing is lost
    fill(screen, email="t@voorbeeld.nl")
    assert screen.add_address.isVisible()
    said = said_in(screen.addresses.rows["school_leader"])
    assert "Mevrouw Testpersoon" in said
    assert "010-123" in said
    choose_act(screen, "school_leader", "Mijn wijzigingen weghalen")
    assert "nog niet ingevuld" in said_in(screen.addresses.rows["school_leader"])
    press(screen.addresses.undo_bar, "Ongedaan maken")
    assert "010-123" in said_in(screen.addresses.rows["school_leader"])


def test_an_address_of_ones_own_needs_a_name_and_can_go(
    screen: GuideScreen, services: Services
) -> None:
    screen.show_part(ADDRESSES)
    screen.add_address.click()
    fill(screen, phone="010-9")
    assert screen.addresses.place.panel is not None
    fill(screen, name="Wijkteam")
    code = services.guide.addresses("nl")[-1].code
    assert "Wijkteam" in said_in(screen.addresses.rows[code])
    choose_act(screen, code, "Verwijderen")
    assert code not in screen.addresses.rows
    press(screen.addresses.undo_bar, "Ongedaan maken")
    assert code in screen.addresses.rows


def test_what_was_typed_is_kept_when_the_screen_is_left(
    screen: GuideScreen, services: Services, open_guide: Open
) -> None:
    screen.show_part(ADDRESSES)
    screen.add_address.click()
    panel = screen.addresses.place.panel
    assert panel is not None
    name = panel.sheet.form.editor("name")
    name.setText("Wijkte")
    name.textEdited.emit("Wijkte")
    screen.hide()
    again = open_guide()
    again.show_part(ADDRESSES)
    again.add_address.click()
    assert again.addresses.place.panel is not None
    assert again.addresses.place.panel.sheet.form.text("name") == "Wijkte"


def test_onlookers_see_public_numbers_only(
    screen: GuideScreen, services: Services, onlooker: Onlooker
) -> None:
    services.guide.change(Address("board", "Mevrouw Testpersoon", "010-123", note="dochter"), "nl")
    services.guide.change(Address("inspector", "Ans", "06-1"), "nl")
    own = services.guide.add(Address("", "Wijkteam van Kim"))
    screen.show_part(ADDRESSES)
    screen.add_address.click()
    onlooker.set_present(True)
    said = said_in(screen)
    for hidden in ("Testpersoon", "010-123", "dochter", "06-1", "Kim"):
        assert hidden not in said
    assert "0900-111 3 111" in said
    assert own not in screen.addresses.rows
    assert screen.addresses.place.panel is None
    assert not screen.add_address.isVisible()
    assert all(row.more is None for row in screen.addresses.rows.values())
    onlooker.set_present(False)
    assert "Testpersoon" in said_in(screen)


def test_a_route_is_found_by_what_people_call_it(screen: GuideScreen) -> None:
    part = screen.routes
    part.search.set_text("zedenmisdrijf")
    part._find("zedenmisdrijf")
    assert part.choice is not None and part.view.route is not None
    shown = [code for code, card in part.choice._cards.items() if not card.isHidden()]
    assert shown == ["statutory_report"] and part.view.route.id == "statutory_report"
    part._find("bestaat-niet")
    assert not part.nothing.isHidden() and part.view.isHidden()  # no route is the answer to that
    part._find("mijn")  # a sentence that is being begun
    assert part.nothing.isHidden() and not part.view.isHidden()
    part._find("mijn kind wordt gepest")
    assert part.view.route.id == part.choice.value() == "bullying"
    part._find("niet bestaat-niet uitgescholden op het plein door de juf")
    by_height = sorted(
        part.choice._cards.items(), key=lambda item: part.choice._lines.indexOf(item[1])
    )
    found = [code for code, card in by_height if not card.isHidden()]
    assert set(found) == {"bullying", "statutory_report", "complaint"}, "each has one of the words"
    part._find("gepest door klasgenoot en juf")
    by_height = sorted(
        part.choice._cards.items(), key=lambda item: part.choice._lines.indexOf(item[1])
    )
    assert next(code for code, card in by_height if not card.isHidden()) == "bullying"
    assert part.view.route.id == "bullying"
    part._find("")
    assert part.nothing.isHidden()
    assert not any(card.isHidden() for card in part.choice._cards.values())


# ---- rules and elsewhere


def test_the_rules_show_the_articles_of_the_sector(screen: GuideScreen) -> None:
    screen.show_part(RULES)
    said = said_in(screen.rules)
    assert "WVO 2020 art. 3.39" in said
    assert "WPO" not in said
    assert "Wet op het onderwijstoezicht art. 6" in said
    assert "nog te bevestigen" in said
    assert "{" not in said


def test_what_belongs_elsewhere_says_where(screen: GuideScreen) -> None:
    screen.show_part(ELSEWHERE)
    said = said_in(screen.elsewhere)
    assert "VOG" in said
    assert "Landelijke Veiligheidsmonitor" in said
    assert "nog geen wet" in said


def test_one_filled_button_and_every_control_has_a_name(screen: GuideScreen) -> None:
    for part in screen._parts:
        screen.show_part(part)
        filled = [b for b in screen.findChildren(FilledButton) if b.isVisible()]
        assert len(filled) == (1 if part == ADDRESSES else 0)
        for button in screen.findChildren(QAbstractButton):
            if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert button.accessibleName() or button.text(), button


def test_a_card_can_be_placed_in_the_aside(screen: GuideScreen) -> None:
    card = QLabel("Kaart")
    screen.place_in_aside(card)
    QApplication.processEvents()
    assert card.isVisible()
    assert card.mapTo(screen, card.rect().topLeft()).x() > screen.standing.width()


def test_on_a_wide_screen_a_route_fills_its_place_and_its_lines_can_be_read(
    screen: GuideScreen,
) -> None:
    screen.resize(1695, 1040)
    said_in(screen)
    routes = screen.routes
    assert routes.view.geometry().right() == routes.width() - 1, "a gap between route and cards"
    widest = max(row.width() for row in routes.view.rows.values())
    assert 500 < widest <= 720 < routes.view.width()
