"""Ctrl+K: what the palette finds in an open register, and where a choice leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.composition import Services
from vp_desktop.core.model import Draft, PersonId
from vp_desktop.services.cases import CaseQuery, CaseRow
from vp_desktop.services.drafts import beginning
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.palette.choice import Choice, Group, Source, matching
from vp_desktop.ui.palette.palette import Palette
from vp_desktop.ui.palette.search_button import KEY

_MOST = 6
"""Cases, people or acts in the palette at once: what is seen without scrolling."""
_FIRST_WORDS = 60
"""Letters of a report that was begun, to know it by."""
_SHORTEST = 2
"""Letters before cases and people are looked for: one letter is in all of them."""


class Finding(QObject):
    """Opens the palette over a window. While somebody looks along it finds no case and no name.

    Emits `case_wanted(case_id)`, `search_wanted(words)` for the list of cases, and `draft_wanted(target)`
    for a report that was begun.
    """

    case_wanted = Signal(int)
    search_wanted = Signal(str)
    draft_wanted = Signal(str)

    def __init__(
        self,
        services: Services,
        vocabulary: Vocabulary,
        onlooker: Onlooker,
        acts: Callable[[], Sequence[Choice]],
        further: Sequence[Source] = (),
        first: Sequence[Source] = (),
    ) -> None:
        super().__init__()
        self._services = services
        self._vocabulary = vocabulary
        self._onlooker = onlooker
        self._acts = acts
        self._further = tuple(further)
        self._first = tuple(first)

    @property
    def is_watched(self) -> bool:
        """Whether somebody looks along."""
        return self._onlooker.present

    def toggle_onlooker(self) -> None:
        """Somebody looks along from now on, or no longer."""
        self._onlooker.toggle()

    def listen(self, window: QWidget) -> None:
        """Let Ctrl+K open the palette over `window`."""
        QShortcut(QKeySequence(KEY), window).activated.connect(lambda: self.open(window))

    def open(self, over: QWidget) -> Palette:
        """Open the palette over a window."""
        if self._onlooker.present:
            hint = self.tr("Zoek wat u wilt doen")
        else:
            hint = self.tr("Zoek een dossier, een naam of wat u wilt doen")
        palette = Palette(
            (*self._first, self.cases, self.begun, self.people, self.acts, *self._further),
            hint,
            over,
        )
        palette.open()
        return palette

    def acts(self, typed: str) -> Group:
        """What can be done; with nothing typed what is done most."""
        return Group(self.tr("Doen"), matching(self._acts(), typed)[: _MOST + 2])

    def cases(self, typed: str) -> Group:
        """Cases in which the words stand, newest first."""
        name = self.tr("Dossiers")
        if self._onlooker.present or len(typed) < _SHORTEST:
            return Group(name, ())
        query = CaseQuery(text=typed)
        found = tuple(map(self._case, self._services.cases.page(query, 0, _MOST)))
        if len(found) == _MOST:
            found = (*found, self._all(typed))
        return Group(name, found)

    def begun(self, typed: str) -> Group:
        """Reports and quick notes that wait to be finished: what stands in them is in no case yet."""
        name = self.tr("Begonnen meldingen")
        if self._onlooker.present or len(typed) < _SHORTEST:
            return Group(name, ())
        found = self._services.drafts.search(typed)[:_MOST]
        return Group(name, tuple(map(self._draft, found)))

    def people(self, typed: str) -> Group:
        """Persons by their name; choosing one leads to the cases they have a role in."""
        name = self.tr("Mensen")
        if self._onlooker.present or len(typed) < _SHORTEST:
            return Group(name, ())
        found = self._services.people.search(typed)[:_MOST]
        return Group(name, tuple(self._person(one.id, one.name, one.class_name) for one in found))

    def _case(self, row: CaseRow) -> Choice:
        words = " · ".join(filter(None, (str(row.number), row.keyword)))
        detail = self._vocabulary.nature_of(row, self._services.cases.purpose)
        return Choice(words, lambda: self.case_wanted.emit(row.id), "folder", detail)

    def _draft(self, draft: Draft) -> Choice:
        first = beginning(draft, _FIRST_WORDS) or self.tr("melding zonder verhaal")
        words = self.tr("Nog niet afgemaakt: {beginning}").format(beginning=first)
        return Choice(words, lambda: self.draft_wanted.emit(draft.target), "pencil")

    def _all(self, typed: str) -> Choice:
        return Choice(
            self.tr("Alle dossiers met deze woorden"),
            lambda: self.search_wanted.emit(typed),
            "search",
        )

    def _person(self, person: PersonId | None, name: str, class_name: str) -> Choice:
        assert person is not None, "a person found in the register has an id"
        cases = self._services.people.cases_of(person)

        def show() -> None:
            if len(cases) == 1:
                self.case_wanted.emit(cases[0])
            else:
                self.search_wanted.emit(name)

        where = self.tr("dossiers: {count}").format(count=len(cases))
        return Choice(name, show, "user", " · ".join(filter(None, (class_name, where))))
