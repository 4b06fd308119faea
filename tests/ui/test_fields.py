"""Fields and choices by keyboard: what is typed stays, what is wrong is said where it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.composition import Program
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.theme import TEXT, Theme, font
from vp_desktop.ui.widgets.choice import (
    ChoiceCards,
    ChoiceChip,
    ChoiceChips,
    ChoiceCombo,
    Option,
)
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.new_passphrase import NewPassphrase, Strength
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit
from vp_desktop.ui.widgets.search_field import SearchField
from vp_desktop.ui.widgets.text_area import TextArea

Show = Callable[[QWidget], None]
TODAY = date(2026, 2, 4)
OPTIONS = [Option("talk", "gesprek"), Option("phone", "telefoon"), Option("mail", "e-mail")]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Shows a widget between two fields in a window that has the keyboard, and gives it the focus."""
    windows: list[QWidget] = []

    def show(widget: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        column(window, items=(LineEdit(name="ervoor"), widget, LineEdit(name="erna")))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        widget.setFocus()

    return show


def press(qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, *modifiers)


@pytest.mark.parametrize(
    ("typed", "said", "day"),
    [
        ("gisteren", "di 3 februari 2026", date(2026, 2, 3)),
        ("3 feb", "di 3 februari 2026", date(2026, 2, 3)),
        ("3-2-2026", "di 3 februari 2026", date(2026, 2, 3)),
        ("2026-02-03", "di 3 februari 2026", date(2026, 2, 3)),
    ],
)
def test_a_day_in_words_is_written_out(
    qtbot: QtBot, shown: Show, typed: str, said: str, day: date
) -> None:
    edit = DayEdit(lambda: TODAY)
    shown(edit)
    qtbot.keyClicks(edit.edit, typed)
    assert edit.day() == day
    press(qtbot, Qt.Key.Key_Tab)
    assert edit.text() == said
    assert edit.problem() == ""


def test_a_day_that_is_not_understood_stays_and_is_explained(qtbot: QtBot, shown: Show) -> None:
    edit = DayEdit(lambda: TODAY)
    shown(edit)
    qtbot.keyClicks(edit.edit, "na de vakantie")
    press(qtbot, Qt.Key.Key_Tab)
    assert edit.text() == "na de vakantie"
    assert edit.day() is None
    assert "3 februari" in edit.problem()
    assert edit.edit.accessibleDescription() == edit.problem()


def test_what_happened_cannot_lie_ahead(qtbot: QtBot, shown: Show) -> None:
    edit = DayEdit(lambda: TODAY, past_only=True)
    shown(edit)
    qtbot.keyClicks(edit.edit, "5-2-2026")
    assert edit.day() is None
    assert edit.problem() == "Deze dag is nog niet geweest."


def test_a_field_ties_label_help_and_error_to_its_editor(qtbot: QtBot) -> None:
    edit = LineEdit()
    field = Field("Naam", edit, "Zoals in het leerlingvolgsysteem.")
    qtbot.addWidget(field)
    assert edit.accessibleName() == "Naam"
    assert edit.accessibleDescription() == "Zoals in het leerlingvolgsysteem."
    edit.setText("A.")
    field.set_error("Vul een naam in.")
    assert edit.accessibleDescription() == "Vul een naam in."
    assert edit.text() == "A."
    field.set_error("")
    assert edit.accessibleDescription() == "Zoals in het leerlingvolgsysteem."


def test_chips_are_chosen_with_arrows_and_space(qtbot: QtBot, shown: Show) -> None:
    chips = ChoiceChips(OPTIONS)
    shown(chips)
    chosen: list[str] = []
    chips.chosen.connect(chosen.append)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Space)
    assert chips.value() == "phone"
    assert chosen[0] == "talk" and chosen[-1] == "phone"


def test_several_chips_can_be_chosen(qtbot: QtBot, shown: Show) -> None:
    chips = ChoiceChips(OPTIONS, multiple=True)
    shown(chips)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    assert chips.values() == ["talk", "phone"]
    press(qtbot, Qt.Key.Key_Space)
    assert chips.values() == ["talk"]


def test_a_chosen_chip_has_room_for_its_heavier_words(qtbot: QtBot, theme: Theme) -> None:
    theme.set_scale(200)
    words = "Psychological violence (including bullying)"
    chips = ChoiceChips([Option("mental", words)])
    qtbot.addWidget(chips)
    chips.show()
    chips.set_value("mental")
    (chip,) = chips.findChildren(ChoiceChip)
    heavy = QFontMetrics(font(TEXT, QFont.Weight.Medium)).horizontalAdvance(words)
    assert chip.sizeHint().width() - chip.iconSize().width() - 2 * 13 >= heavy


