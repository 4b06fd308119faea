"""What Vandaag says of the rules: a file that cannot be read, and rules nobody checked for long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from PySide6.QtWidgets import QWidget

from vp_desktop.core.duties import RuleSets
from vp_desktop.core.formats import long_date
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

_MONTHS = 6


class FileFault(Protocol):
    """A data file of the program or of the user that is wrong."""

    name: str
    fault: str
    line: int | None
    left_out: bool
    """Whether the program goes on without it: there is no good copy."""


class RuleNotices(QWidget):
    """Calm notices above what needs doing; nothing at all when all is well.

    A fault says what is done about it. That a rule set is old follows from the day on which it was
    checked (experience.md, Vandaag: rule sets older than six months).
    """

    def __init__(
        self, settings: Settings, rule_sets: RuleSets, faults: Sequence[FileFault], clock: Clock
    ) -> None:
        super().__init__()
        self._settings, self._rule_sets, self._clock = settings, rule_sets, clock
        self._faults = faults
        self._lines = column(self, gap=2)
        self._shown: tuple[str, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """Say what is so today."""
        said = tuple(self._say_fault(fault) for fault in self._faults) + self._say_age()
        if said != self._shown:
            self._shown = said
            clear(self._lines)
            for words in said:
                self._lines.addWidget(Notice(words, "attention"))
        set_shown(self, bool(said))

    def _say_fault(self, fault: FileFault) -> str:
        what = self.tr("Een regelbestand is niet te lezen: {file}, regel {line}: {fault}.")
        if fault.line is None:
            what = self.tr("Een regelbestand is niet te lezen: {file}: {fault}.")
        then = self.tr("De laatste goede versie is in gebruik.")
        if fault.left_out:
            then = self.tr("Het bestand doet nu niet mee.")
        return f"{what.format(file=fault.name, line=fault.line, fault=fault.fault)} {then}"

    def _say_age(self) -> tuple[str, ...]:
        checked_on = self._rule_sets.checked_on(self._settings.get("rule_set"))
        if not _long_ago(checked_on, self._clock().date()):
            return ()
        words = self.tr("De stand van de regels is die van {day}; kijk of er iets veranderd is.")
        return (words.format(day=long_date(checked_on, current_language())),)


def _long_ago(day: date, today: date) -> bool:
    """Whether more than six months went by."""
    months = (today.year - day.year) * 12 + today.month - day.month
    return months > _MONTHS or (months == _MONTHS and today.day > day.day)
