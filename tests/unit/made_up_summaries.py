"""Made-up published summaries of many schools, as `summary --json` writes them."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from tests.unit.made_up import dimensions_of
from vp_desktop.core.publication_json import fingerprint
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import CodeList

YEAR = "2024-2025"


def signed(document: dict[str, Any]) -> dict[str, Any]:
    """`document` with the fingerprint of what it says now."""
    return {**document, "fingerprint": fingerprint(document)}


def block(block_id: str, cells: dict[str, int | None], parent: str = "") -> dict[str, Any]:
    """A block in short; `parent` is `block:code`."""
    above, _, code = parent.partition(":")
    return {
        "id": block_id,
        "label": "Vertrouw dit niet <b>",
        "parent": {"block": above, "code": code} if parent else None,
        "cells": [{"code": k, "label": "<img src=x>", "value": v} for k, v in cells.items()],
    }


def summary(school: str = "De Linde", total: int | None = 70, **changes: Any) -> dict[str, Any]:
    """A genuine final summary, of a small school when `total` is None."""
    document: dict[str, Any] = {
        "schema": "vp-summary/1",
        "school_year": YEAR,
        "schools": [school],
        "register_id": f"register of {school}",
        "audience": "board",
        "status": "final",
        "threshold": 5,
        "total": {"value": None, "below": 10} if total is None else {"value": total},
        "reports": None if total is None else total + 3,
        "figures": {},
        "blocks": [],
        "earlier": [],
        "log_head": "0" * 64,
    }
    return signed({**document, **changes})


def page(school: str, *blocks: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return summary(school, 70, blocks=list(blocks), **changes)


def write(folder: Path, *documents: dict[str, Any]) -> list[Path]:
    """A file for each document."""
    paths = [folder / f"school {index}.json" for index in range(len(documents))]
    for path, document in zip(paths, documents, strict=True):
        path.write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")
    return paths


def a_whole_page(
    dice: random.Random, school: str, purpose: Purpose = Purpose.ADVISER
) -> dict[str, Any]:
    """A summary with all blocks of all trees, some with hidden cells, and its earlier years."""
    total = dice.randint(150, 400)
    blocks = [b for tree in dimensions_of(purpose) for b in _tree_blocks(dice, tree, total)]
    page = summary(school, total, blocks=blocks)
    page["earlier"] = [signed({**page, "school_year": f"{y}-{y + 1}"}) for y in range(2020, 2024)]
    return signed(page)


def _tree_blocks(dice: random.Random, tree: CodeList, total: int) -> list[dict[str, Any]]:
    found = []
    left: list[tuple[str, str, tuple[str, ...], int]] = [(tree.id, "", tree.tops[0], total)]
    while left:
        name, parent, codes, above = left.pop()
        weights = [dice.random() + 0.2 for _ in codes]
        values: dict[str, int | None] = {
            code: int(above * weight / sum(weights))
            for code, weight in zip(codes, weights, strict=True)
        }
        if len(codes) > 4 and dice.random() < 0.01:
            values |= dict.fromkeys(dice.sample(codes, 4))
        found.append(block(name, values, parent))
        for code, value in values.items():
            if value is not None and tree.items[code].parts:
                left.append((f"{tree.id}/{code}", f"{name}:{code}", tree.items[code].parts, value))
    return found
