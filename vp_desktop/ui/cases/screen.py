"""Dossiers: a fast list, searched as one types through everything a case holds."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.handover import hands_over
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.own_fields import OwnFields
from vp_desktop.ui.cases.filters import FilterBar
from vp_desktop.ui.cases.layout_menu import LayoutMenu
from vp_desktop.ui.cases.model import CasesModel
from vp_desktop.ui.cases.table import CasesTable
from vp_desktop.ui.cases.words import CasesWords
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton, TextButton
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.search_field import SearchField
from vp_desktop.ui.widgets.visibility import set_shown

_SEARCH_WIDTH = 290
_LETTERS = 14
"""Of what is searched for, in the button that ends it."""
_FILTERS = ("filters", "cases")
"""Where the filters are kept between sessions."""


class CasesScreen(Screen):
    """Reads anew whenever it is shown; filters stay, the searched words do not outlive the session.

    Emits `case_opened(case_id)`, `report_requested` (the filled button), `list_import_requested`,
    `handover_requested(case_ids)` for several cases that are selected.
    """

    case_opened = Signal(int)
    report_requested = Signal()
    list_import_requested = Signal()
    handover_requested = Signal(object)

    def __init__(
        self,
        cases: Cases,
        drafts: Drafts,
        taxonomy: Taxonomy,
        onlooker: Onlooker,
        clock: Clock,
        own_fields: OwnFields | None = None,
    ) -> None:
        super().__init__(scrolls=False)
        self._cases, self._drafts, self._clock = cases, drafts, clock
        self._onlooker = onlooker
        vocabulary = Vocabulary(taxonomy)
        self.model = CasesModel(cases, vocabulary, clock, own_fields)
        self.table = CasesTable(self.model)
        self.filters = FilterBar(vocabulary, cases.purpose is not Purpose.BULLYING)
        self.layout_menu = LayoutMenu(drafts, self.model.headings())
        self._build_header()
        self._build_body()
        self._connect()
        self._set_choices()
        if (kept := drafts.find(*_FILTERS)) is not None:
            self.filters.fill(kept[0])
        self.refresh()

    def refresh(self) -> None:
        """Find anew; the selected case stays selected where it still is in the list."""
        current = self.table.currentIndex()
        selected = self.model.case_at(current.row()).id if current.isValid() else None
        self.model.set_query(self.filters.query(self.search.text()))
        row = self.model.row_of(selected) if selected else None
        if row is None:
            self.table.show_first()
        else:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self._show_state()

    def show_search(self, text: str) -> None:
        """Search for words that were typed elsewhere, and let the user go on typing."""
        self.search.set_text(text)
        self.refresh()
        self.search.edit.setFocus()
        self.search.edit.end(False)

    def show_without_category(self, year: SchoolYear) -> None:
        """The cases of a school year whose nature is not known yet."""
        self.search.set_text("")
        self.filters.fill({"year": str(year), "nature": NOT_YET})
        self._keep_filters()
        self.refresh()

    def clear(self) -> None:
        """Search for nothing, leave nothing out."""
        self.search.set_text("")
        self.filters.clear()
        self._keep_filters()
        self.refresh()
        self.search.edit.setFocus()

    def _build_header(self) -> None:
        self.count = Quiet("", wrap=False)
        self.search = SearchField(self.tr("Zoek in dossiers"), width=_SEARCH_WIDTH)
        self.read_list = PlainButton(self.tr("Lijst inlezen"), "file-spreadsheet")
        self.new_report = FilledButton(self.tr("Nieuwe melding"), "plus")
        self.hand_over = PlainButton(self.tr("Overdragen…"), "users")
        self.hand_over.hide()
        self.header.add_beside_title(self.count)
        for widget in (self.search, self.hand_over, self.read_list, self.new_report):
            self.header.add_right(widget)

    def _build_body(self) -> None:
        self.none = EmptyState(
            "folder",
            self.tr("Nog geen dossiers"),
            self.tr("Een dossier begint met een melding. Hebt u al een lijst? Lees die in."),
            self.tr("Eerste melding opschrijven"),
        )
        self.nothing = EmptyState("search", " ", " ", self.tr("Zoeken en filters wissen"))
        self.nothing.title.setText(self.tr("Niets gevonden"))
        self.cover = OnlookerCover(self._onlooker)
        self.pages = QStackedWidget()
        self._pages: dict[QWidget, QWidget] = {self.table: self.table}
        for state in (self.none, self.nothing, self.cover):
            self._pages[state] = _in_the_middle(state)
        for page in self._pages.values():
            self.pages.addWidget(page)
        self.body.addWidget(self._filter_line())
        self.body.addWidget(self.pages, 1)
        self.table.show_columns(self.layout_menu.columns)

    def _filter_line(self) -> QWidget:
        made = QWidget()
        line = row(made, gap=2)
        self.searched = TextButton("", "x")
        self.searched.setToolTip(self.tr("Niet meer zoeken (Esc)"))
        self.searched.setAccessibleDescription(self.tr("Niet meer zoeken (Esc)"))
        self.searched.clicked.connect(self._clear_search)
        self.filters.add_last(self.searched)
        line.addWidget(self.filters, 1)
        line.addWidget(self.layout_menu, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _connect(self) -> None:
        self.search.searched.connect(self.refresh)
        self.model.counted.connect(self._show_state)
        self.search.edit.returnPressed.connect(self._enter_table)
        self.search.edit.installEventFilter(self)
        self.filters.changed.connect(self._filter)
        self.layout_menu.columns_chosen.connect(self.table.show_columns)
        self.layout_menu.view_chosen.connect(self._show_view)
        self.table.case_opened.connect(self.case_opened)
        self.table.escaped.connect(self._clear_search)
        self.table.selectionModel().selectionChanged.connect(self._show_several)
        self.hand_over.clicked.connect(self._ask_handover)
        self.table.typed.connect(self._go_on_typing)
        self.new_report.clicked.connect(self.report_requested)
        self.read_list.clicked.connect(self.list_import_requested)
        self.none.action_chosen.connect(self.report_requested)
        self.nothing.action_chosen.connect(self.clear)
        self._onlooker.changed.connect(self._show_state)
        self._onlooker.listen(self)

    def _set_choices(self) -> None:
        self.filters.set_choices(self._years(), self._cases.schools())

    def _years(self) -> list[SchoolYear]:
        """From this school year back to that of the oldest case."""
        now, oldest = SchoolYear.of(self._clock().date()), self._cases.oldest()
        first = min(SchoolYear.of(oldest), now) if oldest else now
        return [SchoolYear(year) for year in range(now.first_year, first.first_year - 1, -1)]

    def _show_state(self) -> None:
        """Which page is shown, and the words around it."""
        watched = self._onlooker.present
        narrow = bool(self.search.text().strip()) or self.filters.is_narrow
        if watched:
            page: QWidget = self.cover
        elif self.model.count:
            page = self.table
        else:
            page = self.nothing if narrow else self.none
        self.pages.setCurrentWidget(self._pages[page])
        self._show_searched()
        self.nothing.text.setText(self._why_nothing())
        self.set_title(self.tr("Dossiers"))
        hidden = watched or not (narrow or self.model.count)
        known = self.model.is_counted
        self.count.setText("" if hidden or not known else CasesWords().count(self.model.count))
        filled = not watched and (narrow or self.model.count > 0)
        set_shown(self.filters, filled)
        self.layout_menu.setVisible(filled)
        self.layout_menu.set_filters(self.filters.content())
        set_shown(self.search, not watched)
        self._show_several()

    def _show_searched(self) -> None:
        """That the list is searched, and the way out of it: one comes back to it hours later."""
        text = self.search.text().strip()
        shown = text if len(text) <= _LETTERS else f"{text[:_LETTERS].rstrip()}…"
        self.searched.set_text(self.tr("Gezocht: “{text}”").format(text=shown))
        set_shown(self.searched, bool(text) and self.model.count > 0)

    def _why_nothing(self) -> str:
        text = self.search.text().strip()
        if not text:
            return self.tr("Geen dossier past bij deze filters.")
        if self.filters.is_narrow:
            return self.tr(
                "“{text}” komt niet voor in de dossiers die de filters overlaten."
            ).format(text=text)
        return self.tr("“{text}” komt in geen enkel dossier voor.").format(text=text)

    def _show_view(self, filters: dict[str, Any]) -> None:
        self.filters.fill(filters)
        self._filter()

    def _filter(self) -> None:
        self._keep_filters()
        self.refresh()

    def _keep_filters(self) -> None:
        with suppress(KnownError):  # a convenience; a register opened for reading keeps none
            self._drafts.keep(*_FILTERS, self.filters.content())

    def _show_several(self, *_: object) -> None:
        """What can be done with several cases is offered once several are selected."""
        several = len(self.table.selectionModel().selectedRows()) > 1
        possible = hands_over(self._cases.purpose) and not self._onlooker.present
        self.hand_over.setVisible(several and possible)
        self.read_list.setVisible(not self.hand_over.isVisibleTo(self))

    def _ask_handover(self) -> None:
        self.handover_requested.emit(self.table.selected_cases())

    def _enter_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()

    def _clear_search(self) -> None:
        self.search.set_text("")
        self.refresh()
        self.search.edit.setFocus()

    def _go_on_typing(self, text: str) -> None:
        self.search.edit.setFocus()
        self.search.edit.end(False)
        self.search.edit.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._clear_search()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._enter_table()
                return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._set_choices()
            self.refresh()


def _in_the_middle(state: QWidget) -> QWidget:
    """A place for `state` in which it keeps together, a little above the middle."""
    made = QWidget()
    lines = column(made)
    lines.addStretch(2)
    lines.addWidget(state)
    lines.addStretch(3)
    return made
