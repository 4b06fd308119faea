"""Which edition is meant: of one school year, of several, of several schools; and those of others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop.cli.command import ATTENTION, DONE, SCHOOL, Arguments, Option
from vp_desktop.cli.passphrase import ask
from vp_desktop.cli.session import Session
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.publication import AUDIENCES
from vp_desktop.core.publication_reader import MOST_BYTES

if TYPE_CHECKING:
    from vp_desktop.composition import Services
    from vp_desktop.core.school_year import SchoolYear
    from vp_desktop.services.editions import Asked
    from vp_desktop.services.editions_of_others import Taken

_AUDIENCES = tuple(dict.fromkeys(name for names in AUDIENCES.values() for name in names))
YEAR = Option("--year", "YEAR")
YEARS = Option("--years", "FROM..TO")
POOLED = Option("--pooled")
AUDIENCE = Option("--audience", "AUDIENCE", choices=_AUDIENCES)
PUBLISHED = Option("--published", "SUMMARY.json", many=True, takes_all=True)
EDITION = Option("--edition", "SUMMARY.json")
WANTED = (YEAR, YEARS, SCHOOL, POOLED, AUDIENCE)


@dataclass(frozen=True)
class Wanted:
    """What was asked for, before a register is open."""

    years: SchoolYear
    pooled: bool
    audience: str | None

    @classmethod
    def of(cls, arguments: Arguments) -> Wanted:
        """What was asked for. Raises WrongUse for options that do not go together."""
        from vp_desktop.core.school_years import each_of

        if not arguments.has(YEAR.name) and not arguments.has(YEARS.name):
            raise WrongUse("missing_option", option=YEAR.shown)
        for one, other in ((POOLED, YEARS), (POOLED, SCHOOL)):
            if arguments.has(one.name) and arguments.has(other.name):
                raise WrongUse("options_clash", one=one.name, other=other.name)
        years = _years(arguments) if arguments.has(YEARS.name) else _year(arguments)
        if arguments.has(YEAR.name) and _year(arguments) not in each_of(years):
            raise WrongUse("options_clash", one=YEAR.name, other=YEARS.name)
        audience = arguments.text(AUDIENCE.name) or None
        return cls(years, arguments.has(POOLED.name), audience)

    def asked(self, session: Session, services: Services) -> Asked:
        """The same in an open register. Raises WrongUse for a school or readers that it does not have."""
        from vp_desktop.services.editions import Asked

        school_id = None if self.pooled else session.school(services.settings).id
        if self.audience is not None:
            services.editions.check_audience(self.audience)
        return Asked(self.years, school_id)


def _year(arguments: Arguments) -> SchoolYear:
    from vp_desktop.core.school_year import SchoolYear

    try:
        return SchoolYear.parse(arguments.text(YEAR.name))
    except ValueError:
        raise WrongUse("bad_year") from None


def _years(arguments: Arguments) -> SchoolYear:
    from vp_desktop.core.school_years import SchoolYears, parse_years

    try:
        years = parse_years(arguments.text(YEARS.name))
    except ValueError:
        raise WrongUse("bad_years") from None
    if not isinstance(years, SchoolYears):
        raise WrongUse("bad_years")
    return years


def tell_taken(session: Session, taken: Iterable[Taken]) -> None:
    """What became of each file."""
    for one in taken:
        session.tell(f"taken_{one.taken_as.value}", path=one.name, year=one.school_year)


def check_edition(session: Session) -> int:
    """`check --edition`: is this copy genuine?"""
    from vp_desktop.services.edition_check import Verdict
    from vp_desktop.services.incoming import read_some

    path = Path(session.arguments.text(EDITION.name))
    content = read_some(path, MOST_BYTES + 1)
    with session.opened(ask(session)) as services:
        checked = services.edition_check.check(content, path.name)
    parts = ", ".join(session.say(f"part_{part}") for part in checked.parts)
    said = {"path": path.name, "year": checked.school_year, "parts": parts}
    session.tell(f"edition_{checked.verdict.value}", **said)
    return DONE if checked.verdict is Verdict.GENUINE else ATTENTION
