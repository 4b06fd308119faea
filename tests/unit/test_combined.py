"""Adding up published summaries: only what every school shows, and only from files that are right."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.made_up_summaries import YEAR, a_whole_page, block, page, summary, write
from vp_desktop.composition import Program
from vp_desktop.core.combined import Audit, Combined
from vp_desktop.core.errors import KnownError
from vp_desktop.core.published_file import read_published
from vp_desktop.core.purpose import Purpose

PROGRAM = Program()
TOP = {"sexual": 10, "violence": 50, "different": 10}


def combine(folder: Path, *documents: dict[str, Any]) -> Combined:
    return PROGRAM.combining.combine(write(folder, *documents))


def document(folder: Path, *documents: dict[str, Any]) -> dict[str, Any]:
    return PROGRAM.combining.document(combine(folder, *documents), "nl")


def cells(combined: Combined, year: int = 0) -> dict[tuple[str, str], int]:
    return {(b.id, code): v for b in combined.years[year].blocks for code, v in b.cells}


def refusal(paths: list[Path]) -> tuple[str, dict[str, Any]]:
    with pytest.raises(KnownError) as caught:
        PROGRAM.combining.combine(paths)
    return caught.value.code, caught.value.values


def test_what_all_schools_show_is_added_up(tmp_path: Path) -> None:
    below = {"physical_violence": 20, "psychological_violence": 30}
    pages = [
        page(name, block("category", TOP), block("category/violence", below, "category:violence"))
        for name in ("A", "B", "C")
    ]
    found = document(tmp_path, *pages)["years"][0]
    assert found["total"] == {"value": 210, "schools": 3}
    assert found["reports"] == {"value": 219, "schools": 3}
    assert found["small_schools"] == {"schools": 0, "below": None}
    assert [(b["id"], b["not_split"]) for b in found["blocks"]] == [
        ("category", 0),
        ("category/violence", 0),
    ]
    assert [(c["code"], c["value"], c["schools"]) for c in found["blocks"][0]["cells"]] == [
        ("sexual", 30, 3),
        ("violence", 150, 3),
        ("different", 30, 3),
    ]
    assert found["blocks"][1]["parent"] == {"block": "category", "code": "violence"}


def test_a_cell_that_one_school_hides_is_in_no_sum(tmp_path: Path) -> None:
    some = {"sexual": None, "violence": 50, "different": None}
    combined = combine(
        tmp_path, page("A", block("category", TOP)), page("B", block("category", some))
    )
    assert cells(combined) == {("category", "violence"): 100}
    assert combined.years[0].blocks[0].rest == 40  # 140 published, less 100 published


def test_a_block_that_one_school_does_not_print_is_in_no_sum(tmp_path: Path) -> None:
    combined = combine(tmp_path, page("A", block("category", TOP)), page("B"))
    assert cells(combined) == {}
    assert combined.years[0].total.value == 140


def test_a_small_school_counts_as_a_school_and_in_no_sum(tmp_path: Path) -> None:
    combined = combine(tmp_path, page("A", block("category", TOP)), page("B"), summary("C", None))
    year = combined.years[0]
    assert (year.total.value, year.total.schools) == (140, 2)
    assert (year.schools, year.small_schools, year.small_below) == (3, 1, 10)
    assert year.blocks == ()


def test_small_schools_alone_have_no_total(tmp_path: Path) -> None:
    found = document(tmp_path, summary("A", None), summary("B", None))["years"][0]
    assert found["total"] == {"value": None, "schools": 0}
    assert found["reports"] == {"value": None, "schools": 0}


def test_the_figure_of_one_school_is_no_sum(tmp_path: Path) -> None:
    found = document(tmp_path, summary("A", 70), summary("B", None), summary("C", None))
    year = found["years"][0]
    assert year["total"] == {"value": None, "schools": 1}
    assert year["reports"] == {"value": None, "schools": 1}
    assert year["small_schools"] == {"schools": 2, "below": 10}


def test_parts_stand_in_the_order_of_a_school_s_own_summary(tmp_path: Path) -> None:
    values = {"pupil": 40, "not_pupil": 30}
    pages = [page(name, block("accused_type", values)) for name in ("A", "B")]
    assert list(cells(combine(tmp_path, *pages))) == [
        ("accused_type", "pupil"),
        ("accused_type", "not_pupil"),
    ]


def test_other_trees_add_up_what_they_share(tmp_path: Path) -> None:
    other = {"sexual": 12, "not_sexual": 58}
    combined = combine(
        tmp_path, page("A", block("category", TOP)), page("B", block("category", other))
    )
    assert cells(combined) == {("category", "sexual"): 22}
    assert combined.years[0].blocks[0].rest == 118


def test_a_block_under_two_different_figures_has_no_figure_above_it(tmp_path: Path) -> None:
    parts = {"physical_violence": 20, "psychological_violence": 30}
    other = {"sexual": 12, "not_sexual": 58}
    not_sexual = block(
        "category/not_sexual", {"violence": 50, "different": 8}, "category:not_sexual"
    )
    combined = combine(
        tmp_path,
        page("A", block("category", TOP), block("category/violence", parts, "category:violence")),
        page(
            "B",
            block("category", other),
            not_sexual,
            block("category/violence", parts, "category/not_sexual:violence"),
        ),
    )
    found = {b.id: b for b in combined.years[0].blocks}["category/violence"]
    assert (found.parent, found.above, found.rest) == (None, None, 0)
    assert dict(found.cells) == {"physical_violence": 40, "psychological_violence": 60}
    assert b"%PDF" in PROGRAM.combining.pdf(combined, "nl")


def test_each_year_is_added_up_by_itself(tmp_path: Path) -> None:
    later = {"school_year": "2025-2026"}
    combined = combine(
        tmp_path, page("A"), page("B"), page("A", **later), page("B", **later), page("C", **later)
    )
    assert [(y.school_year, y.total.value) for y in combined.years] == [
        (YEAR, 140),
        ("2025-2026", 210),
    ]


def test_a_pooled_summary_counts_all_its_schools(tmp_path: Path) -> None:
    combined = combine(tmp_path, page("A"), summary("B", None, schools=["B", "C", "D"]))
    year = combined.years[0]
    assert (year.summaries, year.schools, year.small_schools) == (2, 4, 3)


@pytest.mark.parametrize("purpose", [Purpose.ADVISER, Purpose.BULLYING])
@pytest.mark.parametrize("seed", range(4))
def test_sums_of_whole_pages_are_those_of_a_plain_loop(
    tmp_path: Path, seed: int, purpose: Purpose
) -> None:
    dice = random.Random(seed)
    pages = [a_whole_page(dice, f"School {number}", purpose) for number in range(6)]
    values = [
        {(b["id"], c["code"]): c["value"] for b in p["blocks"] for c in b["cells"]} for p in pages
    ]
    shared = set.intersection(*({k for k, v in each.items() if v is not None} for each in values))
    combined = combine(tmp_path, *pages)
    assert cells(combined) == {key: sum(each[key] for each in values) for key in shared}
    assert combined.checked == len(shared) + 3


def test_without_one_school_the_rest_of_a_sum_is_what_that_school_published(tmp_path: Path) -> None:
    """Somebody with the report and all files but one learns published figures of that one alone."""
    dice = random.Random(3)
    pages = [a_whole_page(dice, f"School {number}") for number in range(4)]
    everything = cells(combine(tmp_path, *pages))
    for left_out in range(4):
        others = cells(combine(tmp_path, *(p for i, p in enumerate(pages) if i != left_out)))
        published = {
            (b["id"], c["code"]): c["value"] for b in pages[left_out]["blocks"] for c in b["cells"]
        }
        assert all(value - others[key] == published[key] for key, value in everything.items())


def test_no_text_of_a_file_is_in_the_report(tmp_path: Path) -> None:
    pages = [page(name, block("category", TOP)) for name in ("Geheimschool A", "Geheimschool B")]
    written = json.dumps(document(tmp_path, *pages))
    assert "Geheimschool" not in written
    assert "register of" not in written
    assert "Vertrouw" not in written


def test_the_figures_do_not_depend_on_the_order_of_the_files(tmp_path: Path) -> None:
    paths = write(tmp_path, page("A", block("category", TOP)), page("B"), summary("C", None))
    forth, back = (PROGRAM.combining.combine(p) for p in (paths, paths[::-1]))
    assert PROGRAM.combining.document(forth, "nl") == PROGRAM.combining.document(back, "nl")


@pytest.mark.parametrize("again", ["De Linde", " de  LINDE "])
def test_two_summaries_of_one_school_and_year_are_refused(tmp_path: Path, again: str) -> None:
    paths = write(tmp_path, page("De Linde"), page("B"), page(again, register_id="another"))
    assert refusal(paths) == (
        "combine_twice",
        {"first": paths[0].name, "second": paths[2].name, "year": YEAR},
    )


def test_a_school_single_and_in_a_pool_is_refused(tmp_path: Path) -> None:
    paths = write(tmp_path, page("A"), summary("B", 80, schools=["B", "A"]))
    assert refusal(paths)[0] == "combine_twice"


def test_a_year_and_a_period_with_that_year_are_refused(tmp_path: Path) -> None:
    period = summary("A", None, school_year="2022-2023..2024-2025")
    paths = write(tmp_path, page("A"), page("B"), period)
    code, values = refusal(paths)
    assert (code, values["year"]) == ("combine_twice", YEAR)


def test_purposes_are_not_mixed(tmp_path: Path) -> None:
    paths = write(tmp_path, page("A"), page("B", audience="bullying"))
    assert refusal(paths) == ("combine_mixed", {"first": paths[0].name, "second": paths[1].name})
    form = a_whole_page(random.Random(1), "C", Purpose.BULLYING)
    assert refusal(write(tmp_path, page("A"), form))[0] == "combine_mixed"


def test_nothing_is_added_up_of_one_school(tmp_path: Path) -> None:
    assert refusal(write(tmp_path, page("A")))[0] == "combine_one_file"
    other_year = page("B", school_year="2023-2024")
    assert refusal(write(tmp_path, page("A"), other_year))[0] == "combine_alone"


def test_the_audit_sees_each_wrong_figure(tmp_path: Path) -> None:
    pages = [page("A", block("category", TOP)), page("B", block("category", TOP))]
    combined = combine(tmp_path, *pages)
    audit = Audit()
    for each in pages:
        audit.add(read_published("x", json.dumps(each).encode(), PROGRAM.taxonomy))
    assert audit.checked(combined) == 6
    year = combined.years[0]
    top = year.blocks[0]
    more = (top.cells[0][0], top.cells[0][1] + 1)
    wrong = (
        replace(year, blocks=(replace(top, cells=(more, *top.cells[1:])),)),
        replace(year, blocks=(replace(top, cells=top.cells[1:]),)),
        replace(year, blocks=(replace(top, cells=(*top.cells, ("not_sexual", 0))),)),
        replace(year, total=replace(year.total, value=141)),
        replace(year, total=replace(year.total, schools=1)),
        replace(year, schools=3),
        replace(year, summaries=3),
    )
    for each_year in wrong:
        with pytest.raises(AssertionError):
            audit.checked(replace(combined, years=(each_year,)))
