"""What the administrator of this computer fixed; and settings that a newer version wrote."""

from __future__ import annotations

from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice


class AdministratorCard(Card):
    """Hidden where nothing is fixed and nothing is strange: on nearly every computer."""

    def __init__(self, machine: MachineSettings) -> None:
        super().__init__(self.tr("Deze computer"), gap=3)
        enforced = machine.enforced
        fixed = AdministratorWords().fixed(enforced)
        if fixed:
            self.add(
                Quiet(
                    self.tr(
                        "De beheerder van deze computer heeft dit vastgelegd. U kunt het hier niet "
                        "veranderen. Vraag de beheerder als het anders moet."
                    )
                )
            )
            self.body.addLayout(column(gap=1, items=tuple(Text(line) for line in fixed)))
        self.unknown = Notice("", "attention")
        if enforced.unknown:
            words = self.tr(
                "De beheerder heeft ook iets vastgelegd dat deze versie van het programma niet kent: "
                "{names}. Dat doet hier niets. Geef dit door aan de beheerder."
            )
            self.unknown.set_text(words.format(names=", ".join(enforced.unknown)))
        self.newer = Notice("", "attention")
        if machine.is_of_newer:
            self.newer.set_text(
                self.tr(
                    "De instellingen van deze computer zijn bewaard door een nieuwere versie van het "
                    "programma. Ze blijven zoals ze zijn: wat u nu bij Weergave kiest, geldt tot u het "
                    "programma sluit."
                )
            )
        self.add(self.unknown)
        self.add(self.newer)
        if not (fixed or enforced.unknown or machine.is_of_newer):
            self.hide()
