"""A made-up register: several school years of cases, lived through the services day by day.

The same plan gives the same cases and figures. Who wants other cases takes another seed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from vp_desktop.catalog.demo_material import DemoMaterial
from vp_desktop.core.model import School
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.security.passphrase import suggest
from vp_desktop.services import demo_own
from vp_desktop.services.clock import Clock
from vp_desktop.services.demo_cast import Cast
from vp_desktop.services.demo_life import Life, MovingClock
from vp_desktop.services.demo_plan import CASES as CASES
from vp_desktop.services.demo_plan import SEED as SEED
from vp_desktop.services.demo_plan import YEARS as YEARS
from vp_desktop.services.demo_plan import DemoPlan as DemoPlan
from vp_desktop.services.demo_plan import Told as Told
from vp_desktop.services.demo_story import Story, Teller
from vp_desktop.services.registers import Founding, Registers
from vp_desktop.services.settings import Settings
from vp_desktop.storage import files
from vp_desktop.storage.register import Register

MOST_CASES, MOST_YEARS, HIGHEST_SEED = 2000, 10, 999_999_999
_RUNNING_SHARE = 0.1
"""The part of the cases that falls in the running school year."""
_GROWTH = 0.08
"""How much busier each school year is than the one before."""
_RELATED = 0.07
"""How often a report is about a matter that is known already."""
_ENOUGH = 20
"""From so many cases on one of them is a quick note that is still to be worked out."""
_FINAL_ON = (9, 20)
"""The month and day on which the summary of the year before was made final."""


Follow = Callable[[Register, datetime], None]
"""Lets running cases of a register follow a route, as of a moment."""


def suggest_passphrase(words: Sequence[str]) -> str:
    """A passphrase for a made-up register."""
    return suggest(words)


def founding(material: DemoMaterial) -> Founding:
    """What a made-up register is founded on."""
    return Founding((School(material.school, material.sector),), own_title=material.own_title)


def make(
    path: Path,
    passphrase: str,
    plan: DemoPlan,
    material: DemoMaterial,
    taxonomy: Taxonomy,
    clock: Clock,
    follow: Follow | None = None,
    told: Told | None = None,
) -> dict[SchoolYear, bool]:
    """Make a made-up register at `path` under `passphrase`, followed by `follow`. Raises KnownError.

    Returns its finished school years, oldest first, and of each whether its summary is final.
    """
    now = clock()
    first = SchoolYear(SchoolYear.of(now.date()).first_year - plan.years)
    moving = MovingClock(datetime.combine(first.first_day, time(9)))
    register, _ = Registers(moving).create(path, passphrase, founding(material))
    try:
        Settings(register, moving).set("made_up", "yes")
        made = fill(register, plan, material, taxonomy, now, told)
        if follow is not None:
            follow(register, now)
    except BaseException:
        register.close()
        files.remove(path)
        raise
    register.close()
    return made


def fill(
    register: Register,
    plan: DemoPlan,
    material: DemoMaterial,
    taxonomy: Taxonomy,
    now: datetime,
    told: Told | None = None,
) -> dict[SchoolYear, bool]:
    """Let an empty register live through the school years of `plan`, up to `now`."""
    running = SchoolYear.of(now.date())
    finished = [SchoolYear(running.first_year - n) for n in range(plan.years, 0, -1)]
    random = Random(f"vp-desktop {plan.seed}")
    life = Life(register, taxonomy, now, random.randbytes(32))
    quick_note = plan.cases >= _ENOUGH
    cases = plan.cases - quick_note
    life.live(_stories(cases, [*finished, running], material, random, now.date()))
    for year in finished[:-1]:
        month, day = _FINAL_ON
        life.make_final(year, datetime(year.first_year + 1, month, day, 16))
    with _without_waiting(register):
        life.go_on(told)
        life.know_again(material)
        life.make_today_busy(material, random)
        if quick_note:
            life.note_quickly(random.choice(material.texts["quick_notes"]))
        demo_own.arrange(register, taxonomy, lambda: now, material, random)
    return {year: year in finished[:-1] for year in finished}


@contextmanager
def _without_waiting(register: Register) -> Iterator[None]:
    """Do not wait for the disk after each change: half of a made-up register is worth nothing.

    What was written is on the disk when the register is closed.
    """
    register.connection.execute("PRAGMA synchronous = OFF")
    try:
        yield
    finally:
        register.connection.execute("PRAGMA synchronous = FULL")


def _stories(
    cases: int,
    years: Sequence[SchoolYear],
    material: DemoMaterial,
    random: Random,
    today: date,
) -> list[Story]:
    """The stories of all years, in the order in which they were reported."""
    teller = Teller(material, Cast(material, random), random)
    stories: list[Story] = []
    for year, count in zip(years, _counts(cases, len(years)), strict=True):
        last_day = min(today, year.last_day)
        first = len(stories)
        for day in sorted(_day(teller, year, last_day, random) for _ in range(count)):
            stories.append(_story(teller, day, stories, first, random))
    return stories


def _story(teller: Teller, day: date, stories: list[Story], first: int, random: Random) -> Story:
    """A story of `day`: now and then about the same matter as one of this school year."""
    related = random.random() < _RELATED
    if not related or len(stories) == first:
        return teller.story(day)
    index = random.randrange(max(first, len(stories) - 8), len(stories))
    return teller.story(day, stories[index], related_to=index)


def _day(teller: Teller, year: SchoolYear, last_day: date, random: Random) -> date:
    """A day of report in a school year, on a weekday, not after `last_day`."""
    for _ in range(50):
        month = int(teller.of_list("month"))
        day = date(year.first_year + (month < 8), month, random.randint(1, 28))
        if day <= last_day and day.isoweekday() <= 5:
            return day
    return year.first_day + timedelta(days=random.randint(0, (last_day - year.first_day).days))


def _counts(cases: int, years: int) -> list[int]:
    """How many cases each school year has; the last of `years` is running and has few."""
    running = round(cases * _RUNNING_SHARE)
    weights = [1 + _GROWTH * n for n in range(years - 1)]
    left, counts = cases - running, list[int]()
    for place, weight in enumerate(weights):
        share = round(left * weight / sum(weights[place:]))
        counts.append(share)
        left -= share
    return [*counts, running]
