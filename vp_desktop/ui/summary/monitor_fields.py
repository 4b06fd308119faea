"""What the school's own monitor says: which part of the pupils and of the staff feels safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.story import Asked
from vp_desktop.core.story_values import MonitorResult
from vp_desktop.ui.settings.keeping import was_written
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown

_BESIDE = 520
_HIGHEST = 100
Keep = Callable[[str, int | None, str], object]
"""Keeps what a group answered, and where that is written; None takes it away."""


class MonitorFields(QWidget):
    """A share and a source for each group, kept as soon as they are written.

    Emits `list_wanted()`: the results are to be read from a list.
    """

    list_wanted = Signal()

    def __init__(self, results: Sequence[MonitorResult], keep: Keep, read_only: bool) -> None:
        super().__init__()
        self._keep = keep
        self.shares: dict[str, Field] = {}
        self.sources: dict[str, LineEdit] = {}
        lines = column(self, gap=3)
        lines.addWidget(SectionTitle(self.tr("De eigen monitor van de school")))
        lines.addWidget(
            Quiet(
                self.tr(
                    "Welk deel voelt zich veilig, volgens de monitor? Leeg is: dat staat niet in het "
                    "overzicht."
                )
            )
        )
        labels = {
            Asked.PUPILS: self.tr("Leerlingen, in procenten"),
            Asked.STAFF: self.tr("Personeel, in procenten"),
        }
        noted = {result.asked: result for result in results}
        for asked in Asked:
            lines.addWidget(self._line(asked, labels[asked], noted.get(asked)))
        self.from_list = LinkButton(self.tr("Uit een lijst inlezen"))
        self.from_list.clicked.connect(self.list_wanted)
        set_shown(self.from_list, not read_only)
        lines.addWidget(self.from_list, 0, Qt.AlignmentFlag.AlignLeft)
        self.setEnabled(not read_only)

    def _line(self, asked: str, label: str, result: MonitorResult | None) -> QWidget:
        share = LineEdit(str(result.percent) if result else "")
        source = LineEdit(result.source if result else "")
        source.setPlaceholderText(self.tr("Monitor sociale veiligheid, voorjaar"))
        self.shares[asked] = Field(label, share)
        self.sources[asked] = source
        made = AdaptiveRow(_BESIDE, gap=3)
        made.line.addWidget(self.shares[asked], 2)
        made.line.addWidget(Field(self.tr("Waar staat dat?"), source), 3)
        for edit in (share, source):
            edit.editingFinished.connect(partial(self._store_if_written, asked, edit))
        return made

    def _store_if_written(self, asked: str, edit: LineEdit) -> None:
        if was_written(edit):
            self._store(asked)

    def _store(self, asked: str) -> None:
        field, source = self.shares[asked], self.sources[asked].text()
        written = field.editor.text().strip().removesuffix("%").strip()  # type: ignore[attr-defined]
        if not written:
            field.clear_error()
            self._keep(asked, None, source)
        elif written.isascii() and written.isdecimal() and int(written) <= _HIGHEST:
            field.clear_error()
            self._keep(asked, int(written), source)
        else:
            field.set_error(self.tr("Schrijf een heel getal van 0 tot en met 100."))
