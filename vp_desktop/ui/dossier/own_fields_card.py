"""The user's own fields beside the story of a case: read at a glance, changed where they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.own_fields import DRAFT, LONGEST_VALUE, NO, YES, FieldKind, is_code
from vp_desktop.services.own_fields import Filled
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.panel import FormPanel, Sheet
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import IconButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.visibility import set_shown

_EMPTY = "-"
"""The choice that says nothing."""


class OwnFieldActs(CaseActs):
    """Reading and filling in the own fields of the case that is shown."""

    _undo: Callable[[], None] | None = None

    def filled(self) -> tuple[Filled, ...]:
        """Nothing without consent to a dossier."""
        return self.services.own_fields.of_case(self.case_id) if self.texts else ()

    def store(self, typed: Mapping[str, str]) -> None:
        """Store what was typed, in fields that were changed. Raises WrongUse."""
        before = {one.name: one.value for one in self.filled() if one.name in typed}
        self.services.own_fields.fill(self.case_id, typed)
        self._undo = self.undo_by(partial(self.services.own_fields.fill, self.case_id, before))

    def tell(self) -> None:
        """Say that it was stored, with the way back."""
        self.done.emit(self.tr("Opgeslagen."), self._undo)

    def begun(self) -> list[str]:
        """Whether they are being filled in: a lock or a knock at the door came between."""
        begun = str(self.case_id) in self.services.drafts.begun(DRAFT)
        return [self.tr("eigen velden")] if begun and self.filled() else []


class OwnFieldsForm(Form):
    """An editor for each field of a case, as its kind asks."""

    def __init__(self, filled: Sequence[Filled], acts: OwnFieldActs) -> None:
        super().__init__()
        self._acts = acts
        self._filled = tuple(filled)
        for one in self._filled:
            self.add(one.name, one.field.label, self._editor(one))
        self._show(self._filled)
        self.stored = self.content()

    def typed(self) -> dict[str, str]:
        """What was changed, by the name of the field."""
        return {
            one.name: _value(one, self.text(one.name))
            for one in self._filled
            if self.text(one.name) != self._shown[one.name]
        }

    def follow(self, filled: Sequence[Filled]) -> None:
        """Something was stored or taken back meanwhile: it shows in every field that nobody typed in."""
        content = self.content()
        kept = {name: content[name] for name in self.typed()}
        self._show(filled)
        self.stored = self.content()
        self.fill(kept)

    def _show(self, filled: Sequence[Filled]) -> None:
        self._filled = tuple(filled)
        self.fill({one.name: _code(one, one.value) for one in filled})
        self._shown = {one.name: self.text(one.name) for one in filled}

    def _editor(self, one: Filled) -> QWidget:
        kind = one.field.kind
        if kind is FieldKind.DAY:
            return DayEdit(lambda: self._acts.services.clock().date())
        if kind is FieldKind.YES_NO:
            words = {YES: self.tr("Ja"), NO: self.tr("Nee"), _EMPTY: self.tr("Niet ingevuld")}
            return ChoiceChips([Option(code, label) for code, label in words.items()])
        if kind is FieldKind.CHOICE:
            known = dict.fromkeys(filter(None, (*one.field.choices, one.value)))
            options = [Option(_code(one, word), word) for word in known]
            return ChoiceCombo([Option(_EMPTY, self.tr("Niet ingevuld")), *options])
        edit = LineEdit()
        edit.setMaxLength(max(LONGEST_VALUE, len(one.value)))
        return edit


class SidePanel(FormPanel):
    """A form beside the story, where there is little room: its buttons may stand under each other."""

    def follow(self, form: OwnFieldsForm, filled: Sequence[Filled]) -> None:
        """Something else is stored now: what is shown and kept as a draft does not bring it back."""
        form.follow(filled)
        self._stored = form.stored
        if form.typed():
            self.keeper.keep_now()

    def _build(self) -> None:
        self.add(self.offered)
        self.add(self.sheet.form)
        self.add(self.state)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=2)
        for button in (self.save, self.later, self.discard):
            flow.addWidget(button)
        self.add(buttons)


class OwnFieldsCard(QWidget):
    """Shows them, and in the same place the form that changes them. Emits `opened` and `left` with it."""

    opened, left = Signal(), Signal()

    def __init__(self, acts: OwnFieldActs) -> None:
        super().__init__()
        self._acts = acts
        self._filled: tuple[Filled, ...] = ()
        self.button = IconButton("pencil", self.tr("Eigen velden invullen"))
        self.button.clicked.connect(self.begin)
        self.card = Card(gap=1)
        self.card.set_title(self.tr("Eigen velden"), self.button)
        self._rows = column(gap=0)
        self.card.body.addLayout(self._rows)
        self.panel: SidePanel | None = None
        self._lines = column(self, items=(self.card,))

    def show_case(self, watched: bool, restricted: bool) -> None:
        """As they are now. A form that is open stays, unless its fields are other ones."""
        filled = () if watched else self._acts.filled()
        if not filled or restricted or _shape(filled) != _shape(self._filled):
            self.leave()
        if self.panel is not None and filled != self._filled:
            self.panel.follow(self._form, filled)
        self._filled = filled
        clear(self._rows)
        for one in filled:
            if one.value:
                label = Quiet(one.field.label)
                label.setContentsMargins(0, 4, 0, 0)
                self._rows.addWidget(label)
                self._rows.addWidget(Text(self._words(one)))
        empty = ", ".join(one.field.label for one in filled if not one.value)
        if empty:
            words = Quiet(self.tr("Nog leeg: {fields}").format(fields=empty))
            words.setContentsMargins(0, 4, 0, 0)
            self._rows.addWidget(words)
        set_shown(self.button, not restricted)
        set_shown(self, bool(filled))

    def begin(self) -> None:
        """Make them editors where they stand; what was typed before is offered."""
        if self.panel is not None or not self._filled:
            return
        self._form = form = OwnFieldsForm(self._filled, self._acts)
        sheet = Sheet(
            *(self.tr("Eigen velden"), form, lambda: self._acts.store(form.typed())),
            *(DRAFT, str(self._acts.case_id)),
        )
        services = self._acts.services
        self.panel = SidePanel(sheet, services.drafts, self._acts.messages, services.clock)
        self.panel.saved.connect(self._after)
        self.panel.left.connect(self._end)
        self._lines.addWidget(self.panel)
        self.card.hide()
        self.panel.show()
        self.opened.emit()
        form.take_focus()

    def keep_draft(self) -> None:
        """Keep what was typed in an open form, which stays open."""
        if self.panel is not None:
            self.panel.keeper.keep_pending()

    def leave(self) -> None:
        """Leave an open form; what was typed stays as a draft."""
        if self.panel is not None:
            self.panel.leave()

    def _after(self) -> None:
        self._end()
        self._acts.tell()

    def _end(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            had_focus = panel.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._lines.removeWidget(panel)
            take_away(panel)
            self.card.show()
            if had_focus:
                self.button.setFocus()
            self.left.emit()

    def _words(self, one: Filled) -> str:
        if not is_code(one.field.kind, one.value):
            return one.value
        if one.field.kind is FieldKind.DAY:
            return long_date(date.fromisoformat(one.value), current_language())
        if one.field.kind is FieldKind.YES_NO:
            return self.tr("Ja") if one.value == YES else self.tr("Nee")
        return one.value


def _shape(filled: Sequence[Filled]) -> list[object]:
    return [(one.name, one.field.label, one.field.kind, one.field.choices) for one in filled]


def _code(one: Filled, value: str) -> str:
    """How an editor holds a value: a word of hers must not be taken for a code of a list."""
    if one.field.kind is FieldKind.CHOICE:
        return f"w{value.encode().hex()}" if value else _EMPTY
    if one.field.kind is FieldKind.YES_NO:
        return value or _EMPTY
    return value


def _value(one: Filled, code: str) -> str:
    if one.field.kind is FieldKind.CHOICE:
        return "" if code in ("", _EMPTY) else bytes.fromhex(code[1:]).decode()
    return "" if one.field.kind is FieldKind.YES_NO and code == _EMPTY else code
