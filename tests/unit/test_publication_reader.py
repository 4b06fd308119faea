"""The strict reading of a summary: everything the program writes, and nothing that it cannot write."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.reports import sample_editions as samples
from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.publication_json import fingerprint, published, to_document
from vp_desktop.core.publication_reader import MOST_BYTES, parse_document, read_document
from vp_desktop.core.taxonomy import Taxonomy

Document = dict[str, Any]


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(paths.resources("taxonomy"))


@pytest.fixture
def document(taxonomy: Taxonomy) -> Document:
    return to_document(samples.edition(earlier=(samples.edition(2024),)), taxonomy)


def signed(document: Document) -> Document:
    return document | {"fingerprint": fingerprint(document)}


def refused(document: Document, taxonomy: Taxonomy) -> bool:
    try:
        read_document(document, taxonomy, "s.json")
    except WrongUse as error:
        assert error.code == "summary_altered"
        assert error.values == {"path": "s.json"}
        return True
    return False


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "edition",
    [
        samples.edition(earlier=(samples.edition(2024), samples.small(2023))),
        samples.edition(status=Status.DRAFT),
        samples.small(),
        samples.total_only(),
    ],
)
def test_what_the_program_writes_is_read_back(
    edition: Edition, language: str, taxonomy: Taxonomy
) -> None:
    written = to_document(edition, taxonomy, language)
    raw = json.dumps(written, ensure_ascii=False, indent=2).encode()
    document = parse_document(raw, "s.json")
    assert document == written
    assert read_document(document, taxonomy, "s.json") == published(edition)


def test_other_white_space_and_another_order_of_names_are_the_same_document(
    document: Document, taxonomy: Taxonomy
) -> None:
    raw = b"\xef\xbb\xbf" + json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    assert not refused(parse_document(raw, "s.json"), taxonomy)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe{}",
        b"[]",
        b"null",
        b'{"schema": "vp-summary/2"}',
        b'{"schema": "vp-summary/1", "schema": "vp-summary/1"}',
        b'{"schema": "vp-summary/1", "total": NaN}',
        b'{"schema": "vp-summary/1", "schools": ["\\ud800"]}',
        b'{"schema": "vp-summary/1", "a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"schema": "vp-summary/1", "a": ' + b"9" * 5000 + b"}",
        b'{"schema": "vp-summary/1"}' + b" " * MOST_BYTES,
    ],
)
def test_what_is_no_summary_at_all(raw: bytes) -> None:
    with pytest.raises(WrongUse, match="not_a_summary"):
        parse_document(raw, "s.json")


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [one for key, part in value.items() for one in leaves(part, (*path, key))]
    if isinstance(value, list) and value:
        return [one for key, part in enumerate(value) for one in leaves(part, (*path, key))]
    return [path]


def test_every_single_value_is_under_the_fingerprint(
    document: Document, taxonomy: Taxonomy
) -> None:
    """But for the three that may differ between two copies."""
    tried = 0
    for path in leaves(document):
        if path[-1] == "fingerprint" or path[-1] in ("status", "audience", "log_head"):
            continue
        other = copy.deepcopy(document)
        place = other
        for key in path[:-1]:
            place = place[key]
        old = place[path[-1]]
        place[path[-1]] = old + 1 if type(old) is int else "anders" if old else 5
        assert refused(other, taxonomy), path
        tried += 1
    assert tried > 60


def add_key(document: Document) -> None:
    document["name"] = "Sanne"


def drop_key(document: Document) -> None:
    del document["log_head"]


def key_in_block(document: Document) -> None:
    document["blocks"][0]["note"] = "x"


def key_in_cell(document: Document) -> None:
    document["blocks"][0]["cells"][0]["hidden"] = 3


def reorder_cells(document: Document) -> None:
    document["blocks"][0]["cells"].reverse()


def reorder_blocks(document: Document) -> None:
    document["blocks"].reverse()


def same_block_twice(document: Document) -> None:
    document["blocks"].append(document["blocks"][0])


def unknown_block(document: Document) -> None:
    document["blocks"][0]["id"] = "duties"


def small_figure(document: Document) -> None:
    cells = document["blocks"][0]["cells"]
    cells[1]["value"] += cells[0]["value"] - 2
    cells[0]["value"] = 2


def one_hidden(document: Document) -> None:
    document["blocks"][0]["cells"][0]["value"] = None


def sum_is_off(document: Document) -> None:
    document["blocks"][0]["cells"][0]["value"] += 1


def small_total(document: Document) -> None:
    document["total"] = {"value": 9}


def low_threshold(document: Document) -> None:
    document["threshold"] = 4


def boolean(document: Document) -> None:
    document["reports"] = True


def fraction(document: Document) -> None:
    document["total"] = {"value": 64.0}


def fewer_reports(document: Document) -> None:
    document["reports"] = 63


def other_figure(document: Document) -> None:
    document["figures"]["age"] = 13


def no_school(document: Document) -> None:
    document["schools"] = []


def long_name(document: Document) -> None:
    document["schools"] = ["x" * 5000]


def odd_year(document: Document) -> None:
    document["school_year"] = "2025-2027"


def odd_status(document: Document) -> None:
    document["status"] = "printed"


def odd_audience(document: Document) -> None:
    document["audience"] = "press"


def later_earlier(document: Document) -> None:
    document["earlier"][0] = signed(document["earlier"][0] | {"school_year": "2026-2027"})


def trend_in_a_trend(document: Document) -> None:
    inner = signed(document["earlier"][0] | {"earlier": [document["earlier"][0]]})
    document["earlier"] = [inner]


def total_that_is_a_list(document: Document) -> None:
    document["total"] = ["value"]


@pytest.mark.parametrize(
    "change",
    [
        *(add_key, drop_key, key_in_block, key_in_cell, reorder_cells, reorder_blocks),
        *(same_block_twice, unknown_block, small_figure, one_hidden, sum_is_off, small_total),
        *(low_threshold, boolean, fraction, fewer_reports, other_figure, no_school, long_name),
        *(odd_year, odd_status, odd_audience, later_earlier, trend_in_a_trend),
        total_that_is_a_list,
    ],
)
def test_a_new_fingerprint_does_not_make_a_page_that_cannot_be(
    document: Document, taxonomy: Taxonomy, change: Callable[[Document], None]
) -> None:
    other = copy.deepcopy(document)
    change(other)
    assert refused(signed(other), taxonomy)
    assert not refused(document, taxonomy)
