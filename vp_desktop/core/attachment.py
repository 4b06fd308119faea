"""Files kept in a case, what they are by their content, and what lies outside the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vp_desktop.core.model import CaseId

LARGEST = 50 * 1024 * 1024
"""Bytes: a backup stays small enough for a USB stick (issue 5, attachments)."""


class Kind(StrEnum):
    """Codes of the list `attachment_kind`: what a file is by its content."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    WEBP = "webp"
    HEIC = "heic"
    TEXT = "text"
    MAIL = "mail"
    OUTLOOK = "outlook"
    OFFICE = "office"
    ARCHIVE = "archive"
    MEDIA = "media"
    PROGRAM = "program"
    OTHER = "other"


IMAGES = (Kind.PNG, Kind.JPEG, Kind.GIF, Kind.WEBP)
TEXTS = (Kind.TEXT, Kind.MAIL)
SHOWN = (*IMAGES, *TEXTS, Kind.PDF)
"""The kinds that the program can show; everything else is kept, and can only be taken out."""


@dataclass(frozen=True)
class Attachment:
    """A file in a case. Its name may hold a name: it stands nowhere but in the case."""

    case_id: CaseId
    name: str
    kind: str
    size: int
    sha256: str
    added_at: datetime
    note: str = ""
    id: int = 0


@dataclass(frozen=True)
class OutsideFile:
    """Something that lies outside the register unencrypted. `stays_since`: on purpose, from then on."""

    kind: str
    path: str
    noted_at: datetime
    case_id: CaseId | None = None
    stays_since: datetime | None = None
    id: int = 0


class ClearKind(StrEnum):
    """Codes of the list `clear_kind`: how something came to lie outside the register."""

    SUMMARY = "summary"
    DOCUMENT = "document"
    CHILD_TEXT = "child_text"
    WEEK_LIST = "week_list"
    CALENDAR = "calendar"
    RECEIPT = "receipt"
    IMPORTED_LIST = "imported_list"
    ATTACHMENT_SOURCE = "attachment_source"
    ATTACHMENT = "attachment"
    PRINTED = "printed"
    """On paper, and perhaps in the queue of a printer: without a place."""
