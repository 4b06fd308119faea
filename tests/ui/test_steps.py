"""Ten common tasks and a few more, by keyboard alone in the real program, and what each costs in keys.

A task starts on the screen where one is when it comes up. Each shows its result in the register, and
costs no more keys than were counted when it was written down in docs/steps.md: what grows is seen here.
The words that a new user meets on the way to a first report are counted too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from tests.factory import NOW, StoppedClock, make_register
from tests.prepared import PreparedProgram
from tests.ui.reading import Reader
from tests.ui.scripted import ScriptedMessages
from tests.ui.step_counts import MOST, WORDS
from tests.ui.steps import CTRL, SHIFT, Hand, Key, Unreachable, called
from tests.ui.whole_program import fill
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.case_choices import CaseChoices
from vp_desktop.app.doors import Doors
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Contact, Document
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.tasks import Today

PHRASE = "vijver lamp stoel wortel fluit kaart"
SIZE = (1366, 728)


MENUS = pytest.mark.qt_log_ignore(
    "does not support (propagateSizeHints|raise|grabbing the keyboard)"
)
"""Offscreen a menu cannot take the whole keyboard; it gets it here."""


class Desk:
    """The program at work, and a hand on its keyboard."""

    def __init__(self, life: Life, messages: ScriptedMessages, case: CaseId | None) -> None:
        self.life, self.messages, self._case = life, messages, case
        life.frame.activateWindow()
        self.hand = Hand(life.frame)
        self.hand.settle()

    @property
    def place(self) -> Workplace:
        assert self.life.workplace is not None
        return self.life.workplace

    @property
    def services(self) -> Services:
        return self.place.services

    @property
    def case(self) -> CaseId:
        assert self._case is not None
        return self._case

    def begin(self, task: Task) -> None:
        """A fresh hand where the task starts: on the page of the case, or on Vandaag."""
        self.rest()
        self.place.window.show_destination("today")
        if task in IN_A_CASE:
            self.place.open_case(self.case)
        self.hand.settle()
        self.hand = Hand(self.life.frame)
        self.messages.asked.clear()

    def will_choose(self, name: str, questions: int) -> Path:
        """Where a file goes once `questions` were answered with yes."""
        target = self.place.register.path.with_name(name)
        self.messages.answers = [True] * questions + [target]
        return target

    def rest(self) -> None:
        """Until nothing is worked on any more."""
        self.hand.until(lambda: not self.life._runner.busy)

    def shown(self, name: str) -> str:
        """The words that stand in a label with this name."""
        labels = self.life.frame.findChildren(QLabel)
        return next(one.text() for one in labels if one.accessibleName() == name)

    def costs(self, task: str) -> None:
        """The task is done: it cost no more than it did."""
        count, most = self.hand.count, MOST[task]
        assert count.presses <= most.presses, (task, count)
        assert count.decisions <= most.decisions, (task, count)


Start = Callable[..., Desk]


@pytest.fixture
def start(
    tmp_path: Path,
    qapp: QApplication,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """The program with a register, at the door of that at `path`, or for the first time."""
    made: list[Life] = []
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr(paths, "registers", lambda: tmp_path / "registers")

    def begin(new: bool = False, path: Path | None = None) -> Desk:
        program, case = PreparedProgram(StoppedClock()), None
        life = Life(qapp, program, messages)
        made.append(life)
        if new or path is not None:
            life.start(path)
        else:
            register = make_register(tmp_path / "school.vpr")
            case = fill(program.services(register))
            life.work_in(register)
        return Desk(life, messages, case)

    yield begin
    for life in made:
        life.close()
        shiboken6.delete(life.frame)
        shiboken6.delete(life)


def test_from_the_first_start_to_the_first_report_and_over_a_lock_back_to_a_draft(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Doors, "suggest", lambda _: PHRASE)
    desk = start(new=True)
    told, before = first_report(desk)
    desk.costs("first report")
    without = before + lock_and_come_back(desk, start, monkeypatch)
    assert (told, without) == tuple(WORDS.values()), "docs/steps.md says how many"


def first_report(desk: Desk) -> tuple[int, int]:
    """The phrase that is offered is taken; the code and the place of backups wait.

    Gives the words on the way, and how many of them stood before the nature was chosen.
    """
    hand = desk.hand
    desk.life.frame.resize(*SIZE)
    reader = Reader(desk.life.frame)
    reader.look()
    hand.enter()  # a new register
    reader.look()
    hand.type("Het Baken")
    hand.press(Key.Key_Tab)
    hand.type("v")
    hand.press(Key.Key_Return, CTRL)
    reader.look()
    hand.tab("Deze gebruiken")
    hand.enter()
    hand.type(desk.shown("Voorgestelde wachtzin"))
    hand.enter()
    hand.until(lambda: hand.on == "Eerste melding opschrijven")
    reader.look()
    hand.enter()
    hand.until(lambda: desk.life.workplace is not None)
    for _ in range(2):
        reader.look()
        hand.press(Key.Key_Return, CTRL)
    reader.look()
    before = reader.words
    hand.tab("Seksueel misbruik")  # the first of the natures
    hand.press(Key.Key_Right)
    hand.press(Key.Key_Space)
    reader.look()
    hand.press(Key.Key_Return, CTRL | SHIFT)  # now, the rest later
    reader.look()  # what the law asks is shown before that
    assert desk.services.cases.count(CaseQuery()) == 0
    hand.press(Key.Key_Return, CTRL)
    assert desk.services.cases.count(CaseQuery()) == 1
    found = desk.services.cases.page(CaseQuery(), 0, 1)[0]
    assert desk.services.cases.dossier(found.id).first_reported_on == NOW.date()
    assert called(desk.place.window.current_widget)  # type: ignore[arg-type]
    return reader.words, before


def lock_and_come_back(desk: Desk, start: Start, monkeypatch: pytest.MonkeyPatch) -> int:
    """The process cannot be replaced here: the program is left, and another opens at the door.

    Gives the words that come up with a nature from which no duty follows.
    """
    left: list[Path] = []
    monkeypatch.setattr(locking, "replace_process", left.append)
    monkeypatch.setattr(locking, "watch", lambda path: None)
    desk.hand.press(Key.Key_N, CTRL)
    desk.hand.press(Key.Key_Return, CTRL, times=2)
    desk.hand.type("Hij wacht haar op")
    reader = Reader(desk.life.frame)
    reader.look()
    desk.hand.tab("Seksueel misbruik")
    desk.hand.press(Key.Key_Right, times=3)
    desk.hand.press(Key.Key_Space)
    new = reader.look()
    path = desk.place.register.path
    hand = Hand(desk.life.frame)  # counted from here
    hand.press(Key.Key_L, CTRL)
    assert left == [path]
    desk.life.workplace = None
    desk.life.frame.hide()  # it would be gone
    again = start(path=path)
    again.hand = hand = Hand(again.life.frame, hand)
    hand.type(PHRASE)
    hand.enter()
    hand.until(lambda: again.life.workplace is not None)
    assert hand.on == "Het verhaal"
    assert "Hij wacht haar op" in again.services.drafts.unfinished_reports()[0].content
    again.costs("lock and come back")
    return new


def quick_note(desk: Desk) -> None:
    hand = desk.hand
    hand.press(Key.Key_N, CTRL | SHIFT)
    hand.type("moeder belt terug")
    hand.press(Key.Key_Return, CTRL)
    draft = desk.services.drafts.unfinished_reports()[0]
    assert "moeder belt terug" in draft.content


def find_a_case(desk: Desk) -> None:
    hand = desk.hand
    hand.press(Key.Key_K, CTRL)
    hand.type("beter")
    hand.enter()
    assert desk.place.dossiers.place_of(desk.place.window.current_widget) == {"case": desk.case}


def add_a_conversation(desk: Desk) -> None:
    hand = desk.hand
    hand.press(Key.Key_K, CTRL)
    hand.enter()  # the first thing that is offered there
    hand.type("Gesprek over de pauze")
    hand.press(Key.Key_Return, CTRL)
    timeline = desk.services.cases.dossier(desk.case).timeline
    told = [one.value.text for one in timeline if isinstance(one.value, Contact)]
    assert "Gesprek over de pauze" in told


def tick_off(desk: Desk) -> None:
    desk.hand.tab("Meer bij Ouders bellen")
    desk.hand.enter()
    desk.hand.take("Gedaan")
    assert _due(desk.services.tasks.today()) == []


def _due(today: Today) -> list[str]:
    return [due.task.title for due in (*today.overdue, *today.today)]


def close_a_case(desk: Desk) -> None:
    hand = desk.hand
    hand.press(Key.Key_K, CTRL)
    hand.type("afsl")
    hand.enter()
    hand.press(Key.Key_Space)
    hand.press(Key.Key_Return, CTRL)
    closing = desk.services.cases.dossier(desk.case).case.closing
    assert closing is not None and closing.closed_on == NOW.date()


def make_a_backup(desk: Desk) -> None:
    before = len(desk.services.backups.known())
    hand = desk.hand
    hand.press(Key.Key_K, CTRL)
    hand.type("reserve")
    hand.enter()
    hand.enter()
    hand.until(lambda: len(desk.services.backups.known()) == before + 1)
    assert desk.services.backups.known()[-1].path.exists()
    desk.rest()


def yearly_summary(desk: Desk) -> None:
    """As a pdf, outside the register."""
    target = desk.will_choose("jaar.pdf", questions=1)
    hand = desk.hand
    hand.press(Key.Key_4, CTRL)
    hand.until(lambda: desk.place.summary.pages.page_count > 0)
    hand.tab("Opslaan")
    hand.enter()
    hand.take("De bladzijden (PDF)")
    hand.answered(desk.messages.asked)
    hand.until(target.exists)
    desk.rest()
    assert target.read_bytes().startswith(b"%PDF")


def write_a_letter(desk: Desk) -> None:
    target = desk.will_choose("brief.pdf", questions=2)
    hand = desk.hand
    hand.press(Key.Key_K, CTRL)
    hand.type("doc")
    hand.enter()
    hand.tab("Brief aan het bestuur")
    hand.enter()
    hand.press(Key.Key_Return, CTRL)  # "Vul nog in: [uw naam]", which is selected then
    hand.type("Noor")
    hand.press(Key.Key_Return, CTRL)
    hand.answered(desk.messages.asked)
    hand.until(target.exists)
    desk.rest()
    timeline = desk.services.cases.dossier(desk.case).timeline
    letter = next(one.value for one in timeline if isinstance(one.value, Document))
    assert "Noor" in letter.text and "[uw naam]" not in letter.text


def find_a_route(desk: Desk) -> None:
    hand = desk.hand
    hand.press(Key.Key_5, CTRL)
    choice = hand.tab("Vertrouwensgesprek")
    hand.type("meld")
    assert isinstance(choice, QComboBox) and choice.currentText().startswith("Meld-")


def larger_text(desk: Desk) -> None:
    hand = desk.hand
    hand.press(Key.Key_K, CTRL)
    hand.type("letters")
    hand.enter()
    hand.press(Key.Key_Tab)
    hand.press(Key.Key_Down)
    assert desk.life._machine.text_percent == 110


def every_screen(desk: Desk) -> None:
    hand, window = desk.hand, desk.place.window
    keys = (Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_1)
    reached = []
    for key in keys:
        hand.press(key, CTRL)
        reached.append(window.current_key)
        focus = QApplication.focusWidget()
        assert focus is not None and not window.rail.isAncestorOf(focus)
    assert reached == ["cases", "agenda", "summary", "guide", "settings", "today"]
    assert window.rail._buttons["today"].toolTip() == "Vandaag (Ctrl+1)"
    desk.rest()


Task = Callable[[Desk], None]
IN_A_CASE = (add_a_conversation, close_a_case, write_a_letter)
TASKS: tuple[Task, ...] = (
    quick_note,
    find_a_case,
    add_a_conversation,
    tick_off,
    make_a_backup,
    yearly_summary,
    write_a_letter,
    find_a_route,
    every_screen,
    larger_text,
    close_a_case,
)


@MENUS
def test_what_is_done_often_is_done_by_keyboard_alone(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One task after another in one session, each from where it starts."""
    desk = start()
    assert QApplication.focusWidget() is desk.place.today, "not before the whole rail"
    monkeypatch.setattr(desk.life._theme, "change", lambda *_: [])  # looked at in test_reach
    for task in TASKS:
        desk.begin(task)
        task(desk)
        desk.costs(task.__name__.replace("_", " "))
    desk.begin(close_a_case)
    assert CaseChoices(desk.place).found("heropenen").choices
    desk.place._onlooker.set_present(True)
    assert CaseChoices(desk.place).found("").choices == (), "somebody looks along"
    desk.place._onlooker.set_present(False)
    desk.begin(quick_note)
    desk.place.today.quick_note.setEnabled(False)
    with pytest.raises(Unreachable):  # the hand itself: it comes where the keyboard comes
        desk.hand.tab("Snelle notitie")
    desk.rest()
