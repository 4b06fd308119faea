"""Saving a summary: which files, under which names."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path

from vp_desktop.core.publication import Edition, Status
from vp_desktop.services.summary import Summary


class Form(Enum):
    """The forms in which a summary goes out, with the suffix of the file; CSV is a folder of files."""

    PDF = ".pdf"
    JSON = ".json"
    CSV = ""


def proposed_name(edition: Edition, form: Form) -> str:
    """A neutral name: the school year, whether it is a draft, and nothing of the school."""
    draft = "-concept" if edition.status is Status.DRAFT else ""
    return f"jaaroverzicht-{edition.school_year}{draft}{form.value}"


def contents(
    summary: Summary, edition: Edition, pdf: bytes, form: Form, place: Path, language: str
) -> dict[Path, bytes]:
    """What to write at `place`, which is a file, or for CSV a folder."""
    if form is Form.PDF:
        return {place: pdf}
    if form is Form.JSON:
        document = summary.document(edition, language)
        return {place: (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()}
    files = summary.csv_files(edition, language)
    return {place / name: text.encode("utf-8") for name, text in files.items()}


def with_suffix(path: Path, form: Form) -> Path:
    """`path` with the suffix of `form`, whatever was typed: a register is never written over."""
    if not form.value or path.suffix.casefold() == form.value:
        return path
    return path.with_name(path.name + form.value)
