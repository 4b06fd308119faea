"""What a board may read about its schools together: sums of published figures, and their audit.

Why adding up is safe. Every figure here is a function of the published files alone: a sum over all of
them, or a number of schools. Whoever has the files can make each of them, so the combined report can
tell that reader nothing new, and guarantee G of each school stands as it stood. Whoever has the combined
report and the files of all schools but one can subtract, and what is left is a figure that this last
school published itself: a cell is added only when every school shows it, and `rest`, what is not split
up, is the published figure above a block less published parts. A school's hidden cells and a small
school's N are in no sum. (anonymity.md, rules 7 and 9)
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vp_desktop.core.published_file import PublishedFile
from vp_desktop.core.taxonomy import Taxonomy

SCHEMA = "vp-combined/1"


@dataclass(frozen=True)
class Sum:
    """Published figures added up over `schools` schools; None where fewer than two were published."""

    value: int | None
    schools: int


@dataclass(frozen=True)
class CombinedBlock:
    """The parts of a figure that every school shows, in the order of the taxonomy."""

    dimension: str
    code: str | None
    """The part of the dimension that this block splits; None for the dimension as a whole."""
    parent: tuple[str, str] | None
    """(id of the block above, code of the cell there); None for a top block."""
    above: int | None
    """The figure that is split, where it is known for all schools."""
    cells: tuple[tuple[str, int], ...]

    @property
    def id(self) -> str:
        return self.dimension if self.code is None else f"{self.dimension}/{self.code}"

    @property
    def rest(self) -> int:
        """What is in the figure above and in no part that all schools show; 0 when nothing is."""
        return 0 if self.above is None else self.above - sum(value for _, value in self.cells)


@dataclass(frozen=True)
class CombinedYear:
    """The sums of one school year (or of one period that was published as a whole)."""

    school_year: str
    summaries: int
    schools: int
    total: Sum
    reports: Sum
    small_schools: int
    small_below: int | None
    """What the N of every small school is less than; None without small schools."""
    blocks: tuple[CombinedBlock, ...]

    def blocks_of(self, dimension: str) -> tuple[CombinedBlock, ...]:
        return tuple(block for block in self.blocks if block.dimension == dimension)


@dataclass(frozen=True)
class Combined:
    """The summaries of several schools, added up. `checked` figures were found right by the audit."""

    bullying: bool
    years: tuple[CombinedYear, ...]
    checked: int = 0

    @property
    def summaries(self) -> int:
        return sum(year.summaries for year in self.years)


def to_document(combined: Combined, taxonomy: Taxonomy, language: str = "nl") -> dict[str, Any]:
    """The JSON document, with its own fingerprint in it (as that of a summary: SHA-256, canonical)."""
    document = {
        "schema": SCHEMA,
        "kind": "bullying" if combined.bullying else "adviser",
        "years": [_year(year, taxonomy, language) for year in combined.years],
        "audit": {"summaries": combined.summaries, "figures": combined.checked},
    }
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return {**document, "fingerprint": hashlib.sha256(canonical.encode()).hexdigest()}


def _year(year: CombinedYear, taxonomy: Taxonomy, language: str) -> dict[str, Any]:
    return {
        "school_year": year.school_year,
        "summaries": year.summaries,
        "schools": year.schools,
        "total": {"value": year.total.value, "schools": year.total.schools},
        "reports": {"value": year.reports.value, "schools": year.reports.schools},
        "small_schools": {"schools": year.small_schools, "below": year.small_below},
        "blocks": [_block(block, year, taxonomy, language) for block in year.blocks],
    }


def _block(
    block: CombinedBlock, year: CombinedYear, taxonomy: Taxonomy, language: str
) -> dict[str, Any]:
    code_list = taxonomy[block.dimension]
    heading = code_list.label.text(language)
    return {
        "id": block.id,
        "label": heading if block.code is None else code_list.label_of(block.code, language),
        "parent": block.parent and {"block": block.parent[0], "code": block.parent[1]},
        "cells": [
            {
                "code": code,
                "label": code_list.label_of(code, language),
                "value": value,
                "schools": year.schools,
            }
            for code, value in block.cells
        ],
        "not_split": block.rest,
    }


@dataclass
class Audit:
    """Adds up by a second road, file by file, and compares: no figure may be more than the files say."""

    _figures: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    _shown: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    _summaries: Counter[str] = field(default_factory=Counter)
    _added: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, file: PublishedFile) -> None:
        year, schools = file.school_year, len(file.schools)
        self._summaries[year] += 1
        for name, value in (("total", file.total), ("reports", file.reports)):
            self._figures[year, name, ""] += value or 0
            self._shown[year, name, ""] += 0 if value is None else schools
            self._added[year, name] += value is not None
        self._figures[year, "schools", ""] += schools
        for (block, code), value in file.cells.items():
            if value is not None:
                self._figures[year, block, code] += value
                self._shown[year, block, code] += 1

    def checked(self, combined: Combined) -> int:
        """The number of figures compared. Raises AssertionError when one is not what the files say."""
        found = {key for year in combined.years for key in self._compared(year)}
        may = {key for key, count in self._shown.items() if self._may_be_shown(key, count)}
        cells = {key for key in found if key[2]}
        if cells != may:
            raise AssertionError("the cells that all schools show are not the cells of the report")
        return len(found)

    def _may_be_shown(self, key: tuple[str, str, str], count: int) -> bool:
        return bool(key[2]) and count == self._summaries[key[0]]

    def _compared(self, year: CombinedYear) -> Iterator[tuple[str, str, str]]:
        label = year.school_year
        pairs: dict[tuple[str, str, str], int] = {(label, "schools", ""): year.schools}
        for name, figure in (("total", year.total), ("reports", year.reports)):
            if self._added[label, name] > 1:
                pairs[label, name, ""] = -1 if figure.value is None else figure.value
            elif figure.value is not None:
                raise AssertionError(f"{name}: the figure of one school is no sum")
            if self._shown[label, name, ""] != figure.schools:
                raise AssertionError(f"{name}: not the schools that published it")
        pairs |= {
            (label, block.id, code): value for block in year.blocks for code, value in block.cells
        }
        for key, value in pairs.items():
            if self._figures[key] != value:
                raise AssertionError(f"{key}: not the sum of what was published")
            yield key
        if year.summaries != self._summaries[label] or any(b.rest < 0 for b in year.blocks):
            raise AssertionError("a block holds more than the figure above it")
