"""A package as a value and as JSON: only what was chosen goes, and what is strange is refused whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.core.errors import KnownError, TooNew, WrongUse
from vp_desktop.core.model import DateKind
from vp_desktop.core.package import (
    MOST_PERSONS,
    CodedFacts,
    Package,
    PackagedPerson,
    Part,
    may_receive,
    packaged_role,
    receivers,
    role_for,
)
from vp_desktop.core.package_json import LARGEST, read_package, write_package
from vp_desktop.core.purpose import Purpose

TAXONOMY = read_taxonomy(paths.resources("taxonomy"))
FULL = Package(
    id="ABCDEFGHJKMN2345",
    made_at=datetime(2026, 11, 21, 14, 32),
    given_by=Purpose.ADVISER,
    meant_for=Purpose.SCHOOL,
    facts=CodedFacts(
        sector="vo",
        received_on=date(2026, 11, 10),
        category="fight",
        place="playground",
        reporter_role="pupil",
        date_kind=DateKind.PERIOD,
        from_on=date(2026, 11, 2),
        to_on=date(2026, 11, 9),
        frequency="repeated",
        serious=True,
    ),
    people=(
        PackagedPerson(role="subject", kind="pupil", name="Sanne Testpersoon", class_name="2B"),
        PackagedPerson(role="accused", kind="staff"),
    ),
    description="Op het plein, twee keer.\nDe mentor weet het.",
)


def read(values: Any) -> Package:
    return read_package(json.dumps(values), TAXONOMY)


def values() -> dict[str, Any]:
    return dict(json.loads(write_package(FULL)))


def refused(text: str) -> str:
    with pytest.raises(KnownError) as caught:
        read_package(text, TAXONOMY)
    assert not caught.value.values, "what an enemy wrote would stand in a sentence"
    return caught.value.code


def test_what_goes_in_comes_out() -> None:
    assert read_package(write_package(FULL), TAXONOMY) == FULL
    bare = replace(FULL, facts=CodedFacts(sector="po", received_on=date(2026, 1, 2)), people=())
    assert read_package(write_package(replace(bare, description="")), TAXONOMY).people == ()


def test_the_parts_are_the_facts_and_what_was_chosen() -> None:
    nameless = (PackagedPerson(role="subject", kind="pupil"),)
    assert FULL.parts == (Part.FACTS, Part.DESCRIPTION, Part.NAMES)
    assert replace(FULL, people=nameless, description="").parts == (Part.FACTS,)
    said = repr(FULL.receipt)
    assert "Sanne" not in said
    assert "plein" not in said


@pytest.mark.parametrize(
    ("giver", "category", "to"),
    [
        (Purpose.ADVISER, "bullying", (Purpose.SCHOOL, Purpose.BULLYING)),
        (Purpose.ADVISER, "sexual_abuse", (Purpose.SCHOOL,)),
        (Purpose.ADVISER, "not_yet", (Purpose.SCHOOL,)),
        (Purpose.BULLYING, "bullying", (Purpose.SCHOOL,)),
        (Purpose.BULLYING, "not_yet", (Purpose.SCHOOL,)),
        (Purpose.SCHOOL, "bullying", (Purpose.BULLYING,)),
        (Purpose.SCHOOL, "fight", ()),
    ],
)
def test_who_may_give_to_whom(giver: Purpose, category: str, to: tuple[Purpose, ...]) -> None:
    assert receivers(giver, category) == to


def test_nobody_gives_to_an_adviser() -> None:
    assert not may_receive(Purpose.ADVISER)
    assert may_receive(Purpose.SCHOOL)
    assert may_receive(Purpose.BULLYING)


def test_roles_keep_their_meaning_and_bystanders_stay_behind() -> None:
    for role in ("bullied", "bully", "reporter"):
        packaged = packaged_role(role)
        assert packaged is not None
        assert role_for(Purpose.BULLYING, packaged) == role
    assert role_for(Purpose.SCHOOL, str(packaged_role("bully"))) == "accused"
    assert packaged_role("witness") is None
    assert packaged_role("defender") is None


def test_a_register_gets_only_the_answers_that_it_asks_for() -> None:
    facts = replace(FULL.facts, form="hitting", ground="origin", kind="threat", object="firearm")
    school, bullying = facts.for_register(Purpose.SCHOOL), facts.for_register(Purpose.BULLYING)
    assert (school.form, school.ground, school.kind) == (None, None, "threat")
    assert (bullying.form, bullying.kind, bullying.object) == ("hitting", None, None)


TOP: tuple[tuple[str, Any], ...] = (
    ("id", "../../etc"),
    ("id", None),
    ("made_at", "2026-11-21"),
    ("made_at", "2026-13-21T10:00:00"),
    ("made_at", 5),
    ("given_by", "teacher"),
    ("given_by", ["adviser"]),
    ("meant_for", "adviser"),
    ("meant_for", "bullying"),  # it is no bullying
    ("facts", None),
    ("facts", []),
    ("people", {}),
    ("people", [None]),
    ("people", "Sanne"),
    ("description", None),
    ("description", "x" * 2001),
    ("description", "a\x00b"),
    ("description", "\x1b[2J"),
    ("description", "half \ud800"),
)
FACTS: tuple[tuple[str, Any], ...] = (
    *((name, "nonsense") for name in ("sector", "category", "place", "reporter_role")),
    *((name, "nonsense") for name in ("frequency", "form", "ground", "kind", "object")),
    *((name, "nonsense") for name in ("motive", "handling", "date_kind", "from_on")),
    *((name, None) for name in ("sector", "category", "place", "reporter_role", "frequency")),
    *((name, ["po"]) for name in ("sector", "category", "date_kind", "received_on")),
    *((name, {}) for name in ("sector", "place", "form", "to_on")),
    ("category", "violence"),  # a group, not a value
    ("received_on", "2026-02-30"),
    ("received_on", "2026-W10-1"),
    ("received_on", "20261110"),
    ("received_on", "0001-01-01"),
    ("received_on", 20261110),
    ("received_on", None),
    ("to_on", "2026-11-01"),  # before the first day
    ("to_on", None),
    ("date_kind", "exact"),
    ("date_kind", "unknown"),
    ("date_kind", None),
    ("serious", 1),
    ("serious", "yes"),
    ("serious", None),
)
PERSON = (
    ("role", "witness"),
    ("role", None),
    ("role", ["subject"]),
    ("kind", "king"),
    ("kind", None),
    ("name", None),
    ("name", "x" * 101),
    ("name", "two\nlines"),
    ("name", ""),  # a class without a name tells who it is all the same
    ("class_name", 2),
)


def test_an_unknown_part_or_value_is_refused_whole() -> None:
    for name, value in TOP:
        assert refused(json.dumps(values() | {name: value})) == "package_not_understood", name
    for name, value in FACTS:
        changed = values()
        changed["facts"][name] = value
        assert refused(json.dumps(changed)) == "package_not_understood", (name, value)
    for name, value in PERSON:
        changed = values()
        changed["people"][0][name] = value
        assert refused(json.dumps(changed)) == "package_not_understood", (name, value)


@pytest.mark.parametrize(
    "place", [lambda v: v, lambda v: v["facts"], lambda v: v["people"][0]], ids=["top", "f", "p"]
)
def test_one_key_more_or_less_is_refused(
    place: Callable[[dict[str, Any]], dict[str, Any]],
) -> None:
    more = values()
    place(more)["story"] = "..."
    assert refused(json.dumps(more)) == "package_not_understood"
    for name in place(values()):
        less = values()
        del place(less)[name]
        assert refused(json.dumps(less)) == "package_not_understood", name


@pytest.mark.parametrize(
    "text",
    [
        *("", "null", "[]", "7", '"vp-package/1"', "{", "NaN", "\x00"),
        "[" * 50_000,
        '{"a":' * 10_000,
        "9" * 10_000,
        " " * (LARGEST + 1) + "{}",
    ],
    ids=lambda text: text[:8],
)
def test_what_is_no_package_at_all_is_refused(text: str) -> None:
    assert refused(text) == "package_not_understood"


def test_a_key_that_stands_twice_is_refused() -> None:
    text = write_package(FULL)
    assert refused('{"description": "x", ' + text[1:]) == "package_not_understood"


def test_too_many_persons_are_refused() -> None:
    crowd = (PackagedPerson(role="accused"),) * (MOST_PERSONS + 1)
    assert refused(write_package(replace(FULL, people=crowd))) == "package_not_understood"
    read_package(write_package(replace(FULL, people=crowd[1:])), TAXONOMY)


def test_a_later_format_asks_for_a_later_program() -> None:
    with pytest.raises(TooNew, match="package_too_new"):
        read(values() | {"format": "vp-package/2", "new": True})
    for other in ("vp-summary/1", "vp-package/0", "vp-package/x", None, 2, ["vp-package/1"]):
        with pytest.raises(WrongUse, match="package_not_understood"):
            read(values() | {"format": other})


def test_the_fullest_package_that_can_be_made_can_be_read() -> None:
    crowd = (PackagedPerson(role="subject", name="é" * 100, class_name="ë" * 100),) * MOST_PERSONS
    text = write_package(replace(FULL, people=crowd, description="€" * 2000))
    assert len(text) < LARGEST
    assert read_package(text, TAXONOMY).people == crowd
