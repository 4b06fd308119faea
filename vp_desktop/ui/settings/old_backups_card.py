"""Backups that still open with an older passphrase: offered for removal, named until they are gone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.services.backups import Backups
from vp_desktop.services.old_backups import OldBackup, OldBackups, Reach
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.visibility import set_shown

_STACKS_BELOW = 460


class OldBackupsCard(Card):
    """Hidden as long as there are none."""

    def __init__(
        self, old_backups: OldBackups, backups: Backups, keeping: Keeping, messages: Messages
    ) -> None:
        super().__init__(self.tr("Reservekopieën met een oude wachtzin"), gap=3)
        self._old, self._backups = old_backups, backups
        self._keeping, self._messages = keeping, messages
        self.add(
            Text(
                self.tr(
                    "Deze kopieën openen met de wachtzin of het herstelblad van toen, niet met die van "
                    "nu. Wie de oude wachtzin of het oude blad kent, kan ze nog openen. Hebt u "
                    "de wachtzin gewijzigd omdat een ander hem kan weten? Haal ze dan weg."
                )
            )
        )
        self._rows = column(gap=3)
        self.body.addLayout(self._rows)
        self.unknown = Text("")
        self.settled = LinkButton(self.tr("Die kopieën zijn er niet meer"))
        self.add(self.unknown)
        self.body.addWidget(self.settled, 0, Qt.AlignmentFlag.AlignLeft)
        self.settled.clicked.connect(self._settle)
        self.remove = PlainButton(self.tr("Bereikbare kopieën verwijderen…"), "trash-2")
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove.clicked.connect(self._remove)
        self.show_kept()

    def show_kept(self) -> None:
        """Look again which there are, and which can be reached now."""
        found = self._old.all()
        clear(self._rows)
        for one in found:
            self._rows.addWidget(self._row(one))
        unknown = self._say_unknown()
        self.unknown.setText(unknown)
        for widget in (self.unknown, self.settled):
            set_shown(widget, bool(unknown))
        set_shown(self, bool(found or unknown))
        set_shown(self.remove, any(one.reach is Reach.HERE for one in found))

    def _say_unknown(self) -> str:
        """What an older version of the program did not note."""
        changed = self._old.unknown_before
        if changed is None:
            return ""
        words = self.tr(
            "Op {day} is de wachtzin gewijzigd met een oudere versie van dit programma. Die hield niet "
            "bij welke kopieën er al waren: zoek ze zelf, in uw map voor reservekopieën en op uw sticks."
        )
        return words.format(day=long_date(changed.date(), current_language()))

    def _settle(self) -> None:
        if self._keeping.do(self._old.settle_unknown):
            self.show_kept()

    def _row(self, one: OldBackup) -> QWidget:
        day = long_date(one.backup.made_at.date(), current_language())
        words = QWidget()
        where = self.tr("in {folder}").format(folder=one.backup.path.parent)
        if one.reach is Reach.OUT:
            where = self.tr("niet gevonden in {folder}").format(folder=one.backup.path.parent)
        column(words, gap=0, items=(Text(day), Quiet(f"{one.backup.path.name}, {where}")))
        if one.reach is Reach.HERE:
            return words
        gone = LinkButton(self.tr("Deze is er niet meer"))
        gone.setAccessibleName(self.tr("De kopie van {day} is er niet meer").format(day=day))
        gone.clicked.connect(partial(self._say_gone, one))
        line = AdaptiveRow(_STACKS_BELOW, gap=3)
        line.line.addWidget(words, 1)
        line.line.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _say_gone(self, one: OldBackup) -> None:
        sure = self._messages.ask(
            self.tr("Is deze kopie er niet meer?"),
            self.tr(
                "Het programma kan dat niet nakijken. Zeg alleen ja als u het bestand hebt verwijderd "
                "of de stick hebt vernietigd; daarna wordt de kopie niet meer genoemd."
            ),
            self.tr("Ja, hij is weg"),
        )
        if sure and self._keeping.do(partial(self._backups.say_gone, one.backup)):
            self.show_kept()

    def _remove(self) -> None:
        here = [one for one in self._old.all() if one.reach is Reach.HERE]
        names = [str(one.backup.path) for one in here]
        title = self.tr("Reservekopieën met de oude wachtzin verwijderen?")
        if here and self._messages.confirm_destruction(title, names, self.tr("Verwijderen")):
            self._keeping.do(self._old.remove)
        self.show_kept()
