"""What is wrong in a form comes into view and takes the focus; what was put right is said no longer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.scroll import ScrollArea, area_of
from vp_desktop.ui.widgets.text_area import TextArea

Show = Callable[[QWidget], None]


def is_seen(widget: QWidget) -> bool:
    """Whether all of `widget` lies in the part of its page that is shown."""
    area = area_of(widget)
    assert area is not None
    top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= area.viewport().height()


def test_in_a_dialog_the_fault_below_the_fold_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(700, 480)
    qtbot.addWidget(window)
    content = QWidget()
    fields = [Field(f"Veld {number}", LineEdit()) for number in range(12)]
    place = Field("Waar komt de kopie?", PlainButton("Plaats kiezen…"), "Een stick is het beste.")
    column(content, gap=4, items=(*fields, place))
    dialog = FormDialog("Een kopie", content, "Kopie maken", parent=window)
    window.show()
    dialog.open()
    qtbot.waitExposed(dialog)
    assert window.frameGeometry().contains(dialog.frameGeometry()), "it grew out of the window"
    assert not is_seen(place)
    dialog.submitted.connect(lambda: place.set_error("Kies waar de kopie komt."))
    dialog.action.click()
    qtbot.waitUntil(lambda: is_seen(place))
    assert place.editor.hasFocus() or dialog.focusWidget() is place.editor
    place.set_error("")
    fields[0].set_error("Vul een naam in.")
    dialog.action.click()
    qtbot.waitUntil(lambda: is_seen(fields[0]))


class Closing(Form):
    """One choice far above and one far below."""

    def __init__(self) -> None:
        super().__init__()
        options = [Option("good", "Goed"), Option("unknown", "Niet bekend")]
        self.add("outcome", "Hoe is het afgelopen?", ChoiceChips(options), must="Kies het.")
        self.add("words", "Wat nog meer?", TextArea(lines=30))
        self.add("name", "Wie?", LineEdit(), must="Vul een naam in.")


def test_in_a_page_the_first_fault_is_seen_and_goes_once_it_is_put_right(
    qtbot: QtBot, shown: Show
) -> None:
    form = Closing()
    area = ScrollArea(form)
    area.resize(600, 300)
    shown(area)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not form.check()
    qtbot.waitUntil(lambda: is_seen(form.field("outcome")))
    chips = form.editor("outcome")
    chips.set_value("unknown")
    chips.chosen.emit("unknown")
    assert form.field("outcome").error == "", "what was chosen is not red any more"
    assert form.field("name").error, "what is still missing is"
    assert not form.check()
    qtbot.waitUntil(lambda: is_seen(form.field("name")))
    form.editor("name").textEdited.emit("S")
    assert form.field("name").error == ""
    QApplication.processEvents()
