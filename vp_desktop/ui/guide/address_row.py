"""One address: whose it is, how to reach it, whether the number was looked up, and a caution."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.formats import plain_date
from vp_desktop.services.guide import Guide, ListedAddress
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import Button, LinkButton, MenuButton, PlainButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet, Small, Strong, Text
from vp_desktop.ui.widgets.layouts import column, row

_STACK_BELOW = 560


class AddressRow(AdaptiveRow):
    """Emits `confirmed`, `edit_asked` and `remove_asked`. With `watched` it shows what is public only."""

    confirmed = Signal()
    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, listed: ListedAddress, guide: Guide, words: GuideWords, watched: bool
    ) -> None:
        super().__init__(_STACK_BELOW, gap=4, margins=(4, 3, 4, 3))
        self.listed = listed
        self._words = words
        self.more: MenuButton | None = None
        self._may_change = not (watched or guide.read_only)
        self.name = listed.value.name
        if listed.packaged is not None:
            self.name = words.text(listed.packaged.name)
        self.setAccessibleName(self.name)
        self.line.addLayout(self._what(guide, watched), 6)
        self.line.addWidget(self._reach(watched), 5)

    def _what(self, guide: Guide, watched: bool) -> QVBoxLayout:
        value, packaged = self.listed.value, self.listed.packaged
        lines = column(gap=0, items=(Strong(self.name),))
        if packaged is not None and value.name and not watched:
            lines.addWidget(Text(value.name, selectable=True))
        note = value.note
        if watched:
            note = self._words.text(packaged.note) if packaged and packaged.note else ""
        if note:
            lines.addWidget(Quiet(note, selectable=True))
        for words in self._cautions(guide):
            lines.addWidget(Small(words, role="attention"))
        lines.addStretch()
        return lines

    def _cautions(self, guide: Guide) -> list[str]:
        caution = guide.caution(self.listed.code)
        if caution is None:
            return []
        said = []
        if caution.held_by and caution.instead:
            said.append(
                self.tr("Niet als het gaat over: {kind}. Ga dan naar: {instead}.").format(
                    kind=self._words.label("person_kind", caution.held_by).lower(),
                    instead=self._words.inside(caution.instead),
                )
            )
        elif caution.ask_first:
            said.append(self.tr("Ga eerst na of de zaak niet over deze persoon gaat."))
        return said

    def _reach(self, watched: bool) -> QWidget:
        value, packaged = self.listed.value, self.listed.packaged
        phone, email = value.phone, value.email
        if watched:
            phone = self._words.text(packaged.phone) if packaged and packaged.phone else ""
            email = ""
        made = QWidget()
        line = row(made, gap=2)
        lines = column(gap=1)
        for words in (phone, email):
            if words:
                lines.addWidget(Text(words, selectable=True))
        if not (phone or email or watched):
            lines.addWidget(Quiet(self.tr("nog niet ingevuld")))
        elif phone:
            lines.addWidget(self._state(), 0, Qt.AlignmentFlag.AlignLeft)
        if self._may_change:
            self._add_acts(lines, bool(phone), bool(phone or email))
        lines.addStretch()
        line.addLayout(lines, 1)
        if self._may_change:
            self.more = self._menu()
            line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _state(self) -> Chip:
        if not self.listed.is_confirmed:
            return Chip(self.tr("nog te bevestigen"), "attention")
        day = self.listed.value.confirmed_on
        if day is None:
            return Chip(self.tr("nagekeken"), "done", "check")
        words = self.tr("nagekeken op {day}").format(day=plain_date(day, self._words.language))
        return Chip(words, "done", "check")

    def _add_acts(self, lines: QVBoxLayout, has_phone: bool, is_filled: bool) -> None:
        act: Button
        if has_phone and not self.listed.is_confirmed:
            act = PlainButton(self.tr("Klopt, nagekeken"), "check")
            act.setAccessibleName(self.tr("Nummer klopt: {name}").format(name=self.name))
            act.clicked.connect(self.confirmed)
        elif not is_filled:
            act = LinkButton(self.tr("Invullen"))
            act.setAccessibleName(self.tr("Invullen: {name}").format(name=self.name))
            act.clicked.connect(self.edit_asked)
        else:
            return
        lines.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    def _menu(self) -> MenuButton:
        more = MenuButton(self.tr("Meer bij {name}").format(name=self.name), False, False)
        acts = [(self.tr("Wijzigen"), self.edit_asked.emit)]
        if self.listed.packaged is None:
            acts.append((self.tr("Verwijderen"), self.remove_asked.emit))
        elif self.listed.is_changed:
            acts.append((self.tr("Mijn wijzigingen weghalen"), self.remove_asked.emit))
        more.set_acts(acts)
        return more
