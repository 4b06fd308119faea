"""Which edition is meant: of one school year, of several, of several schools; and those of others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from vp_desktop.cli.command import ATTENTION, DONE, SCHOOL, Arguments, Option
from vp_desktop.cli.passphrase import ask
from vp_desktop.cli.session import Session
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import AUDIENCES, Edition, Status
from vp_desktop.core.publication_reader import MOST_BYTES
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears, each_of, parse_years
from vp_desktop.services.edition_check import Verdict
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


@dataclass(frozen=True)
class Choice:
    """The edition that was asked for, in an open register."""

    wanted: Wanted
    school_id: SchoolId | None
    services: Services

    @classmethod
    def checked(
        cls, wanted: Wanted, arguments: Arguments, session: Session, services: Services
    ) -> Choice:
        """The choice. Raises WrongUse for a school or an audience that the register does not have."""
        school_id = None if wanted.pooled else session.school(services.settings).id
        known = AUDIENCES[services.settings.purpose]
        if wanted.audience is not None and wanted.audience not in known:
            raise WrongUse("wrong_audience", audience=wanted.audience, known=", ".join(known))
        return cls(wanted, school_id, services)

    def edition(self) -> Edition:
        """From the ledger, else a draft."""
        years, audience = self.wanted.years, self.wanted.audience
        if self.school_id is None:
            return self.services.wider_summary.pooled(years, audience)
        if isinstance(years, SchoolYears):
            return self.services.wider_summary.over_years(years, self.school_id, audience)
        return self.services.summary.edition(years, self.school_id, audience)

    def may_be_final(self, today: date) -> bool:
        """Whether it is over and still a draft: else it is refused before a page is made of it."""
        return self.wanted.years.is_over(today) and self.edition().status is Status.DRAFT

    def make_final(self) -> Edition:
        """Enter it into the ledger, as the audience that was asked for reads it."""
        years = self.wanted.years
        if self.school_id is None:
            self.services.wider_summary.make_pooled_final(years)
        elif isinstance(years, SchoolYears):
            self.services.wider_summary.make_years_final(years, self.school_id)
        else:
            self.services.summary.make_final(years, self.school_id)
        return self.edition()


def wanted_from(arguments: Arguments) -> Wanted:
    """What was asked for. Raises WrongUse for options that do not go together."""
    if not arguments.has(YEAR.name) and not arguments.has(YEARS.name):
        raise WrongUse("missing_option", option=YEAR.shown)
    for one, other in ((POOLED, YEARS), (POOLED, SCHOOL)):
        if arguments.has(one.name) and arguments.has(other.name):
            raise WrongUse("options_clash", one=one.name, other=other.name)
    years = _years(arguments) if arguments.has(YEARS.name) else _year(arguments)
    if arguments.has(YEAR.name) and _year(arguments) not in each_of(years):
        raise WrongUse("options_clash", one=YEAR.name, other=YEARS.name)
    audience = arguments.text(AUDIENCE.name) or None
    return Wanted(years, arguments.has(POOLED.name), audience)


def _year(arguments: Arguments) -> SchoolYear:
    try:
        return SchoolYear.parse(arguments.text(YEAR.name))
    except ValueError:
        raise WrongUse("bad_year") from None


def _years(arguments: Arguments) -> SchoolYear:
    try:
        years = parse_years(arguments.text(YEARS.name))
    except ValueError:
        raise WrongUse("bad_years") from None
    if not isinstance(years, SchoolYears):
        raise WrongUse("bad_years")
    return years


def read_summary(path: Path) -> bytes:
    """The bytes of a file that should be a summary, and no more than one can have. Raises KnownError."""
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise WrongUse("no_such_file", path=path.name) from None
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error


def tell_taken(session: Session, taken: Iterable[Taken]) -> None:
    """What became of each file."""
    for one in taken:
        session.tell(f"taken_{one.taken_as.value}", path=one.name, year=one.school_year)


def check_edition(session: Session) -> int:
    """`check --edition`: is this copy genuine?"""
    path = Path(session.arguments.text(EDITION.name))
    content = read_summary(path)
    with session.opened(ask(session)) as services:
        checked = services.edition_check.check(content, path.name)
    parts = ", ".join(session.say(f"part_{part}") for part in checked.parts)
    said = {"path": path.name, "year": checked.school_year, "parts": parts}
    session.tell(f"edition_{checked.verdict.value}", **said)
    return DONE if checked.verdict is Verdict.GENUINE else ATTENTION
