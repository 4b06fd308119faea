"""The agenda outside the register: the week on paper and a calendar file, both in neutral words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.texts import Texts
from vp_desktop.core.week_list import WeekList
from vp_desktop.services.agenda import Agenda
from vp_desktop.services.in_the_clear import InTheClear

_SECTION = "agenda"


class AgendaFiles:
    """Makes the contents of files; `pdf` draws the week list in a language."""

    def __init__(
        self,
        agenda: Agenda,
        pdf: Callable[[WeekList, str], bytes],
        texts: Texts,
        outside: InTheClear,
        *,
        made_up: bool = False,
    ) -> None:
        """`made_up`: of a register to practise in; her own calendar then says so at every appointment."""
        self._agenda = agenda
        self._pdf = pdf
        self._texts = texts
        self._outside = outside
        self._made_up = made_up

    def week_list(self, language: str) -> bytes:
        """Seven days and what is overdue, as a PDF with case numbers only."""
        return self._pdf(self._agenda.week_list(), language)

    def calendar(self, language: str) -> bytes:
        """What is to come, as a calendar file: days and one neutral line, the same for every case.

        The reference of a case is not in it: it stands on the letter to the board, and a calendar that
        others can see would be matched to that letter.
        """
        summary = "calendar_made_up" if self._made_up else "calendar_summary"
        return self._agenda.calendar(self._texts.say(_SECTION, summary, language))

    def write(self, kind: ClearKind, content: bytes, place: Path) -> None:
        """Put one of them outside and note that it lies there. Raises CannotWrite."""
        self._outside.write(kind, {place: content})
