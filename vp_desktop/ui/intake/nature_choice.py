"""Choosing the category: first the nature, then what it was, as far as that is known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column

_SEXUAL = ("sexual_abuse", "sexual_harassment")


class NatureChoice(QWidget):
    """`value()` is a leaf of the list, `not_yet`, or empty while nothing was chosen."""

    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._words = context.words
        natures = [option for option in self._words.categories() if option.code != NOT_YET]
        self.natures = ChoiceChips([*natures, Option(NOT_YET, self.tr("Nog niet bekend"))])
        self.parts = ChoiceChips([], name=self.tr("Wat was het?"))
        self.nature_field = Field(self.tr("Wat is de aard?"), self.natures)
        self._parts_field = Field(self.tr("Wat was het?"), self.parts)
        self._doubt = Quiet(
            self.tr(
                "Misbruik of intimidatie? Dat hoeft u niet te beslissen. Kies wat er het meest op "
                "lijkt; u kunt het later veranderen."
            )
        )
        self._not_yet = Quiet(
            self.tr(
                "Dat mag. Vul de aard in zodra u die weet, in elk geval voor het jaaroverzicht."
            )
        )
        column(
            self, gap=3, items=(self.nature_field, self._doubt, self._not_yet, self._parts_field)
        )
        self.setFocusProxy(self.natures)
        self.natures.chosen.connect(self._choose_nature)
        self.parts.chosen.connect(self.changed)
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
        self._parts_field.setVisible(bool(parts))
        self._doubt.setVisible(nature in _SEXUAL)
        self._not_yet.setVisible(nature == NOT_YET)
