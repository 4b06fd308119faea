"""The package for who takes over during illness: made in advance, kept current without a question.

The key derived from the spoken passphrase is kept in the register, which is encrypted itself; so the
package can be made anew in the background and no passphrase is asked. The passphrase lies with a third
person in an envelope: file and passphrase are never in one hand while the adviser is well.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import CannotWrite, KnownError, WrongUse
from vp_desktop.core.handover import (
    FOR_A_SUBSTITUTE,
    FOR_SUBSTITUTE,
    MOST_CASES,
    Handover,
    HandoverKind,
    Part,
)
from vp_desktop.core.handover_json import write_about, write_case
from vp_desktop.core.model import CaseId, Fact
from vp_desktop.security import derivation
from vp_desktop.services.clock import Clock
from vp_desktop.services.handover import HandoverChoice, Handovers, KeepOn
from vp_desktop.services.intake import CODE_LETTERS
from vp_desktop.services.packages import as_spoken
from vp_desktop.services.places import is_synced
from vp_desktop.storage import destroying, handover_file, records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

_SETTING, _MADE = "substitution", "substitution_made"
_ENVELOPE = "substitution_envelope"
"""There until she says that the passphrase lies in the envelope: it is shown once and kept nowhere."""
_NAME_LETTERS = 4
TOO_OLD = timedelta(days=14)
"""Older than this Vandaag says so (issue 5, handover)."""
_ANEW = timedelta(days=7)
"""A package is made anew after so many days without a change too, so that its age says something."""


class Which(StrEnum):
    """Which open cases go along."""

    OPEN = "open"
    MARKED = "marked"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Who substitutes, who keeps the passphrase, which cases, and where the package lies."""

    who: str
    keeper: str
    folder: Path
    which: Which = Which.OPEN
    name: str = ""

    @property
    def path(self) -> Path:
        return self.folder / self.name


@dataclass(frozen=True)
class Made:
    """The package as it was last written. `marks` are of the cases in it: no reference stays here."""

    at: datetime
    print: str
    marks: tuple[str, ...]


