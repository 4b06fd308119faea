"""The forms of closing a case, and of opening it again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from vp_desktop.core.model import CaseId, Closing, Matter
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.clock import Clock
from vp_desktop.ui.dossier.forms.entry_forms import DatedForm
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.choice import ChoiceChips, ChoiceCombo
from vp_desktop.ui.widgets.text_area import TextArea

_FROM_LIST = "from_list"


class ClosingForm(DatedForm):
    """How the case ended. In a bullying register also how it is now and what was tried.

    `before` is the closing that is corrected; without `texts` there is no place for words.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        clock: Clock,
        matter: Matter,
        purpose: Purpose,
        before: Closing | None = None,
        texts: bool = True,
    ) -> None:
        super().__init__(vocabulary, clock)
        self._matter = matter
        self._before = before
        self.add(
            "outcome",
            self.tr("Hoe is het afgelopen?"),
            ChoiceChips(vocabulary.options_but("outcome", "running")),
            must=self.tr("Kies hoe het is afgelopen. Weet u het niet? Kies: niet bekend."),
        )
        if purpose is Purpose.BULLYING:
            self._add_bullying()
        listed = before is not None and before.reason == _FROM_LIST
        reasons = vocabulary.options_but("closing_reason", "" if listed else _FROM_LIST)
        line = self.side_by_side(2)
        self.add("reason", self.tr("Waarom sluit u het nu?"), ChoiceCombo(reasons), into=line)
        day = None if before else self.today()
        self.add("day", self.tr("Afgesloten op"), self.day_edit(day), into=line)
        if texts:
            self._add_texts()
        self.fill(_content(before) if before else {"reason": "goal_reached"})

    def take_focus(self) -> None:
        self.editor("outcome").setFocus()

    def closing(self, case_id: CaseId) -> Closing:
        """A new closing of the case, or the corrected one."""
        return replace(
            self._before or Closing(case_id, "", None),
            outcome=self.text("outcome"),
            closed_on=self.day() if self._before else self.day_or_today(),
            reason=self.text("reason") or "different_reason",
            aftercare=self.text("aftercare"),
            explanation=self.text("explanation"),
            reopened_because=self.text("because"),
        )

    def matter(self) -> Matter:
        """The matter with what was asked about it here."""
        asked: dict[str, Any] = {
            n: self.text(n) for n in ("bullying_end", "bullying_method") if self.text(n)
        }
        return replace(self._matter, **asked)

    def _add_texts(self) -> None:
        aftercare = self.tr("Nazorg: wat is er afgesproken voor later?")
        self.add("aftercare", aftercare, TextArea(lines=2))
        self.add("explanation", self.tr("Toelichting"), TextArea(lines=2))
        if self._before and self._before.reopened_on:
            self.add("because", self.tr("Waarom is het heropend?"), TextArea(lines=2))

    def _add_bullying(self) -> None:
        ends = self.vocabulary.options_but("bullying_end", "running")
        self.add("bullying_end", self.tr("Hoe is het nu met het pesten?"), ChoiceChips(ends))
        methods = self.vocabulary.options("bullying_method")
        self.add("bullying_method", self.tr("Welke aanpak is gebruikt?"), ChoiceChips(methods))
        chosen = {"bullying_method": self._matter.bullying_method}
        if self._matter.bullying_end != "running":
            chosen["bullying_end"] = self._matter.bullying_end
        self.fill(chosen)


def _content(closing: Closing) -> dict[str, str]:
    return {
        "outcome": closing.outcome,
        "reason": closing.reason,
        "day": closing.closed_on.isoformat() if closing.closed_on else "",
        "aftercare": closing.aftercare,
        "explanation": closing.explanation,
        "because": closing.reopened_because,
    }


class ReopenForm(Form):
    """Why a closed case opens again."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            "because",
            self.tr("Waarom gaat het dossier weer open?"),
            TextArea(lines=2),
            must=self.tr("Schrijf kort waarom; dat blijft in de tijdlijn staan."),
        )
