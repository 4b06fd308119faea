"""Reads an edition's JSON strictly: what the program cannot have written is refused (summary --json).

The fingerprint proves that nothing was changed by somebody who did not make it anew; it is no
signature. Who makes it anew must still keep to the rule of a page, which is checked here too, but
may lie within it: whether a file comes from where it says, only the ledger of its register can tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from vp_desktop.core.anonymity import HIGHEST_THRESHOLD, LEAST_THRESHOLD
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.foreign_json import block_name, expect, number, read_object, sequence, text
from vp_desktop.core.page import Block, Cell, Page
from vp_desktop.core.publication import AUDIENCES, Edition, Status
from vp_desktop.core.publication_json import FIGURES, SCHEMA, fingerprint
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_years import parse_years
from vp_desktop.core.taxonomy import Taxonomy

MOST_BYTES = 1024 * 1024
"""Far more than a summary with its earlier years."""
_KEYS = frozenset(
    {
        *("schema", "school_year", "schools", "register_id", "audience", "status", "threshold"),
        *("total", "reports", "figures", "blocks", "earlier", "log_head", "fingerprint"),
    }
)
_BLOCK_KEYS = frozenset({"id", "label", "parent", "cells"})
_CELL_KEYS = frozenset({"code", "label", "value"})
_HEAD = re.compile(r"[0-9a-f]{64}")
_LONGEST_TEXT = 300
_LARGEST = 1_000_000
_MOST_SCHOOLS = 500
_MOST_EARLIER = 10
_LEAST_TOTAL, _LEAST_SPLIT, _LEAST_HIDDEN = 10, 20, 4


def parse_document(raw: bytes, name: str) -> dict[str, Any]:
    """The JSON object in a file called `name`. Raises WrongUse when it is no summary at all."""
    try:
        expect(len(raw) <= MOST_BYTES)
        document = read_object(raw, "utf-8-sig")
        expect(document.get("schema") == SCHEMA)
        fingerprint(document)  # texts that are no Unicode have none
    except (ValueError, RecursionError):
        raise WrongUse("not_a_summary", path=name) from None
    return document


def read_document(document: Mapping[str, Any], taxonomy: Taxonomy, name: str) -> Edition:
    """The edition in a document. Raises WrongUse when it was changed or was never the program's.

    The contract does not say whose register it was: an edition for a board or council is read as an
    adviser's.
    """
    try:
        return _edition(document, taxonomy, nested=False)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise WrongUse("summary_altered", path=name) from None


def _edition(document: Mapping[str, Any], taxonomy: Taxonomy, *, nested: bool) -> Edition:
    expect(set(document) == _KEYS and document["schema"] == SCHEMA)
    expect(document["fingerprint"] == fingerprint(document))
    expect(bool(_HEAD.fullmatch(_text(document["log_head"]))))
    audience = _text(document["audience"])
    expect(any(audience in known for known in AUDIENCES.values()))
    purpose = Purpose.BULLYING if audience in AUDIENCES[Purpose.BULLYING] else Purpose.ADVISER
    page = _page(document, purpose, taxonomy)
    earlier = sequence(document["earlier"])
    expect(len(earlier) <= (0 if nested else _MOST_EARLIER))
    edition = Edition(
        school_year=parse_years(_text(document["school_year"])),
        schools=_schools(document["schools"]),
        register_id=_text(document["register_id"]),
        purpose=purpose,
        audience=audience,
        status=Status(_text(document["status"])),
        page=page,
        reports=_reports(document["reports"], page),
        figures=_figures(document["figures"], page),
        earlier=tuple(_edition(early, taxonomy, nested=True) for early in earlier),
        log_head=document["log_head"],
    )
    expect(str(edition.school_year) == document["school_year"])
    for early in edition.earlier:
        expect(early.school_year.last_day < edition.school_year.first_day)
        expect(early.status is Status.FINAL and early.purpose is purpose)
    return edition


def _schools(names: Any) -> tuple[str, ...]:
    expect(1 <= len(sequence(names)) <= _MOST_SCHOOLS)
    schools = tuple(_text(name) for name in names)
    expect(len(set(schools)) == len(schools))
    return schools


def _page(document: Mapping[str, Any], purpose: Purpose, taxonomy: Taxonomy) -> Page:
    threshold = _number(document["threshold"])
    expect(LEAST_THRESHOLD <= threshold <= HIGHEST_THRESHOLD)
    least = max(_LEAST_TOTAL, 2 * threshold)
    total, blocks = document["total"], sequence(document["blocks"])
    if total["value"] is None:
        expect(set(total) == {"value", "below"} and _number(total["below"]) == least)
        expect(not blocks)
        return Page(threshold, None, least)
    expect(set(total) == {"value"} and _number(total["value"]) >= least)
    page = Page(threshold, total["value"], None)
    for block in blocks:
        expect(page.total is not None and page.total >= max(_LEAST_SPLIT, 4 * threshold))
        read = _block(block, page, purpose, taxonomy)
        page = Page(threshold, page.total, None, (*page.blocks, read))
    return page


def _block(found: Mapping[str, Any], page: Page, purpose: Purpose, taxonomy: Taxonomy) -> Block:
    """A block below what is on the page already: its parts are those of the tree, in that order."""
    expect(set(found) == _BLOCK_KEYS and page.block(found["id"]) is None)
    _text(found["label"])
    dimension, code = block_name(_text(found["id"]))
    expect(dimension in purpose.dimensions)
    cells = tuple(_cell(cell) for cell in found["cells"])
    codes = tuple(cell.code for cell in cells)
    tree = taxonomy[dimension]
    if code is None:
        expect(found["parent"] is None and codes in tree.tops and page.total is not None)
        block = Block(dimension, None, None, page.total or 0, cells)
    else:
        expect(set(found["parent"]) == {"block", "code"} and found["parent"]["code"] == code)
        parent = (_text(found["parent"]["block"]), code)
        above = page.value(*parent)
        expect(above is not None and codes == tree.items[code].parts and bool(codes))
        expect(parent[0].partition("/")[0] == dimension)
        block = Block(dimension, code, parent, above or 0, cells)
    _expect_protected(block, page.threshold)
    return block


def _expect_protected(block: Block, threshold: int) -> None:
    """What any reader of a page may count on (anonymity.md, rule 5)."""
    hidden = sum(cell.value is None for cell in block.cells)
    expect(all(cell.value is None or cell.value >= threshold for cell in block.cells))
    if hidden:
        expect(hidden >= _LEAST_HIDDEN and block.hidden_sum >= 2 * threshold)
    else:
        expect(block.hidden_sum == 0)


def _cell(found: Mapping[str, Any]) -> Cell:
    expect(set(found) == _CELL_KEYS)
    _text(found["label"])
    value = found["value"]
    return Cell(_text(found["code"]), None if value is None else _number(value))


def _reports(found: Any, page: Page) -> int | None:
    if page.total is None:
        expect(found is None)
        return None
    expect(_number(found) >= page.total)
    return int(found)


def _figures(found: Mapping[str, Any], page: Page) -> dict[str, int]:
    expect(type(found) is dict and set(found) <= set(FIGURES))
    enough = page.total is not None and page.total >= max(_LEAST_SPLIT, 4 * page.threshold)
    expect(enough or not found)
    return {name: _number(found[name]) for name in FIGURES if name in found}


def _text(value: Any) -> str:
    expect(0 < len(text(value)) <= _LONGEST_TEXT)
    return text(value)


def _number(value: Any) -> int:
    return number(value, _LARGEST)
