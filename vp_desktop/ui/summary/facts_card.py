"""The left card: which year, the figures in short, what is hidden, and whether it can become final."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import number, plain_date
from vp_desktop.core.model import School, SchoolId
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.summary import YearFacts
from vp_desktop.ui.language import current_language
from vp_desktop.ui.summary.preparing import Prepared
from vp_desktop.ui.summary.reasons_part import ReasonsPart
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import Card, FigureRow
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import clear, column


class FactsCard(Card):
    """Emits `chosen` when another year or school is asked for, `cases_wanted` for those to complete."""

    chosen = Signal()
    cases_wanted = Signal()

    def __init__(self, taxonomy: Taxonomy, schools: Sequence[School]) -> None:
        super().__init__(padding=5, gap=4)
        self.year = ChoiceCombo([])
        self.school = ChoiceCombo([Option(str(school.id), school.name) for school in schools])
        self.school.set_value(str(schools[0].id))
        self._figures = column(gap=0)
        self.reasons = ReasonsPart(taxonomy)
        self._final_words = Quiet("")
        self.incomplete = LinkButton(self.tr("Toon die dossiers"))
        self._build(len(schools) > 1)
        self.year.chosen.connect(self.chosen)
        self.school.chosen.connect(self.chosen)
        self.incomplete.clicked.connect(self.cases_wanted)

    def school_id(self) -> SchoolId:
        return SchoolId(int(self.school.value() or 0))

    def school_year(self) -> SchoolYear:
        return SchoolYear.parse(self.year.value() or "")

    def show_years(self, years: Sequence[YearFacts], wanted: SchoolYear | None) -> None:
        """The years to choose from; `wanted` when it is among them, else the one to make final."""
        self.year.set_options([Option(str(facts.year), self._say_year(facts)) for facts in years])
        known = [facts.year for facts in years]
        open_years = [facts.year for facts in years if facts.is_over and not facts.is_final]
        year = wanted if wanted in known else (open_years or known)[0]
        self.year.set_value(str(year))

    def show_prepared(self, prepared: Prepared, is_over: bool) -> None:
        """Figures, reasons, and what stands between this and a final edition."""
        edition = prepared.edition
        clear(self._figures)
        for name, figure in self._short(edition):
            self._figures.addWidget(FigureRow(name, figure))
        if prepared.is_final:
            self.reasons.show_final()
        else:
            self.reasons.show_draft(prepared.reasons, edition.page.threshold)
        check = self.tr("Controleer de bladzijden. Per schooljaar is er één definitieve versie.")
        self._final_words.setText(self.why_not_final(prepared, is_over) or check)
        self.incomplete.setVisible(prepared.without_nature > 0)

    def why_not_final(self, prepared: Prepared, is_over: bool) -> str:
        """Why this cannot be made final; empty when it can."""
        if prepared.is_final:
            return self.tr(
                "Dit zijn de definitieve cijfers van dit schooljaar. Ze veranderen niet meer."
            )
        if not is_over:
            year = prepared.edition.school_year
            day = plain_date(SchoolYear(year.first_year + 1).first_day, current_language())
            return self.tr("Kan vanaf {day}, als het schooljaar voorbij is.").format(day=day)
        if prepared.without_nature:
            return self.tr(
                "Kan nog niet. Dossiers waarvan de aard nog niet bekend is: {count}."
            ).format(count=prepared.without_nature)
        return ""

    def forget(self) -> None:
        """Nothing is known yet of the year that was asked for."""
        clear(self._figures)
        self.reasons.show_draft((), 0)
        self._final_words.setText("")
        self.incomplete.hide()

    def _build(self, several: bool) -> None:
        self.add(Field(self.tr("Schooljaar"), self.year))
        school_field = Field(self.tr("School"), self.school)
        if not several:
            school_field.hide()
        self.add(school_field)
        self.body.addLayout(self._figures)
        self.add(self.reasons)
        final = QWidget()
        lines = column(final, gap=1)
        lines.addWidget(SectionTitle(self.tr("Definitief maken")))
        lines.addWidget(self._final_words)
        lines.addWidget(self.incomplete, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(final)
        self.body.addStretch()

    def _say_year(self, facts: YearFacts) -> str:
        words = self.tr("{year}")
        if facts.is_final:
            words = self.tr("{year} · definitief")
        elif not facts.is_over:
            words = self.tr("{year} · loopt nog")
        return words.format(year=facts.year)

    def _short(self, edition: Edition) -> list[tuple[str, str]]:
        language = current_language()
        if edition.page.total is None:
            few = self.tr("minder dan {below}").format(below=edition.page.below)
            return [(self.tr("Zaken"), few)]
        figures = [(self.tr("Zaken"), number(edition.page.total, language))]
        if edition.reports is not None:
            figures.append((self.tr("Meldingen"), number(edition.reports, language)))
        return figures
