"""Choosing from a list: chips for a few values, cards where each is explained, a combo for many."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QRadioButton, QSizePolicy, QWidget

from vp_desktop.core.own_words import as_code, spelled
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.ui.icons import pixmap
from vp_desktop.ui.theme import TEXT, font, restyle, scaled
from vp_desktop.ui.widgets.buttons import TakenButton
from vp_desktop.ui.widgets.choice_note import ChoiceNote
from vp_desktop.ui.widgets.layouts import FlowLayout, column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.taken import Taken
from vp_desktop.ui.widgets.typed_search import TypedSearch
from vp_desktop.ui.widgets.visibility import set_shown


@dataclass(frozen=True)
class Option:
    """One value to choose: its code, what is shown, and perhaps an explanation and a heading above it."""

    code: str
    label: str
    description: str = ""
    group: str = ""
    hidden: bool = False
    """Not offered any more; it comes to light where it was chosen before."""


def options_of(codes: CodeList, language: str, among: Iterable[str] | None = None) -> list[Option]:
    """The leaves of a coded list, or the codes given, as options under their groups."""
    return [
        Option(
            code,
            offered(codes, code, language),
            group=_group_of(codes, code, language),
            hidden=code in codes.hidden,
        )
        for code in (codes.leaves if among is None else among)
    ]


def offered(codes: CodeList, code: str, language: str) -> str:
    """A value as it is offered: with what it takes in, where its own name does not say that."""
    label, item = codes.label_of(code, language), codes.items.get(code)
    about = item.about.text(language) if item and item.about else ""
    return f"{label} ({about})" if about else label


def _group_of(codes: CodeList, code: str, language: str) -> str:
    heading = codes.items[code].group
    if heading:
        label = codes.groups.get(heading)
        return label.text(language) if label else heading
    parent = next(codes.parents_of(code), "")
    return codes.label_of(parent, language) if parent else ""


class ChoiceChip(TakenButton):
    """One choice as a round button that stays down; a tick shows it beside the colour."""

    icon_role = "accent"

    def __init__(self, option: Option) -> None:
        super().__init__(option.label)
        self.code = option.code
        self.setCheckable(True)
        self.setToolTip(option.description)
        self.toggled.connect(self._show_tick)

    def sizeHint(self) -> QSize:
        """At least as wide as it is high: a shorter word in large text would lose the round corners.

        A chosen chip has heavier words, for which Qt leaves no room: the last letter would be cut.
        """
        hint = super().sizeHint()
        if self.isChecked():
            words, heavy = self.accessibleName(), font(TEXT, QFont.Weight.Medium)
            wider = QFontMetrics(heavy).horizontalAdvance(words)
            hint += QSize(max(0, wider - self.fontMetrics().horizontalAdvance(words)), 0)
        return hint.expandedTo(QSize(hint.height(), 0))

    def _show_tick(self, checked: bool) -> None:
        self.set_icon("check" if checked else "")


class ChoiceChips(QWidget):
    """A few short values beside each other; one (or, with `multiple`, any number) can be chosen.

    Arrows (one of several) or Tab (any number) move, space chooses. `chosen(code)` is emitted when
    the user chooses.
    """

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], multiple: bool = False, name: str = "") -> None:
        super().__init__()
        self._group = None if multiple else QButtonGroup(self)
        self._flow = FlowLayout(self, gap=2)
        self._chips: dict[str, ChoiceChip] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        for chip in self._chips.values():
            if self._group:
                self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            take_away(chip)
        self._chips = {option.code: ChoiceChip(option) for option in options}
        self._hidden = {option.code for option in options if option.hidden}
        self.setFocusProxy(None)
        before: QWidget = self
        for chip in self._chips.values():
            if self._group:
                self._group.addButton(chip)
            chip.setAutoExclusive(self._group is not None)
            chip.taken.connect(partial(self._tell, chip.code))
            self._flow.addWidget(chip)
            set_shown(chip, chip.code not in self._hidden)
            QWidget.setTabOrder(before, chip)  # chips that came later have their place too
            before = chip
        self._lead_focus()

    def set_label(self, code: str, words: str) -> None:
        """Other words on one of the values: what it is stays, so does the focus."""
        chip = self._chips[code]
        if chip.accessibleName() != words:
            chip.set_text(words)
            chip.updateGeometry()

    def value(self) -> str | None:
        """The chosen code, or None."""
        return next(iter(self.values()), None)

    def values(self) -> list[str]:
        return [as_code(code) for code, chip in self._chips.items() if chip.isChecked()]

    def set_value(self, code: str | None) -> None:
        self.set_values([code] if code else [])

    def set_values(self, codes: Iterable[str]) -> None:
        wanted = {_found(code, self._chips) for code in codes}
        if self._group:
            self._group.setExclusive(False)
        for code, chip in self._chips.items():
            chip.setChecked(code in wanted)
            set_shown(chip, code in wanted or code not in self._hidden)
        if self._group:
            self._group.setExclusive(True)
        self._lead_focus()

    def _lead_focus(self) -> None:
        """The keyboard comes to what is chosen, else to the first."""
        offered = (c for c in self._chips.values() if c.code not in self._hidden)
        chosen = (c for c in self._chips.values() if c.isChecked())
        self.setFocusProxy(next(chosen, next(offered, None)))

    def _tell(self, code: str, down: bool = True) -> None:
        self._lead_focus()
        self.chosen.emit(str(as_code(code)))


class _Radio(Taken, QRadioButton):
    """One of several; `taken` when the user chose it. An ampersand is shown as it is."""

    taken = Signal(bool)

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._watch()


class ChoiceCard(QFrame):
    """A radio button with an explanation; the whole card can be clicked."""

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.code = option.code
        self.button = _Radio(option.label)
        self.button.setAccessibleDescription(option.description)
        lines = column(self, gap=0, margins=(3, 1, 3, 2))
        lines.addWidget(self.button)
        self._note = ChoiceNote(option.description)
        lines.addWidget(self._note)
        if not option.description:
            self._note.hide()
        self.setProperty("checked", False)
        self.setProperty("focused", False)
        self.button.toggled.connect(self._show_checked)
        self.button.installEventFilter(self)

    def describe(self, words: str) -> None:
        """Another explanation under the choice."""
        self._note.setText(words)
        set_shown(self._note, bool(words))
        self.button.setAccessibleDescription(words)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.button.setFocus()
        self.button.click()
        super().mouseReleaseEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            restyle(self)
        return False

    def _show_checked(self, checked: bool) -> None:
        self.setProperty("checked", checked)
        restyle(self)


class ChoiceCards(QWidget):
    """A few values with an explanation under each other; one can be chosen. Arrow keys move."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], name: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._cards = {option.code: ChoiceCard(option) for option in options}
        lines = column(self, gap=2)
        for card in self._cards.values():
            self._group.addButton(card.button)
            card.button.taken.connect(self._tell)
            lines.addWidget(card)
        self.setAccessibleName(name)
        if self._cards:
            self.setFocusProxy(next(iter(self._cards.values())).button)

    def value(self) -> str | None:
        return next((code for code, card in self._cards.items() if card.button.isChecked()), None)

    def set_value(self, code: str | None) -> None:
        self._group.setExclusive(False)
        for key, card in self._cards.items():
            card.button.setChecked(key == code)
        self._group.setExclusive(True)

    def describe(self, code: str, words: str) -> None:
        """Another explanation under one of the values."""
        self._cards[code].describe(words)

    def _tell(self) -> None:
        self.chosen.emit(self.value() or "")


