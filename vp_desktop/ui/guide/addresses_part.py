"""The address list: public numbers first, then those of the school and of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.guide import OWN_GROUP, Guide, ListedAddress
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.guide.address_form import AddressForm
from vp_desktop.ui.guide.address_row import AddressRow
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.in_turns import finish, in_turns
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.undo_bar import UndoBar

_KIND = "guide.address"


class AddressesPart(QWidget):
    """Emits `turned(open)` when a form opens or closes. While somebody looks along, what is public.

    The screen places `undo_bar`, where it is seen however far the list was scrolled.
    """

    turned = Signal(bool)

    def __init__(
        self,
        guide: Guide,
        drafts: Drafts,
        messages: Messages,
        words: GuideWords,
        onlooker: Onlooker,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._guide, self._messages = guide, messages
        self._words, self._onlooker = words, onlooker
        self.place = PanelPlace(drafts, messages, clock)
        self.undo_bar = UndoBar()
        self._rows: dict[str, AddressRow] = {}
        self._filling: list[RowsCard] = []
        self._shown: object = None
        self._cards = column(gap=4)
        note = Quiet(
            self.tr(
                "Ga een nummer dat nog te bevestigen is eerst zelf na. Schrijf nooit aan iemand "
                "over wie de zaak gaat: let op de regel bij het adres."
            )
        )
        lines = column(self, gap=4, items=(note, self.place))
        lines.addLayout(self._cards)
        self.place.saved.connect(self.refresh)
        self.place.turned.connect(self.turned)

    def refresh(self) -> None:
        """The addresses as they are now; those that stand there already are left alone."""
        watched = self._onlooker.present
        if watched:
            self.place.close_panel()
            self.undo_bar.clear()
        listed = tuple(self._guide.addresses(self._words.language))
        if self._shown == (listed, watched):
            return
        self._shown = (listed, watched)
        for card in self._filling:
            in_turns(card, ())
        clear(self._cards)
        self._rows, self._filling = {}, []
        for group in (*self._guide.book.groups, OWN_GROUP):
            among = [each for each in listed if each.group == group]
            if among and not (watched and group == OWN_GROUP):
                card = RowsCard(self._title(group))
                self._filling.append(card)
                self._cards.addWidget(card)
                card.show()  # now, not in the layout's own time: a row in it may take the focus
                card.fill(among, partial(self._row, watched))
        in_turns(self, [partial(follow_layout, self)])

    @property
    def rows(self) -> dict[str, AddressRow]:
        """By the code of the address; all of them are there when they are asked for."""
        for card in self._filling:
            finish(card)
        self._filling = []
        return self._rows

    def add(self) -> None:
        """Ask for an address of the user's own."""
        form = AddressForm()
        words = self.tr("Adres toevoegen")
        self.place.open(Sheet(words, form, lambda: self._guide.add(form.value()), _KIND, "new"))

    def _title(self, group: str) -> str:
        labels = self._guide.book.groups
        return self._words.text(labels[group]) if group in labels else self.tr("Zelf toegevoegd")

    def _row(self, watched: bool, each: ListedAddress) -> AddressRow:
        made = AddressRow(each, self._guide, self._words, watched)
        made.confirmed.connect(partial(self._confirm, each))
        made.edit_asked.connect(partial(self._edit, each))
        made.remove_asked.connect(partial(self._remove, each))
        self._rows[each.code] = made
        return made

    def _edit(self, listed: ListedAddress) -> None:
        form = AddressForm(listed.value, own=listed.packaged is None)
        name = self.rows[listed.code].name
        language = self._words.language
        self.place.open(
            Sheet(
                self.tr("Adres wijzigen: {name}").format(name=name),
                form,
                lambda: self._guide.change(form.value(), language),
                _KIND,
                listed.code,
            )
        )

    def _confirm(self, listed: ListedAddress) -> None:
        words = self.tr("Nagekeken: {name}").format(name=self.rows[listed.code].name)
        self._do(partial(self._guide.confirm, listed.code, self._words.language), words, None)
        self._lead_focus(listed.code)

    def _remove(self, listed: ListedAddress) -> None:
        words = self.tr("Verwijderd: {name}").format(name=self.rows[listed.code].name)
        back = partial(self._put_back, listed)
        self._do(partial(self._guide.remove, listed.code), words, back)
        self._lead_focus(listed.code)

    def _lead_focus(self, code: str) -> None:
        """The keyboard stays at the address that was changed; its row is a new one."""
        more = self.rows[code].more if code in self.rows else None
        if more is not None:
            more.setFocus()

    def _put_back(self, listed: ListedAddress) -> None:
        self._do(partial(self._guide.put_back, listed.value), "", None)

    def _do(self, act: Callable[[], object], words: str, undo: Callable[[], object] | None) -> None:
        try:
            act()
        except KnownError as error:
            self._messages.error(error)
            return
        self.refresh()
        if words:
            self.undo_bar.offer(words, undo)
        else:
            self.undo_bar.clear()
