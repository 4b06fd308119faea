"""An edition as the files that go out: JSON and CSV (interfaces.md, `summary --json`).

Only what is published passes here. Where N itself is not shown, no other figure is either.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from vp_desktop.core.page import HIDDEN_MARK, Block, Page
from vp_desktop.core.publication import Edition
from vp_desktop.core.taxonomy import Label, Taxonomy

SCHEMA = "vp-summary/1"
FIGURES = ("contacts", "hours", "median_weeks_to_first_contact", "median_weeks_to_closing")
"""The figures beside N that an edition may print, in the order of the page."""
UNFINGERPRINTED = frozenset({"status", "audience", "log_head", "fingerprint"})
"""What may differ between two copies of the same page."""
TOTALS_FILE = "totals.csv"
_BOM = "\ufeff"
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = (Label("code", "code"), Label("naam", "name"), Label("aantal", "number"))
_NOT_SPLIT = Label("Niet uitgesplitst (samen)", "Not split up (together)")
_BELOW = Label("minder dan {below}", "fewer than {below}")
_STATUS = {"draft": Label("concept", "draft"), "final": Label("definitief", "final")}
_TOTALS = {
    "school_year": Label("Schooljaar", "School year"),
    "school": Label("School", "School"),
    "status": Label("Status", "Status"),
    "total": Label("Zaken", "Matters"),
    "reports": Label("Meldingen", "Reports"),
    "contacts": Label("Contacten (afgerond op 5)", "Contacts (rounded to 5)"),
    "hours": Label("Uren met melders (afgerond op 5)", "Hours with reporters (rounded to 5)"),
    "median_weeks_to_first_contact": Label(
        "Weken tot het eerste contact (mediaan)", "Weeks to first contact (median)"
    ),
    "median_weeks_to_closing": Label("Weken tot afsluiten (mediaan)", "Weeks to closing (median)"),
}


def published(edition: Edition) -> Edition:
    """`edition` with nothing in it but what the rules let out.

    Without N there are no reports, figures and blocks; figures the contract does not name are left
    out; earlier editions carry no earlier ones of their own.
    """
    shown = edition.page.total is not None
    return replace(
        edition,
        page=edition.page if shown else replace(edition.page, blocks=()),
        reports=edition.reports if shown else None,
        figures={k: edition.figures[k] for k in FIGURES if shown and k in edition.figures},
        earlier=tuple(published(replace(early, earlier=())) for early in edition.earlier),
    )


def to_document(edition: Edition, taxonomy: Taxonomy, language: str = "nl") -> dict[str, Any]:
    """The contract's JSON document, with its own fingerprint in it.

    interfaces.md shows a single year in `school_year`; an edition over several years writes them there
    as `2022-2023..2024-2025`, the form of the option `--years`.
    """
    edition = published(edition)
    document: dict[str, Any] = {
        "schema": SCHEMA,
        "school_year": str(edition.school_year),
        "schools": list(edition.schools),
        "register_id": edition.register_id,
        "audience": edition.audience,
        "status": edition.status.value,
        "threshold": edition.page.threshold,
        "total": _total(edition.page),
        "reports": edition.reports,
        "figures": dict(edition.figures),
        "blocks": [_block(block, taxonomy, language) for block in edition.page.blocks],
        "earlier": [to_document(early, taxonomy, language) for early in edition.earlier],
        "log_head": edition.log_head,
    }
    return {**document, "fingerprint": fingerprint(document)}


def fingerprint(document: Mapping[str, Any]) -> str:
    """SHA-256 (hexadecimal) of the canonical JSON of what is published.

    Canonical: keys sorted, no white space, UTF-8 without escapes; without `UNFINGERPRINTED`.
    """
    kept = {key: value for key, value in document.items() if key not in UNFINGERPRINTED}
    canonical = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def to_csv(document: Mapping[str, Any], language: str = "nl") -> dict[str, str]:
    """The tables of `document` by file name: one for each block and one with the totals.

    As Dutch Excel reads them: semicolons, a byte order mark, CR LF. Write with
    `text.encode("utf-8")`, so that no line end is translated.
    """
    heading = [column.text(language) for column in _COLUMNS]
    files = {TOTALS_FILE: _written(_total_rows(document, language))}
    for block in document["blocks"]:
        rows = [heading, *_cell_rows(document, block, language)]
        files[re.sub(r"[^\w-]", "-", block["id"]) + ".csv"] = _written(rows)
    return files


def _total(page: Page) -> dict[str, int | None]:
    if page.total is None:
        return {"value": None, "below": page.below}
    return {"value": page.total}


def _block(block: Block, taxonomy: Taxonomy, language: str) -> dict[str, Any]:
    code_list = taxonomy[block.dimension]
    heading = code_list.label.text(language)
    parent = block.parent and {"block": block.parent[0], "code": block.parent[1]}
    return {
        "id": block.id,
        "label": heading if block.code is None else code_list.label_of(block.code, language),
        "parent": parent,
        "cells": [
            {
                "code": cell.code,
                "label": code_list.label_of(cell.code, language),
                "value": cell.value,
            }
            for cell in block.cells
        ],
    }


def _total_rows(document: Mapping[str, Any], language: str) -> Iterator[list[Any]]:
    total = document["total"]
    below = _BELOW.text(language).format(below=total.get("below"))
    yield [_TOTALS["school_year"].text(language), document["school_year"]]
    for school in document["schools"]:
        yield [_TOTALS["school"].text(language), school]
    yield [_TOTALS["status"].text(language), _STATUS[document["status"]].text(language)]
    yield [_TOTALS["total"].text(language), below if total["value"] is None else total["value"]]
    if document["reports"] is not None:
        yield [_TOTALS["reports"].text(language), document["reports"]]
    for key, value in document["figures"].items():
        yield [_TOTALS[key].text(language), value]


def _cell_rows(
    document: Mapping[str, Any], block: Mapping[str, Any], language: str
) -> Iterator[list[Any]]:
    hidden_sum = _figure_above(document, block)
    for cell in block["cells"]:
        value = cell["value"]
        hidden_sum -= value or 0
        yield [cell["code"], cell["label"], HIDDEN_MARK if value is None else value]
    if any(cell["value"] is None for cell in block["cells"]):
        yield ["", _NOT_SPLIT.text(language), hidden_sum]


def _figure_above(document: Mapping[str, Any], block: Mapping[str, Any]) -> int:
    """The published figure that `block` splits."""
    parent = block["parent"]
    if parent is None:
        return int(document["total"]["value"])
    above = next(other for other in document["blocks"] if other["id"] == parent["block"])
    return next(int(cell["value"]) for cell in above["cells"] if cell["code"] == parent["code"])


def _written(rows: Iterable[Iterable[Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([_defused(cell) for cell in row] for row in rows)
    return _BOM + out.getvalue()


def _defused(cell: Any) -> Any:
    """`cell`, so that a spreadsheet takes it for text and not for a formula."""
    if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS):
        return "'" + cell
    return cell
