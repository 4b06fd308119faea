"""Editions in words: their years, their readers, and why one cannot become final."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.errors import KnownError
from vp_desktop.core.formats import plain_date
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears, parse_years
from vp_desktop.services.editions import Asked
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages


class EditionWords(QObject):
    """Words for what the screen shows of an edition."""

    def years(self, years: SchoolYear) -> str:
        if not isinstance(years, SchoolYears):
            return str(years)
        first, last = SchoolYear(years.first_year), SchoolYear(years.last_year)
        return self.tr("{first} t/m {last}").format(first=first, last=last)

    def labelled(self, label: str) -> str:
        """The same for years as a document names them."""
        return self.years(parse_years(label)) if label else ""

    def title(self, asked: Asked) -> str:
        title = self.tr("Jaaroverzicht {year}")
        if asked.is_pooled:
            title = self.tr("Jaaroverzicht {year}, scholen samen")
        return title.format(year=self.years(asked.years))

    def audience(self, code: str) -> str:
        """Whom an edition is written for, also one of somebody else."""
        return {
            "board": self.tr("voor het bestuur"),
            "council": self.tr("voor de medezeggenschapsraad"),
            "bullying": self.tr("over pesten"),
        }.get(code, code)

    def to_check(self, edition: Edition) -> str:
        """Under a draft that may become final."""
        if _is_wider(edition):
            return self.tr("Controleer de bladzijden. Wat definitief is, verandert niet meer.")
        return self.tr("Controleer de bladzijden. Per schooljaar is er één definitieve versie.")

    def stands(self, edition: Edition) -> str:
        """Under a final edition."""
        if _is_wider(edition):
            return self.tr("Deze cijfers zijn definitief. Ze veranderen niet meer.")
        return self.tr(
            "Dit zijn de definitieve cijfers van dit schooljaar. Ze veranderen niet meer."
        )

    def from_when(self, years: SchoolYear) -> str:
        """A year that still runs."""
        last = years.last_year if isinstance(years, SchoolYears) else years.first_year
        day = plain_date(SchoolYear(last + 1).first_day, current_language())
        return self.tr("Kan vanaf {day}, als het schooljaar voorbij is.").format(day=day)

    def refused(self, error: KnownError, messages: Messages) -> str:
        """Why an edition cannot become final, or cannot be made at all."""
        words = self._why().get(error.code)
        if words is None:
            return messages.word(error)
        return words.format(**{name: self._value(value) for name, value in error.values.items()})

    def _value(self, value: object) -> str:
        try:
            return self.labelled(str(value))
        except ValueError:
            return str(value)

    def _why(self) -> dict[str, str]:
        return {
            "category_not_yet": self.tr(
                "Kan nog niet. Dossiers waarvan de aard nog niet bekend is: {count}."
            ),
            "names_in_story": self.tr(
                "Kan nog niet. In het verhaal staan woorden waarover u nog moet beslissen: {count}. "
                "Kijk ze na bij Verhaal."
            ),
            "already_in_years": self.tr(
                "Kan niet. Het definitieve overzicht over {years} gaat al over deze tijd. Gebruik dat "
                "overzicht."
            ),
            "already_pooled": self.tr(
                "Kan niet. Deze school is over {year} al samen met andere scholen naar buiten gegaan. "
                "Gebruik dat overzicht."
            ),
            "pooled_elsewhere": self.tr(
                "Kan niet. Iemand anders heeft deze school over {year} al samen met andere scholen "
                "gepubliceerd. Gebruik dat overzicht."
            ),
            "published_earlier": self.tr(
                "Kan niet. Over {year} is al een overzicht uit een eerder register van deze school. "
                "Met een tweede zou iemand kunnen terugrekenen."
            ),
            "year_printed_singly": self.tr(
                "Kan niet. Over {year} is al een eigen overzicht met aantallen naar buiten. Wie dat "
                "ernaast legt, kan terugrekenen. Kies jaren zonder eigen overzicht."
            ),
            "same_figures_elsewhere": self.tr(
                "Kan niet. Iemand anders heeft over {year} precies deze cijfers al gepubliceerd. Ga "
                "eerst na wie dit jaar publiceert."
            ),
            "nothing_to_pool": self.tr(
                "In {year} zijn er geen twee scholen die te klein zijn en nog niets hebben "
                "gepubliceerd. Maak een overzicht per school."
            ),
        }


def _is_wider(edition: Edition) -> bool:
    return isinstance(edition.school_year, SchoolYears) or len(edition.schools) > 1
