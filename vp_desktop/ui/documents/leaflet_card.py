"""The leaflet about what is kept: for a reader, in a language, printed or saved to hand out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from vp_desktop import paths
from vp_desktop.core.errors import KnownError
from vp_desktop.core.leaflet import Audience
from vp_desktop.core.model import School, SchoolId
from vp_desktop.services import outgoing
from vp_desktop.services.documents import Documents
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.notice import Notice

_SUFFIX = ".pdf"


class LeafletCard(Card):
    """For Wegwijzer and Instellingen. It holds nothing of a case."""

    def __init__(
        self,
        documents: Documents,
        schools: list[School],
        messages: Messages,
        desk: PrintDesk | None = None,
    ) -> None:
        """Without `desk` it cannot be printed from here."""
        super().__init__(self.tr("Folder: wat wordt er bewaard?"), gap=3)
        self._documents = documents
        self._messages = messages
        self._desk = desk
        self.add(
            Quiet(
                self.tr(
                    "Eén bladzijde om mee te geven: wat u opschrijft, wie het kan lezen, hoe lang het "
                    "blijft en wat iemand mag vragen. Er staat niets uit een dossier in."
                ),
                small=False,
            )
        )
        self.school = ChoiceCombo([Option(str(school.id), school.name) for school in schools])
        self.school.set_value(str(schools[0].id) if schools else None)
        self.audience = ChoiceChips(
            [
                Option(Audience.CHILD.value, self.tr("Leerling")),
                Option(Audience.PARENT.value, self.tr("Ouder")),
                Option(Audience.STAFF.value, self.tr("Medewerker")),
            ]
        )
        self.audience.set_value(Audience.CHILD.value)
        self.language = ChoiceChips(
            [Option("nl", self.tr("Nederlands")), Option("en", self.tr("Engels"))]
        )
        self.language.set_value("en" if current_language() == "en" else "nl")
        school = Field(self.tr("School"), self.school)
        self.add(school)
        school.setVisible(len(schools) > 1)
        self.add(Field(self.tr("Voor wie is de folder?"), self.audience))
        self.add(Field(self.tr("Taal van de folder"), self.language))
        self._build_buttons()
        self.notice = Notice("", "done")
        self.add(self.notice)

    def _build_buttons(self) -> None:
        self.print_button = PlainButton(self.tr("Afdrukken"), "printer")
        self.save_button = PlainButton(self.tr("Opslaan als pdf"), "download")
        line = AdaptiveRow(gap=2)
        for button in (self.print_button, self.save_button):
            line.line.addWidget(button)
        line.line.addStretch()
        self.add(line)
        if self._desk is None:
            self.print_button.hide()
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.save)

    def save(self) -> None:
        """Ask where, and write the leaflet there."""
        place = self._choose_place(Audience(self.audience.value()))
        if place is None:
            return
        try:
            outgoing.write({place: self._make()()})
        except KnownError as error:
            self._messages.error(error)
        else:
            words = self.tr("{name} staat in {folder}.")
            self.notice.set_text(words.format(name=place.name, folder=place.parent), "done")

    def print(self) -> None:
        """Put the leaflet on paper."""
        make = self._make()
        if self._desk is not None:
            self._desk.print(lambda send: send(make()), self, self._say_printed)

    def _make(self) -> Callable[[], bytes]:
        """Makes the leaflet that is chosen now."""
        school = SchoolId(int(self.school.value() or 0))
        audience, language = Audience(self.audience.value()), self.language.value() or "nl"
        return partial(self._documents.leaflet, audience, school, language)

    def _say_printed(self) -> None:
        self.notice.set_text(self.tr("De folder is naar de printer gestuurd."), "done")

    def _choose_place(self, audience: Audience) -> Path | None:
        names = {
            Audience.CHILD: self.tr("folder-leerling"),
            Audience.PARENT: self.tr("folder-ouder"),
            Audience.STAFF: self.tr("folder-medewerker"),
        }
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        suggested = folder / f"{names[audience]}{_SUFFIX}"
        kind = self.tr("{form}-bestand").format(form="PDF")
        chosen = self._messages.choose_save_path(self.tr("Folder opslaan"), suggested, kind)
        if chosen is None or chosen.suffix.casefold() == _SUFFIX:
            return chosen
        place = chosen.with_name(chosen.name + _SUFFIX)  # a register is never written over
        return place if paths.is_free(place) else None
