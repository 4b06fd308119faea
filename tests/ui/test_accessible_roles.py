"""What a screen reader takes our widgets for, where Qt alone would say less."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from vp_desktop.ui import accessible_roles
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import SectionTitle, Text, Title

OPTIONS = [Option("talk", "gesprek"), Option("phone", "telefoon")]


@pytest.fixture(autouse=True)
def installed() -> None:
    accessible_roles.install()


@pytest.mark.parametrize("kind", [Title, SectionTitle])
def test_a_title_is_a_heading_called_by_its_words(kind: type[Title], qtbot: QtBot) -> None:
    title = kind("Vandaag")
    qtbot.addWidget(title)
    told = QAccessible.queryAccessibleInterface(title)
    assert told.role() is QAccessible.Role.Heading
    assert told.text(QAccessible.Text.Name) == "Vandaag"
    title.setText("Drie dingen")
    assert told.text(QAccessible.Text.Name) == "Drie dingen"


@pytest.mark.parametrize("kind", [ChoiceChips, ChoiceCards])
def test_the_question_and_what_is_wrong_belong_to_the_group_of_answers(
    kind: type[ChoiceChips], qtbot: QtBot
) -> None:
    """A reader says them when the keyboard comes into the group, not with every single answer."""
    field = Field("Hoe kwam het binnen?", kind(OPTIONS))
    qtbot.addWidget(field)
    field.set_error("Kies hoe het binnenkwam.")
    group = QAccessible.queryAccessibleInterface(field.editor)
    assert group.role() is QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Hoe kwam het binnen?"
    assert group.text(QAccessible.Text.Description) == "Kies hoe het binnenkwam."


def test_other_widgets_stay_what_qt_says(qtbot: QtBot) -> None:
    text = Text("gewoon")
    qtbot.addWidget(text)
    assert QAccessible.queryAccessibleInterface(text).role() is QAccessible.Role.StaticText


def test_an_error_is_spoken_where_it_appears(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who cannot see the line under the field hears it at once; when it goes, nothing is said."""
    spoken: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: spoken.append(event.message())
    )
    field = Field("Naam", LineEdit())
    qtbot.addWidget(field)
    field.set_error("Vul een naam in.")
    field.clear_error()
    assert spoken == ["Vul een naam in."]
