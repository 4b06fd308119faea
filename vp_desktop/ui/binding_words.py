"""How far a duty binds, in the words and the colour that it has everywhere."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.duties import Binding


class BindingWords(QObject):
    """What is only a bill is called a bill wherever it shows."""

    def of(self, binding: Binding) -> tuple[str, str]:
        """The words, and the role of their chip."""
        return {
            Binding.STATUTORY: (self.tr("wet"), "accent"),
            Binding.PROPOSED: (self.tr("wetsvoorstel, nog geen wet"), "attention"),
            Binding.ADVICE: (self.tr("advies"), "neutral"),
        }[binding]
