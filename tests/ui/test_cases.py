"""Dossiers: found while typing, read page by page, opened by keyboard; filters stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Closing, Contact, Task
from vp_desktop.core.own_fields import YES, FieldKind, name_of
from vp_desktop.core.retention import BinReason
from vp_desktop.ui.cases import model
from vp_desktop.ui.cases.model import PAGE, QUIET_ROLE, Column
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.widgets.field import LineEdit

Open = Callable[[], CasesScreen]


@pytest.fixture
def open_cases(
    program: Program,
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> Open:
    def open_one() -> CasesScreen:
        shown_with = (services.cases, services.drafts, program.taxonomy, onlooker, clock)
        screen = CasesScreen(*shown_with, services.own_fields)
        screen.resize(1142, 728)
        shown(screen)
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    return open_one


def numbers(screen: CasesScreen) -> list[str]:
    rows = range(screen.model.rowCount())
    return [str(screen.model.index(row, Column.NUMBER).data()) for row in rows]


def cell(screen: CasesScreen, row: int, column: Column) -> tuple[str, str]:
    index = screen.model.index(row, column)
    return str(index.data()), str(index.data(QUIET_ROLE))


def close(services: Services, case_id: CaseId) -> None:
    services.cases.close(Closing(case_id, "agreements", date(2026, 11, 20)))


def test_five_hundred_cases_come_a_page_at_a_time(
    open_cases: Open, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages that are let go of to spare memory are read again, with what stands in their own fields."""
    monkeypatch.setattr(model, "_KEPT", 2)
    for _ in range(500):
        services.intake.record(a_report(people=()))
    services.own_fields.add("Mentor", FieldKind.TEXT)
    (mentor,) = services.own_fields.of_case(CaseId(250))
    services.own_fields.fill(CaseId(250), {mentor.name: "Juf Zwaluw"})
    screen = open_cases()
    assert screen.count.text() == "500 dossiers"
    assert screen.model.rowCount() == PAGE
    while screen.model.canFetchMore(QModelIndex()):
        screen.model.fetchMore(QModelIndex())
    assert len(set(numbers(screen))) == 500
    assert numbers(screen)[0] == "2026-500"
    assert numbers(screen)[-1] == "2026-001"
    assert "Juf Zwaluw" in cell(screen, 250, Column.OWN)[0]
    assert len(screen.model._pages) == 2 and len(screen.model._filled) == 200
    services.bin.put([CaseId(450)], BinReason.MISTAKE)
    assert [screen.model.case_at(row).id for row in (0, 49, 50, 499)] == [500, 451, 449, 1]


def test_scrolling_down_fetches_the_next_page(open_cases: Open, services: Services) -> None:
    for _ in range(150):
        services.intake.record(a_report(people=()))
    screen = open_cases()
    screen.table.scrollToBottom()
    assert screen.model.rowCount() == 150


def test_search_finds_words_of_a_conversation_while_typing(
    open_cases: Open, services: Services, qtbot: QtBot
) -> None:
    services.intake.record(a_report())
    wanted = services.intake.record(a_report())
    services.cases.add(Contact(wanted, date(2026, 11, 12), text="Het ging over de zeilboot."))
    screen = open_cases()
    qtbot.keyClicks(screen.search.edit, "zeilb")
    qtbot.waitUntil(lambda: numbers(screen) == ["2026-002"])
    assert screen.count.text().startswith("1 ")


def test_nothing_found_says_so_and_leads_back(
    open_cases: Open, services: Services, qtbot: QtBot
) -> None:
    services.intake.record(a_report())
    screen = open_cases()
    screen.show_search("<b>xyz</b>")
    assert screen.nothing.isVisible()
    assert "<b>xyz</b>" in screen.nothing.text.text()
    qtbot.mouseClick(screen.nothing.button, Qt.MouseButton.LeftButton)
    assert screen.table.isVisible()
    assert screen.search.text() == ""


def test_an_empty_register_starts_the_first_report(open_cases: Open, qtbot: QtBot) -> None:
    screen = open_cases()
    assert screen.none.isVisible()
    assert not screen.filters.isVisible()
    with qtbot.waitSignal(screen.report_requested):
        qtbot.mouseClick(screen.none.button, Qt.MouseButton.LeftButton)


