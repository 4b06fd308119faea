"""A register with nothing but quick notes and drafts: they count, and say when it was last changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock
from tests.services.restoring_kit import look, opened, secret
from vp_desktop.composition import Services
from vp_desktop.services.drafts import PLACE, REPORT
from vp_desktop.services.restoring import Look, Restoring

__all__ = ["look"]

NOTED, LEFT = NOW + timedelta(hours=2), NOW + timedelta(hours=3)


@pytest.fixture
def backup(services: Services, clock: StoppedClock) -> Path:
    """Of a register with one quick note; a form was begun after it."""
    clock.now = NOTED
    services.drafts.keep(REPORT, "a", {"story": "Belt later terug."})
    made = services.backups.make()
    clock.now = LEFT
    services.drafts.keep("contact_form", "1", {"text": "Half getypt"})
    services.drafts.keep(PLACE, "", {"screen": "today"})
    return made


def test_notes_and_drafts_are_compared(
    backup: Path, services: Services, look: Callable[..., Look], clock: StoppedClock
) -> None:
    services.register.close()
    seen = look(backup, services.register).comparison
    assert seen.present is not None
    assert (seen.backup.counts["drafts"], seen.present.counts["drafts"]) == (1, 2)
    assert (seen.backup.last_change, seen.present.last_change) == (NOTED, LEFT)


def test_a_check_counts_them(backup: Path, services: Services, clock: StoppedClock) -> None:
    register = services.register
    found = Restoring(clock).check(
        backup, register.path, secret(register), services.settings.register_id
    )
    assert found.backup.counts["drafts"] == 1
    assert found.backup.last_change == NOTED


def test_what_was_restored_says_so_too(
    backup: Path, services: Services, look: Callable[..., Look], clock: StoppedClock
) -> None:
    services.register.close()
    restored = Restoring(clock).take_place(look(backup, services.register))
    assert restored.counts["drafts"] == 1
    assert restored.last_change == NOTED
    again = opened(services.register)
    assert len(again.drafts.unfinished_reports()) == 1
    again.register.close()
