"""A package in words: what each of its facts is called, and its value in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from vp_desktop.core.formats import plain_date
from vp_desktop.core.model import DateKind
from vp_desktop.core.package import ACCUSED, SUBJECT, CodedFacts, Package, PackagedPerson
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language

Line = tuple[str, str]
"""What a fact is called, and its value."""


class PackageWords(QObject):
    """Says everything that a package holds; what it does not say is not in it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def register(self, purpose: Purpose) -> str:
        return {
            Purpose.ADVISER: self.tr("Dossier van een vertrouwenspersoon"),
            Purpose.BULLYING: self.tr("Register van pestsituaties"),
            Purpose.SCHOOL: self.tr("Incidentenregister van de school"),
        }[purpose]

    def may_it(self, purpose: Purpose) -> str:
        """The question for the reporter."""
        return {
            Purpose.SCHOOL: self.tr("Mag dit naar het register van de school?"),
            Purpose.BULLYING: self.tr("Mag dit naar de antipestcoördinator?"),
        }.get(purpose, self.tr("Mag dit naar het andere register?"))

    def lines(self, package: Package) -> list[Line]:
        """Facts, then people, then the description: all of it."""
        found = [*self._facts(package.facts), *self._people(package.people)]
        if package.description:
            found.append((self.tr("Omschrijving"), package.description))
        return found

    def role(self, role: str) -> str:
        return {
            SUBJECT: self.tr("Wie het overkwam"),
            ACCUSED: self.tr("Over wie het gaat"),
        }.get(role, self.tr("Melder"))

    def _facts(self, facts: CodedFacts) -> Iterator[Line]:
        label = self._vocabulary.label
        yield self.tr("Onderwijssoort"), label("sector", facts.sector)
        yield self.tr("Datum van de melding"), self._day(facts.received_on)
        yield self.tr("Aard"), self._vocabulary.nature(facts.category)
        yield self.tr("Wanneer het gebeurde"), self._days(facts)
        yield self.tr("Plaats"), label("place", facts.place)
        yield self.tr("Hoe vaak"), label("frequency", facts.frequency)
        for name, list_id, code in (
            (self.tr("Vorm van pesten"), "bullying_form", facts.form),
            (self.tr("Grond"), "bullying_ground", facts.ground),
            (self.tr("Soort voorval"), "incident_kind", facts.kind),
            (self.tr("Voorwerp"), "incident_object", facts.object),
            (self.tr("Motief"), "incident_motive", facts.motive),
            (self.tr("Afhandeling"), "handling", facts.handling),
        ):
            if code:
                yield name, label(list_id, code)
        yield self.tr("Ernstig"), self.tr("Ja") if facts.serious else self.tr("Niet aangegeven")
        yield self.tr("Wie meldde het"), label("reporter_role", facts.reporter_role)

    def _people(self, people: tuple[PackagedPerson, ...]) -> Iterator[Line]:
        for person in people:
            kind = self._vocabulary.label("person_kind", person.kind)
            said = (person.name, person.class_name, kind)
            yield self.role(person.role), " · ".join(filter(None, said))

    def _days(self, facts: CodedFacts) -> str:
        if facts.date_kind is DateKind.UNKNOWN or facts.from_on is None:
            return self.tr("Niet bekend")
        if facts.to_on is None:
            return self._day(facts.from_on)
        words = self.tr("{first} tot en met {last}")
        return words.format(first=self._day(facts.from_on), last=self._day(facts.to_on))

    @staticmethod
    def _day(day: date) -> str:
        return plain_date(day, current_language())
