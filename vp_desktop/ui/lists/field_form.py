"""The form of an own field: what it is called, what can stand in it, and from which words to choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vp_desktop.core.own_fields import MOST_CHOICES, FieldKind, OwnField
from vp_desktop.core.own_lists import LONGEST_LABEL
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown


class FieldForm(Form):
    """A new field, or one whose name and words are changed: of what kind it is stays."""

    def __init__(self, kinds: Sequence[Option], field: OwnField | None = None) -> None:
        super().__init__()
        self._is_new = field is None
        name = LineEdit(field.label if field else "")
        name.setMaxLength(LONGEST_LABEL * 2)
        self.add("name", self.tr("Naam"), name, must=self.tr("Typ een naam."))
        name.selectAll()
        if field is None:
            help_text = self.tr("Dit kunt u later niet veranderen.")
            must = self.tr("Kies wat erin komt.")
            self.add("kind", self.tr("Wat komt erin?"), ChoiceChips(kinds), help_text, must=must)
        self._kind = field.kind if field else None
        self.add(
            "choices",
            self.tr("Waaruit u kiest"),
            TextArea(lines=4, most_lines=10),
            self.tr("Elke waarde op een eigen regel, hoogstens {most}.").format(most=MOST_CHOICES)
            if field is None
            else self.tr("Elke waarde op een eigen regel. Dossiers houden wat er al staat."),
        )
        self.editor("choices").set_text("\n".join(field.choices if field else ()))
        self.changed.connect(self._show_choices)
        self._show_choices()

    @property
    def kind(self) -> FieldKind | None:
        """What was chosen, or what it is."""
        chosen = self.text("kind") if self._is_new else ""
        return FieldKind(chosen) if chosen else self._kind

    def choices(self) -> list[str]:
        return self.text("choices").splitlines()

    def fill(self, content: Mapping[str, Any]) -> None:
        super().fill(content)
        self._show_choices()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if self.kind is FieldKind.CHOICE and not self.text("choices"):
            found["choices"] = self.tr("Zet hier ten minste één waarde.")
        return found

    def _show_choices(self) -> None:
        set_shown(self.field("choices"), self.kind is FieldKind.CHOICE)
