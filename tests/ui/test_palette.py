"""Ctrl+K: found while typing, chosen by keyboard, and nothing about others while somebody looks along."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import a_report
from vp_desktop.app.finding import Finding
from vp_desktop.composition import Program, Services
from vp_desktop.services.drafts import REPORT
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.palette.choice import Choice, matching
from vp_desktop.ui.palette.palette import Palette

Open = Callable[[], Palette]


def choice(words: str, also: str = "") -> Choice:
    return Choice(words, lambda: None, "check", also=also)


class Place:
    """The palette over a window, what it was asked for, and the acts it offers."""

    def __init__(self, finding: Finding, window: QWidget, done: list[str]) -> None:
        self.finding, self.window, self.done = finding, window, done
        self.cases: list[int] = []
        self.searches: list[str] = []
        finding.case_wanted.connect(self.cases.append)
        finding.search_wanted.connect(self.searches.append)

    def open(self, typed: str = "") -> Palette:
        palette = self.finding.open(self.window)
        palette.search.set_text(typed)
        return palette


@pytest.fixture
def place(
    program: Program,
    services: Services,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> Place:
    done: list[str] = []
    acts = (
        Choice("Nieuwe melding", lambda: done.append("report"), "plus", shortcut="Ctrl+N"),
        Choice("Reservekopie maken", lambda: done.append("backup"), "hard-drive", also="backup"),
    )
    finding = Finding(services, Vocabulary(program.taxonomy), onlooker, lambda: acts)
    window = QWidget()
    window.resize(1142, 728)
    finding.listen(window)
    shown(window)
    qtbot.waitExposed(window)
    return Place(finding, window, done)


def found(palette: Palette) -> list[str]:
    return [one.words for one in palette.model.choices()]


def test_words_are_found_by_their_beginnings_without_capitals_and_accents() -> None:
    acts = [
        choice("Herstelcode controleren"),
        choice("Coördinator pesten"),
        choice("Kopie", "backup"),
    ]
    assert [one.words for one in matching(acts, "contr HERST")] == ["Herstelcode controleren"]
    assert [one.words for one in matching(acts, "coordinator")] == ["Coördinator pesten"]
    assert [one.words for one in matching(acts, "back")] == ["Kopie"]
    assert matching(acts, "stelcode") == ()
    assert matching(acts, "") == tuple(acts)


def test_what_is_named_so_comes_before_what_is_also_called_so() -> None:
    acts = [choice("Kopie maken", "herstel"), choice("Herstelcode")]
    assert [one.words for one in matching(acts, "herstel")] == ["Herstelcode", "Kopie maken"]


def test_control_k_opens_it_and_escape_leaves_everything(place: Place, qtbot: QtBot) -> None:
    place.window.activateWindow()
    qtbot.waitUntil(place.window.isActiveWindow)
    qtbot.keyClick(place.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = place.window.findChild(Palette)
    assert palette is not None and palette.isVisible()
    qtbot.waitUntil(lambda: palette.search.edit.hasFocus())
    assert found(palette) == ["Nieuwe melding", "Reservekopie maken"]
    with qtbot.waitSignal(palette.rejected):
        qtbot.keyClick(palette.search.edit, Qt.Key.Key_Escape)
    assert place.done == [] and place.cases == []


def test_enter_does_the_first_and_arrows_go_round_past_headings(place: Place, qtbot: QtBot) -> None:
    palette = place.open()
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Up)
    assert palette.chosen is not None and palette.chosen.words == "Reservekopie maken"
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Return)
    assert place.done == ["report"]


def test_a_word_of_a_conversation_finds_its_case(
    place: Place, services: Services, qtbot: QtBot
) -> None:
    case_id = services.intake.record(a_report(story="Hij wacht haar op bij de zeilboot."))
    palette = place.open("zeilb")
    qtbot.keyClick(palette.search.edit, Qt.Key.Key_Return)
    assert place.cases == [case_id]


def test_a_note_that_waits_is_found_by_its_words_when_nobody_looks_along(
    place: Place, services: Services, onlooker: Onlooker
) -> None:
    services.drafts.keep(REPORT, "begonnen", {"story": "Bij de bakker op de hoek", "step": "story"})
    wanted: list[str] = []
    place.finding.draft_wanted.connect(wanted.append)
    palette = place.open("bakk")
    assert found(palette) == ["Nog niet afgemaakt: Bij de bakker op de hoek"]
    palette.model.choices()[0].run()
    assert wanted == ["begonnen"]
    assert found(place.open("step")) == [], "what she typed, not what a draft is made of"
    onlooker.set_present(True)
    assert found(place.open("bakk")) == []


def test_a_name_leads_to_the_cases_in_which_somebody_has_a_role(
    place: Place, services: Services, qtbot: QtBot
) -> None:
    person = NewPerson("accused", "Noor Wiersma", "pupil")
    first = services.intake.record(a_report(people=(person,)))
    palette = place.open("noor wier")
    person_line = next(one for one in palette.model.choices() if one.words == "Noor Wiersma")
    person_line.run()
    assert place.cases == [first]
    services.intake.record(a_report(people=(person,)))
    again = place.open("noor wier")
    next(one for one in again.model.choices() if one.words == "Noor Wiersma").run()
    assert place.cases == [first] and place.searches == ["Noor Wiersma"]


def test_while_somebody_looks_along_only_acts_are_found(
    place: Place, services: Services, onlooker: Onlooker
) -> None:
    person = NewPerson("accused", "Noor Wiersma", "pupil")
    services.intake.record(a_report(people=(person,)))
    onlooker.set_present(True)
    palette = place.open("noor")
    assert found(palette) == []
    assert palette.nothing.isVisibleTo(palette)
    assert "naam" not in palette.search.edit.placeholderText()
    palette.search.set_text("nieuwe")
    assert found(palette) == ["Nieuwe melding"]


def test_many_cases_end_in_a_way_to_all_of_them(
    place: Place, services: Services, qtbot: QtBot
) -> None:
    for _ in range(8):
        services.intake.record(a_report(story="De zeilboot.", people=()))
    palette = place.open("zeilboot")
    last = palette.model.choices()[-1]
    assert len(palette.model.choices()) == 7
    last.run()
    assert place.searches == ["zeilboot"]


@pytest.mark.parametrize("typed", ["%", "_", '"', "' OR 1=1 --", "a" * 5000, "\0", "*", "NEAR("])
def test_hostile_words_find_nothing_and_break_nothing(
    place: Place, services: Services, typed: str
) -> None:
    services.intake.record(a_report())
    assert "Nieuwe melding" not in found(place.open(typed))


def test_the_field_stays_where_it_is_when_nothing_is_found(
    place: Place, qapp: QApplication
) -> None:
    palette = place.open("nieuwe")
    heights = []
    for typed in ("nieuwe", "xyzxyz", "nieuwe"):
        palette.search.set_text(typed)
        qapp.processEvents()
        heights.append((palette.search.y(), palette.search.height()))
    assert len(set(heights)) == 1, heights


def test_a_screen_reader_hears_what_enter_would_choose(place: Place) -> None:
    palette = place.open("res")
    index = palette.lines.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Reservekopie maken, Doen"
    spoken = QAccessible.queryAccessibleInterface(palette.search.edit)
    assert spoken.text(QAccessible.Text.Name)


def test_it_fits_in_a_small_window_with_large_text(place: Place, theme: object) -> None:
    theme.set_scale(200)  # type: ignore[attr-defined]
    place.window.resize(800, 500)
    palette = place.open()
    QApplication.processEvents()
    assert palette.width() <= 800 and palette.height() <= 500
