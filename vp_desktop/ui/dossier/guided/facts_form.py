"""What is known of a case that duties follow from, asked in plain questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vp_desktop.core.facts import KINDS, Choice, Flag
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.labels import Quiet

_YES, _NO = "yes", "no"


class FactsForm(Form):
    """Questions with yes, no and, where the law reckons with it, not known. Nothing must be answered."""

    def __init__(self, answers: Mapping[str, Any], asked: tuple[str, ...]) -> None:
        super().__init__()
        self._asked = asked
        self.lines.addWidget(
            Quiet(
                self.tr(
                    "U hoeft niets uit te zoeken. Weet u het niet, kies dat dan: de veilige weg geldt."
                ),
                small=False,
            )
        )
        words = self._questions()
        for name in asked:
            self.add(name, words[name], self._editor(name), self._help(name))
        self.fill({name: _shown(answers[name]) for name in asked if name in answers})

    def faults(self) -> dict[str, str]:
        found = super().faults()
        days = self.text("suspension_days")
        if days and not (days.isdecimal() and KINDS["suspension_days"].accepts(int(days))):
            found["suspension_days"] = self.tr("Schrijf een aantal dagen, bijvoorbeeld 2.")
        return found

    def values(self) -> dict[str, Any]:
        """What was answered, by the names of the facts."""
        return {name: _read(name, self.text(name)) for name in self._asked if self.text(name)}

    def _help(self, name: str) -> str:
        """Where a plain "no" would take a duty away."""
        if name != "sexual_offence_possible":
            return ""
        return self.tr(
            "Twijfelt u? Kies: weet ik niet. Het overleg met de inspecteur beslist, niet u."
        )

    def _editor(self, name: str) -> ChoiceChips | LineEdit:
        kind = KINDS[name]
        if isinstance(kind, Flag):
            return ChoiceChips([Option(_YES, self.tr("ja")), Option(_NO, self.tr("nee"))])
        if isinstance(kind, Choice):
            return ChoiceChips(
                [
                    Option(_YES, self.tr("ja")),
                    Option(_NO, self.tr("nee")),
                    Option("unknown", self.tr("weet ik niet")),
                ]
            )
        return LineEdit(placeholder="0")

    def _questions(self) -> dict[str, str]:
        return {
            "sexual_offence_possible": self.tr("Kan het een strafbaar zedenfeit zijn?"),
            "victim_lacks_capacity": self.tr(
                "Is de leerling wilsonbekwaam (kan niet voor zichzelf beslissen)?"
            ),
            "accused_task_holder": self.tr("Werkt of helpt degene over wie het gaat op school?"),
            "acute_danger": self.tr("Is er nu direct gevaar?"),
            "suicidal": self.tr("Zijn er gedachten aan zelfdoding?"),
            "recent_sexual_violence": self.tr("Was er de afgelopen week seksueel geweld?"),
            "unsafe_home_now": self.tr("Is het thuis nu onveilig?"),
            "abuse_at_home": self.tr("Is er een vermoeden van mishandeling of geweld thuis?"),
            "bullying": self.tr("Gaat het om pesten?"),
            "serious": self.tr("Vindt u het een ernstig incident?"),
            "crime_suspected": self.tr("Kan het een strafbaar feit zijn?"),
            "suspension_days": self.tr("Is er geschorst? Hoeveel dagen?"),
            "complaint_wanted": self.tr("Wil de melder een klacht indienen?"),
            "complaint_upheld": self.tr("Is een klacht gegrond verklaard?"),
            "data_breach": self.tr("Zijn er gegevens uitgelekt?"),
        }


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return _YES if value else _NO
    return str(value)


def _read(name: str, text: str) -> Any:
    kind = KINDS[name]
    if isinstance(kind, Flag):
        return text == _YES
    return text if isinstance(kind, Choice) else int(text)
