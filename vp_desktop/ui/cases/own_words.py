"""What stands in the own fields of a case, on one line of the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from vp_desktop.core.formats import short_date
from vp_desktop.core.own_fields import YES, FieldKind, is_code
from vp_desktop.services.own_fields import Filled
from vp_desktop.ui.language import current_language


class OwnFieldWords(QObject):
    """Each field with its name: the values alone would not tell which is which."""

    def say(self, filled: Sequence[Filled]) -> str:
        return " · ".join(f"{one.field.label}: {self._value(one)}" for one in filled)

    def _value(self, one: Filled) -> str:
        coded = is_code(one.field.kind, one.value)
        if coded and one.field.kind is FieldKind.DAY:
            return short_date(date.fromisoformat(one.value), current_language())
        if coded and one.field.kind is FieldKind.YES_NO:
            return self.tr("Ja") if one.value == YES else self.tr("Nee")
        return one.value
