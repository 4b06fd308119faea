"""How the list of cases is shown: which columns, and views under a name of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from vp_desktop.core.errors import KnownError
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.cases.model import Column
from vp_desktop.ui.dossier.forms.dialog_draft import DialogDraft
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.buttons import MenuButton
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.form_dialog import FormDialog

_COLUMNS = ("columns", "cases")
"""Where the hidden columns are kept between sessions."""
_VIEW = "view"
_LONGEST_NAME = 40
FIRST_SHOWN = frozenset(Column) - {Column.OUTCOME, Column.CLOSED, Column.OWN}
"""What the list shows until something else is chosen."""


class LayoutMenu(MenuButton):
    """Columns to tick, and filters to keep under a name.

    Emits `columns_chosen(columns)` and `view_chosen(filters)`. Everything is kept in the register: a
    name of one's own may say something about a case. In a register opened for reading nothing is kept.
    """

    columns_chosen = Signal(object)
    view_chosen = Signal(object)

    def __init__(self, drafts: Drafts, headings: Sequence[str]) -> None:
        super().__init__("", icon_name="columns-3")
        self.set_name(self.tr("Kolommen en eigen weergaven"))
        self._drafts = drafts
        self._headings = headings
        self._filters: dict[str, Any] = {}
        self.columns = FIRST_SHOWN
        kept = drafts.find(*_COLUMNS)
        if kept is not None:
            names = set(kept[0].get("shown", ()))
            self.columns = frozenset(column for column in Column if column.name in names)
        self.columns |= {Column.NUMBER}
        self._fill()

    def set_filters(self, filters: dict[str, Any]) -> None:
        """The filters as they are now: what a new view would keep."""
        self._filters = filters

    def views(self) -> list[str]:
        """The names of the views, in alphabetical order."""
        return sorted(self._drafts.begun(_VIEW), key=str.casefold)

    def choose_view(self, name: str) -> None:
        """Show the cases that a view leaves over."""
        if (kept := self._drafts.find(_VIEW, name)) is not None:
            self.view_chosen.emit(kept[0])

    def ask_name(self) -> FormDialog:
        """Ask under which name the filters are kept."""
        edit = LineEdit(name=self.tr("Naam"))
        edit.setMaxLength(_LONGEST_NAME)
        form = Form()
        form.add("name", self.tr("Naam"), edit)
        dialog = FormDialog(
            self.tr("Weergave bewaren"),
            form,
            self.tr("Bewaren"),
            self.tr("De filters van nu, om later met \u00e9\u00e9n keuze terug te halen."),
            parent=self.window(),
        )

        def keep() -> None:
            name = " ".join(edit.text().split())
            if not name:
                dialog.set_error(self.tr("Geef de weergave een naam."))
                return
            self.keep_view(name)
            dialog.accept()

        DialogDraft(dialog, form, self._drafts, "view")
        dialog.submitted.connect(keep)
        dialog.open()
        return dialog

    def keep_view(self, name: str) -> None:
        """Keep the filters under a name; one of that name is replaced."""
        with suppress(KnownError):  # a convenience; a register opened for reading keeps none
            self._drafts.keep(_VIEW, name, self._filters)
        self._fill()

    def remove_view(self, name: str) -> None:
        self._drafts.drop(_VIEW, name)
        self._fill()

    def set_shown(self, column: Column, shown: bool) -> None:
        """Show or hide a column; the number always stays."""
        self.columns = self.columns | {column} if shown else self.columns - {column}
        with suppress(KnownError):
            names = [one.name for one in Column if one in self.columns]
            self._drafts.keep(*_COLUMNS, {"shown": names})
        self.columns_chosen.emit(self.columns)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        views = self.views()
        for name in views:
            menu.addAction(_plain(name)).triggered.connect(partial(self.choose_view, name))
        menu.addAction(self.tr("Deze filters bewaren\u2026")).triggered.connect(self.ask_name)
        if views:
            removing = menu.addMenu(self.tr("Weergave verwijderen"))
            for name in views:
                removing.addAction(_plain(name)).triggered.connect(partial(self.remove_view, name))
        menu.addSeparator()
        for column in Column:
            if column is not Column.NUMBER:
                menu.addAction(self._tick(column))

    def _tick(self, column: Column) -> QAction:
        action = QAction(self._headings[column], self.menu())
        action.setCheckable(True)
        action.setChecked(column in self.columns)
        action.toggled.connect(partial(self.set_shown, column))
        return action


def _plain(name: str) -> str:
    return name.replace("&", "&&")
