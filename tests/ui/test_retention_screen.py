"""Bewaren en vernietigen in the window: it proposes, asks twice, and each act can be undone till then."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report, make_register
from tests.services.destroying_kit import asked_to_go
from tests.ui.dossier_page import choose, panel_of, press, save, visible_words, write
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Closing, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import backups
from vp_desktop.storage import register as storage
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.retention.parts import BIN, DESTROYED, HELD
from vp_desktop.ui.retention.screen import KeepingServices, RetentionScreen
from vp_desktop.ui.retention.today_card import KeepingCard
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import MenuButton

Open = Callable[[], RetentionScreen]
OpenDossier = Callable[[CaseId], DossierScreen]
CLOSED = date(2026, 6, 1)


@pytest.fixture
def open_keeping(
    services: Services,
    program: Program,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
) -> Open:
    def open_one() -> RetentionScreen:
        s = services
        parts = KeepingServices(
            *(s.retention, s.bin, s.destroying, s.settings, s.drafts, program.taxonomy, clock)
        )
        screen = RetentionScreen(parts, messages, runner, onlooker)
        at_work(screen)
        return screen

    return open_one


def closed(services: Services, **changed: object) -> CaseId:
    case_id = services.intake.record(a_report(received_on=date(2026, 3, 10), **changed))
    services.cases.close(Closing(case_id, "talked", CLOSED))
    return case_id


@pytest.fixture
def two(services: Services) -> list[CaseId]:
    """Two cases of last year that may go."""
    cases = [closed(services, keyword=word) for word in ("regenboog", "fiets")]
    services.summary.make_final(SchoolYear(2025), SchoolId(1))
    return cases


def test_a_page_that_goes_asks_the_register_nothing(
    open_keeping: Open, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts, asked = open_keeping().acts, list[int]()
    monkeypatch.setattr(services.bin, "content", lambda: asked.append(1) or ())
    shiboken6.delete(acts)
    assert not asked, (
        "Qt says `destroyed` of every object that goes: the register may be closed by then"
    )


def held(services: Services) -> CaseId:
    people = (NewPerson("subject", "", "pupil", "", 14), NewPerson("accused", "", "staff"))
    case_id = closed(services, category="sexual_abuse", people=people)
    services.summary.make_final(SchoolYear(2025), SchoolId(1))
    return case_id


def test_nothing_to_do_says_so(open_keeping: Open) -> None:
    screen = open_keeping()
    assert "Er hoeft nu niets weg" in visible_words(screen)
    for part, said in ((HELD, "niets vastgehouden"), (BIN, "leeg"), (DESTROYED, "nog niets")):
        screen.show_part(part)
        words = visible_words(screen)
        assert any(said in word for word in words)
        assert "Er hoeft nu niets weg" not in words


def test_a_proposal_is_accepted_and_taken_back(
    open_keeping: Open, services: Services, two: list[CaseId]
) -> None:
    screen = open_keeping()
    assert "2025-001 · regenboog" in visible_words(screen)
    press(screen, "In de prullenbak: 2025-001 · regenboog")
    assert services.cases.count(CaseQuery()) == 1
    press(screen, "Ongedaan maken")
    assert services.cases.count(CaseQuery()) == 2
    for one in ("2025-001 · regenboog", "2025-002 · fiets"):
        press(screen, f"In de prullenbak: {one}")
    assert services.cases.count(CaseQuery()) == 0
    press(screen, "Prullenbak (2)")
    press(screen, "Terughalen: 2025-002 · fiets")
    assert services.cases.count(CaseQuery()) == 1
    assert not any(word.startswith("Vernietigen") for word in visible_words(screen))


def test_destroying_asks_twice_and_says_what_goes(
    open_keeping: Open,
    services: Services,
    messages: ScriptedMessages,
    clock: StoppedClock,
    two: list[CaseId],
    qtbot: QtBot,
) -> None:
    services.bin.put(two, BinReason.TERM)
    clock.now += timedelta(days=30)
    screen = open_keeping()
    messages.answers = [False, True]
    press(screen, "Vernietigen…: 2025-001 · regenboog")
    (method, _, said) = messages.asked[-1]
    assert method == "confirm_destruction"
    assert "dossiers: 1" in said and "meldingen: 1" in said and "reservekopie" in said
    assert len(services.bin.content()) == 2, "she thought better of it"
    press(screen, "Alles hierboven vernietigen…")
    qtbot.waitUntil(lambda: services.bin.content() == ())
    qtbot.waitUntil(lambda: "2 dossiers vernietigd" in visible_words(screen))
    assert not screen.acts.progress.is_busy


def test_all_above_are_those_that_stood_there(
    open_keeping: Open,
    services: Services,
    messages: ScriptedMessages,
    clock: StoppedClock,
    qtbot: QtBot,
) -> None:
    """At midnight the days of another one are over, and nobody has seen it yet."""
    *two, third = [closed(services, keyword=word) for word in ("een", "twee", "drie")]
    services.summary.make_final(SchoolYear(2025), SchoolId(1))
    services.bin.put(two, BinReason.TERM)
    clock.now += timedelta(days=1)
    services.bin.put([third], BinReason.TERM)
    clock.now += timedelta(days=29)
    screen = open_keeping()
    screen.show_part(BIN)
    clock.now += timedelta(days=1)
    messages.answers = [True]
    press(screen, "Alles hierboven vernietigen…")
    qtbot.waitUntil(lambda: len(services.bin.content()) < 3 and not screen.acts.progress.is_busy)
    assert [one.binned.case_id for one in services.bin.content()] == [third]


def test_a_backup_that_still_holds_it_stands_there_until_it_is_gone(
    open_keeping: Open, services: Services, two: list[CaseId], tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    copy = stick / "kopie.vpr"
    storage.copy(services.register, copy)
    with services.register.change("backup_made", NOW) as connection:
        backups.remember(connection, "made", copy, NOW, services.register.salt)
    stick.rename(tmp_path / "la")
    asked_to_go(services, *two)
    services.bin.put(two, BinReason.REQUEST)
    services.destroying.destroy(two)
    screen = open_keeping()
    assert "kopie.vpr" in visible_words(screen)
    press(screen, "Opnieuw proberen")
    qtbot.waitUntil(lambda: screen.undo_bar.text() != "")
    assert "kopie.vpr" in visible_words(screen)
    press(screen, "Is weg: kopie.vpr")
    assert "kopie.vpr" not in visible_words(screen)


def test_a_register_of_a_name_like_this_one_is_never_told_to_be_erased(
    open_keeping: Open, services: Services, two: list[CaseId], qtbot: QtBot
) -> None:
    """It may be the colleague's; it is no backup in which something still stands."""
    place = services.register.path
    make_register(place.with_name(f"{place.stem}-pesten.vpr")).close()
    asked_to_go(services, *two)
    services.bin.put(two, BinReason.REQUEST)
    services.destroying.destroy(two)
    screen = open_keeping()
    said = " ".join(visible_words(screen))
    assert "Het kan een ander register zijn: wis het niet" in said
    assert "Wis dit bestand zelf" not in said
    screen.show_part(DESTROYED)
    assert "In geen reservekopie meer." in " ".join(visible_words(screen))
    press(screen, f"Hoort er niet bij: {place.stem}-pesten.vpr")
    assert "-pesten.vpr" not in " ".join(visible_words(screen))
    assert services.destroying.still_in() == ()


