"""The manual in the window, and pages of it that would do harm."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QImage,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pictures import MANUAL
from tests.ui.reach_walk import cut_off, missed_by_tab, nameless, small
from vp_desktop import paths
from vp_desktop.catalog.manual import CONTENTS, Manual
from vp_desktop.ui.colours import DARK, LIGHT
from vp_desktop.ui.help.page_view import PageView
from vp_desktop.ui.help.screen import HelpScreen
from vp_desktop.ui.theme import ALWAYS_DARK, Theme

SOON = 50
"""Milliseconds that the window's thread may be held for at most (house rule)."""
RED = QColor(255, 0, 0)


@pytest.fixture
def reading(qtbot: QtBot) -> Iterator[Callable[..., HelpScreen]]:
    """Shows the manual, by default the packaged one in Dutch, and waits until it is drawn."""

    def show(page: str = "", folder: Path | None = None) -> HelpScreen:
        screen = HelpScreen(Manual(folder or paths.manual("nl")), page)
        qtbot.addWidget(screen)
        screen.resize(1142, 728)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        qtbot.waitUntil(lambda: screen.view.page is None or bool(words_of(screen)))
        return screen

    yield show


def words_of(screen: HelpScreen) -> str:
    return screen.view.toPlainText()


def a_manual(folder: Path, text: str) -> Path:
    """A manual of one page."""
    (folder / CONTENTS).write_text("- [Een](een.md)\n", encoding="utf-8")
    (folder / "een.md").write_text(f"# Een\n\n{text}\n", encoding="utf-8")
    return folder


def drawn_pictures(view: PageView) -> list[QImage]:
    """What the document holds for every picture that its text names."""
    found, block = [], view.document().begin()
    while block.isValid():
        for run in block:
            shape = run.fragment().charFormat()
            if shape.isImageFormat():
                name = QUrl(shape.toImageFormat().name())
                kind = QTextDocument.ResourceType.ImageResource
                found.append(view.document().resource(kind.value, name))
        block = block.next()
    return found


# ---- the manual


def test_the_manual_opens_at_the_page_asked_for(reading: Callable[..., HelpScreen]) -> None:
    screen = reading("vandaag")
    assert screen.page_name == "vandaag"
    assert words_of(screen).startswith("Vandaag\n")
    assert screen.contents.count() == len(Manual(paths.manual("nl")).pages)
    assert screen.contents.currentItem().text() == "Vandaag"


def test_a_page_that_does_not_exist_gives_the_first(reading: Callable[..., HelpScreen]) -> None:
    assert reading("../../etc/passwd").page_name == "beginnen"


def test_without_any_page_the_screen_still_stands(
    reading: Callable[..., HelpScreen], tmp_path: Path
) -> None:
    screen = reading(folder=tmp_path)
    screen.search.edit.setText("iets")
    screen.search.edit.returnPressed.emit()
    assert screen.page_name == "" and "Niets" in screen.found.text()


def test_every_page_of_both_languages_is_drawn(reading: Callable[..., HelpScreen]) -> None:
    for language in ("nl", "en"):
        screen = reading(folder=paths.manual(language))
        for page in Manual(paths.manual(language)).pages:
            screen.show_page(page.name)
            assert words_of(screen).startswith(page.title)
            assert "**" not in words_of(screen) and "](" not in words_of(screen)
            for picture in drawn_pictures(screen.view):
                assert 120 < picture.width() <= screen.view.viewport().width()


def test_every_picture_of_the_manual_is_drawn_by_one_command() -> None:
    for language in ("nl", "en"):
        files = (paths.manual(language) / "pictures").iterdir()
        assert sorted(file.stem for file in files) == sorted(MANUAL.values())


def test_text_goes_on_right_under_a_picture(reading: Callable[..., HelpScreen]) -> None:
    screen = reading("melding")
    (picture,) = drawn_pictures(screen.view)
    block = screen.view.document().begin()
    while "￼" not in block.text():
        block = block.next()
    high = screen.view.document().documentLayout().blockBoundingRect(block).height()
    assert high < picture.deviceIndependentSize().height() + 40


def test_a_link_leads_to_another_page_and_back(
    qtbot: QtBot, reading: Callable[..., HelpScreen]
) -> None:
    screen = reading("vandaag")
    assert not screen.back.isVisible()
    screen.view.anchorClicked.emit(QUrl("dossier.md"))
    assert screen.page_name == "dossier" and screen.back.isVisible()
    assert screen.contents.currentItem().text() == "Het dossier"
    screen.back.click()
    assert screen.page_name == "vandaag" and not screen.back.isVisible()


