"""The forms of a bullying case: who did what in one incident, and who knows what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vp_desktop.core.model import CaseId, Informed
from vp_desktop.services.bullying import Part
from vp_desktop.services.clock import Clock
from vp_desktop.ui.dossier.forms.entry_forms import DatedForm
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.labels import Quiet

_NONE = "no_role"


class PartsForm(Form):
    """What each person did in one incident, worded as behaviour. Nothing is filled in from another."""

    def __init__(self, vocabulary: Vocabulary, parts: Sequence[Part]) -> None:
        super().__init__()
        items = vocabulary.taxonomy["role"].items
        codes = [code for code, item in items.items() if item.group == "bullying"]
        behaviour = [Option(code, vocabulary.label("role", code)) for code in codes]
        none = Option(_NONE, self.tr("Geen rol, of niet bekend"))
        for part in parts:
            name = part.person.name if part.person else self.tr("Zonder naam")
            options = [none, *behaviour] if part.person or not part.role else behaviour
            if part.role and part.role not in codes:
                options = [*options, Option(part.role, vocabulary.label("role", part.role))]
            self.add(part.key, name, ChoiceCombo(options))
            self.fill({part.key: part.role or _NONE})
        if not parts:
            self.lines.addWidget(Quiet(self.tr("Er staat nog niemand in dit dossier.")))

    def roles(self) -> dict[str, str]:
        """The chosen role of each part by its key; empty for none."""
        chosen = {name: self.text(name) for name in self._fields}
        return {name: "" if code == _NONE else code for name, code in chosen.items()}


class InformedForm(DatedForm):
    """Somebody who knows something. `before` is what is corrected."""

    def __init__(
        self, vocabulary: Vocabulary, clock: Clock, before: Informed | None = None
    ) -> None:
        super().__init__(vocabulary, clock)
        self._before = before
        self.add(
            "who",
            self.tr("Wie"),
            LineEdit(),
            self.tr("Bijvoorbeeld: mentor, moeder van de leerling, het team."),
            must=self.tr("Schrijf wie het is."),
        )
        self.add("knows", self.tr("Wat weet deze persoon, en wat niet?"), LineEdit())
        self.add("day", self.tr("Verteld op"), self.day_edit(None if before else self.today()))
        if before:
            day = before.told_on.isoformat() if before.told_on else ""
            self.fill({"who": before.who, "knows": before.knows, "day": day})

    def take_focus(self) -> None:
        self.editor("who").setFocus()

    def informed(self, case_id: CaseId) -> Informed:
        """What was written down."""
        before = self._before or Informed(case_id, "")
        return replace(before, who=self.text("who"), knows=self.text("knows"), told_on=self.day())
