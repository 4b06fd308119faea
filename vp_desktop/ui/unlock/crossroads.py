"""Before the door of a register: where it is not clear which file is to be opened, or how.

Nothing was opened yet. The next step is the filled button; nothing here changes a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.language import DUTCH, current_language, offered_languages
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import Button, FilledButton, LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card, IconLabel
from vp_desktop.ui.widgets.centre import CentredColumn
from vp_desktop.ui.widgets.labels import Quiet, Text, Title
from vp_desktop.ui.widgets.layouts import column, row

_WIDTH = 520


class Crossroads(QWidget):
    """Emits `language_chosen("nl" | "en")`, after which whoever made this screen makes it again."""

    language_chosen = Signal(str)

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("VP Desktop")
        self._icon = icon

    def _build(self, title: str, lines: Sequence[str], choices: Sequence[Button]) -> None:
        """What is the matter, and what can be done; the first choice gets the keyboard."""
        card = Card(padding=7, gap=4)
        card.add(Title(title))
        for line in lines:
            card.add(Text(line, selectable=True))
        acts = column(gap=2)
        for choice in choices:
            centre = isinstance(choice, LinkButton)
            side = Qt.AlignmentFlag.AlignHCenter if centre else Qt.AlignmentFlag(0)
            acts.addWidget(choice, 0, side)
        card.body.addLayout(acts)
        centred = CentredColumn(_WIDTH)
        icon = IconLabel(self._icon, "accent", 40)
        centred.body.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        centred.body.addWidget(card)
        centred.body.addWidget(self._build_foot())
        column(self, items=(centred,))
        self.setAccessibleName(title)
        self.setFocusProxy(choices[0])
        choices[0].setFocus()

    def _build_foot(self) -> QWidget:
        made = QWidget()
        foot = row(made, gap=1)
        foot.addStretch()
        for code, name in offered_languages():
            if code != DUTCH:
                foot.addWidget(Quiet("·", wrap=False))
            button = LinkButton(name, quiet=True)
            button.setEnabled(code != current_language())
            button.clicked.connect(partial(self.language_chosen.emit, code))
            foot.addWidget(button)
        foot.addStretch()
        return made


class LostScreen(Crossroads):
    """The register that was worked in is not where it was. Emits `found(path)`, `restore_requested`
    and `new_requested`. With `backups` putting one back is the next step, else looking for the file.
    """

    found = Signal(object)
    restore_requested = Signal()
    new_requested = Signal()

    def __init__(self, path: Path, messages: Messages, *, backups: bool) -> None:
        super().__init__("search")
        self._path, self._messages = path, messages
        restore, search = self.tr("Reservekopie terugzetten"), self.tr("Opzoeken")
        self.restore: Button = FilledButton(restore) if backups else PlainButton(restore)
        self.search: Button = PlainButton(search) if backups else FilledButton(search)
        self.new = LinkButton(self.tr("Nieuw register maken"))
        where = self.tr(
            "{name} stond in {place}. Het is verplaatst, hernoemd of verwijderd, of het staat op een "
            "stick of schijf die nu niet is aangesloten. Of u mag niet meer in die map. Sluit de schijf "
            "aan, of vraag uw beheerder om rechten, en kies Opzoeken."
        )
        known = self.tr(
            "Er liggen reservekopieën. U ziet eerst wat erin zit; er verandert nog niets."
        )
        none = self.tr("Waar reservekopieën hoorden te liggen, is er nu geen gevonden.")
        self._build(
            self.tr("Uw register staat niet meer op zijn plaats"),
            (where.format(name=path.name, place=path.parent), known if backups else none),
            (self.restore, self.search, self.new)
            if backups
            else (self.search, self.restore, self.new),
        )
        self.search.clicked.connect(self._search)
        self.restore.clicked.connect(self.restore_requested)
        self.new.clicked.connect(self.new_requested)

    def _search(self) -> None:
        path = self._messages.choose_open_path(
            self.tr("Uw register opzoeken"), self._path.parent, self.tr("Registers"), (".vpr",)
        )
        if path:
            self.found.emit(path)


class BackupDoor(Crossroads):
    """A backup was chosen as if it were the register `name`. Emits `restore_requested`,
    `look_requested`, `work_requested` (it is the register after all) and `left`.
    """

    restore_requested = Signal()
    look_requested = Signal()
    work_requested = Signal()
    left = Signal()

    def __init__(self, path: Path, name: str) -> None:
        super().__init__("hard-drive")
        self.restore = FilledButton(self.tr("Terugzetten"))
        self.look = PlainButton(self.tr("Alleen bekijken"))
        self.leave = LinkButton(self.tr("Een ander bestand"))
        self.work = LinkButton(self.tr("Dit is toch mijn register: openen om in te werken"))
        words = self.tr(
            "{file} in {folder}. Werkt u in een kopie, dan loopt ze uiteen met uw register."
        )
        self._build(
            self.tr("Dit is een reservekopie van {name}: terugzetten, of alleen bekijken?").format(
                name=name
            ),
            (
                words.format(file=path.name, folder=path.parent),
                self.tr(
                    "Terugzetten: u ziet eerst wat erin zit, naast wat u nu hebt. Bekijken: de kopie "
                    "gaat open om te lezen, en er verandert niets in."
                ),
            ),
            (self.restore, self.look, self.leave, self.work),
        )
        self.restore.clicked.connect(self.restore_requested)
        self.look.clicked.connect(self.look_requested)
        self.leave.clicked.connect(self.left)
        self.work.clicked.connect(self.work_requested)
