"""Files that are no summary, were changed, or reach for more than they are: each is refused by name."""

from __future__ import annotations

import copy
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.unit.made_up_summaries import block, page, signed, write
from vp_desktop.composition import Program
from vp_desktop.core.errors import CannotWrite, KnownError
from vp_desktop.services import combining as service

PROGRAM = Program()
TOP = {"sexual": 10, "violence": 50, "different": 10}


def refusal(paths: list[Path]) -> tuple[str, dict[str, Any]]:
    with pytest.raises(KnownError) as caught:
        PROGRAM.combining.combine(paths)
    return caught.value.code, caught.value.values


CHANGES: dict[str, dict[str, Any]] = {
    "negative": {"total": {"value": -1}},
    "fraction": {"total": {"value": 70.0}},
    "truth": {"total": {"value": True}},
    "endless": {"total": {"value": 10**30}},
    "both totals": {"total": {"value": 70, "below": 10}},
    "no total": {"total": {}},
    "total as text": {"total": {"value": "70"}},
    "no schools": {"schools": []},
    "nameless school": {"schools": [" "]},
    "other schema": {"schema": "vp-summary/2"},
    "no status": {"status": None},
    "wrong year": {"school_year": "2024-2026..2027-2028"},
    "endless years": {"school_year": "2000-2999"},
    "other digits": {"school_year": "٢٠٢٤-٢٠٢٥"},
    "small with reports": {"total": {"value": None, "below": 10}},
    "blocks no list": {"blocks": {"id": "category"}},
    "unknown dimension": {"blocks": [block("referral", {"police": 20})]},
    "unknown code": {"blocks": [block("category", {"name of a child": 20})]},
    "more than there is": {"blocks": [block("category", {**TOP, "violence": 60})]},
    "block without a figure": {
        "blocks": [block("category/violence", {"physical_violence": 5}, "category:violence")]
    },
    "same block twice": {"blocks": [block("category", TOP), block("category", TOP)]},
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_a_file_that_cannot_be_right_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    paths = write(tmp_path, page("A"), signed({**page("B"), **changes}))
    assert refusal(paths) == ("combine_unreadable", {"path": paths[1].name})


def test_a_cell_that_stands_there_twice_is_refused(tmp_path: Path) -> None:
    twice = copy.deepcopy(page("B", block("category", TOP)))
    twice["blocks"][0]["cells"].append({"code": "sexual", "label": "", "value": 0})
    assert refusal(write(tmp_path, page("A"), signed(twice)))[0] == "combine_unreadable"


RAW: dict[str, bytes] = {
    "empty": b"",
    "no json": b"{",
    "no utf-8": b'{"schema": "\xff"}',
    "utf-16": json.dumps(page("B")).encode("utf-16"),
    "a list": b"[]",
    "a number": b"1",
    "deep": b"[" * 100_000,
    "endless number": b'{"schema": ' + b"9" * 10_000 + b"}",
    "not a number": b'{"schema": NaN}',
    "half a sign": json.dumps({**page("B"), "schools": ["\ud800"]}).encode(),
    "key twice": json.dumps(page("B")).replace('"status"', '"status": "draft", "status"').encode(),
    "huge": b" " * (service.MOST_BYTES + 1),
    "register": b"SQLite format 3\0" + bytes(4096),
}


@pytest.mark.parametrize("content", RAW.values(), ids=RAW)
def test_a_file_of_anything_else_is_refused(tmp_path: Path, content: bytes) -> None:
    paths = write(tmp_path, page("A"), page("B"))
    paths[1].write_bytes(content)
    assert refusal(paths) == ("combine_unreadable", {"path": paths[1].name})


@pytest.mark.parametrize("key", ["total", "schools", "school_year", "threshold", "earlier"])
def test_a_changed_file_is_refused(tmp_path: Path, key: str) -> None:
    new = {"total": {"value": 71}, "schools": ["Z"], "school_year": "2023-2024", "earlier": [1]}
    changed = {**page("B"), key: new.get(key, 4)}
    paths = write(tmp_path, page("A"), changed)
    assert refusal(paths) == ("combine_changed", {"path": paths[1].name})


def test_a_draft_is_refused(tmp_path: Path) -> None:
    paths = write(tmp_path, page("A"), page("B", status="draft"))
    assert refusal(paths) == ("combine_draft", {"path": paths[1].name})


def test_a_zero_sign_in_a_name_does_not_end_the_text(tmp_path: Path) -> None:
    paths = write(tmp_path, page("A\0b", block("category", TOP)), page("A\0c"))
    combined = PROGRAM.combining.combine(paths)
    assert combined.years[0].total.value == 140


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be there")
def test_a_name_with_signs_of_a_pattern_is_that_one_file(tmp_path: Path) -> None:
    (tmp_path / "school 1.json").write_text("not named: never read", encoding="utf-8")
    names = ("school *.json", "school [1].json", "sch?ol 1.json", "it's.json", "a\\b.json")
    paths = []
    for index, name in enumerate(names):
        (tmp_path / name).write_text(json.dumps(page(f"S{index}")), encoding="utf-8")
        paths.append(tmp_path / name)
    assert PROGRAM.combining.combine(paths).summaries == len(names)


def test_the_same_file_under_two_names_is_refused(tmp_path: Path) -> None:
    paths = write(tmp_path, page("A"), page("B"))
    assert refusal([*paths, tmp_path / "." / paths[0].name])[0] == "combine_same_file"
    assert refusal([paths[0], paths[0]])[0] == "combine_same_file"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    (path,) = write(tmp_path, page("A"))
    assert refusal([path, tmp_path])[0] == "is_directory"
    assert refusal([path, tmp_path / "nothing.json"])[0] == "no_such_file"
    assert refusal([path, Path("https://example.org/a.json")])[0] == "no_such_file"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
        assert refusal([path, tmp_path / "pipe.json"])[0] == "combine_unreadable"


def test_the_engine_opens_no_other_file(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    paths = write(tmp_path, page("A"), page("B"))
    with service._engine({str(paths[0]): paths[0].name}) as engine:
        for reach in (
            f"SELECT * FROM read_blob('{paths[1]}')",
            f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'",
            f"ATTACH '{tmp_path / 'new.db'}'",
            "INSTALL httpfs",
            "SET enable_external_access = true",
            "SET allowed_paths = []",
        ):
            with pytest.raises(duckdb.Error):
                engine.execute(reach)
    assert not (tmp_path / "out.csv").exists()


def test_a_file_that_goes_away_is_a_known_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write(tmp_path, page("A"), page("B"))
    engine = service._engine

    def gone(files: Any) -> Any:
        paths[1].unlink()
        return engine(files)

    monkeypatch.setattr(service, "_engine", gone)
    with pytest.raises(CannotWrite):
        PROGRAM.combining.combine(paths)


def test_without_the_engine_it_is_said_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    assert refusal(write(tmp_path, page("A"), page("B")))[0] == "needs_extra"
