"""Registers and reports for tests, with a default for everything: a test names only what it is about."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tests import prepared
from tests.prepared import Founding, PreparedProgram, new_keys
from vp_desktop.composition import Services
from vp_desktop.core.model import SchoolId
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.intake import NewPerson, NewReport
from vp_desktop.storage.register import Register

__all__ = ["NOW", "StoppedClock", "a_report", "make_register", "make_services", "new_keys"]

NOW = datetime(2026, 11, 21, 14, 32)


class StoppedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def make_register(
    path: Path,
    *,
    purpose: Purpose = Purpose.ADVISER,
    adviser_kind: AdviserKind = AdviserKind.INTERNAL,
    schools: tuple[str, ...] = ("De Vlieger",),
    key: bytes | None = None,
    salt: bytes | None = None,
    secret: bytes | None = None,
) -> Register:
    """A register with raw keys at `path`: a copy of one that was made before, unless they are given."""
    facts = (("purpose", purpose), ("adviser_kind", adviser_kind))
    founding = Founding(facts, schools, NOW)
    if key is salt is secret is None:
        return prepared.copied(path, founding)
    fresh_key, fresh_salt = new_keys()
    return prepared.create(
        path, founding, key or fresh_key, salt or fresh_salt, secret or os.urandom(32)
    )


def make_services(register: Register, clock: StoppedClock | None = None) -> Services:
    return PreparedProgram(clock or StoppedClock()).services(register)


def a_report(**changed: Any) -> NewReport:
    """A report that is complete and unremarkable."""
    values: dict[str, Any] = {
        "school_id": SchoolId(1),
        "received_on": date(2026, 11, 10),
        "category": "bullying",
        "reporter_role": "pupil",
        "way": "conversation",
        "story": "Vertelt dat het in de pauze misging.",
        "people": (
            NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
            NewPerson("accused", "Bram Voorbeeld", "pupil", "2C", 14),
            NewPerson("reporter", "Sanne Testpersoon", "pupil", "2B", 13),
        ),
    }
    return NewReport(**values | changed)
