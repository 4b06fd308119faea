"""Uw lijsten: the words from which the user chooses, in her own names and order.

What she calls things is seen in her window alone; the yearly summary counts and names the packaged values
(decision 011), which stand beside hers in the table.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.own_lists import UNDO_DAYS
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.own_fields import OwnFields
from vp_desktop.services.own_lists import OwnLists, ValueRow
from vp_desktop.ui.language import current_language
from vp_desktop.ui.lists.acts import ListActs
from vp_desktop.ui.lists.fields_part import FieldsPart
from vp_desktop.ui.lists.table import ValuesModel, ValuesTable
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.buttons import FilledButton, LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, column
from vp_desktop.ui.widgets.undo_bar import UndoBar


class OwnListsScreen(Screen):
    """Emits `left` on Alt+Left."""

    left = Signal()

    def __init__(
        self,
        own: OwnLists,
        fields: OwnFields,
        packaged: Taxonomy,
        messages: Messages,
        onlooker: Onlooker,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(self.tr("Uw lijsten"))
        self._own, self._packaged, self._onlooker = own, packaged, onlooker
        self.acts = ListActs(own, packaged, messages, self, drafts)
        self.fields = FieldsPart(fields, messages, drafts)
        self._build()
        self._connect()
        self.list.set_value(own.lists[0])
        self.refresh()

    @property
    def list_id(self) -> str:
        return self.list.value() or self._own.lists[0]

    def chosen(self) -> ValueRow | None:
        """The value that is selected."""
        index = self.table.currentIndex()
        rows = self.model.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def refresh(self, code: str = "") -> None:
        """Show the list as it is now, with one value selected."""
        watched = self._onlooker.present
        self.cover.setVisible(watched)
        self.content.setVisible(not watched)
        self.help.setVisible(not watched)
        self.add.setVisible(not watched and self._own.takes_own(self.list_id))
        before = self.chosen()
        self.model.set_rows(self._own.values(self.list_id, current_language()))
        self._select(code or (before.code if before else ""))
        fixed = self.tr(
            "Aan deze lijst verbindt het programma regels: er kunnen geen eigen waarden bij."
        )
        self.fixed.setText("" if self._own.takes_own(self.list_id) else fixed)
        self.fixed.setVisible(bool(self.fixed.text()))
        self.fields.refresh()
        self.reset.setEnabled(self._own.arranged(self.list_id))
        self.undo_merge.setVisible(self._own.undoable(self.list_id) is not None)
        self._show_acts()

    def _build(self) -> None:
        self.back = PlainButton(self.tr("Terug"), "arrow-left")
        self.header.add_right(self.back)
        self.add = FilledButton(self.tr("Eigen waarde"), "plus")
        self.header.add_right(self.add)
        self.list = ChoiceCombo(
            [
                Option(each, self._packaged[each].label.text(current_language()))
                for each in self._own.lists
            ]
        )
        self.model = ValuesModel()
        self.table = ValuesTable(self.model, self.tr("Waarden van de lijst"))
        self.fixed = Quiet("")
        self.content = QWidget()
        lines = column(self.content, gap=3)
        lines.addWidget(Field(self.tr("Lijst"), self.list))
        lines.addWidget(self.fixed)
        lines.addWidget(self.table)
        lines.addWidget(self._build_acts())
        lines.addWidget(self.fields)
        self.cover = OnlookerCover(self._onlooker)
        self.body.addWidget(self.content)
        self.add_cover(self.cover)
        self.undo_bar = UndoBar()
        self.add_bottom(self.undo_bar)
        self._build_help()

    def _build_acts(self) -> QWidget:
        self.up = PlainButton(self.tr("Omhoog"), "arrow-up")
        self.down = PlainButton(self.tr("Omlaag"), "arrow-down")
        self.rename = PlainButton(self.tr("Andere naam…"), "pencil")
        self.turn = PlainButton(self.tr("Verbergen"), "eye-off")
        self.merge = PlainButton(self.tr("Samenvoegen…"), "git-merge")
        self.remove = PlainButton(self.tr("Weghalen"), "trash-2")
        row = QWidget()
        flow = FlowLayout(row, gap=2)
        for each in (self.up, self.down, self.rename, self.turn, self.merge, self.remove):
            flow.addWidget(each)
        return row

    def _build_help(self) -> None:
        self.help = Card(self.tr("Alleen in uw venster"), gap=3)
        self.help.add(
            Quiet(
                self.tr(
                    "Uw woorden ziet u hier, in dossiers en bij zoeken. Het jaaroverzicht, brieven en "
                    "pakketten houden de vaste namen en cijfers."
                )
            )
        )
        self.help.add(
            Quiet(self.tr("Een eigen waarde is een fijner woord onder een vaste, en telt zo mee."))
        )
        self.help.add(
            Quiet(
                self.tr(
                    "Wat in een eigen veld staat, hoort bij het dossier: het wordt ermee vernietigd, en "
                    "wie over zichzelf vraagt, kan het te zien krijgen."
                )
            )
        )
        self.undo_merge = LinkButton(self.tr("Laatste samenvoeging ongedaan maken"))
        self.undo_merge.setToolTip(self.tr("Dat kan {days} dagen.").format(days=UNDO_DAYS))
        self.reset = LinkButton(self.tr("Deze lijst weer zoals hij was"))
        for link in (self.undo_merge, self.reset):
            self.help.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.aside.addWidget(self.help)

    def _connect(self) -> None:
        acts = self.acts
        self.back.clicked.connect(self.left)
        self.list.chosen.connect(self._turn_to)
        self.add.clicked.connect(lambda: acts.add(self.list_id, self.chosen()))
        self.up.clicked.connect(lambda: self._with_chosen(lambda row: self._move(row, -1)))
        self.down.clicked.connect(lambda: self._with_chosen(lambda row: self._move(row, 1)))
        self.rename.clicked.connect(
            lambda: self._with_chosen(lambda row: acts.rename(self.list_id, row))
        )
        self.turn.clicked.connect(
            lambda: self._with_chosen(lambda row: acts.turn(self.list_id, row))
        )
        self.merge.clicked.connect(
            lambda: self._with_chosen(lambda row: acts.merge(self.list_id, row))
        )
        self.remove.clicked.connect(
            lambda: self._with_chosen(lambda row: acts.remove(self.list_id, row))
        )
        self.reset.clicked.connect(lambda: acts.reset(self.list_id))
        self.undo_merge.clicked.connect(lambda: acts.undo_merge(self.list_id))
        acts.done.connect(self._after)
        self.fields.done.connect(self._offer)
        self.table.selectionModel().currentRowChanged.connect(self._show_acts)
        self.table.doubleClicked.connect(self.rename.click)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def _turn_to(self) -> None:
        self.undo_bar.clear()
        self.table.selectionModel().clearCurrentIndex()
        self.refresh()

    def _with_chosen(self, act: Callable[[ValueRow], object]) -> None:
        row = self.chosen()
        if row is not None:
            act(row)

    def _move(self, row: ValueRow, by: int) -> None:
        """The focus stays on the button as long as the value can go on; else it goes to the table."""
        button = self.up if by < 0 else self.down
        self.acts.move(self.list_id, row, by)
        (button if button.isEnabled() else self.table).setFocus()

    def _after(self, words: str, undo: object, code: str) -> None:
        self.refresh(code)
        self._offer(words, undo)

    def _offer(self, words: str, undo: object) -> None:
        if words:
            self.undo_bar.offer(words, undo if callable(undo) else None)
        else:
            self.undo_bar.clear()

    def _select(self, code: str) -> None:
        codes = [row.code for row in self.model.rows]
        place = codes.index(code) if code in codes else 0
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(self.model.index(place, 0), flags | rows)

    def _show_acts(self) -> None:
        """Only what can be done with the selected value."""
        row, own = self.chosen(), self._own.takes_own(self.list_id)
        self.up.setEnabled(row is not None and row.may_rise)
        self.down.setEnabled(row is not None and row.may_sink)
        self.rename.setEnabled(row is not None)
        self.turn.setEnabled(row is not None and not row.is_needed)
        hidden = row is not None and row.hidden
        self.turn.set_text(self.tr("Weer tonen") if hidden else self.tr("Verbergen"))
        self.turn.set_icon("eye" if hidden else "eye-off")
        self.merge.setVisible(own)
        self.merge.setEnabled(row is not None and not row.is_needed)
        self.remove.setVisible(own and row is not None and row.is_own)
        self.remove.setEnabled(row is not None and row.is_own and not row.cases)

    def _follow_onlooker(self, *_: object) -> None:
        self.undo_bar.clear()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.fit_into(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()
            self.table.setFocus()
