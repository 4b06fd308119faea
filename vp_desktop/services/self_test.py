"""The self-test: a made-up register is made, filled, locked, opened, reported, backed up and restored.

It runs in any installed copy and needs nothing but a private folder.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from vp_desktop.catalog.demo_material import DemoMaterial
from vp_desktop.core.errors import KnownError, WrongKeyOrDamaged
from vp_desktop.core.publication_json import SCHEMA
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services import backups, checking, demo, restoring
from vp_desktop.services.clock import Clock
from vp_desktop.services.registers import Registers
from vp_desktop.services.settings import Settings
from vp_desktop.services.summary import PdfMaker, Summary
from vp_desktop.storage import files
from vp_desktop.storage.register import Register

_PLAN = demo.DemoPlan(cases=40, years=1)


class Step(StrEnum):
    """What is tried, in this order."""

    MAKE = "make"
    FILL = "fill"
    LOCK = "lock"
    REFUSE = "refuse"
    OPEN = "open"
    CHECK = "check"
    REPORT = "report"
    BACK_UP = "back_up"
    RESTORE = "restore"


@dataclass(frozen=True)
class StepResult:
    """How a step went: with a known error, with a fault in the program, or well."""

    step: Step
    error: KnownError | None = None
    fault: str = ""

    @property
    def sound(self) -> bool:
        return self.error is None and not self.fault


class Unexpected(Exception):
    """A step came to something else than it should; `args` say in a word what."""


class SelfTest:
    """One self-test, in a private folder that whoever runs it removes."""

    def __init__(
        self,
        folder: Path,
        registers: Registers,
        material: DemoMaterial,
        taxonomy: Taxonomy,
        make_pdf: PdfMaker,
        clock: Clock,
    ) -> None:
        self._registers = registers
        self._material = material
        self._taxonomy = taxonomy
        self._make_pdf = make_pdf
        self._clock = clock
        self._path = folder / "zelftest.vpr"
        self._backups = folder / "reservekopieen"
        self._restored = folder / "teruggezet.vpr"
        self._passphrase = secrets.token_hex(16)
        self._register: Register | None = None
        self._backup: Path | None = None

    def run(self) -> Iterator[StepResult]:
        """Take the steps one by one; the first that fails is the last."""
        try:
            for step in Step:
                result = self._try(step)
                yield result
                if not result.sound:
                    return
        finally:
            self._let_go()

    def _try(self, step: Step) -> StepResult:
        try:
            getattr(self, f"_{step.value}")()
        except KnownError as error:
            return StepResult(step, error=error)
        except Unexpected as error:
            return StepResult(step, fault=str(error))
        except Exception as error:  # a fault in the program: its name says enough
            return StepResult(step, fault=type(error).__name__)
        return StepResult(step)

    def _make(self) -> None:
        founding = demo.founding(self._material)
        self._register, _ = self._registers.create(self._path, self._passphrase, founding)

    def _fill(self) -> None:
        demo.fill(self._opened, _PLAN, self._material, self._taxonomy, self._clock())

    def _lock(self) -> None:
        """Close it: nothing of it may be readable, and no journal may be left."""
        self._let_go()
        content = self._path.read_bytes()
        _expect(self._material.school.encode() not in content, "clear_text")
        _expect(not content.startswith(b"SQLite format"), "clear_file")
        _expect(not files.journal_left(self._path), "journal_left")

    def _refuse(self) -> None:
        try:
            self._registers.open(self._path, self._passphrase + "x").close()
        except WrongKeyOrDamaged:
            return
        raise Unexpected("wrong_passphrase_opens")

    def _open(self) -> None:
        self._register = self._registers.open(self._path, self._passphrase)

    def _check(self) -> None:
        checkup = checking.look_over(self._opened)
        _expect(not checkup.faults and not checkup.left_out, "faults_found")

    def _report(self) -> None:
        document = self._document(self._opened, with_files=True)
        _expect(document["schema"] == SCHEMA and document["blocks"], "no_figures")

    def _back_up(self) -> None:
        register = self._opened
        settings = Settings(register, self._clock)
        self._backup = backups.Backups(register, settings, self._clock).make(self._backups)

    def _restore(self) -> None:
        """Restore the backup; the restored register must be sound and print the same page."""
        assert self._backup is not None
        page = self._document(self._opened)["fingerprint"]
        self._let_go()
        restoring.restore(self._backup, self._restored, self._passphrase, self._clock)
        self._register = self._registers.open(self._restored, self._passphrase)
        _expect(self._document(self._opened)["fingerprint"] == page, "page_differs")
        self._check()

    def _document(self, register: Register, *, with_files: bool = False) -> dict[str, Any]:
        """The JSON of the last finished school year; `with_files` tries the PDF and the tables too."""
        settings = Settings(register, self._clock)
        summary = Summary(register, settings, self._taxonomy, self._make_pdf, self._clock)
        year = SchoolYear(SchoolYear.of(self._clock().date()).first_year - 1)
        edition = summary.edition(year, settings.schools()[0].id)
        if with_files:
            _expect(summary.pdf(edition, "nl").startswith(b"%PDF-"), "no_pdf")
            _expect(len(summary.csv_files(edition, "nl")) > 1, "no_tables")
        return summary.document(edition, "nl")

    @property
    def _opened(self) -> Register:
        assert self._register is not None
        return self._register

    def _let_go(self) -> None:
        if self._register is not None:
            self._register.close()
            self._register = None


def _expect(condition: object, otherwise: str) -> None:
    if not condition:
        raise Unexpected(otherwise)
