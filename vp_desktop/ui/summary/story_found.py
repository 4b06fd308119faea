"""What was found in the story: each stays as it is, or is mended in its section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.story_check import FoundKind
from vp_desktop.services.story_findings import Finding
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Strong
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column, grow_with_width

_LONGEST = 120


class FoundCard(Card):
    """Emits `stays(Found)` and `mended(Found)`: the user wants to change the words."""

    stays = Signal(object)
    mended = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Nakijken op namen"), padding=5, gap=3)
        self.summary = Quiet("")
        self.add(self.summary)
        self._lines = column(gap=4)
        self.body.addLayout(self._lines)
        self.buttons: list[tuple[LinkButton, LinkButton]] = []

    def show_waiting(self) -> None:
        self.summary.setText(self.tr("De tekst wordt nagekeken…"))

    def show_unread(self) -> None:
        """Something was typed: what stands here is about the text as it was."""
        if not self.buttons:
            self.summary.setText(self.tr("Nog niet nagekeken sinds uw laatste wijziging."))

    def show_findings(
        self, findings: Sequence[Finding], places: Mapping[str, str], read_only: bool
    ) -> None:
        """`places` names the parts of the story; what was decided is only counted."""
        clear(self._lines)
        self.buttons = []
        undecided = [] if read_only else [each for each in findings if not each.stays]
        staying = sum(each.stays for each in findings)
        self.summary.setText(self._sum_up(len(undecided), staying))
        for finding in undecided:
            self._lines.addWidget(self._row(finding, places))

    def _sum_up(self, undecided: int, staying: int) -> str:
        if undecided:
            return self.tr(
                "Kijk deze woorden na ({count}). Definitief maken kan als over elk is besloten."
            ).format(count=undecided)
        if staying:
            return self.tr("Over alles is besloten. Blijft staan: {count}.").format(count=staying)
        return self.tr("Geen namen, klassen, nummers of citaten uit uw register gevonden.")

    def _row(self, finding: Finding, places: Mapping[str, str]) -> QWidget:
        found = finding.found
        words = " ".join(found.words.split())
        if len(words) > _LONGEST:
            words = words[:_LONGEST] + "…"
        place = places.get(found.section, found.section)
        made = QWidget()
        grow_with_width(made)
        lines = column(made, gap=0)
        lines.addWidget(Strong(f"“{words}”"))
        often = f" · {found.times}×" if found.times > 1 else ""
        lines.addWidget(Quiet(f"{self._kinds()[found.kind]} · {place}{often}"))
        acts = QWidget()
        flow = FlowLayout(acts, gap=4)
        stay, mend = LinkButton(self.tr("Blijft staan")), LinkButton(self.tr("Aanpassen"))
        for button, signal in ((mend, self.mended), (stay, self.stays)):
            button.setAccessibleName(f"{button.text()}: {words}, {place}")
            button.clicked.connect(partial(self._emit, signal, found))
            flow.addWidget(button)
        self.buttons.append((stay, mend))
        lines.addWidget(acts)
        return made

    @staticmethod
    def _emit(signal: Signal, found: object, *_: object) -> None:
        signal.emit(found)  # type: ignore[attr-defined]

    def _kinds(self) -> dict[FoundKind, str]:
        return {
            FoundKind.NAME: self.tr("Naam"),
            FoundKind.INITIALS: self.tr("Voorletters"),
            FoundKind.CLASS: self.tr("Klas"),
            FoundKind.NUMBER: self.tr("Nummer"),
            FoundKind.CONTACT: self.tr("Telefoonnummer of adres uit een dossier"),
            FoundKind.QUOTE: self.tr("Citaat uit een dossier"),
            FoundKind.ERASED: self.tr("Uit het register gehaald: daar is geen toestemming voor"),
        }
