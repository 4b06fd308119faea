"""Consent to a dossier, with its consequences in words; elsewhere what must be told instead."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.read_aloud import ReadAloud
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.notice import Notice

REFUSED = "refused"
_LATER = "later"
"""Stands for no answer yet."""


class ConsentCard(Card):
    """`value()` is an answer of the list, or empty while the question was not answered."""

    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__(padding=5, gap=4)
        self._context = context
        self.read_aloud = ReadAloud()
        self.answers = ChoiceCards(self._options())
        self.told = Notice(self._duty_to_inform(), "accent")
        if context.purpose.asks_consent:
            self.add(self.read_aloud)
            self.add(Field(self.tr("Mag u een dossier met namen bijhouden?"), self.answers))
        else:
            self.add(self.told)
        self.answers.chosen.connect(self.changed)
        self.set_formal(False)

    def value(self) -> str:
        chosen = self.answers.value() if self._context.purpose.asks_consent else None
        return "" if chosen in (None, _LATER) else str(chosen)

    def set_value(self, code: str) -> None:
        self.answers.set_value(code or None)

    def set_formal(self, formal: bool) -> None:
        """Whether the reporter is addressed with "u"."""
        self.read_aloud.say(
            self.tr(
                "Mag ik opschrijven wat u vertelt, met namen erbij? Alleen ik kan het lezen. Zegt u "
                "nee, dan schrijf ik alleen op wanneer er een melding was en waarover. U mag later "
                "van gedachten veranderen."
            )
            if formal
            else self.tr(
                "Mag ik opschrijven wat je vertelt, met namen erbij? Alleen ik kan het lezen. Zeg je "
                "nee, dan schrijf ik alleen op wanneer er een melding was en waarover. Je mag later "
                "van gedachten veranderen."
            )
        )

    def _options(self) -> list[Option]:
        meaning = {
            "given": self.tr("Namen, verhaal en afspraken komen versleuteld in uw register."),
            "refused": self.tr(
                "Namen, verhaal, wens en afspraken worden niet vastgelegd. U kunt de melding dan "
                "niet volgen."
            ),
            "not_needed": self.tr(
                "Bij een meldplicht legt u vast wat daarvoor nodig is, ook als iemand nee zegt."
            ),
        }
        options = [
            Option(code, self._context.label("consent_answer", code), meaning[code])
            for code in meaning
        ]
        later = Option(
            _LATER, self.tr("Nog niet gevraagd"), self.tr("Vraag het in het volgende gesprek.")
        )
        return [*options, later]

    def _duty_to_inform(self) -> str:
        if self._context.purpose is Purpose.BULLYING:
            return self.tr(
                "Toestemming is niet nodig. Vertel wel dat de school dit vastlegt, waarom, wie het "
                "leest, en dat de leerling en de ouders mogen vragen wat er staat."
            )
        return self.tr(
            "Toestemming is niet nodig. Vertel wel dat de school incidenten vastlegt, waarom, en hoe "
            "lang dat bewaard blijft."
        )