def test_words_are_found_and_a_hit_is_opened_by_keyboard(
    qtbot: QtBot, reading: Callable[..., HelpScreen]
) -> None:
    screen = reading("beginnen")
    qtbot.keyClick(screen.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is screen.search.edit
    qtbot.keyClicks(screen.search.edit, "plagen")
    qtbot.keyClick(screen.search.edit, Qt.Key.Key_Return)
    assert screen.contents.count() >= 1 and "Plagen" in screen.contents.item(0).text()
    assert str(screen.contents.count()) in screen.found.text()
    qtbot.keyClick(screen.contents, Qt.Key.Key_Return)
    assert screen.page_name == "pesten"
    assert screen.contents.count() >= 1, "the hits stay, to try the next one"
    with qtbot.assertNotEmitted(screen.left):
        qtbot.keyClick(screen.contents, Qt.Key.Key_Escape)
    assert screen.search.text() == "" and screen.contents.currentItem().text() == "Pesten"
    with qtbot.waitSignal(screen.left):
        qtbot.keyClick(screen.contents, Qt.Key.Key_Escape)


def test_a_hit_scrolls_to_its_heading(reading: Callable[..., HelpScreen]) -> None:
    screen = reading("wachtzin")
    screen.show_page("wachtzin", "Wachtzin wijzigen")
    assert screen.view.textCursor().block().text() == "Wachtzin wijzigen"
    assert screen.view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("scale", [100, 200])
def test_everybody_can_use_it(reading: Callable[..., HelpScreen], theme: Theme, scale: int) -> None:
    theme.set_scale(scale)
    screen = reading("toetsen")
    assert nameless(screen) == [] and small(screen) == [] and cut_off(screen) == []
    assert missed_by_tab(screen) == []


def test_it_follows_text_size_and_dark_while_it_is_open(
    qtbot: QtBot, reading: Callable[..., HelpScreen], theme: Theme
) -> None:
    screen = reading("vandaag")
    light = screen.view.grab().toImage().pixelColor(60, 8).lightness()
    title = screen.view.document().begin().begin().fragment().charFormat().font().pixelSize()
    theme.set_scheme(ALWAYS_DARK)
    theme.set_scale(200)

    def size() -> int:
        return screen.view.document().begin().begin().fragment().charFormat().font().pixelSize()

    qtbot.waitUntil(lambda: size() == 2 * title)
    assert light > 200 and screen.view.grab().toImage().pixelColor(60, 8).lightness() < 60
    assert screen.page_name == "vandaag"


def test_the_lines_of_a_table_follow_the_colours(
    qtbot: QtBot, reading: Callable[..., HelpScreen], theme: Theme
) -> None:
    screen = reading("toetsen")

    def line() -> str:
        frames = screen.view.document().rootFrame().childFrames()
        table = next(frame for frame in frames if isinstance(frame, QTextTable))
        return table.format().borderBrush().color().name().upper()

    assert line() == LIGHT.line.upper()
    theme.set_scheme(ALWAYS_DARK)
    qtbot.waitUntil(lambda: line() == DARK.line.upper())


def test_a_screen_reader_reads_the_page(reading: Callable[..., HelpScreen]) -> None:
    screen = reading("vandaag")
    interface: QAccessibleInterface = QAccessible.queryAccessibleInterface(screen.view)
    assert interface.text(QAccessible.Text.Name) == "Vandaag"
    read = interface.textInterface()
    assert read is not None and "Nieuwe melding" in read.text(0, read.characterCount())
    assert screen.contents.accessibleName()


def test_searching_holds_nobody_up(reading: Callable[..., HelpScreen]) -> None:
    screen = reading()
    screen.search.set_text("de")
    began = time.thread_time()
    screen.search.edit.returnPressed.emit()
    assert (time.thread_time() - began) * 1000 < 2 * SOON


# ---- pages that would do harm


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A red picture outside the manual."""
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(RED)
    picture.save(str(tmp_path / "geheim.png"))
    return tmp_path / "geheim.png"


@pytest.mark.parametrize(
    "address",
    [
        *("{file}", "file://{file}", "../geheim.png", "pictures/../../geheim.png"),
        *("http://127.0.0.1:9/a.png", "https://example.test/a.png", "//example.test/a.png"),
        *("qrc:/qt-project.org/styles/commonstyle/images/file-16.png", "pictures/weg.png"),
    ],
)
def test_a_picture_from_elsewhere_is_not_shown(
    reading: Callable[..., HelpScreen], tmp_path: Path, secret: Path, address: str
) -> None:
    folder = tmp_path / "manual"
    folder.mkdir()
    text = f"Voor ![plaatje]({address.format(file=secret)}) na."
    screen = reading("een", a_manual(folder, text))
    (picture,) = drawn_pictures(screen.view)
    assert (picture.width(), picture.height()) == (1, 1) and picture.pixelColor(0, 0).alpha() == 0
    shown = screen.view.grab().toImage()
    seen = {shown.pixel(x, y) for x in range(0, shown.width(), 4) for y in range(0, 300, 4)}
    assert RED.rgb() not in seen


def test_a_damaged_picture_of_the_manual_is_left_out(
    reading: Callable[..., HelpScreen], tmp_path: Path
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "stuk.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    screen = reading("een", a_manual(tmp_path, "![stuk](pictures/stuk.png) tekst"))
    assert "tekst" in words_of(screen)


def test_html_and_scripts_are_words(reading: Callable[..., HelpScreen], tmp_path: Path) -> None:
    text = '<script>alert(1)</script> <img src="geheim.png"> <style>p{color:red}</style> <b>vet</b>'
    screen = reading("een", a_manual(tmp_path, text))
    assert "<script>alert(1)</script>" in words_of(screen) and "<b>vet</b>" in words_of(screen)
    assert drawn_pictures(screen.view) == []


@pytest.mark.parametrize(
    "address",
    [
        *("http://example.test", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.test"),
        *("../buiten.md", "weg.md", "/etc/passwd.md", "een.md?x=1", ".md", ""),
    ],
)
def test_a_link_to_elsewhere_does_nothing(
    qtbot: QtBot,
    reading: Callable[..., HelpScreen],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    address: str,
) -> None:
    opened: list[object] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    screen = reading("een", a_manual(tmp_path, f"[hier]({address})"))
    before = words_of(screen)
    with qtbot.assertNotEmitted(screen.view.page_wanted):
        screen.view.anchorClicked.emit(QUrl(address))
    assert words_of(screen) == before and opened == []
    assert not screen.view.openLinks() and not screen.view.openExternalLinks()
