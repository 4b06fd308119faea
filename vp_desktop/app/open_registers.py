"""The registers that are open in this program: one is shown, the others wait as they were left.

Decision 012. What touches one register is its own: connection, services, screens, drafts, backups.
What is about who sits there is about all of them: somebody looking along, idleness, locking.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.paths import is_there
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from vp_desktop.app.backing_up import AutomaticBackups
    from vp_desktop.app.substituting import AutomaticSubstitution
    from vp_desktop.app.workplace import Workplace
    from vp_desktop.ui.palette.choice import Choice
    from vp_desktop.ui.shell.register_head import HeadAct
    from vp_desktop.ui.today.others_card import BegunElsewhere, DueElsewhere, Elsewhere

_HOW_TO_MAKE = "registers"
"""The page of the manual about more than one register."""


class OpenPlace(QObject):
    """An open register in its window, with what works beside it."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.backing_up: AutomaticBackups | None = None
        self._substituting: AutomaticSubstitution | None = None
        self._focused: QWidget | None = None

    def keep_focus(self) -> None:
        """Another screen comes up: note where the keyboard is in this one."""
        focused = QApplication.focusWidget()
        is_here = focused is not None and self.workplace.window.isAncestorOf(focused)
        self._focused = focused if is_here else None

    def return_focus(self) -> None:
        """Back again: the keyboard goes to where it was, when that is still there."""
        focused, self._focused = self._focused, None
        if focused is not None and shiboken6.isValid(focused) and focused.isVisible():
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_backups(self, runner: TaskRunner) -> None:
        """Backups, and the package for the substitute, make themselves from now on."""
        from vp_desktop.app.backing_up import AutomaticBackups
        from vp_desktop.app.substituting import AutomaticSubstitution

        services = self.workplace.services
        self.backing_up = AutomaticBackups(services.backups, runner, self)
        self.backing_up.settled.connect(self.workplace.show_backup)
        self.backing_up.start()
        self._substituting = AutomaticSubstitution(services.substitution, runner, self)
        self._substituting.settled.connect(self.workplace.packages.show_substitute)
        self._substituting.start()

    def stop(self) -> None:
        """The register is about to be closed, or shown anew."""
        backing_up, self.backing_up = self.backing_up, None
        substituting, self._substituting = self._substituting, None
        for automatic in (backing_up, substituting):
            if automatic is not None:
                automatic.stop()
                automatic.deleteLater()


