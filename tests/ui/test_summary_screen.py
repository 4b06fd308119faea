"""Jaaroverzicht: the very pages, nothing on the disk unasked, and one final edition for a year."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import a_report, make_register, make_services
from tests.ui.dossier_page import visible_words
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.anonymity import NotPrinted, Reason
from vp_desktop.core.errors import CannotWrite, NeedsAttention
from vp_desktop.core.model import SchoolId
from vp_desktop.core.purpose import AdviserKind
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services import outgoing
from vp_desktop.ui.summary.reasons_part import ReasonsPart
from vp_desktop.ui.summary.saving import Form
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.task_runner import TaskRunner

YEAR = SchoolYear(2025)
SCHOOL = SchoolId(1)
Open = Callable[..., SummaryScreen]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where files would go that are written without being asked for."""
    made = tmp_path / "home"
    made.mkdir()
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(made))
    return made


@pytest.fixture
def open_summary(
    qtbot: QtBot,
    program: Program,
    services: Services,
    home: Path,
    runner: TaskRunner,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> Iterator[Open]:
    def open_one(of: Services = services) -> SummaryScreen:
        screen = SummaryScreen(SummaryServices.of(of), program.taxonomy, runner, messages)
        screen.resize(1100, 700)
        shown(screen)
        screen.refresh()
        wait(qtbot, screen, runner)
        return screen

    return open_one


def wait(qtbot: QtBot, screen: SummaryScreen, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not runner.busy and screen.save.isEnabled(), timeout=20000)


def record_some(services: Services, count: int, **changed: object) -> None:
    for number in range(count):
        day = date(2025, 9, 1 + number % 28)
        services.intake.record(a_report(received_on=day, people=(), **changed))


def test_the_year_that_can_become_final_comes_up_first(open_summary: Open) -> None:
    screen = open_summary()
    assert screen.period.years() == YEAR
    assert "2025-2026" in screen.header.title.text()
    assert screen.state.text() == "concept, alleen voor uzelf"


def test_the_preview_is_the_page_itself_and_leaves_no_file(
    open_summary: Open, services: Services, home: Path, qtbot: QtBot
) -> None:
    record_some(services, 30)
    screen = open_summary()
    screen.grab()
    assert screen.pages.page_count >= 3
    assert "De Vlieger" in screen.pages.text() and "30" in screen.pages.text()
    assert list(home.rglob("*")) == []


def test_a_screen_reader_gets_the_words_of_a_page(open_summary: Open) -> None:
    screen = open_summary()
    papers = [w for w in screen.pages.findChildren(QWidget) if "Bladzijde" in w.accessibleName()]
    assert len(papers) == screen.pages.page_count
    assert "De Vlieger" in papers[0].accessibleDescription()


def test_reasons_are_folded_until_asked_for(open_summary: Open, services: Services) -> None:
    record_some(services, 24)
    screen = open_summary()
    assert screen.facts.reasons.toggle.isVisible()
    assert not screen.facts.reasons.list.isVisible()
    screen.facts.reasons.toggle.click()
    assert screen.facts.reasons.list.isVisible()
    screen.refresh()
    assert not screen.facts.reasons.list.isVisible()


def test_every_reason_has_words(program: Program, qtbot: QtBot) -> None:
    part = ReasonsPart(program.taxonomy)
    qtbot.addWidget(part)
    part.show_draft([NotPrinted("place/inside", "toilet", reason) for reason in Reason], 5)
    part.show_draft([NotPrinted("place", None, Reason.INCOMPLETE)], 5)


@pytest.mark.parametrize("form", [Form.PDF, Form.JSON])
def test_saving_warns_and_writes_the_very_edition(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
    form: Form,
) -> None:
    record_some(services, 12)
    screen = open_summary()
    place = tmp_path / f"overzicht{form.suffix}"
    messages.answers = [True, place]
    with qtbot.waitSignal(screen.saver.saved):
        screen._save_by_user(form)
    (_, _, warning), (_, _, proposed) = messages.asked
    assert "niet versleuteld" in warning and "eigen ogen" in warning
    assert proposed == f"jaaroverzicht-2025-2026-concept{form.suffix}"
    if form is Form.PDF:
        assert place.read_bytes() == screen._prepared.pdf  # type: ignore[union-attr]
    else:
        assert json.loads(place.read_text(encoding="utf-8"))["total"] == {"value": 12}
    if os.name == "posix":
        assert place.stat().st_mode & 0o077 == 0
    assert screen.notice.isVisible()


@pytest.mark.parametrize(
    ("form", "name", "begins"),
    [
        (Form.TO_DISCUSS, "jaaroverzicht-2025-2026-zonder-cijfers-concept.pdf", b"%PDF"),
        (Form.WALL, "jaaroverzicht-2025-2026-voor-de-muur-concept.pdf", b"%PDF"),
        (Form.HOW_MANY, "jaaroverzicht-2025-2026-maar-hoeveel-dan-concept.pdf", b"%PDF"),
        (Form.XLSX, "jaaroverzicht-2025-2026-concept.xlsx", b"PK"),
    ],
)
def test_papers_beside_the_summary_are_saved_too(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
    form: Form,
    name: str,
    begins: bytes,
) -> None:
    record_some(services, 30)
    screen = open_summary()
    place = tmp_path / f"x{form.suffix}"
    messages.answers = [True, place]
    with qtbot.waitSignal(screen.saver.saved, timeout=20_000):
        screen._save_by_user(form)
    assert messages.asked[-1][2] == name
    assert place.read_bytes().startswith(begins)


def test_csv_is_a_folder_of_tables(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    record_some(services, 30)
    screen = open_summary()
    messages.answers = [True, tmp_path]
    with qtbot.waitSignal(screen.saver.saved):
        screen._save_by_user(Form.CSV)
    table = tmp_path / "jaaroverzicht-2025-2026-concept" / "totals.csv"
    rows = list(csv.reader(table.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert ["Zaken", "30"] in rows


def test_no_is_no(open_summary: Open, messages: ScriptedMessages, tmp_path: Path) -> None:
    screen = open_summary()
    messages.answers = [False]
    screen._save_by_user(Form.PDF)
    messages.answers = [True, None]
    screen._save_by_user(Form.PDF)
    assert messages.answers == []
    assert not list(tmp_path.glob("*.pdf"))


def test_a_register_is_never_written_over(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    screen = open_summary()
    register = tmp_path / "test.vpr"
    services.settings.set("own_title", "contactpersoon")  # the first change marks the file itself
    before = register.read_bytes()
    messages.answers = [True, register]
    with qtbot.waitSignal(screen.saver.saved):
        screen._save_by_user(Form.PDF)
    assert register.read_bytes() == before
    assert (tmp_path / "test.vpr.pdf").exists()
    messages.answers = [True, register, False]  # the name that was made is asked about
    screen._save_by_user(Form.PDF)
    assert messages.answers == []


def test_the_old_file_survives_a_failure(
    qtbot: QtBot,
    open_summary: Open,
    messages: ScriptedMessages,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = open_summary()
    place = tmp_path / "overzicht.pdf"
    place.write_bytes(b"het vorige")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    messages.answers = [True, place]
    screen._save_by_user(Form.PDF)
    qtbot.waitUntil(lambda: messages.asked[-1][0] == "error", timeout=5000)
    assert "disk_full" in messages.asked[-1][2]
    assert place.read_bytes() == b"het vorige"
    assert sorted(p.name for p in tmp_path.glob(".*")) == []
    assert not screen.notice.isVisible()


def test_all_files_of_a_set_or_none(tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "weg" / "b.csv"
    first.write_bytes(b"oud")
    (tmp_path / "weg").write_bytes(b"geen map")
    with pytest.raises(CannotWrite):
        outgoing.write({first: b"nieuw", second: b"nieuw"})
    assert first.read_bytes() == b"oud"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv", "weg"]


def test_final_is_asked_twice_and_then_stands(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    runner: TaskRunner,
    messages: ScriptedMessages,
) -> None:
    record_some(services, 12)
    screen = open_summary()
    for answers in ([False], [True, False]):
        messages.answers = list(answers)
        screen.final.click()
        assert messages.answers == []
    assert not services.summary.years(SCHOOL)[0].is_final

    messages.answers = [True, True]
    with qtbot.waitSignal(screen.made_final) as told:
        screen.final.click()
    wait(qtbot, screen, runner)
    assert told.args == [YEAR]
    assert services.summary.years(SCHOOL)[0].is_final
    assert screen.state.text() == "definitief"
    assert not screen.final.isVisible()
    assert "Definitief maken" not in visible_words(screen), "nothing asks for it any more"
    assert "één definitieve versie" in messages.asked[0][2]
    assert "niemand" in messages.asked[-1][2]

    record_some(services, 5)
    screen.refresh()
    wait(qtbot, screen, runner)
    assert screen._prepared.edition.page.total == 12  # type: ignore[union-attr]


def test_a_year_that_still_runs_cannot_become_final(
    qtbot: QtBot, open_summary: Open, services: Services, runner: TaskRunner
) -> None:
    services.intake.record(a_report())
    screen = open_summary()
    screen.period.year.set_value("2026-2027")
    screen.period.chosen.emit()
    wait(qtbot, screen, runner)
    assert not screen.final.isEnabled()
    assert "1 augustus 2027" in screen.final.toolTip()
    assert "1 augustus 2027" in screen.facts._final_words.text()


def test_cases_without_a_category_are_counted_and_can_be_asked_for(
    qtbot: QtBot, open_summary: Open, services: Services
) -> None:
    record_some(services, 2, category="not_yet")
    record_some(services, 9)
    screen = open_summary()
    assert not screen.final.isEnabled()
    assert "2" in screen.facts._final_words.text()
    with qtbot.waitSignal(screen.cases_wanted) as told:
        screen.facts.incomplete.click()
    assert told.args == [YEAR]


def test_what_the_service_refuses_is_said_and_nothing_is_final(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    runner: TaskRunner,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = open_summary()

    def refuse(*_: object) -> None:
        raise NeedsAttention("category_not_yet", count=1)

    monkeypatch.setattr(services.summary, "make_final", refuse)
    messages.answers = [True, True]
    screen.final.click()
    wait(qtbot, screen, runner)
    assert messages.asked[-1][0] == "error"
    assert screen.state.text() != "definitief" and screen.final.isEnabled()


def test_another_year_chosen_while_pages_are_made_shows_that_year_only(
    qtbot: QtBot, open_summary: Open, services: Services, runner: TaskRunner
) -> None:
    services.intake.record(a_report(received_on=date(2024, 10, 1)))
    screen = open_summary()
    screen.refresh()
    screen.period.year.set_value("2024-2025")
    screen.period.chosen.emit()
    wait(qtbot, screen, runner)
    assert screen._prepared.edition.school_year == SchoolYear(2024)  # type: ignore[union-attr]
    assert "2024-2025" in screen.pages.text()


def test_an_external_adviser_chooses_the_school(
    qtbot: QtBot, tmp_path: Path, open_summary: Open, runner: TaskRunner
) -> None:
    register = make_register(
        tmp_path / "other.vpr",
        adviser_kind=AdviserKind.EXTERNAL,
        schools=("De Vlieger", "Het Baken"),
    )
    other = make_services(register)
    screen = open_summary(other)
    shown_pages: list[str] = []
    show = screen.pages.show_document
    screen.pages.show_document = lambda pdf: (show(pdf), shown_pages.append(screen.pages.text()))
    screen.refresh()
    screen.period.school.set_value("2")
    screen.period.chosen.emit()
    wait(qtbot, screen, runner)
    assert "Het Baken" in screen.pages.text()
    assert all("De Vlieger" not in page for page in shown_pages)
    register.close()
