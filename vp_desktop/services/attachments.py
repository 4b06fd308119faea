"""Files kept in a case: put in, read back, taken out, saved outside the register.

A file is read through before anything is written, so that a slow medium holds nobody up and what is
known already is not stored twice; then it goes in within one change, and must be the same still.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from vp_desktop.core.attachment import LARGEST, Attachment, ClearKind
from vp_desktop.core.errors import WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import CaseId
from vp_desktop.services import in_the_clear, outgoing
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.outside_file import Heed, Looked, OutsideSource
from vp_desktop.storage import attachments, cases, records
from vp_desktop.storage.register import Register

_LONGEST_NAME = 200
_LONGEST_SUFFIX = 8
_SUFFIXES = {
    **{"pdf": ".pdf", "png": ".png", "jpeg": ".jpg", "gif": ".gif", "webp": ".webp"},
    **{"heic": ".heic", "mail": ".eml", "outlook": ".msg"},
}


@dataclass(frozen=True)
class Added:
    """What became of a file; `was_there` when the case had the very same one."""

    attachment: Attachment
    was_there: bool = False


@dataclass(frozen=True)
class Removed:
    """What was taken out, for a way back that lasts as long as the window offers it."""

    attachment: Attachment
    parts: tuple[bytes, ...]


class Attachments:
    """The files of a register."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def add(self, case_id: CaseId, path: Path, heed: Heed = lambda _: None) -> Added:
        """Put the file at `path` in the case, and note that it lies outside as well.

        `heed` hears how far it is and may raise to end it; then, and when anything fails, nothing is
        left behind. Raises WrongUse (no consent, too large, empty, no file, the register itself,
        changed meanwhile), CannotWrite.
        """
        self._check_consent(case_id)
        source = OutsideSource(path, self._register.path, attachments.PART)
        looked = source.look(lambda part: heed(part / 2))
        known = self._same(case_id, looked)
        if known is not None:
            return Added(known, was_there=True)
        now = self._clock().replace(second=0, microsecond=0)
        value = Attachment(
            case_id, as_name(path.name), looked.kind.value, looked.size, looked.sha256, now
        )
        counts = {"bytes": looked.size}
        with self._register.change("attachment_added", self._clock(), counts) as connection:
            number = attachments.add(connection, value, self._unchanged(source, looked, heed))
            kind = ClearKind.ATTACHMENT_SOURCE
            in_the_clear.note(connection, kind, path, self._clock(), case_id)
        return Added(replace(value, id=number))

    def get(self, attachment_id: int) -> Attachment:
        """Raises LookupError."""
        return records.get(self._register.connection, Attachment, attachment_id)

    def parts(self, attachment: Attachment) -> Iterator[bytes]:
        """Its content in parts. Raises WrongKeyOrDamaged at the end when it is not what went in."""
        digest, size = sha256(), 0
        for content in attachments.parts(self._register.connection, attachment.id):
            digest.update(content)
            size += len(content)
            yield content
        if (size, digest.hexdigest()) != (attachment.size, attachment.sha256):
            raise WrongKeyOrDamaged("attachment_damaged")

    def content(self, attachment: Attachment) -> bytearray:
        """All of it, checked, for showing it; held once. Raises WrongKeyOrDamaged."""
        whole = bytearray()
        for part in self.parts(attachment):
            whole += part
        return whole

    def change(self, attachment: Attachment) -> None:
        """Store another name or note."""
        self._check_consent(attachment.case_id)
        kept = replace(
            self.get(attachment.id), name=as_name(attachment.name), note=attachment.note.strip()
        )
        with self._register.change("attachment_changed", self._clock()) as connection:
            records.update(connection, kept)

    def remove(self, attachment: Attachment) -> Removed:
        """Take it out of the case. A damaged one goes as well."""
        content = tuple(attachments.parts(self._register.connection, attachment.id))
        with self._register.change("attachment_removed", self._clock()) as connection:
            attachments.remove(connection, attachment.id)
        return Removed(attachment, content)

    def put_back(self, removed: Removed) -> None:
        """Undo `remove`, unless consent ended meanwhile."""
        self._check_consent(removed.attachment.case_id)
        counts = {"bytes": removed.attachment.size}
        with self._register.change("attachment_added", self._clock(), counts) as connection:
            attachments.add(connection, removed.attachment, removed.parts)

    def proposed_name(self, attachment: Attachment) -> str:
        """A file name that says nothing: the case's reference and a number."""
        case = cases.get(self._register.connection, attachment.case_id)
        return f"{case.reference}-{attachment.id}{_suffix(attachment)}"

    def save(self, attachment: Attachment, place: Path) -> None:
        """Write it to `place` and note that it lies there; both, or neither. What is damaged stays in."""
        contents = {place: self.parts(attachment)}
        if self._register.read_only:
            outgoing.write(contents)
            return
        now, case_id = self._clock(), attachment.case_id
        with outgoing.written_beside(contents) as places:
            with self._register.change("attachment_saved_outside", now) as connection:
                before = in_the_clear.remembered(connection)
                in_the_clear.note(connection, ClearKind.ATTACHMENT, place, now, case_id)
            in_the_clear.put_noted(self._register, places, before, now)

    def _check_consent(self, case_id: CaseId) -> None:
        if not keeps_texts(self._register.connection, case_id):
            raise WrongUse("no_attachment_without_consent")

    def _same(self, case_id: CaseId, looked: Looked) -> Attachment | None:
        together = cases.together(self._register.connection, case_id)
        marks = ", ".join("?" * len(together))
        where = f"case_id IN ({marks}) AND sha256 = ?"
        found = records.select(
            self._register.connection, Attachment, where, (*together, looked.sha256)
        )
        return next(iter(found), None)

    @staticmethod
    def _unchanged(source: OutsideSource, looked: Looked, heed: Heed) -> Iterator[bytes]:
        """The parts again; raises WrongUse when they are not what was looked at."""
        digest, size = sha256(), 0
        for content in source.parts():
            digest.update(content)
            size += len(content)
            heed(0.5 + min(1.0, size / LARGEST) / 2)
            yield content
        if (size, digest.hexdigest()) != (looked.size, looked.sha256):
            raise WrongUse("attachment_changed")


def as_name(name: str) -> str:
    """A name that can be shown in one line: without control or direction characters. Raises WrongUse."""
    shown = "".join(c for c in in_the_clear.readable(name) if unicodedata.category(c)[0] != "C")
    kept = " ".join(shown.split())[:_LONGEST_NAME]
    if not kept:
        raise WrongUse("attachment_without_name")
    return kept


def _suffix(attachment: Attachment) -> str:
    """The end of a file name by its content; of other kinds what stood in the name."""
    own = Path(attachment.name).suffix.casefold()
    plain = own[1:].isascii() and own[1:].isalnum() and len(own) <= _LONGEST_SUFFIX
    return _SUFFIXES.get(attachment.kind, own if plain else "")