class OpenRegisters(QObject):
    """Emits `wanted(place, case_id)` to show another one, with a case or None; `door_wanted(path)` to
    open one more, with None for a file that is still to be chosen.
    """

    wanted = Signal(object, object)
    door_wanted = Signal(object)

    def __init__(self, machine: MachineSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._machine = machine
        self._places: list[OpenPlace] = []

    @property
    def all(self) -> tuple[OpenPlace, ...]:
        """In the order in which they were opened."""
        return tuple(self._places)

    @property
    def watched(self) -> bool:
        """Whether somebody looks along: that is so in front of every register."""
        return any(place.workplace.onlooker.present for place in self._places)

    @property
    def lock_minutes(self) -> int:
        """The shortest time that any of them may lie open untouched."""
        every = (place.workplace.services.settings.lock_minutes for place in self._places)
        return min(every, default=1)

    def find(self, path: Path) -> OpenPlace | None:
        """The open register that this file is, whatever name leads to it. Nothing is opened."""
        return next((one for one in self._places if _same(one.workplace.register.path, path)), None)

    def put(self, workplace: Workplace) -> OpenPlace:
        """One more; or the same register in a new window, in the place of the old one."""
        made = OpenPlace(workplace, self)
        old = self.find(workplace.register.path)
        if old is None:
            self._places.append(made)
        else:
            self._places[self._places.index(old)] = made
            old.stop()
        workplace.onlooker.changed.connect(self._share_onlooker)
        workplace.stand_beside(self)
        self._share_onlooker(workplace.onlooker.present)
        return made

    def take(self) -> tuple[OpenPlace, ...]:
        """All of them, which are no longer among the open ones: they are about to be closed."""
        taken, self._places = self.all, []
        return taken

    def drop(self, path: Path) -> None:
        """The register at `path` was closed."""
        for place in [one for one in self._places if one.workplace.register.path == path]:
            place.stop()
            self._places.remove(place)

    def name_of(self, workplace: Workplace) -> str:
        """Its short name; with the file's where two would be called the same."""
        short = workplace.short_name
        alike = [one for one in self._places if one.workplace.short_name == short]
        return f"{short} ({workplace.register.path.stem})" if len(alike) > 1 else short

    def due_beside(self, workplace: Workplace) -> list[Elsewhere]:
        """What is due now in the others, by the rule of Vandaag; what is latest comes first.

        Behind it, as on Vandaag there, the reports that were begun and not recorded.
        """
        from vp_desktop.ui.today.others_card import BegunElsewhere, DueElsewhere

        found: list[DueElsewhere] = []
        begun: list[BegunElsewhere] = []
        for place in self._real_beside(workplace):
            name = self.name_of(place.workplace)
            with suppress(KnownError):  # its medium may be gone: the one that is shown goes on
                for due in place.workplace.services.tasks.today().mine_now:
                    show = partial(self.wanted.emit, place, due.task.case_id)
                    found.append(DueElsewhere(due, name, show))
                for draft in place.workplace.services.drafts.unfinished_reports():
                    go_on = partial(self._go_on, place, draft.target)
                    begun.append(BegunElsewhere(draft.saved_at, name, go_on))
        return [*sorted(found, key=_urgency), *begun]

    def _go_on(self, place: OpenPlace, target: str) -> None:
        """Show another register, at the report that was begun there."""
        path = place.workplace.register.path
        self.wanted.emit(place, None)
        shown = self.find(path)  # in another language it was built anew
        if shown is not None:
            shown.workplace.new_report(target)

    def menu(self, workplace: Workplace) -> list[HeadAct]:
        """For the head of the rail: the open ones, one more, and those used lately."""
        from vp_desktop.ui.shell.register_head import HeadAct

        if self.watched:
            return [HeadAct(self.tr("Er kijkt iemand mee: kies eerst Ik ben weer alleen"))]
        shown = [
            HeadAct(
                self.name_of(place.workplace),
                partial(self.wanted.emit, place, None),
                here=place.workplace is workplace,
            )
            for place in self._places
        ]
        more = self.tr("Ander register openen…")
        opening = HeadAct(more, partial(self.door_wanted.emit, None), begins_group=True)
        recent = [
            HeadAct(
                self.tr("Openen: {file} (map {folder})").format(
                    file=path.stem, folder=path.parent.name
                ),
                partial(self.door_wanted.emit, path),
            )
            for path in self._recent()
        ]
        new = HeadAct(self.tr("Nieuw register: zo maakt u er een"), self._how_to_make(workplace))
        return [*shown, opening, *recent, new]

    def choices(self, workplace: Workplace) -> tuple[Choice, ...]:
        """For the palette; no name of a register while somebody looks along."""
        from vp_desktop.ui.palette.choice import Choice

        if self.watched:
            return ()
        others = (
            Choice(
                self.tr("Naar register {name}").format(name=self.name_of(place.workplace)),
                partial(self.wanted.emit, place, None),
                "folder",
                also=self.tr("wisselen ander register"),
            )
            for place in self._beside(workplace)
        )
        more = self.tr("Ander register openen…")
        new = Choice(
            self.tr("Nieuw register: zo maakt u er een"),
            self._how_to_make(workplace),
            "book-open",
            also=self.tr("tweede register extra school bestuur"),
        )
        return (*others, Choice(more, partial(self.door_wanted.emit, None), "folder"), new)

    def _how_to_make(self, workplace: Workplace) -> Callable[[], object]:
        """To the manual: with a register open, making one is refused."""
        return partial(workplace.help.read, _HOW_TO_MAKE)

    def _beside(self, workplace: Workplace) -> list[OpenPlace]:
        return [place for place in self._places if place.workplace is not workplace]

    def _real_beside(self, workplace: Workplace) -> list[OpenPlace]:
        """What is made up and what is not never stand in one list.

        Nor does what is only read: in a backup that is looked into, everything done since is due.
        """
        if workplace.services.settings.is_made_up:
            return []
        return [one for one in self._beside(workplace) if _is_worked_in(one.workplace)]

    def _recent(self) -> list[Path]:
        paths = map(Path, self._machine.recent_registers)
        return [path for path in paths if is_there(path) and self.find(path) is None]

    def _share_onlooker(self, present: bool) -> None:
        for place in self._places:
            place.workplace.onlooker.set_present(present)


def _is_worked_in(workplace: Workplace) -> bool:
    return not (workplace.services.settings.is_made_up or workplace.register.read_only)


def _urgency(one: DueElsewhere) -> tuple[bool, date, time]:
    task = one.due.task
    return not task.is_immediate, task.due_on or date.max, task.due_at or time.max


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # a medium that is gone: then the name has to do
        return one.absolute() == other.absolute()
