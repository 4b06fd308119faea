"""What is asked before an edition becomes final, which cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.services.editions import Asked
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.summary.edition_words import EditionWords


class AskingFinal(QObject):
    """Asks twice, the first time also for what others published (anonymity.md, rules 8 and 9)."""

    def __init__(self, messages: Messages, words: EditionWords, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._words = words

    def is_sure(self, asked: Asked) -> bool:
        once = self.tr(
            "Per schooljaar is er één definitieve versie. De cijfers op deze bladzijden worden "
            "vastgezet, ook wat verborgen is, en het verhaal erbij."
        )
        first = self._messages.ask(
            self.tr("{year} definitief maken?").format(year=self._words.years(asked.years)),
            "\n\n".join((once, *self._instead(asked), self._others())),
            self.tr("Verder"),
        )
        return first and self._messages.ask(
            self.tr("Weet u het zeker?"),
            self.tr(
                "Daarna kan niemand dit nog veranderen, ook u niet. Een vergissing zet u recht "
                "met een zin in het jaaroverzicht van volgend jaar."
            ),
            self.tr("Definitief maken"),
        )

    def _instead(self, asked: Asked) -> list[str]:
        """What a wider edition takes the place of."""
        if asked.is_pooled:
            return [self.tr("Deze scholen krijgen over dit schooljaar geen eigen overzicht meer.")]
        if not asked.is_single:
            return [self.tr("Deze schooljaren krijgen daarna geen eigen overzicht meer.")]
        return []

    def _others(self) -> str:
        return self.tr(
            "Heeft iemand anders over deze school en deze tijd gepubliceerd? Of is dit register nieuw "
            "of teruggezet, terwijl er al een overzicht was? Neem dan eerst dat bestand op, bij ‘Al "
            "gepubliceerd door anderen’."
        )
