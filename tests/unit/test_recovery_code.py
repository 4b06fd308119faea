"""The recovery code: copied by hand, so every slip of the pen must show."""

from __future__ import annotations

import os
from contextlib import suppress
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.errors import WrongUse
from vp_desktop.security.recovery_code import RecoveryCode, parse_key, parse_salt

KEY, SALT = bytes(range(32)), bytes(range(100, 116))
FIRST, SECOND = RecoveryCode(KEY, SALT).lines()
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=16, max_size=16))
def test_what_is_written_down_is_read_back(key: bytes, salt: bytes) -> None:
    first, second = RecoveryCode(key, salt).lines()
    assert (parse_key(first), parse_salt(second)) == (key, salt)


def test_the_code_of_a_key_never_changes() -> None:
    """A sheet written today must open the register in ten years."""
    assert FIRST == "000GP 40R4Q 0M30H E2095 185GV R38ES 1W81F 24GKZ 2GAH4 C5RR2 34D13 P70XB 3RFG1"
    assert SECOND == "CHJP5 CSV83 D5N62 PV3DA DSQQ0 0WBJP EC006"


@pytest.mark.parametrize(
    "written",
    [
        FIRST.lower(),
        FIRST.replace(" ", ""),
        FIRST.replace(" ", "-"),
        f"  {FIRST}\n",
        FIRST.replace("0", "O").replace("1", "l"),
    ],
)
def test_ways_of_writing_are_forgiven(written: str) -> None:
    assert parse_key(written) == KEY


def test_any_one_wrong_letter_is_noticed_in_its_group() -> None:
    for place, letter in enumerate(FIRST):
        for other in LETTERS:
            if letter != " " and other != letter:
                with pytest.raises(WrongUse, match="recovery_group") as error:
                    parse_key(FIRST[:place] + other + FIRST[place + 1 :])
                assert error.value.values == {"group": place // 6 + 1}


def test_two_swapped_letters_or_groups_are_noticed() -> None:
    groups = FIRST.split()
    for index, group in enumerate(groups):
        for one, two in combinations(range(5), 2):
            if group[one] == group[two]:
                continue
            letters = list(group)
            letters[one], letters[two] = letters[two], letters[one]
            with pytest.raises(WrongUse):
                parse_key(" ".join([*groups[:index], "".join(letters), *groups[index + 1 :]]))
    for one, two in combinations(range(13), 2):
        swapped = list(groups)
        swapped[one], swapped[two] = swapped[two], swapped[one]
        with pytest.raises(WrongUse):
            parse_key(" ".join(swapped))


@pytest.mark.parametrize("text", ["", "ABC", FIRST[:-6], f"{FIRST} 00000", SECOND, "é" * 65])
def test_too_little_too_much_or_the_other_line_is_refused(text: str) -> None:
    with pytest.raises(WrongUse):
        parse_key(text)


@given(st.text(max_size=200))
def test_no_text_makes_it_stumble(text: str) -> None:
    with suppress(WrongUse):
        parse_key(text)


def test_random_keys_look_random() -> None:
    assert RecoveryCode(os.urandom(32), SALT).lines()[0] != FIRST