def test_setting_a_value_is_not_choosing(qtbot: QtBot) -> None:
    chosen: list[str] = []
    for made in (ChoiceChips(OPTIONS), ChoiceCards(OPTIONS), ChoiceCombo(OPTIONS)):
        qtbot.addWidget(made)
        made.chosen.connect(chosen.append)
        assert made.value() is None
        made.set_value("mail")
        assert made.value() == "mail"
        made.set_value(None)
        assert made.value() is None
    assert chosen == []


def test_cards_are_chosen_by_arrow_and_by_a_click_anywhere(qtbot: QtBot, shown: Show) -> None:
    cards = ChoiceCards([Option("yes", "Ja", "Met namen."), Option("no", "Nee", "Zonder namen.")])
    shown(cards)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Down)
    assert cards.value() == "no"
    qtbot.mouseClick(cards.findChildren(QWidget)[0], Qt.MouseButton.LeftButton)
    assert cards.value() == "yes"


def test_headings_in_a_long_list_cannot_be_chosen(qtbot: QtBot, shown: Show) -> None:
    combo = ChoiceCombo(
        [Option("a", "Kleedkamer", group="Sport"), Option("b", "Zaal", group="Sport")]
    )
    shown(combo)
    press(qtbot, Qt.Key.Key_Down)
    assert combo.value() == "a"
    press(qtbot, Qt.Key.Key_Up)
    assert combo.value() == "a"


def test_a_text_area_grows_with_its_text_and_tab_leaves_it(qtbot: QtBot, shown: Show) -> None:
    area = TextArea(lines=2)
    shown(area)
    low = area.height()
    area.set_text("\n".join("regel" for _ in range(8)))
    qtbot.waitUntil(lambda: area.height() > low * 2)
    area.set_text("\n".join("regel" for _ in range(500)))
    asked, ask = list[object](), area.blockBoundingRect
    area.blockBoundingRect = lambda block: asked.append(block) or ask(block)
    press(qtbot, Qt.Key.Key_Return)
    assert 30 < len(asked) < 100, "of a long text a key asks no more than is shown"
    press(qtbot, Qt.Key.Key_Tab)
    assert not area.hasFocus()
    assert "\t" not in area.text()


@pytest.mark.parametrize("edit", [LineEdit, TextArea])
def test_fields_keep_no_predictions(qtbot: QtBot, edit: type[QWidget]) -> None:
    made = edit()
    qtbot.addWidget(made)
    hints = made.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_caps_lock_is_seen_from_a_typed_letter(qtbot: QtBot, shown: Show) -> None:
    edit = PassphraseEdit("Wachtzin")
    shown(edit)
    qtbot.keyClick(edit.edit, "A")
    assert edit.is_caps_lock_shown()
    qtbot.keyClick(edit.edit, "a")
    assert not edit.is_caps_lock_shown()
    qtbot.keyClick(edit.edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not edit.is_caps_lock_shown()


def test_the_eye_shows_and_hides_the_passphrase(qtbot: QtBot, shown: Show) -> None:
    edit = PassphraseEdit("Wachtzin")
    shown(edit)
    edit.set_text("geheim")
    assert edit.edit.displayText() != "geheim"
    press(qtbot, Qt.Key.Key_Tab)
    with qtbot.waitSignal(edit.submitted):
        press(qtbot, Qt.Key.Key_Return)
    assert edit.edit.displayText() != "geheim", "Enter goes on, as in the field before it"
    press(qtbot, Qt.Key.Key_Space)
    assert edit.edit.displayText() == "geheim"
    assert edit.eye.accessibleName() == "Wachtzin verbergen"
    edit.clear()
    assert edit.edit.echoMode() == edit.edit.EchoMode.Password


def test_search_waits_for_a_pause_and_for_nothing_on_enter(qtbot: QtBot, shown: Show) -> None:
    field = SearchField("Zoek in alles")
    shown(field)
    heard: list[str] = []
    field.searched.connect(heard.append)
    qtbot.keyClicks(field.edit, "plein")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["plein"])
    press(qtbot, Qt.Key.Key_Return)
    assert heard == ["plein", "plein"]


def test_the_search_key_leads_to_the_field(qtbot: QtBot, shown: Show) -> None:
    field = SearchField("Zoek in alles")
    shown(field)
    before = field.window().findChildren(LineEdit)[0]
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.hasFocus()


def test_a_form_begins_in_its_first_field_and_never_on_the_way_out(qtbot: QtBot) -> None:
    for with_field in (True, False):
        hidden, name = TextArea(name="Toelichting"), LineEdit(name="Naam")
        hidden.hide()
        content = QWidget()
        column(content, items=(hidden, name) if with_field else ())
        dialog = FormDialog("Eigen veld", content, "Toevoegen")
        qtbot.addWidget(dialog)
        hidden.setFocus()  # a maker may mean well, and choose what is not shown
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert dialog.focusWidget() is (name if with_field else dialog.action)


