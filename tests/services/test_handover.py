"""Whole cases go from one register to another of its kind: what was chosen, and nothing besides."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.factory import a_report
from tests.services.handover_kit import (
    BY_PART,
    NEVER,
    PHRASE,
    TODAY,
    all_bytes,
    choose,
    full_case,
    hostile,
    make_two,
    texts_of,
)
from tests.services.packages_kit import code_of, documents, events
from vp_desktop.composition import Program, Services
from vp_desktop.core.handover import GIVEN, MOST_CASES, RECEIVED, HandoverKind, Part
from vp_desktop.core.handover_json import write_about
from vp_desktop.core.model import CaseId, Consent, Contact, Fact, Person, Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.security import derivation
from vp_desktop.services.handover import Comes, OpenedHandover
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import counts

Two = tuple[Services, Services]
HERE = {"De Vlieger": 1}


@pytest.fixture(autouse=True)
def quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A derivation costs a second; what it is has tests of its own."""
    if "everything_that_was_chosen" not in request.node.name:
        derive = lambda phrase, salt: sha256(phrase.encode() + salt).digest()  # noqa: E731
        monkeypatch.setattr(derivation, "derive_key", derive)


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return make_two(tmp_path)


@pytest.fixture
def case_id(two: Two, tmp_path: Path) -> CaseId:
    return full_case(two[0], tmp_path)


def take(services: Services, path: Path) -> list[CaseId]:
    return services.handovers.receive(services.handovers.open(path, PHRASE), HERE)


