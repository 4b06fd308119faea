"""Choosing the category: first the nature, then what it was, as far as that is known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.told_facts import SEXUAL, asks_offence
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown


class NatureChoice(QWidget):
    """`value()` is a leaf of the list, `not_yet`, or empty while nothing was chosen."""

    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._words = context.words
        natures = [option for option in self._words.categories() if option.code != NOT_YET]
        self.natures = ChoiceChips([*natures, Option(NOT_YET, self.tr("Nog niet bekend"))])
        self.parts = ChoiceChips([], name=self.tr("Wat was het?"))
        self.nature_field = Field(
            self.tr("Wat is de aard?"),
            self.natures,
            self.tr("Kies wat het meest past; de rest schrijft u in het verhaal."),
        )
        self._parts_field = Field(self.tr("Wat was het?"), self.parts)
        self._doubt = Quiet(
            self.tr(
                "Misbruik of intimidatie? Dat hoeft u niet te beslissen; kies wat er het meest op lijkt."
            )
        )
        self.offence = ChoiceChips(
            [
                Option("yes", self.tr("Ja, dat kan")),
                Option("no", self.tr("Nee")),
                Option("unknown", self.tr("Weet ik niet")),
            ]
        )
        self._offence_field = Field(
            self.tr("Kan het strafbaar zijn?"),
            self.offence,
            self.tr(
                "Denk aan ongepast aanraken, of berichten met een seksuele bedoeling. Bij twijfel "
                "geldt de strengste weg; het overleg met de vertrouwensinspecteur maakt het duidelijk."
            ),
        )
        self._not_yet = Quiet(
            self.tr(
                "Dat mag. Vul de aard in zodra u die weet, in elk geval voor het jaaroverzicht."
            )
        )
        parts = (self.nature_field, self._doubt, self._not_yet, self._parts_field)
        column(self, gap=3, items=(*parts, self._offence_field))
        self.setFocusProxy(self.natures)
        self.natures.chosen.connect(self._choose_nature)
        for chips in (self.parts, self.offence):
            chips.chosen.connect(self.changed)
        self.set_value("")

    def value(self) -> str:
        nature = self.natures.value() or ""
        if nature in ("", NOT_YET):
            return nature
        return self.parts.value() or self._words.leaf_of(nature)

    def set_value(self, code: str) -> None:
        self.natures.set_value(self._words.category_of(code) if code else None)
        self._show_parts()
        self.parts.set_value(code)

    @property
    def is_sexual(self) -> bool:
        return self.natures.value() in SEXUAL

    def set_error(self, words: str) -> None:
        self.nature_field.set_error(words)

    def _choose_nature(self) -> None:
        self.set_error("")
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        nature = self.natures.value() or ""
        parts = self._words.kinds_of(nature)
        self.parts.set_options(parts)
        set_shown(self._parts_field, bool(parts))
        set_shown(self._doubt, nature in SEXUAL)
        set_shown(self._offence_field, asks_offence(nature))
        set_shown(self._not_yet, nature == NOT_YET)
