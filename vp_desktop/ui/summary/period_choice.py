"""What the overview is about: a school year; or, in small schools, more years or schools together."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import School, SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import MOST_YEARS, SchoolYears
from vp_desktop.services.editions import Asked, Choices
from vp_desktop.services.summary import YearFacts
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.tab_order import follow_layout, read_in_order
from vp_desktop.ui.widgets.visibility import set_shown

_USUAL_YEARS = 3
_HALF = 150


class Kind(Enum):
    """A school year of a school, several years of it, or a school year of schools together."""

    YEAR = "year"
    SEVERAL = "several"
    POOLED = "pooled"


class PeriodChoice(QWidget):
    """Fields for one kind at a time, with a link to the others. Emits `chosen`."""

    chosen = Signal()

    def __init__(self, schools: Sequence[School], pools: bool) -> None:
        super().__init__()
        self._kind = Kind.YEAR
        self._pools = pools
        self._only_school = schools[0].id if len(schools) == 1 else None
        self._years: list[SchoolYear] = []
        self._chose_several = False
        self.year = ChoiceCombo([])
        self.several = LinkButton(self.tr("Meer schooljaren samen"))
        self.pooled = LinkButton(self.tr("Scholen samen"))
        self.single = LinkButton(
            self.tr("Terug naar één school") if pools else self.tr("Terug naar één schooljaar")
        )
        self._build(schools)
        self._connect()
        self._show_kind()

    @property
    def first(self) -> ChoiceCombo:
        """The first of several years."""
        return self._period.first

    @property
    def last(self) -> ChoiceCombo:
        """The last of several years."""
        return self._period.last

    @property
    def kind(self) -> Kind:
        return self._kind

    def school_id(self) -> SchoolId | None:
        """The school; None for the schools together."""
        if self._kind is Kind.POOLED:
            return None
        return self._only_school or SchoolId(int(self.school.value() or 0))

    def years(self) -> SchoolYear:
        if self._kind is Kind.SEVERAL:
            return SchoolYears(_of(self.first).first_year, _of(self.last).first_year)
        return _of(self.year)

    def asked(self) -> Asked:
        return Asked(self.years(), self.school_id())

    def show_choices(self, choices: Choices, wanted: SchoolYear | None) -> None:
        """The years to choose from; `wanted` when it is among them, else the one to make final."""
        self.year.set_options([Option(str(each.year), self._say(each)) for each in choices.years])
        known = [each.year for each in choices.years]
        to_do = [each.year for each in choices.years if each.is_over and not each.is_final]
        self.year.set_value(str(wanted if wanted in known else (to_do or known)[0]))
        if self._kind is Kind.SEVERAL:
            self._show_several(choices)

    def _show_several(self, choices: Choices) -> None:
        """Every year up to the newest, and at least as many as one would usually take together.

        Chosen at first: what is final already, else the last years that are over.
        """
        kept = (self.first.value(), self.last.value()) if self._chose_several else (None, None)
        self._chose_several = self._kind is Kind.SEVERAL
        newest = choices.years[0].year.first_year
        over = max((each.year.first_year for each in choices.years if each.is_over), default=newest)
        final = [years.first_year for years in choices.several_final]
        oldest = min(choices.years[-1].year.first_year, over - _USUAL_YEARS + 1, *final)
        self._years = [SchoolYear(first) for first in range(oldest, newest + 1)]
        self.first.set_options([_option(year) for year in self._years[:-1]])
        usual = SchoolYears(over - _USUAL_YEARS + 1, over)
        shown = choices.several_final[-1] if choices.several_final else usual
        first, last = str(SchoolYear(shown.first_year)), str(SchoolYear(shown.last_year))
        self.first.set_value(kept[0] or first)
        if self.first.value() is None:
            self.first.set_value(str(SchoolYear(usual.first_year)))
        self._show_last(kept[1] or last)

    def _show_last(self, wanted: str | None) -> None:
        """The years that may come last, after the first one: `wanted`, or else the nearest."""
        first = _of(self.first).first_year
        allowed = [y for y in self._years if first < y.first_year < first + MOST_YEARS]
        self.last.set_options([_option(year) for year in allowed])
        self.last.set_value(wanted)
        if self.last.value() is None:
            self.last.set_value(str(allowed[0]))

    def choose(self, kind: Kind) -> None:
        """Turn to another kind, as the links do."""
        self._kind = kind
        self._chose_several = False
        self._show_kind()
        self.chosen.emit()

    def _build(self, schools: Sequence[School]) -> None:
        self._lines = lines = column(self, gap=1)
        self._year_field = Field(self.tr("Schooljaar"), self.year)
        lines.addWidget(self._year_field)
        if not self._only_school:
            self.school = ChoiceCombo([Option(str(each.id), each.name) for each in schools])
            self.school.set_value(str(schools[0].id))
            self.school.chosen.connect(self.chosen)
            self._school_field = Field(self.tr("School"), self.school)
            lines.addWidget(self._school_field)
        self._note = Quiet("")
        lines.addWidget(self._note)
        links = column(gap=1)
        for link in (self.several, self.pooled, self.single):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(links)

    @cached_property
    def _period(self) -> _FirstAndLast:
        """The fields for several years, under that for one; few ever ask for them."""
        made = _FirstAndLast(self.tr("Van schooljaar"), self.tr("Tot en met"))
        made.first.chosen.connect(self._choose_first)
        made.last.chosen.connect(self.chosen)
        made.hide()
        self._lines.insertWidget(1, made)
        follow_layout(self)
        read_in_order(self)
        return made

    def _connect(self) -> None:
        self.year.chosen.connect(self.chosen)
        self.several.clicked.connect(lambda: self._turn(Kind.SEVERAL, self.first))
        self.pooled.clicked.connect(lambda: self._turn(Kind.POOLED, self.year))
        self.single.clicked.connect(lambda: self._turn(Kind.YEAR, self.year))

    def _turn(self, kind: Kind, then: QWidget) -> None:
        """The link that was used goes: the keyboard goes on in what came up."""
        self.choose(kind)
        then.setFocus()

    def _choose_first(self) -> None:
        self._show_last(self.last.value())
        self.chosen.emit()

    def _show_kind(self) -> None:
        kind = self._kind
        set_shown(self._year_field, kind is not Kind.SEVERAL)
        if kind is Kind.SEVERAL or "_period" in vars(self):
            set_shown(self._period, kind is Kind.SEVERAL)
        if not self._only_school:
            set_shown(self._school_field, kind is not Kind.POOLED)
        set_shown(self.several, kind is Kind.YEAR)
        set_shown(self.pooled, kind is Kind.YEAR and self._pools)
        set_shown(self.single, kind is not Kind.YEAR)
        self._note.setText(self._explain(kind))
        set_shown(self._note, kind is not Kind.YEAR)

    def _explain(self, kind: Kind) -> str:
        if kind is Kind.SEVERAL:
            return self.tr(
                "Voor een kleine school: één overzicht over deze jaren, in plaats van een eigen "
                "overzicht per jaar."
            )
        if kind is Kind.POOLED:
            return self.tr(
                "Voor scholen die alleen te klein zijn: één overzicht samen, in plaats van een eigen "
                "overzicht per school."
            )
        return ""

    def _say(self, facts: YearFacts) -> str:
        words = self.tr("{year}")
        if facts.is_final:
            words = self.tr("{year} · definitief")
        elif not facts.is_over:
            words = self.tr("{year} · loopt nog")
        return words.format(year=facts.year)


class _FirstAndLast(AdaptiveRow):
    """Two school years beside each other, under their names."""

    def __init__(self, first: str, last: str) -> None:
        super().__init__(width=2 * _HALF, gap=3)
        self.first, self.last = ChoiceCombo([]), ChoiceCombo([])
        self.line.addWidget(Field(first, self.first), 1)
        self.line.addWidget(Field(last, self.last), 1)


def _of(combo: ChoiceCombo) -> SchoolYear:
    return SchoolYear.parse(combo.value() or "")


def _option(year: SchoolYear) -> Option:
    return Option(str(year), str(year))
