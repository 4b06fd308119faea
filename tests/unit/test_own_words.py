"""A code that knows the user's own word for it is the packaged code to everybody who does not ask."""

from __future__ import annotations

import copy
import json
import pickle
import sqlite3
from dataclasses import asdict, replace
from datetime import date

import pytest

from vp_desktop.composition import Program
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Contact
from vp_desktop.core.own_lists import (
    OwnValue,
    checked_label,
    group_of,
    in_own_words,
    is_chosen,
    lists_of,
)
from vp_desktop.core.own_words import FIELDS, OwnCode, as_code, is_own, leaf_of, spelled
from vp_desktop.core.purpose import Purpose

OWN = "corridor+k3m8w2"


def test_an_own_code_is_the_packaged_code() -> None:
    code = as_code(OWN)
    assert isinstance(code, OwnCode)
    assert (code, code.own, spelled(code)) == ("corridor", OWN, OWN)
    assert hash(code) == hash("corridor")
    assert {"corridor": 1}[code] == 1
    assert f"{code}|{code!s}|{code!r}" == "corridor|corridor|'corridor'"
    assert json.dumps({code: [code]}) == '{"corridor": ["corridor"]}'
    assert sqlite3.connect(":memory:").execute("SELECT ?", (code,)).fetchone() == ("corridor",)


def test_a_copy_of_a_value_keeps_the_own_word() -> None:
    contact = Contact(CaseId(1), date(2026, 11, 1), way=as_code("conversation+k3m8w2"))
    for made in (
        copy.deepcopy(contact).way,
        replace(contact, text="x").way,
        asdict(contact)["way"],
        pickle.loads(pickle.dumps(contact)).way,
    ):
        assert (made, spelled(made)) == ("conversation", "conversation+k3m8w2")


@pytest.mark.parametrize(
    "text",
    ["corridor", "", "a + b", "corridor+", "+k3m8w2", "Corridor+k3m8w2", "x+k3m8w2\n", "1+1"],
)
def test_other_words_are_no_own_codes(text: str) -> None:
    assert as_code(text) is text
    assert not is_own(text)


def test_nothing_is_no_code() -> None:
    assert as_code(None) is None


@pytest.mark.parametrize("purpose", Purpose)
def test_lists_that_nobody_changed_are_the_packaged_ones(
    purpose: Purpose, program: Program
) -> None:
    for list_id in lists_of(purpose):
        packaged = program.taxonomy[list_id]
        assert in_own_words(packaged, ()) is packaged
        some = next(code for code in packaged.leaves if is_chosen(packaged, code))
        shown = in_own_words(packaged, [OwnValue(list_id, some, "Anders genoemd")])
        assert sorted(shown.leaves) == sorted(packaged.leaves)
        for top in packaged.tops:
            assert sorted(leaf for part in top for leaf in shown.leaves_under(part)) == sorted(
                packaged.leaves
            )


@pytest.mark.parametrize("purpose", Purpose)
def test_an_own_value_is_under_all_that_its_packaged_value_is_under(
    purpose: Purpose, program: Program
) -> None:
    for list_id in lists_of(purpose):
        packaged = program.taxonomy[list_id]
        for leaf in packaged.leaves:
            code = f"{leaf}+k3m8w2"
            shown = in_own_words(packaged, [OwnValue(list_id, code, "Eigen")])
            assert [*shown.parents_of(code)] == [*packaged.parents_of(leaf)]
            assert shown.items[code].maps_to == packaged.items[leaf].maps_to
            assert shown.items[code].group == packaged.items[leaf].group
            at = [*shown.leaves].index(code)
            groups = [group_of(packaged, each) for each in shown.leaves]
            assert groups[at] in groups[max(0, at - 1) : at]


def test_the_lists_of_the_law_are_nobodys_own() -> None:
    of_law = {"duty", "duty_term", "hold_kind", "function", "rule_set", "term", "sector"}
    assert not of_law & {list_id for purpose in Purpose for list_id in lists_of(purpose)}


def test_every_field_is_of_a_list_that_there_is(program: Program) -> None:
    for fields in FIELDS.values():
        assert set(fields.values()) <= set(program.taxonomy.lists)


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("", "own_label_length"),
        ("   ", "own_label_length"),
        ("-", "own_label_length"),
        ("…!", "own_label_length"),
        ("x" * 61, "own_label_length"),
        ("Hal\tbij", "own_label_letters"),
        ("Hal\nbij", "own_label_letters"),
        ("Hal\u202egnag", "own_label_letters"),
        ("Hal\u200b", "own_label_letters"),
        ("Hal\x00", "own_label_letters"),
        ("\ud800", "own_label_letters"),
        ("Hal\u2028bij", "own_label_letters"),
        ("gang", "own_label_taken"),
        (" G A N G ", "own_label_taken"),
        ("ＧＡＮＧ", "own_label_taken"),
        ("straße", "own_label_taken"),
    ],
)
def test_a_name_that_cannot_be(label: str, code: str) -> None:
    with pytest.raises(WrongUse) as caught:
        checked_label(label, ("Gang", "STRASSE"))
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("  Hal  bij de   kluisjes ", "Hal bij de kluisjes"),
        ("x" * 60, "x" * 60),
        ("7", "7"),
        ("Cafe\u0301", "Café"),
        ("<b>Hal</b> & meer %s {x}", "<b>Hal</b> & meer %s {x}"),
        ("Ёлка", "Ёлка"),
    ],
)
def test_a_name_as_it_is_kept(label: str, kept: str) -> None:
    assert checked_label(label, ("Gang",)) == kept


def test_own_values_count_as_their_leaf() -> None:
    assert [leaf_of(code) for code in (OWN, as_code(OWN), "corridor")] == ["corridor"] * 3
