"""The quick card over the window: the very page, in a language, to print or to save."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from vp_desktop import paths
from vp_desktop.core.errors import KnownError
from vp_desktop.services import outgoing
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.summary.pages_view import PagesView
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.dialog_place import stand_in_middle
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Title
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.scroll import ScrollArea

_SUFFIX = ".pdf"
_SIZE = (900, 660)
_STACK_BELOW = 560

Make = Callable[[str], bytes]
"""Makes the card in a language."""


class QuickCardDialog(QDialog):
    """`make` draws the card; it holds nothing of a case and no name of a person."""

    def __init__(self, make: Make, messages: Messages, desk: PrintDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("VP Desktop")
        self.setAccessibleName(self.tr("Kaart voor naast de laptop"))
        self.setModal(True)
        self._make, self._messages, self._desk = make, messages, desk
        self.language = ChoiceChips(
            [Option("nl", self.tr("Nederlands")), Option("en", self.tr("Engels"))]
        )
        self.language.set_value("en" if current_language() == "en" else "nl")
        self.pages = PagesView()
        self.pages.setMinimumWidth(scaled(200))
        self.notice = Notice("", "done")
        self.print_button = FilledButton(self.tr("Afdrukken"), "printer")
        self.save_button = PlainButton(self.tr("Opslaan als pdf"), "download")
        self.close_button = PlainButton(self.tr("Sluiten"))
        self._build()
        self.language.chosen.connect(self._draw)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.reject)
        room = parent.window().size()
        self.resize(min(_SIZE[0], room.width() - 48), min(_SIZE[1], room.height() - 48))
        self._draw()
        self.print_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stand_in_middle(self)

    def save(self) -> None:
        """Ask where, and write the card there."""
        place = self._choose_place()
        if place is None:
            return
        try:
            outgoing.write({place: self._make(self._chosen)})
        except KnownError as error:
            self._messages.error(error)
        else:
            words = self.tr("{name} staat in {folder}.")
            self.notice.set_text(words.format(name=place.name, folder=place.parent), "done")

    def print(self) -> None:
        """Put the card on paper."""
        make = partial(self._make, self._chosen)
        self._desk.print(lambda send: send(make()), self, self._say_printed)

    @property
    def _chosen(self) -> str:
        return self.language.value() or "nl"

    def _build(self) -> None:
        side = QWidget()
        explanation = self.tr(
            "Eén bladzijde: wie u belt, wat u zegt en waar u het opschrijft. Er staat niets op over een "
            "melding, en geen naam."
        )
        lines = column(side, gap=4)
        lines.addWidget(Quiet(explanation, small=False))
        lines.addWidget(Field(self.tr("Taal van de kaart"), self.language))
        for widget in (self.print_button, self.save_button, self.close_button, self.notice):
            lines.addWidget(widget)
        lines.addStretch()
        both = _SideAndPage(self.pages)
        both.line.addWidget(side, 2)
        both.line.addWidget(self.pages, 3)
        outer = column(self, gap=4, margins=6)
        outer.addWidget(Title(self.tr("Kaart voor naast de laptop")))
        outer.addWidget(ScrollArea(both), 1)

    def _draw(self, _language: str = "") -> None:
        self.notice.set_text("")
        self.pages.show_document(self._make(self._chosen))

    def _say_printed(self) -> None:
        self.notice.set_text(self.tr("De kaart is naar de printer gestuurd."), "done")

    def _choose_place(self) -> Path | None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        suggested = folder / (self.tr("kaart-naast-de-laptop") + _SUFFIX)
        kind = self.tr("{form}-bestand").format(form="PDF")
        chosen = self._messages.choose_save_path(self.tr("Kaart opslaan"), suggested, kind)
        if chosen is None or chosen.suffix.casefold() == _SUFFIX:
            return chosen
        place = chosen.with_name(chosen.name + _SUFFIX)  # a register is never written over
        return place if paths.is_free(place) else None


class _SideAndPage(AdaptiveRow):
    """What can be done beside the page; above the whole page where there is no room."""

    def __init__(self, pages: PagesView) -> None:
        super().__init__(_STACK_BELOW, gap=5)
        self._pages = pages

    def on_turned(self, stacked: bool) -> None:
        self._pages.set_whole(stacked)
