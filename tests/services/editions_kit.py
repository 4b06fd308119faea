"""Registers with so many matters, and copies of them, for the tests of the ledger."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.factory import NOW, StoppedClock, a_report, make_services
from vp_desktop.composition import Services
from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Edition
from vp_desktop.core.publication_json import fingerprint
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import SchoolYears
from vp_desktop.storage import register as storage

SCHOOL = SchoolId(1)
Y22, Y23, Y24, Y25 = map(SchoolYear, (2022, 2023, 2024, 2025))
THREE = SchoolYears(2022, 2024)
_CATEGORIES = ("bullying", "threat", "verbal", "origin", "fight", "exclusion")
_ROLES = ("pupil", "parent", "staff")


def fill(
    services: Services, year: SchoolYear, count: int, school: SchoolId = SCHOOL, seed: int = 1
) -> None:
    """Record `count` matters of a school in a school year, all about nameless persons."""
    rng = random.Random(f"{year}{school}{seed}")
    for _ in range(count):
        services.intake.record(
            a_report(
                school_id=school,
                received_on=year.first_day + timedelta(days=rng.randrange(330)),
                category=rng.choice(_CATEGORIES),
                reporter_role=rng.choice(_ROLES),
                people=(),
            )
        )


def backup(services: Services, path: Path, clock: StoppedClock | None = None) -> Services:
    """A copy of the register as it is now, opened."""
    register = services.register
    storage.copy(register, path)
    return make_services(storage.open_register(path, register.key, register.salt, NOW), clock)


def json_of(services: Services, edition: Edition, language: str = "nl") -> bytes:
    document = services.summary.document(edition, language)
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def changed(content: bytes, *, sign: bool = True, **values: Any) -> bytes:
    """The document with other values; with a new fingerprint if `sign`."""
    document = json.loads(content) | values
    if sign:
        document["fingerprint"] = fingerprint(document)
    return json.dumps(document).encode()


def another(content: bytes, **values: Any) -> bytes:
    """The document as another register would have issued it."""
    return changed(content, register_id="another", **values)


def take(services: Services, *contents: bytes) -> list[str]:
    """Take the documents in; what each was taken in as."""
    files: Sequence[tuple[str, bytes]] = [(f"{n}.json", one) for n, one in enumerate(contents)]
    return [taken.taken_as.value for taken in services.others.take(files)]


def log_length(services: Services) -> int:
    return len(services.settings.log())


def made_before(services: Services, day: date) -> None:
    """Let the register be made on `day`, outside its log: only for a test."""
    services.register.connection.execute("UPDATE register SET made_at = ?", (f"{day}T12:00:00",))
