"""The files that go out: the contract's JSON, its fingerprint, and CSV for Dutch Excel."""

from __future__ import annotations

import copy
import csv
import hashlib
import io
import json
import tomllib
from typing import Any

import pytest

from tests.reports import sample_editions as samples
from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.core.page import HIDDEN_MARK, Page
from vp_desktop.core.publication import Status
from vp_desktop.core.publication_json import (
    TOTALS_FILE,
    fingerprint,
    published,
    to_csv,
    to_document,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy

KEYS = {
    "schema",
    "school_year",
    "schools",
    "register_id",
    "audience",
    "status",
    "threshold",
    "total",
    "reports",
    "figures",
    "blocks",
    "earlier",
    "log_head",
    "fingerprint",
}
FREE = ("status", "audience", "log_head", "fingerprint")


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(paths.resources("taxonomy"))


def test_the_shape_of_the_contract(taxonomy: Taxonomy) -> None:
    edition = samples.edition(2024, status=Status.DRAFT)
    document = to_document(edition, taxonomy)
    assert set(document) == KEYS
    assert document["schema"] == "vp-summary/1"
    assert document["school_year"] == "2024-2025"
    assert document["schools"] == ["Scholengemeenschap Het Baken"]
    assert document["audience"] == "board"
    assert document["status"] == "draft"
    assert document["threshold"] == 5
    assert document["total"] == {"value": 64}
    assert document["reports"] == 71
    assert document["figures"] == {"contacts": 145, "hours": 60, "median_weeks_to_closing": 9}
    assert document["earlier"] == []
    assert document["blocks"][:2] == [
        {
            "id": "category",
            "label": "Aard",
            "parent": None,
            "cells": [
                {
                    "code": "sexual",
                    "label": "Seksueel grensoverschrijdend gedrag",
                    "value": 13,
                },
                {"code": "violence", "label": "Geweld en pesten", "value": 46},
                {
                    "code": "different",
                    "label": "Discriminatie, radicalisering en overig",
                    "value": 5,
                },
            ],
        },
        {
            "id": "category/violence",
            "label": "Geweld en pesten",
            "parent": {"block": "category", "code": "violence"},
            "cells": [
                {"code": "physical_violence", "label": "Fysiek geweld", "value": 16},
                {"code": "psychological_violence", "label": "Psychisch geweld", "value": 30},
            ],
        },
    ]
    assert json.loads(json.dumps(document)) == document


def test_labels_in_english(taxonomy: Taxonomy) -> None:
    document = to_document(samples.edition(), taxonomy, "en")
    assert document["blocks"][0]["label"] == "Category"
    assert document["blocks"][1]["label"] == "Violence and bullying"
    assert document["blocks"][1]["cells"][0]["label"] == "Physical violence"


def test_a_hidden_cell_is_null_and_a_block_that_is_not_printed_is_absent(
    taxonomy: Taxonomy,
) -> None:
    document = to_document(samples.with_hidden(), taxonomy)
    blocks = {block["id"]: block for block in document["blocks"]}
    values = {c["code"]: c["value"] for c in blocks["category/psychological_violence"]["cells"]}
    assert values["bullying"] == 31
    assert values["extortion"] is None
    assert "category/physical_violence" not in blocks


@pytest.mark.parametrize(("threshold", "below"), [(5, 10), (7, 14)])
def test_a_small_school_shows_nothing(taxonomy: Taxonomy, threshold: int, below: int) -> None:
    page = Page(threshold, None, below, tuple(samples.blocks_of_64()))
    edition = samples.edition(page=page, reports=7, figures={"contacts": 15})
    document = to_document(edition, taxonomy)
    assert document["total"] == {"value": None, "below": below}
    assert document["reports"] is None
    assert document["figures"] == {}
    assert document["blocks"] == []


def test_no_figure_that_the_contract_does_not_name(taxonomy: Taxonomy) -> None:
    figures = {"referrals": 3, "median_weeks_to_first_contact": 1, "contacts": 5}
    document = to_document(samples.edition(figures=figures), taxonomy)
    assert document["figures"] == {"contacts": 5, "median_weeks_to_first_contact": 1}


def test_earlier_editions_have_the_same_shape_and_none_of_their_own(taxonomy: Taxonomy) -> None:
    older = samples.edition(2023)
    edition = samples.edition(2025, earlier=(samples.edition(2024, earlier=(older,)), older))
    document = to_document(edition, taxonomy)
    assert [each["school_year"] for each in document["earlier"]] == ["2024-2025", "2023-2024"]
    for early in document["earlier"]:
        assert set(early) == KEYS
        assert early["earlier"] == []
        assert early["fingerprint"] == fingerprint(early)
    assert document["earlier"][1] == to_document(older, taxonomy)


def test_the_fingerprint_is_the_hash_of_the_canonical_json(taxonomy: Taxonomy) -> None:
    document = to_document(samples.three_years(schools=("Ĳssel & Đà Nẵng",)), taxonomy)
    kept = {key: value for key, value in document.items() if key not in FREE}
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert "Đà Nẵng" in text
    assert document["fingerprint"] == hashlib.sha256(text.encode()).hexdigest()
    assert fingerprint(document) == document["fingerprint"]


@pytest.mark.parametrize("key", FREE)
def test_the_fingerprint_ignores_what_may_differ_between_copies(
    taxonomy: Taxonomy, key: str
) -> None:
    document = to_document(samples.three_years(), taxonomy)
    assert fingerprint({**document, key: "otherwise"}) == document["fingerprint"]


@pytest.mark.parametrize("key", sorted(KEYS - set(FREE)))
def test_the_fingerprint_covers_everything_else(taxonomy: Taxonomy, key: str) -> None:
    document = to_document(samples.three_years(), taxonomy)
    assert fingerprint({**document, key: "otherwise"}) != document["fingerprint"]
    left = {name: value for name, value in document.items() if name != key}
    assert fingerprint(left) != document["fingerprint"]


def test_one_changed_cell_changes_the_fingerprint(taxonomy: Taxonomy) -> None:
    document = to_document(samples.three_years(), taxonomy)
    changed = copy.deepcopy(document)
    changed["earlier"][0]["blocks"][0]["cells"][0]["value"] += 1
    assert fingerprint(changed) != document["fingerprint"]


def test_published_leaves_the_given_edition_as_it_was() -> None:
    edition = samples.edition(page=samples.page(None), reports=7)
    assert published(edition).reports is None
    assert edition.reports == 7
    assert published(samples.with_hidden()) == samples.with_hidden()


def _rows(text: str) -> list[list[str]]:
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


def test_csv_has_one_file_a_block_and_one_with_the_totals(taxonomy: Taxonomy) -> None:
    files = to_csv(to_document(samples.edition(), taxonomy))
    assert set(files) == {
        TOTALS_FILE,
        "category.csv",
        "category-violence.csv",
        "term.csv",
        "place.csv",
        "place-at_school.csv",
        "reporter_role.csv",
        "accused_type.csv",
        "outcome.csv",
    }
    assert _rows(files["category-violence.csv"]) == [
        ["code", "naam", "aantal"],
        ["physical_violence", "Fysiek geweld", "16"],
        ["psychological_violence", "Psychisch geweld", "30"],
    ]
    assert _rows(files[TOTALS_FILE]) == [
        ["Schooljaar", "2025-2026"],
        ["School", "Scholengemeenschap Het Baken"],
        ["Status", "definitief"],
        ["Zaken", "64"],
        ["Meldingen", "71"],
        ["Contacten (afgerond op 5)", "145"],
        ["Uren met melders (afgerond op 5)", "60"],
        ["Weken tot afsluiten (mediaan)", "9"],
    ]


def test_csv_marks_hidden_cells_and_says_what_they_are_together(taxonomy: Taxonomy) -> None:
    files = to_csv(to_document(samples.with_hidden(), taxonomy))
    below = _rows(files["category-psychological_violence.csv"])
    assert [row[2] for row in below] == ["aantal", "31", "14", "12", *[HIDDEN_MARK] * 4, "14"]
    assert below[-1] == ["", "Niet uitgesplitst (samen)", "14"]
    assert _rows(files["term-august_december.csv"])[-1][2] == "42"
    assert all("Niet uitgesplitst" not in row[1] for row in _rows(files["category.csv"]))


def test_csv_of_a_top_block_that_hides_counts_from_the_total(taxonomy: Taxonomy) -> None:
    parts = {"pupil": 60, "staff": None, "volunteer": None, "parent": None, "unknown": None}
    block = samples.block("accused_type", None, 75, parts)
    edition = samples.edition(page=samples.page(75, [block]))
    assert _rows(to_csv(to_document(edition, taxonomy))["accused_type.csv"])[-1][2] == "15"


def test_csv_of_a_small_school_has_no_number_of_its_own(taxonomy: Taxonomy) -> None:
    edition = samples.small(purpose=Purpose.BULLYING, status=Status.DRAFT)
    files = to_csv(to_document(edition, taxonomy), "en")
    assert set(files) == {TOTALS_FILE}
    assert _rows(files[TOTALS_FILE])[2:] == [["Status", "draft"], ["Matters", "fewer than 10"]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_defuses_what_a_spreadsheet_would_run(taxonomy: Taxonomy, start: str) -> None:
    name = f'{start}HYPERLINK("http://x";"y")'
    page = samples.page(40, samples.blocks_of_40())
    document = to_document(samples.edition(schools=(name,), page=page), taxonomy)
    document["blocks"][0]["cells"][0]["label"] = name
    document["blocks"][0]["cells"][1]["code"] = name
    files = to_csv(document)
    cells = [cell for text in files.values() for row in _rows(text) for cell in row]
    assert cells.count("'" + name) == 3
    assert not any(cell.startswith(start) for cell in cells)


def test_csv_file_names_are_safe(taxonomy: Taxonomy) -> None:
    page = samples.page(40, samples.blocks_of_40())
    document: dict[str, Any] = to_document(samples.edition(page=page), taxonomy)
    document["blocks"][0]["id"] = "../x:y\\z"
    for name in to_csv(document):
        assert name.removesuffix(".csv").replace("-", "").replace("_", "").isalnum()


def test_the_line_below_hidden_cells_is_named_alike_in_csv_and_on_paper(
    taxonomy: Taxonomy,
) -> None:
    texts = tomllib.loads(paths.resources("texts", "summary.toml").read_text("utf-8"))
    for language in ("nl", "en"):
        files = to_csv(to_document(samples.with_hidden(), taxonomy, language), language)
        assert _rows(files["term-august_december.csv"])[-1][1] == texts["not_split"][language]
