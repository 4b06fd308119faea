"""The ledger of final editions: what was published, and what was hidden, as it was then."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from vp_desktop.core.model import SchoolId
from vp_desktop.core.page import Block, Cell, Page
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import parse_years
from vp_desktop.storage.connection import Connection

Counts = Mapping[str, Mapping[str, int]]
"""True counts by dimension and leaf."""


def add(
    connection: Connection, school_id: SchoolId, edition: Edition, hidden: Counts, at: datetime
) -> None:
    """Enter a final edition; a school has one for each school year."""
    connection.insert(
        "editions",
        school_year=edition.school_year.first_year,
        school_id=school_id,
        made_at=at,
        published=json.dumps(to_record(edition), ensure_ascii=False, sort_keys=True),
        hidden=json.dumps(hidden, sort_keys=True),
        log_head=edition.log_head,
    )


def find(connection: Connection, school_id: SchoolId, year: SchoolYear) -> Edition | None:
    """The final edition of a school year, as it was published."""
    found = connection.value(
        "SELECT published FROM editions WHERE school_id = ? AND school_year = ?",
        (school_id, year.first_year),
    )
    return None if found is None else from_record(json.loads(found))


def before(connection: Connection, school_id: SchoolId, year: SchoolYear) -> list[Edition]:
    """The final editions of earlier school years, newest first."""
    rows = connection.rows(
        "SELECT published FROM editions WHERE school_id = ? AND school_year < ?"
        " ORDER BY school_year DESC",
        (school_id, year.first_year),
    )
    return [from_record(json.loads(row["published"])) for row in rows]


def final_years(connection: Connection, school_id: SchoolId) -> set[SchoolYear]:
    rows = connection.rows("SELECT school_year FROM editions WHERE school_id = ?", (school_id,))
    return {SchoolYear(row["school_year"]) for row in rows}


def total_printed(connection: Connection, school_id: SchoolId, year: SchoolYear) -> bool:
    """Whether the year has a final edition of its own that printed a total."""
    edition = find(connection, school_id, year)
    return edition is not None and edition.page.total is not None


def to_record(edition: Edition) -> dict[str, Any]:
    """An edition as it is kept: codes and figures, no labels."""
    return {
        "school_year": str(edition.school_year),
        "schools": list(edition.schools),
        "register_id": edition.register_id,
        "purpose": edition.purpose,
        "audience": edition.audience,
        "status": edition.status,
        "page": {
            "threshold": edition.page.threshold,
            "total": edition.page.total,
            "below": edition.page.below,
            "blocks": [
                {
                    "dimension": block.dimension,
                    "code": block.code,
                    "parent": block.parent,
                    "total": block.total,
                    "cells": [[cell.code, cell.value] for cell in block.cells],
                }
                for block in edition.page.blocks
            ],
        },
        "reports": edition.reports,
        "figures": dict(edition.figures),
        "earlier": [to_record(earlier) for earlier in edition.earlier],
        "log_head": edition.log_head,
    }


def from_record(record: dict[str, Any]) -> Edition:
    """The edition that was kept as `record`."""
    page = record["page"]
    return Edition(
        school_year=parse_years(record["school_year"]),
        schools=tuple(record["schools"]),
        register_id=record["register_id"],
        purpose=Purpose(record["purpose"]),
        audience=record["audience"],
        status=Status(record["status"]),
        page=Page(
            page["threshold"],
            page["total"],
            page["below"],
            tuple(
                Block(
                    block["dimension"],
                    block["code"],
                    tuple(block["parent"]) if block["parent"] else None,
                    block["total"],
                    tuple(Cell(code, value) for code, value in block["cells"]),
                )
                for block in page["blocks"]
            ),
        ),
        reports=record["reports"],
        figures=record["figures"],
        earlier=tuple(from_record(earlier) for earlier in record["earlier"]),
        log_head=record["log_head"],
    )