def test_everything_that_was_chosen_arrives_and_personal_notes_never(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    path = tmp_path / "o.vpo"
    gives.handovers.give(choose(case_id), "Vijver, lamp  STOEL", path)
    found = take(receives, path)
    assert len(found) == 1
    dossier = receives.cases.dossier(found[0])
    everything = str(dossier) + "".join(
        map(str, records.select(receives.register.connection, Fact))
    )
    for part, markers in BY_PART.items():
        if part is not Part.ROUTES:
            assert all(marker in everything for marker in markers[:1]), part
    assert not any(marker in everything for marker in NEVER)
    attachment = next(iter(receives.register.connection.rows("SELECT id FROM attachments")))
    value = receives.attachments.get(attachment["id"])
    assert bytes(receives.attachments.content(value)) == b"Leeuwerik " * 100
    assert dossier.school.name == "De Overkant"
    report = next(e.value for e in dossier.timeline if type(e.value).__name__ == "Report")
    assert report.outside_number == str(gives.cases.dossier(case_id).case.number)
    assert check(receives.register.connection) == []
    assert check(gives.register.connection) == []


@pytest.mark.parametrize("left_out", list(BY_PART))
def test_what_was_not_chosen_is_nowhere_in_the_package(
    two: Two, case_id: CaseId, tmp_path: Path, left_out: Part
) -> None:
    parts = tuple(part for part in Part if part is not left_out)
    path = tmp_path / "o.vpo"
    two[0].handovers.give(choose(case_id, parts=parts), PHRASE, path)
    content = all_bytes(path)
    gone = {*NEVER, *BY_PART[left_out]}
    if left_out is Part.NAMES:  # a file cannot be cleaned of names
        gone |= {*BY_PART[Part.ATTACHMENTS], "Sanne", "Bram"}
    assert [word for word in gone if word.encode() in content] == []
    staying = {word for part in parts for word in BY_PART[part][:1]} - gone
    assert [word for word in staying if word.encode() not in content] == []


def test_both_ends_keep_a_line_and_the_same_package_comes_in_once(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    path = tmp_path / "o.vpo"
    made = gives.handovers.give(choose(case_id), PHRASE, path)
    take(receives, path)
    given, received = documents(gives, GIVEN)[0], documents(receives, RECEIVED)[0]
    assert (given.reference, received.reference) == (made.id, made.id)
    assert given.to_whom == "Opvolger"
    assert events(gives)[0] == "handover_given"
    assert events(receives)[0] == "handover_received"
    before = counts(receives.register)
    assert code_of(lambda: take(receives, path)) == "handover_known"
    assert counts(receives.register) == before


def test_nothing_lies_in_the_clear(two: Two, case_id: CaseId, tmp_path: Path) -> None:
    two[0].handovers.give(choose(case_id), PHRASE, tmp_path / "uit" / "o.vpo")
    assert [path.name for path in (tmp_path / "uit").iterdir()] == ["o.vpo"]
    for path in tmp_path.rglob("*.vp*"):
        found = [word for words in BY_PART.values() for word in words if len(word) > 4]
        assert not any(word.encode() in path.read_bytes() for word in found), path.name


def test_without_consent_nothing_is_made(two: Two, case_id: CaseId, tmp_path: Path) -> None:
    gives, path = two[0], tmp_path / "o.vpo"
    give = gives.handovers.give
    before = events(gives)
    unasked, tomorrow = choose(case_id, consent_on=None), TODAY + timedelta(1)
    assert code_of(lambda: give(unasked, PHRASE, path)) == "package_not_asked"
    assert code_of(lambda: give(choose(case_id, consent_on=tomorrow), PHRASE, path)) == (
        "date_in_future"
    )
    assert events(gives) == before
    gives.cases.add(Consent(case_id, "withdrawn", TODAY))
    assert code_of(lambda: give(choose(case_id), PHRASE, path)) == "package_no_consent"
    assert not path.exists()


def test_a_register_of_another_kind_refuses(two: Two, case_id: CaseId, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    bullying, school = (
        make_two(tmp_path / name, purpose)[1]
        for name, purpose in (("b", Purpose.BULLYING), ("s", Purpose.SCHOOL))
    )
    path = tmp_path / "o.vpo"
    two[0].handovers.give(choose(case_id), PHRASE, path)
    assert code_of(lambda: take(bullying, path)) == "handover_other_register"
    assert code_of(lambda: take(school, path)) == "handover_other_register"
    assert not school.handovers.is_possible


def test_persons_with_a_known_name_are_shown_and_never_merged_by_the_program(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    there = NewPerson("subject", "sanne  testpersoon", "pupil", "2B")
    receives.intake.record(full_report(people=(there,)))
    path = tmp_path / "o.vpo"
    gives.handovers.give(choose(case_id), PHRASE, path)
    opened = receives.handovers.open(path, PHRASE)
    assert [pair[1].name for pair in receives.handovers.same_people(opened.handover)] == [
        "sanne  testpersoon"
    ]
    receives.handovers.receive(opened, HERE)
    named = records.select(receives.register.connection, Person, "lower(name) LIKE 'sanne%'")
    assert len(named) == 2
    assert all(person.merged_into is None for person in named)


def full_report(**changed: Any) -> Any:
    return a_report(consent="given", **changed)


def test_cases_of_one_matter_and_shared_persons_stay_together(two: Two, tmp_path: Path) -> None:
    gives, receives = two
    first = gives.intake.record(full_report())
    second = gives.intake.record(full_report(same_matter_as=first))
    path = tmp_path / "o.vpo"
    gives.handovers.give(choose(first, second), PHRASE, path)
    found = take(receives, path)
    matters = {receives.cases.dossier(one).case.matter_id for one in found}
    assert len(matters) == 1
    assert counts(receives.register)["persons"] == counts(gives.register)["persons"]


def test_a_bullying_case_with_what_joined_it_arrives_as_one(tmp_path: Path) -> None:
    gives, receives = make_two(tmp_path, Purpose.BULLYING)
    first = gives.intake.record(full_report())
    gives.intake.record(full_report(same_matter_as=first, story="Tweede verhaal"))
    path = tmp_path / "o.vpo"
    gives.handovers.give(choose(first, consent_on=None), PHRASE, path)
    found = take(receives, path)
    assert "Tweede verhaal" in str(receives.cases.dossier(found[0]).timeline)


def test_a_route_keeps_the_version_it_was_started_under(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    gives.routes.start(case_id, next(iter(Program().workflows)), "nl")
    path = tmp_path / "o.vpo"
    gives.handovers.give(choose(case_id), PHRASE, path)
    found = take(receives, path)
    mine, theirs = gives.routes.of_case(case_id)[0], receives.routes.of_case(found[0])[0]
    assert theirs.workflow == mine.workflow
    assert theirs.started_at == mine.started_at.replace(microsecond=0)
    before = events(receives)
    receives.routes.settle(found[0], "nl")
    assert events(receives) == before, "the terms did not arrive as they were"


def test_what_the_substitute_wrote_comes_back_as_new_entries(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    away, back = tmp_path / "heen.vpo", tmp_path / "terug.vpo"
    parts = (Part.NAMES, Part.TASKS, Part.SAFE_CONTACT)
    gives.handovers.give(choose(case_id, parts=parts), PHRASE, away)
    there = take(receives, away)[0]
    receives.cases.add(Contact(there, TODAY, text="Gesproken tijdens ziekte"))
    task = records.select(receives.register.connection, Task, "done_on IS NULL")[0]
    receives.tasks.finish(task.id)
    gives.cases.add(Contact(case_id, TODAY, text="Intussen"))
    choice = choose(there, kind=HandoverKind.RETURN, consent_on=None)
    receives.handovers.give(choice, PHRASE, back)
    opened = gives.handovers.open(back, PHRASE)
    assert [(one.comes, one.case_id) for one in opened.cases] == [(Comes.BACK, case_id)]
    before = counts(gives.register)
    assert gives.handovers.receive(opened, {}) == [case_id]
    after = counts(gives.register)
    assert (after["cases"], after["reports"]) == (before["cases"], before["reports"])
    assert after["contacts"] == before["contacts"] + 1
    assert after["tasks"] == before["tasks"], "a task that was done there stands here twice"
    done = records.select(gives.register.connection, Task, "title = 'Kraanvogel bellen'")
    assert [one.done_on for one in done] == [TODAY]
    assert code_of(lambda: gives.handovers.open(back, PHRASE)) == "handover_known"


def test_a_case_that_is_here_already_is_left_out(two: Two, case_id: CaseId, tmp_path: Path) -> None:
    gives, receives = two
    first, second = tmp_path / "1.vpo", tmp_path / "2.vpo"
    gives.handovers.give(choose(case_id), PHRASE, first)
    gives.handovers.give(choose(case_id), PHRASE, second)
    take(receives, first)
    for services in two:
        opened = services.handovers.open(second, PHRASE)
        assert [one.comes for one in opened.cases] == [Comes.HERE]
        assert code_of(lambda o=opened, s=services: s.handovers.receive(o, HERE)) == (
            "handover_nothing_new"
        )


def test_only_what_came_in_can_go_back(two: Two, case_id: CaseId, tmp_path: Path) -> None:
    choice = choose(case_id, kind=HandoverKind.RETURN)
    give = lambda: two[0].handovers.give(choice, PHRASE, tmp_path / "o.vpo")  # noqa: E731
    assert code_of(give) == "handover_not_from_elsewhere"


def test_handed_over_cases_can_be_closed_as_passed_on(two: Two, case_id: CaseId) -> None:
    two[0].handovers.close_passed_on([case_id, case_id])
    closing = two[0].cases.dossier(case_id).case.closing
    assert closing is not None
    assert (closing.outcome, closing.reason) == ("passed_on", "passed_to_other")


# What an enemy could send


@pytest.fixture
def package(two: Two, case_id: CaseId, tmp_path: Path) -> Path:
    path = tmp_path / "o.vpo"
    two[0].handovers.give(choose(case_id), PHRASE, path)
    return path


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


def test_a_name_that_ends_otherwise_is_never_written_over(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    path = tmp_path / "belangrijk.docx"
    path.write_text("van mij")
    give = lambda: two[0].handovers.give(choose(case_id), PHRASE, path)  # noqa: E731
    assert code_of(give) == "handover_suffix"
    assert path.read_text() == "van mij"


def test_the_receipt_says_how_many_and_nothing_of_the_cases(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    made = two[0].handovers.draft(choose(case_id))
    place = tmp_path / "bewijs"
    two[0].handovers.save_receipt(made.receipt, place, "nl")
    assert (tmp_path / "bewijs.pdf").read_bytes().startswith(b"%PDF")
    assert "Testpersoon" in write_about(made)


def test_opened_is_no_secret_in_words(two: Two, package: Path) -> None:
    opened = two[1].handovers.open(package, PHRASE)
    assert isinstance(opened, OpenedHandover)
    assert opened.handover.made_at.date() >= date(2026, 11, 21)
