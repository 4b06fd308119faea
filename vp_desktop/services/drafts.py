"""Drafts: what is being typed, kept every two seconds, offered after a lock or a crash."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from textwrap import shorten
from typing import Any

from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.folding import begins_words
from vp_desktop.core.model import CaseId, CaseNumber, Draft
from vp_desktop.services.clock import Clock
from vp_desktop.storage import drafts
from vp_desktop.storage.connection import Row
from vp_desktop.storage.register import Register

REPORT = "report"
"""The kind of a report being taken down; a quick note is one with a date and a line."""
PLACE = "place"
"""Where in the program the user was when it locked."""


@dataclass(frozen=True)
class CaseDraft:
    """A form that was begun on the page of a case."""

    case_id: CaseId
    number: CaseNumber
    kind: str
    part: str
    """What tells forms of one kind in a case apart: the entry that is being changed, the step."""
    saved_at: datetime

    @property
    def target(self) -> str:
        return f"{self.case_id}/{self.part}" if self.part else str(self.case_id)


class Drafts:
    """The drafts of a register. Their content is a JSON object that its form understands."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def keep(self, kind: str, target: str, content: dict[str, Any]) -> Draft:
        """Write a draft over the one before. Raises CannotWrite in a register opened for reading."""
        if self._register.read_only:
            raise CannotWrite("read_only")
        draft = Draft(kind, target, json.dumps(content, ensure_ascii=False), self._clock())
        drafts.keep(self._register.connection, draft)
        return draft

    def find(self, kind: str, target: str) -> tuple[dict[str, Any], Draft] | None:
        """The content of a draft, and when it was kept."""
        draft = drafts.find(self._register.connection, kind, target)
        return None if draft is None else (json.loads(draft.content), draft)

    def unfinished_reports(self) -> list[Draft]:
        """Reports that were begun and not recorded, newest first."""
        return drafts.of_kind(self._register.connection, REPORT)

    def search(self, text: str) -> list[Draft]:
        """Reports and quick notes that were begun in which every typed word begins a word."""
        if not text.strip():
            return []
        begun = self.unfinished_reports()
        return [one for one in begun if begins_words(" ".join(_texts(one.content)), text)]

    def in_cases(self) -> list[CaseDraft]:
        """The forms that were begun on the pages of cases, newest first."""
        return [_case_draft(row) for row in drafts.of_cases(self._register.connection)]

    def in_case(self, case_id: CaseId) -> list[CaseDraft]:
        """Those of one case."""
        return [one for one in self.in_cases() if one.case_id == case_id]

    def begun(self, kind: str) -> list[str]:
        """The names of what was begun of a kind, newest first."""
        return [draft.target for draft in drafts.of_kind(self._register.connection, kind)]

    def drop(self, kind: str, target: str) -> None:
        """The draft is done with."""
        if not self._register.read_only:
            drafts.drop(self._register.connection, kind, target)


def _case_draft(row: Row) -> CaseDraft:
    return CaseDraft(
        case_id=CaseId(row["case_id"]),
        number=CaseNumber(row["year"], row["sequence"]),
        kind=row["kind"],
        part=row["target"].partition("/")[2],
        saved_at=datetime.fromisoformat(row["saved_at"]),
    )


def beginning(draft: Draft, letters: int) -> str:
    """The first words of what was told, to know one draft from another."""
    story = str(json.loads(draft.content).get("story") or "").strip()
    return shorten(story, letters, placeholder="…")


def _texts(content: str) -> Iterator[str]:
    """Everything that was typed in a draft, however deep it stands; no numbers and no names of fields."""
    waiting: list[Any] = [json.loads(content)]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def new_target() -> str:
    """A name for a draft of something that is not in the register yet."""
    return secrets.token_hex(8)
