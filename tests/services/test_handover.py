"""Whole cases go from one register to another of its kind: what was chosen, and nothing besides."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.factory import a_report
from tests.services.handover_kit import (
    BY_PART,
    HERE,
    NEVER,
    PHRASE,
    TODAY,
    Two,
    all_bytes,
    case_id,
    choose,
    make_two,
    package,
    take,
    two,
)
from tests.services.packages_kit import code_of, documents, events
from vp_desktop.composition import Program
from vp_desktop.core.handover import GIVEN, RECEIVED, HandoverKind, Part
from vp_desktop.core.handover_json import write_about
from vp_desktop.core.model import CaseId, Consent, Contact, Fact, Person, Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.handover import Comes, OpenedHandover
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import counts

__all__ = ["case_id", "package", "two"]


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
    everything += str(receives.own_fields.of_case(found[0]))
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


def test_stopped_halfway_there_is_neither_a_file_nor_a_line_nor_a_case(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    path, asked = tmp_path / "uit" / "o.vpo", list[int]()
    path.parent.mkdir()

    def stop_at_the_second() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        gives.handovers.give(choose(case_id), PHRASE, path, stop_at_the_second)
    assert list(path.parent.iterdir()) == []
    assert "handover_given" not in events(gives)
    gives.handovers.give(choose(case_id), PHRASE, path)
    before = counts(receives.register)
    opened = receives.handovers.open(path, PHRASE)
    with pytest.raises(InterruptedError):
        asked.clear()
        asked.append(1)
        receives.handovers.receive(opened, HERE, stop_at_the_second)
    assert counts(receives.register) == before
    assert len(take(receives, path)) == 1


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


def test_without_routes_their_tasks_stay_here_and_agreements_go(two: Two, case_id: CaseId) -> None:
    gives = two[0]
    gives.routes.start(case_id, "access_request", "nl")
    with_routes = gives.handovers.draft(choose(case_id)).cases[0].tasks
    assert any(task.step for task in with_routes), "the route has tasks"
    parts = tuple(part for part in Part if part is not Part.ROUTES)
    (case,) = gives.handovers.draft(choose(case_id, parts=parts)).cases
    assert [task.title for task in case.tasks] == ["Kraanvogel bellen"]


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


def test_what_is_made_up_and_what_is_real_never_come_together(
    two: Two, case_id: CaseId, tmp_path: Path
) -> None:
    gives, receives = two
    real, made_up = tmp_path / "echt.vpo", tmp_path / "verzonnen.vpo"
    gives.handovers.give(choose(case_id), PHRASE, real)
    gives.settings.set("made_up", "yes")
    gives.handovers.give(choose(case_id), PHRASE, made_up)
    for path, own, code in (
        (made_up, "no", "made_up_into_real"),
        (real, "yes", "real_into_made_up"),
    ):
        receives.settings.set("made_up", own)
        assert code_of(partial(take, receives, path)) == code
    assert counts(receives.register)["cases"] == 0
    assert len(take(receives, made_up)) == 1, "practising with handing over still works"