class Substitution:
    """The package for the substitute of a register. `trouble` is why it could not be written last."""

    def __init__(self, register: Register, handovers: Handovers, clock: Clock) -> None:
        self._register = register
        self._connection = register.connection
        self._handovers = handovers
        self._clock = clock
        self.trouble: KnownError | None = None
        self._looked = ("", "")  # at which head of the log, on which day it was last looked at

    @property
    def is_possible(self) -> bool:
        return self._handovers.is_possible

    @property
    def suggest(self) -> str:
        """A passphrase to write down for the envelope."""
        return self._handovers.suggest()

    @property
    def plan(self) -> Plan | None:
        """What was decided; None when there is no such package."""
        value = self._stored(_SETTING)
        if value is None:
            return None
        found = json.loads(value)
        return Plan(
            who=found["who"],
            keeper=found["keeper"],
            folder=Path(found["folder"]),
            which=Which(found["which"]),
            name=found["name"],
        )

    @property
    def made(self) -> Made | None:
        """The package as it lies in its folder, as far as the register knows."""
        value = self._stored(_MADE)
        if value is None:
            return None
        found = json.loads(value)
        at = datetime.fromisoformat(found["at"])
        return Made(at, found["print"], tuple(found.get("marks", ())))

    @property
    def envelope_is_made(self) -> bool:
        """Whether she said that the passphrase lies in the envelope; else nobody can open the file."""
        return self._stored(_ENVELOPE) is None

    def note_envelope(self) -> None:
        """The passphrase was written down and lies in the envelope."""
        with self._register.change("substitution_enveloped", self._clock()) as connection:
            connection.execute("DELETE FROM settings WHERE name = ?", (_ENVELOPE,))

    def set_up(self, plan: Plan, spoken: str) -> bool:
        """Begin, under a spoken passphrase of which only the derived key is kept: one derivation.

        Whether no package is left in a folder of before. Raises WrongUse for a passphrase, name or folder
        that is missing.
        """
        _check(plan)
        salt = derivation.new_salt()
        key = derivation.derive_key(as_spoken(spoken), salt)
        before = self.plan
        letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(_NAME_LETTERS))
        name = before.name if before else f"vervanging-{letters}{handover_file.SUFFIX}"
        return self._keep(replace(plan, name=name), key, salt, new_phrase=True)

    def change(self, plan: Plan) -> bool:
        """Other cases, another person or folder, under the same passphrase.

        Whether no package is left in the folder of before.
        """
        _check(plan)
        before, key, salt = self._secret()
        return self._keep(replace(plan, name=before.name), key, salt)

    def stop(self) -> bool:
        """End it: the key is forgotten. Whether the file was within reach and is gone."""
        plan = self.plan
        with self._register.change("substitution_ended", self._clock()) as connection:
            for name in (_SETTING, _MADE, _ENVELOPE):
                connection.execute("DELETE FROM settings WHERE name = ?", (name,))
        return plan is None or _remove(plan.path)

    @property
    def asks_marks(self) -> bool:
        """Whether the user points out which cases go along."""
        plan = self.plan
        return plan is not None and plan.which is Which.MARKED

    def mark(self, case_id: CaseId, marked: bool) -> None:
        """Whether a case goes along when only the marked ones do."""
        fact = Fact(case_id, FOR_SUBSTITUTE, json.dumps(marked), self._clock())
        with self._register.change("substitution_marked", self._clock()) as connection:
            records.insert(connection, fact)

    def is_marked(self, case_id: CaseId) -> bool:
        where = "case_id = ? AND name = ? ORDER BY id DESC LIMIT 1"
        found = records.select(self._connection, Fact, where, (case_id, FOR_SUBSTITUTE))
        return bool(found) and json.loads(found[0].value) is True

    def cases(self) -> tuple[CaseId, ...]:
        """The open cases that go along now."""
        plan = self.plan
        if plan is None:
            return ()
        return tuple(
            case_id for case_id in self._wanted(plan) if self._handovers.may_leave(case_id)
        )

    def left_out(self) -> int:
        """How many of the cases stay behind: without consent to the dossier, or restricted."""
        plan = self.plan
        return 0 if plan is None else len(self._wanted(plan)) - len(self.cases())

    @property
    def is_too_old(self) -> bool:
        """Whether Vandaag says that the package is old, or was never written."""
        if self.plan is None:
            return False
        made = self.made
        return made is None or self._clock() - made.at > TOO_OLD

    def is_due(self) -> bool:
        """Whether it has to be made anew: at most once a day, unless a case must come out of it."""
        if self._register.read_only or self.plan is None:
            return False
        made = self.made
        if made is None or self._clock() - made.at >= _ANEW or self._clock() < made.at:
            return True
        draft = self._draft()
        if not set(made.marks) <= set(self._marks(draft)):
            return True
        return made.at.date() != self._clock().date() and made.print != _print(draft)

    def make_if_due(self) -> bool:
        """Make it when it is due. What goes wrong stays as `trouble` instead of being raised.

        Cheap when nothing was written down since the last time.
        """
        looked = (self._register.log_head, self._clock().date().isoformat())
        if looked == self._looked and self.trouble is None:
            return False
        self._looked = looked
        try:
            return self.is_due() and self.make()
        except KnownError as error:
            self.trouble = error
            return False

    def make(self, keep_on: KeepOn = lambda: None) -> bool:
        """Write the package in the place of the old one. Raises CannotWrite; the old one stays then.

        It stays too when `keep_on` stops the making by raising.
        """
        plan, key, salt = self._secret()
        if not paths.is_folder(plan.folder):
            raise CannotWrite("substitution_folder", folder=plan.folder.name)
        draft = self._draft()
        now = self._clock().replace(microsecond=0)
        counts = {"cases": len(draft.cases) if draft else 0}
        if draft is None:  # nothing goes along any more: what lies there must not stay
            if not _remove(plan.path):
                raise CannotWrite("substitution_folder", folder=plan.folder.name)
            with self._register.change("substitution_made", now, counts) as connection:
                self._note_made(connection, now, None)
        else:
            made = self._handovers.make(draft, key, salt, plan.path, keep_on)
            with made, self._register.change("substitution_made", now, counts) as connection:
                self._note_made(connection, now, draft)
                made.place()  # last: when it fails, nothing was noted
        self.trouble = None
        return True

    def _draft(self) -> Handover | None:
        case_ids = self.cases()[:MOST_CASES]
        if not case_ids:
            return None
        choice = HandoverChoice(
            case_ids=case_ids, parts=FOR_A_SUBSTITUTE, kind=HandoverKind.SUBSTITUTION
        )
        return self._handovers.draft(choice, open_tasks_only=True)

    def _wanted(self, plan: Plan) -> list[CaseId]:
        rows = self._connection.rows(
            "SELECT cases.id FROM cases LEFT JOIN closings ON closings.case_id = cases.id"
            " AND closings.reopened_on IS NULL WHERE closings.id IS NULL"
            " AND cases.joined_to IS NULL AND cases.id NOT IN (SELECT case_id FROM bin)"
            " ORDER BY cases.id"
        )
        every = [CaseId(row["id"]) for row in rows]
        return [one for one in every if plan.which is Which.OPEN or self.is_marked(one)]

    def _note_made(self, connection: Connection, now: datetime, draft: Handover | None) -> None:
        made = {
            "at": now.isoformat(),
            "print": _print(draft),
            "marks": self._marks(draft),
        }
        _set(connection, _MADE, json.dumps(made))

    def _marks(self, draft: Handover | None) -> list[str]:
        cases = draft.cases if draft else ()
        return [destroying.mark_of(self._connection, case.reference) for case in cases]

    def _keep(self, plan: Plan, key: bytes, salt: bytes, *, new_phrase: bool = False) -> bool:
        before, made = self.plan, self.made
        value = asdict(plan) | {"folder": str(plan.folder), "key": key.hex(), "salt": salt.hex()}
        with self._register.change("substitution_set_up", self._clock()) as connection:
            _set(connection, _SETTING, json.dumps(value))
            if new_phrase:
                _set(connection, _ENVELOPE, "open")
            connection.execute("DELETE FROM settings WHERE name = ?", (_MADE,))
        if before is None or before.folder == plan.folder:
            return True  # the new package takes the place of the old one
        return _remove(before.path) or made is None

    def _secret(self) -> tuple[Plan, bytes, bytes]:
        plan, value = self.plan, self._stored(_SETTING)
        if plan is None or value is None:
            raise WrongUse("substitution_none")
        found = json.loads(value)
        return plan, bytes.fromhex(found["key"]), bytes.fromhex(found["salt"])

    def _stored(self, name: str) -> str | None:
        found = self._connection.value("SELECT value FROM settings WHERE name = ?", (name,))
        return None if found is None else str(found)


