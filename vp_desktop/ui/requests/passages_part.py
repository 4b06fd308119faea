"""The passages of a request, each with its source and day: nothing goes along unless it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.request import Judged, Judgement, Passage
from vp_desktop.core.request_letters import RequestWords
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Strong, Text
from vp_desktop.ui.widgets.layouts import clear, column, row

RELEASED, WITHHELD = "released", "withheld"


class PassageCard(Card):
    """One passage. Emits `judged(passage, released)` and `cover_wanted(judged)`."""

    judged = Signal(object, bool)
    cover_wanted = Signal(object)

    def __init__(self, one: Judged, words: RequestWords, may_change: bool) -> None:
        super().__init__(gap=2)
        self.one = one
        passage = one.passage
        self.name = words.source(passage.source, passage.field)
        if passage.on is not None:
            self.name = words.say("dated", what=self.name, day=words.day(passage.on))
        self.add(Strong(self.name))
        self.add(Text(one.copy, selectable=True))
        for said in self._notes():
            self.add(Quiet(said, role="attention"))
        self.choice = ChoiceChips(
            [
                Option(RELEASED, self.tr("Gaat mee")),
                Option(WITHHELD, self.tr("Gaat niet mee")),
            ],
            name=self.tr("Gaat dit mee? {name}").format(name=self.name),
        )
        self._show_choice()
        self.choice.chosen.connect(self._tell)
        line = row(gap=2)
        line.addWidget(self.choice, 1)
        self.cover = PlainButton(self._cover_words())
        self.cover.setAccessibleName(self._cover_name())
        self.cover.clicked.connect(lambda: self.cover_wanted.emit(self.one))
        line.addWidget(self.cover)
        self.cover.setVisible(passage.is_text)
        self.body.addLayout(line)
        for widget in (self.choice, self.cover):
            widget.setEnabled(may_change)
        if passage.is_note:
            self.set_role("personal")

    def _cover_words(self) -> str:
        """Of a file only its name stands in the letter: nothing in the file itself is covered."""
        if self.one.passage.is_attachment:
            return self.tr("Bestandsnaam weglakken…")
        return self.tr("Woorden weglakken…")

    def _cover_name(self) -> str:
        words = self.tr("Woorden weglakken: {name}")
        if self.one.passage.is_attachment:
            words = self.tr("Bestandsnaam weglakken: {name}")
        return words.format(name=self.name)

    def _notes(self) -> list[str]:
        found = []
        if self.one.changed:
            found.append(self.tr("Deze tekst is veranderd nadat u besloot. Besluit opnieuw."))
        if self.one.still_named:
            names = ", ".join(
                dict.fromkeys(self.one.passage.text[begin:end] for begin, end in self.one.named)
            )
            found.append(self.tr("Hierin staat iemand anders: {names}").format(names=names))
        return found

    def _show_choice(self) -> None:
        """Silence is no: only of personal notes and attachments must that be said."""
        released = self.one.judgement.released
        chosen = {True: RELEASED, False: WITHHELD, None: None}[released]
        if chosen is None and not self.one.passage.asks_decision:
            chosen = WITHHELD
        self.choice.set_value(chosen)

    def _tell(self, code: str) -> None:
        self.judged.emit(self.one, code == RELEASED)


class PassagesPart(QWidget):
    """All passages, the personal notes and attachments apart. Signals as `PassageCard`."""

    judged = Signal(object, bool)
    cover_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[PassageCard] = []
        self._lines = column(self, gap=3)

    def show_passages(
        self, listed: Sequence[Judged], words: RequestWords, may_change: bool
    ) -> None:
        clear(self._lines)
        self.cards = []
        notes = [one for one in listed if one.passage.is_note]
        files = [one for one in listed if one.passage.is_attachment]
        others = [one for one in listed if not one.passage.asks_decision]
        self._add(
            self.tr("Wat gaat mee in de kopie?"),
            self.tr("Niets gaat vanzelf mee. Kies per stuk, en lak weg wat over een ander gaat."),
            *(others, words, may_change),
        )
        self._add(
            self.tr("Uw persoonlijke aantekeningen"),
            self.tr(
                "Een geheugensteun is alleen voor uzelf en valt buiten de inzage, zolang u hem met "
                "niemand deelde of gebruikte. Besluit over elk."
            ),
            *(notes, words, may_change),
        )
        self._add(
            self.tr("Bijlagen"),
            self.tr(
                "Een bijlage gaat niet in de brief. Wat meegaat, geeft u apart. Besluit over elk."
            ),
            *(files, words, may_change),
        )

    def note(self, passage: Passage, judgement: Judgement) -> None:
        """What was decided about one passage, without drawing the others anew."""
        for card in self.cards:
            if card.one.passage.key == passage.key:
                card.one = replace(card.one, judgement=judgement, changed=False)

    def _add(
        self, title: str, said: str, listed: Sequence[Judged], words: RequestWords, may: bool
    ) -> None:
        if not listed:
            return
        self._lines.addWidget(SectionTitle(title))
        self._lines.addWidget(Quiet(said, small=False))
        for one in listed:
            card = PassageCard(one, words, may)
            card.judged.connect(self.judged)
            card.cover_wanted.connect(self.cover_wanted)
            self.cards.append(card)
            self._lines.addWidget(card)
