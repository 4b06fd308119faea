"""The user's own fields as a table: what each is called, what can stand in it, and in how many cases."""

from __future__ import annotations

from vp_desktop.core.own_fields import MOST_KEPT, FieldKind
from vp_desktop.services.own_fields import FieldRow
from vp_desktop.ui.widgets.plain_table import LEFT, RIGHT, PlainModel, PlainTable

_LABEL, _KIND, _CASES = range(3)
_WIDTHS = {_KIND: 240, _CASES: 84}


class FieldsModel(PlainModel):
    """Rows are `FieldRow`."""

    def headings(self) -> tuple[str, ...]:
        return (self.tr("Veld"), self.tr("Soort"), self.tr("Dossiers"))

    def words(self, row: FieldRow, column: int) -> str:
        if column == _LABEL:
            shown = self.tr("{label} (verborgen)") if row.field.hidden else "{label}"
            return shown.format(label=row.field.label)
        if column == _KIND:
            return self.kind(row.field.kind)
        return str(row.cases) if row.cases else ""

    def kind(self, kind: FieldKind) -> str:
        return {
            FieldKind.TEXT: self.tr("Tekst van één regel"),
            FieldKind.DAY: self.tr("Dag"),
            FieldKind.YES_NO: self.tr("Ja of nee"),
            FieldKind.CHOICE: self.tr("Keuze uit een lijst"),
        }[kind]

    def side(self, column: int) -> int:
        return RIGHT if column == _CASES else LEFT


class FieldsTable(PlainTable):
    """Shows a `FieldsModel`."""

    def __init__(self, model: FieldsModel, name: str) -> None:
        super().__init__(model, name, _WIDTHS, _LABEL, MOST_KEPT)
