"""The consent table: whole, never against counting, and asked in words that fit the age."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from vp_desktop import paths
from vp_desktop.catalog.consent import read_consent
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.catalog.toml_file import ResourceFault
from vp_desktop.core.consent import NOT_ASKED, Age, Kept, age_of

FILE = paths.resources("consent.toml")
TABLE = read_consent(FILE)
ANSWERS = read_taxonomy(paths.resources("taxonomy"))["consent_answer"].leaves


def test_every_answer_that_can_be_given_has_its_consequences() -> None:
    assert set(TABLE.answers) == {*ANSWERS, NOT_ASKED}
    for key in product(TABLE.answers, Age, (False, True)):
        assert TABLE.rows[key].sentence.nl and TABLE.rows[key].sentence.en


def test_no_means_no_name_no_text_no_note_and_no_document_at_any_age() -> None:
    assert TABLE.without_names == TABLE.without_texts == ("refused", "withdrawn")
    for answer, age, duty in product(("refused", "withdrawn"), Age, (False, True)):
        row = TABLE.of(answer, age, duty)
        assert not any((row.names, row.texts, row.notes, row.documents)), (answer, age, duty)
        assert row.facts is Kept.DUTIES


def test_before_a_duty_no_points_to_the_answer_that_keeps_what_it_needs() -> None:
    for answer, age in product(("refused", "withdrawn"), Age):
        with_duty = TABLE.of(answer, age, duty=True)
        assert with_duty.instead == "not_needed" and "niet nodig" in with_duty.sentence.nl
        assert TABLE.of(answer, age).instead is None
        assert TABLE.of("not_needed", age, duty=True).texts


def test_an_answer_of_a_newer_version_erases_nothing() -> None:
    assert TABLE.of("perhaps").names and TABLE.of("perhaps") == TABLE.of(NOT_ASKED)


@pytest.mark.parametrize(
    ("kind", "age", "expected"),
    [
        ("pupil", 0, "under_12"),
        ("pupil", 11, "under_12"),
        ("pupil", 12, "12_15"),
        ("pupil", 15, "12_15"),
        ("pupil", 16, "16_and_over"),
        ("pupil", 17, "16_and_over"),
        ("pupil", 18, "adult"),
        ("pupil", None, "unknown"),
        ("parent", None, "adult"),
        ("staff", None, "adult"),
        ("unknown", None, "unknown"),
        ("unknown", 14, "12_15"),
    ],
)
def test_ages(kind: str, age: int | None, expected: str) -> None:
    assert age_of(kind, age) == expected


def test_grown_ups_are_addressed_with_u_and_children_with_je() -> None:
    words = {age: f"{rule.question.nl}" for age, rule in TABLE.ages.items()}
    assert " u " in words[Age.ADULT]
    for age in set(Age) - {Age.ADULT}:
        assert " je " in words[age] and " u " not in words[age]


def test_what_was_not_found_in_a_text_is_not_called_confirmed() -> None:
    """Law.md section 10 knows the limit of 16, not that of 12."""
    for age in (Age.UNDER_12, Age.FROM_12, Age.UNKNOWN):
        assert not TABLE.ages[age].confirmed


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("counting = true", "counting = false", "counting is always true"),
        ('names = "keep"', 'names = "maybe"', "names is one of keep, erase"),
        ('ages = ["adult"]', 'ages = ["under_12"]', "stands there twice"),
        ('ages = ["adult"]', 'ages = ["old"]', "ages are some of"),
        ("duty = [false, true]", "duty = [false]", "is missing"),
        ('instead = "not_needed"', 'instead = "later"', "later is no answer"),
        ("confirmed = true", 'confirmed = "yes"', "confirmed must be true or false"),
        ('answer = "not_asked"', 'answer = "nothing"', "not_asked is missing"),
    ],
)
def test_a_faulty_table_is_named(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    file = tmp_path / "consent.toml"
    text = FILE.read_text(encoding="utf-8")
    assert right in text
    file.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(ResourceFault, match=said):
        read_consent(file)