def test_filters_stay_for_the_next_session(
    open_cases: Open, services: Services, qtbot: QtBot
) -> None:
    for _ in range(2):
        services.intake.record(a_report())
    close(services, CaseId(1))
    first = open_cases()
    first.filters.state.set_value("open")
    first.filters.changed.emit()
    assert numbers(first) == ["2026-002"]
    assert numbers(open_cases()) == ["2026-002"]


def test_filter_on_one_of_the_seven_categories_finds_what_lies_below_it(
    open_cases: Open, services: Services
) -> None:
    for category in ("bullying", "threat", "fight", "not_yet"):
        services.intake.record(a_report(category=category))
    screen = open_cases()
    screen.filters.nature.set_value("psychological_violence")
    screen.refresh()
    assert numbers(screen) == ["2026-002", "2026-001"]
    screen.filters.nature.set_value("not_yet")
    screen.refresh()
    assert numbers(screen) == ["2026-004"]


def test_filter_on_a_school_year_goes_back_to_the_oldest_case(
    open_cases: Open, services: Services
) -> None:
    services.intake.record(a_report(received_on=date(2024, 9, 2)))
    services.intake.record(a_report())
    screen = open_cases()
    years = [screen.filters.year.itemText(row) for row in range(screen.filters.year.count())]
    assert years[1:] == ["2026-2027", "2025-2026", "2024-2025"]
    screen.filters.year.set_value("2024-2025")
    screen.refresh()
    assert numbers(screen) == ["2024-001"]


def test_a_row_says_what_must_be_known(open_cases: Open, services: Services) -> None:
    case_id = services.intake.record(a_report(category="unknown_physical", keyword="klaproos"))
    services.tasks.add(Task("Ouders bellen", case_id=case_id, due_on=date(2026, 11, 18)))
    services.cases.add(Contact(case_id, date(2026, 11, 20)))
    screen = open_cases()
    assert cell(screen, 0, Column.KEYWORD) == ("klaproos", "")
    assert cell(screen, 0, Column.NATURE) == ("Fysiek geweld", "")
    assert cell(screen, 0, Column.OPENED) == ("10-11-2026", "")
    assert cell(screen, 0, Column.NEXT) == ("Ouders bellen", "3 dagen geleden")
    assert cell(screen, 0, Column.CONTACT) == ("gisteren", "")
    assert cell(screen, 0, Column.STATE) == ("loopt", "")


def test_all_columns_fit_a_laptop(open_cases: Open, services: Services) -> None:
    services.intake.record(a_report())
    screen = open_cases()
    table, shown = screen.table, screen.layout_menu.columns
    assert not table.folded
    screen.layout_menu.columns_chosen.emit(
        frozenset(Column)
    )  # and with more of them, or large text
    assert table.horizontalHeader().length() <= table.viewport().width()
    table.show_columns(shown)
    high = table.rowHeight(0)
    table.resize(table.width() // 2, table.height())
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert not any(map(table.isColumnHidden, (Column.NUMBER, Column.NEXT)))
    assert table.rowHeight(0) > high
    words = table.folded_words(0, table.folded)
    first = table.model().index(0, Column.NUMBER)
    assert words in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == first.data(Qt.ItemDataRole.ToolTipRole)
    assert words == "loopt · Geopend: 10-11-2026 · Laatste contact: nog niet"


def test_everything_by_keyboard(open_cases: Open, services: Services, qtbot: QtBot) -> None:
    for _ in range(3):
        services.intake.record(a_report())
    screen = open_cases()
    screen.search.edit.setFocus()
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Down)
    assert screen.table.hasFocus()
    qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.case_opened) as opened:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert opened.args == [2]
    qtbot.keyClicks(screen.table, "s")
    assert screen.search.edit.hasFocus()
    assert screen.search.text() == "s"
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Escape)
    assert screen.search.text() == ""
    screen.table.setFocus()
    qtbot.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.search.edit.hasFocus()


def test_the_selected_case_stays_selected_when_the_list_is_read_anew(
    open_cases: Open, services: Services
) -> None:
    for _ in range(3):
        services.intake.record(a_report())
    screen = open_cases()
    screen.table.setCurrentIndex(screen.model.index(2, 0))
    services.intake.record(a_report())
    screen.refresh()
    assert screen.model.case_at(screen.table.currentIndex().row()).id == 1


