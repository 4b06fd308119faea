"""What an enemy could send in place of a package: refused whole, and with a sentence."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.factory import NOW, a_report
from tests.services.handover_kit import (
    PHRASE,
    Two,
    all_bytes,
    case_id,
    choose,
    hostile,
    package,
    take,
    texts_of,
    two,
)
from tests.services.packages_kit import code_of, events
from tests.services.test_erasing import texts_of_a_case
from vp_desktop.core.handover import MOST_CASES, Part
from vp_desktop.core.model import CaseId, Closing
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.register import counts

__all__ = ["case_id", "package", "two"]

Change = Callable[[list[dict[str, Any]]], object]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda t: t[0].update(format="vp-handover/2"), "handover_too_new"),
        (lambda t: t[0].update(format="iets"), "handover_not_understood"),
        (lambda t: t[0].update(extra=1), "handover_not_understood"),
        (lambda t: t[0].update(cases=10_000), "handover_not_understood"),
        (lambda t: t[0].update(parts=["story", "notes"]), "handover_not_understood"),
        (lambda t: t[0].update(parts="story"), "handover_not_understood"),
        (lambda t: t[0].update(given_by="school"), "handover_not_understood"),
        (lambda t: t[0]["people"].append(t[0]["people"][0]), "handover_not_understood"),
        (lambda t: t[0]["people"][0].update(kind="koning"), "handover_not_understood"),
        (lambda t: t[0]["people"][0].update(name="x" * 501), "handover_not_understood"),
        (lambda t: t[0]["people"][0].update(name="a\ud800"), "handover_not_understood"),
        (lambda t: t[1].update(opened_on="0001-01-01"), "handover_not_understood"),
        (lambda t: t[1].update(opened_on="2026-02-30"), "handover_not_understood"),
        (lambda t: t[1].update(opened_on="2027-01-01"), "date_in_future"),
        (lambda t: t[1].update(known_since="9999-01-01T00:00:00"), "handover_not_understood"),
        (lambda t: t[1].update(reference="'; DROP"), "handover_not_understood"),
        (lambda t: t[1].update(reports=[]), "handover_not_understood"),
        (lambda t: t[1].update(reports={}), "handover_not_understood"),
        (lambda t: t[1].update(notes=[]), "handover_not_understood"),
        (lambda t: t[1]["reports"][0].update(story=7), "handover_not_understood"),
        (lambda t: t[1]["reports"][0].update(story="x" * 200_001), "handover_not_understood"),
        (lambda t: t[1]["reports"][0].update(way="duif"), "handover_not_understood"),
        (lambda t: t[1]["contacts"][0].update(minutes=-1), "handover_not_understood"),
        (lambda t: t[1]["contacts"][0].update(minutes=99_999), "handover_not_understood"),
        (lambda t: t[1]["contacts"][0].update(minutes=True), "handover_not_understood"),
        (lambda t: t[1]["contacts"][0].update(score=11), "handover_not_understood"),
        (lambda t: t[1]["involvements"][0].update(person_id=99), "handover_not_understood"),
        (lambda t: t[1]["involvements"][0].update(incident_id=99), "handover_not_understood"),
        (lambda t: t[1]["involvements"][0].update(age=10**12), "handover_not_understood"),
        (lambda t: t[1]["facts"][0].update(value="[" * 400), "handover_not_understood"),
        (lambda t: t[1]["facts"][0].update(value='"ja"'), "handover_not_understood"),
        (lambda t: t[1]["facts"][0].update(name="handover_origin"), "handover_not_understood"),
        (lambda t: t[1]["documents"][0].update(kind="raar"), "handover_not_understood"),
        (lambda t: t[1]["consents"][0].update(answer="refused"), "handover_not_understood"),
        (lambda t: t[1]["attachments"][0].update(size=2**40), "handover_not_understood"),
        (lambda t: t[1]["matter"].update(category="geheim"), "handover_not_understood"),
        (lambda t: t[1]["routes"].append(a_route("x = [")), "handover_not_understood"),
        (lambda t: t[1]["routes"].append(a_route("id = 'x'")), "handover_not_understood"),
        (lambda t: t.append(copy.deepcopy(t[1])), "handover_not_understood"),
        (lambda t: t.pop(), "handover_not_understood"),
    ],
)
def test_what_cannot_be_understood_is_refused_whole(
    two: Two, package: Path, tmp_path: Path, change: Change, code: str
) -> None:
    texts = bare(package)
    try:
        change(texts)
    except IndexError:  # it is about the attachment
        texts = texts_of(package)
        change(texts)
    path = hostile(tmp_path / "h.vpo", [json.dumps(text) for text in texts])
    before = counts(two[1].register), events(two[1])
    assert code_of(lambda: take(two[1], path)) == code
    assert (counts(two[1].register), events(two[1])) == before


def bare(package: Path) -> list[dict[str, Any]]:
    """The texts without the attachment, whose bytes are not in a file made by hand."""
    texts = texts_of(package)
    texts[1]["attachments"] = []
    return texts


def test_a_file_made_by_hand_comes_in_when_nothing_is_wrong_with_it(
    two: Two, package: Path, tmp_path: Path
) -> None:
    path = hostile(tmp_path / "h.vpo", [json.dumps(text) for text in bare(package)])
    assert len(take(two[1], path)) == 1


def a_route(definition: str) -> dict[str, Any]:
    return {
        **{"id": 9, "route": "x", "version": 1, "definition": definition, "round": 1},
        **{"started_at": "2026-11-01T10:00:00", "ended_at": None, "ended_because": ""},
    }


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE more (id INTEGER PRIMARY KEY)",
        "CREATE VIEW more AS SELECT 1",
        "CREATE INDEX more ON handover (content)",
        "CREATE TRIGGER more AFTER INSERT ON parts BEGIN DELETE FROM handover; END",
        "DROP TABLE parts",
        "ALTER TABLE handover ADD COLUMN more TEXT",
        "DELETE FROM handover",
        "UPDATE handover SET content = CAST(x'ff' AS TEXT)",
        "INSERT INTO handover (content) VALUES ('{}')",
        "UPDATE handover SET content = replace(hex(zeroblob(10000000)), '00', 'xx')",
    ],
)
def test_a_file_with_something_else_in_it_is_refused(
    two: Two, package: Path, tmp_path: Path, statement: str
) -> None:
    texts = [json.dumps(text) for text in bare(package)]
    path = hostile(tmp_path / "h.vpo", texts, statement)
    assert code_of(lambda: take(two[1], path)) == "handover_not_understood"


def test_ten_thousand_cases_and_a_newer_file_get_a_sentence(
    two: Two, package: Path, tmp_path: Path
) -> None:
    about = json.dumps(texts_of(package)[0])
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
    more = f"INSERT INTO handover (content) {numbers} SELECT '{{}}' FROM n"
    many = hostile(tmp_path / "h.vpo", [about], more)
    assert code_of(lambda: take(two[1], many)) == "handover_too_many"
    newer = hostile(tmp_path / "n.vpo", [about], "PRAGMA user_version = 9")
    assert code_of(lambda: take(two[1], newer)) == "handover_too_new"
    assert MOST_CASES < 10_000


@pytest.mark.parametrize("content", [b"", b"x", b"x" * 100_000])
def test_what_is_no_package_gets_a_sentence(two: Two, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.vpo"
    path.write_bytes(content)
    assert code_of(lambda: take(two[1], path)) == "handover_wrong_key"


def test_a_wrong_passphrase_gets_a_sentence(two: Two, package: Path) -> None:
    assert code_of(lambda: two[1].handovers.open(package, "anders")) == "handover_wrong_key"


def test_an_attachment_that_is_not_what_was_given_brings_nothing_in(
    two: Two, package: Path, tmp_path: Path
) -> None:
    texts = [json.dumps(text) for text in texts_of(package)]
    number = texts_of(package)[1]["attachments"][0]["id"]
    for place, content in enumerate(("x'00'", f"zeroblob({2**21})", "zeroblob(500000)")):
        path = hostile(
            tmp_path / f"h{place}.vpo",
            texts,
            f"INSERT INTO parts (attachment, number, content) VALUES ({number}, 0, {content})",
        )
        before = counts(two[1].register)
        assert code_of(lambda p=path: take(two[1], p)) == "handover_not_understood"
        assert counts(two[1].register) == before


def test_without_names_no_form_of_a_name_is_left(two: Two) -> None:
    giver = two[0]
    people = (
        NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson("accused", "Hoofd Persoon", "pupil", "2C", 14),
    )
    story = "Sanne, SANNES broer, Sannetje en koosje-alias deden mee."
    case = giver.intake.record(a_report(consent="given", story=story, people=people))
    alias = (NewPerson("subject", "Koosje-Alias", "pupil", "2C", 14),)
    giver.intake.record(a_report(consent="given", people=alias))
    found = (giver.people.search(name)[0].id for name in ("Koosje", "Hoofd"))
    giver.people.merge(*found)
    parts = tuple(part for part in Part if part is not Part.NAMES)
    (handed,) = giver.handovers.draft(choose(case, parts=parts)).cases
    left = handed.reports[0].story.casefold()
    assert not [name for name in ("sann", "koosje", "alias") if name in left], left
    assert left.endswith("deden mee.")


def test_without_names_every_column_that_somebody_types_in_is_clean(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    """Whatever columns there are: one that is new has to be cleaned, left behind or called a code."""
    giver, name = two[0], "Sanne Testpersoon"
    giver.routes.start(case_id, "statutory_report", "nl")
    giver.routes.end(giver.routes.of_case(case_id)[0].id, f"Ouders van {name} willen niet verder.")
    with giver.register.change("test", NOW) as connection:
        closing = Closing(case_id, "talked", NOW.date(), reopened_on=NOW.date())
        records.insert(connection, closing)
        for table, columns in texts_of_a_case(connection).items():
            which = "id" if table == "cases" else "case_id"
            for column in columns:
                connection.execute(
                    f"UPDATE {table} SET {column} = ? WHERE {which} = ?",
                    (f"{table}.{column} van {name}", case_id),
                )
    parts = tuple(part for part in Part if part is not Part.NAMES)
    path = tmp_path / "o.vpo"
    giver.handovers.give(choose(case_id, parts=parts), PHRASE, path)
    content = all_bytes(path).decode("utf-8", "replace")
    assert "routes.ended_because van [" in content, "the search finds what went along"
    found = [
        content[place - 30 : place]
        for place in range(len(content))
        if content.startswith("Sanne", place)
    ]
    assert found == []
    (case,) = giver.handovers.draft(choose(case_id, parts=parts)).cases
    assert "Testpersoon" not in repr(case)
