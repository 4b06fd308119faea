"""A published summary as somebody else hands it over: taken only when it is whole, final and genuine.

The contract is interfaces.md, `summary --json`. A file is made by another program, perhaps by another
hand: everything in it is looked at before anything of it is used, and no text of it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.folding import plain_name
from vp_desktop.core.foreign_json import (
    NotUnderstood,
    block_name,
    dictionary,
    expect,
    number_or_none,
    read_object,
    sequence,
    text,
)
from vp_desktop.core.publication import Status
from vp_desktop.core.publication_json import SCHEMA, fingerprint
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of, parse_years
from vp_desktop.core.taxonomy import Taxonomy

_MOST = 1_000_000_000
"""No school has a number like this; an engine adds them without running over."""
_BULLYING = "bullying"
_COUNTED = frozenset(name for purpose in Purpose for name in purpose.dimensions)


@dataclass(frozen=True)
class PublishedFile:
    """What a published summary says, by its file's `name`. A hidden cell has the value None."""

    name: str
    school_year: str
    years: tuple[SchoolYear, ...]
    schools: tuple[str, ...]
    bullying: bool
    total: int | None
    reports: int | None
    cells: Mapping[tuple[str, str], int | None]
    """The value of each printed cell by (id of its block, code)."""


def read_published(name: str, content: bytes, taxonomy: Taxonomy) -> PublishedFile:
    """The final, genuine summary in `content`. Raises WrongUse, which names the file."""
    try:
        document = read_object(content)
        expect(document.get("schema") == SCHEMA)
        if document.get("status") == Status.DRAFT.value:
            raise WrongUse("combine_draft", path=name)
        found = _published(name, document, taxonomy)
        genuine = document.get("fingerprint") == fingerprint(document)
    except (
        ValueError,
        RecursionError,
    ):  # no UTF-8 or JSON, half a sign, an endless number or nesting
        raise WrongUse("combine_unreadable", path=name) from None
    if not genuine:
        raise WrongUse("combine_changed", path=name)
    return found


def _published(name: str, document: Mapping[str, Any], taxonomy: Taxonomy) -> PublishedFile:
    expect(document.get("status") == Status.FINAL.value)
    schools = tuple(text(school) for school in sequence(document.get("schools")))
    expect(bool(schools) and all(school.strip() for school in schools))
    total = _total(dictionary(document.get("total")))
    cells = _cells(sequence(document.get("blocks")), total, taxonomy)
    reports = _number_or_none(document.get("reports"))
    expect(total is not None or (not cells and reports is None))
    school_year = text(document.get("school_year"))
    return PublishedFile(
        name=name,
        school_year=school_year,
        years=_years(school_year),
        schools=schools,
        bullying=document.get("audience") == _BULLYING
        or any(block.startswith(_BULLYING) for block, _ in cells),
        total=total,
        reports=reports,
        cells=cells,
    )


def _total(total: Mapping[str, Any]) -> int | None:
    value = _number_or_none(total.get("value"))
    below = _number_or_none(total.get("below"))
    expect((value is None) != (below is None))
    return value


def _cells(
    blocks: Sequence[Any], total: int | None, taxonomy: Taxonomy
) -> dict[tuple[str, str], int | None]:
    """The cells of all blocks: every code is known, and no block holds more than the figure above it."""
    parts = {}
    for block in map(dictionary, blocks):
        block_id = text(block.get("id"))
        expect(block_id not in parts)
        parts[block_id] = _parts(block_id, sequence(block.get("cells")), taxonomy)
    for block in blocks:
        above = _above(block["id"], block.get("parent"), total, parts)
        if above is None or sum(value or 0 for value in parts[block["id"]].values()) > above:
            raise NotUnderstood
    return {(block, code): value for block, cells in parts.items() for code, value in cells.items()}


def _parts(block_id: str, cells: Sequence[Any], taxonomy: Taxonomy) -> dict[str, int | None]:
    """The value of each part of a block by its code."""
    dimension, code = block_name(block_id)
    known = taxonomy.lists.get(dimension) if dimension in _COUNTED else None
    if known is None or (code is not None and code not in known.items):
        raise NotUnderstood
    values: dict[str, int | None] = {}
    for cell in map(dictionary, cells):
        part = text(cell.get("code"))
        if part in values or part not in known.items or "value" not in cell:
            raise NotUnderstood
        values[part] = _number_or_none(cell["value"])
    return values


def _above(
    block_id: str, parent: Any, total: int | None, parts: Mapping[str, Mapping[str, int | None]]
) -> int | None:
    """The figure that a block splits; None when it is not there, which no genuine summary has."""
    if block_name(block_id)[1] is None:
        return total if parent is None else None
    named = dictionary(parent)
    return parts.get(text(named.get("block")), {}).get(text(named.get("code")))


def _years(label: str) -> tuple[SchoolYear, ...]:
    """The school years of `2024-2025`, or of a period that is published as one."""
    years = parse_years(label)
    expect(str(years) == label)  # the same period under two names would not be added up
    return each_of(years)


def _number_or_none(value: Any) -> int | None:
    return number_or_none(value, _MOST)


def school_keys(file: PublishedFile) -> Iterable[tuple[str, SchoolYear]]:
    """Each school with each of its years, so that two spellings of one name are one school."""
    for school in file.schools:
        yield from ((plain_name(school), year) for year in file.years)
