"""The text of a document with its choices; above the text stands what it leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.addressees import may_be_accused
from vp_desktop.core.letter_checks import Written
from vp_desktop.core.letter_facts import LetterFacts
from vp_desktop.core.letter_plans import PLANS, LetterKind, replaced
from vp_desktop.core.letters import Letter
from vp_desktop.core.model import Document
from vp_desktop.services.documents import Documents
from vp_desktop.ui.documents.choices_part import ChoicesPart
from vp_desktop.ui.documents.letter_text import LetterText
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Label, Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice


class DocumentForm(QWidget):
    """Emits `changed` when the user typed or chose something: what a DraftKeeper listens to.

    A text the user has changed is never replaced by a new proposal unless the user asks for it.
    """

    changed = Signal()

    def __init__(self, kind: LetterKind, facts: LetterFacts, documents: Documents) -> None:
        super().__init__()
        self.kind = kind
        self._facts = facts
        self._documents = documents
        self._proposed = ""
        self.reference = documents.new_reference(kind, facts)
        self.choices = ChoicesPart(kind, facts, documents.words(current_language()))
        self.text = LetterText()
        self._build()
        self._show_proposal(self._propose())
        self.choices.chosen.connect(self._follow_choices)
        self.choices.typed.connect(self.changed)
        self.text.changed.connect(self.changed)
        self.again.action_chosen.connect(self.propose_again)

    def written(self) -> Written:
        """The document as it stands."""
        return Written(
            self.kind, self.choices.to(), self.choices.to_whom.text().strip(), self.text.text()
        )

    def content(self) -> dict[str, Any]:
        return {
            **self.choices.content(),
            "text": self.text.text(),
            "proposed": self._proposed,
            "reference": self.reference,
        }

    def fill(self, content: Mapping[str, Any]) -> None:
        self.choices.fill(content)
        self.reference = str(content.get("reference") or self.reference)
        self._proposed = str(content.get("proposed", ""))
        self.text.set_text(str(content.get("text", "")))
        self._show_beside(self._propose())

    def open_made(self, document: Document) -> None:
        """Show a document that was made, under its own reference."""
        self.reference = document.reference
        self.choices.to_whom.setText(document.to_whom)
        self.text.set_text(document.text or self._proposed)

    def propose_again(self) -> None:
        """Put the proposal in the place of the text."""
        self._show_proposal(self._propose())
        self.changed.emit()

    def _build(self) -> None:
        card = Card(gap=3)
        card.add(self.choices)
        self.instead = Notice("", "attention")
        self.maybe = Notice("", "attention")
        self.again = Notice(
            self.tr("U hebt de tekst veranderd; uw keuzes staan er nog niet in."),
            "neutral",
            action=self.tr("Tekst opnieuw voorstellen"),
        )
        self.again.hide()
        self.left_out = Quiet("")
        self.warnings = Quiet("")
        beside = QWidget()
        heading = Label(self.tr("Dit staat er niet in"), look="label")
        column(beside, gap=0, items=(heading, self.left_out))
        help_text = self.tr(
            "Een regel met # wordt een kop, met - een punt. Vul in wat tussen [haken] staat."
        )
        text = Field(self.tr("Tekst"), self.text, help_text)
        above = (self.instead, card, self.maybe, beside, self.again)
        column(self, gap=3, items=(*above, text, self.warnings))

    def _propose(self) -> Letter:
        language = self.choices.letter_language()
        return self._documents.propose(self.kind, self._facts, self.choices.choices(), language)

    def _show_proposal(self, letter: Letter) -> None:
        self._proposed = letter.text
        self.text.set_text(self._proposed)
        self._show_beside(letter)
        self.again.hide()

    def _show_beside(self, letter: Letter) -> None:
        """What is left out, the warnings, and who is not written to; in the window's language."""
        own = self._documents.propose(
            self.kind, self._facts, self.choices.choices(), current_language()
        )
        self.left_out.setText(" · ".join(own.leaves_out))
        self.warnings.setText("\n".join(own.warnings))
        words = self._documents.words(current_language())
        makes_way = [
            self.tr(
                "{function}: over die functie gaat het dossier. Dit document gaat naar: {other}."
            ).format(
                function=words.label("function", function), other=words.label("function", other)
            )
            for function, other in replaced(PLANS[self.kind], self._facts)
        ]
        self.instead.set_text("\n".join(dict.fromkeys(makes_way)))
        asked = may_be_accused(letter.to, self._facts.accused_kinds)
        self.maybe.set_text(
            self.tr("Is dit niet degene over wie het gaat? Kies dan iemand anders.")
            if asked
            else ""
        )

    def _follow_choices(self) -> None:
        letter = self._propose()
        if self.text.text() == self._proposed:
            self._show_proposal(letter)
        else:
            self._show_beside(letter)
            self.again.setVisible(letter.text != self._proposed)
        self.changed.emit()
