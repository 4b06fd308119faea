"""What the duties rest on: the rule set that holds, the day it was checked, and its articles."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from vp_desktop.core.duties import Status
from vp_desktop.core.formats import long_date
from vp_desktop.core.law_terms import LawTerm
from vp_desktop.services.guide import Article, Guide
from vp_desktop.ui.binding_words import BindingWords
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card, RowsCard
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet, Strong, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column, grow_with_width
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.terms_line import TermsLine

_STACK_BELOW = 560


class StandingCard(Card):
    """Which rules hold here, and since when nobody looked at them."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__(self.tr("Waar dit op rust"), gap=2)
        self._guide, self._words = guide, words
        self.name = Text("")
        self.checked = Quiet("")
        self.bill = Notice("", "attention")
        self.old = Notice("", "attention")
        for widget in (self.name, self.checked, self.bill, self.old):
            self.add(widget)

    def refresh(self) -> None:
        rule_set, day = self._guide.rule_set, self._guide.checked_on
        self.name.setText(self._words.label("rule_set", rule_set.id))
        self.checked.setText(
            self.tr("Stand van {day}.").format(day=long_date(day, self._words.language))
        )
        bill = self.tr("Een deel van deze regels is een wetsvoorstel, nog geen wet.")
        self.bill.set_text(bill if rule_set.status is Status.BILL else "")
        old = self.tr("Dat is meer dan zes maanden geleden; kijk of er iets veranderd is.")
        self.old.set_text(old if self._guide.is_old(day) else "")


class RulesPart(QWidget):
    """Every duty and advice with its article; what was not read in a current text says so."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__()
        self._guide, self._words = guide, words
        self._shown: tuple[Article, ...] | None = None
        self._explained: set[LawTerm] = set()
        """Each word of the law is explained where it stands first: the rows name the same few."""
        self._lines = column(self, gap=4)

    def refresh(self) -> None:
        """The rules in force; those that stand there already are left alone."""
        articles = tuple(self._guide.articles())
        if articles == self._shown:
            return
        self._shown = articles
        clear(self._lines)
        self._explained.clear()
        self._lines.addWidget(
            Quiet(
                self.tr(
                    "De artikelen zijn die van uw onderwijssoort. Advies heeft soms geen artikel. "
                    "Welke regels gelden, kiest u bij Instellingen."
                )
            )
        )
        card = RowsCard()
        self._lines.addWidget(card)
        card.fill(articles, self._row)

    def _row(self, article: Article) -> QWidget:
        rule, basis = article.rule, article.basis
        made = AdaptiveRow(_STACK_BELOW, gap=4, margins=(4, 3, 4, 3))
        name = self._words.text(rule.label) if rule.label else self._words.label("duty", rule.duty)
        whom = f"{self._words.function(rule.who)} → {self._words.inside(rule.to)}"
        when = self._words.label("duty_term", rule.term)
        made.setAccessibleName(name)
        left = QWidget()
        lines = column(left, gap=0, items=(Strong(name), Quiet(f"{whom} · {when}")))
        terms = self._words.terms_in(f"{name}\n{whom}")
        if found := [term for term in terms if term not in self._explained]:
            self._explained.update(found)
            lines.addWidget(TermsLine(found))
        lines.addStretch()
        right = QWidget()
        lines = column(right, gap=1)
        place = QWidget()
        flow = FlowLayout(place, gap=1, line_gap=1)
        flow.addWidget(Chip(*BindingWords().of(basis.binding)))
        if basis.sources and not all(source.confirmed for source in basis.sources):
            flow.addWidget(Chip(self.tr("nog te bevestigen"), "attention"))
        grow_with_width(place)
        lines.addWidget(place)
        if basis.sources:
            lines.addWidget(Quiet(self._words.sources(basis.sources), selectable=True))
        lines.addStretch()
        made.line.addWidget(left, 6)
        made.line.addWidget(right, 5)
        return made
