"""How a made-up case goes: the report, what was done, how it ended. Values only; nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from vp_desktop.catalog.demo_material import CaseKind, DemoMaterial, Weights
from vp_desktop.core.model import (
    CaseId,
    Closing,
    Contact,
    DateKind,
    Note,
    Referral,
    SchoolId,
    Task,
)
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.consent import WITHOUT_NAMES
from vp_desktop.services.demo_cast import Cast, Pupil
from vp_desktop.services.intake import NewIncident, NewPerson, NewReport

_NO_CASE = CaseId(0)
_REASONS = {"passed_on": "passed_to_other", "withdrawn": "wish_of_reporter"}
_FRIDAY, _WEEKEND = 5, 2
_MINUTES = (10, 15, 20, 30, 30, 45, 45, 60)


@dataclass(frozen=True)
class Reopening:
    """A closed case is opened again."""

    because: str


@dataclass(frozen=True)
class PlannedTask:
    """A task with the moment on which it will be done."""

    task: Task
    done_at: datetime


Step = Contact | Note | Referral | Closing | Reopening | PlannedTask


@dataclass(frozen=True)
class Story:
    """A case from its first report on. `related_to` tells an earlier story about the same matter."""

    kind: CaseKind
    opened_at: datetime
    report: NewReport
    steps: tuple[tuple[datetime, Step], ...]
    accused: NewPerson
    related_to: int | None = None


class Teller:
    """Tells stories, all by one source of chance."""

    def __init__(self, material: DemoMaterial, cast: Cast, random: Random) -> None:
        self._material = material
        self._cast = cast
        self._random = random

    def story(
        self, day: date, earlier: Story | None = None, related_to: int | None = None
    ) -> Story:
        """A case that is reported on `day`; about the same matter as an `earlier` one if given."""
        kinds = {kind.category: kind.weight for kind in self._material.kinds}
        category = self.draw(kinds)
        kind = next(kind for kind in self._material.kinds if kind.category == category)
        if earlier is not None:
            kind = earlier.kind
        year = SchoolYear.of(day)
        opened_at = self._at(day)
        accused = earlier.accused if earlier else self._accused(kind, year)
        subject = self._cast.pupil(year, accused.name)
        report = self._report(kind, day, subject, accused)
        silent = report.consent in WITHOUT_NAMES
        steps = tuple(sorted(self._steps(opened_at, silent=silent), key=lambda step: step[0]))
        return Story(kind, opened_at, report, steps, accused, related_to)

    def draw(self, weights: Weights) -> str:
        return self._random.choices(list(weights), list(weights.values()))[0]

    def of_list(self, name: str) -> str:
        """A value of a coded list, as often as the material says."""
        return self.draw(self._material.weights[name])

    def text(self, use: str) -> str:
        return self._random.choice(self._material.texts[use])

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, time(self._random.randint(8, 16), self._random.randrange(60)))

    def _later(self, moment: datetime, least: int, most: int) -> datetime:
        """Some days later, at work: not in a weekend."""
        day = moment.date() + timedelta(days=self._random.randint(least, most))
        weekend = max(0, day.isoweekday() - _FRIDAY)
        return self._at(day + timedelta(days=weekend and _WEEKEND + 1 - weekend))

    def _accused(self, kind: CaseKind, year: SchoolYear) -> NewPerson:
        who = self.draw(kind.accused)
        if who == "pupil":
            return _as_person("accused", self._cast.pupil(year), year)
        return NewPerson("accused", "" if who == "unknown" else self._cast.adult(), who)

    def _report(self, kind: CaseKind, day: date, subject: Pupil, accused: NewPerson) -> NewReport:
        role = self.of_list("reporter_role")
        told = self._random.choice(kind.stories).format(
            subject=subject.first_name, accused=_called(accused)
        )
        return NewReport(
            school_id=SchoolId(0),
            received_on=day,
            category=kind.category,
            reporter_role=role,
            way=self.of_list("way"),
            story=told,
            wish=self.text("wishes"),
            secrecy_told=self.of_list("secrecy_told"),
            safe_contact=self.text("safe_contacts") if self.chance(0.4) else "",
            minutes=self._random.choice(_MINUTES) if self.chance(0.7) else None,
            incident=self._incident(kind, day),
            people=tuple(self._people(subject, accused, role, SchoolYear.of(day))),
            consent=self.of_list("consent_answer"),
            keyword=self._random.choice(kind.keywords),
        )

    def _incident(self, kind: CaseKind, day: date) -> NewIncident:
        last = day - timedelta(days=self._random.randint(0, 9))
        first = last - timedelta(days=self._random.randint(7, 45))
        date_kind = DateKind(self.of_list("date_kind"))
        return NewIncident(
            date_kind=date_kind,
            from_on={DateKind.EXACT: last, DateKind.PERIOD: first}.get(date_kind),
            to_on=last if date_kind is DateKind.PERIOD else None,
            place=self.draw(kind.places),
            frequency=self.of_list("frequency"),
        )

    def _people(
        self, subject: Pupil, accused: NewPerson, role: str, year: SchoolYear
    ) -> Iterator[NewPerson]:
        yield _as_person("subject", subject, year)
        yield accused
        if role == "pupil":
            yield _as_person("reporter", subject, year)
        elif role == "parent":
            yield NewPerson("reporter", self._cast.parent_of(subject), "parent")
        elif role == "staff":
            yield NewPerson("reporter", self._cast.adult(), "staff")
        elif role == "witness":
            yield _as_person("reporter", self._cast.pupil(year, subject.name, accused.name), year)
        else:
            yield NewPerson("reporter")

    def _steps(self, opened_at: datetime, *, silent: bool) -> Iterator[tuple[datetime, Step]]:
        """What happened after the report; `silent` when no texts may be kept."""
        closed_at = self._later(opened_at, 9, 90)
        moment = opened_at
        for _ in range(self._random.randint(0, 3)):
            moment = self._later(moment, 2, 18)
            if moment < closed_at:
                yield moment, self._contact(moment, silent=silent)
        if not silent and self.chance(0.3):
            noted_at = opened_at + timedelta(hours=1)
            yield noted_at, Note(_NO_CASE, noted_at.date(), self.text("notes"))
        if self.chance(0.35):
            day = opened_at.date() + timedelta(days=1)
            yield self._at(day), Referral(_NO_CASE, self.of_list("referral"), day)
        if not silent and self.chance(0.6):
            yield opened_at + timedelta(minutes=5), self._task(opened_at, closed_at)
        if self.chance(0.95):
            yield from self._ending(closed_at, silent=silent)

    def _contact(self, moment: datetime, *, silent: bool) -> Contact:
        return Contact(
            _NO_CASE,
            held_on=moment.date(),
            way=self.of_list("way"),
            with_role=self.of_list("with_role"),
            minutes=self._random.choice(_MINUTES),
            text="" if silent else self.text("conversations"),
        )

    def _task(self, opened_at: datetime, closed_at: datetime) -> PlannedTask:
        title, reason = self._random.choice(self._material.tasks)
        due_at = min(self._later(opened_at, 2, 20), closed_at)
        task = Task(title, reason, due_on=due_at.date())
        return PlannedTask(task, done_at=min(due_at + timedelta(minutes=10), closed_at))

    def _ending(self, closed_at: datetime, *, silent: bool) -> Iterator[tuple[datetime, Step]]:
        yield closed_at, self._closing(closed_at, silent=silent)
        if not silent and self.chance(0.05):
            again_at = self._later(closed_at, 14, 60)
            yield again_at, Reopening(self.text("reopenings"))
            ended_at = self._later(again_at, 10, 40)
            yield ended_at, self._closing(ended_at, silent=silent)

    def _closing(self, moment: datetime, *, silent: bool) -> Closing:
        outcome = self.of_list("outcome")
        return Closing(
            _NO_CASE,
            outcome,
            moment.date(),
            reason=_REASONS.get(outcome, self.of_list("closing_reason")),
            aftercare="" if silent else self.text("aftercare"),
            explanation="" if silent else self.text("explanations"),
        )


def _as_person(role: str, pupil: Pupil, year: SchoolYear) -> NewPerson:
    return NewPerson(role, pupil.name, "pupil", pupil.class_in(year), pupil.age_in(year))


def _called(person: NewPerson) -> str:
    """How a story calls somebody: a pupil by first name, an adult by the whole name."""
    if person.kind == "pupil":
        return person.name.split()[0]
    return person.name or "iemand"
