"""When a case may be destroyed: never by itself, only proposed, and with a reason that can be said.

The term starts at the last closing of the matter and waits until the matter stands in a final yearly
edition (practice.md 1.3: destroy after closing and after processing into the yearly report; security.md,
Destroying). A register's purpose decides what the term is (interfaces.md, Purposes of a register).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from vp_desktop.core.purpose import Purpose

BIN_DAYS = 30
"""So long the bin holds what was put in it before the program asks (security.md, Destroying)."""
LONGEST_MONTHS = 240


class Standing(StrEnum):
    """Where a case stands on its way out of the register."""

    RUNNING = "running"
    """A case of the matter is open: there is no term."""
    NO_TERM = "no_term"
    """The school sets the term, and has not."""
    WAITS = "waits"
    """The school year of the matter has no final edition yet."""
    LATER = "later"
    """On `due_on` it may go."""
    HELD = "held"
    """It might go, but for a hold."""
    MAY_GO = "may_go"


class BinReason(StrEnum):
    """Why a case was put in the bin."""

    TERM = "term"
    REQUEST = "request"
    NOT_NEEDED = "not_needed"
    MISTAKE = "mistake"
    """It was never a report: twice the same, or a try. It does not count."""

    @property
    def counts(self) -> bool:
        """Whether the matter keeps counting in a school year that is not final."""
        return self is not BinReason.MISTAKE


@dataclass(frozen=True)
class Known:
    """What decides. `closed_on` is the last closing of the matter, None while a case of it is open."""

    closed_on: date | None
    edition_out_on: date | None
    """When the school year of the matter was made final, singly or in something wider."""


@dataclass(frozen=True)
class Verdict:
    """Where a case stands; `due_on` is when it may go, as far as that is known."""

    standing: Standing
    due_on: date | None = None

    @property
    def asks_holds(self) -> bool:
        """Whether only a hold can still keep it."""
        return self.standing is Standing.MAY_GO


def months_of(setting: str, purpose: Purpose) -> int | None:
    """The term in months after closing; None when the school has not set it.

    The adviser's is at once after the yearly edition, unless she wants to keep longer.
    """
    if setting:
        return int(setting)
    return 0 if purpose is Purpose.ADVISER else None


def judge(known: Known, months: int | None, today: date) -> Verdict:
    """Where a case stands, holds left out. A term that passed still waits for the edition."""
    if known.closed_on is None:
        return Verdict(Standing.RUNNING)
    if months is None:
        return Verdict(Standing.NO_TERM)
    due = known.closed_on + relativedelta(months=months)
    if known.edition_out_on is None:
        return Verdict(Standing.WAITS, due)
    due = max(due, known.edition_out_on)
    return Verdict(Standing.LATER if today < due else Standing.MAY_GO, due)


def bin_over_on(put_at: datetime) -> date:
    """From when on what was put in the bin may be destroyed."""
    return put_at.date() + timedelta(days=BIN_DAYS)
