"""Checking a register: what was looked at, and what is wrong with it. Never content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vp_desktop.services.registers import Registers
from vp_desktop.storage import checking as storage
from vp_desktop.storage.log import COMMITTED_TABLES
from vp_desktop.storage.register import Register

KINDS = ("pages", "structure", "references", "index", "chain", "rows")
"""What is looked at, in this order; after damaged pages or structure nothing more can be said."""
_REFERENCE = "reference:"


@dataclass(frozen=True)
class Fault:
    """Something wrong: its kind, the table it is in (if any), and a row, a line or a number of pages."""

    kind: str
    number: int
    table: str = ""


@dataclass(frozen=True)
class Checkup:
    """What a check found, and the kinds that could not be looked at."""

    faults: tuple[Fault, ...]
    left_out: frozenset[str]


def check(registers: Registers, path: Path, passphrase: str) -> Checkup:
    """Open the register at `path` and look it over. Raises KnownError when it does not open."""
    register = registers.open(path, passphrase)
    try:
        return look_over(register)
    finally:
        register.close()


def look_over(register: Register) -> Checkup:
    """Check all of an open register; nothing is changed."""
    faults = tuple(_fault(*found) for found in storage.check(register.connection))
    left_out = {"index"} if register.read_only else set()
    for depth, kind in enumerate(KINDS[:2], start=1):
        if any(fault.kind == kind for fault in faults):
            left_out = set(KINDS[depth:])
    return Checkup(faults, frozenset(left_out))


def _fault(kind: str, number: int) -> Fault:
    if kind.startswith(_REFERENCE):
        return Fault("references", number, kind.removeprefix(_REFERENCE))
    if kind in COMMITTED_TABLES:
        return Fault("rows", number, kind)
    return Fault(kind, number)
