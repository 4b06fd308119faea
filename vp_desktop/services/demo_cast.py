"""The people of a made-up register: pupils who move up a class each year, their parents, staff."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from random import Random

from vp_desktop.catalog.demo_material import DemoMaterial
from vp_desktop.core.school_year import SchoolYear

_YEARS_AT_SCHOOL = 5
_AGE_IN_FIRST_CLASS = 12
_KNOWN_AGAIN = 0.3
"""How often a case is about somebody who was in one before."""


@dataclass(frozen=True)
class Pupil:
    """A pupil; `entered` is the school year of the first class."""

    first_name: str
    surname: str
    entered: int
    letter: str

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.surname}"

    def class_in(self, year: SchoolYear) -> str:
        return f"{year.first_year - self.entered + 1}{self.letter}"

    def age_in(self, year: SchoolYear) -> int:
        return _AGE_IN_FIRST_CLASS + year.first_year - self.entered


class Cast:
    """Draws people for cases, now and then one who was in a case before."""

    def __init__(self, material: DemoMaterial, random: Random) -> None:
        self._material = material
        self._random = random
        names = list(product(material.first_names, material.surnames))
        random.shuffle(names)
        self._unused = names
        self._seen: list[Pupil] = []

    def pupil(self, year: SchoolYear, *others: str) -> Pupil:
        """A pupil who is at school in `year` and does not have one of these names."""
        again = [
            pupil
            for pupil in self._seen
            if pupil.name not in others and 0 <= year.first_year - pupil.entered < _YEARS_AT_SCHOOL
        ]
        if again and (self._random.random() < _KNOWN_AGAIN or not self._unused):
            return self._random.choice(again)
        first_name, surname = self._unused.pop() if self._unused else ("Noa", "Verzonnen")
        pupil = Pupil(
            first_name,
            surname,
            entered=year.first_year - self._random.randrange(_YEARS_AT_SCHOOL),
            letter=self._random.choice(self._material.classes),
        )
        self._seen.append(pupil)
        return pupil

    def parent_of(self, pupil: Pupil) -> str:
        return f"{self._random.choice(self._material.first_names)} {pupil.surname}"

    def adult(self) -> str:
        """Somebody who works or helps at school; a small circle, so that some occur twice."""
        surname = self._random.choice(self._material.surnames[:12])
        return f"{self._random.choice('ABEJKMRT')}. {surname}"
