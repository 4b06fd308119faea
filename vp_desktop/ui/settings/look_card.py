"""Language, text size and colours: kept on this machine, not in the register."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.language import DUTCH, ENGLISH
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, SCALES, SYSTEM
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field


class LookCard(Card):
    """Emits `appearance_changed` after a choice was kept."""

    appearance_changed = Signal()

    def __init__(self, machine: MachineSettings) -> None:
        super().__init__(self.tr("Weergave"), gap=3)
        self._machine = machine
        self.language = ChoiceCombo([Option(DUTCH, "Nederlands"), Option(ENGLISH, "English")])
        self.text_size = ChoiceCombo([Option(str(scale), f"{scale} %") for scale in SCALES])
        self.colours = ChoiceCombo(
            [
                Option(SYSTEM, self.tr("Zoals op deze computer")),
                Option(ALWAYS_LIGHT, self.tr("Licht")),
                Option(ALWAYS_DARK, self.tr("Donker")),
            ]
        )
        language = Field(self.tr("Taal"), self.language)
        if machine.is_fixed("language"):
            self.language.setEnabled(False)
            language.set_help(AdministratorWords().reason)
        self.add(language)
        for words, choice in (
            (self.tr("Tekstgrootte"), self.text_size),
            (self.tr("Kleuren"), self.colours),
        ):
            self.add(Field(words, choice))
        self.language.set_value(machine.language)
        self.text_size.set_value(str(machine.text_percent))
        self.colours.set_value(machine.theme)
        self.language.chosen.connect(lambda code: self._keep(language=code))
        self.text_size.chosen.connect(lambda code: self._keep(text_percent=int(code)))
        self.colours.chosen.connect(lambda code: self._keep(theme=code))

    def _keep(self, **chosen: object) -> None:
        (name, value), *_ = chosen.items()
        if getattr(self._machine, name) != value:
            self._machine.change(**chosen)
            self.appearance_changed.emit()