def test_a_form_is_sent_with_enter_and_left_with_escape(qtbot: QtBot) -> None:
    content = QWidget()
    name, story = LineEdit(name="Naam"), TextArea(name="Verhaal")
    column(content, items=(name, story))
    dialog = FormDialog("Gesprek", content, "Toevoegen")
    qtbot.addWidget(dialog)
    heard: list[str] = []
    dialog.submitted.connect(lambda: heard.append("submitted"))
    dialog.cancelled.connect(lambda: heard.append("cancelled"))
    dialog.open()
    qtbot.waitExposed(dialog)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    story.setFocus()
    qtbot.keyClick(story, Qt.Key.Key_Return)
    assert heard == ["submitted"] and story.text() == "\n"
    qtbot.keyClick(story, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.set_error("Vul een naam in.")
    assert dialog.isVisible() and dialog.error() == "Vul een naam in."
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert heard == ["submitted", "submitted", "cancelled"]


def test_an_error_of_the_field_stays_tied_to_the_day_when_it_is_left(
    shown: Show, qtbot: QtBot
) -> None:
    """A screen reader hears it, and the line keeps its edge, as long as it is shown."""
    field = Field("Laatste dag", DayEdit(lambda: TODAY, day=TODAY), "Mag leeg blijven.")
    shown(field)
    edit = field.editor.edit
    edit.setFocus()
    field.set_error("De laatste dag ligt voor de eerste.")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.accessibleDescription() == "De laatste dag ligt voor de eerste."
    assert edit.property("invalid") is True
    field.clear_error()
    assert edit.accessibleDescription() == "Mag leeg blijven." and edit.property("invalid") is False
    edit.setText("ooit")
    edit.editingFinished.emit()
    assert edit.accessibleDescription().startswith("Deze datum is niet duidelijk.")
    assert edit.accessibleDescription().endswith("Mag leeg blijven.")


def test_nothing_moves_from_under_the_mouse(
    shown: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A click on Opslaan leaves the field: what is wrong with the day is said after the click."""
    edit = DayEdit(lambda: TODAY)
    shown(edit)
    qtbot.keyClicks(edit.edit, "ooit")
    down = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: down[0])
    edit.edit.editingFinished.emit()
    assert not edit._problem.isVisible()
    down[0] = Qt.MouseButton.NoButton
    qtbot.waitUntil(edit._problem.isVisible)


def test_letters_find_a_value_or_none_and_never_the_nearest(qtbot: QtBot, shown: Show) -> None:
    """ "lera" once gave "Leerling": the first letters chose it and the others were lost."""
    combo = ChoiceCombo(
        [
            Option("pupil", "Leerling"),
            Option("staff", "Personeelslid (leraar, ondersteuner)"),
            Option("parent", "Ouder of verzorger"),
            Option("other", "Overig"),
        ],
        "Kies",
    )
    told: list[str] = []
    combo.chosen.connect(told.append)
    shown(combo)
    qtbot.keyClicks(combo, "lera")
    assert combo.value() == "staff" and told[-1] == "staff"
    combo._search._since.invalidate()
    qtbot.keyClicks(combo, "Leek")
    assert combo.value() == "staff" == told[-1], "what was chosen before the word"
    combo.set_value(None)
    combo._search._since.invalidate()
    qtbot.keyClicks(combo, "leek")
    assert combo.value() is None and told[-1] == ""
    combo._search._since.invalidate()
    qtbot.keyClicks(combo, "oo")
    assert combo.value() == "other", "a letter again goes to the next"
    combo._search._since.invalidate()
    combo.view().setCurrentIndex(combo.model().index(3, 0))
    for letter, place in zip("lerax", (0, 0, 1, 1, 3), strict=True):  # in the open list
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        assert combo.eventFilter(combo.view(), key)
        assert combo.view().currentIndex().row() == place, letter


def test_the_kinds_of_persons_and_of_matters_say_what_they_take_in(program: Program) -> None:
    words = Vocabulary(program.taxonomy)
    kinds = {one.code: one.label for one in words.options("person_kind")}
    assert kinds["staff"] == "Personeelslid (zoals leraar)"
    assert words.label("person_kind", "staff") == "Personeelslid", "only where it is chosen"
    natures = {one.code: one.label for one in words.categories()}
    assert natures["psychological_violence"] == "Psychisch geweld (waaronder pesten)"
    assert program.taxonomy["person_kind"].by_word("leraar") == "staff"


def test_the_bar_is_not_half_full_before_a_passphrase_is_strong_enough(qtbot: QtBot) -> None:
    class Advice:
        score = 0

        def strength(self, passphrase: str) -> Strength:
            return Strength(self.score, "", "")

        def suggest(self) -> str:
            return "zes gewone woorden"

    advice = Advice()
    made = NewPassphrase(advice)
    qtbot.addWidget(made)
    filled = []
    for advice.score in range(5):
        made.first.set_text(f"woord {advice.score}")
        filled.append(made._meter.value() / made._meter.maximum())
    assert filled == sorted(set(filled)) and filled[3] < 0.5 and filled[4] == 1
