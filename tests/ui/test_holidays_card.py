"""The holidays of the school in Instellingen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.factory import StoppedClock
from tests.ui.scripted import ScriptedMessages
from tests.ui.settings_kit import events, words_in
from vp_desktop.composition import Services
from vp_desktop.core.model import SchoolHoliday
from vp_desktop.ui.settings.holidays_card import HolidaysCard
from vp_desktop.ui.settings.keeping import Keeping

AUTUMN = SchoolHoliday("Herfstvakantie", date(2027, 10, 16), date(2027, 10, 24))


@pytest.fixture
def card(
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> HolidaysCard:
    services.school_days.add(AUTUMN)
    made = HolidaysCard(Keeping(services.settings, messages), services.school_days, clock)
    made.resize(700, 400)
    shown(made)
    return made


def choose(card: HolidaysCard, act: str) -> None:
    menu = card.menus[0].menu()
    next(action for action in menu.actions() if action.text() == act).trigger()


def submit(card: HolidaysCard, **content: str) -> None:
    assert card.dialog is not None
    card.dialog.content.fill(content)
    card.dialog.submitted.emit()


def test_a_holiday_is_added(card: HolidaysCard, services: Services) -> None:
    card.add_holiday.click()
    submit(card, name="Meivakantie", from_on="24 april 2027", to_on="9 mei 2027")
    assert card.dialog is None
    assert [one.name for one in services.school_days.holidays()] == ["Meivakantie", AUTUMN.name]
    QApplication.processEvents()
    assert "za 24 april 2027 tot en met zo 9 mei 2027" in words_in(card)
    assert events(services)[0] == "holiday_added"


@pytest.mark.parametrize(
    ("content", "field", "words"),
    [
        ({"from_on": "1-5-2027", "to_on": "2-5-2027"}, "name", "Schrijf de naam"),
        ({"name": "Mei", "to_on": "2-5-2027"}, "from_on", "Schrijf een dag."),
        ({"name": "Mei", "from_on": "ooit", "to_on": "2-5-2027"}, "from_on", "niet duidelijk"),
        ({"name": "Mei", "from_on": "3-5-2027", "to_on": "2-5-2027"}, "to_on", "voor de eerste"),
        ({"name": "Mei", "from_on": "3-5-2027", "to_on": "9-5-2028"}, "to_on", "langer dan 70"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_lost(
    card: HolidaysCard, services: Services, content: dict[str, str], field: str, words: str
) -> None:
    card.add_holiday.click()
    submit(card, **content)
    assert card.dialog is not None
    form = card.dialog.content
    assert words in form.field(field).error
    assert len(services.school_days.holidays()) == 1
    assert form.text("name") == content.get("name", "")
    card.dialog.reject()


def test_a_holiday_is_changed(card: HolidaysCard, services: Services) -> None:
    choose(card, "Wijzigen")
    assert card.dialog is not None
    assert card.dialog.content.text("name") == "Herfstvakantie"
    submit(card, to_on="2027-10-23")
    (one,) = services.school_days.holidays()
    assert (one.name, one.from_on, one.to_on) == (AUTUMN.name, AUTUMN.from_on, date(2027, 10, 23))


def test_a_holiday_taken_away_can_be_put_back(card: HolidaysCard, services: Services) -> None:
    choose(card, "Verwijderen")
    assert services.school_days.holidays() == []
    assert not card.menus
    undo = [b for b in card.undo_bar.findChildren(QAbstractButton) if b.isVisible()]
    undo[0].click()
    assert [one.name for one in services.school_days.holidays()] == ["Herfstvakantie"]
    assert card.menus
