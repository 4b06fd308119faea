"""What the tests of restoring share: a backup, the register it is of, a look at both."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_services
from vp_desktop.composition import Services
from vp_desktop.services.restoring import Look, Restoring, Secret
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register

LATER = NOW + timedelta(days=3)


class RawSecret(Secret):
    """A secret without a derivation: the raw key of a test."""

    def __init__(self, key: bytes) -> None:
        object.__setattr__(self, "key", key)

    def keys_of(self, path: Path) -> tuple[bytes, bytes]:
        return self.key, storage.files.read_salt(path)  # type: ignore[attr-defined]


def secret(register: Register) -> Secret:
    return RawSecret(register.key)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def backup(services: Services, clock: StoppedClock) -> Path:
    """A backup with one case, of a register that went on to have two and to publish a year."""
    services.intake.record(a_report())
    made = services.backups.make()
    clock.now = LATER
    services.intake.record(a_report(story="Daarna in de gang."))
    return made


@pytest.fixture
def closed(services: Services, backup: Path) -> Register:
    """The register of which `backup` is, no longer open."""
    services.register.close()
    return services.register


@pytest.fixture
def look(clock: StoppedClock) -> Callable[..., Look]:
    def made(backup: Path, register: Register, **more: object) -> Look:
        return Restoring(clock).look(backup, register.path, secret(register), **more)  # type: ignore[arg-type]

    return made


def opened(register: Register) -> Services:
    return make_services(storage.open_register(register.path, register.key, register.salt, LATER))


def publish(services: Services, **more: object) -> None:
    """An edition in the ledger, as its tables hold it; what is printed does not matter here."""
    record = {"school_year": "2024-2025", "page": {"threshold": 5}}
    with services.register.change("edition_made_final", LATER) as connection:
        values = {
            "school_year": 2024,
            "school_id": 1,
            "made_at": LATER,
            "published": json.dumps(record),
            "hidden": "{}",
            "log_head": services.register.log_head,
        }
        connection.insert("editions", **values | more)
