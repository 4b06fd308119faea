"""An icon beside words: at a distance from them, and at their height."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop.core.model import Person, PersonId
from vp_desktop.ui.dossier.forms.person_edit import PersonEdit
from vp_desktop.ui.widgets.buttons import FilledButton, IconButton, PlainButton, RailButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Text


def test_words_that_came_later_are_not_glued_to_the_icon(
    shown: Callable[[QWidget], None],
) -> None:
    early, late = PlainButton("Map kiezen…", "folder"), PlainButton("", "folder")
    late.set_text("Map kiezen…")
    for button in (early, late):
        shown(button)
    assert late.iconSize() == early.iconSize()
    late.set_text("")
    assert late.iconSize().width() < early.iconSize().width()


@pytest.mark.parametrize(
    "make",
    [
        lambda: FilledButton("Opslaan", "check"),
        lambda: RailButton("Vandaag", "sun"),
        lambda: IconButton("x", "Sluiten"),
    ],
)
def test_every_button_can_be_made(
    make: Callable[[], QWidget], shown: Callable[[QWidget], None]
) -> None:
    shown(make())


def test_the_person_stands_beside_the_name(at_work: Callable[[QWidget], None]) -> None:
    edit = PersonEdit(lambda text: [], lambda person: "leerling")
    page = QWidget()
    edit.setParent(page)
    edit.resize(600, 200)
    at_work(page)
    edit.choose(Person(name="Sanne Testpersoon", id=PersonId(3)))
    QApplication.processEvents()
    (icon,) = edit.known.findChildren(IconLabel)
    words = next(one for one in edit.known.findChildren(Text) if "Sanne" in one.text())
    beside = icon.mapTo(page, QPoint(0, icon.height() // 2)).y()
    middle = words.mapTo(page, QPoint(0, words.height() // 2)).y()
    assert abs(beside - middle) <= 2
