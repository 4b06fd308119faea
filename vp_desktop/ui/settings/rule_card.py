"""Which rules the duties follow from, when they were checked, and where advice of one's own may lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vp_desktop.core.duties import RuleSets, Status
from vp_desktop.core.formats import long_date
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.ui.language import current_language
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column


@dataclass(frozen=True)
class RulesHere:
    """The rule sets of the program, their names, and the folder of the user's own rule files."""

    sets: RuleSets
    names: CodeList
    own_folder: Path


class RuleCard(Card):
    """Another rule set shows other duties; nothing that was recorded changes by it."""

    def __init__(self, keeping: Keeping, rules: RulesHere) -> None:
        super().__init__(self.tr("Regels"), gap=3)
        self._keeping, self._rule_sets = keeping, rules.sets
        language = current_language()
        self.choice = ChoiceCards(
            [
                Option(each, rules.names.label_of(each, language), self._describe(each))
                for each in rules.sets.sets
            ],
            self.tr("Regels"),
        )
        self.choice.chosen.connect(self._keep)
        note = Quiet(
            self.tr("Welke plichten u ziet, hangt hiervan af. Wat u al opschreef, verandert niet.")
        )
        self.unconfirmed = Quiet("")
        self.own_folder = Text(str(rules.own_folder), selectable=True)
        self.own_files = Quiet("")
        advice = Quiet(
            self.tr(
                "Eigen advies mag erbij: leg een regelbestand in deze map. Aan wat de wet vraagt, "
                "verandert het niets. Het programma leest de map bij het starten."
            )
        )
        self.body.addLayout(column(gap=2, items=(note, self.choice, self.unconfirmed)))
        self.body.addLayout(column(gap=1, items=(advice, self.own_folder, self.own_files)))
        self.show_kept()

    def show_kept(self) -> None:
        """Show the choice as the register has it, and what of those rules is not certain yet."""
        settings = self._keeping.settings
        profile = settings.get("rule_set")
        self.choice.set_value(profile)
        sectors = {school.sector for school in settings.schools()}
        articles = self._rule_sets.unconfirmed(profile, sectors)
        self.unconfirmed.setText(
            self.tr("Nog te bevestigen in een actuele wettekst: {articles}.").format(
                articles=", ".join(articles)
            )
        )
        self.unconfirmed.setVisible(bool(articles))
        files = [f"{each.id}.toml" for each in self._rule_sets.additions]
        self.own_files.setText(self.tr("Gelezen: {files}.").format(files=", ".join(files)))
        self.own_files.setVisible(bool(files))

    def _describe(self, rule_set: str) -> str:
        found = self._rule_sets[rule_set]
        day = long_date(found.checked_on, current_language())
        if found.status is Status.BILL:
            return self.tr("Wetsvoorstel, nog geen wet. Stand van {day}.").format(day=day)
        return self.tr("Stand van {day}.").format(day=day)

    def _keep(self, rule_set: str) -> None:
        self._keeping.keep("rule_set", rule_set)
        self.show_kept()
