"""Nothing holds up the window: over the whole program no turn of its event loop is long.

What this catches: work on the window's own thread that belongs on the task runner, a page built at once
that could be built in slices, a list read anew for every row, an icon drawn for every event, a change of
look that visits each widget many times. A busy loop of 300 ms in a slot fails it. It does not measure
milliseconds: `tests/benchmarks/window_at_work.py` does, on a quiet machine. A turn is set against a bare
act of Qt (`turns.py`); what is too long is done once more, since the first time a page also reads modules
and files that it then has.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

from tests.factory import StoppedClock, make_register
from tests.ui.scripted import ScriptedMessages
from tests.ui.turns import Watch, bare_act
from tests.ui.whole_program import PAGES, Way, fill
from vp_desktop import paths
from vp_desktop.app.life import Life
from vp_desktop.composition import Program
from vp_desktop.core.model import CaseId
from vp_desktop.ui.dossier.entry_acts import CONTACT

MOST = 12.0
"""Bare acts in one turn: well over what the longest takes, some 85 ms where a bare act takes 9."""
_TRIES = 3
_STYLED_EARLY = 25
"""Per cent of the widgets of a page."""
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished

ACTS: dict[str, Way] = {
    **PAGES,
    "form": lambda place, case: _form(place, case),
    **{
        f"step-{key}": lambda place, _, key=key: _step(place, key) for key in ("reporter", "people")
    },
    "palette": lambda place, _: place.finding.open(place.window).close(),
    "letter": lambda place, _: place.cases.search.edit.insert("s"),
}


def _form(place: Any, case: CaseId) -> None:
    place.open_case(case)
    QApplication.processEvents()
    place.window.current_widget.entries.add(CONTACT)


def _step(place: Any, key: str) -> None:
    place.new_report()
    QApplication.processEvents()
    place.window.current_widget.go_to(key)


@pytest.fixture
def life(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Life, CaseId]]:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "s.toml")
    register = make_register(tmp_path / "school.vpr")
    program = Program(StoppedClock())
    case = fill(program.services(register))
    program.read_guided_work()  # as when a register is opened, on the worker's thread
    made = Life(qapp, program, ScriptedMessages(texts=program.texts))
    made.work_in(register)
    yield made, case
    made.close()
    shiboken6.delete(made.frame)
    shiboken6.delete(made)


def least(watch: Watch, act: Callable[[], object], most: float) -> float:
    """How long the longest turn of `act` is, done again while it is too long."""
    found = watch.times_bare(act)
    for _ in range(_TRIES - 1):
        if found <= most:
            break
        found = min(found, watch.times_bare(act))
    return found


def test_no_act_holds_up_the_window(life: tuple[Life, CaseId]) -> None:
    made, case = life
    place, watch = made.workplace, Watch()
    watch.times_bare(lambda: None)
    took = {
        name: least(watch, lambda way=way: way(place, case), MOST) for name, way in ACTS.items()
    }
    assert {name: round(each, 1) for name, each in took.items() if each > MOST} == {}
    watch.during(lambda: place.open_case(case))
    for name, values in {"text_percent": (125, 100), "theme": ("dark", "light")}.items():
        look = least(watch, _choosing(made, name, values), MOST)
        assert look <= MOST, name


def _choosing(made: Life, name: str, values: tuple[object, ...]) -> Callable[[], None]:
    """The next of `values` each time, as under Instellingen; every page there is gets that look."""
    to_come = cycle(values)

    def change() -> None:
        made._machine.change(**{name: next(to_come)})
        made._change_appearance()
        while made._look.is_under_way:
            QApplication.processEvents()

    return change


def test_hardly_anything_is_styled_before_its_page_comes_up(life: tuple[Life, CaseId]) -> None:
    """What is, Qt styles again with every place around it that gets a place of its own."""
    made, _ = life
    screens = made.workplace._screens
    styled = {}
    for name in ("cases", "agenda", "summary", "guide", "settings"):
        page = getattr(screens, name)()
        styled[name] = share_styled(page)
        shiboken6.delete(page)
    assert {name: share for name, share in styled.items() if share > _STYLED_EARLY} == {}


def test_nor_before_a_page_over_it_does(life: tuple[Life, CaseId]) -> None:
    made, case = life
    place, styled = made.workplace, {}
    shares: list[int] = []
    place.window.coming_up.connect(lambda page: shares.append(share_styled(page)))
    for name in ("import", "handover", "package", "sheet", "bin"):
        PAGES[name](place, case)
        styled[name] = shares[-1]
    assert {name: share for name, share in styled.items() if share > _STYLED_EARLY} == {}


def share_styled(page: QWidget) -> int:
    """Per cent."""
    inside = [one for one in page.findChildren(QWidget) if not in_a_list(one)]
    return round(100 * sum(one.testAttribute(_POLISHED) for one in inside) / len(inside))


def in_a_list(widget: QWidget) -> bool:
    """Qt itself styles what belongs to a list or to what scrolls, as soon as that is made."""
    while widget is not None:
        if isinstance(widget, QAbstractItemView | QComboBox):
            return True
        widget = widget.parentWidget()
    return False


def test_the_watch_notices_a_slot_that_is_busy(qapp: QApplication) -> None:
    """One that would be noticed by a user; the same work in slices is not."""
    watch = Watch()
    share = bare_act()

    def busy(acts: float) -> None:
        until = time.thread_time() + acts * share
        while time.thread_time() < until:
            pass

    assert watch.times_bare(lambda: QTimer.singleShot(0, lambda: busy(4 * MOST))) > MOST
    sliced = watch.during(lambda: [QTimer.singleShot(n, lambda: busy(1)) for n in range(4)])
    assert sliced < 4 * MOST * share
