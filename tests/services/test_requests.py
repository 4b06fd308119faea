"""A request of somebody in the register: nothing goes out by itself, and what is decided is recorded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from tests.factory import NOW, StoppedClock, a_report
from tests.reports.reading import flat
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.holds import HoldKind
from vp_desktop.core.model import CaseId, Consent, Contact, Note
from vp_desktop.core.request import Answers, Decision, Judged, Judgement, RequestKind
from vp_desktop.core.request_letters import RequestLetter
from vp_desktop.core.retention import BinReason
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage.checking import check

TODAY = NOW.date()
SAFE = Answers(
    asker="parent",
    asker_name="Mevrouw Testpersoon",
    about_name="Sanne Testpersoon",
    identity="yes",
    authority="yes",
    danger="no",
)


@pytest.fixture
def case_id(services: Services) -> CaseId:
    made = services.intake.record(a_report(consent="given"))
    services.cases.add(Contact(made, TODAY, text="Bram verstopte de fiets. Moeder belde 👋 Bram."))
    services.cases.add(Note(made, TODAY, "MERKTEKEN twijfel"))
    return made


def ask(
    services: Services,
    case_id: CaseId,
    kind: RequestKind = RequestKind.INSPECTION,
    answers: Answers = SAFE,
) -> int:
    person = services.people.search("Sanne")[0].id
    return services.requests.open(kind, TODAY, replace(answers, about=person), [case_id], "nl")


def passage(services: Services, request: int, source: str, field: str) -> Judged:
    listed = services.passages.listed(request, "nl")
    return next(one for one in listed if (one.passage.source, one.passage.field) == (source, field))


def judge(services: Services, request: int, one: Judged, judgement: Judgement) -> None:
    services.passages.judge(request, one.passage, judgement)


def ready(services: Services, request: int) -> Judged:
    """One text is released with its names covered, the note is not."""
    judge(services, request, passage(services, request, "notes", "text"), Judgement(False))
    one = passage(services, request, "contacts", "text")
    judge(services, request, one, Judgement(True, one.named))
    return one


def printed(services: Services, request: int, kind: RequestLetter) -> str:
    page = services.passages.page(request, kind, "nl")
    made = pypdf.PdfReader(BytesIO(services.passages.pdf(page, "nl")))
    return flat("\n".join(each.extract_text() for each in made.pages))


# ---- the month


def test_an_inspection_puts_the_case_on_its_route_and_the_month_is_a_task(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id)
    assert services.requests.get(request).due_on == date(2026, 12, 21)
    (route,) = services.routes.of_case(case_id)
    assert route.workflow.id == "access_request"
    (task,) = services.cases.dossier(case_id).open_tasks
    assert (task.step, task.due_on) == ("answer", date(2026, 12, 21))


def test_a_second_request_takes_the_route_that_runs(services: Services, case_id: CaseId) -> None:
    ask(services, case_id)
    ask(services, case_id)
    assert len(services.routes.of_case(case_id)) == 1


@pytest.mark.parametrize("kind", [k for k in RequestKind if k is not RequestKind.INSPECTION])
def test_other_kinds_have_a_task_of_their_own_that_ends_with_them(
    services: Services, case_id: CaseId, kind: RequestKind
) -> None:
    request = ask(services, case_id, kind)
    (task,) = services.cases.dossier(case_id).open_tasks
    assert task.due_on == date(2026, 12, 21)
    services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    assert services.cases.dossier(case_id).open_tasks == ()


@pytest.mark.parametrize("kind", [RequestKind.INSPECTION, RequestKind.ERASURE])
def test_two_months_more_once_and_with_a_reason(
    services: Services, case_id: CaseId, kind: RequestKind
) -> None:
    request = ask(services, case_id, kind)
    with pytest.raises(WrongUse, match="reason_needed"):
        services.requests.extend(request, " ", "nl")
    services.requests.extend(request, "Er is veel na te lezen.", "nl")
    assert services.requests.get(request).due_on == date(2027, 2, 21)
    assert [t.due_on for t in services.cases.dossier(case_id).open_tasks] == [date(2027, 2, 21)]
    with pytest.raises(WrongUse, match="already_extended"):
        services.requests.extend(request, "Nog eens.", "nl")
    words = printed(services, request, RequestLetter.EXTENSION)
    assert "Er is veel na te lezen." in words
    assert "nog te bevestigen" in words


def test_a_day_to_come_is_refused(services: Services, case_id: CaseId) -> None:
    with pytest.raises(WrongUse, match="date_in_future"):
        services.requests.open(
            RequestKind.INSPECTION, TODAY + timedelta(days=1), SAFE, [case_id], "nl"
        )
    assert services.requests.every() == []


def test_an_open_request_keeps_the_case_until_it_is_decided(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id)
    assert HoldKind.OPEN_REQUEST in {hold.kind for hold in services.retention.holds(case_id)}
    ready(services, request)
    services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    assert services.retention.holds(case_id) == ()
    (route,) = services.routes.of_case(case_id)
    assert route.ended_at is not None


# ---- what goes along


def test_nothing_goes_along_by_itself(services: Services, case_id: CaseId) -> None:
    request = ask(services, case_id)
    assert not any(one.judgement.released for one in services.passages.listed(request, "nl"))
    judge(services, request, passage(services, request, "notes", "text"), Judgement(False))
    with pytest.raises(WrongUse, match="nothing_released"):
        services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")


def test_the_copy_holds_what_was_released_and_nothing_else(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id)
    ready(services, request)
    services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    words = printed(services, request, RequestLetter.ANSWER)
    assert "verstopte de fiets" in words
    for kept_back in ("Bram", "MERKTEKEN", "pauze", "2026-001", "lantaarn"):
        assert kept_back not in words
    assert services.cases.dossier(case_id).timeline, "the register is as it was"
    assert "Bram verstopte" in passage(services, request, "contacts", "text").passage.text


def test_what_is_covered_does_not_show_how_long_it_was(services: Services, case_id: CaseId) -> None:
    request = ask(services, case_id)
    one = passage(services, request, "contacts", "text")
    for end in (1, 24):
        judge(services, request, one, Judgement(True, ((0, end),)))
        copy = passage(services, request, "contacts", "text").copy
        assert copy.startswith("■■■■") and not copy.startswith("■■■■■")


def test_names_of_others_are_marked_and_the_own_name_is_not(
    services: Services, case_id: CaseId
) -> None:
    services.cases.add(Contact(case_id, TODAY, text="Sanne Testpersoon en bram, met Voorbeeld."))
    request = ask(services, case_id)
    found = [
        [one.passage.text[begin:end] for begin, end in one.named]
        for one in services.passages.listed(request, "nl")
        if one.passage.source == "contacts" and one.passage.field == "text"
    ]
    assert found == [["Bram", "Bram"], ["bram", "Voorbeeld"]]


def test_each_note_and_attachment_must_be_decided_on(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    file = tmp_path / "brief van Bram.txt"
    file.write_text("made up")
    services.attachments.add(case_id, file)
    request = ask(services, case_id)
    ready(services, request)
    with pytest.raises(WrongUse, match="passages_undecided"):
        services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    attachment = passage(services, request, "attachments", "whole")
    judge(services, request, attachment, Judgement(True, attachment.named))
    services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    words = printed(services, request, RequestLetter.ANSWER)
    assert "krijgt u apart" in words
    assert "Bram" not in words


def test_a_text_that_was_changed_has_to_be_decided_anew(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id)
    one = ready(services, request)
    contact = next(
        e.value for e in services.cases.dossier(case_id).timeline if isinstance(e.value, Contact)
    )
    services.cases.change(replace(contact, text="Karim verstopte de fiets."))
    again = passage(services, request, "contacts", "text")
    assert again.changed
    assert again.judgement == Judgement()
    with pytest.raises(WrongUse, match="passages_changed"):
        services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    services.cases.change(replace(contact, text=one.passage.text))
    services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    services.cases.change(replace(contact, text="Karim verstopte de fiets."))
    with pytest.raises(WrongUse, match="passages_changed"):
        services.passages.page(request, RequestLetter.ANSWER, "nl")


def test_places_outside_a_text_cover_nothing_more(services: Services, case_id: CaseId) -> None:
    request = ask(services, case_id)
    one = passage(services, request, "contacts", "text")
    judge(services, request, one, Judgement(True, ((-5, 2), (1, 4), (9000, 9001), (7, 7))))
    assert passage(services, request, "contacts", "text").judgement.covered == ((0, 4),)


def test_a_request_holds_no_text_of_a_case(services: Services, case_id: CaseId) -> None:
    request = ask(services, case_id)
    ready(services, request)
    services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    connection = services.register.connection
    for table in ("requests", "requested_cases", "released_passages"):
        rows = connection.rows(f"SELECT * FROM {table}")
        assert "fiets" not in repr([tuple(row) for row in rows])
    assert check(connection) == []


# ---- who may, and who decides


def test_without_identity_authority_or_advice_nothing_is_given(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id)
    ready(services, request)
    for wrong, code in (
        ({"identity": ""}, "identity_not_checked"),
        ({"authority": "unknown"}, "authority_not_shown"),
        ({"danger": "perhaps"}, "danger_not_asked"),
    ):
        services.requests.answer(request, replace(SAFE, **wrong))
        with pytest.raises(WrongUse, match=code):
            services.requests.decide(request, Decision.GRANTED, "adviser", "", "nl")
    assert services.requests.get(request).is_open


def test_a_refusal_needs_a_reason_and_somebody_with_authority(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id)
    with pytest.raises(WrongUse, match="refusal_without_authority"):
        services.requests.decide(request, Decision.REFUSED, "adviser", "Niet veilig.", "nl")
    with pytest.raises(WrongUse, match="reason_needed"):
        services.requests.decide(request, Decision.REFUSED, "board", " ", "nl")
    services.requests.decide(request, Decision.REFUSED, "board", "Niet veilig voor het kind.", "nl")
    decided = services.requests.get(request)
    assert (decided.decided_on, decided.decided_by) == (TODAY, "board")
    words = printed(services, request, RequestLetter.REFUSAL)
    assert "Niet veilig voor het kind." in words
    assert "bevoegd gezag" in words
    with pytest.raises(WrongUse, match="request_decided"):
        services.requests.decide(request, Decision.GRANTED, "board", "", "nl")


def test_the_question_for_advice_names_nobody(services: Services, case_id: CaseId) -> None:
    answers = replace(SAFE, danger="yes", danger_why="MERKTEKEN", asked="MERKTEKEN")
    request = ask(services, case_id, answers=answers)
    words = printed(services, request, RequestLetter.ADVICE)
    assert "gevaarlijk" in words
    number = str(services.cases.dossier(case_id).case.number)
    for name in ("Sanne", "Testpersoon", "Bram", "MERKTEKEN", number):
        assert name not in words


def test_an_answer_waits_for_the_decision(services: Services, case_id: CaseId) -> None:
    with pytest.raises(WrongUse, match="request_not_decided"):
        services.passages.page(ask(services, case_id), RequestLetter.ANSWER, "nl")


def test_a_letter_outside_is_named_until_it_is_dealt_with(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    page = services.passages.page(ask(services, case_id), RequestLetter.ADVICE, "nl")
    services.passages.save(page, tmp_path / "brief.pdf", "nl")
    assert [one.path for one in services.in_the_clear.lying()] == [str(tmp_path / "brief.pdf")]


# ---- which cases


def test_people_of_the_same_name_are_shown_and_not_chosen(
    services: Services, case_id: CaseId
) -> None:
    people = (NewPerson("accused", "Sanne Testpersoon", "staff"),)
    other = services.intake.record(a_report(people=people))
    request = ask(services, case_id)
    found = {one.id: one.same_person for one in services.requests.proposed(request)}
    assert found == {case_id: True, other: False}
    assert services.requests.cases_of(request) == (case_id,)
    services.requests.choose_cases(request, [case_id, other])
    assert services.requests.cases_of(request) == (case_id, other)


def test_a_number_given_anew_is_nobody_we_know(services: Services, case_id: CaseId) -> None:
    """Whoever was chosen left the register; the next person may get that number."""
    request = ask(services, case_id)
    asked = services.requests.get(request).answers
    services.requests.answer(request, replace(asked, about_name="Iemand Weg"))
    (one,) = services.requests.proposed(request)
    assert one.id == case_id, "chosen before"
    services.requests.choose_cases(request, [])
    assert services.requests.proposed(request) == ()


# ---- names and texts end


def test_consent_withdrawn_takes_the_words_of_a_request_and_its_drafts(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id, answers=replace(SAFE, asked="MERKTEKEN"))
    services.drafts.keep("request", f"{request}/may", {"identity_checked": "MERKTEKEN"})
    services.drafts.keep("request", f"new/{case_id}", {"asked": "MERKTEKEN"})
    services.cases.add(Consent(case_id, "withdrawn", TODAY))
    kept = services.requests.get(request)
    assert (kept.answers.asker, kept.answers.asker_name, kept.answers.about) == ("parent", "", None)
    connection = services.register.connection
    for table in ("requests", "drafts"):
        rows = connection.rows(f"SELECT * FROM {table}")
        assert "MERKTEKEN" not in repr([tuple(row) for row in rows])


def test_a_request_about_a_case_without_names_holds_none(services: Services) -> None:
    case_id = services.intake.record(a_report(consent="refused", people=()))
    request = services.requests.open(RequestKind.ERASURE, TODAY, SAFE, [case_id], "nl")
    assert services.requests.get(request).answers.asker_name == ""


def test_destroying_leaves_kind_days_and_decision(
    services: Services, clock: StoppedClock, case_id: CaseId
) -> None:
    request = ask(services, case_id, RequestKind.ERASURE)
    services.requests.decide(request, Decision.PARTLY, "adviser", "MERKTEKEN", "nl")
    services.bin.put([case_id], BinReason.REQUEST)
    clock.now += timedelta(days=31)
    services.destroying.destroy([case_id])
    kept = services.requests.get(request)
    assert (kept.kind, kept.decision) == (RequestKind.ERASURE, Decision.PARTLY)
    assert (kept.answers, kept.because) == (Answers(), "")


def test_every_name_of_others_is_proposed_for_covering(services: Services, case_id: CaseId) -> None:
    alias = (NewPerson("subject", "Koosje Anders", "pupil", "2C", 14),)
    services.intake.record(a_report(consent="given", people=alias))
    koosje, bram = (services.people.search(name)[0].id for name in ("Koosje", "Bram"))
    services.people.merge(koosje, bram)
    services.cases.add(Contact(case_id, TODAY, text="BRAMS broer en Koosje."))
    listed = services.passages.listed(ask(services, case_id), "nl")
    (one,) = [one for one in listed if "BRAMS" in one.passage.text]
    assert [one.passage.text[begin:end] for begin, end in one.named] == ["BRAMS", "Koosje"]
