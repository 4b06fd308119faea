"""Every page of the real program: named, reached by Tab, read in order, and nothing cut off.

In Dutch and English, with large text, and with every text twice as long, as another language or a longer
sentence would make it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QRect, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock, make_register
from tests.ui.pictures import settle
from tests.ui.reach_walk import cut_off, missed_by_tab, nameless, small
from tests.ui.scripted import ScriptedMessages
from tests.ui.whole_program import PAGES, fill
from vp_desktop import paths
from vp_desktop.app.life import Life
from vp_desktop.composition import Program
from vp_desktop.core.model import CaseId
from vp_desktop.ui.language import DUTCH, ENGLISH, set_language

SIZE = (1366, 728)
Start = Callable[..., "Walk"]


class TwiceAsLong(QTranslator):
    """Says everything twice."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, about: str = "", count: int = -1) -> str:
        return f"{source} {source}" if source.strip() else source


class Walk:
    """The program on a register, and the pages of it one after another."""

    def __init__(self, life: Life, case: CaseId) -> None:
        self.life, self._case = life, case

    def pages(self) -> Iterator[tuple[str, QWidget]]:
        for name, way in PAGES.items():
            place = self.life.workplace
            assert place is not None
            place._onlooker.set_present(False)
            way(place, self._case)
            self.life.frame.resize(*SIZE)
            settle(self.life)
            page = place.window.current_widget
            assert page is not None
            yield name, page

    def complaints(self, look: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
        """What a look at each page has to complain of."""
        return {name: found for name, page in self.pages() if (found := look(page))}


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    made: list[Life] = []

    def begin(language: str = DUTCH, percent: int = 100) -> Walk:
        monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "s.toml")
        register = make_register(tmp_path / "school.vpr")
        program = Program(StoppedClock())
        case = fill(program.services(register))
        life = Life(qapp, program, ScriptedMessages(texts=program.texts))
        made.append(life)
        life._machine.change(text_percent=percent, language=language)
        life._theme.set_scale(percent)
        set_language(qapp, language)
        life.work_in(register)
        return Walk(life, case)

    yield begin
    for life in made:
        life.close()
        shiboken6.delete(life.frame)
        shiboken6.delete(life)
    set_language(qapp, DUTCH)


@pytest.fixture
def twice_as_long(qapp: QApplication) -> Iterator[None]:
    translator = TwiceAsLong()
    yield translator
    QCoreApplication.removeTranslator(translator)


def test_every_control_is_named_large_enough_and_reached_by_tab_in_order(start: Start) -> None:
    def look(page: QWidget) -> list[str]:
        found = [*nameless(page), *small(page), *cut_off(page), *out_of_order(page)]
        return [*found, *missed_by_tab(page)]  # last: it moves the keyboard

    assert start().complaints(look) == {}


@pytest.mark.parametrize(("language", "percent"), [(ENGLISH, 100), (DUTCH, 200)])
def test_no_text_is_cut_off(start: Start, language: str, percent: int) -> None:
    assert start(language, percent).complaints(cut_off) == {}


def test_no_text_is_cut_off_when_every_text_is_twice_as_long(
    start: Start, twice_as_long: TwiceAsLong
) -> None:
    walk = start()
    QCoreApplication.installTranslator(twice_as_long)
    walk.life._build_workplace(walk.life.workplace.register)  # type: ignore[union-attr]
    assert walk.complaints(cut_off) == {}


def out_of_order(page: QWidget) -> list[str]:
    """Places where a screen reader goes up the page again, beside each other not counted."""
    return list(_jumps(QAccessible.queryAccessibleInterface(page)))


def _jumps(told: QAccessibleInterface) -> Iterator[str]:
    before: QAccessibleInterface | None = None
    for number in range(told.childCount()):
        child = told.child(number)
        if child is None or child.state().invisible or child.rect().isEmpty():
            continue
        if before is not None and _is_above(child.rect(), before.rect()):
            yield f"{_said(before)} before {_said(child)}"
        before = child
        if child.role() != QAccessible.Role.Table:
            yield from _jumps(child)


def _is_above(place: QRect, before: QRect) -> bool:
    """Over it, and not in another column."""
    beside = place.left() > before.right() or place.right() < before.left()
    return place.bottom() < before.top() and not beside


def _said(told: QAccessibleInterface) -> str:
    name = told.text(QAccessible.Text.Name)
    return name or type(told.object()).__name__
