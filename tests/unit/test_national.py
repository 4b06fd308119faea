"""National figures: whole per cents, groups from their categories, and faults that are said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.reports.reading import taxonomy
from vp_desktop import paths
from vp_desktop.catalog.national import read_national
from vp_desktop.catalog.toml_file import ResourceFault
from vp_desktop.core.national import percent

FILE = paths.resources("figures", "national.json")


def test_six_years_with_their_conflicts() -> None:
    national = read_national(FILE)
    years = {year.year: year for year in national.years}
    assert list(years) == [f"{first}-{first + 1}" for first in range(2019, 2025)]
    notes = {name: year.note.nl for name, year in years.items() if year.note}
    assert sum(years["2022-2023"].counts.values()) == 2153
    assert "2.153" in notes["2022-2023"]
    assert "290" in notes["2023-2024"] and "281" in notes["2023-2024"]
    assert "meldingen" in notes["2019-2020"]


@pytest.mark.parametrize("year", ["2019-2020", "2021-2022", "2023-2024", "2024-2025"])
def test_a_sum_that_is_not_the_total_is_noted(year: str) -> None:
    found = next(each for each in read_national(FILE).years if each.year == year)
    if sum(found.counts.values()) != found.total:
        assert found.note is not None


def test_a_group_is_its_categories_or_nothing() -> None:
    national = read_national(FILE)
    categories = taxonomy()["category"]
    assert set(national.within("violence", categories)) == {
        "physical_violence",
        "psychological_violence",
    }
    assert national.within("bullying", categories) == ()
    newest = national.beside("2024-2025")
    assert newest.share(national.within("violence", categories)) == percent(1536 + 715, 2916) == 77
    assert (
        newest.share(national.within("different", categories)) is None
    )  # `other` is not published
    assert newest.share(()) is None


def test_the_year_beside_is_the_same_or_the_newest_known() -> None:
    national = read_national(FILE)
    assert national.beside("2021-2022").year == "2021-2022"
    assert national.beside("2020-2021").year == "2024-2025"
    assert national.beside("2030-2031").year == "2024-2025"


@pytest.mark.parametrize(
    ("part", "whole", "share"), [(1, 8, 13), (1, 3, 33), (0, 5, 0), (7, 7, 100)]
)
def test_a_half_goes_up(part: int, whole: int, share: int) -> None:
    assert percent(part, whole) == share


def test_a_share_of_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="nothing"):
        percent(1, 0)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{}",
        "[]",
        "\x00",
        '{"what": 1, "categories": [], "years": {}}',
        json.dumps({"what": {"nl": "a", "en": "b"}, "categories": [], "years": {}}),
    ],
)
def test_a_broken_file_is_a_fault_with_its_name(tmp_path: Path, content: str) -> None:
    file = tmp_path / "national.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ResourceFault, match=r"national\.json"):
        read_national(file)
