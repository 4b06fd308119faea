"""A case of which the use is restricted: read only, in no document and no package, until it is lifted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.factory import NOW, a_report, make_register, make_services
from tests.services.handover_kit import choose
from tests.services.packages_kit import PHRASE, to_school
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.letter_checks import Written
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.model import (
    CaseId,
    Consent,
    Contact,
    Note,
    Report,
    StepRecord,
    Task,
    TimeSpent,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.retention import BinReason
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.checking import check

TODAY = NOW.date()


@pytest.fixture
def case_id(services: Services) -> CaseId:
    made = services.intake.record(a_report(consent="given"))
    services.cases.add(Contact(made, TODAY, text="Bram verstopte de fiets."))
    return made


def test_a_restricted_case_is_read_only_and_nothing_leaves_it(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    contact = next(
        e.value for e in services.cases.dossier(case_id).timeline if isinstance(e.value, Contact)
    )
    person = services.people.search("Sanne")[0]
    services.restricting.restrict(case_id, "Op verzoek, tot het is uitgezocht.")
    file = tmp_path / "x.txt"
    file.write_text("x")
    for act in (
        lambda: services.cases.add(Note(case_id, TODAY, "x")),
        lambda: services.cases.change(replace(contact, text="x")),
        lambda: services.cases.remove(contact),
        lambda: services.cases.set_keyword(case_id, "x"),
        lambda: services.cases.add(Consent(case_id, "withdrawn", TODAY)),
        lambda: services.people.add_role(case_id, NewPerson("witness", "Karim", "pupil")),
        lambda: services.people.put_right(case_id, person.id, NewPerson("", "Karim", "pupil")),
        lambda: services.attachments.add(case_id, file),
        lambda: services.bin.put([case_id], BinReason.MISTAKE),
    ):
        before = services.register.log_head
        with pytest.raises(WrongUse, match=r"case_restricted|case_held"):
            act()
        assert services.register.log_head == before
    assert check(services.register.connection) == []


def test_no_document_and_no_package_leaves_a_restricted_case(
    services: Services, case_id: CaseId, tmp_path: Path
) -> None:
    facts = services.documents.facts(case_id)
    written = Written(LetterKind.CONVERSATION, "reporter", "Sanne", "Een tekst.")
    page = services.documents.page(written, "ABCDEFGH", facts, "nl")
    services.documents.save(case_id, page, tmp_path / "eerst.pdf", "nl")
    services.restricting.restrict(case_id, "Op verzoek.")
    for place in (tmp_path / "eerst.pdf", tmp_path / "nog eens.pdf"):
        before = place.exists() and place.read_bytes()
        with pytest.raises(WrongUse, match="case_restricted"):
            services.documents.save(case_id, page, place, "nl")
        assert (place.exists() and place.read_bytes()) == before
    package = tmp_path / "uit.vpp"
    with pytest.raises(WrongUse, match="case_restricted"):
        services.packages.give(case_id, to_school(), PHRASE, package)
    assert not package.exists()


def test_duties_run_on_in_a_restricted_case(services: Services, case_id: CaseId) -> None:
    services.restricting.restrict(case_id, "Op verzoek.")
    services.routes.start(case_id, "confidential_talk", "nl")
    (route,) = services.routes.of_case(case_id)
    first = route.steps[0].step
    answer = first.answers[0].id if first.answers else ""
    record = StepRecord(case_id, first.id, NOW, route_id=route.id, answer=answer)
    assert services.routes.record(record, "nl")


def test_a_restriction_is_lifted_with_a_reason(services: Services, case_id: CaseId) -> None:
    services.restricting.restrict(case_id, "Op verzoek.")
    with pytest.raises(WrongUse, match="already_restricted"):
        services.restricting.restrict(case_id, "Nog eens.")
    with pytest.raises(WrongUse, match="reason_needed"):
        services.restricting.lift(case_id, "")
    services.restricting.lift(case_id, "Uitgezocht.")
    assert services.restricting.since(case_id) is None
    services.cases.add(Note(case_id, TODAY, "x"))


def test_nothing_comes_into_a_restricted_case_from_elsewhere(
    services: Services, case_id: CaseId
) -> None:
    other = services.intake.record(
        a_report(consent="given", people=(NewPerson("subject", "Karim Ander", "pupil", "1A"),))
    )
    report = next(
        e.value for e in services.cases.dossier(other).timeline if isinstance(e.value, Report)
    )
    sanne, karim = (services.people.search(name)[0] for name in ("Sanne", "Karim"))
    services.restricting.restrict(case_id, "Op verzoek.")
    for act in (
        lambda: services.cases.change(replace(report, case_id=case_id)),
        lambda: services.people.rename(replace(sanne, name="Sanne Anders")),
        lambda: services.people.merge(karim.id, sanne.id),
        lambda: services.people.merge(sanne.id, karim.id),
        lambda: services.cases.relate(other, case_id),
        lambda: services.cases.relate(case_id, other),
        lambda: services.time.add(TimeSpent(TODAY, 5, "travel", case_id, "x")),
        lambda: services.tasks.add(Task("Bellen", "x", case_id)),
        lambda: services.intake.record(a_report(consent="given", same_matter_as=case_id)),
        lambda: services.case_sheets.pdf(case_id, "Wat nu?", (), "nl"),
        lambda: services.handovers.draft(choose(case_id)),
    ):
        before = services.register.log_head
        with pytest.raises(WrongUse, match="case_restricted"):
            act()
        assert services.register.log_head == before
    services.people.rename(replace(karim, name="Karim Anders"))
    with (
        pytest.raises(WrongUse, match="case_restricted"),
        services.register.change("test", NOW) as connection,
    ):
        records.insert(connection, StepRecord(case_id, "x", NOW, because="x"))
    assert not services.handovers.may_leave(case_id)


def test_cases_shown_as_one_are_restricted_as_one(tmp_path: Path) -> None:
    ours = make_services(make_register(tmp_path / "p.vpr", purpose=Purpose.BULLYING))
    first = ours.intake.record(a_report())
    joined = ours.intake.record(a_report(same_matter_as=first))
    child = ours.people.search("Sanne")[0].id
    ours.restricting.restrict(joined, "Op verzoek.")
    with pytest.raises(WrongUse, match="case_restricted"):
        ours.cases.add(Contact(first, TODAY, text="x"))
    with pytest.raises(WrongUse, match="case_restricted"):
        ours.cases.part(joined)
    with pytest.raises(WrongUse, match="case_restricted"):
        ours.bullying.child_texts.write(first, child, "nl")
    ours.restricting.lift(first, "Uitgezocht.")
    ours.cases.add(Contact(first, TODAY, text="x"))