def test_a_hold_is_lifted_with_a_reason_and_put_back(
    open_keeping: Open, services: Services
) -> None:
    case_id = held(services)
    screen = open_keeping()
    before = services.retention.holds(case_id)
    words = visible_words(screen)
    assert any("Meldplicht" in word for word in words)
    assert words.count("2025-001") == 1, "a case stands there once, whatever keeps it"
    assert "Meldplicht: opheffen…" in words
    screen.acts.lift(case_id, "2025-001", before[0])
    assert screen.place.panel is not None
    screen.place.panel.save.click()
    assert screen.place.panel is not None, "without a reason nothing is lifted"
    screen.place.panel.sheet.form.fill({"because": "het bestuur heeft alles"})
    screen.place.panel.save.click()
    assert len(services.retention.holds(case_id)) == len(before) - 1
    press(screen, "Ongedaan maken")
    assert services.retention.holds(case_id) == before


def test_while_somebody_looks_along_nothing_is_told(
    open_keeping: Open, onlooker: Onlooker, two: list[CaseId]
) -> None:
    screen = open_keeping()
    onlooker.set_present(True)
    told = " ".join(visible_words(screen))
    assert "2025" not in told and "regenboog" not in told and "(2)" not in told


def test_the_term_is_kept_and_follows_at_once(
    open_keeping: Open, services: Services, two: list[CaseId]
) -> None:
    screen = open_keeping()
    assert screen.term.choice.value() == "by_purpose"
    screen.term.choice.set_value("24")
    screen.term.choice.chosen.emit("24")
    assert services.settings.get("retention_months") == "24"
    assert any("1 juni 2028" in word for word in visible_words(screen))
    screen.term.choice.chosen.emit("by_purpose")
    assert services.settings.get("retention_months") == ""


