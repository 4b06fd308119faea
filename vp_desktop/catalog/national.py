"""Reading `resources/figures/national.json`: what was counted in the whole country.

A faulty file raises `ResourceFault`, which names the file and the fault.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vp_desktop.catalog.toml_file import ResourceFault
from vp_desktop.core.national import National, NationalYear
from vp_desktop.core.taxonomy import Label


def read_national(file: Path) -> National:
    """The national figures. Raises ResourceFault."""
    try:
        data = json.loads(file.read_bytes())
        categories = tuple(data["categories"])
        years = [_year(name, year, categories) for name, year in data["years"].items()]
        national = National(
            what=_label(data["what"]),
            categories=categories,
            years=tuple(sorted(years, key=lambda each: each.year)),
        )
    except OSError as error:
        raise ResourceFault(file, f"cannot be read ({error.strerror})") from error
    except KeyError as error:
        raise ResourceFault(file, f"{error.args[0]} is missing") from error
    except (TypeError, ValueError, AttributeError) as error:
        raise ResourceFault(file, f"is not what it should be ({error})") from error
    if not any(year.counts for year in national.years):
        raise ResourceFault(file, "no year has categories")
    return national


def _year(name: str, year: Mapping[str, Any], categories: tuple[str, ...]) -> NationalYear:
    counts = {code: int(count) for code, count in year["counts"].items()}
    unknown = sorted(set(counts) - set(categories))
    if unknown:
        raise ValueError(f"unknown category {unknown[0]} in {name}")
    total = int(year["total"])
    if total <= 0 or any(count < 0 for count in counts.values()):
        raise ValueError(f"a count in {name} cannot be")
    note = _label(year["note"]) if "note" in year else None
    return NationalYear(name, total, counts, _label(year["source"]), note)


def _label(value: Mapping[str, str]) -> Label:
    return Label(value["nl"], value["en"])