PARTS: tuple[Part, ...] = FOR_A_SUBSTITUTE


def warns_of(folder: Path) -> bool:
    """Whether a program copies what lies in the folder to the cloud."""
    return is_synced(folder)


def _check(plan: Plan) -> None:
    if not plan.who.strip() or not plan.keeper.strip():
        raise WrongUse("substitution_who")
    if " ".join(plan.who.split()).casefold() == " ".join(plan.keeper.split()).casefold():
        raise WrongUse("substitution_same_person")
    if not paths.is_folder(plan.folder):
        raise CannotWrite("substitution_folder", folder=plan.folder.name)


def _print(draft: Handover | None) -> str:
    """Tells whether two packages hold the same, whatever their number and moment."""
    digest = sha256()
    if draft is not None:
        still = replace(draft, id="", made_at=datetime.min)
        for text in (write_about(still), *map(write_case, draft.cases)):
            digest.update(text.encode() + b"\0")
    return digest.hexdigest()


def _remove(path: Path) -> bool:
    """Whether the file is gone; of a folder that is not there nothing is known."""
    try:
        there = paths.is_folder(path.parent)
        handover_file.remove(path)
    except (OSError, KnownError):
        return False
    return there


def _set(connection: Connection, name: str, value: str) -> None:
    connection.execute(
        "INSERT INTO settings (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
