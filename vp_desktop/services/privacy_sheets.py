"""The sheets for the register of processing activities and a DPIA, filled from the settings alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from vp_desktop.core.privacy_sheet import PrivacySheet, SheetFacts
from vp_desktop.core.purpose import Purpose
from vp_desktop.services import outgoing
from vp_desktop.services.clock import Clock
from vp_desktop.services.retention import Retention
from vp_desktop.services.settings import Settings

SheetPdf = Callable[[SheetFacts, str], bytes]


class PrivacySheets:
    """Makes the sheets. They hold nothing of a case."""

    def __init__(
        self,
        settings: Settings,
        retention: Retention,
        printers: Mapping[PrivacySheet, SheetPdf],
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._retention = retention
        self._printers = printers
        self._clock = clock

    def facts(self) -> SheetFacts:
        """What the settings say now."""
        settings = self._settings
        coded = settings.purpose is Purpose.SCHOOL and settings.get("names") != "on"
        return SheetFacts(
            purpose=settings.purpose,
            adviser_kind=settings.adviser_kind,
            own_title=settings.get("own_title"),
            schools=tuple(school.name for school in settings.schools()),
            today=self._clock().date(),
            months=self._retention.months,
            lock_minutes=settings.lock_minutes,
            threshold=settings.threshold,
            backup_folder_chosen=bool(settings.get("backup_folder")),
            recovery_checked=settings.get("recovery_checked") == "yes",
            keeps_names=not coded,
        )

    def pdf(self, kind: PrivacySheet, language: str) -> bytes:
        return self._printers[kind](self.facts(), language)

    def save(self, kind: PrivacySheet, place: Path, language: str) -> None:
        """Put the sheet at `place`. Raises CannotWrite."""
        outgoing.write({place: self.pdf(kind, language)})
