"""What adviser and reader may rely on in the page of a school year."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import mean

import pytest

from tests.unit.made_up import (
    YEAR,
    Counts,
    dimensions_of,
    figures_and_dots,
    matters_of,
    random_register,
    tree,
)
from vp_desktop.core.anonymity import (
    NotPrinted,
    Reason,
    SecretOrder,
    build_page,
    hidden_reasons,
)
from vp_desktop.core.counting import PERSON_ROLES, CountedMatter
from vp_desktop.core.page import Page
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET

ORDER = SecretOrder(bytes(32), YEAR)
HALVES = tree("half", "left right")
SIX = tree("six", "a b c d e f", a="a1 a2", f="f1 f2")


def page_of(**counts: Counts) -> Page:
    return build_page(matters_of(**counts), [HALVES], ORDER)


def shown(page: Page, block_id: str) -> dict[str, int | None]:
    block = page.block(block_id)
    return {cell.code: cell.value for cell in block.cells} if block else {}


def with_persons(
    matters: Sequence[CountedMatter], role: str, persons: Sequence[int]
) -> list[CountedMatter]:
    """The same matters with these persons in a role, one for each of the first matters."""
    keys = [frozenset([person]) for person in persons]
    keys += [frozenset()] * (len(matters) - len(keys))
    return [
        CountedMatter(matter.id, matter.values, {role: key})
        for matter, key in zip(matters, keys, strict=True)
    ]


# ---- how much a school of this size gets


@pytest.mark.parametrize(("matters", "threshold", "below"), [(0, 5, 10), (9, 5, 10), (15, 8, 16)])
def test_a_small_school_reads_only_that_there_were_few(
    matters: int, threshold: int, below: int
) -> None:
    register = matters_of(half={"left": matters, "right": 0})
    assert build_page(register, [HALVES], ORDER, threshold) == Page(threshold, None, below)


@pytest.mark.parametrize(("matters", "threshold"), [(10, 5), (19, 5), (16, 8), (31, 8)])
def test_a_somewhat_larger_school_reads_its_total_and_nothing_else(
    matters: int, threshold: int
) -> None:
    half = matters // 2
    register = matters_of(half={"left": half, "right": matters - half})
    assert build_page(register, [HALVES], ORDER, threshold) == Page(threshold, matters, None)


@pytest.mark.parametrize(("matters", "threshold"), [(20, 5), (32, 8)])
def test_from_twenty_matters_or_four_times_the_threshold_they_are_split(
    matters: int, threshold: int
) -> None:
    register = matters_of(half={"left": matters // 2, "right": matters - matters // 2})
    page = build_page(register, [HALVES], ORDER, threshold)
    assert shown(page, "half") == {"left": matters // 2, "right": matters - matters // 2}


def test_the_threshold_can_be_raised_never_lowered() -> None:
    for ask in (build_page, hidden_reasons):
        with pytest.raises(ValueError, match="5 or more"):
            ask([], [HALVES], ORDER, 4)
    assert build_page([], [HALVES], ORDER, 5).below == 10


def test_a_cell_of_exactly_the_threshold_is_shown_and_one_below_it_never() -> None:
    assert shown(page_of(half={"left": 15, "right": 5}), "half") == {"left": 15, "right": 5}
    assert page_of(half={"left": 16, "right": 4}).blocks == ()
    assert page_of(half={"left": 20, "right": 0}).blocks == ()


def test_a_figure_is_split_from_seven_times_its_parts() -> None:
    deep = tree("deep", "top rest", top="one two")
    split = matters_of(deep={"one": 7, "two": 7, "rest": 7})
    assert shown(build_page(split, [deep], ORDER), "deep/top") == {"one": 7, "two": 7}
    short = matters_of(deep={"one": 7, "two": 6, "rest": 7})
    assert [block.id for block in build_page(short, [deep], ORDER).blocks] == ["deep"]


def test_when_the_first_split_cannot_be_printed_its_alternative_is() -> None:
    parted = tree("parted", "a b c", "a rest", rest="b c")
    page = build_page(matters_of(parted={"a": 10, "b": 4, "c": 10}), [parted], ORDER)
    assert shown(page, "parted") == {"a": 10, "rest": 14}
    assert page.block("parted/rest") is None
    page = build_page(matters_of(parted={"a": 10, "b": 5, "c": 10}), [parted], ORDER)
    assert shown(page, "parted") == {"a": 10, "b": 5, "c": 10}


# ---- what is hidden


def test_at_least_four_parts_are_hidden_together_and_nothing_below_them_is_printed() -> None:
    counts = {"a1": 20, "a2": 20, "b": 20, "c": 1, "d": 20, "e": 20, "f1": 20, "f2": 20}
    seen = set()
    for number in range(40):
        order = SecretOrder(number.to_bytes(32), YEAR)
        page = build_page(matters_of(six=counts), [SIX], order)
        cells = shown(page, "six")
        assert list(cells) == list("abcdef")
        assert [*cells.values()].count(None) == 4
        assert cells["c"] is None
        for group in "af":
            assert (page.block(f"six/{group}") is None) == (cells[group] is None)
        seen.add(tuple(cells.values()))
    assert len(seen) == 10, "each pair of the five large parts is shown to some register"


def test_a_block_without_a_small_part_hides_nothing() -> None:
    page = build_page(matters_of(six=dict.fromkeys(SIX.leaves, 6)), [SIX], ORDER)
    assert shown(page, "six") == {"a": 12, "b": 6, "c": 6, "d": 6, "e": 6, "f": 12}


def test_a_block_that_would_hide_more_than_twice_what_it_shows_is_not_printed() -> None:
    five = tree("five", "a b c d e")
    page = build_page(matters_of(five=dict.fromkeys("abcd", 20) | {"e": 1}), [five], ORDER)
    assert page == Page(5, 81, None)


def test_one_person_behind_many_matters_does_not_make_a_figure() -> None:
    matters = matters_of(half={"left": 10, "right": 10})
    for role in PERSON_ROLES:
        four = with_persons(matters, role, [1, 1, 1, 1, 1, 1, 1, 2, 3, 4])
        assert build_page(four, [HALVES], ORDER).blocks == ()
        five = with_persons(matters, role, [1, 1, 1, 1, 1, 1, 2, 3, 4, 5])
        assert shown(build_page(five, [HALVES], ORDER), "half") == {"left": 10, "right": 10}


def test_a_matter_without_anybody_in_a_role_counts_as_one_person_there() -> None:
    matters = with_persons(matters_of(half={"left": 10, "right": 10}), "accused", [1] * 6)
    assert shown(build_page(matters, [HALVES], ORDER), "half") == {"left": 10, "right": 10}


def test_somebody_with_most_of_the_hidden_matters_cannot_subtract_his_own() -> None:
    """With c..f hidden, 15 matters, person 1 has eleven: four are left, so the block needs more."""
    counts = {"a1": 15, "a2": 15, "b": 30, "c": 4, "d": 4, "e": 4, "f1": 3, "f2": 0}
    matters = matters_of(six=counts)
    assert shown(build_page(matters, [SIX], ORDER), "six")["b"] == 30
    roles = ["subject", "reporter"] * 6
    of_one = [
        CountedMatter(one.id, one.values, {roles[one.id - 60]: frozenset([1])})
        if 60 <= one.id < 71
        else one
        for one in matters
    ]
    assert build_page(of_one, [SIX], ORDER).blocks == ()
    of_less = [*of_one[:70], matters[70], *of_one[71:]]
    assert shown(build_page(of_less, [SIX], ORDER), "six")["b"] == 30


# ---- what one dimension says about another

WHERE = tree("where", "here online")


def blocks_of_what(*tops: str, implies: Mapping[str, str], **parts: str) -> list[str]:
    what = tree("what", *tops, implies=implies, **parts)
    page = build_page(matters_of(what=dict.fromkeys(what.leaves, 30)), [what], ORDER)
    return [block.id for block in page.blocks]


def test_a_block_with_a_part_that_says_something_elsewhere_is_not_printed() -> None:
    said = {"images": "where.online"}
    assert blocks_of_what("images chat good", "images rest", rest="chat good", implies=said) == []
    assert blocks_of_what("bad good", bad="images chat talk", implies=said) == ["what"]
    matters = matters_of(what={"images": 20, "text": 20}, where={"online": 30, "here": 10})
    page = build_page(matters, [tree("what", "images text", implies=said), WHERE], ORDER)
    assert [block.id for block in page.blocks] == ["where"], "even where that figure is shown"


def test_a_group_says_something_elsewhere_unless_two_of_its_parts_do_not() -> None:
    said = {"images": "where.online"}
    assert blocks_of_what("bad good", bad="images chat", implies=said) == []
    both = {"images": "where.online", "chat": "where.home"}
    assert blocks_of_what("bad good", bad="images chat", implies=both) == []
    deep = {"bad": "worse chat", "worse": "images texts"}
    assert blocks_of_what("bad good", implies=said, **deep) == []


def test_what_is_declared_on_a_group_holds_for_its_parts() -> None:
    said = {"bad": "where.online"}
    assert blocks_of_what("images chat good", "bad good", bad="images chat", implies=said) == []


# ---- the same page, whoever prints it


def test_the_same_register_prints_the_same_page_in_whatever_order_its_matters_stand() -> None:
    rng = random.Random(7)
    for _ in range(5):
        matters = random_register(rng, 250, dimensions_of())
        page = build_page(matters, dimensions_of(), ORDER)
        rng.shuffle(matters)
        assert build_page(matters, dimensions_of(), SecretOrder(bytes(32), YEAR)) == page


def test_another_register_another_year_and_another_block_have_another_order() -> None:
    parts = tuple("abcdefgh")
    orders = {
        SecretOrder(secret, year).order(block, parts)
        for secret in (bytes(32), bytes([1] * 32))
        for year in (YEAR, "2025-2026")
        for block in ("place", "place/inside")
    }
    assert len(orders) == 8
    assert ORDER.order("place", reversed(parts)) == ORDER.order("place", parts)


def test_a_secret_is_32_bytes_and_never_stands_in_a_log() -> None:
    with pytest.raises(ValueError, match="32"):
        SecretOrder(bytes(16), YEAR)
    assert "secret" not in repr(SecretOrder(b"s" * 32, YEAR))


def test_a_dimension_in_which_a_value_is_not_known_yet_is_left_out_of_a_draft() -> None:
    values = {"category": [*["fight"] * 15, *["bullying"] * 14, NOT_YET], "term": ["09", "01"] * 15}
    matters = [
        CountedMatter(row, {"category": category, "term": term})
        for row, (category, term) in enumerate(zip(*values.values(), strict=True))
    ]
    dimensions = dimensions_of()[:3]
    page = build_page(matters, dimensions, ORDER)
    assert {block.dimension for block in page.blocks} == {"term"}
    reasons = hidden_reasons(matters, dimensions, ORDER)
    assert NotPrinted("category", None, Reason.INCOMPLETE) in reasons
    assert NotPrinted("place", None, Reason.INCOMPLETE) in reasons


# ---- why something is not printed, for the writer


def test_the_writer_reads_why_each_cell_is_hidden() -> None:
    counts = {"a1": 20, "a2": 20, "b": 20, "c": 1, "d": 8, "e": 20, "f1": 20, "f2": 20}
    matters = [
        CountedMatter(one.id, one.values, {"subject": frozenset([7])})
        if one.values["six"] == "d"
        else one
        for one in matters_of(six=counts)
    ]
    page = build_page(matters, [SIX], ORDER)
    hidden = [cell.code for cell in page.blocks[0].cells if cell.value is None]
    reasons = {one.code: one.reason for one in hidden_reasons(matters, [SIX], ORDER) if one.code}
    assert list(reasons) == hidden
    assert reasons["c"] is Reason.SMALL_COUNT
    assert reasons["d"] is Reason.FEW_PERSONS
    assert [*reasons.values()].count(Reason.PROTECTS_OTHERS) == 2


def test_the_writer_reads_why_a_block_is_not_printed() -> None:
    what = tree("what", "images text", implies={"images": "half.left"})

    def reasons(left: int, right: int) -> dict[str, Reason]:
        total = {"images": left, "text": right}
        matters = matters_of(what=total, half={"left": left, "right": right})
        found = hidden_reasons(matters, [what, HALVES], ORDER)
        return {one.block: one.reason for one in found if one.code is None}

    assert reasons(10, 20) == {"what": Reason.IMPLIES}
    assert reasons(26, 4) == {"what": Reason.IMPLIES, "half": Reason.NOT_POSSIBLE}
    assert reasons(10, 9) == dict.fromkeys(("what", "half"), Reason.TOO_FEW_TO_SPLIT)


# ---- worth reading: how much is left

THREE_YEARS: Mapping[str, Mapping[str, str]] = {
    "2023-2024": {
        "category": "sexual_abuse 5 bullying 9 threat 7 exclusion 6 intimidation 8 fight 6 "
        "assault 6 weapon 4 verbal 4 touching 1 images 3 origin 1 orientation 2 "
        "religion 1 disability 1",
        "term": "08 3 09 7 10 7 11 9 12 5 01 3 02 3 03 7 04 7 05 7 06 6",
        "place": "classroom 4 corridor 2 changing_room 10 toilet 8 canteen 6 playground 5 "
        "bike_shed 6 underway 3 home 3 trip 7 online 10",
        "reporter_role": "pupil 34 parent 10 staff 11 witness 5 anonymous 4",
        "accused_type": "pupil 48 staff 4 volunteer 4 parent 5 unknown_accused 3",
        "outcome": "running 13 talked 6 agreements 9 listened 9 passed_on 4 formal_complaint "
        "4 withdrawn 7 unknown_outcome 12",
    },
    "2024-2025": {
        "category": "sexual_abuse 4 other 3 bullying 14 threat 7 exclusion 12 intimidation 5 "
        "fight 5 assault 7 weapon 4 verbal 2 touching 2 images 2 origin 3 "
        "orientation 1 disability 1",
        "term": "08 2 09 7 10 8 11 7 12 7 01 7 02 4 03 5 04 5 05 12 06 7 07 1",
        "place": "classroom 7 corridor 2 changing_room 5 toilet 4 canteen 10 playground 7 "
        "bike_shed 8 underway 4 home 3 trip 5 online 17",
        "reporter_role": "pupil 34 parent 14 staff 15 witness 6 anonymous 3",
        "accused_type": "pupil 50 staff 12 volunteer 5 parent 1 unknown_accused 4",
        "outcome": "running 11 talked 7 agreements 6 listened 7 passed_on 7 formal_complaint "
        "9 withdrawn 11 unknown_outcome 14",
    },
    "2025-2026": {
        "category": "sexual_abuse 5 radicalisation 1 other 1 bullying 12 threat 8 exclusion 7 "
        "intimidation 12 fight 5 assault 6 weapon 6 verbal 3 touching 1 images 4 "
        "origin 2 orientation 3 religion 1 disability 2",
        "term": "08 1 09 8 10 5 11 7 12 4 01 5 02 9 03 10 04 8 05 9 06 13",
        "place": "classroom 8 corridor 6 changing_room 3 toilet 5 canteen 7 playground 3 "
        "bike_shed 4 underway 10 home 7 trip 10 online 16",
        "reporter_role": "pupil 36 parent 23 staff 10 witness 6 anonymous 4",
        "accused_type": "pupil 64 staff 9 parent 1 unknown_accused 5",
        "outcome": "running 11 talked 12 agreements 14 listened 4 passed_on 7 "
        "formal_complaint 8 withdrawn 13 unknown_outcome 10",
    },
}
"""The incident list of a made-up secondary school: how often each value occurs."""


def counts_of(words: str) -> dict[str, int]:
    names = words.split()
    return dict(zip(names[::2], map(int, names[1::2]), strict=True))


@pytest.mark.parametrize(
    ("year", "figures"), [("2023-2024", 23), ("2024-2025", 24), ("2025-2026", 27)]
)
def test_a_secondary_school_reads_at_least_twenty_figures_and_hardly_a_dot(
    year: str, figures: int
) -> None:
    columns = {dimension: counts_of(words) for dimension, words in THREE_YEARS[year].items()}
    for number in range(5):
        order = SecretOrder(number.to_bytes(32), year)
        page = build_page(matters_of(**columns), dimensions_of(), order)
        assert figures_and_dots(page) == (figures, 0)


@pytest.mark.parametrize(("matters", "figures", "dots"), [(30, 13, 0), (50, 18, 1), (100, 25, 5)])
def test_schools_of_every_size_get_more_figures_than_dots(
    matters: int, figures: int, dots: int
) -> None:
    """Means over a hundred schools whose matters fall as in the list above."""
    rng = random.Random(matters)
    pages = []
    for _ in range(100):
        columns = {}
        for dimension in dimensions_of():
            total: Counter[str] = Counter()
            for year in THREE_YEARS.values():
                total.update(counts_of(year[dimension.id]))
            columns[dimension.id] = rng.choices([*total], [*total.values()], k=matters)
        register = [
            CountedMatter(row, {name: column[row] for name, column in columns.items()})
            for row in range(matters)
        ]
        pages.append(build_page(register, dimensions_of(), SecretOrder(rng.randbytes(32), YEAR)))
    assert mean(figures_and_dots(page)[0] for page in pages) >= figures
    assert mean(figures_and_dots(page)[1] for page in pages) <= dots


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_has_trees_that_a_large_school_can_print(purpose: Purpose) -> None:
    dimensions = dimensions_of(purpose)
    register = [
        CountedMatter(row, {one.id: one.leaves[row % len(one.leaves)] for one in dimensions})
        for row in range(840)
    ]
    page = build_page(register, dimensions, ORDER)
    assert [*dict.fromkeys(block.dimension for block in page.blocks)] == [*purpose.dimensions]
    assert figures_and_dots(page)[1] == 0
    printed = {block.id for block in page.blocks}
    groups = {
        f"{one.id}/{code}" for one in dimensions for code in one.items if one.items[code].parts
    }
    alternatives = {"category/not_sexual", "term/january_july", "reporter_role/not_pupil"}
    alternatives |= {"outcome/closed"}
    implying = {"category/sexual_harassment", "bullying_form/other_form"}
    assert groups - printed == groups & (alternatives | implying)