def test_a_term_that_is_over_while_the_edition_is_not_made_is_said(
    open_keeping: Open, services: Services
) -> None:
    closed(services)
    services.settings.set("retention_months", "6")
    assert not any("al voorbij" in word for word in visible_words(open_keeping()))
    services.settings.set("retention_months", "5")
    assert any("al voorbij" in word for word in visible_words(open_keeping()))


def test_vandaag_says_how_many_and_nothing_without(
    services: Services,
    two: list[CaseId],
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    clock: StoppedClock,
) -> None:
    card = KeepingCard(services.retention, services.bin, services.destroying, runner)
    shown(card)
    card.show_open(False)
    assert "2 dossiers kunnen worden vernietigd." in visible_words(card)
    card.show_open(True)
    assert card.isHidden()
    services.bin.put(two, BinReason.TERM)
    card.show_open(False)
    assert card.isHidden()
    clock.now += timedelta(days=30)
    card.show_open(False)
    assert "2 dossiers lagen 30 dagen in de prullenbak." in visible_words(card)


def test_a_dossier_goes_into_the_bin_from_its_own_page(
    open_dossier: OpenDossier, services: Services, qtbot: QtBot
) -> None:
    case_id = services.intake.record(a_report())
    screen = open_dossier(case_id)
    choose(menu_of(screen), "Dossier verwijderen…")
    save(screen)
    assert services.bin.content() == (), "a reason is asked"
    write(screen, because="mistake")
    with qtbot.waitSignal(screen.binned):
        save(screen)
    assert [one.binned.because for one in services.bin.content()] == [BinReason.MISTAKE]


def test_a_held_dossier_is_not_deleted_and_what_was_chosen_stays(
    open_dossier: OpenDossier, services: Services, messages: ScriptedMessages
) -> None:
    case_id = services.intake.record(a_report(consent="given"))
    screen = open_dossier(case_id)
    choose(menu_of(screen), "Dossier vasthouden…")
    write(screen, because="de rechter vraagt ernaar")
    save(screen)
    choose(menu_of(screen), "Dossier verwijderen…")
    write(screen, because="not_needed")
    save(screen)
    assert messages.asked[-1] == ("error", "", "<case_held>")
    assert panel_of(screen).sheet.form.text("because") == "not_needed"
    assert services.bin.content() == ()


def menu_of(screen: DossierScreen) -> MenuButton:
    return screen.head.menu


def test_a_deleted_dossier_comes_back_whole_on_its_own_page(
    workplace: Workplace, services: Services
) -> None:
    case_id = services.intake.record(a_report(keyword="regenboog"))
    workplace.open_case(case_id)
    page = workplace.window.current_widget
    assert isinstance(page, DossierScreen)
    choose(menu_of(page), "Dossier verwijderen…")
    write(page, because="not_needed")
    save(page)
    keeping = workplace.window.current_widget
    assert isinstance(keeping, RetentionScreen)
    assert any("regenboog" in word for word in visible_words(keeping))
    press(keeping, "Ongedaan maken")
    assert isinstance(workplace.window.current_widget, DossierScreen)
    assert services.bin.content() == ()


def test_vandaag_and_instellingen_lead_there(two: list[CaseId], workplace: Workplace) -> None:
    workplace.window.show_destination("today")
    press(workplace.keeping.card, "Bekijken")
    keeping = workplace.window.current_widget
    assert isinstance(keeping, RetentionScreen)
    for one in ("2025-001 · regenboog", "2025-002 · fiets"):
        press(keeping, f"In de prullenbak: {one}")
    workplace.window.show_destination("today")
    assert workplace.keeping.card.isHidden()
    workplace.window.show_destination("settings")
    workplace.settings.retention.open_button.click()
    assert isinstance(workplace.window.current_widget, RetentionScreen)
