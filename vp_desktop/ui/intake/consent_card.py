"""Consent to a dossier, with its consequences in words that fit the age; elsewhere what must be told."""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.core.consent import NOT_ASKED, Age
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.consent import CONSENT
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.read_aloud import ReadAloud
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.layouts import keep_unshown
from vp_desktop.ui.widgets.notice import Notice

REFUSED = "refused"
_ANSWERS = ("given", REFUSED, "not_needed")
"""What can be answered in a first conversation; withdrawing comes later."""


class ConsentCard(Card):
    """`value()` is an answer of the list, or empty while the question was not answered."""

    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__(padding=5, gap=4)
        self._context = context
        self.read_aloud = ReadAloud()
        self.answers = ChoiceCards(self._options())
        self.question = Field(self.tr("Mag u een dossier met namen bijhouden?"), self.answers)
        self.duty = Notice("", "attention")
        self.told = Notice(self._duty_to_inform(), "accent")
        asked, told = (self.read_aloud, self.question, self.duty), (self.told,)
        here, nowhere = (asked, told) if context.purpose.asks_consent else (told, asked)
        for part in here:
            self.add(part)
        keep_unshown(self, *nowhere)
        self.answers.chosen.connect(self.changed)
        self.set_age(Age.UNKNOWN)

    def value(self) -> str:
        chosen = self.answers.value() if self._context.purpose.asks_consent else None
        return "" if chosen in (None, NOT_ASKED) else str(chosen)

    def set_value(self, code: str) -> None:
        self.answers.set_value(code or None)

    def set_age(self, age: Age) -> None:
        """Ask, and say what the answers do, in words that fit this age; and who is to answer.

        What is said to the person opposite stands between quotation marks, like what is read aloud.
        """
        language = self._context.language
        rule = CONSENT.ages[age]
        self.read_aloud.say(rule.question.text(language))
        for code in (*_ANSWERS, NOT_ASKED):
            words = CONSENT.of(code, age).sentence.text(language)
            self.answers.describe(code, f"“{words}”" if code in _ANSWERS else words)
        mark = "" if rule.confirmed else self.tr("nog te bevestigen")
        source = self.tr("Bron: {source}").format(source=rule.source)
        about = " · ".join(part for part in (source, mark) if part)
        self.question.set_help(f"{rule.decides.text(language)}\n{about}")

    def set_duty(self, words: str) -> None:
        """What a duty says about the answer; empty when it says nothing."""
        self.duty.set_text(words)

    def _options(self) -> list[Option]:
        options = [Option(code, self._context.label("consent_answer", code)) for code in _ANSWERS]
        return [*options, Option(NOT_ASKED, self.tr("Nog niet gevraagd"))]

    def _duty_to_inform(self) -> str:
        if self._context.purpose is Purpose.BULLYING:
            return self.tr(
                "Toestemming is niet nodig. Vertel wel dat de school dit vastlegt, waarom, en wie het "
                "leest. Vertel ook dat de leerling en de ouders mogen vragen wat er staat."
            )
        return self.tr(
            "Toestemming is niet nodig. Vertel wel dat de school incidenten vastlegt, waarom, en hoe "
            "lang dat bewaard blijft."
        )
