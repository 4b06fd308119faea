"""Document maken: which of the six kinds, each with one sentence."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from vp_desktop.core.letter_facts import LetterFacts
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.letter_words import LetterWords
from vp_desktop.core.model import CaseId
from vp_desktop.services.documents import Documents
from vp_desktop.ui.language import current_language
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import ActivatableCard, IconLabel
from vp_desktop.ui.widgets.labels import Label, Quiet, Strong
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice

_ICONS = {
    LetterKind.BOARD: "school",
    LetterKind.INSPECTOR: "phone",
    LetterKind.STATEMENT: "file-text",
    LetterKind.CONVERSATION: "message-circle",
    LetterKind.REFERRAL: "signpost",
    LetterKind.INVITATION: "calendar-days",
}
_PAIR_BELOW = 560


class KindsScreen(Screen):
    """Emits `kind_chosen(kind)`, and `left`; also when somebody comes to look along."""

    kind_chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        case_id: CaseId,
        documents: Documents,
        onlooker: Onlooker,
        begun: Collection[LetterKind] = (),
    ) -> None:
        """`begun` are the kinds of which a draft was kept."""
        super().__init__(self.tr("Document maken"))
        self._begun = begun
        self.case_id = case_id
        facts = documents.facts(case_id)
        self._words = documents.words(current_language())
        self._build(facts, documents.allowed(facts))
        onlooker.changed.connect(self._leave_onlooker)
        onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def card(self, kind: LetterKind) -> KindCard:
        return self._cards[kind]

    def _build(self, facts: LetterFacts, allowed: Collection[LetterKind]) -> None:
        back = PlainButton(self.tr("Terug naar het dossier"), "arrow-left")
        back.clicked.connect(self.left)
        self.header.add_right(back)
        self.body.addWidget(
            Quiet(
                self.tr(
                    "U leest en verandert de tekst eerst. Uw Geheugensteun, het dossiernummer en uw "
                    "trefwoord komen in geen enkel document."
                ),
                small=False,
            )
        )
        if not facts.keeps_texts:
            words = self.tr(
                "Er is geen toestemming voor een dossier. Alleen een document dat bij een plicht "
                "hoort, kunt u nog maken; de tekst ervan wordt niet bewaard."
            )
            self.body.addWidget(Notice(words, "attention"))
        self._cards = {kind: self._card(kind, facts, kind in allowed) for kind in LetterKind}
        cards = list(self._cards.values())
        for first in range(0, len(cards), 2):
            pair = AdaptiveRow(_PAIR_BELOW, gap=4)
            for card in cards[first : first + 2]:
                pair.line.addWidget(card, 1)
            self.body.addWidget(pair)

    def _card(self, kind: LetterKind, facts: LetterFacts, allowed: bool) -> KindCard:
        begun = self.tr("Begonnen en nog niet opgeslagen.") if kind in self._begun else ""
        why_not = "" if allowed else self._why_not(kind, facts)
        card = KindCard(kind, self._words, why_not, begun)
        card.activated.connect(partial(self.kind_chosen.emit, kind.value))
        return card

    def _why_not(self, kind: LetterKind, facts: LetterFacts) -> str:
        if facts.keeps_texts and kind is LetterKind.CONVERSATION:
            return self.tr("Er is in dit dossier nog geen gesprek opgeschreven.")
        return self.tr("Dit kan niet zonder toestemming.")

    def _leave_onlooker(self, present: bool) -> None:
        if present:
            self.left.emit()


class KindCard(ActivatableCard):
    """A kind of document; one that cannot be made says why and cannot be opened."""

    def __init__(self, kind: LetterKind, words: LetterWords, why_not: str, begun: str) -> None:
        name = words.label("document_kind", kind.value)
        about = why_not or words.say(f"about_{kind.value}")
        super().__init__(name)
        line = row(gap=3)
        line.addWidget(IconLabel(_ICONS[kind], "quiet" if why_not else "accent"))
        lines = column(gap=1)
        lines.addWidget(Strong(name))
        lines.addWidget(Quiet(about))
        if begun and not why_not:
            lines.addWidget(Label(begun, look="small", role="accent"))
        line.addLayout(lines, 1)
        self.body.addLayout(line)
        self.body.addStretch()
        self.setAccessibleDescription(f"{about} {begun}".strip())
        self.setEnabled(not why_not)
