"""The left card: what the overview is about, its figures in short, what is hidden, and its state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import number
from vp_desktop.core.model import School
from vp_desktop.core.publication import Edition
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.summary.edition_words import EditionWords
from vp_desktop.ui.summary.period_choice import PeriodChoice
from vp_desktop.ui.summary.preparing import Prepared
from vp_desktop.ui.summary.reasons_part import ReasonsPart
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import Card, FigureRow
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.visibility import set_shown


class FactsCard(Card):
    """Emits `chosen` when something else is asked for.

    `cases_wanted` and `story_wanted` are emitted for what keeps it from becoming final.
    """

    chosen = Signal()
    cases_wanted = Signal()
    story_wanted = Signal()

    def __init__(
        self,
        taxonomy: Taxonomy,
        schools: Sequence[School],
        audiences: Sequence[str],
        pools: bool,
        messages: Messages,
        words: EditionWords,
    ) -> None:
        super().__init__(padding=4, gap=4)
        self._messages = messages
        self._words = words
        self.period = PeriodChoice(schools, pools)
        self.readers = ChoiceCombo([Option(code, self._reader(code)) for code in audiences])
        self.readers.set_value(audiences[0])
        figures = QWidget()  # a place of their own: read before what stands under them
        self._figures = column(figures, gap=0)
        self.reasons = ReasonsPart(taxonomy)
        self._final_title, self._final_words = SectionTitle(""), Quiet("")
        self.incomplete = LinkButton(self.tr("Toon die dossiers"))
        self.undecided = LinkButton(self.tr("Naar het verhaal"))
        self._build(figures, len(audiences) > 1)
        self.period.chosen.connect(self.chosen)
        self.readers.chosen.connect(self.chosen)
        self.incomplete.clicked.connect(self.cases_wanted)
        self.undecided.clicked.connect(self.story_wanted)

    def show_prepared(self, prepared: Prepared) -> None:
        """Figures, reasons, and what stands between this and a final edition."""
        edition = prepared.edition
        clear(self._figures)
        for name, figure in self._short(edition):
            self._figures.addWidget(FigureRow(name, figure))
        if prepared.is_final:
            self.reasons.show_final()
        else:
            self.reasons.show_draft(prepared.reasons, edition.page.threshold)
        final = self.tr("Definitief") if prepared.is_final else self.tr("Definitief maken")
        self._final_title.setText(final)
        check = self._words.to_check(edition)
        self._final_words.setText(self.why_not_final(prepared) or check)
        set_shown(self.incomplete, prepared.without_nature > 0)
        set_shown(self.undecided, _waits_for_story(prepared))

    def why_not_final(self, prepared: Prepared) -> str:
        """Why this cannot be made final; empty when it can."""
        if prepared.is_final:
            return self._words.stands(prepared.edition)
        if prepared.refused is None:
            return ""
        if prepared.refused.code == "year_not_over":
            return self._words.from_when(prepared.edition.school_year)
        return self._words.refused(prepared.refused, self._messages)

    def forget(self, words: str = "") -> None:
        """Nothing is known of what was asked for; `words` say why it cannot be made."""
        clear(self._figures)
        self.reasons.show_draft((), 0)
        set_shown(self.reasons, not words)
        self._final_title.setText(self.tr("Definitief maken"))
        self._final_words.setText(words)
        self.incomplete.hide()
        self.undecided.hide()

    def _build(self, figures: QWidget, several_readers: bool) -> None:
        self.add(self.period)
        readers = Field(self.tr("Voor wie"), self.readers)
        if not several_readers:
            readers.hide()
        self.add(readers)
        self.add(figures)
        self.add(self.reasons)
        final = QWidget()
        lines = column(final, gap=1)
        lines.addWidget(self._final_title)
        lines.addWidget(self._final_words)
        for link in (self.incomplete, self.undecided):
            lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(final)

    def _reader(self, code: str) -> str:
        return {
            "board": self.tr("Bestuur en schoolleiding"),
            "council": self.tr("Medezeggenschapsraad"),
            "bullying": self.tr("Evaluatie van de aanpak van pesten"),
        }[code]

    def _short(self, edition: Edition) -> list[tuple[str, str]]:
        language = current_language()
        if edition.page.total is None:
            few = self.tr("minder dan {below}").format(below=edition.page.below)
            return [(self.tr("Zaken"), few)]
        figures = [(self.tr("Zaken"), number(edition.page.total, language))]
        if edition.reports is not None:
            figures.append((self.tr("Meldingen"), number(edition.reports, language)))
        return figures


def _waits_for_story(prepared: Prepared) -> bool:
    return prepared.refused is not None and prepared.refused.code == "names_in_story"
