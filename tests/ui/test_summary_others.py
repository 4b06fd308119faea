"""Jaaroverzicht beside what others published: files taken in one by one, and copies compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.services.editions_kit import Y25, another, backup, changed, fill, json_of
from tests.ui.scripted import ScriptedMessages
from tests.ui.summary_kit import SCHOOL, Open, settle, turn
from vp_desktop.composition import Services
from vp_desktop.ui.summary.period_choice import Kind

Found = Callable[..., Services]


@pytest.fixture
def issued(services: Services, tmp_path: Path) -> Iterator[bytes]:
    """A final edition of 2025-2026 that a copy of this register issued."""
    fill(services, Y25, 12)
    copy = backup(services, tmp_path / "kopie.vpr")
    fill(copy, Y25, 2, seed=3)
    yield json_of(copy, copy.summary.make_final(Y25, SCHOOL))
    copy.register.close()


def test_files_of_others_are_taken_in_and_told_one_by_one(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    issued: bytes,
    texts_messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    screen = open_summary()
    own, other = tmp_path / "eigen.json", tmp_path / "ander.json"
    own.write_bytes(issued)
    other.write_bytes(another(issued, audience="bullying"))
    texts_messages.answers = [[own, other]]
    with qtbot.waitSignal(screen.published.taken_in):
        screen.published.take.click()
    settle(qtbot, screen)
    lines = screen.published.result.text().split("\n\n")
    assert len(lines) == 2
    assert lines[0].startswith("eigen.json") and "van dit register" in lines[0]
    assert lines[1].startswith("ander.json") and "iemand anders" in lines[1]
    assert screen.state.text() == "definitief"  # its own final came back
    assert screen.period.years() == Y25  # and stays what is shown
    labels = [screen.published.known.itemAt(n).widget().text() for n in range(1)]
    assert labels == ["2025-2026 · van iemand anders · over pesten"]
    texts_messages.answers = [[own]]
    screen.published.take.click()
    settle(qtbot, screen)
    assert "al bekend" in screen.published.result.text()


def test_a_file_that_is_none_says_so_and_takes_in_nothing(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    issued: bytes,
    texts_messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    screen = open_summary()
    good, bad = tmp_path / "goed.json", tmp_path / "fout.json"
    good.write_bytes(another(issued))
    for content in (b"geen json", b"\xff\xfe", changed(issued, sign=False, reports=99), b""):
        bad.write_bytes(content)
        texts_messages.answers = [[good, bad, tmp_path / "weg.json"]]
        screen.published.take.click()
        settle(qtbot, screen)
        assert texts_messages.asked[-1][0] == "error"
    assert services.editions.known() == ()
    assert not screen.published.result.isVisible()
    texts_messages.answers = [None]
    screen.published.take.click()
    assert texts_messages.answers == []


def test_whether_a_copy_is_genuine_in_words(
    qtbot: QtBot,
    open_summary: Open,
    services: Services,
    texts_messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    fill(services, Y25, 25)
    good = json_of(services, services.summary.make_final(Y25, SCHOOL))
    screen = open_summary()
    place = tmp_path / "s.json"
    before = len(services.settings.log())
    for content, said in (
        (good, "s.json is echt"),
        (changed(good, sign=False, reports=900), "is veranderd"),
        (changed(good, reports=900), "het aantal meldingen"),
        (changed(good, register_id="x"), "niet uit dit register"),
        (changed(good, status="draft"), "concept"),
    ):
        place.write_bytes(content)
        texts_messages.answers = [place]
        screen.published.check.click()
        settle(qtbot, screen)
        assert said in screen.published.result.text()
    place.write_bytes(b"[]")
    texts_messages.answers = [place]
    screen.published.check.click()
    settle(qtbot, screen)
    assert texts_messages.asked[-1][0] == "error"
    assert len(services.settings.log()) == before


def test_results_go_when_something_else_is_chosen(
    qtbot: QtBot, open_summary: Open, services: Services
) -> None:
    screen = open_summary()
    screen.published.result.set_text("x.json is echt", "done")
    turn(qtbot, screen, Kind.SEVERAL)
    assert screen.published.result.text() == ""
