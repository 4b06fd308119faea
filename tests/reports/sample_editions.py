"""Made-up editions: schools from none to many matters, with and without earlier years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from vp_desktop.core.page import Block, Cell, Page
from vp_desktop.core.publication import Edition, Status
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear

Parts = Mapping[str, int | None]


def block(dimension: str, code: str | None, total: int, parts: Parts, above: str = "") -> Block:
    """A block below `total`; `above` is the id of the block whose part `code` it splits."""
    parent = (above, code) if code is not None else None
    cells = tuple(Cell(part, value) for part, value in parts.items())
    return Block(dimension, code, parent, total, cells)


def page(total: int | None, blocks: Sequence[Block] = (), threshold: int = 5) -> Page:
    below = max(10, 2 * threshold) if total is None else None
    return Page(threshold, total, below, tuple(blocks))


def edition(year: int = 2025, **values: object) -> Edition:
    """An edition of a school with 64 matters, unless `values` say otherwise."""
    made = Edition(
        school_year=SchoolYear(year),
        schools=("Scholengemeenschap Het Baken",),
        register_id="r-7f3a91c2",
        purpose=Purpose.ADVISER,
        audience="board",
        status=Status.FINAL,
        page=page(64, blocks_of_64()),
        reports=71,
        figures={"contacts": 145, "hours": 60, "median_weeks_to_closing": 9},
        earlier=(),
        log_head="9b1f" * 16,
    )
    return replace(made, **values)  # type: ignore[arg-type]


def small(year: int = 2025, **values: object) -> Edition:
    """Fewer than ten matters: nothing is shown."""
    return edition(year, **{"page": page(None), "reports": None, "figures": {}, **values})


def total_only(year: int = 2025, **values: object) -> Edition:
    """Fifteen matters: N and the reports alone."""
    return edition(year, **{"page": page(15), "reports": 17, "figures": {}, **values})


def blocks_of_40() -> list[Block]:
    return [
        block("category", None, 40, {"sexual": 9, "not_sexual": 31}),
        block("term", None, 40, {"august_december": 17, "january_march": 12, "april_july": 11}),
        block("place", None, 40, {"at_school": 26, "elsewhere": 14}),
        block("reporter_role", None, 40, {"pupil": 24, "parent": 7, "others": 9}),
        block("accused_type", None, 40, {"pupil": 30, "not_pupil": 10}),
        block("outcome", None, 40, {"running": 8, "settled": 18, "further": 14}),
    ]


def blocks_of_64() -> list[Block]:
    return [
        block("category", None, 64, {"sexual": 13, "violence": 46, "different": 5}),
        block(
            "category",
            "violence",
            46,
            {"physical_violence": 16, "psychological_violence": 30},
            "category",
        ),
        block("term", None, 64, {"august_december": 31, "january_march": 13, "april_july": 20}),
        block("place", None, 64, {"at_school": 41, "elsewhere": 23}),
        block("place", "at_school", 41, {"inside": 30, "grounds": 11}, "place"),
        block("reporter_role", None, 64, {"pupil": 34, "parent": 10, "others": 20}),
        block("accused_type", None, 64, {"pupil": 48, "not_pupil": 16}),
        block("outcome", None, 64, {"running": 13, "settled": 24, "further": 27}),
    ]


def blocks_with_hidden() -> list[Block]:
    """150 matters; two blocks hide parts."""
    psychological: Parts = {
        "bullying": 31,
        "threat": 14,
        "exclusion": 12,
        "intimidation": None,
        "extortion": None,
        "different_psychological": None,
        "unknown_psychological": None,
    }
    months: Parts = {"08": None, "09": None, "10": 15, "11": None, "12": None}
    return [
        block("category", None, 150, {"sexual": 22, "violence": 108, "different": 20}),
        block(
            "category",
            "violence",
            108,
            {"physical_violence": 37, "psychological_violence": 71},
            "category",
        ),
        block("category", "psychological_violence", 71, psychological, "category/violence"),
        block("term", None, 150, {"august_december": 57, "january_march": 44, "april_july": 49}),
        block("term", "august_december", 57, months, "term"),
        block("place", None, 150, {"at_school": 101, "elsewhere": 49}),
        block("place", "at_school", 101, {"inside": 70, "grounds": 31}, "place"),
        block("place", "elsewhere", 49, {"around": 20, "online": 22, "unknown_place": 7}, "place"),
        block("reporter_role", None, 150, {"pupil": 80, "parent": 31, "others": 39}),
        block("accused_type", None, 150, {"pupil": 121, "not_pupil": 29}),
        block("outcome", None, 150, {"running": 22, "settled": 71, "further": 57}),
    ]


def with_hidden(year: int = 2025, **values: object) -> Edition:
    """150 matters, of which some parts are hidden."""
    return edition(year, **{"page": page(150, blocks_with_hidden()), "reports": 163, **values})


def three_years(**values: object) -> Edition:
    """64 matters, after a year with 40 and a year with fewer than ten."""
    earlier = (
        edition(2024, page=page(40, blocks_of_40()), reports=43, figures={"contacts": 90}),
        small(2023),
    )
    return edition(2025, **{"earlier": earlier, **values})
