"""What is being typed is kept: left by the rail, by another page, or by a lock, anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, a_report, make_register, make_services
from tests.ui.conversation import story as story_of
from tests.ui.whole_program import fill
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.model import CaseId, SchoolId
from vp_desktop.core.purpose import AdviserKind
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_values import MonitorResult, Recommendation
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.dossier.entry_acts import NOTE
from vp_desktop.ui.dossier.forms.dialog_draft import DRAFT, DialogDraft
from vp_desktop.ui.handover.sheet_screen import DRAFT as SHEET
from vp_desktop.ui.handover.sheet_screen import CaseSheetScreen
from vp_desktop.ui.handover.substitution_card import SubstitutionCard
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.summary.story_part import StoryPart
from vp_desktop.ui.summary.story_views import STORY
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.notice import Notice

MARK = "zeehond"
YEAR = SchoolYear(2025)
Editor = Callable[[Workplace, CaseId], Any]
"""Opens something and gives the editor in which is typed."""


@pytest.fixture
def place(tmp_path: Path, life: Life, qtbot: QtBot) -> Workplace:
    """A register of an external adviser, who may have several schools, open in the program."""
    register = make_register(tmp_path / "vp.vpr", adviser_kind=AdviserKind.EXTERNAL)
    services = make_services(register)
    fill(services)
    services.intake.record(a_report(consent="given"))
    services.story.add_recommendation(Recommendation(SchoolId(1), 2024, "Meer toezicht."))
    services.story.keep_monitor(MonitorResult(SchoolId(1), 2025, "pupils", 85, "Vorig jaar"))
    return begin(life, register, qtbot)


def begin(life: Life, register: Register, qtbot: QtBot) -> Workplace:
    """As after unlocking."""
    life.work_in(register)
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=10_000)
    assert life.workplace is not None
    life.frame.activateWindow()
    qtbot.waitUntil(life.frame.isActiveWindow)
    return life.workplace


def the_case(place: Workplace) -> CaseId:
    """The one with consent to a dossier: every page can be made of it."""
    return CaseId(place.services.register.connection.value("SELECT max(id) FROM cases"))


def holds(services: Services, words: str) -> bool:
    """Whether `words` stand anywhere in the register."""
    connection = services.register.connection
    tables = [
        row[0] for row in connection.rows("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    return any(
        words in str(tuple(row))
        for table in tables
        for row in connection.rows(f"SELECT * FROM {table}")
    )


def shown(place: Workplace) -> Any:
    QApplication.processEvents()
    return place.window.current_widget


def part(place: Workplace) -> StoryPart:
    if place.window.current_key != "summary":
        place.window.show_destination("summary")
        place.summary.views.show_view(STORY)
    found = place.summary.findChild(StoryPart)
    assert found is not None
    if found._asked is None:
        found.show_year(YEAR, SchoolId(1))
    return found


def report(place: Workplace, case: CaseId) -> Any:
    """A new one, or the one that was begun."""
    begun = place.services.drafts.unfinished_reports()
    place.new_report(begun[0].target if begun else "")
    page = shown(place)
    assert isinstance(page, IntakeScreen)
    place.onlooker.set_present(False)
    return story_of(page).story


def of_case(act: Callable[[Any], Any]) -> Editor:
    def opened(place: Workplace, case: CaseId) -> Any:
        place.open_case(case)
        return act(shown(place))

    return opened


def noted(page: Any) -> Any:
    page.entries.add(NOTE)
    return page.workplace.panel.sheet.form.editor("text")


def keyword(page: Any) -> Any:
    page.head.keyword.begin()
    return page.head.keyword.edit


def settings(editor: Callable[[Any], Any], section: str = "school") -> Editor:
    def opened(place: Workplace, case: CaseId) -> Any:
        place.window.show_destination("settings")
        place.settings.sections.show_section(section)
        return editor(place.settings)

    return opened


def substitute(screen: Any) -> Any:
    card = screen.findChild(SubstitutionCard)
    card.open_form()
    return card.who


def page(show: Callable[[Workplace, CaseId], object], editor: Callable[[Any], Any]) -> Editor:
    def opened(place: Workplace, case: CaseId) -> Any:
        show(place, case)
        return editor(shown(place))

    return opened


PAGES: dict[str, Editor] = {
    "report": report,
    "note": of_case(noted),
    "keyword": of_case(keyword),
    "document": page(
        lambda place, case: place.documents.write(case, LetterKind.BOARD),
        lambda it: it.form.choices.to_whom,
    ),
    "handover": page(
        lambda place, case: place.packages.hand_over([case]), lambda it: it.choices.to_whom
    ),
    "sheet": page(lambda place, case: place.packages.make_sheet(case), lambda it: it.question),
    "school": settings(lambda it: it.school.rows[0].name),
    "own title": settings(lambda it: it.school.own_title),
    "substitute": settings(substitute, "keeping"),
    "keeper of the sheet": settings(lambda it: it.recovery.keeper, "keys"),
    "follow-up": lambda place, case: part(place).earlier.rows[0].note,
    "monitor": lambda place, case: part(place).monitor.sources["pupils"],
}

KEPT_WHEN_LEFT = ("keyword", "sheet", "school", "own title", "substitute", "follow-up", "monitor")


def asked(act: Callable[[Workplace], Any], editor: str = "name") -> Editor:
    """A form over the window: `act` gives what holds its dialog."""

    def opened(place: Workplace, case: CaseId) -> Any:
        return act(place).dialog.content.editor(editor)

    return opened


def new_value(place: Workplace) -> Any:
    lists = place.lists.show()
    lists.acts.add("place", None)
    return lists.acts


def other_name(place: Workplace) -> Any:
    lists = place.lists.show()
    lists.acts.rename(lists.list_id, lists.model.rows[0])
    return lists.acts


def new_field(place: Workplace) -> Any:
    fields = place.lists.show().fields
    fields.add.click()
    return fields


def holiday(place: Workplace) -> Any:
    place.window.show_destination("settings")
    card: Any = place.settings.holidays
    card.add_holiday.click()
    return card


def recommendation(place: Workplace) -> Any:
    made = part(place).made
    made.add.click()
    return made


def other_words(place: Workplace) -> Any:
    row = part(place).earlier.rows[0]
    row.ask_words()
    return row


def new_school(place: Workplace, case: CaseId) -> Any:
    place.window.show_destination("settings")
    place.settings.school.add_school.click()
    dialog: Any = place.settings.school.dialog
    return dialog.content.name


def view_name(place: Workplace, case: CaseId) -> Any:
    place.window.show_destination("cases")
    dialog: Any = place.cases.layout_menu.ask_name()
    return dialog.content.editor("name")


DIALOGS: dict[str, Editor] = {
    "recommendation": asked(recommendation, "text"),
    "recommendation in other words": asked(other_words, "text"),
    "own value": asked(new_value),
    "another name": asked(other_name),
    "own field": asked(new_field),
    "holiday": asked(holiday),
    "school": new_school,
    "name of a view": view_name,
}


def type_in(qtbot: QtBot, editor: QWidget, words: str) -> None:
    editor.setFocus()
    editor.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(editor, words)


def text_of(editor: Any) -> str:
    return str(editor.text())


def offer(editor: QWidget) -> Notice:
    """That something was typed here before."""
    found = dialog_of(editor).findChild(DialogDraft)
    assert found is not None
    return found.offered


def dialog_of(editor: QWidget) -> FormDialog:
    dialog = editor.window()
    assert isinstance(dialog, FormDialog)
    return dialog


def test_a_page_that_is_left_at_once_keeps_what_was_typed(
    place: Workplace, life: Life, qtbot: QtBot
) -> None:
    case, before = the_case(place), len(place.today.due.rows())
    for number, (name, opened) in enumerate(PAGES.items()):
        words = f"{MARK} {number}"
        editor = opened(place, case)
        type_in(qtbot, editor, words)
        qtbot.keyClick(editor, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert place.window.current_widget is place.today, name
        assert holds(place.services, words), f"{name}: left within two seconds"
        if name == "report":
            assert len(place.today.due.rows()) == before + 1, "Vandaag shows it at once"
        assert words in text_of(opened(place, case)), f"{name}: it is there again"


def test_no_way_out_of_a_report_loses_it(place: Workplace, life: Life, qtbot: QtBot) -> None:
    case, drafts = the_case(place), place.services.drafts
    control = Qt.KeyboardModifier.ControlModifier
    ways: list[Callable[[], object]] = [
        lambda: place.open_case(case),
        lambda: qtbot.keyClick(life.frame, Qt.Key.Key_N, control),
        lambda: life.show_open(life.registers.all[0], case),
        lambda: place.dossiers._intake.begin_about(case),
    ]
    for number, leave in enumerate(ways):
        place.new_report()
        place.onlooker.set_present(False)
        type_in(qtbot, story_of(shown(place)).story, f"{MARK} {number}")
        leave()
        assert f"{MARK} {number}" in " ".join(one.content for one in drafts.unfinished_reports())
    begun = len(drafts.unfinished_reports())
    place.new_report()
    page = shown(place)
    place.window.show_destination("today")
    assert len(drafts.unfinished_reports()) == begun, "nothing was typed: nothing is begun"
    place.new_report()
    place.onlooker.set_present(False)
    page = shown(place)
    type_in(qtbot, story_of(page).story, MARK)
    life.messages.answers = [True]  # type: ignore[attr-defined]
    page.discard()
    assert len(drafts.unfinished_reports()) == begun, "what was thrown away stays away"


def test_a_lock_keeps_what_is_being_typed_wherever_that_is(place: Workplace, qtbot: QtBot) -> None:
    case = the_case(place)
    for number, name in enumerate(KEPT_WHEN_LEFT):
        type_in(qtbot, PAGES[name](place, case), f"{MARK} {number}.")
        place.keep()
        assert holds(place.services, f"{MARK} {number}."), name
    for number, (name, opened) in enumerate(DIALOGS.items()):
        words = f"{MARK} {number}!"
        editor = opened(place, case)
        type_in(qtbot, editor, words)
        place.keep()
        shiboken6.delete(dialog_of(editor))  # as the lock does: nobody answered it
        editor = opened(place, case)
        assert text_of(editor) == words and offer(editor).isVisible(), name
        dialog_of(editor).cancel.click()
        assert not holds(place.services, words), f"{name}: what was thrown away stays away"


def test_what_is_offered_is_taken_back_kept_by_escape_and_gone_when_saved(
    place: Workplace, qtbot: QtBot
) -> None:
    case, opened = the_case(place), DIALOGS["another name"]
    editor = opened(place, case)
    before = text_of(editor)
    assert not offer(editor).isVisible()
    type_in(qtbot, editor, MARK)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    editor = opened(place, case)
    assert text_of(editor) == MARK, "Escape may have been a slip"
    offer(editor).action_chosen.emit()
    assert text_of(editor) == before and not offer(editor).isVisible()
    type_in(qtbot, editor, MARK)
    place.keep()
    type_in(qtbot, editor, before)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert place.services.drafts.begun(DRAFT) == [], "nothing is kept that is no change"
    editor = opened(place, case)
    type_in(qtbot, editor, MARK)
    place.keep()
    dialog_of(editor).action.click()
    assert place.services.drafts.begun(DRAFT) == []
    assert MARK in [row.label for row in place.lists.show().model.rows]


def test_after_a_lock_one_is_back_on_the_sheet_and_on_the_lists(
    place: Workplace, life: Life, qtbot: QtBot
) -> None:
    case = the_case(place)
    sheet = PAGES["sheet"](place, case)
    type_in(qtbot, sheet, MARK)
    again = reopened(life, place, qtbot)
    page = shown(again)
    assert isinstance(page, CaseSheetScreen) and page.question.text() == MARK
    page.close_button.click()
    assert not holds(again.services, MARK), "the question is gone with the page"
    assert again.services.drafts.begun(SHEET) == []
    new_value(again)
    third = reopened(life, again, qtbot)
    assert isinstance(shown(third), OwnListsScreen)


def reopened(life: Life, place: Workplace, qtbot: QtBot) -> Workplace:
    """Locked, and unlocked again."""
    register = place.register
    life.lock()
    key, salt = register.key, register.salt
    return begin(life, storage.open_register(register.path, key, salt, NOW), qtbot)


def test_a_lock_asks_and_tells_nothing_though_nothing_can_be_kept(
    place: Workplace, life: Life, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise CannotWrite("disk_full")

    services, silent = place.services, list[bool]()
    monkeypatch.setattr(services.drafts, "keep", full)
    monkeypatch.setattr(services.settings, "change_school", full)
    monkeypatch.setattr(life.messages, "error", lambda *_: silent.append(life.messages._silent))
    type_in(qtbot, PAGES["school"](place, the_case(place)), MARK)
    place.keep()
    assert silent == [True], "it was tried, and no dialog holds the lock up"
    assert not life.messages._silent