class ChoiceCombo(QComboBox):
    """Many values, under headings where they have one. `chosen(code)` when the user chooses.

    Letters find a value by the beginning of one of its words. Letters with which none begins leave what
    was chosen before them: `chosen("")` when that was nothing.
    """

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], placeholder: str = "", name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or self.tr("Kies"))
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self._search = TypedSearch()
        self.set_options(options)
        self.activated.connect(self._tell)
        self.view().installEventFilter(self)

    def set_options(self, options: Sequence[Option]) -> None:
        """Replace the values; nothing is chosen after it."""
        self._options = options
        self._show({option.code for option in options if not option.hidden})

    def _show(self, codes: Collection[str]) -> None:
        items = QStandardItemModel(self)
        heading = ""
        for option in (each for each in self._options if each.code in codes):
            if option.group and option.group != heading:
                items.appendRow(_heading(option.group))
            heading = option.group
            item = QStandardItem(option.label)
            item.setData(option.code, Qt.ItemDataRole.UserRole)
            item.setToolTip(option.description)
            items.appendRow(item)
        self.setModel(items)
        self.setCurrentIndex(-1)

    def value(self) -> str | None:
        return as_code(self.currentData(Qt.ItemDataRole.UserRole))

    def set_value(self, code: str | None) -> None:
        wanted = _found(code, [option.code for option in self._options]) if code else None
        if any(option.hidden for option in self._options):
            self._show({o.code for o in self._options if not o.hidden or o.code == wanted})
        self.setCurrentIndex(self.findData(wanted, Qt.ItemDataRole.UserRole) if wanted else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._search.takes(event):
            super().keyPressEvent(event)
            return
        before = self.currentIndex()
        self.setCurrentIndex(self._search.find(event.text(), self._labels(), before))
        if self.currentIndex() != before:
            self.chosen.emit(str(self.value() or ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the open list letters find as they do while it is closed; Enter chooses."""
        view = self.view()
        if (
            watched is not view
            or not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or not self._search.takes(event)
        ):
            return False
        place = self._search.find(event.text(), self._labels(), view.currentIndex().row())
        view.setCurrentIndex(self.model().index(place, 0))
        return True

    def _labels(self) -> list[str]:
        """What can be chosen, by place; of a heading nothing."""
        places = range(self.count())
        return [self.itemText(n) if self.itemData(n) is not None else "" for n in places]

    def showPopup(self) -> None:
        """The open list is as wide as its longest value, and no wider than the window."""
        view = self.view()
        asked = view.sizeHintForColumn(0) + 2 * view.frameWidth()
        if self.count() > self.maxVisibleItems():
            asked += view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(max(self.width(), min(asked, self.window().width())))
        super().showPopup()

    def wheelEvent(self, event: QEvent) -> None:
        """The wheel scrolls the page; it never changes a value by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = pixmap("chevron-down", "quiet", 18)
        painter = QPainter(self)
        side = scaled(18)
        painter.drawPixmap(self.width() - side - 10, (self.height() - side) // 2, arrow)
        painter.end()

    def _tell(self) -> None:
        if code := self.value():
            self.chosen.emit(str(code))


def _found(code: str, codes: Container[str]) -> str:
    """The choice that stands for a code: its own value, or what that is a finer word for."""
    written = spelled(code)
    return written if written in codes else str(as_code(written))


def _heading(text: str) -> QStandardItem:
    made = QStandardItem(text)
    made.setEnabled(False)
    made.setSelectable(False)
    made.setFont(font(13))
    return made
