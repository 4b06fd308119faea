"""The agenda to take along: the week on paper or as a PDF, and a calendar file for another program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal

from vp_desktop import paths
from vp_desktop.core.attachment import ClearKind
from vp_desktop.services.agenda_files import AgendaFiles
from vp_desktop.services.clock import Clock
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet


class FilesCard(Card):
    """Says first what a file or paper outside the register means. Emits `saved(path)`, `printed`."""

    saved = Signal(object)
    printed = Signal()

    def __init__(
        self,
        files: AgendaFiles,
        runner: TaskRunner,
        messages: Messages,
        clock: Clock,
        desk: PrintDesk | None = None,
    ) -> None:
        """Without `desk` the list cannot be printed from here."""
        super().__init__(self.tr("Meenemen"), gap=2)
        self._files = files
        self._runner = runner
        self._messages = messages
        self._clock = clock
        self._desk = desk
        self.paper = PlainButton(self.tr("Weeklijst afdrukken"), "printer")
        self.week = PlainButton(self.tr("Weeklijst (PDF)"), "download")
        self.calendar = PlainButton(self.tr("Agendabestand (.ics)"), "calendar-days")
        self.add(
            Quiet(self.tr("Zonder namen: dagen en tijden, en op de weeklijst dossiernummers."))
        )
        for button in (self.paper, self.week, self.calendar):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if desk is None:
            self.paper.hide()
        self.paper.clicked.connect(self._print_week)
        self.week.clicked.connect(self._save_week)
        self.calendar.clicked.connect(self._save_calendar)

    def _print_week(self) -> None:
        content = self._files.week_list(current_language())  # here, as below
        also = self.tr("Op de lijst staan de komende zeven dagen met dossiernummers, geen namen.")
        if self._desk is not None:
            self._desk.print(lambda send: send(content), self, self.printed.emit, also)

    def _save_week(self) -> None:
        words = self.tr(
            "Op de lijst staan de komende zeven dagen met dossiernummers, geen namen. Papier is niet "
            "versleuteld en het bestand ook niet; een printer kan de opdracht bewaren. Haal het "
            "bestand weg als de lijst is afgedrukt."
        )
        if self._messages.ask(
            self.tr("Weeklijst opslaan om af te drukken?"), words, self.tr("Kies een plaats")
        ):
            name = f"weeklijst-{self._clock():%Y-%m-%d}.pdf"
            self._save(ClearKind.WEEK_LIST, name, self.tr("PDF-bestand"), self._files.week_list)

    def _save_calendar(self) -> None:
        words = self.tr(
            "In het bestand staan alleen uw komende afspraken als ‘Afspraak vertrouwenswerk’, zonder "
            "nummer of kenmerk. Het is niet versleuteld, en een agenda die met internet verbonden is, "
            "geeft ze door aan wie daar ook in kan kijken. Wie het bestand twee keer inleest, krijgt "
            "alles dubbel."
        )
        if self._messages.ask(
            self.tr("Agendabestand buiten het register opslaan?"), words, self.tr("Kies een plaats")
        ):
            name = f"agenda-{self._clock():%Y-%m-%d}.ics"
            self._save(ClearKind.CALENDAR, name, self.tr("Agendabestand"), self._files.calendar)

    def _save(self, code: ClearKind, name: str, kind: str, make: Callable[[str], bytes]) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        chosen = self._messages.choose_save_path(self.tr("Opslaan"), folder / name, kind)
        if chosen is None:
            return
        place = self._with_suffix(chosen, Path(name).suffix)
        if place is None:
            return
        content = make(current_language())  # here: the register is read on this thread alone
        self._runner.run(
            lambda _: self._files.write(code, content, place),
            lambda _: self.saved.emit(place),
            self._messages.error,
            context=self,
        )

    def _with_suffix(self, chosen: Path, suffix: str) -> Path | None:
        """`chosen` with the suffix, whatever was typed: a register is never written over."""
        if chosen.suffix.casefold() == suffix:
            return chosen
        place = chosen.with_name(chosen.name + suffix)
        words = self.tr("{name} bestaat al en wordt vervangen.").format(name=place.name)
        title, act = self.tr("Vervangen?"), self.tr("Vervangen")
        return place if paths.is_free(place) or self._messages.ask(title, words, act) else None
