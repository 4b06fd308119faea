"""The form of an incident: what happened, when and where, and what the register's purpose asks beside."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import CaseId, DateKind, Incident, ReportId
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.clock import Clock
from vp_desktop.ui.dossier.forms.entry_forms import DatedForm
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo, Option
from vp_desktop.ui.widgets.text_area import TextArea

_OF_PURPOSE = {
    Purpose.ADVISER: (),
    Purpose.BULLYING: ("form", "ground"),
    Purpose.SCHOOL: ("kind", "object", "motive", "handling"),
}
_LISTS = {
    "form": "bullying_form",
    "ground": "bullying_ground",
    "kind": "incident_kind",
    "object": "incident_object",
    "motive": "incident_motive",
    "handling": "handling",
}


class IncidentForm(DatedForm):
    """Without consent to a dossier it holds no description."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        clock: Clock,
        purpose: Purpose,
        entry: Incident | None = None,
        texts: bool = True,
    ) -> None:
        super().__init__(vocabulary, clock)
        self._report_id: ReportId | None = entry.report_id if entry else None
        self._more = _OF_PURPOSE[purpose]
        self._before = entry
        if texts:
            self.add("description", self.tr("Wat is er gebeurd?"), TextArea(lines=4))
        self._add_when()
        line = self.side_by_side(2)
        unknown = self.tr("niet bekend")
        places = ChoiceCombo(vocabulary.options("place"), unknown)
        self.add("place", self.tr("Waar"), places, into=line)
        self.add(
            "frequency",
            self.tr("Hoe vaak"),
            ChoiceCombo(vocabulary.options("frequency"), unknown),
            into=line,
        )
        self._add_more()
        self.fill(
            _content(entry) if entry else {"date_kind": "exact", "day": self.today().isoformat()}
        )

    def fill(self, content: Any) -> None:
        super().fill(content)
        self._show_days()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        kind = self.text("date_kind")
        if kind == DateKind.UNKNOWN:
            found.pop("day", None)
        if kind != DateKind.PERIOD:
            found.pop("to_day", None)
        if kind in (DateKind.EXACT, DateKind.PERIOD) and not self.text("day"):
            found["day"] = self.tr("Schrijf de dag, of kies: niet bekend.")
        if kind == DateKind.PERIOD:
            first, last = self.day("day"), self.day("to_day")
            if not self.text("to_day"):
                found["to_day"] = self.tr("Schrijf ook de laatste dag.")
            elif first and last and last < first:
                found["to_day"] = self.tr("De laatste dag ligt vóór de eerste.")
        return found

    def entry(self, case_id: CaseId) -> Incident:
        kind = DateKind(self.text("date_kind") or "unknown")
        more: dict[str, Any] = {name: self.text(name) or None for name in self._more}
        kept: dict[str, Any] = {
            name: getattr(self._before, name, None) for name in _LISTS if name not in self._more
        }
        return Incident(
            case_id=case_id,
            report_id=self._report_id,
            date_kind=kind,
            from_on=None if kind is DateKind.UNKNOWN else self.day("day"),
            to_on=self.day("to_day") if kind is DateKind.PERIOD else None,
            place=self.text("place") or "unknown_place",
            frequency=self.text("frequency") or "unknown_frequency",
            description=self.text("description"),
            **more,
            **kept,
        )

    def _add_when(self) -> None:
        kinds = [
            Option("exact", self.tr("Op één dag")),
            Option("period", self.tr("In een periode")),
            Option("unknown", self.tr("Niet bekend")),
        ]
        chips = ChoiceChips(kinds)
        self.add("date_kind", self.tr("Wanneer"), chips)
        chips.chosen.connect(self._show_days)
        self._days: AdaptiveRow = self.side_by_side(2)
        self.add("day", self.tr("Dag"), self.day_edit(None), into=self._days)
        self.add("to_day", self.tr("Laatste dag"), self.day_edit(None), into=self._days)

    def _add_more(self) -> None:
        words = {
            "form": self.tr("Vorm van pesten"),
            "ground": self.tr("Grond, als die er is"),
            "kind": self.tr("Soort voorval"),
            "object": self.tr("Voorwerp, als dat er is"),
            "motive": self.tr("Motief"),
            "handling": self.tr("Afhandeling"),
        }
        unsaid = [Option("", self.tr("Niet ingevuld"))]
        for first in range(0, len(self._more), 2):
            line = self.side_by_side(2)
            for name in self._more[first : first + 2]:
                options = unsaid + self.vocabulary.options(_LISTS[name])
                self.add(name, words[name], ChoiceCombo(options, words[name]), into=line)

    def _show_days(self) -> None:
        kind = self.text("date_kind")
        self._days.setVisible(kind != DateKind.UNKNOWN)
        later: QWidget = self.field("to_day")
        later.setVisible(kind == DateKind.PERIOD)
        first = self.tr("Eerste dag") if kind == DateKind.PERIOD else self.tr("Dag")
        self.field("day").label.setText(first)


def _content(entry: Incident) -> dict[str, Any]:
    return {
        "date_kind": entry.date_kind.value,
        "day": entry.from_on.isoformat() if entry.from_on else "",
        "to_day": entry.to_on.isoformat() if entry.to_on else "",
        "place": entry.place,
        "frequency": entry.frequency,
        "description": entry.description,
        **{name: getattr(entry, name) for name in _LISTS},
    }
