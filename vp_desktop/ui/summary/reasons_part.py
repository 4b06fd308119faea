"""What is not printed and why: for the writer's eyes only, folded until asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.anonymity import NotPrinted, Reason
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Small
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column, grow_with_width
from vp_desktop.ui.widgets.visibility import set_shown


class ReasonsPart(QWidget):
    """Says whether something is left out, with the list behind it. Emits `turned`."""

    turned = Signal()

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self._taxonomy = taxonomy
        self._summary = Quiet("")
        self.toggle = LinkButton("")
        self.list = QWidget()
        self._lines = column(self.list, gap=2)
        whole = column(self, gap=1)
        whole.addWidget(SectionTitle(self.tr("Samengenomen of verborgen")))
        whole.addWidget(self._summary)
        whole.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.list)
        self.toggle.clicked.connect(self._turn)
        self.fold()

    def show_draft(self, reasons: Sequence[NotPrinted], threshold: int) -> None:
        """What this draft leaves out."""
        clear(self._lines)
        self._summary.setText(
            self.tr("Alleen u ziet waarom iets is samengenomen of verborgen.")
            if reasons
            else self.tr("In dit overzicht is niets verborgen.")
        )
        for reason in reasons:
            self._lines.addWidget(_line(self._name(reason), self._why(reason.reason, threshold)))
        set_shown(self.toggle, bool(reasons))
        self.fold()

    def show_final(self) -> None:
        """The figures stand: reasons belong to a draft."""
        clear(self._lines)
        self._summary.setText(
            self.tr(
                "De cijfers staan vast, ook wat verborgen is. De redenen horen bij het concept."
            )
        )
        self.toggle.hide()
        self.fold()

    def fold(self) -> None:
        """Hide the list; the screen may be seen by somebody else the next time."""
        self._set_open(False)

    def _turn(self) -> None:
        self._set_open(self.list.isHidden())
        self.turned.emit()

    def _set_open(self, is_open: bool) -> None:
        set_shown(self.list, is_open)
        self.toggle.set_text(self.tr("Verberg de redenen") if is_open else self.tr("Toon waarom"))

    def _name(self, reason: NotPrinted) -> str:
        dimension, _, above = reason.block.partition("/")
        codes = self._taxonomy[dimension]
        language = current_language()
        code = reason.code or above
        return codes.label_of(code, language) if code else codes.label.text(language)

    def _why(self, reason: Reason, threshold: int) -> str:
        return {
            Reason.SMALL_COUNT: self.tr("minder dan {threshold}").format(threshold=threshold),
            Reason.FEW_PERSONS: self.tr("te weinig verschillende personen"),
            Reason.PROTECTS_OTHERS: self.tr("beschermt een ander getal"),
            Reason.TOO_FEW_TO_SPLIT: self.tr("te weinig om te splitsen"),
            Reason.NOT_POSSIBLE: self.tr("apart tonen zou een klein aantal verraden"),
            Reason.IMPLIES: self.tr("zegt iets over een ander onderdeel"),
            Reason.INCOMPLETE: self.tr("nog niet overal ingevuld"),
        }[reason]


def _line(name: str, why: str) -> QWidget:
    made = QWidget()
    flow = FlowLayout(made, gap=1, line_gap=0)
    grow_with_width(made)
    flow.addWidget(Small(name))
    flow.addWidget(Quiet(why))
    return made