def test_nobody_reads_the_list_over_her_shoulder(
    open_cases: Open, services: Services, onlooker: Onlooker, qtbot: QtBot
) -> None:
    services.intake.record(a_report(keyword="klaproos"))
    screen = open_cases()
    qtbot.keyClick(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert onlooker.present
    assert not screen.table.isVisible()
    assert not screen.filters.isVisible()
    words = " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())
    assert "klaproos" not in words
    assert "dossiers" not in screen.count.text()
    qtbot.mouseClick(screen.cover.button, Qt.MouseButton.LeftButton)
    assert screen.table.isVisible()


def test_columns_are_chosen_and_stay_chosen(open_cases: Open, services: Services) -> None:
    case_id = services.intake.record(a_report())
    close(services, case_id)
    first = open_cases()
    assert first.table.isColumnHidden(Column.OUTCOME)
    first.layout_menu.set_shown(Column.OUTCOME, True)
    first.layout_menu.set_shown(Column.NEXT, False)
    assert not first.table.isColumnHidden(Column.OUTCOME)
    again = open_cases()
    assert cell(again, 0, Column.OUTCOME) == ("Afspraken gemaakt", "")
    assert not again.table.isColumnHidden(Column.OUTCOME)
    assert again.table.isColumnHidden(Column.NEXT)
    assert not again.table.isColumnHidden(Column.NUMBER)


def test_own_fields_have_a_column_that_can_be_chosen(open_cases: Open, services: Services) -> None:
    case_id = services.intake.record(a_report())
    own = services.own_fields
    for label, kind, value in (
        ("Afdeling", FieldKind.CHOICE, "havo"),
        ("Besproken op", FieldKind.DAY, "2026-11-03"),
        ("Ouders weten het", FieldKind.YES_NO, YES),
        ("Leeg", FieldKind.TEXT, ""),
    ):
        field = own.add(label, kind, ["havo", "vwo"] if kind is FieldKind.CHOICE else ())
        own.fill(case_id, {name_of(field, case_id): value})
    services.intake.record(a_report())
    screen = open_cases()
    assert screen.table.isColumnHidden(Column.OWN), "shown to who asks for it"
    screen.layout_menu.set_shown(Column.OWN, True)
    assert not screen.table.isColumnHidden(Column.OWN)
    row = screen.model.row_of(case_id)
    assert row is not None
    said = "Afdeling: havo · Besproken op: 3-11-2026 · Ouders weten het: Ja"
    assert cell(screen, row, Column.OWN) == (said, "")
    assert cell(screen, 1 - row, Column.OWN) == ("", "")


def test_a_view_brings_its_filters_back_and_can_go(open_cases: Open, services: Services) -> None:
    for _ in range(2):
        services.intake.record(a_report())
    close(services, CaseId(1))
    first = open_cases()
    first.filters.state.set_value("open")
    first.filters.changed.emit()
    dialog = first.layout_menu.ask_name()
    dialog.submitted.emit()
    assert dialog.isVisible() and dialog.error() == "Geef de weergave een naam."
    dialog.findChild(LineEdit).setText("  Loopt & nog  ")
    dialog.submitted.emit()
    assert first.layout_menu.views() == ["Loopt & nog"]
    first.clear()
    assert len(numbers(first)) == 2
    again = open_cases()
    again.layout_menu.choose_view("Loopt & nog")
    assert numbers(again) == ["2026-002"]
    again.layout_menu.remove_view("Loopt & nog")
    assert open_cases().layout_menu.views() == []


def test_a_view_of_a_school_year_that_is_gone_shows_everything(
    open_cases: Open, services: Services
) -> None:
    services.intake.record(a_report())
    services.drafts.keep("view", "oud", {"year": "1999-2000", "state": "x", "nature": 3})
    screen = open_cases()
    screen.layout_menu.choose_view("oud")
    assert numbers(screen) == ["2026-001"]


def test_a_search_that_was_left_is_seen_and_ended_with_a_click(
    open_cases: Open, services: Services
) -> None:
    services.intake.record(a_report(story="Over Noor"))
    services.intake.record(a_report())
    screen = open_cases()
    assert not screen.searched.isVisible()
    screen.show_search("noor")
    assert numbers(screen) == ["2026-001"]
    assert screen.searched.isVisible()
    assert screen.searched.text() == "Gezocht: “noor”"
    screen.show_search("x" * 40)
    assert not screen.searched.isVisible(), "the empty page says it then"
    screen.show_search("noor")
    screen._onlooker.set_present(True)
    assert not screen.searched.isVisible(), "it may be a name"
    screen._onlooker.set_present(False)
    screen.searched.click()
    assert len(numbers(screen)) == 2 and not screen.searched.isVisible()
