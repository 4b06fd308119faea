"""Documents of a register: what goes out is what is kept, and nothing is kept that may not be."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pypdf
import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.leaflet import Audience
from vp_desktop.core.letter_checks import Written
from vp_desktop.core.letter_facts import Choices
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.letters import Page
from vp_desktop.core.model import (
    CaseId,
    Consent,
    Contact,
    Document,
    Fact,
    Informed,
    Note,
    SchoolId,
    StepRecord,
)
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.register import Register

ABUSE = {
    "category": "sexual_abuse",
    "people": (
        NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson("reporter", "Sanne Testpersoon", "pupil", "2B", 13),
        NewPerson("accused", "Bram Voorbeeld", "staff"),
    ),
}


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    register = make_register(tmp_path / "register.vpr")
    yield make_services(register)
    register.close()


def page_of(
    services: Services, case_id: CaseId, kind: LetterKind = LetterKind.BOARD, text: str = ""
) -> Page:
    facts = services.documents.facts(case_id)
    letter = services.documents.propose(kind, facts, Choices(), "nl")
    written = Written(kind, letter.to, letter.to_whom, text or letter.text)
    reference = services.documents.new_reference(kind, facts)
    return services.documents.page(written, reference, facts, "nl")


def kept(services: Services, case_id: CaseId) -> list[Document]:
    timeline = services.cases.dossier(case_id).timeline
    return [entry.value for entry in timeline if isinstance(entry.value, Document)]


def log(services: Services) -> list[str]:
    return [event for _, event, _ in services.settings.log()]


def test_what_goes_out_is_what_is_kept(services: Services, tmp_path: Path) -> None:
    case_id = services.intake.record(a_report(**ABUSE))
    page = page_of(services, case_id, text="Geachte leden,\n\nEr is iets gemeld.")
    place = tmp_path / "uit" / "brief.pdf"
    document = services.documents.save(case_id, page, place, "nl")
    text = pypdf.PdfReader(io.BytesIO(place.read_bytes())).pages[0].extract_text()
    assert "Er is iets gemeld." in text
    assert kept(services, case_id) == [document]
    assert document.text == page.text
    assert document.to_whom == "Het bestuur (bevoegd gezag)"
    assert document.made_at == datetime(2026, 11, 21, 14, 32)
    assert services.documents.made(document.id) == document
    assert log(services)[0] == "document_made"


def test_printing_the_same_again_adds_nothing_and_a_change_does(
    services: Services, tmp_path: Path
) -> None:
    case_id = services.intake.record(a_report(**ABUSE))
    page = page_of(services, case_id)
    for _ in range(3):
        services.documents.save(case_id, page, tmp_path / "a.pdf", "nl")
    assert len(kept(services, case_id)) == 1
    changed = replace(page, text=page.text + "\n\nNog iets.")
    services.documents.save(case_id, changed, tmp_path / "a.pdf", "nl")
    assert len(kept(services, case_id)) == 2


@pytest.mark.skipif(os.name == "nt", reason="folders are protected otherwise")
def test_a_medium_that_fails_leaves_no_trace(services: Services, tmp_path: Path) -> None:
    case_id = services.intake.record(a_report(**ABUSE))
    stands = tmp_path / "map.pdf"
    (stands / "iets").mkdir(parents=True)  # a folder stands where the file should come
    before = log(services)
    for place in (stands, tmp_path / "register.vpr" / "x.pdf"):
        with pytest.raises(CannotWrite):
            services.documents.save(case_id, page_of(services, case_id), place, "nl")
    assert kept(services, case_id) == []
    # A log loses no line: what was noted before it was put there is taken back by a line of its own.
    after = log(services)
    assert after[:2] == ["clear_settled", "document_made"], after
    assert after[2:] == before, "the other place refused before anything was noted"
    assert services.in_the_clear.lying() == []
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".part"]


def test_a_register_that_refuses_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = make_register(tmp_path / "register.vpr")
    services = make_services(register)
    case_id = services.intake.record(a_report(**ABUSE))
    page = page_of(services, case_id)
    monkeypatch.setattr(Register, "read_only", property(lambda _: True))
    with pytest.raises(CannotWrite, match="read_only"):
        services.documents.save(case_id, page, tmp_path / "brief.pdf", "nl")
    monkeypatch.undo()
    register.close()
    assert [path.name for path in tmp_path.iterdir() if path.suffix in (".pdf", ".part")] == []


def test_every_document_has_a_reference_of_its_own_but_the_letter_to_the_board(
    services: Services,
) -> None:
    case_id = services.intake.record(a_report(**ABUSE))
    facts = services.documents.facts(case_id)
    case = services.cases.dossier(case_id).case
    assert services.documents.new_reference(LetterKind.BOARD, facts) == case.reference
    others = [
        services.documents.new_reference(kind, facts)
        for kind in LetterKind
        for _ in range(20)
        if kind is not LetterKind.BOARD
    ]
    assert len(set(others)) == len(others)
    assert case.reference not in others


def test_no_document_holds_what_is_the_advisers_own(services: Services) -> None:
    case_id = services.intake.record(a_report(**ABUSE, keyword="zeepaardje", safe_contact="oma"))
    services.cases.add(Note(case_id, date(2026, 11, 12), "Ik vertrouw kapstok niet."))
    services.cases.add(Contact(case_id, date(2026, 11, 18), text="Gepraat.", safe_contact="tante"))
    facts = services.documents.facts(case_id)
    for kind in LetterKind:
        choices = Choices(names=True, statutory=True)
        text = services.documents.propose(kind, facts, choices, "nl").text
        for private in ("zeepaardje", "kapstok", "2026-001", "oma", "tante", "2B"):
            assert private not in text, (kind, private)


def test_the_article_comes_from_the_duty_of_this_case(services: Services) -> None:
    abuse = services.documents.facts(services.intake.record(a_report(**ABUSE)))
    assert abuse.article is not None
    assert abuse.article.article == "WVO 2020 art. 3.39"
    assert abuse.article.confirmed
    bullying = services.documents.facts(services.intake.record(a_report()))
    assert bullying.article is None


def test_what_is_only_a_bill_is_not_named_as_the_law(services: Services) -> None:
    people = (
        NewPerson("subject", "Sanne Testpersoon", "pupil", "6V", 19),
        NewPerson("accused", "Bram Voorbeeld", "staff"),
    )
    case_id = services.intake.record(a_report(category="touching", people=people))
    services.settings.set("rule_set", "bill_36777")
    facts = services.documents.facts(case_id)
    assert "inform_board" in facts.duties
    assert facts.article is None
    letter = services.documents.propose(LetterKind.BOARD, facts, Choices(statutory=True), "nl")
    assert "de wet " not in letter.text


def test_an_external_adviser_has_no_duty_of_her_own(tmp_path: Path) -> None:
    register = make_register(tmp_path / "x.vpr", adviser_kind=AdviserKind.EXTERNAL)
    services = make_services(register)
    facts = services.documents.facts(services.intake.record(a_report(**ABUSE)))
    assert facts.article is None
    register.close()


def test_without_consent_only_a_duty_makes_a_document_and_nothing_of_it_is_kept(
    services: Services, tmp_path: Path
) -> None:
    case_id = services.intake.record(a_report(**ABUSE, consent="refused"))
    facts = services.documents.facts(case_id)
    assert services.documents.allowed(facts) == (LetterKind.BOARD, LetterKind.INSPECTOR)
    with pytest.raises(WrongUse, match="no_document_without_consent"):
        services.documents.propose(LetterKind.STATEMENT, facts, Choices(), "nl")
    page = page_of(services, case_id)
    with pytest.raises(WrongUse, match="no_document_without_consent"):
        unasked = replace(page, kind=LetterKind.REFERRAL)
        services.documents.save(case_id, unasked, tmp_path / "x.pdf", "nl")
    assert not (tmp_path / "x.pdf").exists()
    services.documents.save(case_id, page, tmp_path / "y.pdf", "nl")
    (document,) = kept(services, case_id)
    assert (document.text, document.to_whom) == ("", "")
    assert document.reference == page.reference
    services.documents.save(case_id, replace(page, text="Iets anders."), tmp_path / "y.pdf", "nl")
    assert len(kept(services, case_id)) == 2  # nobody can tell whether it was the same


def test_when_consent_is_withdrawn_no_text_stays_anywhere(
    services: Services, tmp_path: Path
) -> None:
    case_id = services.intake.record(a_report(**ABUSE, consent="given"))
    other = services.intake.record(a_report(**ABUSE, consent="given"))
    text = "Over Bram Voorbeeld, kapstok."
    connection = services.register.connection
    for case in (case_id, other):
        services.documents.save(case, page_of(services, case, text=text), tmp_path / "a.pdf", "nl")
        at = datetime(2026, 11, 20, 9, 30)
        with services.register.change("test", at) as changing:
            words = dict.fromkeys(("who", "to_whom", "told", "not_told", "because"), "kapstok")
            records.insert(changing, StepRecord(case, "x", at, **words))
            records.insert(changing, Informed(case, "kapstok", "kapstok"))
            records.insert(changing, Fact(case, "suicidal", "false", at, "kapstok"))
        services.drafts.keep("dossier.document", f"{case}/board_letter", {"text": "kapstok"})
        services.drafts.keep("dossier.contact", str(case), {"text": "kapstok"})
    services.cases.add(Consent(case_id, "withdrawn", date(2026, 11, 21)))

    (document,) = kept(services, case_id)
    assert (document.text, document.to_whom) == ("", "")
    assert document.reference  # that a letter went out stays
    searched = "SELECT count(*) FROM search_documents WHERE case_id = ? AND text LIKE '%kapstok%'"
    assert connection.value(searched, (case_id,)) == 0
    assert connection.value("SELECT count(*) FROM informed WHERE case_id = ?", (case_id,)) == 0
    for table, columns in (
        ("facts", "note"),
        ("steps", "who || to_whom || told || not_told || because"),
        ("documents", "text || to_whom"),
    ):
        found = f"SELECT count(*) FROM {table} WHERE case_id = ? AND {columns} <> ''"
        assert connection.value(found, (case_id,)) == 0, table
        assert connection.value(found, (other,)) == 1, table
    left = {row["target"] for row in connection.rows("SELECT target FROM drafts")}
    assert left == {str(other), f"{other}/board_letter"}


def test_a_document_can_be_found_and_removed(services: Services, tmp_path: Path) -> None:
    case_id = services.intake.record(a_report(**ABUSE))
    page = page_of(services, case_id, text="Het woord kapstok.")
    document = services.documents.save(case_id, page, tmp_path / "a.pdf", "nl")
    searched = "SELECT count(*) FROM search_documents WHERE text LIKE '%kapstok%'"
    connection = services.register.connection
    assert connection.value(searched) == 1
    services.cases.remove(document)
    assert connection.value(searched) == 0
    assert kept(services, case_id) == []
    assert (tmp_path / "a.pdf").exists()


def test_the_timeline_keeps_its_order_with_documents(services: Services, tmp_path: Path) -> None:
    case_id = services.intake.record(a_report(**ABUSE))
    services.documents.save(case_id, page_of(services, case_id), tmp_path / "a.pdf", "nl")
    services.cases.add(Contact(case_id, date(2026, 11, 18)))
    days = [entry.on for entry in services.cases.dossier(case_id).timeline if entry.on]
    assert days == sorted(days, reverse=True)
    assert days[0] == date(2026, 11, 21)


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_makes_documents_and_leaflets(tmp_path: Path, purpose: Purpose) -> None:
    register = make_register(tmp_path / "x.vpr", purpose=purpose)
    services = make_services(register, StoppedClock())
    services.settings.set("own_title", "contactpersoon <b>Jo & co</b>")
    case_id = services.intake.record(a_report())
    for kind in services.documents.allowed(services.documents.facts(case_id)):
        page = page_of(services, case_id, kind)
        assert services.documents.pdf(page, "en").startswith(b"%PDF")
    for audience in Audience:
        pdf = services.documents.leaflet(audience, SchoolId(1), "nl")
        text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
        assert "De Vlieger" in text
        assert "<b>Jo & co</b>" in text
    register.close()
