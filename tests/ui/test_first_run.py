"""The first run as a user walks it, and what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scripted import CODE_LINES, FakeFounder, ScriptedMessages
from tests.ui.test_copies import FakePrinter
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.model import School
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.registers import Founding
from vp_desktop.ui.first_run.code_check import WrongGroup, first_wrong_group
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.first_run.passphrase_page import file_stem
from vp_desktop.ui.first_run.protocol import FirstRunResult
from vp_desktop.ui.printing.recovery_prints import RecoveryPaper
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.choice import Option

SECTORS = [Option("po", "Basisonderwijs"), Option("vo", "Voortgezet onderwijs")]
PHRASE = "een lange wachtzin"


@pytest.fixture
def founder() -> FakeFounder:
    return FakeFounder()


@pytest.fixture
def wizard(
    qtbot: QtBot,
    founder: FakeFounder,
    runner: TaskRunner,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> FirstRun:
    made = FirstRun(founder, runner, messages, SECTORS, tmp_path)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def fill_school(wizard: FirstRun, name: str = "Het Baken", sector: str = "vo") -> None:
    line = wizard.register.schools.rows()[-1]
    line.name.setText(name)
    line.sector.set_value(sector)


def to_passphrase(wizard: FirstRun) -> None:
    wizard.next.click()
    fill_school(wizard)
    wizard.next.click()


def to_recovery(qtbot: QtBot, wizard: FirstRun) -> None:
    to_passphrase(wizard)
    wizard.passphrase.passphrase.first.set_text(PHRASE)
    wizard.passphrase.passphrase.second.set_text(PHRASE)
    wizard.next.click()
    qtbot.waitUntil(wizard.ready.isVisible)
    wizard.ready.copy.click()


def type_code(wizard: FirstRun, *lines: str) -> None:
    for editor, line in zip(wizard.recovery.typed, lines, strict=True):
        editor.set_text(line)


def test_from_welcome_to_the_register(
    qtbot: QtBot, wizard: FirstRun, founder: FakeFounder, messages: ScriptedMessages, tmp_path: Path
) -> None:
    to_recovery(qtbot, wizard)
    assert founder.created == [
        (
            tmp_path / "het-baken.vpr",
            PHRASE,
            Founding(
                schools=(School("Het Baken", "vo"),),
                purpose=Purpose.ADVISER,
                adviser_kind=AdviserKind.INTERNAL,
                own_title="vertrouwenspersoon",
            ),
        )
    ]
    wizard.next.click()
    type_code(wizard, CODE_LINES[0].lower().replace(" ", "-"), CODE_LINES[1])
    wizard.recovery.keeper.setText("de externe vertrouwenspersoon")
    wizard.next.click()
    assert "nagekeken" in wizard.ready.code_words.text() and not wizard.ready.copy.isVisible()
    folder = tmp_path / "stick"
    messages.answers = [folder]
    assert wizard.ready.explanation.text().startswith("Nog één ding")
    wizard.ready.choose.click()
    assert not wizard.ready.explanation.isVisible()
    with qtbot.waitSignal(wizard.created) as created:
        wizard.next.click()
    keeper = "de externe vertrouwenspersoon"
    done = FirstRunResult("register", True, keeper, folder, True, recovery_written=True)
    assert created.args == [done]


def test_says_what_the_program_cannot_do(wizard: FirstRun) -> None:
    welcome = wizard.welcome
    for words in ("onder uw naam", "beheerder", "schijf", "printer", "dwingt"):
        assert words in welcome.limits.text()
    assert welcome.limits.isVisible()
    assert welcome.existing.y() < welcome.limits.y(), "first what she can do"


def test_the_title_is_filled_in_until_she_writes_her_own(wizard: FirstRun) -> None:
    page = wizard.register
    assert page.own_title.text() == "vertrouwenspersoon" and not page.own_title.placeholderText()
    page.purpose.set_value(Purpose.BULLYING)
    page.purpose.chosen.emit(Purpose.BULLYING)
    assert page.own_title.text() == "antipestcoördinator"
    page.own_title.selectAll()
    page.own_title.insert("Juf Anna")
    page.purpose.set_value(Purpose.ADVISER)
    page.purpose.chosen.emit(Purpose.ADVISER)
    assert page.founding().own_title == "Juf Anna"
    page.own_title.clear()
    assert page.founding().own_title == "vertrouwenspersoon"


def test_nothing_is_left_out_silently(wizard: FirstRun) -> None:
    wizard.next.click()
    wizard.next.click()
    line = wizard.register.schools.rows()[0]
    assert line.name_field.error == "Vul de naam van de school in."
    assert line.sector_field.error == "Kies de onderwijssoort."
    assert line.name.hasFocus()
    line.name.setText("Het Baken")
    assert line.name_field.error == ""


def test_an_external_adviser_names_several_schools(wizard: FirstRun) -> None:
    wizard.next.click()
    page = wizard.register
    assert not page.schools.add.isVisible()
    page.kind.set_value(AdviserKind.EXTERNAL)
    page.kind.chosen.emit(AdviserKind.EXTERNAL)
    fill_school(wizard, "Het Baken")
    page.schools.add.click()
    fill_school(wizard, "De Regenboog", "po")
    assert page.founding().schools == (School("Het Baken", "vo"), School("De Regenboog", "po"))
    assert page.founding().adviser_kind is AdviserKind.EXTERNAL
    page.schools.rows()[1].remove.click()
    assert page.founding().schools == (School("Het Baken", "vo"),)


def test_only_an_adviser_is_asked_whether_she_is_external(wizard: FirstRun) -> None:
    wizard.next.click()
    wizard.register.purpose.set_value(Purpose.BULLYING)
    wizard.register.purpose.chosen.emit(Purpose.BULLYING)
    assert not wizard.register.kind_field.isVisible()
    assert wizard.register.founding().own_title == "antipestcoördinator"


def test_a_weak_or_different_passphrase_goes_no_further(
    wizard: FirstRun, founder: FakeFounder
) -> None:
    to_passphrase(wizard)
    fields = wizard.passphrase.passphrase
    fields.first.set_text("kort")
    wizard.next.click()
    assert "te zwak" in fields.first_field.error
    fields.first.set_text(PHRASE)
    fields.second.set_text("iets anders")
    wizard.next.click()
    assert fields.second_field.error == "De twee wachtzinnen zijn niet gelijk."
    assert founder.created == []


def test_the_phrase_offered_can_be_taken(wizard: FirstRun) -> None:
    to_passphrase(wizard)
    fields = wizard.passphrase.passphrase
    fields.take.click()
    assert fields.passphrase() == "vijver lamp stoel wortel fluit kaart"
    assert fields.second.edit.hasFocus()


def test_a_full_disk_is_said_and_nothing_is_lost(
    qtbot: QtBot, wizard: FirstRun, founder: FakeFounder
) -> None:
    founder.error = CannotWrite("disk_full")
    to_passphrase(wizard)
    wizard.passphrase.passphrase.first.set_text(PHRASE)
    wizard.passphrase.passphrase.second.set_text(PHRASE)
    wizard.next.click()
    assert wizard.next.text() == "Sleutel wordt berekend…"
    qtbot.waitUntil(lambda: wizard.passphrase.notice.text() == "<disk_full>")
    assert wizard.passphrase.passphrase.passphrase() == PHRASE
    assert wizard.next.isEnabled()


def test_a_code_typed_wrong_names_the_group(qtbot: QtBot, wizard: FirstRun) -> None:
    to_recovery(qtbot, wizard)
    assert wizard.next.text() == "Ik heb de code overgeschreven"
    wizard.next.click()
    assert not any(
        CODE_LINES[0].split()[0] in label.text() and label.isVisible()
        for label in wizard.findChildren(type(wizard.recovery.title))
    )
    type_code(wizard, "AB12C DE34F GH56K KM78N", CODE_LINES[1].split()[0])
    wizard.next.click()
    first, second = wizard.recovery.fields
    assert first.error.startswith("Groep 3 klopt niet.")
    assert second.error == "Groep 2 ontbreekt."
    assert wizard.recovery.typed[0].text() == "AB12C DE34F GH56K KM78N"
    assert first.editor.hasFocus()
    wizard.recovery.again.click()
    assert wizard.recovery.is_shown()
    assert wizard.next.text() == "Ik heb de code overgeschreven"


def test_code_and_backups_may_be_postponed(qtbot: QtBot, wizard: FirstRun) -> None:
    to_recovery(qtbot, wizard)
    wizard.next.click()  # she began to copy it, and leaves it
    wizard.later.click()
    assert wizard.ready.isVisible() and wizard.ready.copy.isVisible()
    assert wizard.recovery.is_written, "what she still has to do is to type it back"
    wizard.ready.copy.click()
    assert wizard.recovery.is_shown(), "not asked back when she comes to it again"
    wizard.later.click()
    with qtbot.waitSignal(wizard.created) as created:
        wizard.later.click()
    assert created.args == [FirstRunResult("register", False, "", None)]


def test_a_bad_place_for_backups_is_said(
    qtbot: QtBot, wizard: FirstRun, messages: ScriptedMessages, tmp_path: Path
) -> None:
    to_recovery(qtbot, wizard)
    wizard.later.click()
    messages.answers = [tmp_path]
    wizard.ready.choose.click()
    assert wizard.ready.warning.text() == "Deze map staat op dezelfde schijf."


def test_once_made_there_is_no_way_back(qtbot: QtBot, wizard: FirstRun) -> None:
    to_passphrase(wizard)
    assert wizard.back.isVisible()
    wizard.back.click()
    assert wizard.register.isVisible()
    wizard.next.click()
    wizard.passphrase.passphrase.first.set_text(PHRASE)
    wizard.passphrase.passphrase.second.set_text(PHRASE)
    qtbot.keyClick(wizard.passphrase.passphrase.second.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(wizard.ready.isVisible)
    assert not wizard.back.isVisible() and wizard.next.hasFocus()
    wizard.ready.copy.click()
    assert not wizard.back.isVisible()


def test_an_existing_register_is_offered_at_once(
    qtbot: QtBot, wizard: FirstRun, messages: ScriptedMessages
) -> None:
    messages.answers = [Path("/stick/baken.vpr")]
    with qtbot.waitSignal(wizard.existing_chosen) as chosen:
        wizard.welcome.existing.click()
    assert chosen.args == [Path("/stick/baken.vpr")]


def test_a_new_register_never_takes_the_name_of_an_old_one(
    wizard: FirstRun, tmp_path: Path
) -> None:
    (tmp_path / "het-baken.vpr").touch()
    to_passphrase(wizard)
    assert wizard.passphrase.path() == tmp_path / "het-baken-2.vpr"


@pytest.mark.parametrize(
    ("school", "stem"),
    [
        ("Het Baken", "het-baken"),
        ("Basisschool 't Kwètternest (Ø)", "basisschool-t-kwetternest"),
        ("../../etc", "etc"),
        ("學校", "register"),
    ],
)
def test_file_names_are_plain(school: str, stem: str) -> None:
    assert file_stem(school) == stem


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("AB12C DE34F", None),
        ("ab12c-de34f", None),
        ("AB I2C DE34F".replace(" ", "", 1), None),
        ("AB12X DE34F", WrongGroup(1, missing=False)),
        ("AB12C", WrongGroup(2, missing=True)),
        ("AB12C DE34", WrongGroup(2, missing=False)),
        ("AB12C DE34F X", WrongGroup(2, missing=False)),
        ("", WrongGroup(1, missing=True)),
    ],
)
def test_codes_are_compared_by_group(typed: str, wrong: WrongGroup | None) -> None:
    assert first_wrong_group("AB12C DE34F", typed) == wrong


def test_the_sheet_can_be_printed_with_its_warning(
    qtbot: QtBot,
    founder: FakeFounder,
    runner: TaskRunner,
    messages: ScriptedMessages,
    tmp_path: Path,
    shown: Callable[[QWidget], None],
) -> None:
    """A blank one to write on, or the code itself: as in Instellingen, and no file is written."""
    printer = FakePrinter()
    paper = RecoveryPaper(printer.make, printer)  # type: ignore[arg-type]
    wizard = FirstRun(founder, runner, messages, SECTORS, tmp_path, paper)
    shown(wizard)
    assert wizard.made is None
    to_recovery(qtbot, wizard)
    assert wizard.made is not None
    before = sorted(tmp_path.rglob("*"))
    prints = wizard.recovery.prints
    assert prints.blank.isVisible() and prints.code.isVisible()
    prints.blank.click()
    prints.code.click()
    assert [lines for lines, _ in printer.made] == [None, CODE_LINES]
    assert "wie de code en het bestand heeft" in printer.warnings[1]
    assert not printer.warnings[0]
    assert sorted(tmp_path.rglob("*")) == before
    wizard.next.click()  # while it is asked back there is nothing to print
    assert not prints.code.isVisible()


def test_without_a_printer_nothing_about_paper_is_shown(qtbot: QtBot, wizard: FirstRun) -> None:
    to_recovery(qtbot, wizard)
    assert wizard.recovery.is_shown()
    assert not wizard.recovery.prints.blank.isVisible()
    assert not wizard.recovery.prints.code.isVisible()
