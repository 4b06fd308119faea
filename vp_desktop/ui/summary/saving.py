"""Saving a summary: which files, under which names."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path

from vp_desktop.core.publication import Edition, Status
from vp_desktop.services.summary import Summary


class Form(Enum):
    """The forms in which a summary goes out, with the suffix of the file; CSV is a folder of files."""

    PDF = ("", ".pdf")
    TO_DISCUSS = ("-zonder-cijfers", ".pdf")
    WALL = ("-voor-de-muur", ".pdf")
    HOW_MANY = ("-maar-hoeveel-dan", ".pdf")
    XLSX = ("", ".xlsx")
    JSON = ("", ".json")
    CSV = ("", "")

    @property
    def suffix(self) -> str:
        return self.value[1]


def proposed_name(edition: Edition, form: Form) -> str:
    """A neutral name: the school year, whether it is a draft, and nothing of the school."""
    draft = "-concept" if edition.status is Status.DRAFT else ""
    addition, suffix = form.value
    return f"jaaroverzicht-{edition.school_year}{addition}{draft}{suffix}"


def contents(
    summary: Summary, edition: Edition, pdf: bytes, form: Form, place: Path, language: str
) -> dict[Path, bytes]:
    """What to write at `place`, which is a file, or for CSV a folder."""
    if form is Form.PDF:
        return {place: pdf}
    drawn = {
        Form.TO_DISCUSS: summary.to_discuss,
        Form.WALL: summary.wall,
        Form.HOW_MANY: summary.how_many,
        Form.XLSX: summary.workbook,
    }
    if form in drawn:
        return {place: drawn[form](edition, language)}
    if form is Form.JSON:
        document = summary.document(edition, language)
        return {place: (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()}
    files = summary.csv_files(edition, language)
    return {place / name: text.encode("utf-8") for name, text in files.items()}


def with_suffix(path: Path, form: Form) -> Path:
    """`path` with the suffix of `form`, whatever was typed: a register is never written over."""
    if not form.suffix or path.suffix.casefold() == form.suffix:
        return path
    return path.with_name(path.name + form.suffix)
