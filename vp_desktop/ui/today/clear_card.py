"""What lies outside the register unencrypted: named until she has dealt with it (security.md, S1)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.attachment import ClearKind, OutsideFile
from vp_desktop.core.errors import KnownError
from vp_desktop.core.formats import long_date
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.ui.attachments.words import shortened
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Separator, Text
from vp_desktop.ui.widgets.layouts import clear, column, row

_AT_FIRST = 3
"""Files that are named before the user asks for all."""
_NAME, _FOLDER = 34, 40


class ClearCard(Card):
    """Each with `Is weg` and `Blijft daar`. Emits `done(words, undo)`."""

    done = Signal(str, object)

    def __init__(self, in_the_clear: InTheClear, taxonomy: Taxonomy, messages: Messages) -> None:
        super().__init__(self.tr("Nog buiten het register"), gap=2)
        self._service = in_the_clear
        self._taxonomy = taxonomy
        self._messages = messages
        self._all = False
        self.add(Quiet(self.tr("Niet versleuteld: wie deze bestanden heeft, kan ze lezen.")))
        self._rows = column(gap=2)
        self.body.addLayout(self._rows)
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_lying(self, watched: bool) -> None:
        """Name them, unless somebody looks along: a file's name may hold a child's."""
        clear(self._rows)
        lying = [] if watched else self._service.lying()
        shown = lying if self._all else lying[:_AT_FIRST]
        for number, entry in enumerate(shown):
            if number:
                self._rows.addWidget(Separator())
            self._rows.addWidget(self._row(entry))
        self.more.set_text(self.tr("Alle {count} tonen").format(count=len(lying)))
        self.more.setVisible(len(lying) > len(shown))
        self.setVisible(bool(lying))

    def _row(self, entry: OutsideFile) -> QWidget:
        path, language = Path(entry.path), current_language()
        kind = self._taxonomy.label("clear_kind", entry.kind, language)
        day = long_date(entry.noted_at.date(), language)
        printed = entry.kind == ClearKind.PRINTED
        removed = kind if printed else self.tr("Naam verwijderd met het dossier")
        name = path.name if entry.path else removed
        made = QWidget()
        title = Text(name if printed else shortened(name, _NAME))
        title.setAccessibleName(name)
        title.setToolTip(entry.path)
        lines = column(made, gap=0, items=(title, Quiet(day if printed else kind)))
        if entry.path:
            place = self.tr("{day}, in {folder}")
            folder = shortened(str(path.parent), _FOLDER)
            lines.addWidget(Quiet(place.format(day=day, folder=folder)))
        gone, stays = LinkButton(self.tr("Is weg")), LinkButton(self.tr("Blijft daar"))
        gone.setAccessibleDescription(name)
        stays.setAccessibleDescription(name)
        gone.clicked.connect(partial(self._say_gone, entry))
        stays.clicked.connect(partial(self._say_stays, entry))
        acts = row(gap=4)
        acts.addWidget(gone)
        acts.addWidget(stays)
        acts.addStretch()
        lines.addLayout(acts)
        return made

    def _show_all(self) -> None:
        self._all = True
        self.show_lying(watched=False)

    def _say_gone(self, entry: OutsideFile) -> None:
        if self._service.is_still_there(entry) and not self._messages.ask(
            self.tr("Het bestand staat er nog"),
            self.tr("{name} is nog te vinden in {folder}. Haal het daar eerst weg.").format(
                name=Path(entry.path).name, folder=Path(entry.path).parent
            ),
            self.tr("Toch van de lijst"),
            careful=True,
        ):
            return
        self._settle(entry, self._service.settle_gone, self.tr("Van de lijst gehaald."))

    def _say_stays(self, entry: OutsideFile) -> None:
        words = self.tr("Vandaag noemt dit bestand niet meer. Het blijft daar onversleuteld staan.")
        self._settle(entry, self._service.settle_stays, words)

    def _settle(self, entry: OutsideFile, act: Callable[[OutsideFile], None], words: str) -> None:
        try:
            act(entry)
        except KnownError as error:
            self._messages.error(error)
            return
        self.done.emit(words, partial(self._take_back, entry))

    def _take_back(self, entry: OutsideFile) -> None:
        try:
            self._service.unsettle(entry)
        except KnownError as error:
            self._messages.error(error)
            return
        self.done.emit("", None)
