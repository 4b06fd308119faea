"""Saving a summary: which files, under which names."""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path

from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of
from vp_desktop.services.summary import Summary

_COUNCIL = "council"


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
    """A neutral name: the school years, whether it is a draft, and nothing of a school."""
    draft = "-concept" if edition.status is Status.DRAFT else ""
    together = "-scholen-samen" if len(edition.schools) > 1 else ""
    readers = "-medezeggenschapsraad" if edition.audience == _COUNCIL else ""
    addition, suffix = form.value
    parts = (_years(edition.school_year), together, readers, addition, draft, suffix)
    return f"jaaroverzicht-{''.join(parts)}"


def _years(years: SchoolYear) -> str:
    """`2024-2025`, and `2022-2025` for three years in a row."""
    each = each_of(years)
    return f"{each[0].first_year}-{each[-1].first_year + 1}"


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
