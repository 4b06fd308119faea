"""What the window says of the rules: faults and age on Vandaag, the choice in Instellingen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.ui.scripted import ScriptedMessages
from tests.ui.settings_kit import events, words_in
from vp_desktop import paths
from vp_desktop.catalog.toml_file import ResourceFault
from vp_desktop.composition import Program, Services
from vp_desktop.core.duties import Addition, RuleSets
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import School
from vp_desktop.storage import records
from vp_desktop.ui.language import ENGLISH, set_language
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.settings.rule_card import RuleCard, RulesHere
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.rule_notices import RuleNotices
from vp_desktop.ui.today.screen import TodayScreen
from vp_desktop.ui.widgets.notice import Notice

OWN = Path("/een/map/own/rules")


@pytest.fixture
def open_today(
    services: Services,
    program: Program,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> Callable[..., TodayScreen]:
    def open_one(*faults: ResourceFault, sets: RuleSets | None = None) -> TodayScreen:
        s = services
        notices = RuleNotices(s.settings, sets or program.rules, faults, clock)
        assert not notices.isVisible()
        screen = TodayScreen(
            *(s.tasks, s.cases, s.drafts, s.settings, s.backups, messages, runner, onlooker),
            clock,
            rule_notices=notices,
        )
        screen.resize(1142, 728)
        shown(screen)
        return screen

    return open_one


def said(screen: TodayScreen) -> list[str]:
    assert screen.rule_notices is not None
    return [each.text() for each in screen.rule_notices.findChildren(Notice) if each.isVisible()]


def test_all_is_well_says_nothing(open_today: Callable[..., TodayScreen]) -> None:
    screen = open_today()
    assert said(screen) == []
    assert screen.rule_notices is not None
    assert not screen.rule_notices.isVisible()


def test_a_broken_file_is_told_with_its_line(open_today: Callable[..., TodayScreen]) -> None:
    left_out = ResourceFault(Path("/x/ours.toml"), "talk: to is missing", 12)
    left_out.left_out = True
    screen = open_today(
        ResourceFault(Path("/x/current_law.toml"), "inform_board: binding cannot be x", 87),
        left_out,
        ResourceFault(Path("/x/more.toml"), "there is no file that can be read"),
    )
    assert said(screen) == [
        "Een regelbestand is niet te lezen: current_law.toml, regel 87: inform_board: binding "
        "cannot be x. De laatste goede versie is in gebruik.",
        "Een regelbestand is niet te lezen: ours.toml, regel 12: talk: to is missing. Het bestand "
        "doet nu niet mee.",
        "Een regelbestand is niet te lezen: more.toml: there is no file that can be read. De "
        "laatste goede versie is in gebruik.",
    ]


@pytest.mark.parametrize(
    ("today", "old"),
    [
        (date(2027, 5, 21), False),
        (date(2027, 5, 22), True),
        (date(2027, 6, 1), True),
        (date(2028, 1, 1), True),
        (date(2026, 1, 1), False),
    ],
)
def test_rules_that_nobody_checked_for_six_months(
    open_today: Callable[..., TodayScreen], clock: StoppedClock, today: date, old: bool
) -> None:
    screen = open_today()
    assert said(screen) == []
    clock.now = datetime(today.year, today.month, today.day, 9)
    screen.refresh()
    QApplication.processEvents()
    expected = (
        "De stand van de regels is die van za 21 november 2026; kijk of er iets veranderd is."
    )
    assert said(screen) == ([expected] if old else [])


def test_the_oldest_of_the_rules_counts(
    open_today: Callable[..., TodayScreen], program: Program, services: Services
) -> None:
    old = Addition("ours", "bill_36777", date(2025, 1, 1), ())
    screen = open_today(sets=replace(program.rules, additions=(old,)))
    assert said(screen) == []  # it adds to rules that are not chosen
    services.settings.set("rule_set", "bill_36777")
    screen.refresh()
    assert "wo 1 januari 2025" in said(screen)[0]


def test_an_onlooker_sees_none_of_it(
    open_today: Callable[..., TodayScreen], onlooker: Onlooker
) -> None:
    screen = open_today(ResourceFault(Path("/x/law.toml"), "broken", 1))
    assert len(said(screen)) == 1
    onlooker.set_present(True)
    assert said(screen) == []


@pytest.fixture
def card(
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> RuleCard:
    made = RuleCard(
        Keeping(services.settings, messages),
        RulesHere(program.rules, program.taxonomy["rule_set"], OWN),
    )
    made.resize(700, 500)
    shown(made)
    return made


def test_the_card_says_which_rules_hold_and_what_is_not_certain(card: RuleCard) -> None:
    law, bill = card.choice.findChildren(QRadioButton)
    assert (law.text(), law.isChecked(), bill.isChecked()) == (
        "De wet zoals die nu is",
        True,
        False,
    )
    assert law.accessibleDescription() == "Stand van za 21 november 2026."
    assert bill.accessibleDescription().startswith("Wetsvoorstel, nog geen wet. Stand van")
    words = words_in(card)
    articles = "Wet op het onderwijstoezicht art. 6, WVO 2020, WMS art. 8, AVG art. 33"
    assert f"Nog te bevestigen in een actuele wettekst: {articles}." in words
    assert str(OWN) in words
    assert "Gelezen:" not in words


def test_choosing_other_rules_is_kept_and_changes_nothing_that_was_recorded(
    card: RuleCard, services: Services
) -> None:
    services.intake.record(a_report(category="verbal"))
    before = _rows(services)
    card.choice.findChildren(QRadioButton)[1].click()
    assert services.settings.get("rule_set") == "bill_36777"
    assert "Wetsvoorstel 36 777" in words_in(card)
    assert events(services)[0] == "setting_changed"
    assert _rows(services) == before
    card.choice.findChildren(QRadioButton)[0].click()
    assert services.settings.get("rule_set") == "current_law"


def _rows(services: Services) -> dict[str, list[tuple[object, ...]]]:
    connection = services.register.connection
    tables = ("matters", "cases", "involvements", "facts", "steps", "routes", "tasks", "documents")
    return {table: connection.rows(f"SELECT * FROM {table}") for table in tables}


def test_own_files_that_were_read_are_named(
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> None:
    added = Addition("zorgteam", "current_law", date(2026, 11, 1), ())
    sets = replace(program.rules, additions=(added,))
    keeping = Keeping(services.settings, messages)
    made = RuleCard(keeping, RulesHere(sets, program.taxonomy["rule_set"], OWN))
    shown(made)
    assert "Gelezen: zorgteam.toml." in words_in(made)


def test_what_is_not_certain_follows_the_kind_of_school(card: RuleCard, services: Services) -> None:
    with services.register.change("school_changed", datetime(2026, 11, 21)) as connection:
        records.insert(connection, School("De Kleine Beer", "po"))
    card.show_kept()
    assert "WPO art. 4a" in words_in(card)


def test_the_card_in_english(
    qapp: QApplication,
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> None:
    set_language(qapp, ENGLISH)
    keeping = Keeping(services.settings, messages)
    made = RuleCard(keeping, RulesHere(program.rules, program.taxonomy["rule_set"], OWN))
    shown(made)
    assert made.choice.findChildren(QRadioButton)[0].text() == "The law as it is now"


def test_only_rules_that_there_are_can_be_chosen(services: Services) -> None:
    for value in ("", "old_law", "current_law "):
        with pytest.raises(WrongUse):
            services.settings.set("rule_set", value)
    assert services.settings.get("rule_set") == "current_law"


def test_rules_that_this_program_no_longer_has_are_as_if_never_chosen(services: Services) -> None:
    with services.register.change("setting_changed", datetime(2026, 11, 21)) as connection:
        connection.execute("INSERT INTO settings (name, value) VALUES ('rule_set', 'bill_99999')")
    assert services.settings.get("rule_set") == "current_law"


def test_a_broken_file_of_the_user_reaches_the_window(tmp_path: Path) -> None:
    own = paths.own("rules") / "zorgteam.toml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text('id = "zorgteam"\nadds_to = current_law\n', encoding="utf-8")
    try:
        program = Program(StoppedClock())
        (fault,) = program.resource_faults
        assert (fault.name, fault.line, fault.left_out) == ("zorgteam.toml", 2, True)
        assert list(program.rules.sets) == ["current_law", "bill_36777"]
        register = make_register(tmp_path / "r.vpr")
        assert make_services(register).settings.get("rule_set") == "current_law"
        register.close()
    finally:
        own.unlink()


def test_a_broken_file_of_the_program_leaves_the_rules_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules, resources = tmp_path / "rules", paths.resources
    shutil.copytree(resources("rules"), rules)
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path / "data")
    monkeypatch.setattr(
        paths, "resources", lambda *parts: rules if parts == ("rules",) else resources(*parts)
    )
    broken = rules / "bill_36777.toml"
    good = broken.read_text(encoding="utf-8")
    broken.write_text(good + "[[rules", encoding="utf-8")
    with pytest.raises(WrongUse) as caught:  # never read without a fault: a sentence, no crash
        Program(StoppedClock()).read_guided_work()
    assert caught.value.code == "rules_broken"
    assert caught.value.values["fault"].startswith("bill_36777.toml, line ")
    broken.write_text(good, encoding="utf-8")
    before = Program(StoppedClock()).rules
    law = rules / "current_law.toml"
    text = law.read_text(encoding="utf-8")
    law.write_text(text.replace('"statutory"', '"proposed"', 1), encoding="utf-8")
    line = text.count("\n", 0, text.index('"statutory"')) + 1
    program = Program(StoppedClock())
    assert program.rules == before
    (fault,) = program.resource_faults
    assert str(fault) == (
        f"current_law.toml, line {line}: inform_board: binding cannot be proposed here"
    )
    with pytest.raises(ResourceFault, match=f"line {line}"):
        _ = program.packaged_rules
    law.unlink()
    assert Program(StoppedClock()).rules == before
