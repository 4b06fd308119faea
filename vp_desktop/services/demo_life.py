"""Living through a made-up register: every step at its own moment, as if the adviser did it then."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from itertools import count, pairwise
from random import Random

from vp_desktop.catalog.demo_material import DemoMaterial
from vp_desktop.core.model import CaseId, Closing, Task, TaskId
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story import StoryPages
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import Cases
from vp_desktop.services.consent import WITHOUT_NAMES
from vp_desktop.services.demo_story import PlannedTask, Reopening, Step, Story
from vp_desktop.services.intake import Intake, NewReport
from vp_desktop.services.people import People
from vp_desktop.services.settings import Settings
from vp_desktop.services.summary import Summary
from vp_desktop.services.tasks import Tasks
from vp_desktop.storage.listing import CaseQuery
from vp_desktop.storage.register import Register

_BUSY_DAYS = (-4, -1, 0, 0, 2, 5, 12, 20)
"""When the open tasks of today are due, in days from today."""
_TOLD = 8
"""Acts between two times that the progress is told."""
_MERGED = 5
"""How many pupils who came back in a higher class are recognised as the same person."""


class MovingClock:
    """A clock that is set to the moment of each step."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Life:
    """The life of a made-up register up to `now`."""

    def __init__(
        self, register: Register, taxonomy: Taxonomy, now: datetime, secret: bytes
    ) -> None:
        """`secret` replaces the register's random one, so that a plan always gives the same page."""
        with register.change("demo_begun", now) as connection:
            connection.update("register", 1, secret=secret)
        self._now = now
        self._clock = clock = MovingClock(now)
        settings = Settings(register, clock)
        self._school_id = settings.schools()[0].id
        self._intake = Intake(register, taxonomy, clock)
        self._cases = Cases(register, taxonomy, clock)
        self._people = People(register, self._intake, clock)
        self._tasks = Tasks(register, clock)
        self._summary = Summary(register, settings, taxonomy, _no_pdf, clock)
        self._agenda: list[tuple[datetime, int, Callable[[], object]]] = []
        self._order = count()
        self._made: dict[int, CaseId] = {}

    def live(self, stories: Sequence[Story]) -> None:
        """Plan the stories; they happen in `go_on`."""
        for index, story in enumerate(stories):
            self._plan(min(story.opened_at, self._now), partial(self._begin, index, story))

    def make_final(self, year: SchoolYear, at: datetime) -> None:
        """Plan the moment on which the summary of a school year is made final."""
        self._plan(at, partial(self._summary.make_final, year, self._school_id))

    def go_on(self, told: Callable[[float], object] | None = None) -> None:
        """Let everything happen that happened before now; `told` hears how far that is."""
        begun = self._agenda[0][0] if self._agenda else self._now
        span = max(self._now - begun, timedelta(seconds=1))
        while self._agenda and self._agenda[0][0] <= self._now:
            self._clock.now, _, act = heapq.heappop(self._agenda)
            if told is not None and len(self._agenda) % _TOLD == 0:
                told((self._clock.now - begun) / span)
            act()
        self._agenda.clear()
        self._clock.now = self._now

    def make_today_busy(self, material: DemoMaterial, random: Random) -> None:
        """Give the open cases tasks that are late, of today and of the days to come."""
        running = self._cases.page(CaseQuery(is_open=True), 0, 3 * len(_BUSY_DAYS))
        willing = [case for case in running if not self._is_silent(case.id)]
        for case, days in zip(willing, _BUSY_DAYS, strict=False):
            title, reason = random.choice(material.tasks)
            due_on = self._now.date() + timedelta(days=days)
            due_at = time(random.randint(9, 16), random.choice((0, 15, 30, 45)))
            self._tasks.add(Task(title, reason, case.id, due_on=due_on, due_at=due_at))

    def _is_silent(self, case_id: CaseId) -> bool:
        consent = self._cases.dossier(case_id).consent
        return consent is not None and consent.answer in WITHOUT_NAMES

    def note_quickly(self, story: str) -> None:
        """A date and a line; its category is not known yet."""
        today = self._now.date()
        self._intake.record(NewReport(self._school_id, today, way="telephone", story=story))

    def know_again(self, material: DemoMaterial) -> None:
        """A few pupils stand in the register once for each class: they are found to be the same."""
        merged = 0
        for surname in material.surnames:
            found = self._people.search(f" {surname}")
            pupils = sorted(
                (person for person in found if person.kind == "pupil"),
                key=lambda person: (person.name, person.id),
            )
            for older, newer in pairwise(pupils):
                if older.name == newer.name and merged < _MERGED:
                    self._people.merge(older.id, newer.id)
                    merged += 1

    def _plan(self, moment: datetime, act: Callable[[], object]) -> None:
        heapq.heappush(self._agenda, (moment, next(self._order), act))

    def _begin(self, index: int, story: Story) -> None:
        related = None if story.related_to is None else self._made.get(story.related_to)
        report = replace(story.report, school_id=self._school_id, same_matter_as=related)
        case_id = self._made[index] = self._intake.record(report)
        for moment, step in story.steps:
            self._plan(moment, partial(self._take, step, case_id))

    def _take(self, step: Step, case_id: CaseId) -> None:
        if isinstance(step, PlannedTask):
            task_id = self._tasks.add(replace(step.task, case_id=case_id))
            self._plan(step.done_at, partial(self._finish, task_id))
        elif isinstance(step, Closing):
            self._cases.close(replace(step, case_id=case_id))
        elif isinstance(step, Reopening):
            self._cases.reopen(case_id, step.because)
        else:
            self._cases.add(replace(step, case_id=case_id))

    def _finish(self, task_id: TaskId) -> None:
        self._tasks.finish(task_id)


def _no_pdf(
    edition: Edition,
    language: str,
    story: StoryPages | None = None,
    *,
    without_figures: bool = False,
) -> bytes:
    raise AssertionError("a made-up register is filled without drawing anything")
